"""What people wait for, through the same functions that window and command line call."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import date
from itertools import count

from netzdesk.store import create_store, open_store
from netzdesk.work.catalogues import fill_defaults
from netzdesk.work.listing import ListQuery, ids
from netzdesk.work.partner_list import PARTNERS
from tests.bench import floors, packs
from tests.bench.lists import search
from tests.bench.measure import Run, Task, seconds
from tests.bench.windows import start_to_usable
from tests.bench.workshop import LIST_COLUMNS, Workshop, list_rows


def start(workshop: Workshop, _stack: ExitStack) -> Run:
    """The program opens its window on a network of 10,000 partners."""
    return _window(workshop, workshop.size, "", 0)


def start_list(workshop: Workshop, _stack: ExitStack) -> Run:
    """The same, with the list of partners in sight."""
    return _window(workshop, workshop.size, "partners", 0)


def memory(workshop: Workshop, _stack: ExitStack) -> Run:
    """Megabytes of the program with ten times as many partners in the list."""
    return _window(workshop, 10 * workshop.size, "partners", 1)


def memory_of_few(workshop: Workshop, _stack: ExitStack) -> Run:
    """Megabytes of the program with a hundred partners in the list."""
    return _window(workshop, 100, "partners", 1)


def _window(workshop: Workshop, partners: int, tab: str, wanted: int) -> Run:
    arguments = [str(workshop.network(partners)), str(workshop.folder / "desk"), *([tab] if tab else [])]
    return lambda: start_to_usable(*arguments)[wanted]


def print_list(workshop: Workshop, _stack: ExitStack) -> Run:
    """300 rows on tagged pages."""
    from netzdesk.office.pages import write
    from netzdesk.office.story import Heading, Story, Table

    table = Table(columns=LIST_COLUMNS, rows=list_rows(workshop))
    story = Story("Partner", [Heading(1, "Partner"), table], landscape=True)
    return seconds(lambda: write(workshop.folder / "list.pdf", story))


def import_list(workshop: Workshop, _stack: ExitStack) -> Run:
    """10,000 rows of 25 columns into a new network: read, understand, compare, write with history and search index."""
    from netzdesk.exchange.carry_out import carry_out
    from netzdesk.exchange.mapping import guess_mapping
    from netzdesk.exchange.plan import plan_partners
    from netzdesk.exchange.tables import read_tables

    workbook, numbers = workshop.workbook(), count()

    def run() -> float:
        store = create_store(workshop.folder / f"import-{next(numbers)}.netz")
        with store.change("Kataloge anlegen") as session:
            fill_defaults(session)

        def work() -> None:
            (table,) = read_tables(workbook)
            with store.change("Partner einlesen") as session:
                carry_out(session, plan_partners(session, table, guess_mapping(table)))

        taken = seconds(work)()
        with store.look() as reader:
            added = len(ids(reader, PARTNERS, ListQuery()))
        store.close()
        if added < workshop.size * 0.9:
            message = f"only {added} of {workshop.size} rows came in"
            raise RuntimeError(message)
        return taken

    return run


def export(workshop: Workshop, stack: ExitStack) -> Run:
    """10,000 partners with 25 columns from the network file to a finished workbook."""
    from netzdesk.exchange.list_file import ListPart, write_lists

    store = open_store(workshop.network(workshop.size))
    stack.callback(store.close)
    part = ListPart(PARTNERS, ListQuery(), PARTNERS.columns[:25])

    def work() -> None:
        with store.read() as session:
            write_lists(session, workshop.folder / "export.xlsx", "Partner", [part])

    return seconds(work)


def pack(workshop: Workshop, stack: ExitStack) -> Run:
    """One onboarding pack, from the network file to the PDF."""
    from netzdesk.handouts.onboarding_pack import story
    from netzdesk.office.pages import write

    store = open_store(workshop.network(workshop.size))
    stack.callback(store.close)
    with store.look() as reader:
        first = ids(reader, PARTNERS, ListQuery(filters=(("status", "onboard"),)))[0]

    def work() -> None:
        with store.read() as session:
            told = story(session, first, today=date(2026, 3, 1))
        write(workshop.folder / "pack.pdf", told)

    return seconds(work)


def many_packs(workshop: Workshop, _stack: ExitStack) -> Run:
    """200 packs into a folder, with progress: seconds for each."""
    return lambda: packs.write_apart(workshop, 200)[0]


def many_packs_memory(workshop: Workshop, _stack: ExitStack) -> Run:
    """The most megabytes of a program that writes 200 packs."""
    return lambda: packs.write_apart(workshop, 200)[1]


def few_packs_memory(workshop: Workshop, _stack: ExitStack) -> Run:
    """The same with 20 packs."""
    return lambda: packs.write_apart(workshop, 20)[1]


TASKS: tuple[Task, ...] = (
    Task("start", "from Python to a usable window; an empty PySide6 window", 2.5, start, floors.empty_window),
    Task("start-list", "the same with the partners in sight", 2.5, start_list, floors.empty_window),
    Task("memory", "tenfold partners in the list; 100 partners", 1.5, memory, memory_of_few, unit="MB"),
    Task("search", "slowest key in the list, painted", 50, search(1), unit="ms"),
    Task("search-tenfold", "the same with ten times as many partners", 80, search(10), unit="ms"),
    Task(
        "import",
        "10,000 × 25 into a new network; calamine and sqlite3",
        3,
        import_list,
        floors.read_and_insert,
    ),
    Task(
        "export",
        "10,000 × 25 as a workbook; bare openpyxl with the same cells",
        1.5,
        export,
        floors.bare_workbook,
    ),
    Task("pack", "one onboarding pack as PDF", 2, pack),
    Task("packs", "200 packs into a folder, seconds for each", 2, many_packs),
    Task(
        "packs-memory",
        "most memory of 200 packs; of 20",
        1.2,
        many_packs_memory,
        few_packs_memory,
        unit="MB",
    ),
    Task(
        "pdf-list", "300 rows as tagged pages; the same by reportlab alone", 1.3, print_list, floors.plain_pdf
    ),
)
