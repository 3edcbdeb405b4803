from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.redaction_of import RedactionOf

T = TypeVar("T", bound="NewRedaction")


@_attrs_define
class NewRedaction:
    of: RedactionOf
    """ What lost its words. """
    reason: str
    """ Why, for everybody who may read the project and for whoever reads its releases: the request or the judgment,
    without the words
    that are to go. """
    subject: UUID
    """ The id of that thing. """

    def to_dict(self) -> dict[str, Any]:
        of = self.of.value

        reason = self.reason

        subject = str(self.subject)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "of": of,
                "reason": reason,
                "subject": subject,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        of = RedactionOf(d.pop("of"))

        reason = d.pop("reason")

        subject = UUID(d.pop("subject"))

        new_redaction = cls(
            of=of,
            reason=reason,
            subject=subject,
        )

        return new_redaction
