from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.policy import Policy
    from ..models.verified_claim import VerifiedClaim


T = TypeVar("T", bound="ClaimSet")


@_attrs_define
class ClaimSet:
    """Verified claims. The same claims give the same bytes."""

    claims: list[VerifiedClaim]
    format_: str
    """ `claimbench-claim-set`. """
    policy: Policy
    """ When a claim counts as decided. """
    project: UUID
    sha256: str
    """ SHA-256 of `claims` as it stands in this file: compact JSON, without white space between its parts. """
    version: int
    """ Of the format. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        claims = []
        for claims_item_data in self.claims:
            claims_item = claims_item_data.to_dict()
            claims.append(claims_item)

        format_ = self.format_

        policy = self.policy.to_dict()

        project = str(self.project)

        sha256 = self.sha256

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "claims": claims,
                "format": format_,
                "policy": policy,
                "project": project,
                "sha256": sha256,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.policy import Policy
        from ..models.verified_claim import VerifiedClaim

        d = dict(src_dict)
        claims = []
        _claims = d.pop("claims")
        for claims_item_data in _claims:
            claims_item = VerifiedClaim.from_dict(claims_item_data)

            claims.append(claims_item)

        format_ = d.pop("format")

        policy = Policy.from_dict(d.pop("policy"))

        project = UUID(d.pop("project"))

        sha256 = d.pop("sha256")

        version = d.pop("version")

        claim_set = cls(
            claims=claims,
            format_=format_,
            policy=policy,
            project=project,
            sha256=sha256,
            version=version,
        )

        claim_set.additional_properties = d
        return claim_set

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
