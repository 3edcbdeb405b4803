from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.release_kind import ReleaseKind

T = TypeVar("T", bound="Release")


@_attrs_define
class Release:
    """A claim set as it was frozen. It is never changed, but for words that the law takes out, and never deleted: what was
    wrong is put right by the next version.

    """

    claims: int
    content_sha256: str
    """ SHA-256 of the claims' lines. """
    created_at: datetime.datetime
    created_by: UUID
    evidence: int
    id: UUID
    kind: ReleaseKind
    manifest_sha256: str
    """ SHA-256 of the manifest, which holds `content_sha256`: the one number to compare. """
    name: str
    """ Of the series. """
    previous: None | UUID
    reason: None | str
    """ Why it takes the place of the previous one. """
    redactions: list[UUID]
    """ By which it lost words since it was made, oldest first. Its hashes are of what it was; `releases.content`
    serves what is left. """
    signed: bool
    """ Whether the service's key has signed the manifest. """
    version: int
    """ Its place in the series, from 1. It is no ETag: a release has none. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        claims = self.claims

        content_sha256 = self.content_sha256

        created_at = self.created_at.isoformat()

        created_by = str(self.created_by)

        evidence = self.evidence

        id = str(self.id)

        kind = self.kind.value

        manifest_sha256 = self.manifest_sha256

        name = self.name

        previous: None | str
        if isinstance(self.previous, UUID):
            previous = str(self.previous)
        else:
            previous = self.previous

        reason: None | str
        reason = self.reason

        redactions = []
        for redactions_item_data in self.redactions:
            redactions_item = str(redactions_item_data)
            redactions.append(redactions_item)

        signed = self.signed

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "claims": claims,
                "content_sha256": content_sha256,
                "created_at": created_at,
                "created_by": created_by,
                "evidence": evidence,
                "id": id,
                "kind": kind,
                "manifest_sha256": manifest_sha256,
                "name": name,
                "previous": previous,
                "reason": reason,
                "redactions": redactions,
                "signed": signed,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        claims = d.pop("claims")

        content_sha256 = d.pop("content_sha256")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        created_by = UUID(d.pop("created_by"))

        evidence = d.pop("evidence")

        id = UUID(d.pop("id"))

        kind = ReleaseKind(d.pop("kind"))

        manifest_sha256 = d.pop("manifest_sha256")

        name = d.pop("name")

        def _parse_previous(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                previous_type_0 = UUID(data)

                return previous_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        previous = _parse_previous(d.pop("previous"))

        def _parse_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reason = _parse_reason(d.pop("reason"))

        redactions = []
        _redactions = d.pop("redactions")
        for redactions_item_data in _redactions:
            redactions_item = UUID(redactions_item_data)

            redactions.append(redactions_item)

        signed = d.pop("signed")

        version = d.pop("version")

        release = cls(
            claims=claims,
            content_sha256=content_sha256,
            created_at=created_at,
            created_by=created_by,
            evidence=evidence,
            id=id,
            kind=kind,
            manifest_sha256=manifest_sha256,
            name=name,
            previous=previous,
            reason=reason,
            redactions=redactions,
            signed=signed,
            version=version,
        )

        release.additional_properties = d
        return release

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
