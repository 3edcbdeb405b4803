from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="Policy")


@_attrs_define
class Policy:
    """When a claim counts as decided."""

    blind: bool
    """ Whether a reviewer sees the others' assessments only after their own. """
    min_assessments: int
    """ Reviewers who have to agree. """
    min_origins: int
    """ Independent origins that have to stand behind supported or refuted before the verdict is given. It is
    corroborated
    when as many are left even if every proposed derivation is confirmed. """

    def to_dict(self) -> dict[str, Any]:
        blind = self.blind

        min_assessments = self.min_assessments

        min_origins = self.min_origins

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "blind": blind,
                "min_assessments": min_assessments,
                "min_origins": min_origins,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        blind = d.pop("blind")

        min_assessments = d.pop("min_assessments")

        min_origins = d.pop("min_origins")

        policy = cls(
            blind=blind,
            min_assessments=min_assessments,
            min_origins=min_origins,
        )

        return policy
