from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.verdict import Verdict
from ..types import UNSET, Unset

T = TypeVar("T", bound="Adjudication")


@_attrs_define
class Adjudication:
    """A decision between reviewers who differ."""

    rationale: str
    """ Why, for the reviewers of whom one is not followed. """
    revision: int
    """ The revision that you have read: `revision` of the claim. """
    verdict: Verdict
    """ What was found about a claim. """
    round_: int | Unset = UNSET
    """ The round that you have read: `round` of the claim. Without it a reopening that you have not seen goes
    unnoticed. """

    def to_dict(self) -> dict[str, Any]:
        rationale = self.rationale

        revision = self.revision

        verdict = self.verdict.value

        round_ = self.round_

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "rationale": rationale,
                "revision": revision,
                "verdict": verdict,
            }
        )
        if round_ is not UNSET:
            field_dict["round"] = round_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        rationale = d.pop("rationale")

        revision = d.pop("revision")

        verdict = Verdict(d.pop("verdict"))

        round_ = d.pop("round", UNSET)

        adjudication = cls(
            rationale=rationale,
            revision=revision,
            verdict=verdict,
            round_=round_,
        )

        return adjudication
