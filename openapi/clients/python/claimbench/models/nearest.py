from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Nearest")


@_attrs_define
class Nearest:
    """A passage that is nearly the quote. Offsets are code points of the snapshot's text, end exclusive."""

    end: int
    exact: str
    similarity: float
    """ The share of the quote's words that stand there, 0 to 1. """
    start: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        end = self.end

        exact = self.exact

        similarity = self.similarity

        start = self.start

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "end": end,
                "exact": exact,
                "similarity": similarity,
                "start": start,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        end = d.pop("end")

        exact = d.pop("exact")

        similarity = d.pop("similarity")

        start = d.pop("start")

        nearest = cls(
            end=end,
            exact=exact,
            similarity=similarity,
            start=start,
        )

        nearest.additional_properties = d
        return nearest

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
