from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.job_kind import JobKind
from ..models.job_state import JobState
from ..models.job_step import JobStep

if TYPE_CHECKING:
    from ..models.job_outcome import JobOutcome
    from ..models.job_problem import JobProblem


T = TypeVar("T", bound="Job")


@_attrs_define
class Job:
    """Work that was asked for and is done later."""

    attempts: int
    """ How often it was begun. """
    created_at: datetime.datetime
    created_by: UUID
    id: UUID
    kind: JobKind
    outcome: JobOutcome | None
    problem: JobProblem | None
    run_at: datetime.datetime | None
    """ When it is begun next; null unless it is queued. """
    state: JobState
    step: JobStep | None
    updated_at: datetime.datetime
    url: None | str
    """ The address that it is about. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.job_outcome import JobOutcome
        from ..models.job_problem import JobProblem

        attempts = self.attempts

        created_at = self.created_at.isoformat()

        created_by = str(self.created_by)

        id = str(self.id)

        kind = self.kind.value

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

        run_at: None | str
        if isinstance(self.run_at, datetime.datetime):
            run_at = self.run_at.isoformat()
        else:
            run_at = self.run_at

        state = self.state.value

        step: None | str
        if isinstance(self.step, JobStep):
            step = self.step.value
        else:
            step = self.step

        updated_at = self.updated_at.isoformat()

        url: None | str
        url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "attempts": attempts,
                "created_at": created_at,
                "created_by": created_by,
                "id": id,
                "kind": kind,
                "outcome": outcome,
                "problem": problem,
                "run_at": run_at,
                "state": state,
                "step": step,
                "updated_at": updated_at,
                "url": url,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.job_outcome import JobOutcome
        from ..models.job_problem import JobProblem

        d = dict(src_dict)
        attempts = d.pop("attempts")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        created_by = UUID(d.pop("created_by"))

        id = UUID(d.pop("id"))

        kind = JobKind(d.pop("kind"))

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

        def _parse_run_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                run_at_type_0 = datetime.datetime.fromisoformat(data)

                return run_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        run_at = _parse_run_at(d.pop("run_at"))

        state = JobState(d.pop("state"))

        def _parse_step(data: object) -> JobStep | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                step_type_0 = JobStep(data)

                return step_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JobStep | None, data)

        step = _parse_step(d.pop("step"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        def _parse_url(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        url = _parse_url(d.pop("url"))

        job = cls(
            attempts=attempts,
            created_at=created_at,
            created_by=created_by,
            id=id,
            kind=kind,
            outcome=outcome,
            problem=problem,
            run_at=run_at,
            state=state,
            step=step,
            updated_at=updated_at,
            url=url,
        )

        job.additional_properties = d
        return job

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
