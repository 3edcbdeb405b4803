from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ClaimTally")


@_attrs_define
class ClaimTally:
    """The claims of an article, counted."""

    decided: int
    """ Of these, those that have a verdict. """
    proposed: int
    """ Of these, those that nobody has looked at. """
    total: int
    """ Without those that were rejected, merged or split, or are gone. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        decided = self.decided

        proposed = self.proposed

        total = self.total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "decided": decided,
                "proposed": proposed,
                "total": total,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        decided = d.pop("decided")

        proposed = d.pop("proposed")

        total = d.pop("total")

        claim_tally = cls(
            decided=decided,
            proposed=proposed,
            total=total,
        )

        claim_tally.additional_properties = d
        return claim_tally

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
