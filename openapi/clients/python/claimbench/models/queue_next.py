from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.queue_reason import QueueReason

if TYPE_CHECKING:
    from ..models.claim import Claim


T = TypeVar("T", bound="QueueNext")


@_attrs_define
class QueueNext:
    """The claim to review next, which is yours for now."""

    claim: Claim | None
    until: datetime.datetime | None
    """ When it goes back to the others; null without a claim. """
    why: None | QueueReason
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.claim import Claim

        claim: dict[str, Any] | None
        if isinstance(self.claim, Claim):
            claim = self.claim.to_dict()
        else:
            claim = self.claim

        until: None | str
        if isinstance(self.until, datetime.datetime):
            until = self.until.isoformat()
        else:
            until = self.until

        why: None | str
        if isinstance(self.why, QueueReason):
            why = self.why.value
        else:
            why = self.why

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "claim": claim,
                "until": until,
                "why": why,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.claim import Claim

        d = dict(src_dict)

        def _parse_claim(data: object) -> Claim | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                claim_type_0 = Claim.from_dict(data)

                return claim_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Claim | None, data)

        claim = _parse_claim(d.pop("claim"))

        def _parse_until(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                until_type_0 = datetime.datetime.fromisoformat(data)

                return until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        until = _parse_until(d.pop("until"))

        def _parse_why(data: object) -> None | QueueReason:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                why_type_0 = QueueReason(data)

                return why_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | QueueReason, data)

        why = _parse_why(d.pop("why"))

        queue_next = cls(
            claim=claim,
            until=until,
            why=why,
        )

        queue_next.additional_properties = d
        return queue_next

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
