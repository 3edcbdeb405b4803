"""Whether the code sample of every operation is Python that the client takes."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

CLIENT = Path(__file__).parents[1]
DESCRIPTION = json.loads((CLIENT / "../../openapi.json").read_text())


def test_the_code_sample_of_every_operation_is_typed_python(tmp_path: Path) -> None:
    operations = [operation for item in DESCRIPTION["paths"].values() for operation in item.values()]
    text = "from uuid import UUID\n\nfrom claimbench.client import AuthenticatedClient\n"
    (tmp_path / "samples.py").write_text(text + "".join(sample(operation) for operation in operations))
    command = [sys.executable, "-m", "mypy", "--strict", "samples.py", "--cache-dir", str(tmp_path / "cache")]
    ran = subprocess.run(command, cwd=tmp_path, env={**os.environ, "MYPYPATH": str(CLIENT)}, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def sample(operation: dict[str, Any]) -> str:
    parameters = operation.get("parameters", [])
    ids = [one["name"] for one in parameters if one["in"] == "path" or (one["in"] == "query" and one["required"])]
    takes = "".join(f", {name + '_' if name in ('from', 'import') else name}: UUID" for name in ids)
    [source] = [one["source"] for one in operation["x-codeSamples"] if one["lang"] == "Python"]
    name = operation["operationId"].replace(".", "_")
    return f"\n\ndef sample_{name}(claimbench: AuthenticatedClient, version: int{takes}) -> None:\n" + "".join(
        f"    {line}\n" for line in source.split("\n")
    )
