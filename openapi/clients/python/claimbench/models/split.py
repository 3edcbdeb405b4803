from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.claim_change import ClaimChange


T = TypeVar("T", bound="Split")


@_attrs_define
class Split:
    """Claims to stand in the place of one."""

    into: list[ClaimChange]
    reason: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        into = []
        for into_item_data in self.into:
            into_item = into_item_data.to_dict()
            into.append(into_item)

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
        from ..models.claim_change import ClaimChange

        d = dict(src_dict)
        into = []
        _into = d.pop("into")
        for into_item_data in _into:
            into_item = ClaimChange.from_dict(into_item_data)

            into.append(into_item)

        reason = d.pop("reason", UNSET)

        split = cls(
            into=into,
            reason=reason,
        )

        return split
