from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Time")


@_attrs_define
class Time:
    edtf: None | str
    """ EDTF (ISO 8601-2): `2025-09-11`, `XXXX-09-11` where no year can be known; null where the words name no time
    that EDTF can say. """
    end: int
    start: int
    text: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        edtf: None | str
        edtf = self.edtf

        end = self.end

        start = self.start

        text = self.text

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "edtf": edtf,
                "end": end,
                "start": start,
                "text": text,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_edtf(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        edtf = _parse_edtf(d.pop("edtf"))

        end = d.pop("end")

        start = d.pop("start")

        text = d.pop("text")

        time = cls(
            edtf=edtf,
            end=end,
            start=start,
            text=text,
        )

        time.additional_properties = d
        return time

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
