from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.claim_type import ClaimType
from ..models.modality import Modality
from ..models.polarity import Polarity

if TYPE_CHECKING:
    from ..models.aim_detail import AimDetail
    from ..models.ambiguity import Ambiguity
    from ..models.argument import Argument
    from ..models.attribution import Attribution
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
    from ..models.role_detail import RoleDetail
    from ..models.signature_detail import SignatureDetail
    from ..models.statement_detail import StatementDetail
    from ..models.subject import Subject
    from ..models.time import Time
    from ..models.worth_reason import WorthReason


T = TypeVar("T", bound="ExtractedClaim")


@_attrs_define
class ExtractedClaim:
    """One proposition of the article, tied to the words that it came from."""

    ambiguity: Ambiguity | None
    attributions: list[Attribution]
    """ Outermost first. """
    check_worthiness: float
    """ 0 to 1: the sum of the weights of its reasons, kept within these bounds. """
    check_worthiness_reasons: list[WorthReason]
    """ The weightless are left out; the claim's own type comes first. """
    checkable: bool
    """ Whether evidence could settle it. """
    confidence: float
    """ 0 to 1. """
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
    """ Every word of `text` that does not stand in the mention, and where it came from. """
    mention: Mention
    """ The exact words of a claim, with up to 32 code points before and after them (the W3C's TextQuoteSelector).
    """
    modality: Modality
    objects: list[Argument]
    ordinal: int
    """ From 1, in the order of the article. """
    part_of: int | None
    """ The ordinal of the event that a date belongs to. """
    places: list[Place]
    polarity: Polarity
    predicate: None | Predicate
    quantities: list[Quantity]
    restatements: list[Mention]
    """ Where else the article says the same: the headline, a highlight. """
    rule: str
    """ The rule that made the claim. """
    subject: None | Subject
    text: str
    """ A sentence that can be read alone: pronouns and "the company" replaced by whom they mean. """
    times: list[Time]
    type_: ClaimType
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.aim_detail import AimDetail
        from ..models.ambiguity import Ambiguity
        from ..models.date_detail import DateDetail
        from ..models.event_detail import EventDetail
        from ..models.predicate import Predicate
        from ..models.quantity_detail import QuantityDetail
        from ..models.relation_detail import RelationDetail
        from ..models.role_detail import RoleDetail
        from ..models.signature_detail import SignatureDetail
        from ..models.statement_detail import StatementDetail
        from ..models.subject import Subject

        ambiguity: dict[str, Any] | None
        if isinstance(self.ambiguity, Ambiguity):
            ambiguity = self.ambiguity.to_dict()
        else:
            ambiguity = self.ambiguity

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

        mention = self.mention.to_dict()

        modality = self.modality.value

        objects = []
        for objects_item_data in self.objects:
            objects_item = objects_item_data.to_dict()
            objects.append(objects_item)

        ordinal = self.ordinal

        part_of: int | None
        part_of = self.part_of

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

        quantities = []
        for quantities_item_data in self.quantities:
            quantities_item = quantities_item_data.to_dict()
            quantities.append(quantities_item)

        restatements = []
        for restatements_item_data in self.restatements:
            restatements_item = restatements_item_data.to_dict()
            restatements.append(restatements_item)

        rule = self.rule

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ambiguity": ambiguity,
                "attributions": attributions,
                "check_worthiness": check_worthiness,
                "check_worthiness_reasons": check_worthiness_reasons,
                "checkable": checkable,
                "confidence": confidence,
                "detail": detail,
                "edits": edits,
                "mention": mention,
                "modality": modality,
                "objects": objects,
                "ordinal": ordinal,
                "part_of": part_of,
                "places": places,
                "polarity": polarity,
                "predicate": predicate,
                "quantities": quantities,
                "restatements": restatements,
                "rule": rule,
                "subject": subject,
                "text": text,
                "times": times,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.aim_detail import AimDetail
        from ..models.ambiguity import Ambiguity
        from ..models.argument import Argument
        from ..models.attribution import Attribution
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

        mention = Mention.from_dict(d.pop("mention"))

        modality = Modality(d.pop("modality"))

        objects = []
        _objects = d.pop("objects")
        for objects_item_data in _objects:
            objects_item = Argument.from_dict(objects_item_data)

            objects.append(objects_item)

        ordinal = d.pop("ordinal")

        def _parse_part_of(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        part_of = _parse_part_of(d.pop("part_of"))

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

        rule = d.pop("rule")

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

        extracted_claim = cls(
            ambiguity=ambiguity,
            attributions=attributions,
            check_worthiness=check_worthiness,
            check_worthiness_reasons=check_worthiness_reasons,
            checkable=checkable,
            confidence=confidence,
            detail=detail,
            edits=edits,
            mention=mention,
            modality=modality,
            objects=objects,
            ordinal=ordinal,
            part_of=part_of,
            places=places,
            polarity=polarity,
            predicate=predicate,
            quantities=quantities,
            restatements=restatements,
            rule=rule,
            subject=subject,
            text=text,
            times=times,
            type_=type_,
        )

        extracted_claim.additional_properties = d
        return extracted_claim

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
