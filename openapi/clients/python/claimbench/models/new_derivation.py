from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

T = TypeVar("T", bound="NewDerivation")


@_attrs_define
class NewDerivation:
    """What a person knows of two texts. It counts at once."""

    from_: UUID
    """ The copy. """
    reason: str
    """ How you know. """
    to: UUID
    """ What it comes from; of another source or article. """

    def to_dict(self) -> dict[str, Any]:
        from_ = str(self.from_)

        reason = self.reason

        to = str(self.to)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "from": from_,
                "reason": reason,
                "to": to,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        from_ = UUID(d.pop("from"))

        reason = d.pop("reason")

        to = UUID(d.pop("to"))

        new_derivation = cls(
            from_=from_,
            reason=reason,
            to=to,
        )

        return new_derivation
