from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="NewExtraction")


@_attrs_define
class NewExtraction:
    text: str
    published: datetime.date | Unset = UNSET
    """ The day of publication, by which "last week" is understood. """
    url: str | Unset = UNSET
    """ Where the text comes from. """

    def to_dict(self) -> dict[str, Any]:
        text = self.text

        published: str | Unset = UNSET
        if not isinstance(self.published, Unset):
            published = self.published.isoformat()

        url = self.url

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "text": text,
            }
        )
        if published is not UNSET:
            field_dict["published"] = published
        if url is not UNSET:
            field_dict["url"] = url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        text = d.pop("text")

        _published = d.pop("published", UNSET)
        published: datetime.date | Unset
        if isinstance(_published, Unset):
            published = UNSET
        else:
            published = datetime.date.fromisoformat(_published)

        url = d.pop("url", UNSET)

        new_extraction = cls(
            text=text,
            published=published,
            url=url,
        )

        return new_extraction
