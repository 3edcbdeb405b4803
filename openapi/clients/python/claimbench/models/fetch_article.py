from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="FetchArticle")


@_attrs_define
class FetchArticle:
    """An article that is to be fetched. What is not given is taken from the page."""

    url: str
    """ Where it is: a web page, a PDF, or a plain or Markdown text. """
    byline: str | Unset = UNSET
    licence: str | Unset = UNSET
    """ Under what terms it may be used; if not given, what the page says. """
    published: datetime.date | Unset = UNSET
    """ The day of publication, by which "last week" is understood. """
    publisher: str | Unset = UNSET
    title: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        url = self.url

        byline = self.byline

        licence = self.licence

        published: str | Unset = UNSET
        if not isinstance(self.published, Unset):
            published = self.published.isoformat()

        publisher = self.publisher

        title = self.title

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "url": url,
            }
        )
        if byline is not UNSET:
            field_dict["byline"] = byline
        if licence is not UNSET:
            field_dict["licence"] = licence
        if published is not UNSET:
            field_dict["published"] = published
        if publisher is not UNSET:
            field_dict["publisher"] = publisher
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        url = d.pop("url")

        byline = d.pop("byline", UNSET)

        licence = d.pop("licence", UNSET)

        _published = d.pop("published", UNSET)
        published: datetime.date | Unset
        if isinstance(_published, Unset):
            published = UNSET
        else:
            published = datetime.date.fromisoformat(_published)

        publisher = d.pop("publisher", UNSET)

        title = d.pop("title", UNSET)

        fetch_article = cls(
            url=url,
            byline=byline,
            licence=licence,
            published=published,
            publisher=publisher,
            title=title,
        )

        return fetch_article
