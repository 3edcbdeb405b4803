from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.policy import Policy


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

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        name = self.name

        policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.policy, Unset):
            policy = self.policy.to_dict()

        publishes = self.publishes

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

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.policy import Policy

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

        project_change = cls(
            description=description,
            name=name,
            policy=policy,
            publishes=publishes,
        )

        return project_change
