"""The calls of docs/guide.md, in one shell, against the real server."""

import json
import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"```sh(?: fails=(\w+))?\n(.*?)```", re.S)


def test_every_call_of_the_guide_does_what_it_says(tmp_path: Path) -> None:
    os.symlink(ROOT / "examples", tmp_path / "examples")
    lines = ["set -euo pipefail"]
    for failure, block in BLOCK.findall((ROOT / "docs/guide.md").read_text()):
        lines.append(f"({block}) && exit 1 || true" if failure else block)
    ran = subprocess.run(["bash", "-c", "\n".join(lines)], cwd=tmp_path, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    for failure, _ in BLOCK.findall((ROOT / "docs/guide.md").read_text()):
        assert not failure or f'"code": "{failure}"' in ran.stdout
    claims = json.loads((tmp_path / "claims.json").read_text())["claims"]
    assert [claim["verdict"] for claim in claims] == ["supported"]
