from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

T = TypeVar("T", bound="CitedSnapshot")


@_attrs_define
class CitedSnapshot:
    """A kept text, by what tells whether another copy of it is the same."""

    extractor: str
    """ What read the text out of the bytes. """
    fetched_at: datetime.datetime
    id: UUID
    raw_sha256: str
    """ Of the bytes as received. """
    text_sha256: str
    """ Of the text, as UTF-8. """

    def to_dict(self) -> dict[str, Any]:
        extractor = self.extractor

        fetched_at = self.fetched_at.isoformat()

        id = str(self.id)

        raw_sha256 = self.raw_sha256

        text_sha256 = self.text_sha256

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "extractor": extractor,
                "fetched_at": fetched_at,
                "id": id,
                "raw_sha256": raw_sha256,
                "text_sha256": text_sha256,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        extractor = d.pop("extractor")

        fetched_at = datetime.datetime.fromisoformat(d.pop("fetched_at"))

        id = UUID(d.pop("id"))

        raw_sha256 = d.pop("raw_sha256")

        text_sha256 = d.pop("text_sha256")

        cited_snapshot = cls(
            extractor=extractor,
            fetched_at=fetched_at,
            id=id,
            raw_sha256=raw_sha256,
            text_sha256=text_sha256,
        )

        return cited_snapshot
