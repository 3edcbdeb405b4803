"""What schemathesis must not ask, because no schema can say that it is refused."""

import math
from typing import Any

import schemathesis


@schemathesis.hook
def filter_case(context: schemathesis.HookContext, case: schemathesis.Case) -> bool:
    return not holds_whole_float(case.body) and not asks_texts_of_another_format(case.query)


@schemathesis.hook
def before_call(context: schemathesis.HookContext, case: schemathesis.Case, kwargs: dict[str, Any]) -> None:
    """A stream would go on for an hour; asked not to wait, it has an end."""
    if case.operation.path == "/v1/projects/{project}/events" and waits((case.query or {}).get("wait", 1)):
        case.query = {**(case.query or {}), "wait": 0}


def waits(seconds: Any) -> bool:
    return str(seconds).isdecimal()


def holds_whole_float(value: Any) -> bool:
    """JSON Schema takes `2.0` for an integer; the service, like most, does not."""
    if isinstance(value, dict):
        return any(holds_whole_float(one) for one in value.values())
    if isinstance(value, list):
        return any(holds_whole_float(one) for one in value)
    return isinstance(value, float) and math.isfinite(value) and value.is_integer()


def asks_texts_of_another_format(query: Any) -> bool:
    """The texts of a release come with some of its formats only."""
    return isinstance(query, dict) and "texts" in query and query.get("format") not in (None, "ndjson", "json", "archive")
