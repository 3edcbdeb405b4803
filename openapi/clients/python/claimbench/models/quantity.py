from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.comparator import Comparator

T = TypeVar("T", bound="Quantity")


@_attrs_define
class Quantity:
    comparator: Comparator
    """ How a quantity's value bounds what is meant. """
    end: int
    start: int
    text: str
    unit: None | str
    """ `%`, an ISO 4217 code, or the singular name of a unit or of what is counted. """
    upper: float | None
    value: float | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        comparator = self.comparator.value

        end = self.end

        start = self.start

        text = self.text

        unit: None | str
        unit = self.unit

        upper: float | None
        upper = self.upper

        value: float | None
        value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "comparator": comparator,
                "end": end,
                "start": start,
                "text": text,
                "unit": unit,
                "upper": upper,
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        comparator = Comparator(d.pop("comparator"))

        end = d.pop("end")

        start = d.pop("start")

        text = d.pop("text")

        def _parse_unit(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        unit = _parse_unit(d.pop("unit"))

        def _parse_upper(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        upper = _parse_upper(d.pop("upper"))

        def _parse_value(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        value = _parse_value(d.pop("value"))

        quantity = cls(
            comparator=comparator,
            end=end,
            start=start,
            text=text,
            unit=unit,
            upper=upper,
            value=value,
        )

        quantity.additional_properties = d
        return quantity

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
