from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.signatory_kind import SignatoryKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="SignatureDetail")


@_attrs_define
class SignatureDetail:
    signatory: str
    signatory_kind: SignatoryKind
    counterparty: None | str | Unset = UNSET
    counterparty_entity: None | str | Unset = UNSET
    instrument: None | str | Unset = UNSET
    """ What was signed. """
    on_behalf_of: None | str | Unset = UNSET
    on_behalf_of_entity: None | str | Unset = UNSET
    role: None | str | Unset = UNSET
    """ The signatory's post. """
    signatory_entity: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        signatory = self.signatory

        signatory_kind = self.signatory_kind.value

        counterparty: None | str | Unset
        if isinstance(self.counterparty, Unset):
            counterparty = UNSET
        else:
            counterparty = self.counterparty

        counterparty_entity: None | str | Unset
        if isinstance(self.counterparty_entity, Unset):
            counterparty_entity = UNSET
        else:
            counterparty_entity = self.counterparty_entity

        instrument: None | str | Unset
        if isinstance(self.instrument, Unset):
            instrument = UNSET
        else:
            instrument = self.instrument

        on_behalf_of: None | str | Unset
        if isinstance(self.on_behalf_of, Unset):
            on_behalf_of = UNSET
        else:
            on_behalf_of = self.on_behalf_of

        on_behalf_of_entity: None | str | Unset
        if isinstance(self.on_behalf_of_entity, Unset):
            on_behalf_of_entity = UNSET
        else:
            on_behalf_of_entity = self.on_behalf_of_entity

        role: None | str | Unset
        if isinstance(self.role, Unset):
            role = UNSET
        else:
            role = self.role

        signatory_entity: None | str | Unset
        if isinstance(self.signatory_entity, Unset):
            signatory_entity = UNSET
        else:
            signatory_entity = self.signatory_entity

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "signatory": signatory,
                "signatory_kind": signatory_kind,
            }
        )
        if counterparty is not UNSET:
            field_dict["counterparty"] = counterparty
        if counterparty_entity is not UNSET:
            field_dict["counterparty_entity"] = counterparty_entity
        if instrument is not UNSET:
            field_dict["instrument"] = instrument
        if on_behalf_of is not UNSET:
            field_dict["on_behalf_of"] = on_behalf_of
        if on_behalf_of_entity is not UNSET:
            field_dict["on_behalf_of_entity"] = on_behalf_of_entity
        if role is not UNSET:
            field_dict["role"] = role
        if signatory_entity is not UNSET:
            field_dict["signatory_entity"] = signatory_entity

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        signatory = d.pop("signatory")

        signatory_kind = SignatoryKind(d.pop("signatory_kind"))

        def _parse_counterparty(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        counterparty = _parse_counterparty(d.pop("counterparty", UNSET))

        def _parse_counterparty_entity(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        counterparty_entity = _parse_counterparty_entity(d.pop("counterparty_entity", UNSET))

        def _parse_instrument(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        instrument = _parse_instrument(d.pop("instrument", UNSET))

        def _parse_on_behalf_of(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        on_behalf_of = _parse_on_behalf_of(d.pop("on_behalf_of", UNSET))

        def _parse_on_behalf_of_entity(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        on_behalf_of_entity = _parse_on_behalf_of_entity(d.pop("on_behalf_of_entity", UNSET))

        def _parse_role(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        role = _parse_role(d.pop("role", UNSET))

        def _parse_signatory_entity(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        signatory_entity = _parse_signatory_entity(d.pop("signatory_entity", UNSET))

        signature_detail = cls(
            signatory=signatory,
            signatory_kind=signatory_kind,
            counterparty=counterparty,
            counterparty_entity=counterparty_entity,
            instrument=instrument,
            on_behalf_of=on_behalf_of,
            on_behalf_of_entity=on_behalf_of_entity,
            role=role,
            signatory_entity=signatory_entity,
        )

        return signature_detail
