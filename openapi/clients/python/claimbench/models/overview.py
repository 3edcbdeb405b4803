from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.extractor_count import ExtractorCount
    from ..models.origin_count import OriginCount
    from ..models.publication_count import PublicationCount
    from ..models.review_count import ReviewCount
    from ..models.status_count import StatusCount
    from ..models.type_count import TypeCount
    from ..models.verdict_tally import VerdictTally


T = TypeVar("T", bound="Overview")


@_attrs_define
class Overview:
    """What is in a project, counted."""

    articles: int
    by_extractor: list[ExtractorCount]
    """ What read the texts that the claims stand in, with its version; the one that stands behind most claims
    first. """
    by_origins: list[OriginCount]
    """ In the order of the number of origins. """
    by_publication: list[PublicationCount]
    by_review: list[ReviewCount]
    by_status: list[StatusCount]
    """ All claims, also those that were rejected, merged or split. """
    by_type: list[TypeCount]
    by_verdict: list[VerdictTally]
    claims: int
    """ Without those that were rejected, merged or split. """
    decided: int
    """ Of these, those that have a verdict. """
    evidence: int
    """ Without what was withdrawn. """
    extractor: str
    """ What reads texts now. """
    sources: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        articles = self.articles

        by_extractor = []
        for by_extractor_item_data in self.by_extractor:
            by_extractor_item = by_extractor_item_data.to_dict()
            by_extractor.append(by_extractor_item)

        by_origins = []
        for by_origins_item_data in self.by_origins:
            by_origins_item = by_origins_item_data.to_dict()
            by_origins.append(by_origins_item)

        by_publication = []
        for by_publication_item_data in self.by_publication:
            by_publication_item = by_publication_item_data.to_dict()
            by_publication.append(by_publication_item)

        by_review = []
        for by_review_item_data in self.by_review:
            by_review_item = by_review_item_data.to_dict()
            by_review.append(by_review_item)

        by_status = []
        for by_status_item_data in self.by_status:
            by_status_item = by_status_item_data.to_dict()
            by_status.append(by_status_item)

        by_type = []
        for by_type_item_data in self.by_type:
            by_type_item = by_type_item_data.to_dict()
            by_type.append(by_type_item)

        by_verdict = []
        for by_verdict_item_data in self.by_verdict:
            by_verdict_item = by_verdict_item_data.to_dict()
            by_verdict.append(by_verdict_item)

        claims = self.claims

        decided = self.decided

        evidence = self.evidence

        extractor = self.extractor

        sources = self.sources

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "articles": articles,
                "by_extractor": by_extractor,
                "by_origins": by_origins,
                "by_publication": by_publication,
                "by_review": by_review,
                "by_status": by_status,
                "by_type": by_type,
                "by_verdict": by_verdict,
                "claims": claims,
                "decided": decided,
                "evidence": evidence,
                "extractor": extractor,
                "sources": sources,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.extractor_count import ExtractorCount
        from ..models.origin_count import OriginCount
        from ..models.publication_count import PublicationCount
        from ..models.review_count import ReviewCount
        from ..models.status_count import StatusCount
        from ..models.type_count import TypeCount
        from ..models.verdict_tally import VerdictTally

        d = dict(src_dict)
        articles = d.pop("articles")

        by_extractor = []
        _by_extractor = d.pop("by_extractor")
        for by_extractor_item_data in _by_extractor:
            by_extractor_item = ExtractorCount.from_dict(by_extractor_item_data)

            by_extractor.append(by_extractor_item)

        by_origins = []
        _by_origins = d.pop("by_origins")
        for by_origins_item_data in _by_origins:
            by_origins_item = OriginCount.from_dict(by_origins_item_data)

            by_origins.append(by_origins_item)

        by_publication = []
        _by_publication = d.pop("by_publication")
        for by_publication_item_data in _by_publication:
            by_publication_item = PublicationCount.from_dict(by_publication_item_data)

            by_publication.append(by_publication_item)

        by_review = []
        _by_review = d.pop("by_review")
        for by_review_item_data in _by_review:
            by_review_item = ReviewCount.from_dict(by_review_item_data)

            by_review.append(by_review_item)

        by_status = []
        _by_status = d.pop("by_status")
        for by_status_item_data in _by_status:
            by_status_item = StatusCount.from_dict(by_status_item_data)

            by_status.append(by_status_item)

        by_type = []
        _by_type = d.pop("by_type")
        for by_type_item_data in _by_type:
            by_type_item = TypeCount.from_dict(by_type_item_data)

            by_type.append(by_type_item)

        by_verdict = []
        _by_verdict = d.pop("by_verdict")
        for by_verdict_item_data in _by_verdict:
            by_verdict_item = VerdictTally.from_dict(by_verdict_item_data)

            by_verdict.append(by_verdict_item)

        claims = d.pop("claims")

        decided = d.pop("decided")

        evidence = d.pop("evidence")

        extractor = d.pop("extractor")

        sources = d.pop("sources")

        overview = cls(
            articles=articles,
            by_extractor=by_extractor,
            by_origins=by_origins,
            by_publication=by_publication,
            by_review=by_review,
            by_status=by_status,
            by_type=by_type,
            by_verdict=by_verdict,
            claims=claims,
            decided=decided,
            evidence=evidence,
            extractor=extractor,
            sources=sources,
        )

        overview.additional_properties = d
        return overview

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
