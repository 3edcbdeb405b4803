from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="RoleDetail")


@_attrs_define
class RoleDetail:
    person: str
    role: str
    organization: None | str | Unset = UNSET
    organization_entity: None | str | Unset = UNSET
    person_entity: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        person = self.person

        role = self.role

        organization: None | str | Unset
        if isinstance(self.organization, Unset):
            organization = UNSET
        else:
            organization = self.organization

        organization_entity: None | str | Unset
        if isinstance(self.organization_entity, Unset):
            organization_entity = UNSET
        else:
            organization_entity = self.organization_entity

        person_entity: None | str | Unset
        if isinstance(self.person_entity, Unset):
            person_entity = UNSET
        else:
            person_entity = self.person_entity

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "person": person,
                "role": role,
            }
        )
        if organization is not UNSET:
            field_dict["organization"] = organization
        if organization_entity is not UNSET:
            field_dict["organization_entity"] = organization_entity
        if person_entity is not UNSET:
            field_dict["person_entity"] = person_entity

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        person = d.pop("person")

        role = d.pop("role")

        def _parse_organization(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        organization = _parse_organization(d.pop("organization", UNSET))

        def _parse_organization_entity(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        organization_entity = _parse_organization_entity(d.pop("organization_entity", UNSET))

        def _parse_person_entity(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        person_entity = _parse_person_entity(d.pop("person_entity", UNSET))

        role_detail = cls(
            person=person,
            role=role,
            organization=organization,
            organization_entity=organization_entity,
            person_entity=person_entity,
        )

        return role_detail
