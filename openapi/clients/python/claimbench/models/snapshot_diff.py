from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.snapshot_hunk import SnapshotHunk


T = TypeVar("T", bound="SnapshotDiff")


@_attrs_define
class SnapshotDiff:
    """The places in which two snapshots differ, in the order of their texts. What stands between is the same in both."""

    from_: UUID
    hunks: list[SnapshotHunk]
    to: UUID
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from_ = str(self.from_)

        hunks = []
        for hunks_item_data in self.hunks:
            hunks_item = hunks_item_data.to_dict()
            hunks.append(hunks_item)

        to = str(self.to)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "from": from_,
                "hunks": hunks,
                "to": to,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.snapshot_hunk import SnapshotHunk

        d = dict(src_dict)
        from_ = UUID(d.pop("from"))

        hunks = []
        _hunks = d.pop("hunks")
        for hunks_item_data in _hunks:
            hunks_item = SnapshotHunk.from_dict(hunks_item_data)

            hunks.append(hunks_item)

        to = UUID(d.pop("to"))

        snapshot_diff = cls(
            from_=from_,
            hunks=hunks,
            to=to,
        )

        snapshot_diff.additional_properties = d
        return snapshot_diff

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
