from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.claim import Claim


T = TypeVar("T", bound="SplitClaim")


@_attrs_define
class SplitClaim:
    """What a claim was split into."""

    claim: Claim
    """ One proposition of an article, tied to its words. Offsets are code points of the snapshot's text. """
    into: list[Claim]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        claim = self.claim.to_dict()

        into = []
        for into_item_data in self.into:
            into_item = into_item_data.to_dict()
            into.append(into_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "claim": claim,
                "into": into,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.claim import Claim

        d = dict(src_dict)
        claim = Claim.from_dict(d.pop("claim"))

        into = []
        _into = d.pop("into")
        for into_item_data in _into:
            into_item = Claim.from_dict(into_item_data)

            into.append(into_item)

        split_claim = cls(
            claim=claim,
            into=into,
        )

        split_claim.additional_properties = d
        return split_claim

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
