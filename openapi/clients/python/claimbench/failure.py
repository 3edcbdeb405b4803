"""What a call raises when it fails."""

from __future__ import annotations

from typing import Any

import httpx


class Failure(Exception):
    """A failure in the service's own words (RFC 9457): look at `code`, which is stable."""

    def __init__(self, status: int, problem: dict[str, Any]) -> None:
        super().__init__(problem.get("detail") or problem.get("title") or f"the service answered {status}")
        self.status = status
        self.problem = problem

    @property
    def code(self) -> str:
        """One of `ProblemCode`, or `unexpected` where something that is not Claimbench has answered."""
        return str(self.problem.get("code", "unexpected"))

    @classmethod
    def of(cls, response: httpx.Response) -> Failure:
        """The failure that an answer tells of."""
        try:
            problem = response.json()
        except ValueError:
            problem = {}
        return cls(response.status_code, problem if isinstance(problem, dict) else {})
