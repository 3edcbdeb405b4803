from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="AuditHead")


@_attrs_define
class AuditHead:
    hash_: str
    sequence: int

    def to_dict(self) -> dict[str, Any]:
        hash_ = self.hash_

        sequence = self.sequence

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "hash": hash_,
                "sequence": sequence,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        hash_ = d.pop("hash")

        sequence = d.pop("sequence")

        audit_head = cls(
            hash_=hash_,
            sequence=sequence,
        )

        return audit_head
