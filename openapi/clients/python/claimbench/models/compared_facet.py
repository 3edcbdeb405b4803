from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.compared_facet_kind import ComparedFacetKind
from ..models.facet_agreement import FacetAgreement

T = TypeVar("T", bound="ComparedFacet")


@_attrs_define
class ComparedFacet:
    """A part of two claims, held against each other."""

    agreement: FacetAgreement
    """ How a part of one claim stands to that of the other. """
    facet: ComparedFacetKind
    first: list[str]
    """ What the first claim says: names in full, EDTF times, amounts in its words. """
    second: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        agreement = self.agreement.value

        facet = self.facet.value

        first = self.first

        second = self.second

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "agreement": agreement,
                "facet": facet,
                "first": first,
                "second": second,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        agreement = FacetAgreement(d.pop("agreement"))

        facet = ComparedFacetKind(d.pop("facet"))

        first = cast(list[str], d.pop("first"))

        second = cast(list[str], d.pop("second"))

        compared_facet = cls(
            agreement=agreement,
            facet=facet,
            first=first,
            second=second,
        )

        compared_facet.additional_properties = d
        return compared_facet

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
