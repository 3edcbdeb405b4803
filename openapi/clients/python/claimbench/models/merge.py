from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="Merge")


@_attrs_define
class Merge:
    """A claim that says the same and shall stand for this one."""

    into: UUID
    reason: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        into = str(self.into)

        reason = self.reason

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "into": into,
            }
        )
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        into = UUID(d.pop("into"))

        reason = d.pop("reason", UNSET)

        merge = cls(
            into=into,
            reason=reason,
        )

        return merge
