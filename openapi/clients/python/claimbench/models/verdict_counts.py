from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="VerdictCounts")


@_attrs_define
class VerdictCounts:
    conflicting: int
    not_checkable: int
    not_enough_evidence: int
    refuted: int
    supported: int

    def to_dict(self) -> dict[str, Any]:
        conflicting = self.conflicting

        not_checkable = self.not_checkable

        not_enough_evidence = self.not_enough_evidence

        refuted = self.refuted

        supported = self.supported

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "conflicting": conflicting,
                "not_checkable": not_checkable,
                "not_enough_evidence": not_enough_evidence,
                "refuted": refuted,
                "supported": supported,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        conflicting = d.pop("conflicting")

        not_checkable = d.pop("not_checkable")

        not_enough_evidence = d.pop("not_enough_evidence")

        refuted = d.pop("refuted")

        supported = d.pop("supported")

        verdict_counts = cls(
            conflicting=conflicting,
            not_checkable=not_checkable,
            not_enough_evidence=not_enough_evidence,
            refuted=refuted,
            supported=supported,
        )

        return verdict_counts
