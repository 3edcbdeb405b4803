from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.unread_reason import UnreadReason

T = TypeVar("T", bound="UnreadEntry")


@_attrs_define
class UnreadEntry:
    """An entry that could not be read."""

    position: str
    """ A JSON Pointer (`/3/annotations/0/result/1`), or the line of JSON Lines (`line 4`). """
    reason: UnreadReason
    says: str
    """ What is wrong with it, for a person. """
    text: str
    """ Its words, cut at 200 code points; empty where it has none. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        position = self.position

        reason = self.reason.value

        says = self.says

        text = self.text

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "position": position,
                "reason": reason,
                "says": says,
                "text": text,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        position = d.pop("position")

        reason = UnreadReason(d.pop("reason"))

        says = d.pop("says")

        text = d.pop("text")

        unread_entry = cls(
            position=position,
            reason=reason,
            says=says,
            text=text,
        )

        unread_entry.additional_properties = d
        return unread_entry

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
