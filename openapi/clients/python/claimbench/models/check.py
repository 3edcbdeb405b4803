from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.check_facet import CheckFacet
from ..models.check_reason import CheckReason
from ..models.check_status import CheckStatus

if TYPE_CHECKING:
    from ..models.range_ import Range


T = TypeVar("T", bound="Check")


@_attrs_define
class Check:
    """What a passage says of one facet of a claim."""

    claim_value: str
    facet: CheckFacet
    partly: bool
    """ Confirmed as far as it goes: the passage is less exact than the claim, or says it of something else. """
    passage_span: None | Range
    passage_value: None | str
    reason: CheckReason
    """ Why a check came out as it did. """
    status: CheckStatus
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.range_ import Range

        claim_value = self.claim_value

        facet = self.facet.value

        partly = self.partly

        passage_span: dict[str, Any] | None
        if isinstance(self.passage_span, Range):
            passage_span = self.passage_span.to_dict()
        else:
            passage_span = self.passage_span

        passage_value: None | str
        passage_value = self.passage_value

        reason = self.reason.value

        status = self.status.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "claim_value": claim_value,
                "facet": facet,
                "partly": partly,
                "passage_span": passage_span,
                "passage_value": passage_value,
                "reason": reason,
                "status": status,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.range_ import Range

        d = dict(src_dict)
        claim_value = d.pop("claim_value")

        facet = CheckFacet(d.pop("facet"))

        partly = d.pop("partly")

        def _parse_passage_span(data: object) -> None | Range:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                passage_span_type_0 = Range.from_dict(data)

                return passage_span_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Range, data)

        passage_span = _parse_passage_span(d.pop("passage_span"))

        def _parse_passage_value(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        passage_value = _parse_passage_value(d.pop("passage_value"))

        reason = CheckReason(d.pop("reason"))

        status = CheckStatus(d.pop("status"))

        check = cls(
            claim_value=claim_value,
            facet=facet,
            partly=partly,
            passage_span=passage_span,
            passage_value=passage_value,
            reason=reason,
            status=status,
        )

        check.additional_properties = d
        return check

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
