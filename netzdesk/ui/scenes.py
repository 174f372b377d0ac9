"""What there is to be seen: every tab, state and dialog, on the sample and on an empty network."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QScrollArea, QTabWidget, QWidget

from netzdesk.base.paths import resources
from netzdesk.handouts.all import by_key
from netzdesk.ui.details.detail import Detail
from netzdesk.ui.details.section import Section
from netzdesk.ui.first_start import FirstStart
from netzdesk.ui.kinds import TABS
from netzdesk.ui.lists.menu import list_menu
from netzdesk.ui.program import Program
from netzdesk.ui.record_tab import RecordTab
from netzdesk.ui.window import Window

Scene = tuple[str, QWidget]
"""The name of a picture, and what is on it."""

DIALOGS = (
    "export_list", "onboarding_pack", "network_profile", "catalogues", "templates", "duplicates",
    "settings", "manual", "about", "find_everything", "choose_columns",
)  # fmt: skip
"""The commands whose dialogs are pictured; each leaves everything as it was when it is closed."""

ODD_LIST = """Mitglieder des Bündnisses;;;;
Name;PLZ;Ort;Telefon;Mitglied seit
Nachbarschaftshilfe Erlangen Süd;91052;Erlangen;09131 0001;1.4.2021
Grund- und Mittelschule Süd;8523;Erlangen;;31.2.2022
;91054;Erlangen;09131 0002;
Verein für Leichte Sprache e. V.;91054;Erlangen;keins;irgendwann
Summe;3;;;
"""
"""A list with something to look at in every row: known, nearly known, nameless, odd values, a total."""


def scenes(program: Program, size: tuple[int, int], settle: Callable[[], None]) -> Iterator[Scene]:
    """Every scene in the order in which one would look at them; ``settle`` waits until no work is under way."""
    program.show_first_start()
    page = program.first_start
    assert page
    page.showNormal()
    page.resize(*size)
    yield "first-start", page
    yield from _own_network(page)
    program.open_sample()
    window = program.window
    assert window
    window.showNormal()
    window.resize(*size)
    for tab in TABS:
        window.show_tab(tab.key)
        yield tab.key, window
    yield from _states_of_a_list(window)
    yield from _whole_details(window, settle)
    yield from _dialogs(program, window, size, settle)
    yield from _empty_network(program, window)


def _own_network(page: FirstStart) -> Iterator[Scene]:
    page.own.click()
    page.form.name.setText("Bündnis Inklusion")
    yield "first-start-own", page


def _states_of_a_list(window: Window) -> Iterator[Scene]:
    tab = window.show_tab("partners")
    assert isinstance(tab, RecordTab)
    for list_key in ("persons", "follow_ups"):
        tab.choose(list_key)
        yield list_key.replace("_", "-"), window
    tab.choose("partners")
    view = tab.view()
    view.set_filter("status", "onboard")
    view.frame.search.setText("stadt")
    yield "partners-found", window
    view.frame.search.setText("xyz")
    yield "partners-none", window
    view.clear_search()
    view.begin_new()
    yield "partners-new", window
    view.table.select_rows([1, 2, 3], 1)
    yield "partners-many", window
    view.delete_selected()
    yield "partners-deleted", window
    tab.choose("partners", "trash")
    yield "partners-trash", window
    view.table.select_rows([0, 1], 0)
    yield "partners-trash-many", window
    window.commands.undo()
    yield "partners-trash-empty", window
    tab.choose("partners")
    view.table.select_rows([1], 1)


def _whole_details(window: Window, settle: Callable[[], None]) -> Iterator[Scene]:
    """Every kind of record with all its sections open, the Verlauf included, in full height."""
    for tab in TABS:
        shown = window.show_tab(tab.key)
        for kind in tab.kinds:
            assert isinstance(shown, RecordTab)
            shown.choose(kind.listing.key)
            settle()
            key = shown.view().rows.key_at(0)
            if key:
                window.go_to(kind.record_kind, key)
            settle()
            yield f"one-{kind.listing.key.replace('_', '-')}", window
            detail = next(
                (each for each in shown.detail.findChildren(Detail) if each.isVisibleTo(shown)), None
            )
            area = detail.findChild(QScrollArea) if detail else None
            page = area.widget() if area else None
            if detail and page:
                before = [(section, section.is_open()) for section in detail.findChildren(Section)]
                for section, _ in before:
                    section.set_open(is_open=True)
                detail.look_again()
                yield f"whole-{kind.listing.key.replace('_', '-')}", page
                for section, is_open in before:
                    section.set_open(is_open=is_open)


def _dialogs(
    program: Program, window: Window, size: tuple[int, int], settle: Callable[[], None]
) -> Iterator[Scene]:
    from netzdesk.ui.dialogs.handout_preview import open_handout
    from netzdesk.ui.dialogs.many import open_many

    tab = window.show_tab("partners")
    assert isinstance(tab, RecordTab)
    tab.choose("partners")
    tab.view().table.select_rows([1], 1)
    settle()
    commands, desk = window.commands, window.desk
    sample = resources() / "sample" / "partnerliste.xlsx"
    odd = program.settings.folder / "Mitgliederliste mit Lücken.csv"
    odd.write_text(ODD_LIST, "utf-8")
    no_list = program.settings.folder / "Kein Blatt.xlsx"
    no_list.write_text("Das ist keine Tabelle.", "utf-8")
    chosen = [key for key in (tab.view().rows.key_at(row) for row in range(3)) if key]
    about = [by_key("onboarding-pack"), by_key("partner-sheet")]
    openings: list[tuple[str, Callable[[], object]]] = [(key, getattr(commands, key)) for key in DIALOGS]
    openings += [
        ("import_list", lambda: commands.import_list(sample)),
        ("import_odd", lambda: commands.import_list(odd)),
        ("import_failed", lambda: commands.import_list(no_list)),
        ("preview", lambda: open_handout(desk, window, about[1], chosen[1])),
        ("many", lambda: open_many(desk, window, about, chosen)),
        ("print_menu", commands.print_list),
        ("list_menu", lambda: list_menu(tab.view(), tab.merge_wanted.emit).popup(window.pos())),
        ("save_filter", tab.view().save_filter),
        ("sentence", lambda: window.another_file.emit(program.settings.folder / "Netz.netz")),
    ]
    for key, open_it in openings:
        yield from _opened(key.replace("_", "-"), open_it, size, settle)


def _opened(
    name: str, open_it: Callable[[], object], size: tuple[int, int], settle: Callable[[], None]
) -> Iterator[Scene]:
    """What comes up, every page of it where there are several; then it is closed."""
    before = set(QApplication.topLevelWidgets())
    open_it()
    for widget in QApplication.topLevelWidgets():
        if widget in before or not isinstance(widget, QDialog | QMenu) or not widget.isVisible():
            continue
        widget.resize(widget.size().boundedTo(QSize(*size)))
        yield name, widget
        pages = widget.findChild(QTabWidget)
        first = pages.currentIndex() if pages else 0
        for number in range(pages.count() if pages else 0):
            if pages and number != first and pages.isTabEnabled(number):
                pages.setCurrentIndex(number)
                yield f"{name}-{number + 1}", widget
        widget.close()
        settle()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _empty_network(program: Program, window: Window) -> Iterator[Scene]:
    program.create("Bündnis Inklusion", program.settings.folder / "Bündnis Inklusion.netz")
    for tab in TABS:
        window.show_tab(tab.key)
        yield f"empty-{tab.key}", window
