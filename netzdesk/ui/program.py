"""``Program``: which window is open on which file, in which language, colours and type size."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from netzdesk.base.errors import UserError
from netzdesk.base.settings import Settings
from netzdesk.base.text import translate
from netzdesk.ui import errors, i18n, theme
from netzdesk.ui.recent_files import recent, remember
from netzdesk.ui.window import Window

if TYPE_CHECKING:
    from netzdesk.store import Store
    from netzdesk.ui.desk import Desk
    from netzdesk.ui.first_start import FirstStart

SAMPLE = "Beispiel-Netzwerk.netz"

_SOON = 1000
"""Milliseconds from the start to what the first picture does without."""


class Program(QObject):
    """The first page or the window, one at a time. What touches the database is imported when a file is opened."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__()
        self._app = app
        self.settings = settings
        self.first_start: FirstStart | None = None
        self.window: Window | None = None
        self._waiting: Window | None = None
        self.dress()
        QTimer.singleShot(_SOON, self, self._help_readers)

    def _help_readers(self) -> None:
        """Behind the first picture: what Qt knows of screen readers takes its time to import."""
        from netzdesk.ui.reader_focus import ReaderFocus

        ReaderFocus(self._app, self)

    def dress(self) -> None:
        """Language, colours and type size as they were chosen."""
        i18n.install(self._app, i18n.chosen(self.settings))
        name, zoom = theme.chosen(self.settings)
        theme.apply(self._app, self.settings.folder / "look", name, zoom)

    def start(self, path: Path | None) -> None:
        """Open the file that was asked for, else the last one, else the first page; in any case something at once."""
        wanted = path or next(iter(recent(self.settings)), None)
        if wanted is None:
            self.show_first_start()
            return
        opening = translate("FirstStart", "{name} wird geöffnet …").format(name=wanted.name)
        self._waiting = window = Window(self.settings, opening)
        window.painted.connect(lambda: self._open_first(wanted))
        window.show()

    def _open_first(self, path: Path) -> None:
        window = self._waiting
        if self.window is None and window and window.isVisible():
            try:
                self.open(path)
            except Exception as error:
                known = isinstance(error, UserError)
                self.show_first_start(str(error) if known else "")
                self.window = self._waiting = None
                window.close()
                if not known:
                    raise  # told and kept in the log, but nobody is left before a page that opens for ever

    def show_first_start(self, sentence: str = "") -> None:
        """Show the three ways to begin; a window that is open stays until one is taken."""
        from netzdesk.ui.first_start import FirstStart

        page = FirstStart(self.settings, sentence)
        page.sample_wanted.connect(lambda: self._leave(self.open_sample))
        page.network_wanted.connect(lambda name, at: self._leave(lambda: self.create(name, at)))
        page.file_wanted.connect(lambda at: self._leave(lambda: self.open(at)))
        page.look_wanted.connect(self.change_look)
        page.language_wanted.connect(self._speak_first)
        before, self.first_start = self.first_start, page
        if before:
            page.setGeometry(before.geometry())
            before.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            QTimer.singleShot(0, before, before.close)
        page.show()
        page.sample.setFocus()

    def _leave(self, act: Callable[[], None]) -> None:
        """Try it; where that takes everything off the window, not before somebody agreed to what is lost."""
        if not self.window:
            self._try(act)
            return
        from netzdesk.ui.unsaved_ways import ask_before_leaving

        self.window.leave_field()
        ask_before_leaving(self.window.desk, self.window, lambda: self._try(act))

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except UserError as error:
            if self.first_start and self.first_start.isVisible():
                self.first_start.say(str(error))
            else:
                errors.show_error(self.window, error)

    def open(self, path: Path) -> None:
        """Put a file on the desk."""
        from netzdesk.store import open_store

        self._show(open_store(path))

    def open_sample(self) -> None:
        """Put the sample network on the desk, made at the first time."""
        from netzdesk.store import new_store, open_store
        from netzdesk.work.sample import fill_sample

        path = self.settings.folder / SAMPLE
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            with new_store(path) as store:
                with store.change(translate("Steps", "Beispiel-Netzwerk angelegt")) as session:
                    fill_sample(session, date.today())
                store.seal()
        self._show(open_store(path))

    def create(self, name: str, path: Path) -> None:
        """Make a file for a new network and put it on the desk."""
        from netzdesk.store import new_store, open_store
        from netzdesk.work import network
        from netzdesk.work.catalogues import fill_defaults

        if not path.parent.is_dir():
            message = translate(
                "FirstStart", "Den Ordner {folder} gibt es nicht. Bitte wählen Sie einen anderen Ort."
            )
            raise UserError(message.format(folder=path.parent))
        with new_store(path) as store:
            with store.change(translate("Steps", "Netzwerk „{name}“ angelegt").format(name=name)) as session:
                fill_defaults(session)
                network.profile(session).name = name
            store.seal()
        self.settings.set("folder.networks", str(path.parent))
        self._show(open_store(path))

    def _show(self, store: Store) -> None:
        from netzdesk.ui.desk import Desk

        remember(self.settings, store.path)
        if self.window is None:
            self._make_window(Desk(store, self.settings, _load_details))
        else:
            self.window.leave_field()
            self.window.desk.open(store)
        if self.first_start:
            self.first_start.close()
            self.first_start.deleteLater()
            self.first_start = None

    def _make_window(self, desk: Desk) -> None:
        window = self._waiting or Window(self.settings)
        self.window, self._waiting = window, None
        window.look_wanted.connect(self.change_look)
        window.another_file.connect(self._another)
        window.language_wanted.connect(self.speak, Qt.ConnectionType.QueuedConnection)
        window.fill(desk)
        window.show()

    def _another(self, path: Path | None) -> None:
        if path is None:
            self.show_first_start()
        else:
            self._leave(lambda: self.open(path))

    def change_look(self, name: str | None, steps: int | None) -> None:
        """Take other colours, or type some steps larger or smaller (0: as usual)."""
        before, zoom = theme.chosen(self.settings)
        self.settings.set("theme", name or before)
        if steps is not None:
            self.settings.set("zoom", theme.stepped(zoom, steps) if steps else theme.SMALLEST)
        self.dress_window()

    def dress_window(self) -> None:
        """Dress the window that is open as the settings say now."""
        name, zoom = theme.chosen(self.settings)
        theme.apply(self._app, self.settings.folder / "look", name, zoom)
        if self.window:
            QTimer.singleShot(0, self.window, self.window.settle)
        if self.first_start:
            self.show_first_start(self.first_start.sentence.text())

    def _speak_first(self, language: str) -> None:
        self.settings.set("language", language)
        self.dress()
        self.show_first_start()

    def speak(self) -> None:
        """Make the window anew after another language was chosen; the desk stays as it is.

        Who does not want to lose a card that was begun has the other language from the next start on.
        """
        self._leave(self._speak)

    def _speak(self) -> None:
        if not self.window:
            return
        self.dress()
        before, desk = self.window, self.window.desk
        self._make_window(desk)  # first, since the last window that closes ends the program
        before.close()
        before.deleteLater()

    def close(self) -> None:
        """Let go of window and file, after the last window is closed."""
        if self.window:
            desk = self.window.desk
            desk.jobs.cancel_all()
            shiboken6.delete(self.window)
            self.window = None
            desk.store.close()


def _load_details() -> None:
    """What shows a record: its import takes longer than the first picture may wait."""
    from netzdesk.ui.details import detail  # noqa: F401 - only loaded here
    from netzdesk.ui.parts import people  # noqa: F401 - only loaded here
