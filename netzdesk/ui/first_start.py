"""The first page: see the sample network, make one's own, or open a file. Needs no network and loads no database."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from netzdesk.base.settings import Settings
from netzdesk.base.text import LANGUAGES, current_language, translate
from netzdesk.ui import icons, theme, window_size
from netzdesk.ui.enter_key import EnterKey
from netzdesk.ui.files import choose_file, usual_folder
from netzdesk.ui.i18n import LANGUAGE_NAMES
from netzdesk.ui.own_network import OwnNetwork
from netzdesk.ui.recent_files import recent


class FirstStart(QMainWindow):
    """``sample_wanted``, ``network_wanted(name, path)`` and ``file_wanted(path)``: the three ways to begin.

    ``look_wanted(theme | None, zoom steps | None)`` and ``language_wanted(code)``: nobody can begin who cannot read.
    """

    sample_wanted = Signal()
    network_wanted = Signal(str, object)
    file_wanted = Signal(object)
    look_wanted = Signal(object, object)
    language_wanted = Signal(str)

    def __init__(self, settings: Settings, sentence: str = "") -> None:
        super().__init__()
        self._settings = settings
        self.setWindowTitle("Netzdesk")
        EnterKey(self)
        self.setWindowIcon(icons.program_icon())
        window_size.begin(self)
        em = self.fontMetrics().height()
        page = QWidget()
        readable = QWidget(page)
        readable.setMaximumWidth(em * 38)
        across = QHBoxLayout(page)
        across.addStretch(1)
        across.addWidget(readable, 100)
        across.addStretch(1)
        column = QVBoxLayout(readable)
        column.setSpacing(em)
        column.addStretch(1)
        self._welcome(column, em)
        self.sentence = QLabel()
        self.sentence.setProperty("tone", "warning")
        self.sentence.setWordWrap(True)
        column.addWidget(self.sentence)
        self.say(sentence)
        self._ways(column)
        column.addStretch(2)
        column.addLayout(self._look())
        self.setCentralWidget(_scrolled(page))

    def _welcome(self, column: QVBoxLayout, em: int) -> None:
        """What this program is, with its sign where the screen is high enough."""
        picture = QLabel()
        picture.setPixmap(icons.program_icon().pixmap(em * 3, em * 3))
        title = QLabel(translate("FirstStart", "Willkommen bei Netzdesk"))
        title.setProperty("tone", "title")
        what = QLabel(
            translate(
                "FirstStart",
                "Der Schreibtisch für alle, die ein Netzwerk zusammenhalten: Partner*innen, Arbeitsgruppen, "
                "Veranstaltungen und Unterlagen in einer Datei auf diesem Computer.",
            )
        )
        what.setWordWrap(True)
        for widget in (picture, title, what):
            column.addWidget(widget)
        picture.setVisible(self.height() > em * 32)

    def _ways(self, column: QVBoxLayout) -> None:
        """The three ways to begin, and the files of last time."""
        self.sample = self._big("network", translate("FirstStart", "&Beispiel-Netzwerk ansehen"))
        self.sample.setProperty("main", True)
        self.own = self._big("plus", translate("FirstStart", "&Eigenes Netzwerk anlegen"))
        self.open = self._big("open", translate("FirstStart", "&Datei öffnen …"))
        self.form = OwnNetwork(self._settings)
        hint = translate(
            "FirstStart", "Ein erfundenes Netzwerk zum Ausprobieren. Sie können nichts kaputt machen."
        )
        column.addLayout(self._choice(self.sample, hint))
        hint = translate("FirstStart", "Eine neue, leere Datei. Eine Liste können Sie danach einlesen.")
        column.addLayout(self._choice(self.own, hint))
        column.addWidget(self.form)
        self.form.hide()
        hint = translate("FirstStart", "Ein Netzwerk, das es schon gibt, auch auf einem Stick.")
        column.addLayout(self._choice(self.open, hint))
        for path in recent(self._settings)[:4]:
            column.addWidget(self._recent(path), 0, Qt.AlignmentFlag.AlignLeft)
        self.form.wanted.connect(self.network_wanted)
        self.sample.clicked.connect(self.sample_wanted)
        self.own.clicked.connect(self._show_form)
        self.open.clicked.connect(self._ask_file)

    def _look(self) -> QHBoxLayout:
        line = QHBoxLayout()
        theme_now = list(theme.THEMES).index(theme.chosen(self._settings)[0])
        next_theme = list(theme.THEMES)[(theme_now + 1) % len(theme.THEMES)]
        other = next(code for code in LANGUAGES if code != current_language())
        for words, keys, act in (
            (
                translate("FirstStart", "Schrift größer"),
                ("Ctrl++", "Ctrl+="),
                lambda: self.look_wanted.emit(None, 1),
            ),
            (
                translate("FirstStart", "Schrift kleiner"),
                ("Ctrl+-",),
                lambda: self.look_wanted.emit(None, -1),
            ),
            (
                translate("FirstStart", "Farben wechseln: {name}").format(
                    name=translate("Theme", theme.NAMES[next_theme])
                ),
                (),
                lambda: self.look_wanted.emit(next_theme, None),
            ),
            (LANGUAGE_NAMES[other], (), lambda: self.language_wanted.emit(other)),
        ):
            button = QPushButton(words)
            button.setProperty("look", "link")
            button.clicked.connect(act)
            for each in keys:
                QShortcut(QKeySequence(each), self, act)
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _big(self, symbol: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("look", "big")
        icons.put(button, symbol)
        return button

    def _choice(self, button: QPushButton, hint: str) -> QVBoxLayout:
        words = QLabel(hint)
        words.setProperty("tone", "muted")
        words.setWordWrap(True)
        button.setAccessibleDescription(hint)
        choice = QVBoxLayout()
        choice.setSpacing(self.fontMetrics().height() // 4)
        choice.addWidget(button)
        choice.addWidget(words)
        return choice

    def _recent(self, path: Path) -> QPushButton:
        button = QPushButton(path.name)
        button.setProperty("look", "link")
        button.setToolTip(str(path))
        icons.put(button, "file")
        button.clicked.connect(lambda: self.file_wanted.emit(path))
        return button

    def _show_form(self) -> None:
        self.form.show()
        self.form.name.setFocus()
        QTimer.singleShot(0, self, self._reveal_form)

    def _reveal_form(self) -> None:
        """Scroll to the whole of the form, its button included."""
        area = self.centralWidget()
        assert isinstance(area, QScrollArea)
        area.ensureWidgetVisible(self.form, 0, self.fontMetrics().height())

    def _ask_file(self) -> None:
        choose_file(
            self,
            translate("FirstStart", "Netzwerk öffnen"),
            [translate("FirstStart", "Netzdesk-Dateien (*.netz)")],
            self.file_wanted.emit,
            usual_folder(self._settings, "folder.networks"),
        )

    def say(self, sentence: str) -> None:
        """Show what went wrong, and leave all three ways open."""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setProperty("look", "page")
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
