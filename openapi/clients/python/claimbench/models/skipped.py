from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Skipped")


@_attrs_define
class Skipped:
    """A claim that is not offered to a reviewer again."""

    claim: UUID
    created_at: datetime.datetime
    reason: str
    reviewer: UUID
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        claim = str(self.claim)

        created_at = self.created_at.isoformat()

        reason = self.reason

        reviewer = str(self.reviewer)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "claim": claim,
                "created_at": created_at,
                "reason": reason,
                "reviewer": reviewer,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        claim = UUID(d.pop("claim"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        reason = d.pop("reason")

        reviewer = UUID(d.pop("reviewer"))

        skipped = cls(
            claim=claim,
            created_at=created_at,
            reason=reason,
            reviewer=reviewer,
        )

        skipped.additional_properties = d
        return skipped

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
