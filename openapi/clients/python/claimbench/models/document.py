from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.block import Block
    from ..models.repair import Repair


T = TypeVar("T", bound="Document")


@_attrs_define
class Document:
    """The article as it was read."""

    blocks: list[Block]
    byline: None | str
    language: None | str
    """ ISO 639-1 code; null where the text does not tell. """
    published: datetime.date | None
    """ The publication day, as given or as the document says: `2025-09-15`. """
    repairs: list[Repair]
    sha256: str
    """ Of `text` as UTF-8, in lower-case hexadecimal. """
    source_sha256: str
    """ Of the bytes as received, in lower-case hexadecimal. """
    text: str
    title: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        blocks = []
        for blocks_item_data in self.blocks:
            blocks_item = blocks_item_data.to_dict()
            blocks.append(blocks_item)

        byline: None | str
        byline = self.byline

        language: None | str
        language = self.language

        published: None | str
        if isinstance(self.published, datetime.date):
            published = self.published.isoformat()
        else:
            published = self.published

        repairs = []
        for repairs_item_data in self.repairs:
            repairs_item = repairs_item_data.to_dict()
            repairs.append(repairs_item)

        sha256 = self.sha256

        source_sha256 = self.source_sha256

        text = self.text

        title: None | str
        title = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "blocks": blocks,
                "byline": byline,
                "language": language,
                "published": published,
                "repairs": repairs,
                "sha256": sha256,
                "source_sha256": source_sha256,
                "text": text,
                "title": title,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.block import Block
        from ..models.repair import Repair

        d = dict(src_dict)
        blocks = []
        _blocks = d.pop("blocks")
        for blocks_item_data in _blocks:
            blocks_item = Block.from_dict(blocks_item_data)

            blocks.append(blocks_item)

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

        repairs = []
        _repairs = d.pop("repairs")
        for repairs_item_data in _repairs:
            repairs_item = Repair.from_dict(repairs_item_data)

            repairs.append(repairs_item)

        sha256 = d.pop("sha256")

        source_sha256 = d.pop("source_sha256")

        text = d.pop("text")

        def _parse_title(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        title = _parse_title(d.pop("title"))

        document = cls(
            blocks=blocks,
            byline=byline,
            language=language,
            published=published,
            repairs=repairs,
            sha256=sha256,
            source_sha256=source_sha256,
            text=text,
            title=title,
        )

        document.additional_properties = d
        return document

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
