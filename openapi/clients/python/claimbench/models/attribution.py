from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Attribution")


@_attrs_define
class Attribution:
    """Who said it. The span is the cue's: the verb or the words "according to"."""

    direct: bool
    """ In quotation marks. """
    end: int
    entity: None | str
    speaker: None | str
    """ The entity's full name where it is known, else the words as they stand; null where nobody is named. """
    start: int
    verb: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        direct = self.direct

        end = self.end

        entity: None | str
        entity = self.entity

        speaker: None | str
        speaker = self.speaker

        start = self.start

        verb = self.verb

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "direct": direct,
                "end": end,
                "entity": entity,
                "speaker": speaker,
                "start": start,
                "verb": verb,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        direct = d.pop("direct")

        end = d.pop("end")

        def _parse_entity(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        entity = _parse_entity(d.pop("entity"))

        def _parse_speaker(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        speaker = _parse_speaker(d.pop("speaker"))

        start = d.pop("start")

        verb = d.pop("verb")

        attribution = cls(
            direct=direct,
            end=end,
            entity=entity,
            speaker=speaker,
            start=start,
            verb=verb,
        )

        attribution.additional_properties = d
        return attribution

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
