"""The benchmarks run and tell what they measured; how fast it was is for people to judge."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.bench.tasks import TASKS


def test_each_task_is_measured_beside_its_floor(root: Path) -> None:
    command = [sys.executable, "-m", "tests.bench", "--size", "40", "--repeat", "1"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    told = {task["task"]: task for task in json.loads(done.stdout)["tasks"]}

    assert [task["error"] for task in told.values() if "error" in task] == []
    assert [task.name for task in TASKS if told[task.name]["value"] <= 0] == []
    assert [task.name for task in TASKS if task.floor and told[task.name]["floor"] <= 0] == []
