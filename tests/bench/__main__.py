"""``python -m tests.bench [NAME…] [--repeat 5] [--size 10000]`` prints JSON; what happens meanwhile goes to stderr."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from pathlib import Path

from tests.bench.measure import measure
from tests.bench.tasks import TASKS
from tests.bench.workshop import Workshop


def main() -> int:
    """Measure the named tasks, or all; a task over its limit is told, never an error."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench", description="Speed beside its floors, as JSON."
    )
    parser.add_argument("names", nargs="*", help=f"of {', '.join(task.name for task in TASKS)}")
    parser.add_argument("--repeat", type=int, default=5, help="runs of each task and floor (default 5)")
    parser.add_argument("--size", type=int, default=10_000, help="partners and rows (default 10,000)")
    options = parser.parse_args()
    unknown = set(options.names) - {task.name for task in TASKS}
    if unknown:
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="netzdesk-bench-") as folder:
        workshop = Workshop(Path(folder), options.size)
        chosen = [task for task in TASKS if not options.names or task.name in options.names]
        results = [measure(task, workshop, options.repeat) for task in chosen]
    machine = {"python": platform.python_version(), "system": platform.platform(), "cores": os.cpu_count()}
    print(
        json.dumps({"machine": machine, "size": options.size, "tasks": results}, ensure_ascii=False, indent=1)
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
