from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="StatementDetail")


@_attrs_define
class StatementDetail:
    content: str
    direct: bool
    verb: str
    speaker: None | str | Unset = UNSET
    speaker_entity: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        content = self.content

        direct = self.direct

        verb = self.verb

        speaker: None | str | Unset
        if isinstance(self.speaker, Unset):
            speaker = UNSET
        else:
            speaker = self.speaker

        speaker_entity: None | str | Unset
        if isinstance(self.speaker_entity, Unset):
            speaker_entity = UNSET
        else:
            speaker_entity = self.speaker_entity

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "content": content,
                "direct": direct,
                "verb": verb,
            }
        )
        if speaker is not UNSET:
            field_dict["speaker"] = speaker
        if speaker_entity is not UNSET:
            field_dict["speaker_entity"] = speaker_entity

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        content = d.pop("content")

        direct = d.pop("direct")

        verb = d.pop("verb")

        def _parse_speaker(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        speaker = _parse_speaker(d.pop("speaker", UNSET))

        def _parse_speaker_entity(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        speaker_entity = _parse_speaker_entity(d.pop("speaker_entity", UNSET))

        statement_detail = cls(
            content=content,
            direct=direct,
            verb=verb,
            speaker=speaker,
            speaker_entity=speaker_entity,
        )

        return statement_detail
