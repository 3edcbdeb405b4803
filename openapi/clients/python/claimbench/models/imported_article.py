from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ImportedArticle")


@_attrs_define
class ImportedArticle:
    """A text of the file."""

    article: None | UUID
    """ Null where nothing is stored. """
    claims: int
    position: str
    """ A JSON Pointer (`/3`), or the line of JSON Lines (`line 4`). """
    title: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        article: None | str
        if isinstance(self.article, UUID):
            article = str(self.article)
        else:
            article = self.article

        claims = self.claims

        position = self.position

        title = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "article": article,
                "claims": claims,
                "position": position,
                "title": title,
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

        claims = d.pop("claims")

        position = d.pop("position")

        title = d.pop("title")

        imported_article = cls(
            article=article,
            claims=claims,
            position=position,
            title=title,
        )

        imported_article.additional_properties = d
        return imported_article

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
