"""A task, its floor, and how the two are measured side by side on a machine that others use too."""

from __future__ import annotations

import gc
import statistics
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from tests.bench.workshop import Workshop

Run = Callable[[], float]
"""One measurement: seconds, or whatever the unit of the task is."""
Preparation = Callable[[Workshop, ExitStack], Run]
"""Makes everything a run needs, outside the measured time; what is to be closed goes on the stack."""


@dataclass(frozen=True, slots=True)
class Task:
    """One thing people wait for. ``limit`` is times the floor; where there is no floor, it is in ``unit``."""

    name: str
    about: str
    limit: float
    work: Preparation
    floor: Preparation | None = None
    unit: str = "s"


def seconds(work: Callable[[], object]) -> Run:
    """A run that measures how long ``work`` takes; the waste of the run before is cleared away first."""

    def run() -> float:
        gc.collect()
        started = time.perf_counter()
        work()
        return time.perf_counter() - started

    return run


def measure(task: Task, workshop: Workshop, repeat: int) -> dict[str, Any]:
    """Medians of ``repeat`` runs of task and floor in turns, after one run of each that does not count."""
    result: dict[str, Any] = {"task": task.name, "about": task.about, "unit": task.unit, "limit": task.limit}
    try:
        with ExitStack() as stack:
            work = task.work(workshop, stack)
            floor = task.floor(workshop, stack) if task.floor else None
            if repeat > 1:
                work()
            pairs = [(floor() if floor else None, work()) for _ in range(repeat)]
    except Exception as failure:  # noqa: BLE001 - one task that cannot run must not hide the others
        return result | {"error": f"{type(failure).__name__}: {failure}"}
    floors = [lowest for lowest, _ in pairs if lowest is not None]
    value = statistics.median(taken for _, taken in pairs)
    result |= {"value": round(value, 4), "runs": [round(taken, 4) for _, taken in pairs]}
    if floors:
        lowest = statistics.median(floors)
        result |= {"floor": round(lowest, 4), "ratio": round(value / lowest, 2)}
    reached = result.get("ratio", value)
    print(
        f"{task.name:28} {value:10.3f} {task.unit}  {reached:8.2f} of {task.limit}",
        file=sys.stderr,
        flush=True,
    )
    return result | {"within": bool(reached <= task.limit)}
