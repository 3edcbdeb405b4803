from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Mention")


@_attrs_define
class Mention:
    """The exact words of a claim, with up to 32 code points before and after them (the W3C's TextQuoteSelector)."""

    end: int
    exact: str
    prefix: str
    start: int
    suffix: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        end = self.end

        exact = self.exact

        prefix = self.prefix

        start = self.start

        suffix = self.suffix

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "end": end,
                "exact": exact,
                "prefix": prefix,
                "start": start,
                "suffix": suffix,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        end = d.pop("end")

        exact = d.pop("exact")

        prefix = d.pop("prefix")

        start = d.pop("start")

        suffix = d.pop("suffix")

        mention = cls(
            end=end,
            exact=exact,
            prefix=prefix,
            start=start,
            suffix=suffix,
        )

        mention.additional_properties = d
        return mention

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
