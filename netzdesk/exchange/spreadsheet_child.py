"""The process that opens a stranger's workbook, so that a hostile one can only kill this process.

It must start fast: it imports calamine and nothing of Netzdesk. It prints JSON lines: ``{"sheet", "merged", "column"}``
opens a sheet, ``{"numbers", "rows"}`` are filled rows (rows from 1), ``{"end"}`` closes, ``{"error"}`` says why not.
A frozen program calls ``serve_if_asked`` before anything else, as the child is then the program itself.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from datetime import date, datetime
from typing import IO, Any

ASKED = "--read-workbook"
MAX_MEMORY = 1536 * 1024 * 1024
MAX_SECONDS = 60
MAX_CELLS = 6_000_000
_CHUNK = 2000


class _TooManyCellsError(Exception):
    """The workbook holds more than a list of partners ever does."""


if sys.platform == "win32":

    def _limit() -> None:
        """Put this process into a job object of its own that allots it memory and processor time."""
        import ctypes
        import struct

        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
        time_and_memory = 0x2 | 0x100  # JOB_OBJECT_LIMIT_PROCESS_TIME, JOB_OBJECT_LIMIT_PROCESS_MEMORY
        # JOBOBJECT_EXTENDED_LIMIT_INFORMATION of 64 bit: 100 ns, flags, six counters, then memory of a process
        limits = struct.pack("=qqI92xQ24x", MAX_SECONDS * 10**7, 0, time_and_memory, MAX_MEMORY)
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        kernel.SetInformationJobObject(job, 9, limits, len(limits))
        kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))

else:

    def _limit() -> None:
        """Bound memory and processor time, as far as the system does; whoever started this looks at the clock, too."""
        import resource

        for what, most in (
            (resource.RLIMIT_AS, MAX_MEMORY),
            (resource.RLIMIT_CPU, MAX_SECONDS),
            (resource.RLIMIT_CORE, 0),
        ):
            with suppress(OSError, ValueError):  # macOS refuses some of them
                resource.setrlimit(what, (most, most))


def _plain(value: object) -> Any:
    """What JSON does not know: dates as ``{"d": …}``, times of day and durations as text."""
    if isinstance(value, datetime):
        at_midnight = not (value.hour or value.minute or value.second)
        return {"d": value.date().isoformat() if at_midnight else value.isoformat()}
    if isinstance(value, date):
        return {"d": value.isoformat()}
    return str(value)


def _send_sheet(sheet: Any, out: IO[bytes], budget: int) -> int:
    """Write one sheet; hand back how many cells are still allowed."""

    def send(message: object) -> None:
        out.write(
            json.dumps(message, default=_plain, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
        )

    first_column = (sheet.start or (0, 0))[1]
    merged = [
        (top + 1, left - first_column, bottom + 1, right - first_column)
        for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()
    ]
    send({"sheet": sheet.name, "merged": merged, "column": first_column})
    numbers: list[int] = []
    rows: list[list[Any]] = []
    for number, row in enumerate(sheet.iter_rows(), start=1):
        while row and row[-1] == "":
            row.pop()
        if not row:
            continue
        budget -= len(row)
        if budget < 0:
            raise _TooManyCellsError
        numbers.append(number)
        rows.append(row)
        if len(rows) == _CHUNK:
            send({"numbers": numbers, "rows": rows})
            numbers, rows = [], []
    send({"numbers": numbers, "rows": rows})
    return budget


def _send_workbook(path: str, out: IO[bytes]) -> None:
    """Write all visible sheets of a workbook (the hidden ones only if none is visible)."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum, load_workbook

    with open(path, "rb") as file:  # noqa: PTH123 - pathlib would cost a third of the start
        book = load_workbook(file)
        sheets = [sheet for sheet in book.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
        visible = [sheet for sheet in sheets if sheet.visible == SheetVisibleEnum.Visible]
        budget = MAX_CELLS
        for sheet in visible or sheets:
            budget = _send_sheet(book.get_sheet_by_name(sheet.name), out, budget)


def main() -> None:
    """Read the workbook named by the last argument and answer on standard output."""
    _limit()
    out = os.fdopen(os.dup(1), "wb")
    answer: dict[str, object] = {"end": True}
    try:
        _send_workbook(sys.argv[-1], out)
    except _TooManyCellsError:
        answer = {"error": "cells"}
    except MemoryError:
        answer = {"error": "memory"}
    except OSError:
        answer = {"error": "unreadable"}
    except BaseException as problem:  # noqa: BLE001 - the Rust side panics with a BaseException
        answer = {"error": "password" if type(problem).__name__ == "PasswordError" else "damaged"}
    out.write(json.dumps(answer).encode() + b"\n")
    out.flush()


def serve_if_asked() -> None:
    """Be the child if this process was started as one, and exit; else do nothing."""
    if sys.argv[1:2] == [ASKED]:
        main()
        sys.exit(0)


if __name__ == "__main__":
    serve_if_asked()
