from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.verdict import Verdict
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewAssessment")


@_attrs_define
class NewAssessment:
    revision: int
    """ The revision that you have read: `revision` of the claim. """
    verdict: Verdict
    """ What was found about a claim. """
    rationale: str | Unset = UNSET
    """ Why. """
    round_: int | Unset = UNSET
    """ The round that you have read: `round` of the claim. Without it a reopening that you have not seen goes
    unnoticed. """

    def to_dict(self) -> dict[str, Any]:
        revision = self.revision

        verdict = self.verdict.value

        rationale = self.rationale

        round_ = self.round_

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "revision": revision,
                "verdict": verdict,
            }
        )
        if rationale is not UNSET:
            field_dict["rationale"] = rationale
        if round_ is not UNSET:
            field_dict["round"] = round_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        revision = d.pop("revision")

        verdict = Verdict(d.pop("verdict"))

        rationale = d.pop("rationale", UNSET)

        round_ = d.pop("round", UNSET)

        new_assessment = cls(
            revision=revision,
            verdict=verdict,
            rationale=rationale,
            round_=round_,
        )

        return new_assessment
