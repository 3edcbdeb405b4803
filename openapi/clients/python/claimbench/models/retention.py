from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="Retention")


@_attrs_define
class Retention:
    """After how many days what nothing leans on goes: no claim, no evidence, no release and no confirmed derivation. What
    is left out is kept for good. The
    service looks once an hour, and the audit log says what went.

    """

    article_versions_days: int | Unset = UNSET
    """ Texts of articles that were followed by another, and that no claim stands on any more. """
    ended_jobs_days: int | Unset = UNSET
    """ Jobs, from the day on which they ended; those of an import stay with it. """
    source_texts_days: int | Unset = UNSET
    """ Texts of sources that were never quoted, from the day on which they came. """

    def to_dict(self) -> dict[str, Any]:
        article_versions_days = self.article_versions_days

        ended_jobs_days = self.ended_jobs_days

        source_texts_days = self.source_texts_days

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if article_versions_days is not UNSET:
            field_dict["article_versions_days"] = article_versions_days
        if ended_jobs_days is not UNSET:
            field_dict["ended_jobs_days"] = ended_jobs_days
        if source_texts_days is not UNSET:
            field_dict["source_texts_days"] = source_texts_days

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        article_versions_days = d.pop("article_versions_days", UNSET)

        ended_jobs_days = d.pop("ended_jobs_days", UNSET)

        source_texts_days = d.pop("source_texts_days", UNSET)

        retention = cls(
            article_versions_days=article_versions_days,
            ended_jobs_days=ended_jobs_days,
            source_texts_days=source_texts_days,
        )

        return retention
