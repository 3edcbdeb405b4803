from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.review_state import ReviewState
from ..models.verdict import Verdict

if TYPE_CHECKING:
    from ..models.missing import Missing
    from ..models.origin import Origin
    from ..models.policy import Policy


T = TypeVar("T", bound="VerdictReport")


@_attrs_define
class VerdictReport:
    """A verdict with what it rests on."""

    assessments: int
    """ Reviewers whose assessment of the current round counts. """
    corroborated: bool
    """ Whether enough independent origins stand behind it even if every proposed derivation is confirmed. """
    independent_origins: int
    """ Origins with evidence for the verdict, without the article's own, should every proposed derivation be
    confirmed. """
    missing: list[Missing]
    """ What the verdict, or its corroboration, still wants; empty when nothing does. """
    origins: list[Origin]
    """ The origins of all its evidence, the article's own among them. """
    origins_at_most: int
    """ The same, should every proposed derivation be rejected; the two differ while derivations are only proposed.
    """
    policy: Policy
    """ When a claim counts as decided. """
    review: ReviewState
    """ Where the judging of a claim stands. """
    verdict: None | Verdict
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        assessments = self.assessments

        corroborated = self.corroborated

        independent_origins = self.independent_origins

        missing = []
        for missing_item_data in self.missing:
            missing_item = missing_item_data.to_dict()
            missing.append(missing_item)

        origins = []
        for origins_item_data in self.origins:
            origins_item = origins_item_data.to_dict()
            origins.append(origins_item)

        origins_at_most = self.origins_at_most

        policy = self.policy.to_dict()

        review = self.review.value

        verdict: None | str
        if isinstance(self.verdict, Verdict):
            verdict = self.verdict.value
        else:
            verdict = self.verdict

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "assessments": assessments,
                "corroborated": corroborated,
                "independent_origins": independent_origins,
                "missing": missing,
                "origins": origins,
                "origins_at_most": origins_at_most,
                "policy": policy,
                "review": review,
                "verdict": verdict,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.missing import Missing
        from ..models.origin import Origin
        from ..models.policy import Policy

        d = dict(src_dict)
        assessments = d.pop("assessments")

        corroborated = d.pop("corroborated")

        independent_origins = d.pop("independent_origins")

        missing = []
        _missing = d.pop("missing")
        for missing_item_data in _missing:
            missing_item = Missing.from_dict(missing_item_data)

            missing.append(missing_item)

        origins = []
        _origins = d.pop("origins")
        for origins_item_data in _origins:
            origins_item = Origin.from_dict(origins_item_data)

            origins.append(origins_item)

        origins_at_most = d.pop("origins_at_most")

        policy = Policy.from_dict(d.pop("policy"))

        review = ReviewState(d.pop("review"))

        def _parse_verdict(data: object) -> None | Verdict:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                verdict_type_0 = Verdict(data)

                return verdict_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Verdict, data)

        verdict = _parse_verdict(d.pop("verdict"))

        verdict_report = cls(
            assessments=assessments,
            corroborated=corroborated,
            independent_origins=independent_origins,
            missing=missing,
            origins=origins,
            origins_at_most=origins_at_most,
            policy=policy,
            review=review,
            verdict=verdict,
        )

        verdict_report.additional_properties = d
        return verdict_report

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
