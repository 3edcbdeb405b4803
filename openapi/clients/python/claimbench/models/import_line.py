from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.import_line_state import ImportLineState

if TYPE_CHECKING:
    from ..models.job_outcome import JobOutcome
    from ..models.job_problem import JobProblem


T = TypeVar("T", bound="ImportLine")


@_attrs_define
class ImportLine:
    """One address, and what became of it."""

    job: None | UUID
    """ The job that fetches it; null where it was refused. """
    number: int
    """ From 1: the line of a list (with a table's header), or the entry of a feed. """
    outcome: JobOutcome | None
    problem: JobProblem | None
    state: ImportLineState
    url: str
    """ As it was given; empty where none was. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.job_outcome import JobOutcome
        from ..models.job_problem import JobProblem

        job: None | str
        if isinstance(self.job, UUID):
            job = str(self.job)
        else:
            job = self.job

        number = self.number

        outcome: dict[str, Any] | None
        if isinstance(self.outcome, JobOutcome):
            outcome = self.outcome.to_dict()
        else:
            outcome = self.outcome

        problem: dict[str, Any] | None
        if isinstance(self.problem, JobProblem):
            problem = self.problem.to_dict()
        else:
            problem = self.problem

        state = self.state.value

        url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "job": job,
                "number": number,
                "outcome": outcome,
                "problem": problem,
                "state": state,
                "url": url,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.job_outcome import JobOutcome
        from ..models.job_problem import JobProblem

        d = dict(src_dict)

        def _parse_job(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                job_type_0 = UUID(data)

                return job_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        job = _parse_job(d.pop("job"))

        number = d.pop("number")

        def _parse_outcome(data: object) -> JobOutcome | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                outcome_type_0 = JobOutcome.from_dict(data)

                return outcome_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JobOutcome | None, data)

        outcome = _parse_outcome(d.pop("outcome"))

        def _parse_problem(data: object) -> JobProblem | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                problem_type_0 = JobProblem.from_dict(data)

                return problem_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JobProblem | None, data)

        problem = _parse_problem(d.pop("problem"))

        state = ImportLineState(d.pop("state"))

        url = d.pop("url")

        import_line = cls(
            job=job,
            number=number,
            outcome=outcome,
            problem=problem,
            state=state,
            url=url,
        )

        import_line.additional_properties = d
        return import_line

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
