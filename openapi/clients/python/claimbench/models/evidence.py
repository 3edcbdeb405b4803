from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.derivation_state import DerivationState
from ..models.reliability import Reliability
from ..models.stance import Stance

if TYPE_CHECKING:
    from ..models.evidence_checks import EvidenceChecks
    from ..models.interest import Interest
    from ..models.later_anchor import LaterAnchor
    from ..models.mention import Mention
    from ..models.withdrawn import Withdrawn


T = TypeVar("T", bound="Evidence")


@_attrs_define
class Evidence:
    """Words of a snapshot, and what they say about a claim."""

    derived_from_article: DerivationState | None
    interests: list[Interest]
    """ Who behind the source is a party to the claim: its publisher, that publisher's owner or family. """
    later_than_article: bool
    """ Whether the source was published after the claim's article. """
    source_retracted: bool
    """ Whether the source has been retracted; then the evidence counts no more. """
    checks: EvidenceChecks | None
    claim: UUID
    created_at: datetime.datetime
    created_by: UUID
    credibility: int
    """ Of the information: 1 (confirmed by others) to 5 (improbable), 6: cannot be judged. """
    id: UUID
    interested_party: bool
    """ Whether the source has a stake in the claim: because somebody has said so, or for one of `interests`. """
    later: LaterAnchor | None
    note: str
    quote: Mention
    """ The exact words of a claim, with up to 32 code points before and after them (the W3C's TextQuoteSelector).
    """
    quote_verified: bool
    """ Whether the words were found there letter by letter. """
    redaction: None | UUID
    """ By which its quote and its note went; null while they stand. """
    reliability: Reliability
    """ How far a source is trusted, on the Admiralty's scale. """
    snapshot: UUID
    stance: Stance
    version: int
    withdrawn: None | Withdrawn
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.evidence_checks import EvidenceChecks
        from ..models.later_anchor import LaterAnchor
        from ..models.withdrawn import Withdrawn

        derived_from_article: None | str
        if isinstance(self.derived_from_article, DerivationState):
            derived_from_article = self.derived_from_article.value
        else:
            derived_from_article = self.derived_from_article

        interests = []
        for interests_item_data in self.interests:
            interests_item = interests_item_data.to_dict()
            interests.append(interests_item)

        later_than_article = self.later_than_article

        source_retracted = self.source_retracted

        checks: dict[str, Any] | None
        if isinstance(self.checks, EvidenceChecks):
            checks = self.checks.to_dict()
        else:
            checks = self.checks

        claim = str(self.claim)

        created_at = self.created_at.isoformat()

        created_by = str(self.created_by)

        credibility = self.credibility

        id = str(self.id)

        interested_party = self.interested_party

        later: dict[str, Any] | None
        if isinstance(self.later, LaterAnchor):
            later = self.later.to_dict()
        else:
            later = self.later

        note = self.note

        quote = self.quote.to_dict()

        quote_verified = self.quote_verified

        redaction: None | str
        if isinstance(self.redaction, UUID):
            redaction = str(self.redaction)
        else:
            redaction = self.redaction

        reliability = self.reliability.value

        snapshot = str(self.snapshot)

        stance = self.stance.value

        version = self.version

        withdrawn: dict[str, Any] | None
        if isinstance(self.withdrawn, Withdrawn):
            withdrawn = self.withdrawn.to_dict()
        else:
            withdrawn = self.withdrawn

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "derived_from_article": derived_from_article,
                "interests": interests,
                "later_than_article": later_than_article,
                "source_retracted": source_retracted,
                "checks": checks,
                "claim": claim,
                "created_at": created_at,
                "created_by": created_by,
                "credibility": credibility,
                "id": id,
                "interested_party": interested_party,
                "later": later,
                "note": note,
                "quote": quote,
                "quote_verified": quote_verified,
                "redaction": redaction,
                "reliability": reliability,
                "snapshot": snapshot,
                "stance": stance,
                "version": version,
                "withdrawn": withdrawn,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.evidence_checks import EvidenceChecks
        from ..models.interest import Interest
        from ..models.later_anchor import LaterAnchor
        from ..models.mention import Mention
        from ..models.withdrawn import Withdrawn

        d = dict(src_dict)

        def _parse_derived_from_article(data: object) -> DerivationState | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                derived_from_article_type_0 = DerivationState(data)

                return derived_from_article_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DerivationState | None, data)

        derived_from_article = _parse_derived_from_article(d.pop("derived_from_article"))

        interests = []
        _interests = d.pop("interests")
        for interests_item_data in _interests:
            interests_item = Interest.from_dict(interests_item_data)

            interests.append(interests_item)

        later_than_article = d.pop("later_than_article")

        source_retracted = d.pop("source_retracted")

        def _parse_checks(data: object) -> EvidenceChecks | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                checks_type_0 = EvidenceChecks.from_dict(data)

                return checks_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EvidenceChecks | None, data)

        checks = _parse_checks(d.pop("checks"))

        claim = UUID(d.pop("claim"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        created_by = UUID(d.pop("created_by"))

        credibility = d.pop("credibility")

        id = UUID(d.pop("id"))

        interested_party = d.pop("interested_party")

        def _parse_later(data: object) -> LaterAnchor | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                later_type_0 = LaterAnchor.from_dict(data)

                return later_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LaterAnchor | None, data)

        later = _parse_later(d.pop("later"))

        note = d.pop("note")

        quote = Mention.from_dict(d.pop("quote"))

        quote_verified = d.pop("quote_verified")

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

        reliability = Reliability(d.pop("reliability"))

        snapshot = UUID(d.pop("snapshot"))

        stance = Stance(d.pop("stance"))

        version = d.pop("version")

        def _parse_withdrawn(data: object) -> None | Withdrawn:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                withdrawn_type_0 = Withdrawn.from_dict(data)

                return withdrawn_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Withdrawn, data)

        withdrawn = _parse_withdrawn(d.pop("withdrawn"))

        evidence = cls(
            derived_from_article=derived_from_article,
            interests=interests,
            later_than_article=later_than_article,
            source_retracted=source_retracted,
            checks=checks,
            claim=claim,
            created_at=created_at,
            created_by=created_by,
            credibility=credibility,
            id=id,
            interested_party=interested_party,
            later=later,
            note=note,
            quote=quote,
            quote_verified=quote_verified,
            redaction=redaction,
            reliability=reliability,
            snapshot=snapshot,
            stance=stance,
            version=version,
            withdrawn=withdrawn,
        )

        evidence.additional_properties = d
        return evidence

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
