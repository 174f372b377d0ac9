"""What the window does about what could not be stored: lead there, and ask before it is lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from netzdesk.base.text import translate
from netzdesk.ui import ask
from netzdesk.ui.desk import Desk
from netzdesk.ui.tab_pages import TabPages
from netzdesk.ui.unsaved import Typed, unsaved
from netzdesk.work.find import title_of


def show_unsaved(desk: Desk, pages: TabPages) -> None:
    """Go to the oldest of what could not be stored, in the dialog where it is to be seen."""
    from netzdesk.ui.dialogs.catalogues import open_catalogues
    from netzdesk.ui.dialogs.network import open_network

    key, name, typed = unsaved(desk).oldest() or ("", "", None)
    if typed is None or typed.where is None:
        return
    pages.keep()
    match typed.where:
        case ("network", _):
            open_network(desk, pages.window()).reveal(key, name)
        case ("catalogues", table):
            open_catalogues(desk, pages.window()).reveal(table, key, name)
        case record:
            pages.go_to(*record)
            tab = pages.record_tab()
            if tab:
                tab.detail.reveal(name)


def ask_before_closing(desk: Desk, window: QWidget) -> bool:
    """Ask where something that was typed would be lost, and close the window then; False where nothing would."""
    waits = unsaved(desk)
    waiting = waits.all()
    if not waiting or waits.closes_anyway:
        return False

    def close() -> None:
        waits.closes_anyway = True
        window.close()

    question = translate(
        "Unsaved", "%n Angaben sind nicht gespeichert. Trotzdem schließen?", None, len(waiting)
    )
    consequence = _told(desk, [typed for _name, typed in waiting])
    ask.confirm(
        window, question, consequence, translate("Unsaved", "Trotzdem schließen"), close, dangerous=True
    )
    return True


def ask_before_leaving(desk: Desk, window: QWidget, then: Callable[[], None]) -> None:
    """Do what takes everything off the window; where cards that somebody began would be lost by that, ask before."""
    cards = unsaved(desk).cards()
    if not cards:
        then()
        return
    question = translate(
        "Unsaved", "%n begonnene Einträge gehen dabei verloren. Trotzdem weiter?", None, len(cards)
    )
    consequence = _told(desk, cards)
    above = QApplication.activeWindow() or window
    ask.confirm(above, question, consequence, translate("Unsaved", "Trotzdem weiter"), then, dangerous=True)


def _told(desk: Desk, waiting: list[Typed]) -> str:
    """What is not stored and why, a line each with the record that it is about; five at most."""
    lines = []
    with desk.look() as reader:
        for typed in waiting[:5]:
            name = title_of(reader, *typed.where) if typed.where else ""
            what = translate("Unsaved", "„{record}“, {field}: {why}") if name else "{field}: {why}"
            lines.append(what.format(record=name, field=typed.title, why=typed.why))
    return "\n".join(lines)
