from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Reached")


@_attrs_define
class Reached:
    """How much lost words by one redaction: what was redacted, and whatever held a copy of its words."""

    assessments: int
    claims: int
    comments: int
    entries: int
    """ Entries of the audit log. """
    evidence: int
    releases: int
    """ Releases that are served as redacted editions from now on. """
    snapshots: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        assessments = self.assessments

        claims = self.claims

        comments = self.comments

        entries = self.entries

        evidence = self.evidence

        releases = self.releases

        snapshots = self.snapshots

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "assessments": assessments,
                "claims": claims,
                "comments": comments,
                "entries": entries,
                "evidence": evidence,
                "releases": releases,
                "snapshots": snapshots,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        assessments = d.pop("assessments")

        claims = d.pop("claims")

        comments = d.pop("comments")

        entries = d.pop("entries")

        evidence = d.pop("evidence")

        releases = d.pop("releases")

        snapshots = d.pop("snapshots")

        reached = cls(
            assessments=assessments,
            claims=claims,
            comments=comments,
            entries=entries,
            evidence=evidence,
            releases=releases,
            snapshots=snapshots,
        )

        reached.additional_properties = d
        return reached

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
