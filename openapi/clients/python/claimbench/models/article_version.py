from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ArticleVersion")


@_attrs_define
class ArticleVersion:
    """What a newer text has made of an article and its claims."""

    added: int
    """ Claims that it did not make before. """
    article: UUID
    changed: bool
    """ Whether the text is another than before; if not, nothing was done. """
    gone: int
    """ Claims that it makes no more. """
    kept: int
    """ Claims that the text still makes, or that people have written on words that still stand in it: they keep
    their verdicts. """
    snapshot: UUID
    """ The newest one. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        added = self.added

        article = str(self.article)

        changed = self.changed

        gone = self.gone

        kept = self.kept

        snapshot = str(self.snapshot)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "added": added,
                "article": article,
                "changed": changed,
                "gone": gone,
                "kept": kept,
                "snapshot": snapshot,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        added = d.pop("added")

        article = UUID(d.pop("article"))

        changed = d.pop("changed")

        gone = d.pop("gone")

        kept = d.pop("kept")

        snapshot = UUID(d.pop("snapshot"))

        article_version = cls(
            added=added,
            article=article,
            changed=changed,
            gone=gone,
            kept=kept,
            snapshot=snapshot,
        )

        article_version.additional_properties = d
        return article_version

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
