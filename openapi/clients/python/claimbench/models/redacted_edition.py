from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.edition_redaction import EditionRedaction


T = TypeVar("T", bound="RedactedEdition")


@_attrs_define
class RedactedEdition:
    """What a release is since words of it were redacted. Its hash, and its signature where there is one, are of this
    object as it
    stands in the release's file: compact JSON, fields in this order. The manifest stays as it was.

    """

    content_sha256: str
    """ SHA-256 of the claims' lines as they are now, each with its line feed; the manifest's is of the lines as
    they were. """
    format_: str
    """ `claimbench-redacted-edition`. """
    format_version: int
    """ 1. """
    manifest_sha256: str
    """ Of the release as it was made. """
    redactions: list[EditionRedaction]
    """ Oldest first. """
    release: UUID

    def to_dict(self) -> dict[str, Any]:
        content_sha256 = self.content_sha256

        format_ = self.format_

        format_version = self.format_version

        manifest_sha256 = self.manifest_sha256

        redactions = []
        for redactions_item_data in self.redactions:
            redactions_item = redactions_item_data.to_dict()
            redactions.append(redactions_item)

        release = str(self.release)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "content_sha256": content_sha256,
                "format": format_,
                "format_version": format_version,
                "manifest_sha256": manifest_sha256,
                "redactions": redactions,
                "release": release,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.edition_redaction import EditionRedaction

        d = dict(src_dict)
        content_sha256 = d.pop("content_sha256")

        format_ = d.pop("format")

        format_version = d.pop("format_version")

        manifest_sha256 = d.pop("manifest_sha256")

        redactions = []
        _redactions = d.pop("redactions")
        for redactions_item_data in _redactions:
            redactions_item = EditionRedaction.from_dict(redactions_item_data)

            redactions.append(redactions_item)

        release = UUID(d.pop("release"))

        redacted_edition = cls(
            content_sha256=content_sha256,
            format_=format_,
            format_version=format_version,
            manifest_sha256=manifest_sha256,
            redactions=redactions,
            release=release,
        )

        return redacted_edition
