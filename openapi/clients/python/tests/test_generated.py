"""Whether what is checked in is what the description gives."""

import filecmp
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_generated_modules_are_not_stale(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(ROOT / "generate.py"), str(tmp_path / "claimbench")], check=True)
    for folder in ("api", "models"):
        fresh, kept = tmp_path / "claimbench" / folder, ROOT / "claimbench" / folder
        names = {file.relative_to(fresh) for file in fresh.rglob("*.py")}
        assert names == {file.relative_to(kept) for file in kept.rglob("*.py")}, "run `make clients`"
        stale = [name for name in names if not filecmp.cmp(fresh / name, kept / name, shallow=False)]
        assert not stale, f"{stale[0]} is stale; run `make clients`"
