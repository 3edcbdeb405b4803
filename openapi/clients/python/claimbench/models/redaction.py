from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.redaction_of import RedactionOf

if TYPE_CHECKING:
    from ..models.reached import Reached


T = TypeVar("T", bound="Redaction")


@_attrs_define
class Redaction:
    """What stands where words were taken out: whose they were, who took them, when and why."""

    at: datetime.datetime
    by: UUID
    id: UUID
    of: RedactionOf
    """ What lost its words. """
    reached: Reached
    """ How much lost words by one redaction: what was redacted, and whatever held a copy of its words. """
    reason: str
    sha256: None | str
    """ SHA-256 of the words that were taken, as UTF-8, by which whoever has a copy can tell that it is the same; of
    an article or a
    source, of its newest text. Null for a comment and an assessment, of which the claim's history holds a hash. """
    subject: UUID
    """ The id of that article, source, snapshot, claim, evidence, comment or assessment. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        at = self.at.isoformat()

        by = str(self.by)

        id = str(self.id)

        of = self.of.value

        reached = self.reached.to_dict()

        reason = self.reason

        sha256: None | str
        sha256 = self.sha256

        subject = str(self.subject)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "at": at,
                "by": by,
                "id": id,
                "of": of,
                "reached": reached,
                "reason": reason,
                "sha256": sha256,
                "subject": subject,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reached import Reached

        d = dict(src_dict)
        at = datetime.datetime.fromisoformat(d.pop("at"))

        by = UUID(d.pop("by"))

        id = UUID(d.pop("id"))

        of = RedactionOf(d.pop("of"))

        reached = Reached.from_dict(d.pop("reached"))

        reason = d.pop("reason")

        def _parse_sha256(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        sha256 = _parse_sha256(d.pop("sha256"))

        subject = UUID(d.pop("subject"))

        redaction = cls(
            at=at,
            by=by,
            id=id,
            of=of,
            reached=reached,
            reason=reason,
            sha256=sha256,
            subject=subject,
        )

        redaction.additional_properties = d
        return redaction

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
