from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.verdict_counts import VerdictCounts


T = TypeVar("T", bound="ReleaseCounts")


@_attrs_define
class ReleaseCounts:
    claims: int
    evidence: int
    sources: int
    """ Cited at least once. """
    verdicts: VerdictCounts

    def to_dict(self) -> dict[str, Any]:
        claims = self.claims

        evidence = self.evidence

        sources = self.sources

        verdicts = self.verdicts.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "claims": claims,
                "evidence": evidence,
                "sources": sources,
                "verdicts": verdicts,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.verdict_counts import VerdictCounts

        d = dict(src_dict)
        claims = d.pop("claims")

        evidence = d.pop("evidence")

        sources = d.pop("sources")

        verdicts = VerdictCounts.from_dict(d.pop("verdicts"))

        release_counts = cls(
            claims=claims,
            evidence=evidence,
            sources=sources,
            verdicts=verdicts,
        )

        return release_counts
