from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="QuoteCut")


@_attrs_define
class QuoteCut:
    """The rest of a quote that goes on in its text."""

    end: int
    """ The code point at which the whole quote ends. """
    sha256: str
    """ Of the whole quote, as UTF-8. """

    def to_dict(self) -> dict[str, Any]:
        end = self.end

        sha256 = self.sha256

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "end": end,
                "sha256": sha256,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        end = d.pop("end")

        sha256 = d.pop("sha256")

        quote_cut = cls(
            end=end,
            sha256=sha256,
        )

        return quote_cut
