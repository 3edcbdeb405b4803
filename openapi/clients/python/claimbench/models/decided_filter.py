from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.claim_type import ClaimType
from ..models.verdict import Verdict
from ..types import UNSET, Unset

T = TypeVar("T", bound="DecidedFilter")


@_attrs_define
class DecidedFilter:
    """Which decided claims; all that are given have to hold."""

    article: UUID | Unset = UNSET
    text: str | Unset = UNSET
    """ Words that stand in the claim's text; case does not matter. """
    type_: ClaimType | Unset = UNSET
    verdict: Verdict | Unset = UNSET
    """ What was found about a claim. """

    def to_dict(self) -> dict[str, Any]:
        article: str | Unset = UNSET
        if not isinstance(self.article, Unset):
            article = str(self.article)

        text = self.text

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_.value

        verdict: str | Unset = UNSET
        if not isinstance(self.verdict, Unset):
            verdict = self.verdict.value

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if article is not UNSET:
            field_dict["article"] = article
        if text is not UNSET:
            field_dict["text"] = text
        if type_ is not UNSET:
            field_dict["type"] = type_
        if verdict is not UNSET:
            field_dict["verdict"] = verdict

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

        text = d.pop("text", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: ClaimType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = ClaimType(_type_)

        _verdict = d.pop("verdict", UNSET)
        verdict: Verdict | Unset
        if isinstance(_verdict, Unset):
            verdict = UNSET
        else:
            verdict = Verdict(_verdict)

        decided_filter = cls(
            article=article,
            text=text,
            type_=type_,
            verdict=verdict,
        )

        return decided_filter
