from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.publisher_kind import PublisherKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="PublisherChange")


@_attrs_define
class PublisherChange:
    """What is left out stays as it is."""

    domains: list[str] | Unset = UNSET
    """ All of them, in the place of those that it had. """
    family: str | Unset = UNSET
    """ Empty: it belongs to none. """
    kind: PublisherKind | Unset = UNSET
    name: str | Unset = UNSET
    owner: str | Unset = UNSET
    """ Empty: nobody is known to own it. """

    def to_dict(self) -> dict[str, Any]:
        domains: list[str] | Unset = UNSET
        if not isinstance(self.domains, Unset):
            domains = self.domains

        family = self.family

        kind: str | Unset = UNSET
        if not isinstance(self.kind, Unset):
            kind = self.kind.value

        name = self.name

        owner = self.owner

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if domains is not UNSET:
            field_dict["domains"] = domains
        if family is not UNSET:
            field_dict["family"] = family
        if kind is not UNSET:
            field_dict["kind"] = kind
        if name is not UNSET:
            field_dict["name"] = name
        if owner is not UNSET:
            field_dict["owner"] = owner

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        domains = cast(list[str], d.pop("domains", UNSET))

        family = d.pop("family", UNSET)

        _kind = d.pop("kind", UNSET)
        kind: PublisherKind | Unset
        if isinstance(_kind, Unset):
            kind = UNSET
        else:
            kind = PublisherKind(_kind)

        name = d.pop("name", UNSET)

        owner = d.pop("owner", UNSET)

        publisher_change = cls(
            domains=domains,
            family=family,
            kind=kind,
            name=name,
            owner=owner,
        )

        return publisher_change
