from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.queue_reason import QueueReason

T = TypeVar("T", bound="Lease")


@_attrs_define
class Lease:
    """A claim that somebody holds."""

    claim: UUID
    holder: UUID
    since: datetime.datetime
    until: datetime.datetime
    """ When it goes back to the others. """
    why: QueueReason
    """ Why a claim is offered, the most urgent first. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        claim = str(self.claim)

        holder = str(self.holder)

        since = self.since.isoformat()

        until = self.until.isoformat()

        why = self.why.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "claim": claim,
                "holder": holder,
                "since": since,
                "until": until,
                "why": why,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        claim = UUID(d.pop("claim"))

        holder = UUID(d.pop("holder"))

        since = datetime.datetime.fromisoformat(d.pop("since"))

        until = datetime.datetime.fromisoformat(d.pop("until"))

        why = QueueReason(d.pop("why"))

        lease = cls(
            claim=claim,
            holder=holder,
            since=since,
            until=until,
            why=why,
        )

        lease.additional_properties = d
        return lease

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
