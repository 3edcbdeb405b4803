from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="PairAgreement")


@_attrs_define
class PairAgreement:
    """How far two reviewers agree."""

    agreed: float
    """ The part of them on which both found the same; 0 to 1. """
    claims: int
    """ Claims that both have judged. """
    cohen_kappa: float | None
    """ Cohen's kappa (Cohen 1960, "A coefficient of agreement for nominal scales"): 1 is full agreement, 0 what
    chance gives. """
    reviewer: UUID
    with_: UUID
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        agreed = self.agreed

        claims = self.claims

        cohen_kappa: float | None
        cohen_kappa = self.cohen_kappa

        reviewer = str(self.reviewer)

        with_ = str(self.with_)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "agreed": agreed,
                "claims": claims,
                "cohen_kappa": cohen_kappa,
                "reviewer": reviewer,
                "with": with_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        agreed = d.pop("agreed")

        claims = d.pop("claims")

        def _parse_cohen_kappa(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        cohen_kappa = _parse_cohen_kappa(d.pop("cohen_kappa"))

        reviewer = UUID(d.pop("reviewer"))

        with_ = UUID(d.pop("with"))

        pair_agreement = cls(
            agreed=agreed,
            claims=claims,
            cohen_kappa=cohen_kappa,
            reviewer=reviewer,
            with_=with_,
        )

        pair_agreement.additional_properties = d
        return pair_agreement

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
