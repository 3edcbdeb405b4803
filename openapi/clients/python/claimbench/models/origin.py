from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.derivation_link import DerivationLink
    from ..models.origin_source import OriginSource


T = TypeVar("T", bound="Origin")


@_attrs_define
class Origin:
    """Snapshots that go back to one text, and how that is known."""

    counts: bool
    """ Whether it counts for the verdict: it holds evidence for it and is not the article's own. """
    is_own: bool
    """ Whether it is the article's own origin: what comes from the article cannot corroborate it. """
    joined_by: list[DerivationLink]
    """ The confirmed derivations that make one origin of these snapshots. """
    proposed: list[DerivationLink]
    """ Proposed derivations that would join it with another origin, or tie it to the article, if they were
    confirmed. """
    snapshots: list[UUID]
    """ Oldest first; those through which others are joined stand here too, quoted or not. """
    sources: list[OriginSource]
    """ The sources of these snapshots. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        counts = self.counts

        is_own = self.is_own

        joined_by = []
        for joined_by_item_data in self.joined_by:
            joined_by_item = joined_by_item_data.to_dict()
            joined_by.append(joined_by_item)

        proposed = []
        for proposed_item_data in self.proposed:
            proposed_item = proposed_item_data.to_dict()
            proposed.append(proposed_item)

        snapshots = []
        for snapshots_item_data in self.snapshots:
            snapshots_item = str(snapshots_item_data)
            snapshots.append(snapshots_item)

        sources = []
        for sources_item_data in self.sources:
            sources_item = sources_item_data.to_dict()
            sources.append(sources_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "counts": counts,
                "is_own": is_own,
                "joined_by": joined_by,
                "proposed": proposed,
                "snapshots": snapshots,
                "sources": sources,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.derivation_link import DerivationLink
        from ..models.origin_source import OriginSource

        d = dict(src_dict)
        counts = d.pop("counts")

        is_own = d.pop("is_own")

        joined_by = []
        _joined_by = d.pop("joined_by")
        for joined_by_item_data in _joined_by:
            joined_by_item = DerivationLink.from_dict(joined_by_item_data)

            joined_by.append(joined_by_item)

        proposed = []
        _proposed = d.pop("proposed")
        for proposed_item_data in _proposed:
            proposed_item = DerivationLink.from_dict(proposed_item_data)

            proposed.append(proposed_item)

        snapshots = []
        _snapshots = d.pop("snapshots")
        for snapshots_item_data in _snapshots:
            snapshots_item = UUID(snapshots_item_data)

            snapshots.append(snapshots_item)

        sources = []
        _sources = d.pop("sources")
        for sources_item_data in _sources:
            sources_item = OriginSource.from_dict(sources_item_data)

            sources.append(sources_item)

        origin = cls(
            counts=counts,
            is_own=is_own,
            joined_by=joined_by,
            proposed=proposed,
            snapshots=snapshots,
            sources=sources,
        )

        origin.additional_properties = d
        return origin

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
