from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.derivation_method import DerivationMethod
from ..models.derivation_state import DerivationState

T = TypeVar("T", bound="DerivationLink")


@_attrs_define
class DerivationLink:
    """A derivation as far as it joins two snapshots; `derivations.read` has the rest."""

    from_: UUID
    id: UUID
    method: DerivationMethod
    """ By what a derivation is known. """
    score: float | None
    state: DerivationState
    to: UUID
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from_ = str(self.from_)

        id = str(self.id)

        method = self.method.value

        score: float | None
        score = self.score

        state = self.state.value

        to = str(self.to)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "from": from_,
                "id": id,
                "method": method,
                "score": score,
                "state": state,
                "to": to,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        from_ = UUID(d.pop("from"))

        id = UUID(d.pop("id"))

        method = DerivationMethod(d.pop("method"))

        def _parse_score(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        score = _parse_score(d.pop("score"))

        state = DerivationState(d.pop("state"))

        to = UUID(d.pop("to"))

        derivation_link = cls(
            from_=from_,
            id=id,
            method=method,
            score=score,
            state=state,
            to=to,
        )

        derivation_link.additional_properties = d
        return derivation_link

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
