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
    with tempfile.TemporaryDirectory(prefix="netzdesk-bench-") as folder:
        wanted = os.environ.get("QT_QPA_PLATFORM", "" if os.environ.get("DISPLAY") else "offscreen")
        if wanted == "offscreen":
            os.environ["QT_QPA_PLATFORM"] = _reference_screen(Path(folder))
        workshop = Workshop(Path(folder), options.size)
        chosen = [task for task in TASKS if not options.names or task.name in options.names]
        results = [measure(task, workshop, options.repeat) for task in chosen]
    machine = {"python": platform.python_version(), "system": platform.platform(), "cores": os.cpu_count()}
    print(
        json.dumps({"machine": machine, "size": options.size, "tasks": results}, ensure_ascii=False, indent=1)
    )
    return 0


def _reference_screen(folder: Path) -> str:
    """Qt's platform without a screen, as large as the one that windows are made for; its own is 800 pixels wide."""
    screen = {"name": "reference", "x": 0, "y": 0, "width": 1366, "height": 768,
              "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}  # fmt: skip
    described = folder / "screen.json"
    described.write_text(json.dumps({"screens": [screen]}), "utf-8")
    return f"offscreen:configfile={described}"


if __name__ == "__main__":
    sys.exit(main())
