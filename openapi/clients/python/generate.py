"""Writes `claimbench/api`, `claimbench/models` and what they share anew: `make clients`."""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parent


def description() -> dict:
    """The description, in which a stream is the text that it comes as: its schema is that of one event, which `claimbench.events` reads."""
    document = json.loads((ROOT / "../../openapi.json").read_text())
    answers = [answer for item in document["paths"].values() for operation in item.values() for answer in operation["responses"].values()]
    for answer in answers:
        if "text/event-stream" in answer.get("content", {}):
            answer["content"]["text/event-stream"]["schema"] = {"type": "string"}
    without_variants(document["components"]["schemas"])
    return document


def without_variants(schemas: dict) -> None:
    """The generator reads either the fields of a schema or its variants, and the fields are all of them."""
    for schema in [schema for schema in schemas.values() if "properties" in schema]:
        schema.pop("discriminator", None)
        for variant in schema.pop("oneOf", []):
            schemas.pop(variant["$ref"].rsplit("/", 1)[1], None)


def main(out: Path) -> None:
    with TemporaryDirectory() as folder:
        document = Path(folder) / "openapi.json"
        document.write_text(json.dumps(description()))
        generate(document, out)


def generate(document: Path, out: Path) -> None:
    # The generator finds ruff, by which it formats, beside the interpreter that runs this.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none", "--overwrite"]
    command += ["--path", document, "--config", ROOT / "generator.yml", "--fail-on-warning"]
    command += ["--custom-template-path", ROOT / "templates", "--output-path", out]
    subprocess.run(command, check=True, env={**os.environ, "PATH": path}, stdout=subprocess.DEVNULL)


main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "claimbench")
