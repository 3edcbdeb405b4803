from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="MeChange")


@_attrs_define
class MeChange:
    """A change of oneself; what is left out stays as it is."""

    current_password: str | Unset = UNSET
    """ The password so far, where one is set and is to change and you did not sign in by a link. """
    email: str | Unset = UNSET
    name: str | Unset = UNSET
    password: str | Unset = UNSET
    """ The new password. """

    def to_dict(self) -> dict[str, Any]:
        current_password = self.current_password

        email = self.email

        name = self.name

        password = self.password

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if current_password is not UNSET:
            field_dict["current_password"] = current_password
        if email is not UNSET:
            field_dict["email"] = email
        if name is not UNSET:
            field_dict["name"] = name
        if password is not UNSET:
            field_dict["password"] = password

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        current_password = d.pop("current_password", UNSET)

        email = d.pop("email", UNSET)

        name = d.pop("name", UNSET)

        password = d.pop("password", UNSET)

        me_change = cls(
            current_password=current_password,
            email=email,
            name=name,
            password=password,
        )

        return me_change
