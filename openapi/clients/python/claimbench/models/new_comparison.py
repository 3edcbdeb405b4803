from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.comparison_kind import ComparisonKind

T = TypeVar("T", bound="NewComparison")


@_attrs_define
class NewComparison:
    """What a person knows of two claims. It counts at once."""

    first: UUID
    """ A claim that stands: neither rejected, merged or split, nor gone. """
    kind: ComparisonKind
    reason: str
    """ How you know. """
    second: UUID
    """ Another one. """

    def to_dict(self) -> dict[str, Any]:
        first = str(self.first)

        kind = self.kind.value

        reason = self.reason

        second = str(self.second)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "first": first,
                "kind": kind,
                "reason": reason,
                "second": second,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        first = UUID(d.pop("first"))

        kind = ComparisonKind(d.pop("kind"))

        reason = d.pop("reason")

        second = UUID(d.pop("second"))

        new_comparison = cls(
            first=first,
            kind=kind,
            reason=reason,
            second=second,
        )

        return new_comparison
