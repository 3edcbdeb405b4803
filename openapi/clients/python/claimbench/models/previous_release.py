from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

T = TypeVar("T", bound="PreviousRelease")


@_attrs_define
class PreviousRelease:
    manifest_sha256: str
    release: UUID
    version: int

    def to_dict(self) -> dict[str, Any]:
        manifest_sha256 = self.manifest_sha256

        release = str(self.release)

        version = self.version

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "manifest_sha256": manifest_sha256,
                "release": release,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        manifest_sha256 = d.pop("manifest_sha256")

        release = UUID(d.pop("release"))

        version = d.pop("version")

        previous_release = cls(
            manifest_sha256=manifest_sha256,
            release=release,
            version=version,
        )

        return previous_release
