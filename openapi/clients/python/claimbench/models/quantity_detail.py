from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.comparator import Comparator
from ..types import UNSET, Unset

T = TypeVar("T", bound="QuantityDetail")


@_attrs_define
class QuantityDetail:
    comparator: Comparator
    """ How a quantity's value bounds what is meant. """
    measured: str
    """ What the quantity measures: "the deal's worth". """
    unit: None | str | Unset = UNSET
    upper: float | None | Unset = UNSET
    value: float | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        comparator = self.comparator.value

        measured = self.measured

        unit: None | str | Unset
        if isinstance(self.unit, Unset):
            unit = UNSET
        else:
            unit = self.unit

        upper: float | None | Unset
        if isinstance(self.upper, Unset):
            upper = UNSET
        else:
            upper = self.upper

        value: float | None | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "comparator": comparator,
                "measured": measured,
            }
        )
        if unit is not UNSET:
            field_dict["unit"] = unit
        if upper is not UNSET:
            field_dict["upper"] = upper
        if value is not UNSET:
            field_dict["value"] = value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        comparator = Comparator(d.pop("comparator"))

        measured = d.pop("measured")

        def _parse_unit(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        unit = _parse_unit(d.pop("unit", UNSET))

        def _parse_upper(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        upper = _parse_upper(d.pop("upper", UNSET))

        def _parse_value(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        value = _parse_value(d.pop("value", UNSET))

        quantity_detail = cls(
            comparator=comparator,
            measured=measured,
            unit=unit,
            upper=upper,
            value=value,
        )

        return quantity_detail
