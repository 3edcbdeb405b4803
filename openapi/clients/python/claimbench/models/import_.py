from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.import_format import ImportFormat
from ..models.import_kind import ImportKind

if TYPE_CHECKING:
    from ..models.import_line import ImportLine


T = TypeVar("T", bound="Import")


@_attrs_define
class Import:
    """Addresses that came together."""

    created_at: datetime.datetime
    created_by: UUID
    format_: ImportFormat
    """ What the list is written in. """
    id: UUID
    kind: ImportKind
    """ What the addresses become. """
    lines: list[ImportLine]
    """ In the order in which they came. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        created_by = str(self.created_by)

        format_ = self.format_.value

        id = str(self.id)

        kind = self.kind.value

        lines = []
        for lines_item_data in self.lines:
            lines_item = lines_item_data.to_dict()
            lines.append(lines_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "created_at": created_at,
                "created_by": created_by,
                "format": format_,
                "id": id,
                "kind": kind,
                "lines": lines,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.import_line import ImportLine

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        created_by = UUID(d.pop("created_by"))

        format_ = ImportFormat(d.pop("format"))

        id = UUID(d.pop("id"))

        kind = ImportKind(d.pop("kind"))

        lines = []
        _lines = d.pop("lines")
        for lines_item_data in _lines:
            lines_item = ImportLine.from_dict(lines_item_data)

            lines.append(lines_item)

        import_ = cls(
            created_at=created_at,
            created_by=created_by,
            format_=format_,
            id=id,
            kind=kind,
            lines=lines,
        )

        import_.additional_properties = d
        return import_

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
