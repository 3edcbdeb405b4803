from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.claim_type import ClaimType
from ..types import UNSET, Unset

T = TypeVar("T", bound="NextRequest")


@_attrs_define
class NextRequest:
    """Which claims to choose from; all that are given have to hold."""

    article: UUID | Unset = UNSET
    skip: list[UUID] | Unset = UNSET
    """ Claims to pass over this time: those that you hold, to get another. """
    type_: ClaimType | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        article: str | Unset = UNSET
        if not isinstance(self.article, Unset):
            article = str(self.article)

        skip: list[str] | Unset = UNSET
        if not isinstance(self.skip, Unset):
            skip = []
            for skip_item_data in self.skip:
                skip_item = str(skip_item_data)
                skip.append(skip_item)

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_.value

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if article is not UNSET:
            field_dict["article"] = article
        if skip is not UNSET:
            field_dict["skip"] = skip
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _article = d.pop("article", UNSET)
        article: UUID | Unset
        if isinstance(_article, Unset):
            article = UNSET
        else:
            article = UUID(_article)

        _skip = d.pop("skip", UNSET)
        skip: list[UUID] | Unset = UNSET
        if _skip is not UNSET:
            skip = []
            for skip_item_data in _skip:
                skip_item = UUID(skip_item_data)

                skip.append(skip_item)

        _type_ = d.pop("type", UNSET)
        type_: ClaimType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = ClaimType(_type_)

        next_request = cls(
            article=article,
            skip=skip,
            type_=type_,
        )

        return next_request
