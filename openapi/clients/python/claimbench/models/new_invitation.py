from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.role import Role
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewInvitation")


@_attrs_define
class NewInvitation:
    role: Role
    """ What a member may do; each includes the one before. """
    note: str | Unset = UNSET
    """ Whom it is for. """

    def to_dict(self) -> dict[str, Any]:
        role = self.role.value

        note = self.note

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "role": role,
            }
        )
        if note is not UNSET:
            field_dict["note"] = note

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        role = Role(d.pop("role"))

        note = d.pop("note", UNSET)

        new_invitation = cls(
            role=role,
            note=note,
        )

        return new_invitation
