from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.claim_status import ClaimStatus
from ..models.claim_type import ClaimType
from ..models.modality import Modality
from ..models.polarity import Polarity
from ..models.publication import Publication
from ..models.review_state import ReviewState
from ..models.verdict import Verdict

if TYPE_CHECKING:
    from ..models.aim_detail import AimDetail
    from ..models.ambiguity import Ambiguity
    from ..models.argument import Argument
    from ..models.attribution import Attribution
    from ..models.claim_relation import ClaimRelation
    from ..models.date_detail import DateDetail
    from ..models.edit import Edit
    from ..models.event_detail import EventDetail
    from ..models.mention import Mention
    from ..models.opinion_detail import OpinionDetail
    from ..models.place import Place
    from ..models.predicate import Predicate
    from ..models.quantity import Quantity
    from ..models.quantity_detail import QuantityDetail
    from ..models.relation_detail import RelationDetail
    from ..models.reopening import Reopening
    from ..models.role_detail import RoleDetail
    from ..models.signature_detail import SignatureDetail
    from ..models.statement_detail import StatementDetail
    from ..models.subject import Subject
    from ..models.time import Time
    from ..models.worth_reason import WorthReason


T = TypeVar("T", bound="Claim")


@_attrs_define
class Claim:
    """One proposition of an article, tied to its words. Offsets are code points of the snapshot's text."""

    ambiguity: Ambiguity | None
    article: UUID
    assignee: None | UUID
    """ Who is to review it; null leaves it to whoever asks the queue. """
    attributions: list[Attribution]
    """ Outermost first. """
    check_worthiness: float
    """ 0 to 1: the sum of the weights of its reasons, kept within these bounds. """
    check_worthiness_reasons: list[WorthReason]
    """ As the extraction gave them; empty for a claim that a person made. """
    checkable: bool
    """ Whether evidence could settle it. """
    confidence: float
    """ 0 to 1. """
    corroborated: bool
    """ Whether as many independent origins as the policy asks for stand behind the verdict, whatever becomes of
    proposed
    derivations. """
    created_at: datetime.datetime
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
    id: UUID
    independent_origins: int
    """ Origins with evidence for the verdict (before there is one: supporting evidence), without the article's own,
    should
    every proposed derivation be confirmed. """
    mention: Mention
    """ The exact words of a claim, with up to 32 code points before and after them (the W3C's TextQuoteSelector).
    """
    modality: Modality
    objects: list[Argument]
    ordinal: int
    """ The order of the article; what a claim was split into has the ordinal of that claim, and what was added
    later the next. """
    origins_at_most: int
    """ The same, should every proposed derivation be rejected. """
    places: list[Place]
    polarity: Polarity
    predicate: None | Predicate
    publication: Publication
    """ What the last release that added, changed or took back a claim made of it. Nothing but a release changes it.
    """
    published_in: None | UUID
    """ The release by which it became so; null for a draft. """
    published_revision: int | None
    """ The revision that was released; where `revision` is higher, the claim has been changed since, and a
    correction is due. """
    quantities: list[Quantity]
    reason: None | str
    """ Why it was rejected, merged or split. """
    redaction: None | UUID
    """ By which its words went; null while they stand. """
    redactions: list[UUID]
    """ By which it lost its words, or something that it rests on did: the article's text, evidence, a rationale.
    Oldest first. """
    relations: list[ClaimRelation]
    reopened: None | Reopening
    restatements: list[Mention]
    """ Where else the article says the same. """
    review: ReviewState
    """ Where the judging of a claim stands. """
    revision: int
    """ Counts changes of the content; an assessment names the one that it judged. """
    round_: int
    """ Counts the reviews: a change of what the claim says and a reopening each begin one. Assessments of earlier
    rounds
    stay in the record and count no more. """
    rule: str
    """ The rule that made the claim; `person` where somebody added it. """
    snapshot: UUID
    """ The text that the mention stands in. """
    status: ClaimStatus
    """ Where the work on a claim's content stands. What was found about it is its verdict, another matter. """
    subject: None | Subject
    text: str
    """ A sentence that can be read alone. """
    times: list[Time]
    type_: ClaimType
    updated_at: datetime.datetime
    verdict: None | Verdict
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.aim_detail import AimDetail
        from ..models.ambiguity import Ambiguity
        from ..models.date_detail import DateDetail
        from ..models.event_detail import EventDetail
        from ..models.predicate import Predicate
        from ..models.quantity_detail import QuantityDetail
        from ..models.relation_detail import RelationDetail
        from ..models.reopening import Reopening
        from ..models.role_detail import RoleDetail
        from ..models.signature_detail import SignatureDetail
        from ..models.statement_detail import StatementDetail
        from ..models.subject import Subject

        ambiguity: dict[str, Any] | None
        if isinstance(self.ambiguity, Ambiguity):
            ambiguity = self.ambiguity.to_dict()
        else:
            ambiguity = self.ambiguity

        article = str(self.article)

        assignee: None | str
        if isinstance(self.assignee, UUID):
            assignee = str(self.assignee)
        else:
            assignee = self.assignee

        attributions = []
        for attributions_item_data in self.attributions:
            attributions_item = attributions_item_data.to_dict()
            attributions.append(attributions_item)

        check_worthiness = self.check_worthiness

        check_worthiness_reasons = []
        for check_worthiness_reasons_item_data in self.check_worthiness_reasons:
            check_worthiness_reasons_item = check_worthiness_reasons_item_data.to_dict()
            check_worthiness_reasons.append(check_worthiness_reasons_item)

        checkable = self.checkable

        confidence = self.confidence

        corroborated = self.corroborated

        created_at = self.created_at.isoformat()

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

        id = str(self.id)

        independent_origins = self.independent_origins

        mention = self.mention.to_dict()

        modality = self.modality.value

        objects = []
        for objects_item_data in self.objects:
            objects_item = objects_item_data.to_dict()
            objects.append(objects_item)

        ordinal = self.ordinal

        origins_at_most = self.origins_at_most

        places = []
        for places_item_data in self.places:
            places_item = places_item_data.to_dict()
            places.append(places_item)

        polarity = self.polarity.value

        predicate: dict[str, Any] | None
        if isinstance(self.predicate, Predicate):
            predicate = self.predicate.to_dict()
        else:
            predicate = self.predicate

        publication = self.publication.value

        published_in: None | str
        if isinstance(self.published_in, UUID):
            published_in = str(self.published_in)
        else:
            published_in = self.published_in

        published_revision: int | None
        published_revision = self.published_revision

        quantities = []
        for quantities_item_data in self.quantities:
            quantities_item = quantities_item_data.to_dict()
            quantities.append(quantities_item)

        reason: None | str
        reason = self.reason

        redaction: None | str
        if isinstance(self.redaction, UUID):
            redaction = str(self.redaction)
        else:
            redaction = self.redaction

        redactions = []
        for redactions_item_data in self.redactions:
            redactions_item = str(redactions_item_data)
            redactions.append(redactions_item)

        relations = []
        for relations_item_data in self.relations:
            relations_item = relations_item_data.to_dict()
            relations.append(relations_item)

        reopened: dict[str, Any] | None
        if isinstance(self.reopened, Reopening):
            reopened = self.reopened.to_dict()
        else:
            reopened = self.reopened

        restatements = []
        for restatements_item_data in self.restatements:
            restatements_item = restatements_item_data.to_dict()
            restatements.append(restatements_item)

        review = self.review.value

        revision = self.revision

        round_ = self.round_

        rule = self.rule

        snapshot = str(self.snapshot)

        status = self.status.value

        subject: dict[str, Any] | None
        if isinstance(self.subject, Subject):
            subject = self.subject.to_dict()
        else:
            subject = self.subject

        text = self.text

        times = []
        for times_item_data in self.times:
            times_item = times_item_data.to_dict()
            times.append(times_item)

        type_ = self.type_.value

        updated_at = self.updated_at.isoformat()

        verdict: None | str
        if isinstance(self.verdict, Verdict):
            verdict = self.verdict.value
        else:
            verdict = self.verdict

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ambiguity": ambiguity,
                "article": article,
                "assignee": assignee,
                "attributions": attributions,
                "check_worthiness": check_worthiness,
                "check_worthiness_reasons": check_worthiness_reasons,
                "checkable": checkable,
                "confidence": confidence,
                "corroborated": corroborated,
                "created_at": created_at,
                "detail": detail,
                "edits": edits,
                "id": id,
                "independent_origins": independent_origins,
                "mention": mention,
                "modality": modality,
                "objects": objects,
                "ordinal": ordinal,
                "origins_at_most": origins_at_most,
                "places": places,
                "polarity": polarity,
                "predicate": predicate,
                "publication": publication,
                "published_in": published_in,
                "published_revision": published_revision,
                "quantities": quantities,
                "reason": reason,
                "redaction": redaction,
                "redactions": redactions,
                "relations": relations,
                "reopened": reopened,
                "restatements": restatements,
                "review": review,
                "revision": revision,
                "round": round_,
                "rule": rule,
                "snapshot": snapshot,
                "status": status,
                "subject": subject,
                "text": text,
                "times": times,
                "type": type_,
                "updated_at": updated_at,
                "verdict": verdict,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.aim_detail import AimDetail
        from ..models.ambiguity import Ambiguity
        from ..models.argument import Argument
        from ..models.attribution import Attribution
        from ..models.claim_relation import ClaimRelation
        from ..models.date_detail import DateDetail
        from ..models.edit import Edit
        from ..models.event_detail import EventDetail
        from ..models.mention import Mention
        from ..models.opinion_detail import OpinionDetail
        from ..models.place import Place
        from ..models.predicate import Predicate
        from ..models.quantity import Quantity
        from ..models.quantity_detail import QuantityDetail
        from ..models.relation_detail import RelationDetail
        from ..models.reopening import Reopening
        from ..models.role_detail import RoleDetail
        from ..models.signature_detail import SignatureDetail
        from ..models.statement_detail import StatementDetail
        from ..models.subject import Subject
        from ..models.time import Time
        from ..models.worth_reason import WorthReason

        d = dict(src_dict)

        def _parse_ambiguity(data: object) -> Ambiguity | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                ambiguity_type_0 = Ambiguity.from_dict(data)

                return ambiguity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Ambiguity | None, data)

        ambiguity = _parse_ambiguity(d.pop("ambiguity"))

        article = UUID(d.pop("article"))

        def _parse_assignee(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                assignee_type_0 = UUID(data)

                return assignee_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        assignee = _parse_assignee(d.pop("assignee"))

        attributions = []
        _attributions = d.pop("attributions")
        for attributions_item_data in _attributions:
            attributions_item = Attribution.from_dict(attributions_item_data)

            attributions.append(attributions_item)

        check_worthiness = d.pop("check_worthiness")

        check_worthiness_reasons = []
        _check_worthiness_reasons = d.pop("check_worthiness_reasons")
        for check_worthiness_reasons_item_data in _check_worthiness_reasons:
            check_worthiness_reasons_item = WorthReason.from_dict(check_worthiness_reasons_item_data)

            check_worthiness_reasons.append(check_worthiness_reasons_item)

        checkable = d.pop("checkable")

        confidence = d.pop("confidence")

        corroborated = d.pop("corroborated")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

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

        id = UUID(d.pop("id"))

        independent_origins = d.pop("independent_origins")

        mention = Mention.from_dict(d.pop("mention"))

        modality = Modality(d.pop("modality"))

        objects = []
        _objects = d.pop("objects")
        for objects_item_data in _objects:
            objects_item = Argument.from_dict(objects_item_data)

            objects.append(objects_item)

        ordinal = d.pop("ordinal")

        origins_at_most = d.pop("origins_at_most")

        places = []
        _places = d.pop("places")
        for places_item_data in _places:
            places_item = Place.from_dict(places_item_data)

            places.append(places_item)

        polarity = Polarity(d.pop("polarity"))

        def _parse_predicate(data: object) -> None | Predicate:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                predicate_type_0 = Predicate.from_dict(data)

                return predicate_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Predicate, data)

        predicate = _parse_predicate(d.pop("predicate"))

        publication = Publication(d.pop("publication"))

        def _parse_published_in(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                published_in_type_0 = UUID(data)

                return published_in_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        published_in = _parse_published_in(d.pop("published_in"))

        def _parse_published_revision(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        published_revision = _parse_published_revision(d.pop("published_revision"))

        quantities = []
        _quantities = d.pop("quantities")
        for quantities_item_data in _quantities:
            quantities_item = Quantity.from_dict(quantities_item_data)

            quantities.append(quantities_item)

        def _parse_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reason = _parse_reason(d.pop("reason"))

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

        redactions = []
        _redactions = d.pop("redactions")
        for redactions_item_data in _redactions:
            redactions_item = UUID(redactions_item_data)

            redactions.append(redactions_item)

        relations = []
        _relations = d.pop("relations")
        for relations_item_data in _relations:
            relations_item = ClaimRelation.from_dict(relations_item_data)

            relations.append(relations_item)

        def _parse_reopened(data: object) -> None | Reopening:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                reopened_type_0 = Reopening.from_dict(data)

                return reopened_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reopening, data)

        reopened = _parse_reopened(d.pop("reopened"))

        restatements = []
        _restatements = d.pop("restatements")
        for restatements_item_data in _restatements:
            restatements_item = Mention.from_dict(restatements_item_data)

            restatements.append(restatements_item)

        review = ReviewState(d.pop("review"))

        revision = d.pop("revision")

        round_ = d.pop("round")

        rule = d.pop("rule")

        snapshot = UUID(d.pop("snapshot"))

        status = ClaimStatus(d.pop("status"))

        def _parse_subject(data: object) -> None | Subject:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                subject_type_0 = Subject.from_dict(data)

                return subject_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Subject, data)

        subject = _parse_subject(d.pop("subject"))

        text = d.pop("text")

        times = []
        _times = d.pop("times")
        for times_item_data in _times:
            times_item = Time.from_dict(times_item_data)

            times.append(times_item)

        type_ = ClaimType(d.pop("type"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        def _parse_verdict(data: object) -> None | Verdict:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                verdict_type_0 = Verdict(data)

                return verdict_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Verdict, data)

        verdict = _parse_verdict(d.pop("verdict"))

        version = d.pop("version")

        claim = cls(
            ambiguity=ambiguity,
            article=article,
            assignee=assignee,
            attributions=attributions,
            check_worthiness=check_worthiness,
            check_worthiness_reasons=check_worthiness_reasons,
            checkable=checkable,
            confidence=confidence,
            corroborated=corroborated,
            created_at=created_at,
            detail=detail,
            edits=edits,
            id=id,
            independent_origins=independent_origins,
            mention=mention,
            modality=modality,
            objects=objects,
            ordinal=ordinal,
            origins_at_most=origins_at_most,
            places=places,
            polarity=polarity,
            predicate=predicate,
            publication=publication,
            published_in=published_in,
            published_revision=published_revision,
            quantities=quantities,
            reason=reason,
            redaction=redaction,
            redactions=redactions,
            relations=relations,
            reopened=reopened,
            restatements=restatements,
            review=review,
            revision=revision,
            round_=round_,
            rule=rule,
            snapshot=snapshot,
            status=status,
            subject=subject,
            text=text,
            times=times,
            type_=type_,
            updated_at=updated_at,
            verdict=verdict,
            version=version,
        )

        claim.additional_properties = d
        return claim

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
