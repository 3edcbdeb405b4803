from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.topic import Topic

T = TypeVar("T", bound="Notice")


@_attrs_define
class Notice:
    """What those who follow a project are told of an entry of its record: that something happened, and where to read it.
    Not
    by whom, nor what it is now, since reviewers must not see each other before all are in; reading it says what the
    reader may know.

    """

    at: datetime.datetime
    id: UUID
    """ Of the entry in the record; the same however often it is told. """
    kind: str
    """ The noun and what became of it: `claim.accepted`. More kinds may come. """
    path: str
    """ Where to read it. """
    project: UUID
    sequence: int
    """ The number of the entry in the project's record. Numbers grow; not every entry is told. """
    subject: UUID
    """ The id of that noun. """
    topic: Topic
    """ What an entry of the record is about, for whoever follows a project. People, roles and credentials are no
    topic: what
    was done to them stands in the record, which administrators read. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        at = self.at.isoformat()

        id = str(self.id)

        kind = self.kind

        path = self.path

        project = str(self.project)

        sequence = self.sequence

        subject = str(self.subject)

        topic = self.topic.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "at": at,
                "id": id,
                "kind": kind,
                "path": path,
                "project": project,
                "sequence": sequence,
                "subject": subject,
                "topic": topic,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        at = datetime.datetime.fromisoformat(d.pop("at"))

        id = UUID(d.pop("id"))

        kind = d.pop("kind")

        path = d.pop("path")

        project = UUID(d.pop("project"))

        sequence = d.pop("sequence")

        subject = UUID(d.pop("subject"))

        topic = Topic(d.pop("topic"))

        notice = cls(
            at=at,
            id=id,
            kind=kind,
            path=path,
            project=project,
            sequence=sequence,
            subject=subject,
            topic=topic,
        )

        notice.additional_properties = d
        return notice

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
