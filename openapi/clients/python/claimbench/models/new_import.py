from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.import_format import ImportFormat
from ..models.import_kind import ImportKind
from ..models.source_kind import SourceKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewImport")


@_attrs_define
class NewImport:
    content: str
    """ The feed or the list itself, of at most 500 addresses. """
    format_: ImportFormat
    """ What the list is written in. """
    kind: ImportKind
    """ What the addresses become. """
    source_kind: SourceKind | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        content = self.content

        format_ = self.format_.value

        kind = self.kind.value

        source_kind: str | Unset = UNSET
        if not isinstance(self.source_kind, Unset):
            source_kind = self.source_kind.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "content": content,
                "format": format_,
                "kind": kind,
            }
        )
        if source_kind is not UNSET:
            field_dict["source_kind"] = source_kind

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        content = d.pop("content")

        format_ = ImportFormat(d.pop("format"))

        kind = ImportKind(d.pop("kind"))

        _source_kind = d.pop("source_kind", UNSET)
        source_kind: SourceKind | Unset
        if isinstance(_source_kind, Unset):
            source_kind = UNSET
        else:
            source_kind = SourceKind(_source_kind)

        new_import = cls(
            content=content,
            format_=format_,
            kind=kind,
            source_kind=source_kind,
        )

        return new_import
