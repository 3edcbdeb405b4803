from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.edit_kind import EditKind

if TYPE_CHECKING:
    from ..models.range_ import Range


T = TypeVar("T", bound="Edit")


@_attrs_define
class Edit:
    """A difference between the claim's text and the article's words."""

    antecedent: None | Range
    at: Range
    kind: EditKind
    text: str
    """ The words in the claim's text. """
    was: str
    """ The words that they replace. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.range_ import Range

        antecedent: dict[str, Any] | None
        if isinstance(self.antecedent, Range):
            antecedent = self.antecedent.to_dict()
        else:
            antecedent = self.antecedent

        at = self.at.to_dict()

        kind = self.kind.value

        text = self.text

        was = self.was

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "antecedent": antecedent,
                "at": at,
                "kind": kind,
                "text": text,
                "was": was,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.range_ import Range

        d = dict(src_dict)

        def _parse_antecedent(data: object) -> None | Range:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                antecedent_type_0 = Range.from_dict(data)

                return antecedent_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Range, data)

        antecedent = _parse_antecedent(d.pop("antecedent"))

        at = Range.from_dict(d.pop("at"))

        kind = EditKind(d.pop("kind"))

        text = d.pop("text")

        was = d.pop("was")

        edit = cls(
            antecedent=antecedent,
            at=at,
            kind=kind,
            text=text,
            was=was,
        )

        edit.additional_properties = d
        return edit

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
