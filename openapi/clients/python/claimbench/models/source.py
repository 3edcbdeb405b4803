from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.source_kind import SourceKind

if TYPE_CHECKING:
    from ..models.licence import Licence
    from ..models.snapshot_head import SnapshotHead
    from ..models.source_retracted import SourceRetracted


T = TypeVar("T", bound="Source")


@_attrs_define
class Source:
    """What a claim is held against."""

    byline: None | str
    created_at: datetime.datetime
    created_by: UUID
    id: UUID
    kind: SourceKind
    language: None | str
    """ ISO 639-1. """
    licence: Licence | None
    published: datetime.date | None
    published_by: None | UUID
    """ The publisher of the project whose text it is: by the name that was given, by the address, or as somebody
    has set it. """
    publisher: None | str
    redaction: None | UUID
    """ By which its title, its byline and its texts went; null while they stand. """
    retracted: None | SourceRetracted
    snapshots: list[SnapshotHead]
    """ Oldest first. """
    title: str
    updated_at: datetime.datetime
    url: None | str
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.licence import Licence
        from ..models.source_retracted import SourceRetracted

        byline: None | str
        byline = self.byline

        created_at = self.created_at.isoformat()

        created_by = str(self.created_by)

        id = str(self.id)

        kind = self.kind.value

        language: None | str
        language = self.language

        licence: dict[str, Any] | None
        if isinstance(self.licence, Licence):
            licence = self.licence.to_dict()
        else:
            licence = self.licence

        published: None | str
        if isinstance(self.published, datetime.date):
            published = self.published.isoformat()
        else:
            published = self.published

        published_by: None | str
        if isinstance(self.published_by, UUID):
            published_by = str(self.published_by)
        else:
            published_by = self.published_by

        publisher: None | str
        publisher = self.publisher

        redaction: None | str
        if isinstance(self.redaction, UUID):
            redaction = str(self.redaction)
        else:
            redaction = self.redaction

        retracted: dict[str, Any] | None
        if isinstance(self.retracted, SourceRetracted):
            retracted = self.retracted.to_dict()
        else:
            retracted = self.retracted

        snapshots = []
        for snapshots_item_data in self.snapshots:
            snapshots_item = snapshots_item_data.to_dict()
            snapshots.append(snapshots_item)

        title = self.title

        updated_at = self.updated_at.isoformat()

        url: None | str
        url = self.url

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "byline": byline,
                "created_at": created_at,
                "created_by": created_by,
                "id": id,
                "kind": kind,
                "language": language,
                "licence": licence,
                "published": published,
                "published_by": published_by,
                "publisher": publisher,
                "redaction": redaction,
                "retracted": retracted,
                "snapshots": snapshots,
                "title": title,
                "updated_at": updated_at,
                "url": url,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.licence import Licence
        from ..models.snapshot_head import SnapshotHead
        from ..models.source_retracted import SourceRetracted

        d = dict(src_dict)

        def _parse_byline(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        byline = _parse_byline(d.pop("byline"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        created_by = UUID(d.pop("created_by"))

        id = UUID(d.pop("id"))

        kind = SourceKind(d.pop("kind"))

        def _parse_language(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        language = _parse_language(d.pop("language"))

        def _parse_licence(data: object) -> Licence | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                licence_type_0 = Licence.from_dict(data)

                return licence_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Licence | None, data)

        licence = _parse_licence(d.pop("licence"))

        def _parse_published(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                published_type_0 = datetime.date.fromisoformat(data)

                return published_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        published = _parse_published(d.pop("published"))

        def _parse_published_by(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                published_by_type_0 = UUID(data)

                return published_by_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        published_by = _parse_published_by(d.pop("published_by"))

        def _parse_publisher(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        publisher = _parse_publisher(d.pop("publisher"))

        def _parse_redaction(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                redaction_type_0 = UUID(data)

                return redaction_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        redaction = _parse_redaction(d.pop("redaction"))

        def _parse_retracted(data: object) -> None | SourceRetracted:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                retracted_type_0 = SourceRetracted.from_dict(data)

                return retracted_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SourceRetracted, data)

        retracted = _parse_retracted(d.pop("retracted"))

        snapshots = []
        _snapshots = d.pop("snapshots")
        for snapshots_item_data in _snapshots:
            snapshots_item = SnapshotHead.from_dict(snapshots_item_data)

            snapshots.append(snapshots_item)

        title = d.pop("title")

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        def _parse_url(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        url = _parse_url(d.pop("url"))

        version = d.pop("version")

        source = cls(
            byline=byline,
            created_at=created_at,
            created_by=created_by,
            id=id,
            kind=kind,
            language=language,
            licence=licence,
            published=published,
            published_by=published_by,
            publisher=publisher,
            redaction=redaction,
            retracted=retracted,
            snapshots=snapshots,
            title=title,
            updated_at=updated_at,
            url=url,
            version=version,
        )

        source.additional_properties = d
        return source

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
