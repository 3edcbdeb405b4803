from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.claim_status import ClaimStatus
from ..models.claim_type import ClaimType
from ..models.verdict import Verdict

T = TypeVar("T", bound="ComparedClaim")


@_attrs_define
class ComparedClaim:
    """A claim of a pair as far as it takes to judge the pair."""

    article: UUID
    article_title: str
    compared_revision: int
    """ The revision that was compared. """
    id: UUID
    revision: int
    """ The claim's revision now. """
    status: ClaimStatus
    """ Where the work on a claim's content stands. What was found about it is its verdict, another matter. """
    text: str
    """ A sentence that can be read alone. """
    type_: ClaimType
    verdict: None | Verdict
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        article = str(self.article)

        article_title = self.article_title

        compared_revision = self.compared_revision

        id = str(self.id)

        revision = self.revision

        status = self.status.value

        text = self.text

        type_ = self.type_.value

        verdict: None | str
        if isinstance(self.verdict, Verdict):
            verdict = self.verdict.value
        else:
            verdict = self.verdict

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "article": article,
                "article_title": article_title,
                "compared_revision": compared_revision,
                "id": id,
                "revision": revision,
                "status": status,
                "text": text,
                "type": type_,
                "verdict": verdict,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        article = UUID(d.pop("article"))

        article_title = d.pop("article_title")

        compared_revision = d.pop("compared_revision")

        id = UUID(d.pop("id"))

        revision = d.pop("revision")

        status = ClaimStatus(d.pop("status"))

        text = d.pop("text")

        type_ = ClaimType(d.pop("type"))

        def _parse_verdict(data: object) -> None | Verdict:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                verdict_type_0 = Verdict(data)

                return verdict_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Verdict, data)

        verdict = _parse_verdict(d.pop("verdict"))

        compared_claim = cls(
            article=article,
            article_title=article_title,
            compared_revision=compared_revision,
            id=id,
            revision=revision,
            status=status,
            text=text,
            type_=type_,
            verdict=verdict,
        )

        compared_claim.additional_properties = d
        return compared_claim

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
