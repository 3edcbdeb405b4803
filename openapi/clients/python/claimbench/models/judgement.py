from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.verdict import Verdict
from ..types import UNSET, Unset

T = TypeVar("T", bound="Judgement")


@_attrs_define
class Judgement:
    """What one reviewer found, as it leaves the project: without their name."""

    assessed_at: datetime.datetime
    rationale: str
    """ Why. """
    verdict: Verdict
    """ What was found about a claim. """
    adjudicates: bool | Unset = UNSET
    """ Whether it decides between the others, which differ; left out where it does not. """

    def to_dict(self) -> dict[str, Any]:
        assessed_at = self.assessed_at.isoformat()

        rationale = self.rationale

        verdict = self.verdict.value

        adjudicates = self.adjudicates

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "assessed_at": assessed_at,
                "rationale": rationale,
                "verdict": verdict,
            }
        )
        if adjudicates is not UNSET:
            field_dict["adjudicates"] = adjudicates

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        assessed_at = datetime.datetime.fromisoformat(d.pop("assessed_at"))

        rationale = d.pop("rationale")

        verdict = Verdict(d.pop("verdict"))

        adjudicates = d.pop("adjudicates", UNSET)

        judgement = cls(
            assessed_at=assessed_at,
            rationale=rationale,
            verdict=verdict,
            adjudicates=adjudicates,
        )

        return judgement
