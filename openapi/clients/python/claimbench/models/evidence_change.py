from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.reliability import Reliability
from ..models.stance import Stance
from ..types import UNSET, Unset

T = TypeVar("T", bound="EvidenceChange")


@_attrs_define
class EvidenceChange:
    """What is left out stays as it is."""

    credibility: int | Unset = UNSET
    interested_party: bool | Unset = UNSET
    note: str | Unset = UNSET
    reliability: Reliability | Unset = UNSET
    """ How far a source is trusted, on the Admiralty's scale. """
    stance: Stance | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        credibility = self.credibility

        interested_party = self.interested_party

        note = self.note

        reliability: str | Unset = UNSET
        if not isinstance(self.reliability, Unset):
            reliability = self.reliability.value

        stance: str | Unset = UNSET
        if not isinstance(self.stance, Unset):
            stance = self.stance.value

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if credibility is not UNSET:
            field_dict["credibility"] = credibility
        if interested_party is not UNSET:
            field_dict["interested_party"] = interested_party
        if note is not UNSET:
            field_dict["note"] = note
        if reliability is not UNSET:
            field_dict["reliability"] = reliability
        if stance is not UNSET:
            field_dict["stance"] = stance

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        credibility = d.pop("credibility", UNSET)

        interested_party = d.pop("interested_party", UNSET)

        note = d.pop("note", UNSET)

        _reliability = d.pop("reliability", UNSET)
        reliability: Reliability | Unset
        if isinstance(_reliability, Unset):
            reliability = UNSET
        else:
            reliability = Reliability(_reliability)

        _stance = d.pop("stance", UNSET)
        stance: Stance | Unset
        if isinstance(_stance, Unset):
            stance = UNSET
        else:
            stance = Stance(_stance)

        evidence_change = cls(
            credibility=credibility,
            interested_party=interested_party,
            note=note,
            reliability=reliability,
            stance=stance,
        )

        return evidence_change
