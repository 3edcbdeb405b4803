"""Writes `claimbench/api`, `claimbench/models` and what they share anew: `make clients`."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent


def main(out: Path) -> None:
    # The generator finds ruff, by which it formats, beside the interpreter that runs this.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none", "--overwrite"]
    command += ["--path", ROOT / "../../openapi.json", "--config", ROOT / "generator.yml", "--fail-on-warning"]
    command += ["--custom-template-path", ROOT / "templates", "--output-path", out]
    subprocess.run(command, check=True, env={**os.environ, "PATH": path}, stdout=subprocess.DEVNULL)


main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "claimbench")
