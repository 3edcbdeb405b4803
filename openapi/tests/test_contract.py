"""Whether the running service keeps what its description promises, and the description what was released before."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
DESCRIPTION = TESTS.parent / "openapi.json"

#: Who asks, how (a token, or the cookie of a session), and in which phases. Each phase has a bounded number of cases.
ROLES = [
    ("viewer", "VIEWER", "fuzzing,stateful"),
    ("reviewer", "REVIEWER", "examples,fuzzing,stateful"),
    ("editor", "EDITOR", "examples,coverage,fuzzing,stateful"),
    ("administrator", "SESSION", "examples,fuzzing,stateful"),
]

#: What makes the service call addresses of other machines, which no test may: `tests/it` tries them on a site of its own.
OUTWARD = ["articles.fetch", "sources.fetch", "sources.refetch", "imports.create", "webhooks.create", "webhooks.update"]

#: Where the released description promised more than the service ever did: a description that is put right breaks no client.
#: (So it did of a claim's detail, of which it said that it fits one shape only.)
CORRECTED = {("/v1/projects/{project}/audit", "get", "limit"): {"minimum": 1, "maximum": 200}}


@pytest.mark.parametrize(("role", "credential", "phases"), ROLES, ids=[role for role, _, _ in ROLES])
def test_the_service_answers_as_described(role: str, credential: str, phases: str, tmp_path: Path) -> None:
    secret = os.environ[f"CLAIMBENCH_{credential}"]
    headers = ["-H", f"Authorization: Bearer {secret}"] if credential != "SESSION" else ["-H", f"Cookie: {secret}"]
    command = [Path(sys.executable).parent / "schemathesis", "--config-file", TESTS / "schemathesis.toml", "run", DESCRIPTION]
    command += ["--url", os.environ["CLAIMBENCH_URL"], "--workers", "1", "--phases", phases, "--max-examples", "3"]
    command += ["--checks", "all", "--no-shrink", "--continue-on-failure", "--no-color", "--warnings", "off"]
    command += [*headers, "-H", "Claimbench-Request: 1"]
    command += [f"--exclude-operation-id={operation}" for operation in OUTWARD]
    hooks = {"SCHEMATHESIS_HOOKS": "hooks", "PYTHONPATH": str(TESTS)}
    ran = subprocess.run(command, cwd=tmp_path, env={**os.environ, **hooks}, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    print(ran.stdout[ran.stdout.index("SUMMARY") :])


def test_nothing_that_was_released_is_taken_away(tmp_path: Path) -> None:
    released = tmp_path / "released.json"
    released.write_text(json.dumps(released_as_it_should_have_been()))
    command = [Path(sys.executable).parent / "specshift", "diff", released, DESCRIPTION, "--fail-on", "breaking"]
    ran = subprocess.run(command, capture_output=True, text=True)
    assert ran.returncode == 0, f"this breaks clients that are in use:\n{ran.stdout}{ran.stderr}"


def released_as_it_should_have_been() -> dict:
    description = json.loads((TESTS.parent / "released.json").read_text())
    for (path, method, name), bounds in CORRECTED.items():
        [parameter] = [each for each in description["paths"][path][method]["parameters"] if each["name"] == name]
        parameter["schema"].update(bounds)
    detail = description["components"]["schemas"]["Detail"]
    detail["anyOf"] = detail.pop("oneOf")
    return description
