from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="RelationDetail")


@_attrs_define
class RelationDetail:
    object_: str
    relation: str
    """ `parent_of`, `member_of`, `based_in`, `replaces`, `founded_by`, ... """
    subject: str
    object_entity: None | str | Unset = UNSET
    subject_entity: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        relation = self.relation

        subject = self.subject

        object_entity: None | str | Unset
        if isinstance(self.object_entity, Unset):
            object_entity = UNSET
        else:
            object_entity = self.object_entity

        subject_entity: None | str | Unset
        if isinstance(self.subject_entity, Unset):
            subject_entity = UNSET
        else:
            subject_entity = self.subject_entity

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "object": object_,
                "relation": relation,
                "subject": subject,
            }
        )
        if object_entity is not UNSET:
            field_dict["object_entity"] = object_entity
        if subject_entity is not UNSET:
            field_dict["subject_entity"] = subject_entity

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        object_ = d.pop("object")

        relation = d.pop("relation")

        subject = d.pop("subject")

        def _parse_object_entity(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        object_entity = _parse_object_entity(d.pop("object_entity", UNSET))

        def _parse_subject_entity(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        subject_entity = _parse_subject_entity(d.pop("subject_entity", UNSET))

        relation_detail = cls(
            object_=object_,
            relation=relation,
            subject=subject,
            object_entity=object_entity,
            subject_entity=subject_entity,
        )

        return relation_detail
