from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.check import Check
    from ..models.mention import Mention
    from ..models.origin_source import OriginSource


T = TypeVar("T", bound="Suggestion")


@_attrs_define
class Suggestion:
    """A passage, to be quoted as it is or in part."""

    checks: list[Check]
    """ What of the claim it confirms, contradicts or leaves open; their spans are code points of the quote. """
    confirmed: int
    """ How many of them it confirms. """
    contradicted: int
    """ How many it contradicts. """
    quote: Mention
    """ The exact words of a claim, with up to 32 code points before and after them (the W3C's TextQuoteSelector).
    """
    snapshot: UUID
    source: None | OriginSource
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.origin_source import OriginSource

        checks = []
        for checks_item_data in self.checks:
            checks_item = checks_item_data.to_dict()
            checks.append(checks_item)

        confirmed = self.confirmed

        contradicted = self.contradicted

        quote = self.quote.to_dict()

        snapshot = str(self.snapshot)

        source: dict[str, Any] | None
        if isinstance(self.source, OriginSource):
            source = self.source.to_dict()
        else:
            source = self.source

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "checks": checks,
                "confirmed": confirmed,
                "contradicted": contradicted,
                "quote": quote,
                "snapshot": snapshot,
                "source": source,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.check import Check
        from ..models.mention import Mention
        from ..models.origin_source import OriginSource

        d = dict(src_dict)
        checks = []
        _checks = d.pop("checks")
        for checks_item_data in _checks:
            checks_item = Check.from_dict(checks_item_data)

            checks.append(checks_item)

        confirmed = d.pop("confirmed")

        contradicted = d.pop("contradicted")

        quote = Mention.from_dict(d.pop("quote"))

        snapshot = UUID(d.pop("snapshot"))

        def _parse_source(data: object) -> None | OriginSource:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                source_type_0 = OriginSource.from_dict(data)

                return source_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OriginSource, data)

        source = _parse_source(d.pop("source"))

        suggestion = cls(
            checks=checks,
            confirmed=confirmed,
            contradicted=contradicted,
            quote=quote,
            snapshot=snapshot,
            source=source,
        )

        suggestion.additional_properties = d
        return suggestion

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
