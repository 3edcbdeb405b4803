from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.difference_kind import DifferenceKind

if TYPE_CHECKING:
    from ..models.field_difference import FieldDifference


T = TypeVar("T", bound="ClaimDifference")


@_attrs_define
class ClaimDifference:
    """A claim that is otherwise in one release than in another."""

    claim: UUID
    fields: list[FieldDifference]
    """ The fields that differ; empty where the claim was added or removed. """
    text: str
    """ The claim's text in the later release, or, where it was removed, in the earlier. """
    what: DifferenceKind
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        claim = str(self.claim)

        fields = []
        for fields_item_data in self.fields:
            fields_item = fields_item_data.to_dict()
            fields.append(fields_item)

        text = self.text

        what = self.what.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "claim": claim,
                "fields": fields,
                "text": text,
                "what": what,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.field_difference import FieldDifference

        d = dict(src_dict)
        claim = UUID(d.pop("claim"))

        fields = []
        _fields = d.pop("fields")
        for fields_item_data in _fields:
            fields_item = FieldDifference.from_dict(fields_item_data)

            fields.append(fields_item)

        text = d.pop("text")

        what = DifferenceKind(d.pop("what"))

        claim_difference = cls(
            claim=claim,
            fields=fields,
            text=text,
            what=what,
        )

        claim_difference.additional_properties = d
        return claim_difference

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
