from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.agreement_figures import AgreementFigures
    from ..models.pair_agreement import PairAgreement
    from ..models.type_agreement import TypeAgreement


T = TypeVar("T", bound="Agreement")


@_attrs_define
class Agreement:
    """How far the reviewers of a project agree."""

    by_pair: list[PairAgreement]
    """ Each two reviewers who judged a claim in common. """
    by_type: list[TypeAgreement]
    """ Without types of which no claim was judged by two. """
    overall: AgreementFigures
    """ Figures over any number of reviewers. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        by_pair = []
        for by_pair_item_data in self.by_pair:
            by_pair_item = by_pair_item_data.to_dict()
            by_pair.append(by_pair_item)

        by_type = []
        for by_type_item_data in self.by_type:
            by_type_item = by_type_item_data.to_dict()
            by_type.append(by_type_item)

        overall = self.overall.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "by_pair": by_pair,
                "by_type": by_type,
                "overall": overall,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.agreement_figures import AgreementFigures
        from ..models.pair_agreement import PairAgreement
        from ..models.type_agreement import TypeAgreement

        d = dict(src_dict)
        by_pair = []
        _by_pair = d.pop("by_pair")
        for by_pair_item_data in _by_pair:
            by_pair_item = PairAgreement.from_dict(by_pair_item_data)

            by_pair.append(by_pair_item)

        by_type = []
        _by_type = d.pop("by_type")
        for by_type_item_data in _by_type:
            by_type_item = TypeAgreement.from_dict(by_type_item_data)

            by_type.append(by_type_item)

        overall = AgreementFigures.from_dict(d.pop("overall"))

        agreement = cls(
            by_pair=by_pair,
            by_type=by_type,
            overall=overall,
        )

        agreement.additional_properties = d
        return agreement

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
