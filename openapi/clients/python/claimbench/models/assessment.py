from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.verdict import Verdict

T = TypeVar("T", bound="Assessment")


@_attrs_define
class Assessment:
    """One reviewer's verdict on one revision of a claim, or the decision between reviewers who differ."""

    adjudicates: bool
    """ Whether it decides between the others, which differ. """
    claim: UUID
    created_at: datetime.datetime
    id: UUID
    nonce: None | str
    """ The `sha256` in the claim's history is of the id, this, the verdict and the rationale, a line feed between
    each. """
    rationale: str
    redaction: None | UUID
    """ By which its rationale went; null while it stands. """
    reviewer: UUID
    revision: int
    """ The revision of the claim's content that was judged. """
    round_: int
    """ The round of the claim's review that it belongs to: those of an earlier round count no more. """
    verdict: Verdict
    """ What was found about a claim. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        adjudicates = self.adjudicates

        claim = str(self.claim)

        created_at = self.created_at.isoformat()

        id = str(self.id)

        nonce: None | str
        nonce = self.nonce

        rationale = self.rationale

        redaction: None | str
        if isinstance(self.redaction, UUID):
            redaction = str(self.redaction)
        else:
            redaction = self.redaction

        reviewer = str(self.reviewer)

        revision = self.revision

        round_ = self.round_

        verdict = self.verdict.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "adjudicates": adjudicates,
                "claim": claim,
                "created_at": created_at,
                "id": id,
                "nonce": nonce,
                "rationale": rationale,
                "redaction": redaction,
                "reviewer": reviewer,
                "revision": revision,
                "round": round_,
                "verdict": verdict,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        adjudicates = d.pop("adjudicates")

        claim = UUID(d.pop("claim"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = UUID(d.pop("id"))

        def _parse_nonce(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        nonce = _parse_nonce(d.pop("nonce"))

        rationale = d.pop("rationale")

        def _parse_redaction(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                redaction_type_0 = UUID(data)

                return redaction_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        redaction = _parse_redaction(d.pop("redaction"))

        reviewer = UUID(d.pop("reviewer"))

        revision = d.pop("revision")

        round_ = d.pop("round")

        verdict = Verdict(d.pop("verdict"))

        assessment = cls(
            adjudicates=adjudicates,
            claim=claim,
            created_at=created_at,
            id=id,
            nonce=nonce,
            rationale=rationale,
            redaction=redaction,
            reviewer=reviewer,
            revision=revision,
            round_=round_,
            verdict=verdict,
        )

        assessment.additional_properties = d
        return assessment

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
