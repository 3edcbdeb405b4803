from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.publisher_kind import PublisherKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewPublisher")


@_attrs_define
class NewPublisher:
    name: str
    domains: list[str] | Unset = UNSET
    """ `paper.example`: names of hosts in lower case, without `www.`. """
    family: str | Unset = UNSET
    kind: PublisherKind | Unset = UNSET
    owner: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        domains: list[str] | Unset = UNSET
        if not isinstance(self.domains, Unset):
            domains = self.domains

        family = self.family

        kind: str | Unset = UNSET
        if not isinstance(self.kind, Unset):
            kind = self.kind.value

        owner = self.owner

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
            }
        )
        if domains is not UNSET:
            field_dict["domains"] = domains
        if family is not UNSET:
            field_dict["family"] = family
        if kind is not UNSET:
            field_dict["kind"] = kind
        if owner is not UNSET:
            field_dict["owner"] = owner

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        domains = cast(list[str], d.pop("domains", UNSET))

        family = d.pop("family", UNSET)

        _kind = d.pop("kind", UNSET)
        kind: PublisherKind | Unset
        if isinstance(_kind, Unset):
            kind = UNSET
        else:
            kind = PublisherKind(_kind)

        owner = d.pop("owner", UNSET)

        new_publisher = cls(
            name=name,
            domains=domains,
            family=family,
            kind=kind,
            owner=owner,
        )

        return new_publisher
