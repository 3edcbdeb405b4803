from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.claim_file_format import ClaimFileFormat
from ..models.offset_unit import OffsetUnit
from ..types import UNSET, Unset

T = TypeVar("T", bound="NewClaimImport")


@_attrs_define
class NewClaimImport:
    """A file with claims, and how to read it."""

    content: str
    """ The file, letter by letter. """
    dry_run: bool | Unset = UNSET
    """ Answers what would be imported, and stores nothing. """
    format_: ClaimFileFormat | Unset = UNSET
    labels: list[str] | Unset = UNSET
    """ Only the spans that carry one of these labels (`doccano`, `label_studio`); every span if not given. """
    offsets: OffsetUnit | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        content = self.content

        dry_run = self.dry_run

        format_: str | Unset = UNSET
        if not isinstance(self.format_, Unset):
            format_ = self.format_.value

        labels: list[str] | Unset = UNSET
        if not isinstance(self.labels, Unset):
            labels = self.labels

        offsets: str | Unset = UNSET
        if not isinstance(self.offsets, Unset):
            offsets = self.offsets.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "content": content,
            }
        )
        if dry_run is not UNSET:
            field_dict["dry_run"] = dry_run
        if format_ is not UNSET:
            field_dict["format"] = format_
        if labels is not UNSET:
            field_dict["labels"] = labels
        if offsets is not UNSET:
            field_dict["offsets"] = offsets

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        content = d.pop("content")

        dry_run = d.pop("dry_run", UNSET)

        _format_ = d.pop("format", UNSET)
        format_: ClaimFileFormat | Unset
        if isinstance(_format_, Unset):
            format_ = UNSET
        else:
            format_ = ClaimFileFormat(_format_)

        labels = cast(list[str], d.pop("labels", UNSET))

        _offsets = d.pop("offsets", UNSET)
        offsets: OffsetUnit | Unset
        if isinstance(_offsets, Unset):
            offsets = UNSET
        else:
            offsets = OffsetUnit(_offsets)

        new_claim_import = cls(
            content=content,
            dry_run=dry_run,
            format_=format_,
            labels=labels,
            offsets=offsets,
        )

        return new_claim_import
