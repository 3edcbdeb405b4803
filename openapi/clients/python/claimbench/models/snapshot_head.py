from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="SnapshotHead")


@_attrs_define
class SnapshotHead:
    """A snapshot without its text."""

    article: None | UUID
    canonical_url: None | str
    """ The address that the page declares as its own. """
    extractor: str
    """ What made the text of the bytes, with its version. """
    fetched_at: datetime.datetime
    http_status: int | None
    """ What the server said when it was fetched; null where it was uploaded. """
    id: UUID
    media_type: str
    raw_sha256: str
    """ SHA-256 of the bytes as received, in lower-case hexadecimal. """
    redaction: None | UUID
    """ By which its text went, of which the hashes tell; null while it stands. """
    source: None | UUID
    text_sha256: str
    """ SHA-256 of the text as UTF-8, in lower-case hexadecimal. """
    url: None | str
    """ Where the bytes came from in the end; null where it was uploaded. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        article: None | str
        if isinstance(self.article, UUID):
            article = str(self.article)
        else:
            article = self.article

        canonical_url: None | str
        canonical_url = self.canonical_url

        extractor = self.extractor

        fetched_at = self.fetched_at.isoformat()

        http_status: int | None
        http_status = self.http_status

        id = str(self.id)

        media_type = self.media_type

        raw_sha256 = self.raw_sha256

        redaction: None | str
        if isinstance(self.redaction, UUID):
            redaction = str(self.redaction)
        else:
            redaction = self.redaction

        source: None | str
        if isinstance(self.source, UUID):
            source = str(self.source)
        else:
            source = self.source

        text_sha256 = self.text_sha256

        url: None | str
        url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "article": article,
                "canonical_url": canonical_url,
                "extractor": extractor,
                "fetched_at": fetched_at,
                "http_status": http_status,
                "id": id,
                "media_type": media_type,
                "raw_sha256": raw_sha256,
                "redaction": redaction,
                "source": source,
                "text_sha256": text_sha256,
                "url": url,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_article(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                article_type_0 = UUID(data)

                return article_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        article = _parse_article(d.pop("article"))

        def _parse_canonical_url(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        canonical_url = _parse_canonical_url(d.pop("canonical_url"))

        extractor = d.pop("extractor")

        fetched_at = datetime.datetime.fromisoformat(d.pop("fetched_at"))

        def _parse_http_status(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        http_status = _parse_http_status(d.pop("http_status"))

        id = UUID(d.pop("id"))

        media_type = d.pop("media_type")

        raw_sha256 = d.pop("raw_sha256")

        def _parse_redaction(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                redaction_type_0 = UUID(data)

                return redaction_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        redaction = _parse_redaction(d.pop("redaction"))

        def _parse_source(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                source_type_0 = UUID(data)

                return source_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        source = _parse_source(d.pop("source"))

        text_sha256 = d.pop("text_sha256")

        def _parse_url(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        url = _parse_url(d.pop("url"))

        snapshot_head = cls(
            article=article,
            canonical_url=canonical_url,
            extractor=extractor,
            fetched_at=fetched_at,
            http_status=http_status,
            id=id,
            media_type=media_type,
            raw_sha256=raw_sha256,
            redaction=redaction,
            source=source,
            text_sha256=text_sha256,
            url=url,
        )

        snapshot_head.additional_properties = d
        return snapshot_head

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
