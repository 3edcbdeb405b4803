from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.derivation_state import DerivationState
from ..models.reliability import Reliability
from ..models.stance import Stance
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.cited_snapshot import CitedSnapshot
    from ..models.cited_source import CitedSource
    from ..models.interest import Interest
    from ..models.mention import Mention
    from ..models.quote_cut import QuoteCut


T = TypeVar("T", bound="CitedEvidence")


@_attrs_define
class CitedEvidence:
    credibility: int
    derived_from_article: DerivationState | None
    id: UUID
    interested_party: bool
    interests: list[Interest]
    """ Who behind the source is a party to the claim. """
    later_than_article: bool
    note: str
    quote: Mention
    """ The exact words of a claim, with up to 32 code points before and after them (the W3C's TextQuoteSelector).
    """
    reliability: Reliability
    """ How far a source is trusted, on the Admiralty's scale. """
    snapshot: CitedSnapshot
    """ A kept text, by what tells whether another copy of it is the same. """
    source: CitedSource | None
    stance: Stance
    cut: QuoteCut | Unset = UNSET
    """ The rest of a quote that goes on in its text. """
    redaction: UUID | Unset = UNSET
    """ By which its quote and its note went; left out while they stand. """

    def to_dict(self) -> dict[str, Any]:
        from ..models.cited_source import CitedSource

        credibility = self.credibility

        derived_from_article: None | str
        if isinstance(self.derived_from_article, DerivationState):
            derived_from_article = self.derived_from_article.value
        else:
            derived_from_article = self.derived_from_article

        id = str(self.id)

        interested_party = self.interested_party

        interests = []
        for interests_item_data in self.interests:
            interests_item = interests_item_data.to_dict()
            interests.append(interests_item)

        later_than_article = self.later_than_article

        note = self.note

        quote = self.quote.to_dict()

        reliability = self.reliability.value

        snapshot = self.snapshot.to_dict()

        source: dict[str, Any] | None
        if isinstance(self.source, CitedSource):
            source = self.source.to_dict()
        else:
            source = self.source

        stance = self.stance.value

        cut: dict[str, Any] | Unset = UNSET
        if not isinstance(self.cut, Unset):
            cut = self.cut.to_dict()

        redaction: str | Unset = UNSET
        if not isinstance(self.redaction, Unset):
            redaction = str(self.redaction)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "credibility": credibility,
                "derived_from_article": derived_from_article,
                "id": id,
                "interested_party": interested_party,
                "interests": interests,
                "later_than_article": later_than_article,
                "note": note,
                "quote": quote,
                "reliability": reliability,
                "snapshot": snapshot,
                "source": source,
                "stance": stance,
            }
        )
        if cut is not UNSET:
            field_dict["cut"] = cut
        if redaction is not UNSET:
            field_dict["redaction"] = redaction

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.cited_snapshot import CitedSnapshot
        from ..models.cited_source import CitedSource
        from ..models.interest import Interest
        from ..models.mention import Mention
        from ..models.quote_cut import QuoteCut

        d = dict(src_dict)
        credibility = d.pop("credibility")

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

        id = UUID(d.pop("id"))

        interested_party = d.pop("interested_party")

        interests = []
        _interests = d.pop("interests")
        for interests_item_data in _interests:
            interests_item = Interest.from_dict(interests_item_data)

            interests.append(interests_item)

        later_than_article = d.pop("later_than_article")

        note = d.pop("note")

        quote = Mention.from_dict(d.pop("quote"))

        reliability = Reliability(d.pop("reliability"))

        snapshot = CitedSnapshot.from_dict(d.pop("snapshot"))

        def _parse_source(data: object) -> CitedSource | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                source_type_0 = CitedSource.from_dict(data)

                return source_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CitedSource | None, data)

        source = _parse_source(d.pop("source"))

        stance = Stance(d.pop("stance"))

        _cut = d.pop("cut", UNSET)
        cut: QuoteCut | Unset
        if isinstance(_cut, Unset):
            cut = UNSET
        else:
            cut = QuoteCut.from_dict(_cut)

        _redaction = d.pop("redaction", UNSET)
        redaction: UUID | Unset
        if isinstance(_redaction, Unset):
            redaction = UNSET
        else:
            redaction = UUID(_redaction)

        cited_evidence = cls(
            credibility=credibility,
            derived_from_article=derived_from_article,
            id=id,
            interested_party=interested_party,
            interests=interests,
            later_than_article=later_than_article,
            note=note,
            quote=quote,
            reliability=reliability,
            snapshot=snapshot,
            source=source,
            stance=stance,
            cut=cut,
            redaction=redaction,
        )

        return cited_evidence
