"""The README's example against the real server; `make test-clients` starts one and sets CLAIMBENCH_URL."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_example_of_the_readme_prints_the_claims_of_its_article() -> None:
    found = re.search(r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.S)
    assert found
    ran = subprocess.run([sys.executable, "-c", found[1]], cwd=ROOT, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    assert re.search(r"^signature Tomas Brekke signed the framework agreement for ", ran.stdout, re.M), ran.stdout
