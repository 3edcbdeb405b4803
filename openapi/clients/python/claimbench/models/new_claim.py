from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.claim_type import ClaimType
from ..models.modality import Modality
from ..models.polarity import Polarity
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.aim_detail import AimDetail
    from ..models.date_detail import DateDetail
    from ..models.event_detail import EventDetail
    from ..models.opinion_detail import OpinionDetail
    from ..models.quantity_detail import QuantityDetail
    from ..models.quote import Quote
    from ..models.relation_detail import RelationDetail
    from ..models.role_detail import RoleDetail
    from ..models.signature_detail import SignatureDetail
    from ..models.statement_detail import StatementDetail


T = TypeVar("T", bound="NewClaim")


@_attrs_define
class NewClaim:
    """A claim of an article that no rule found."""

    article: UUID
    mention: Quote
    """ Words to find in a text. """
    type_: ClaimType
    check_worthiness: float | Unset = UNSET
    """ 1, if not given: whoever adds a claim finds it worth checking. """
    checkable: bool | Unset = UNSET
    """ If not given: whatever is no opinion can be checked. """
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
        | Unset
    ) = UNSET
    """ What a claim's type adds. Names are strings, resolved to the entity's full name, with the entity's id beside
    them. """
    modality: Modality | Unset = UNSET
    polarity: Polarity | Unset = UNSET
    text: str | Unset = UNSET
    """ A sentence that can be read alone; if not given, the words themselves. """

    def to_dict(self) -> dict[str, Any]:
        from ..models.aim_detail import AimDetail
        from ..models.date_detail import DateDetail
        from ..models.event_detail import EventDetail
        from ..models.quantity_detail import QuantityDetail
        from ..models.relation_detail import RelationDetail
        from ..models.role_detail import RoleDetail
        from ..models.signature_detail import SignatureDetail
        from ..models.statement_detail import StatementDetail

        article = str(self.article)

        mention = self.mention.to_dict()

        type_ = self.type_.value

        check_worthiness = self.check_worthiness

        checkable = self.checkable

        detail: dict[str, Any] | Unset
        if isinstance(self.detail, Unset):
            detail = UNSET
        elif isinstance(self.detail, SignatureDetail):
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

        modality: str | Unset = UNSET
        if not isinstance(self.modality, Unset):
            modality = self.modality.value

        polarity: str | Unset = UNSET
        if not isinstance(self.polarity, Unset):
            polarity = self.polarity.value

        text = self.text

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "article": article,
                "mention": mention,
                "type": type_,
            }
        )
        if check_worthiness is not UNSET:
            field_dict["check_worthiness"] = check_worthiness
        if checkable is not UNSET:
            field_dict["checkable"] = checkable
        if detail is not UNSET:
            field_dict["detail"] = detail
        if modality is not UNSET:
            field_dict["modality"] = modality
        if polarity is not UNSET:
            field_dict["polarity"] = polarity
        if text is not UNSET:
            field_dict["text"] = text

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.aim_detail import AimDetail
        from ..models.date_detail import DateDetail
        from ..models.event_detail import EventDetail
        from ..models.opinion_detail import OpinionDetail
        from ..models.quantity_detail import QuantityDetail
        from ..models.quote import Quote
        from ..models.relation_detail import RelationDetail
        from ..models.role_detail import RoleDetail
        from ..models.signature_detail import SignatureDetail
        from ..models.statement_detail import StatementDetail

        d = dict(src_dict)
        article = UUID(d.pop("article"))

        mention = Quote.from_dict(d.pop("mention"))

        type_ = ClaimType(d.pop("type"))

        check_worthiness = d.pop("check_worthiness", UNSET)

        checkable = d.pop("checkable", UNSET)

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
            | Unset
        ):
            if isinstance(data, Unset):
                return data
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

        detail = _parse_detail(d.pop("detail", UNSET))

        _modality = d.pop("modality", UNSET)
        modality: Modality | Unset
        if isinstance(_modality, Unset):
            modality = UNSET
        else:
            modality = Modality(_modality)

        _polarity = d.pop("polarity", UNSET)
        polarity: Polarity | Unset
        if isinstance(_polarity, Unset):
            polarity = UNSET
        else:
            polarity = Polarity(_polarity)

        text = d.pop("text", UNSET)

        new_claim = cls(
            article=article,
            mention=mention,
            type_=type_,
            check_worthiness=check_worthiness,
            checkable=checkable,
            detail=detail,
            modality=modality,
            polarity=polarity,
            text=text,
        )

        return new_claim
