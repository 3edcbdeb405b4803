from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.publisher_kind import PublisherKind

T = TypeVar("T", bound="Publisher")


@_attrs_define
class Publisher:
    """Who stands behind articles and sources."""

    created_at: datetime.datetime
    domains: list[str]
    """ Whatever stands at one of these, or at a subdomain of one, is of this publisher. In alphabetical order. """
    family: None | str
    """ The group of publishers that it belongs to: texts of one family are proposed as one origin. """
    id: UUID
    kind: None | PublisherKind
    name: str
    owner: None | str
    """ Who owns it. """
    updated_at: datetime.datetime
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        domains = self.domains

        family: None | str
        family = self.family

        id = str(self.id)

        kind: None | str
        if isinstance(self.kind, PublisherKind):
            kind = self.kind.value
        else:
            kind = self.kind

        name = self.name

        owner: None | str
        owner = self.owner

        updated_at = self.updated_at.isoformat()

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "created_at": created_at,
                "domains": domains,
                "family": family,
                "id": id,
                "kind": kind,
                "name": name,
                "owner": owner,
                "updated_at": updated_at,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        domains = cast(list[str], d.pop("domains"))

        def _parse_family(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        family = _parse_family(d.pop("family"))

        id = UUID(d.pop("id"))

        def _parse_kind(data: object) -> None | PublisherKind:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                kind_type_0 = PublisherKind(data)

                return kind_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PublisherKind, data)

        kind = _parse_kind(d.pop("kind"))

        name = d.pop("name")

        def _parse_owner(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        owner = _parse_owner(d.pop("owner"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        publisher = cls(
            created_at=created_at,
            domains=domains,
            family=family,
            id=id,
            kind=kind,
            name=name,
            owner=owner,
            updated_at=updated_at,
            version=version,
        )

        publisher.additional_properties = d
        return publisher

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
