from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.repair_kind import RepairKind

T = TypeVar("T", bound="Repair")


@_attrs_define
class Repair:
    """One stretch of damaged text that was mended. `start` and `end` are where `to` stands in the text."""

    end: int
    from_: str
    kind: RepairKind
    start: int
    to: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        end = self.end

        from_ = self.from_

        kind = self.kind.value

        start = self.start

        to = self.to

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "end": end,
                "from": from_,
                "kind": kind,
                "start": start,
                "to": to,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        end = d.pop("end")

        from_ = d.pop("from")

        kind = RepairKind(d.pop("kind"))

        start = d.pop("start")

        to = d.pop("to")

        repair = cls(
            end=end,
            from_=from_,
            kind=kind,
            start=start,
            to=to,
        )

        repair.additional_properties = d
        return repair

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
