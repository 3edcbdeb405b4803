from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="UserChange")


@_attrs_define
class UserChange:
    """A change of a user by an instance administrator; what is left out stays as it is."""

    disabled: bool | Unset = UNSET
    """ A disabled user cannot sign in, and every session and token of theirs stops working at once. """
    instance_admin: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        disabled = self.disabled

        instance_admin = self.instance_admin

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if disabled is not UNSET:
            field_dict["disabled"] = disabled
        if instance_admin is not UNSET:
            field_dict["instance_admin"] = instance_admin

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        disabled = d.pop("disabled", UNSET)

        instance_admin = d.pop("instance_admin", UNSET)

        user_change = cls(
            disabled=disabled,
            instance_admin=instance_admin,
        )

        return user_change
