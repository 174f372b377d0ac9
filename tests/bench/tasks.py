"""What people wait for, through the same functions that window and command line call."""

from __future__ import annotations

from contextlib import ExitStack

from tests.bench import floors
from tests.bench.measure import Run, Task, seconds
from tests.bench.workshop import LIST_COLUMNS, Workshop, list_rows


def print_list(workshop: Workshop, _stack: ExitStack) -> Run:
    """300 rows on tagged pages."""
    from netzdesk.office.pages import write
    from netzdesk.office.story import Heading, Story, Table

    table = Table(columns=LIST_COLUMNS, rows=list_rows(workshop))
    story = Story("Partner", [Heading(1, "Partner"), table], landscape=True)
    return seconds(lambda: write(workshop.folder / "list.pdf", story))


TASKS: tuple[Task, ...] = (
    Task(
        "pdf-list", "300 rows as tagged pages; the same by reportlab alone", 1.3, print_list, floors.plain_pdf
    ),
)
