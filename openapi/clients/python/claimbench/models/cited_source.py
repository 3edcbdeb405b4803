from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="CitedSource")


@_attrs_define
class CitedSource:
    byline: None | str
    id: UUID
    published: datetime.date | None
    publisher: None | str
    title: str
    url: None | str
    licence: str | Unset = UNSET
    """ Under what terms it may be used; left out where that is not known. """

    def to_dict(self) -> dict[str, Any]:
        byline: None | str
        byline = self.byline

        id = str(self.id)

        published: None | str
        if isinstance(self.published, datetime.date):
            published = self.published.isoformat()
        else:
            published = self.published

        publisher: None | str
        publisher = self.publisher

        title = self.title

        url: None | str
        url = self.url

        licence = self.licence

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "byline": byline,
                "id": id,
                "published": published,
                "publisher": publisher,
                "title": title,
                "url": url,
            }
        )
        if licence is not UNSET:
            field_dict["licence"] = licence

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_byline(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        byline = _parse_byline(d.pop("byline"))

        id = UUID(d.pop("id"))

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

        def _parse_publisher(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        publisher = _parse_publisher(d.pop("publisher"))

        title = d.pop("title")

        def _parse_url(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        url = _parse_url(d.pop("url"))

        licence = d.pop("licence", UNSET)

        cited_source = cls(
            byline=byline,
            id=id,
            published=published,
            publisher=publisher,
            title=title,
            url=url,
            licence=licence,
        )

        return cited_source
