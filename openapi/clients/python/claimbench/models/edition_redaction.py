from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.redacted_line import RedactedLine


T = TypeVar("T", bound="EditionRedaction")


@_attrs_define
class EditionRedaction:
    """One redaction that reached a release."""

    at: datetime.datetime
    claims: list[RedactedLine]
    """ The claims whose lines it changed. """
    reason: str
    redaction: UUID

    def to_dict(self) -> dict[str, Any]:
        at = self.at.isoformat()

        claims = []
        for claims_item_data in self.claims:
            claims_item = claims_item_data.to_dict()
            claims.append(claims_item)

        reason = self.reason

        redaction = str(self.redaction)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "at": at,
                "claims": claims,
                "reason": reason,
                "redaction": redaction,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.redacted_line import RedactedLine

        d = dict(src_dict)
        at = datetime.datetime.fromisoformat(d.pop("at"))

        claims = []
        _claims = d.pop("claims")
        for claims_item_data in _claims:
            claims_item = RedactedLine.from_dict(claims_item_data)

            claims.append(claims_item)

        reason = d.pop("reason")

        redaction = UUID(d.pop("redaction"))

        edition_redaction = cls(
            at=at,
            claims=claims,
            reason=reason,
            redaction=redaction,
        )

        return edition_redaction
