from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.interest_by import InterestBy

T = TypeVar("T", bound="Interest")


@_attrs_define
class Interest:
    """Why a source has a stake in a claim: whoever stands behind it is named by the claim."""

    by: InterestBy
    name: str
    """ Its name, as the publisher has it. """
    party: str
    """ The name of the party, as the article has it. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        by = self.by.value

        name = self.name

        party = self.party

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "by": by,
                "name": name,
                "party": party,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        by = InterestBy(d.pop("by"))

        name = d.pop("name")

        party = d.pop("party")

        interest = cls(
            by=by,
            name=name,
            party=party,
        )

        interest.additional_properties = d
        return interest

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
