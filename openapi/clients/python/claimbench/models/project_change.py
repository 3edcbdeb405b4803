from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.policy import Policy
    from ..models.retention import Retention


T = TypeVar("T", bound="ProjectChange")


@_attrs_define
class ProjectChange:
    """What is left out stays as it is."""

    description: str | Unset = UNSET
    name: str | Unset = UNSET
    policy: Policy | Unset = UNSET
    """ When a claim counts as decided. """
    publishes: bool | Unset = UNSET
    """ Whether anybody may read its releases from now on. """
    quote_limit: int | Unset = UNSET
    """ Code points of the longest quote that leaves the project from now on. """
    retention: Retention | Unset = UNSET
    """ After how many days what nothing leans on goes: no claim, no evidence, no release and no confirmed
    derivation. What is left out is kept for good. The
    service looks once an hour, and the audit log says what went. """

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        name = self.name

        policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.policy, Unset):
            policy = self.policy.to_dict()

        publishes = self.publishes

        quote_limit = self.quote_limit

        retention: dict[str, Any] | Unset = UNSET
        if not isinstance(self.retention, Unset):
            retention = self.retention.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if description is not UNSET:
            field_dict["description"] = description
        if name is not UNSET:
            field_dict["name"] = name
        if policy is not UNSET:
            field_dict["policy"] = policy
        if publishes is not UNSET:
            field_dict["publishes"] = publishes
        if quote_limit is not UNSET:
            field_dict["quote_limit"] = quote_limit
        if retention is not UNSET:
            field_dict["retention"] = retention

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.policy import Policy
        from ..models.retention import Retention

        d = dict(src_dict)
        description = d.pop("description", UNSET)

        name = d.pop("name", UNSET)

        _policy = d.pop("policy", UNSET)
        policy: Policy | Unset
        if isinstance(_policy, Unset):
            policy = UNSET
        else:
            policy = Policy.from_dict(_policy)

        publishes = d.pop("publishes", UNSET)

        quote_limit = d.pop("quote_limit", UNSET)

        _retention = d.pop("retention", UNSET)
        retention: Retention | Unset
        if isinstance(_retention, Unset):
            retention = UNSET
        else:
            retention = Retention.from_dict(_retention)

        project_change = cls(
            description=description,
            name=name,
            policy=policy,
            publishes=publishes,
            quote_limit=quote_limit,
            retention=retention,
        )

        return project_change
