"""Runs every check of the house and tells how each ended; used by ``test`` and ``test.cmd``.

All of them run even when one fails, the tests last, so that pytest's summary closes the output.
Arguments go to pytest. The exit code is 0 only when everything passed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STEPS = (
    ("format", ("-m", "ruff", "format", "--check", "--quiet", ".")),
    ("lint", ("-m", "ruff", "check", "--quiet", "--output-format", "concise", ".")),
    ("types", ("-m", "mypy", "--no-error-summary")),
    ("contracts", ("-c", "from importlinter.cli import lint_imports_command as lint; lint(['--no-logo'])")),
    ("forms", ("packaging/forms.py", "--check")),
    ("translations", ("packaging/translations.py", "--check")),
)
TESTS = ("-m", "pytest", "--numprocesses", "2", "--dist", "loadgroup", "--quiet")


def passes(name: str, arguments: tuple[str, ...]) -> bool:
    """Run one step silently; its output is shown only when it fails."""
    started = time.monotonic()
    done = subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    seconds = time.monotonic() - started
    verdict = "ok" if done.returncode == 0 else "FAILED"
    print(f"{name:14}{verdict:8}{seconds:5.1f} s", flush=True)
    if done.returncode:
        print(done.stdout + done.stderr, flush=True)
    return done.returncode == 0


def main(arguments: list[str]) -> int:
    """Run the steps, then the tests; the code for the shell."""
    os.environ.setdefault("HYPOTHESIS_PROFILE", "ci")
    failed = [name for name, step in STEPS if not passes(name, step)]
    if failed:
        print(f"not clean: {', '.join(failed)} (see above); the tests run all the same", flush=True)
    tests = subprocess.run([sys.executable, *TESTS, *arguments], cwd=ROOT, check=False).returncode
    return 1 if failed or tests else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
