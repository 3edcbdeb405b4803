from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.comparison_kind import ComparisonKind
from ..models.comparison_state import ComparisonState

if TYPE_CHECKING:
    from ..models.compared_claim import ComparedClaim
    from ..models.compared_facet import ComparedFacet


T = TypeVar("T", bound="Comparison")


@_attrs_define
class Comparison:
    """Two claims that say the same, or of one event what cannot both be so."""

    created_at: datetime.datetime
    decided_at: datetime.datetime | None
    decided_by: None | UUID
    facets: list[ComparedFacet]
    """ Every part that at least one of the claims has, and how it stands to that of the other. """
    first: ComparedClaim
    """ A claim of a pair as far as it takes to judge the pair. """
    id: UUID
    kind: ComparisonKind
    reason: None | str
    """ Why somebody added, confirmed or rejected it. """
    second: ComparedClaim
    """ A claim of a pair as far as it takes to judge the pair. """
    similarity: float
    """ How much of the claims' words is the same, times and amounts aside, 0 to 1. """
    state: ComparisonState
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        decided_at: None | str
        if isinstance(self.decided_at, datetime.datetime):
            decided_at = self.decided_at.isoformat()
        else:
            decided_at = self.decided_at

        decided_by: None | str
        if isinstance(self.decided_by, UUID):
            decided_by = str(self.decided_by)
        else:
            decided_by = self.decided_by

        facets = []
        for facets_item_data in self.facets:
            facets_item = facets_item_data.to_dict()
            facets.append(facets_item)

        first = self.first.to_dict()

        id = str(self.id)

        kind = self.kind.value

        reason: None | str
        reason = self.reason

        second = self.second.to_dict()

        similarity = self.similarity

        state = self.state.value

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "created_at": created_at,
                "decided_at": decided_at,
                "decided_by": decided_by,
                "facets": facets,
                "first": first,
                "id": id,
                "kind": kind,
                "reason": reason,
                "second": second,
                "similarity": similarity,
                "state": state,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.compared_claim import ComparedClaim
        from ..models.compared_facet import ComparedFacet

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        def _parse_decided_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                decided_at_type_0 = datetime.datetime.fromisoformat(data)

                return decided_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        decided_at = _parse_decided_at(d.pop("decided_at"))

        def _parse_decided_by(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                decided_by_type_0 = UUID(data)

                return decided_by_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        decided_by = _parse_decided_by(d.pop("decided_by"))

        facets = []
        _facets = d.pop("facets")
        for facets_item_data in _facets:
            facets_item = ComparedFacet.from_dict(facets_item_data)

            facets.append(facets_item)

        first = ComparedClaim.from_dict(d.pop("first"))

        id = UUID(d.pop("id"))

        kind = ComparisonKind(d.pop("kind"))

        def _parse_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reason = _parse_reason(d.pop("reason"))

        second = ComparedClaim.from_dict(d.pop("second"))

        similarity = d.pop("similarity")

        state = ComparisonState(d.pop("state"))

        version = d.pop("version")

        comparison = cls(
            created_at=created_at,
            decided_at=decided_at,
            decided_by=decided_by,
            facets=facets,
            first=first,
            id=id,
            kind=kind,
            reason=reason,
            second=second,
            similarity=similarity,
            state=state,
            version=version,
        )

        comparison.additional_properties = d
        return comparison

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
