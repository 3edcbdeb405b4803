from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.release_kind import ReleaseKind

if TYPE_CHECKING:
    from ..models.audit_head import AuditHead
    from ..models.decided_filter import DecidedFilter
    from ..models.policy import Policy
    from ..models.previous_release import PreviousRelease
    from ..models.release_changes import ReleaseChanges
    from ..models.release_counts import ReleaseCounts


T = TypeVar("T", bound="ReleaseManifest")


@_attrs_define
class ReleaseManifest:
    """What a release is, without its claims. Its hash, and its signature where there is one, are of this object as it
    stands in the
    release's file: compact JSON, fields in this order.

    """

    audit_head: AuditHead
    changes: None | ReleaseChanges
    content_sha256: str
    """ SHA-256 of the claims' lines, each with its line feed, in the order of the file. """
    counts: ReleaseCounts
    created: datetime.datetime
    extractors: list[str]
    """ What read the texts that the claims were found in. """
    filter_: DecidedFilter | None
    format_: str
    """ `claimbench-release`. """
    format_version: int
    """ 1. """
    kind: ReleaseKind
    name: str
    """ Of the series; its versions count from 1. """
    policy: Policy
    """ When a claim counts as decided. """
    previous: None | PreviousRelease
    project: UUID
    project_name: str
    public_key: None | str
    """ The Ed25519 key that has signed it, in hexadecimal; null where the service has none. """
    reason: None | str
    """ Why it takes its place. """
    release: UUID
    version: int

    def to_dict(self) -> dict[str, Any]:
        from ..models.decided_filter import DecidedFilter
        from ..models.previous_release import PreviousRelease
        from ..models.release_changes import ReleaseChanges

        audit_head = self.audit_head.to_dict()

        changes: dict[str, Any] | None
        if isinstance(self.changes, ReleaseChanges):
            changes = self.changes.to_dict()
        else:
            changes = self.changes

        content_sha256 = self.content_sha256

        counts = self.counts.to_dict()

        created = self.created.isoformat()

        extractors = self.extractors

        filter_: dict[str, Any] | None
        if isinstance(self.filter_, DecidedFilter):
            filter_ = self.filter_.to_dict()
        else:
            filter_ = self.filter_

        format_ = self.format_

        format_version = self.format_version

        kind = self.kind.value

        name = self.name

        policy = self.policy.to_dict()

        previous: dict[str, Any] | None
        if isinstance(self.previous, PreviousRelease):
            previous = self.previous.to_dict()
        else:
            previous = self.previous

        project = str(self.project)

        project_name = self.project_name

        public_key: None | str
        public_key = self.public_key

        reason: None | str
        reason = self.reason

        release = str(self.release)

        version = self.version

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "audit_head": audit_head,
                "changes": changes,
                "content_sha256": content_sha256,
                "counts": counts,
                "created": created,
                "extractors": extractors,
                "filter": filter_,
                "format": format_,
                "format_version": format_version,
                "kind": kind,
                "name": name,
                "policy": policy,
                "previous": previous,
                "project": project,
                "project_name": project_name,
                "public_key": public_key,
                "reason": reason,
                "release": release,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.audit_head import AuditHead
        from ..models.decided_filter import DecidedFilter
        from ..models.policy import Policy
        from ..models.previous_release import PreviousRelease
        from ..models.release_changes import ReleaseChanges
        from ..models.release_counts import ReleaseCounts

        d = dict(src_dict)
        audit_head = AuditHead.from_dict(d.pop("audit_head"))

        def _parse_changes(data: object) -> None | ReleaseChanges:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                changes_type_0 = ReleaseChanges.from_dict(data)

                return changes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ReleaseChanges, data)

        changes = _parse_changes(d.pop("changes"))

        content_sha256 = d.pop("content_sha256")

        counts = ReleaseCounts.from_dict(d.pop("counts"))

        created = datetime.datetime.fromisoformat(d.pop("created"))

        extractors = cast(list[str], d.pop("extractors"))

        def _parse_filter_(data: object) -> DecidedFilter | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                filter_type_0 = DecidedFilter.from_dict(data)

                return filter_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DecidedFilter | None, data)

        filter_ = _parse_filter_(d.pop("filter"))

        format_ = d.pop("format")

        format_version = d.pop("format_version")

        kind = ReleaseKind(d.pop("kind"))

        name = d.pop("name")

        policy = Policy.from_dict(d.pop("policy"))

        def _parse_previous(data: object) -> None | PreviousRelease:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                previous_type_0 = PreviousRelease.from_dict(data)

                return previous_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PreviousRelease, data)

        previous = _parse_previous(d.pop("previous"))

        project = UUID(d.pop("project"))

        project_name = d.pop("project_name")

        def _parse_public_key(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        public_key = _parse_public_key(d.pop("public_key"))

        def _parse_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reason = _parse_reason(d.pop("reason"))

        release = UUID(d.pop("release"))

        version = d.pop("version")

        release_manifest = cls(
            audit_head=audit_head,
            changes=changes,
            content_sha256=content_sha256,
            counts=counts,
            created=created,
            extractors=extractors,
            filter_=filter_,
            format_=format_,
            format_version=format_version,
            kind=kind,
            name=name,
            policy=policy,
            previous=previous,
            project=project,
            project_name=project_name,
            public_key=public_key,
            reason=reason,
            release=release,
            version=version,
        )

        return release_manifest
