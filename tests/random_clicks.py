"""Clicks and types at random in the real window: ``python -m tests.random_clicks --seconds 300``.

A crash of Qt ends it with the traceback of ``faulthandler``; errors that the program showed are counted at the end, and
end it with 1, and so does a file that is not sound then, or not the same after all was undone and done again. The same
seed begins the same way; what follows depends on the clock as well.
"""

from __future__ import annotations

import argparse
import faulthandler
import gc
import os
import random
import shutil
import sys
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from types import TracebackType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeyEvent, QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from netzdesk.base.errors import UserError
from netzdesk.base.settings import Settings
from netzdesk.store import open_store
from netzdesk.ui import theme
from netzdesk.ui.program import SAMPLE, Program
from tests.sample import sample_file
from tests.store.network import contents

Key, Modifier = Qt.Key, Qt.KeyboardModifier
KEYS = (
    *[Key.Key_Tab] * 6,
    *[Key.Key_Down] * 5,
    *[Key.Key_Return] * 5,
    *[Key.Key_Escape] * 4,
    *[Key.Key_Space] * 3,
    *(Key.Key_Up, Key.Key_Left, Key.Key_Right, Key.Key_Backtab, Key.Key_Delete, Key.Key_Insert, Key.Key_F6),
    *(Key.Key_Home, Key.Key_End, Key.Key_PageDown, Key.Key_F1, Key.Key_F2, Key.Key_Menu, Key.Key_Backspace),
)
CONTROL = "123456700+-zzzyknfiepuktdaac"
LETTERS = "aeiouäßnrst mü%'\"12.,3+@-"
MOUSE = (*[Qt.MouseButton.LeftButton] * 6, Qt.MouseButton.RightButton)


class Monkey:
    """``act`` does one thing somewhere; ``done`` counts what."""

    def __init__(self, program: Program, folder: Path, seed: int, *, sweep: bool) -> None:
        self._program, self._folder, self._sweep = program, folder, sweep
        self._dice = random.Random(seed)
        self.done: Counter[str] = Counter()

    def play(self, seconds: float) -> None:
        """Go on for a while. Menus run loops of their own, so that each deed is started by the clock."""
        end = monotonic() + seconds
        loop = QEventLoop()

        def next_deed() -> None:
            if monotonic() >= end:
                while popup := QApplication.activePopupWidget():
                    popup.close()
                QTimer.singleShot(0, loop.quit)
                return
            QTimer.singleShot(self._dice.choice((0, 0, 0, 1, 5, 5, 50)), next_deed)
            self.act()

        QTimer.singleShot(0, next_deed)
        loop.exec()

    def act(self) -> None:
        """One thing that somebody might do."""
        top = (
            QApplication.activePopupWidget()
            or QApplication.activeModalWidget()
            or QApplication.activeWindow()
        )
        if top is None:
            tops = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
            if not tops:
                self._program.open_sample()
                return
            top = tops[-1]
            top.activateWindow()
        if isinstance(top, QPrintDialog):
            top.reject()  # somebody's printer is no place to play
            return
        if isinstance(top, QFileDialog):
            self._answer(top)
            return
        deeds: list[Callable[[QWidget], None]] = [self._key] * 6 + [self._letters] * 2 + [self._control] * 2
        deeds += [self._click] * 8 + [self._double, self._wheel, self._mnemonic, self._size]
        deed = self._dice.choice(deeds)
        self.done[deed.__name__.strip("_")] += 1
        deed(top)
        if self._sweep and self._dice.random() < 0.05:
            gc.collect()

    def _focus(self, top: QWidget) -> QWidget:
        return QApplication.focusWidget() or top

    def _key(self, top: QWidget) -> None:
        modifier = self._dice.choice(
            [Modifier.NoModifier] * 6 + [Modifier.ShiftModifier, Modifier.ControlModifier]
        )
        QTest.keyClick(self._focus(top), self._dice.choice(KEYS), modifier)

    def _letters(self, top: QWidget) -> None:
        for letter in self._dice.choices(LETTERS, k=self._dice.randint(1, 5)):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Modifier.NoModifier, letter)
                QApplication.sendEvent(self._focus(top), event)

    def _control(self, top: QWidget) -> None:
        QTest.keyClick(self._focus(top), self._dice.choice(CONTROL), Modifier.ControlModifier)

    def _mnemonic(self, top: QWidget) -> None:
        QTest.keyClick(self._focus(top), self._dice.choice("dbanhwsefzu"), Modifier.AltModifier)

    def _spot(self, top: QWidget) -> tuple[QWidget, QPoint]:
        at = QPoint(self._dice.randrange(max(1, top.width())), self._dice.randrange(max(1, top.height())))
        child = top.childAt(at)
        return (child, child.mapFrom(top, at)) if child else (top, at)

    def _click(self, top: QWidget) -> None:
        widget, at = self._spot(top)
        modifier = self._dice.choice(
            [Modifier.NoModifier] * 6 + [Modifier.ShiftModifier, Modifier.ControlModifier]
        )
        QTest.mouseClick(widget, self._dice.choice(MOUSE), modifier, at)

    def _double(self, top: QWidget) -> None:
        widget, at = self._spot(top)
        QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, Modifier.NoModifier, at)

    def _wheel(self, top: QWidget) -> None:
        widget, at = self._spot(top)
        turn = QPoint(0, self._dice.choice((-240, 120)))
        event = QWheelEvent(
            at, widget.mapToGlobal(at), QPoint(), turn, Qt.MouseButton.NoButton,
            Modifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)

    def _size(self, top: QWidget) -> None:
        if top.isWindow() and self._dice.random() < 0.3:
            top.resize(self._dice.randint(400, 1500), self._dice.randint(300, 900))

    def _answer(self, dialog: QFileDialog) -> None:
        """Never click in a dialog for files: it can delete them."""
        self.done["file"] += 1
        names = (
            "aus.xlsx",
            "aus.pdf",
            "Liste.csv",
            "neu.netz",
            "gibt/es/nicht.pdf",
            "Beispiel-Netzwerk.netz",
        )
        if self._dice.random() < 0.4:
            dialog.reject()
            return
        path = self._folder / self._dice.choice(names)
        if dialog.fileMode() == QFileDialog.FileMode.Directory:
            path = self._folder
        dialog.selectFile(str(path))
        dialog.fileSelected.emit(str(path))
        dialog.done(1)


def main(arguments: list[str] | None = None) -> int:
    """Play for so many seconds; 0 when nothing went wrong, 1 when the program showed an error."""
    parser = argparse.ArgumentParser(prog="tests.random_clicks", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--sweep", action="store_true", help="collect garbage often, to find what dies too early"
    )
    chosen = parser.parse_args(arguments)
    faulthandler.enable()
    app = theme.application()
    app.setQuitOnLastWindowClosed(False)
    strange: Counter[str] = Counter()

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, UserError):  # a sentence, as it should be
            return
        strange["".join(traceback.format_exception(kind, error, trace)[-4:])] += 1

    sys.excepthook = caught
    elsewhere = Elsewhere()
    for scheme in ("file", "http", "https", "mailto"):
        QDesktopServices.setUrlHandler(scheme, elsewhere, "take")
    with TemporaryDirectory(prefix="netzdesk-monkey-", ignore_cleanup_errors=True) as name:
        monkey = play(app, Path(name), chosen.seconds, chosen.seed, sweep=chosen.sweep)
        strange.update(complaints(Path(name) / "desk" / SAMPLE))
    sys.stdout.write(f"{sum(monkey.done.values())} deeds: {dict(monkey.done)}\n")
    for report, times in strange.most_common():
        sys.stdout.write(f"--- {times} times\n{report}\n")
    return 1 if strange else 0


def play(app: QApplication, folder: Path, seconds: float, seed: int, *, sweep: bool) -> Monkey:
    """Open the sample network in ``folder``, do things with it until the time is over, and close everything."""
    settings = Settings(folder / "desk")
    settings.folder.mkdir(parents=True)
    for place in ("folder.networks", "folder.saved"):
        settings.set(place, str(folder))
    shutil.copy(sample_file(), settings.folder / SAMPLE)
    (folder / "Liste.csv").write_text("Organisation;Ort\nTurnverein;Dresden\nLebenshilfe;Erlangen\n", "utf-8")
    program = Program(app, settings)
    program.open_sample()
    monkey = Monkey(program, folder, seed, sweep=sweep)
    monkey.play(seconds)
    for widget in app.topLevelWidgets():
        widget.close()
    program.close()
    return monkey


def complaints(path: Path) -> list[str]:
    """What is wrong with a file that was played with: it is to be sound, also after all was undone and done again."""
    with closing(open_store(path)) as store:
        found = store.check()
        before, steps = contents(store), 0
        while store.undo():
            steps += 1
        found += store.check()
        for _ in range(steps):
            store.redo()
        if contents(store) != before:
            found.append(f"{steps} steps undone and done again leave something else")
    sys.stdout.write(f"{path.name}: {steps} steps to undo\n")
    return [f"{path.name}: {each}" for each in found]


class Elsewhere(QObject):
    """Takes what would be handed to another program."""

    @Slot(QUrl)
    def take(self, _url: QUrl) -> None:
        """Do nothing with it."""


if __name__ == "__main__":
    sys.exit(main())
