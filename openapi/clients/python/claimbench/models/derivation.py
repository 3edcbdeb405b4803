from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.derivation_method import DerivationMethod
from ..models.derivation_state import DerivationState

if TYPE_CHECKING:
    from ..models.copied_passage import CopiedPassage
    from ..models.declared_credit import DeclaredCredit


T = TypeVar("T", bound="Derivation")


@_attrs_define
class Derivation:
    """One text comes from another, or both from a third: two snapshots that are no independent origins."""

    created_at: datetime.datetime
    created_by: None | UUID
    """ Null: the service proposed it. """
    credit: DeclaredCredit | None
    decided_at: datetime.datetime | None
    decided_by: None | UUID
    from_: UUID
    """ The copy: of two, the later where that is known. """
    id: UUID
    method: DerivationMethod
    """ By what a derivation is known. """
    passages: list[CopiedPassage]
    """ What was copied, in the order of `from`'s text. """
    reason: None | str
    """ Why somebody added, confirmed or rejected it. """
    score: float | None
    """ The share of the shorter text's five-word runs that the other holds, 0 to 1; null where the texts were not
    compared. """
    state: DerivationState
    to: UUID
    """ What it comes from. """
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.declared_credit import DeclaredCredit

        created_at = self.created_at.isoformat()

        created_by: None | str
        if isinstance(self.created_by, UUID):
            created_by = str(self.created_by)
        else:
            created_by = self.created_by

        credit: dict[str, Any] | None
        if isinstance(self.credit, DeclaredCredit):
            credit = self.credit.to_dict()
        else:
            credit = self.credit

        decided_at: None | str
        if isinstance(self.decided_at, datetime.datetime):
            decided_at = self.decided_at.isoformat()
        else:
            decided_at = self.decided_at

        decided_by: None | str
        if isinstance(self.decided_by, UUID):
            decided_by = str(self.decided_by)
        else:
            decided_by = self.decided_by

        from_ = str(self.from_)

        id = str(self.id)

        method = self.method.value

        passages = []
        for passages_item_data in self.passages:
            passages_item = passages_item_data.to_dict()
            passages.append(passages_item)

        reason: None | str
        reason = self.reason

        score: float | None
        score = self.score

        state = self.state.value

        to = str(self.to)

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "created_at": created_at,
                "created_by": created_by,
                "credit": credit,
                "decided_at": decided_at,
                "decided_by": decided_by,
                "from": from_,
                "id": id,
                "method": method,
                "passages": passages,
                "reason": reason,
                "score": score,
                "state": state,
                "to": to,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.copied_passage import CopiedPassage
        from ..models.declared_credit import DeclaredCredit

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        def _parse_created_by(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                created_by_type_0 = UUID(data)

                return created_by_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        created_by = _parse_created_by(d.pop("created_by"))

        def _parse_credit(data: object) -> DeclaredCredit | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                credit_type_0 = DeclaredCredit.from_dict(data)

                return credit_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DeclaredCredit | None, data)

        credit = _parse_credit(d.pop("credit"))

        def _parse_decided_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                decided_at_type_0 = datetime.datetime.fromisoformat(data)

                return decided_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        decided_at = _parse_decided_at(d.pop("decided_at"))

        def _parse_decided_by(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                decided_by_type_0 = UUID(data)

                return decided_by_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        decided_by = _parse_decided_by(d.pop("decided_by"))

        from_ = UUID(d.pop("from"))

        id = UUID(d.pop("id"))

        method = DerivationMethod(d.pop("method"))

        passages = []
        _passages = d.pop("passages")
        for passages_item_data in _passages:
            passages_item = CopiedPassage.from_dict(passages_item_data)

            passages.append(passages_item)

        def _parse_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reason = _parse_reason(d.pop("reason"))

        def _parse_score(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        score = _parse_score(d.pop("score"))

        state = DerivationState(d.pop("state"))

        to = UUID(d.pop("to"))

        version = d.pop("version")

        derivation = cls(
            created_at=created_at,
            created_by=created_by,
            credit=credit,
            decided_at=decided_at,
            decided_by=decided_by,
            from_=from_,
            id=id,
            method=method,
            passages=passages,
            reason=reason,
            score=score,
            state=state,
            to=to,
            version=version,
        )

        derivation.additional_properties = d
        return derivation

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
