from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="User")


@_attrs_define
class User:
    """Somebody who can sign in."""

    created_at: datetime.datetime
    disabled: bool
    email: None | str
    has_password: bool
    """ Whether a password is set; without one a user signs in by a link. """
    id: UUID
    instance_admin: bool
    name: str
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        disabled = self.disabled

        email: None | str
        email = self.email

        has_password = self.has_password

        id = str(self.id)

        instance_admin = self.instance_admin

        name = self.name

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "created_at": created_at,
                "disabled": disabled,
                "email": email,
                "has_password": has_password,
                "id": id,
                "instance_admin": instance_admin,
                "name": name,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        disabled = d.pop("disabled")

        def _parse_email(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        email = _parse_email(d.pop("email"))

        has_password = d.pop("has_password")

        id = UUID(d.pop("id"))

        instance_admin = d.pop("instance_admin")

        name = d.pop("name")

        version = d.pop("version")

        user = cls(
            created_at=created_at,
            disabled=disabled,
            email=email,
            has_password=has_password,
            id=id,
            instance_admin=instance_admin,
            name=name,
            version=version,
        )

        user.additional_properties = d
        return user

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
