from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.source_kind import SourceKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="SourceChange")


@_attrs_define
class SourceChange:
    """What is left out stays as it is."""

    byline: str | Unset = UNSET
    licence: str | Unset = UNSET
    """ Under what terms it may be used: the name or the address of a licence, or a line of copyright. Of a text
    that is fetched, if not
    given: what its page says. """
    published: datetime.date | Unset = UNSET
    """ The day of publication, by which "last week" is understood. """
    publisher: str | Unset = UNSET
    title: str | Unset = UNSET
    """ Of a new text, if not given: its own, or how it begins. """
    url: str | Unset = UNSET
    kind: SourceKind | Unset = UNSET
    published_by: UUID | Unset = UNSET
    """ Whose text it is; its name becomes the source's `publisher`. """

    def to_dict(self) -> dict[str, Any]:
        byline = self.byline

        licence = self.licence

        published: str | Unset = UNSET
        if not isinstance(self.published, Unset):
            published = self.published.isoformat()

        publisher = self.publisher

        title = self.title

        url = self.url

        kind: str | Unset = UNSET
        if not isinstance(self.kind, Unset):
            kind = self.kind.value

        published_by: str | Unset = UNSET
        if not isinstance(self.published_by, Unset):
            published_by = str(self.published_by)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
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
        if url is not UNSET:
            field_dict["url"] = url
        if kind is not UNSET:
            field_dict["kind"] = kind
        if published_by is not UNSET:
            field_dict["published_by"] = published_by

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
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

        url = d.pop("url", UNSET)

        _kind = d.pop("kind", UNSET)
        kind: SourceKind | Unset
        if isinstance(_kind, Unset):
            kind = UNSET
        else:
            kind = SourceKind(_kind)

        _published_by = d.pop("published_by", UNSET)
        published_by: UUID | Unset
        if isinstance(_published_by, Unset):
            published_by = UNSET
        else:
            published_by = UUID(_published_by)

        source_change = cls(
            byline=byline,
            licence=licence,
            published=published,
            publisher=publisher,
            title=title,
            url=url,
            kind=kind,
            published_by=published_by,
        )

        return source_change
