from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.repair import Repair


T = TypeVar("T", bound="FileText")


@_attrs_define
class FileText:
    """The text of a file, and what the file says of itself."""

    byline: None | str
    language: None | str
    """ ISO 639-1. """
    published: datetime.date | None
    """ The day of publication, where the file states it: `2025-09-15`. """
    raw_sha256: str
    """ SHA-256 of the bytes as received, in lower-case hexadecimal. """
    repairs: list[Repair]
    """ Damage that was mended; offsets are code points of `text`. """
    text: str
    """ Unicode NFC, lines ending in a line feed, blocks apart by an empty line. """
    title: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        byline: None | str
        byline = self.byline

        language: None | str
        language = self.language

        published: None | str
        if isinstance(self.published, datetime.date):
            published = self.published.isoformat()
        else:
            published = self.published

        raw_sha256 = self.raw_sha256

        repairs = []
        for repairs_item_data in self.repairs:
            repairs_item = repairs_item_data.to_dict()
            repairs.append(repairs_item)

        text = self.text

        title: None | str
        title = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "byline": byline,
                "language": language,
                "published": published,
                "raw_sha256": raw_sha256,
                "repairs": repairs,
                "text": text,
                "title": title,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.repair import Repair

        d = dict(src_dict)

        def _parse_byline(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        byline = _parse_byline(d.pop("byline"))

        def _parse_language(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        language = _parse_language(d.pop("language"))

        def _parse_published(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                published_type_0 = datetime.date.fromisoformat(data)

                return published_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        published = _parse_published(d.pop("published"))

        raw_sha256 = d.pop("raw_sha256")

        repairs = []
        _repairs = d.pop("repairs")
        for repairs_item_data in _repairs:
            repairs_item = Repair.from_dict(repairs_item_data)

            repairs.append(repairs_item)

        text = d.pop("text")

        def _parse_title(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        title = _parse_title(d.pop("title"))

        file_text = cls(
            byline=byline,
            language=language,
            published=published,
            raw_sha256=raw_sha256,
            repairs=repairs,
            text=text,
            title=title,
        )

        file_text.additional_properties = d
        return file_text

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
