from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="LaterAnchor")


@_attrs_define
class LaterAnchor:
    """Where quoted words stand in the newest snapshot of their source."""

    orphaned: bool
    """ Whether the words are gone from it. The evidence still stands in its own snapshot. """
    snapshot: UUID
    start: int | None
    """ The code point at which they begin; null where they are gone. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        orphaned = self.orphaned

        snapshot = str(self.snapshot)

        start: int | None
        start = self.start

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "orphaned": orphaned,
                "snapshot": snapshot,
                "start": start,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        orphaned = d.pop("orphaned")

        snapshot = UUID(d.pop("snapshot"))

        def _parse_start(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        start = _parse_start(d.pop("start"))

        later_anchor = cls(
            orphaned=orphaned,
            snapshot=snapshot,
            start=start,
        )

        later_anchor.additional_properties = d
        return later_anchor

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
