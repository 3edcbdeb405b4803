from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="DateDetail")


@_attrs_define
class DateDetail:
    event: str
    edtf: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        event = self.event

        edtf: None | str | Unset
        if isinstance(self.edtf, Unset):
            edtf = UNSET
        else:
            edtf = self.edtf

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "event": event,
            }
        )
        if edtf is not UNSET:
            field_dict["edtf"] = edtf

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        event = d.pop("event")

        def _parse_edtf(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        edtf = _parse_edtf(d.pop("edtf", UNSET))

        date_detail = cls(
            event=event,
            edtf=edtf,
        )

        return date_detail
