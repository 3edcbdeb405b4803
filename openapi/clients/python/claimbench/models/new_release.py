from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.decided_filter import DecidedFilter


T = TypeVar("T", bound="NewRelease")


@_attrs_define
class NewRelease:
    name: str
    """ Of a new series. """
    claims: list[UUID] | Unset = UNSET
    """ These claims, each of which has to have a verdict. """
    filter_: DecidedFilter | Unset = UNSET
    """ Which decided claims; all that are given have to hold. """

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        claims: list[str] | Unset = UNSET
        if not isinstance(self.claims, Unset):
            claims = []
            for claims_item_data in self.claims:
                claims_item = str(claims_item_data)
                claims.append(claims_item)

        filter_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filter_, Unset):
            filter_ = self.filter_.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
            }
        )
        if claims is not UNSET:
            field_dict["claims"] = claims
        if filter_ is not UNSET:
            field_dict["filter"] = filter_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.decided_filter import DecidedFilter

        d = dict(src_dict)
        name = d.pop("name")

        _claims = d.pop("claims", UNSET)
        claims: list[UUID] | Unset = UNSET
        if _claims is not UNSET:
            claims = []
            for claims_item_data in _claims:
                claims_item = UUID(claims_item_data)

                claims.append(claims_item)

        _filter_ = d.pop("filter", UNSET)
        filter_: DecidedFilter | Unset
        if isinstance(_filter_, Unset):
            filter_ = UNSET
        else:
            filter_ = DecidedFilter.from_dict(_filter_)

        new_release = cls(
            name=name,
            claims=claims,
            filter_=filter_,
        )

        return new_release
