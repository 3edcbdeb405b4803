from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

T = TypeVar("T", bound="RedactedLine")


@_attrs_define
class RedactedLine:
    """A line that lost words."""

    claim: UUID
    sha256: str
    """ SHA-256 of the line after, without its line feed. """
    was_sha256: str
    """ SHA-256 of the line before, without its line feed: whoever has a copy can tell that it is the same. """

    def to_dict(self) -> dict[str, Any]:
        claim = str(self.claim)

        sha256 = self.sha256

        was_sha256 = self.was_sha256

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "claim": claim,
                "sha256": sha256,
                "was_sha256": was_sha256,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        claim = UUID(d.pop("claim"))

        sha256 = d.pop("sha256")

        was_sha256 = d.pop("was_sha256")

        redacted_line = cls(
            claim=claim,
            sha256=sha256,
            was_sha256=was_sha256,
        )

        return redacted_line
