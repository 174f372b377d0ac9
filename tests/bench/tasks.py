"""What people wait for, through the same functions that window and command line call."""

from __future__ import annotations

from tests.bench import floors
from tests.bench.measure import Task

TASKS: tuple[Task, ...] = ()
