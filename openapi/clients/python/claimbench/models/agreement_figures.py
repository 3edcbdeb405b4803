from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="AgreementFigures")


@_attrs_define
class AgreementFigures:
    """Figures over any number of reviewers."""

    agreed: float | None
    """ Of all pairs of verdicts on one claim, the part that is the same, each claim weighing as much as it has
    reviewers; 0 to 1. """
    claims: int
    """ Claims that at least two have judged. """
    krippendorff_alpha: float | None
    """ Krippendorff's alpha for nominal data (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"): 1
    is full
    agreement, 0 what chance gives, below 0 less than that. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        agreed: float | None
        agreed = self.agreed

        claims = self.claims

        krippendorff_alpha: float | None
        krippendorff_alpha = self.krippendorff_alpha

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "agreed": agreed,
                "claims": claims,
                "krippendorff_alpha": krippendorff_alpha,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_agreed(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        agreed = _parse_agreed(d.pop("agreed"))

        claims = d.pop("claims")

        def _parse_krippendorff_alpha(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        krippendorff_alpha = _parse_krippendorff_alpha(d.pop("krippendorff_alpha"))

        agreement_figures = cls(
            agreed=agreed,
            claims=claims,
            krippendorff_alpha=krippendorff_alpha,
        )

        agreement_figures.additional_properties = d
        return agreement_figures

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
