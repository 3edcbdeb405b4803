from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.role import Role

if TYPE_CHECKING:
    from ..models.policy import Policy
    from ..models.retention import Retention


T = TypeVar("T", bound="Project")


@_attrs_define
class Project:
    created_at: datetime.datetime
    description: str
    id: UUID
    name: str
    policy: Policy
    """ When a claim counts as decided. """
    publishes: bool
    """ Whether anybody may read its releases, without signing in: `published.atom` and what it leads to. """
    quote_limit: int
    """ Code points of the longest quote from a source that leaves the project, in an export or in a release that is
    made from now on. A
    longer one ends with a word, and says where it goes on. """
    retention: Retention
    """ After how many days what nothing leans on goes: no claim, no evidence, no release and no confirmed
    derivation. What is left out is kept for good. The
    service looks once an hour, and the audit log says what went. """
    role: Role
    """ What a member may do; each includes the one before. """
    updated_at: datetime.datetime
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        description = self.description

        id = str(self.id)

        name = self.name

        policy = self.policy.to_dict()

        publishes = self.publishes

        quote_limit = self.quote_limit

        retention = self.retention.to_dict()

        role = self.role.value

        updated_at = self.updated_at.isoformat()

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "created_at": created_at,
                "description": description,
                "id": id,
                "name": name,
                "policy": policy,
                "publishes": publishes,
                "quote_limit": quote_limit,
                "retention": retention,
                "role": role,
                "updated_at": updated_at,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.policy import Policy
        from ..models.retention import Retention

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        description = d.pop("description")

        id = UUID(d.pop("id"))

        name = d.pop("name")

        policy = Policy.from_dict(d.pop("policy"))

        publishes = d.pop("publishes")

        quote_limit = d.pop("quote_limit")

        retention = Retention.from_dict(d.pop("retention"))

        role = Role(d.pop("role"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        project = cls(
            created_at=created_at,
            description=description,
            id=id,
            name=name,
            policy=policy,
            publishes=publishes,
            quote_limit=quote_limit,
            retention=retention,
            role=role,
            updated_at=updated_at,
            version=version,
        )

        project.additional_properties = d
        return project

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
