from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="Quote")


@_attrs_define
class Quote:
    """Words to find in a text."""

    exact: str
    """ The words, letter by letter. """
    start: int | Unset = UNSET
    """ The code point where they begin; needed where they stand more than once and the first is not meant. """

    def to_dict(self) -> dict[str, Any]:
        exact = self.exact

        start = self.start

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "exact": exact,
            }
        )
        if start is not UNSET:
            field_dict["start"] = start

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        exact = d.pop("exact")

        start = d.pop("start", UNSET)

        quote = cls(
            exact=exact,
            start=start,
        )

        return quote
