from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ReleaseRetraction")


@_attrs_define
class ReleaseRetraction:
    reason: str
    """ What was wrong. """
    claims: list[UUID] | Unset = UNSET
    """ The claims to take back; all of the release if not given. """

    def to_dict(self) -> dict[str, Any]:
        reason = self.reason

        claims: list[str] | Unset = UNSET
        if not isinstance(self.claims, Unset):
            claims = []
            for claims_item_data in self.claims:
                claims_item = str(claims_item_data)
                claims.append(claims_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "reason": reason,
            }
        )
        if claims is not UNSET:
            field_dict["claims"] = claims

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        reason = d.pop("reason")

        _claims = d.pop("claims", UNSET)
        claims: list[UUID] | Unset = UNSET
        if _claims is not UNSET:
            claims = []
            for claims_item_data in _claims:
                claims_item = UUID(claims_item_data)

                claims.append(claims_item)

        release_retraction = cls(
            reason=reason,
            claims=claims,
        )

        return release_retraction
