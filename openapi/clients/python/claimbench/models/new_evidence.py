from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.reliability import Reliability
from ..models.stance import Stance
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.quote import Quote


T = TypeVar("T", bound="NewEvidence")


@_attrs_define
class NewEvidence:
    quote: Quote
    """ Words to find in a text. """
    snapshot: UUID
    stance: Stance
    credibility: int | Unset = UNSET
    """ 6, cannot be judged, if not given. """
    interested_party: bool | Unset = UNSET
    note: str | Unset = UNSET
    reliability: Reliability | Unset = UNSET
    """ How far a source is trusted, on the Admiralty's scale. """

    def to_dict(self) -> dict[str, Any]:
        quote = self.quote.to_dict()

        snapshot = str(self.snapshot)

        stance = self.stance.value

        credibility = self.credibility

        interested_party = self.interested_party

        note = self.note

        reliability: str | Unset = UNSET
        if not isinstance(self.reliability, Unset):
            reliability = self.reliability.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "quote": quote,
                "snapshot": snapshot,
                "stance": stance,
            }
        )
        if credibility is not UNSET:
            field_dict["credibility"] = credibility
        if interested_party is not UNSET:
            field_dict["interested_party"] = interested_party
        if note is not UNSET:
            field_dict["note"] = note
        if reliability is not UNSET:
            field_dict["reliability"] = reliability

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.quote import Quote

        d = dict(src_dict)
        quote = Quote.from_dict(d.pop("quote"))

        snapshot = UUID(d.pop("snapshot"))

        stance = Stance(d.pop("stance"))

        credibility = d.pop("credibility", UNSET)

        interested_party = d.pop("interested_party", UNSET)

        note = d.pop("note", UNSET)

        _reliability = d.pop("reliability", UNSET)
        reliability: Reliability | Unset
        if isinstance(_reliability, Unset):
            reliability = UNSET
        else:
            reliability = Reliability(_reliability)

        new_evidence = cls(
            quote=quote,
            snapshot=snapshot,
            stance=stance,
            credibility=credibility,
            interested_party=interested_party,
            note=note,
            reliability=reliability,
        )

        return new_evidence
