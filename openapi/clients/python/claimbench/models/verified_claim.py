from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.claim_type import ClaimType
from ..models.modality import Modality
from ..models.polarity import Polarity
from ..models.verdict import Verdict
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.aim_detail import AimDetail
    from ..models.attribution import Attribution
    from ..models.cited_article import CitedArticle
    from ..models.cited_evidence import CitedEvidence
    from ..models.cited_snapshot import CitedSnapshot
    from ..models.date_detail import DateDetail
    from ..models.edit import Edit
    from ..models.event_detail import EventDetail
    from ..models.judgement import Judgement
    from ..models.mention import Mention
    from ..models.opinion_detail import OpinionDetail
    from ..models.origin import Origin
    from ..models.place import Place
    from ..models.quantity import Quantity
    from ..models.quantity_detail import QuantityDetail
    from ..models.relation_detail import RelationDetail
    from ..models.role_detail import RoleDetail
    from ..models.signature_detail import SignatureDetail
    from ..models.statement_detail import StatementDetail
    from ..models.time import Time


T = TypeVar("T", bound="VerifiedClaim")


@_attrs_define
class VerifiedClaim:
    """A decided claim with all that it rests on, as it leaves the project. Offsets are code points."""

    article: CitedArticle
    assessments: list[Judgement]
    """ The last verdict of each reviewer in the current round of its review, oldest first. """
    attributions: list[Attribution]
    """ Who said it, outermost first. """
    corroborated: bool
    detail: (
        AimDetail
        | DateDetail
        | EventDetail
        | OpinionDetail
        | QuantityDetail
        | RelationDetail
        | RoleDetail
        | SignatureDetail
        | StatementDetail
    )
    """ What a claim's type adds. Names are strings, resolved to the entity's full name, with the entity's id beside
    them. """
    edits: list[Edit]
    """ Every word of `text` that the extraction added, and where it came from; empty once a person has written the
    text. """
    evidence: list[CitedEvidence]
    """ In the order in which it was added; what was withdrawn or comes from a retracted source is left out. """
    id: UUID
    independent_origins: int
    """ Origins with evidence for the verdict, without the article's own, should every proposed derivation be
    confirmed. """
    mention: Mention
    """ The exact words of a claim, with up to 32 code points before and after them (the W3C's TextQuoteSelector).
    """
    modality: Modality
    origins: list[Origin]
    """ Which snapshots go back to one text, and the derivations that say so: why so many origins are counted. """
    origins_at_most: int
    """ The same, should every proposed derivation be rejected. """
    places: list[Place]
    polarity: Polarity
    quantities: list[Quantity]
    restatements: list[Mention]
    """ Where else the article says the same. """
    revision: int
    rule: str
    """ The rule that found it. """
    snapshot: CitedSnapshot
    """ A kept text, by what tells whether another copy of it is the same. """
    text: str
    """ A sentence that can be read alone. """
    times: list[Time]
    type_: ClaimType
    verdict: Verdict
    """ What was found about a claim. """
    redaction: UUID | Unset = UNSET
    """ By which its words went; left out while they stand. """

    def to_dict(self) -> dict[str, Any]:
        from ..models.aim_detail import AimDetail
        from ..models.date_detail import DateDetail
        from ..models.event_detail import EventDetail
        from ..models.quantity_detail import QuantityDetail
        from ..models.relation_detail import RelationDetail
        from ..models.role_detail import RoleDetail
        from ..models.signature_detail import SignatureDetail
        from ..models.statement_detail import StatementDetail

        article = self.article.to_dict()

        assessments = []
        for assessments_item_data in self.assessments:
            assessments_item = assessments_item_data.to_dict()
            assessments.append(assessments_item)

        attributions = []
        for attributions_item_data in self.attributions:
            attributions_item = attributions_item_data.to_dict()
            attributions.append(attributions_item)

        corroborated = self.corroborated

        detail: dict[str, Any]
        if isinstance(self.detail, SignatureDetail):
            detail = self.detail.to_dict()
        elif isinstance(self.detail, DateDetail):
            detail = self.detail.to_dict()
        elif isinstance(self.detail, AimDetail):
            detail = self.detail.to_dict()
        elif isinstance(self.detail, StatementDetail):
            detail = self.detail.to_dict()
        elif isinstance(self.detail, RoleDetail):
            detail = self.detail.to_dict()
        elif isinstance(self.detail, QuantityDetail):
            detail = self.detail.to_dict()
        elif isinstance(self.detail, RelationDetail):
            detail = self.detail.to_dict()
        elif isinstance(self.detail, EventDetail):
            detail = self.detail.to_dict()
        else:
            detail = self.detail.to_dict()

        edits = []
        for edits_item_data in self.edits:
            edits_item = edits_item_data.to_dict()
            edits.append(edits_item)

        evidence = []
        for evidence_item_data in self.evidence:
            evidence_item = evidence_item_data.to_dict()
            evidence.append(evidence_item)

        id = str(self.id)

        independent_origins = self.independent_origins

        mention = self.mention.to_dict()

        modality = self.modality.value

        origins = []
        for origins_item_data in self.origins:
            origins_item = origins_item_data.to_dict()
            origins.append(origins_item)

        origins_at_most = self.origins_at_most

        places = []
        for places_item_data in self.places:
            places_item = places_item_data.to_dict()
            places.append(places_item)

        polarity = self.polarity.value

        quantities = []
        for quantities_item_data in self.quantities:
            quantities_item = quantities_item_data.to_dict()
            quantities.append(quantities_item)

        restatements = []
        for restatements_item_data in self.restatements:
            restatements_item = restatements_item_data.to_dict()
            restatements.append(restatements_item)

        revision = self.revision

        rule = self.rule

        snapshot = self.snapshot.to_dict()

        text = self.text

        times = []
        for times_item_data in self.times:
            times_item = times_item_data.to_dict()
            times.append(times_item)

        type_ = self.type_.value

        verdict = self.verdict.value

        redaction: str | Unset = UNSET
        if not isinstance(self.redaction, Unset):
            redaction = str(self.redaction)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "article": article,
                "assessments": assessments,
                "attributions": attributions,
                "corroborated": corroborated,
                "detail": detail,
                "edits": edits,
                "evidence": evidence,
                "id": id,
                "independent_origins": independent_origins,
                "mention": mention,
                "modality": modality,
                "origins": origins,
                "origins_at_most": origins_at_most,
                "places": places,
                "polarity": polarity,
                "quantities": quantities,
                "restatements": restatements,
                "revision": revision,
                "rule": rule,
                "snapshot": snapshot,
                "text": text,
                "times": times,
                "type": type_,
                "verdict": verdict,
            }
        )
        if redaction is not UNSET:
            field_dict["redaction"] = redaction

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.aim_detail import AimDetail
        from ..models.attribution import Attribution
        from ..models.cited_article import CitedArticle
        from ..models.cited_evidence import CitedEvidence
        from ..models.cited_snapshot import CitedSnapshot
        from ..models.date_detail import DateDetail
        from ..models.edit import Edit
        from ..models.event_detail import EventDetail
        from ..models.judgement import Judgement
        from ..models.mention import Mention
        from ..models.opinion_detail import OpinionDetail
        from ..models.origin import Origin
        from ..models.place import Place
        from ..models.quantity import Quantity
        from ..models.quantity_detail import QuantityDetail
        from ..models.relation_detail import RelationDetail
        from ..models.role_detail import RoleDetail
        from ..models.signature_detail import SignatureDetail
        from ..models.statement_detail import StatementDetail
        from ..models.time import Time

        d = dict(src_dict)
        article = CitedArticle.from_dict(d.pop("article"))

        assessments = []
        _assessments = d.pop("assessments")
        for assessments_item_data in _assessments:
            assessments_item = Judgement.from_dict(assessments_item_data)

            assessments.append(assessments_item)

        attributions = []
        _attributions = d.pop("attributions")
        for attributions_item_data in _attributions:
            attributions_item = Attribution.from_dict(attributions_item_data)

            attributions.append(attributions_item)

        corroborated = d.pop("corroborated")

        def _parse_detail(
            data: object,
        ) -> (
            AimDetail
            | DateDetail
            | EventDetail
            | OpinionDetail
            | QuantityDetail
            | RelationDetail
            | RoleDetail
            | SignatureDetail
            | StatementDetail
        ):
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_detail_type_0 = SignatureDetail.from_dict(data)

                return componentsschemas_detail_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_detail_type_1 = DateDetail.from_dict(data)

                return componentsschemas_detail_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_detail_type_2 = AimDetail.from_dict(data)

                return componentsschemas_detail_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_detail_type_3 = StatementDetail.from_dict(data)

                return componentsschemas_detail_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_detail_type_4 = RoleDetail.from_dict(data)

                return componentsschemas_detail_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_detail_type_5 = QuantityDetail.from_dict(data)

                return componentsschemas_detail_type_5
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_detail_type_6 = RelationDetail.from_dict(data)

                return componentsschemas_detail_type_6
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_detail_type_7 = EventDetail.from_dict(data)

                return componentsschemas_detail_type_7
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_detail_type_8 = OpinionDetail.from_dict(data)

            return componentsschemas_detail_type_8

        detail = _parse_detail(d.pop("detail"))

        edits = []
        _edits = d.pop("edits")
        for edits_item_data in _edits:
            edits_item = Edit.from_dict(edits_item_data)

            edits.append(edits_item)

        evidence = []
        _evidence = d.pop("evidence")
        for evidence_item_data in _evidence:
            evidence_item = CitedEvidence.from_dict(evidence_item_data)

            evidence.append(evidence_item)

        id = UUID(d.pop("id"))

        independent_origins = d.pop("independent_origins")

        mention = Mention.from_dict(d.pop("mention"))

        modality = Modality(d.pop("modality"))

        origins = []
        _origins = d.pop("origins")
        for origins_item_data in _origins:
            origins_item = Origin.from_dict(origins_item_data)

            origins.append(origins_item)

        origins_at_most = d.pop("origins_at_most")

        places = []
        _places = d.pop("places")
        for places_item_data in _places:
            places_item = Place.from_dict(places_item_data)

            places.append(places_item)

        polarity = Polarity(d.pop("polarity"))

        quantities = []
        _quantities = d.pop("quantities")
        for quantities_item_data in _quantities:
            quantities_item = Quantity.from_dict(quantities_item_data)

            quantities.append(quantities_item)

        restatements = []
        _restatements = d.pop("restatements")
        for restatements_item_data in _restatements:
            restatements_item = Mention.from_dict(restatements_item_data)

            restatements.append(restatements_item)

        revision = d.pop("revision")

        rule = d.pop("rule")

        snapshot = CitedSnapshot.from_dict(d.pop("snapshot"))

        text = d.pop("text")

        times = []
        _times = d.pop("times")
        for times_item_data in _times:
            times_item = Time.from_dict(times_item_data)

            times.append(times_item)

        type_ = ClaimType(d.pop("type"))

        verdict = Verdict(d.pop("verdict"))

        _redaction = d.pop("redaction", UNSET)
        redaction: UUID | Unset
        if isinstance(_redaction, Unset):
            redaction = UNSET
        else:
            redaction = UUID(_redaction)

        verified_claim = cls(
            article=article,
            assessments=assessments,
            attributions=attributions,
            corroborated=corroborated,
            detail=detail,
            edits=edits,
            evidence=evidence,
            id=id,
            independent_origins=independent_origins,
            mention=mention,
            modality=modality,
            origins=origins,
            origins_at_most=origins_at_most,
            places=places,
            polarity=polarity,
            quantities=quantities,
            restatements=restatements,
            revision=revision,
            rule=rule,
            snapshot=snapshot,
            text=text,
            times=times,
            type_=type_,
            verdict=verdict,
            redaction=redaction,
        )

        return verified_claim
