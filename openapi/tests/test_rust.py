"""Whether the Rust client is what the description gives, and what its README's example prints."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
CLIENT = ROOT / "openapi/clients/rust"
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))


def test_the_generated_modules_are_not_stale(tmp_path: Path) -> None:
    subprocess.run([sys.executable, CLIENT / "generate.py", tmp_path], check=True)
    for name in ("src/schema.rs", "src/operations.rs", "examples/samples.rs"):
        fresh = tmp_path / Path(name).name
        assert fresh.read_text() == (CLIENT / name).read_text(), f"{name} is stale; run `make clients`"


def test_the_example_of_the_readme_prints_the_claims_of_its_article() -> None:
    found = re.search(r"```rust,no_run\n(.*?)```", (CLIENT / "README.md").read_text(), re.S)
    assert found and found[1] == (CLIENT / "examples/readme.rs").read_text(), "examples/readme.rs is the README's example"
    ran = subprocess.run([TARGET / "debug/examples/readme"], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    assert re.search(r"^signature Tomas Brekke signed the framework agreement for ", ran.stdout, re.M), ran.stdout
