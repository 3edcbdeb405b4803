from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="AimDetail")


@_attrs_define
class AimDetail:
    aim: str
    cue: str
    """ The word that makes it an aim: "plans", "hopes", "the aim is". """
    holder: None | str | Unset = UNSET
    holder_entity: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        aim = self.aim

        cue = self.cue

        holder: None | str | Unset
        if isinstance(self.holder, Unset):
            holder = UNSET
        else:
            holder = self.holder

        holder_entity: None | str | Unset
        if isinstance(self.holder_entity, Unset):
            holder_entity = UNSET
        else:
            holder_entity = self.holder_entity

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "aim": aim,
                "cue": cue,
            }
        )
        if holder is not UNSET:
            field_dict["holder"] = holder
        if holder_entity is not UNSET:
            field_dict["holder_entity"] = holder_entity

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        aim = d.pop("aim")

        cue = d.pop("cue")

        def _parse_holder(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        holder = _parse_holder(d.pop("holder", UNSET))

        def _parse_holder_entity(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        holder_entity = _parse_holder_entity(d.pop("holder_entity", UNSET))

        aim_detail = cls(
            aim=aim,
            cue=cue,
            holder=holder,
            holder_entity=holder_entity,
        )

        return aim_detail
