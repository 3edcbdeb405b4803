from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.claim_type import ClaimType

if TYPE_CHECKING:
    from ..models.agreement_figures import AgreementFigures


T = TypeVar("T", bound="TypeAgreement")


@_attrs_define
class TypeAgreement:
    """The figures of one claim type."""

    figures: AgreementFigures
    """ Figures over any number of reviewers. """
    type_: ClaimType
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        figures = self.figures.to_dict()

        type_ = self.type_.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "figures": figures,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.agreement_figures import AgreementFigures

        d = dict(src_dict)
        figures = AgreementFigures.from_dict(d.pop("figures"))

        type_ = ClaimType(d.pop("type"))

        type_agreement = cls(
            figures=figures,
            type_=type_,
        )

        type_agreement.additional_properties = d
        return type_agreement

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
