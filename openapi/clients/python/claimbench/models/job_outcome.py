from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="JobOutcome")


@_attrs_define
class JobOutcome:
    """What came of a job."""

    article: None | UUID
    """ The article that was added. """
    changed: bool
    """ Whether the text is another than in the snapshot before, or there was none. """
    snapshot: None | UUID
    """ The snapshot of what was fetched; an older one where the text has not changed. """
    source: None | UUID
    """ The source that was added or fetched once more. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        article: None | str
        if isinstance(self.article, UUID):
            article = str(self.article)
        else:
            article = self.article

        changed = self.changed

        snapshot: None | str
        if isinstance(self.snapshot, UUID):
            snapshot = str(self.snapshot)
        else:
            snapshot = self.snapshot

        source: None | str
        if isinstance(self.source, UUID):
            source = str(self.source)
        else:
            source = self.source

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "article": article,
                "changed": changed,
                "snapshot": snapshot,
                "source": source,
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

        changed = d.pop("changed")

        def _parse_snapshot(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                snapshot_type_0 = UUID(data)

                return snapshot_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        snapshot = _parse_snapshot(d.pop("snapshot"))

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

        job_outcome = cls(
            article=article,
            changed=changed,
            snapshot=snapshot,
            source=source,
        )

        job_outcome.additional_properties = d
        return job_outcome

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
