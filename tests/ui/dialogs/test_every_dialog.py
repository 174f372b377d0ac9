"""What holds for every dialog: names for screen readers, keys of their own, room at 200 %, Escape closes."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from netzdesk.base.text import LANGUAGES
from netzdesk.handouts.all import by_key
from netzdesk.model import Partner
from netzdesk.ui import i18n, theme
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.about import open_about
from netzdesk.ui.dialogs.catalogues import open_catalogues
from netzdesk.ui.dialogs.duplicates import open_duplicates
from netzdesk.ui.dialogs.export import open_export
from netzdesk.ui.dialogs.handout_preview import open_handout
from netzdesk.ui.dialogs.help import open_help
from netzdesk.ui.dialogs.import_list import open_import
from netzdesk.ui.dialogs.many import open_many
from netzdesk.ui.dialogs.network import open_network
from netzdesk.ui.dialogs.opening import open_dialog
from netzdesk.ui.dialogs.pack import open_pack
from netzdesk.ui.dialogs.settings import SettingsDialog
from netzdesk.ui.dialogs.work_strip import WorkStrip
from netzdesk.work.listing import ListQuery
from netzdesk.work.partner_list import PARTNERS

ROOM = (1366, 740)
"""The reference screen without the bar of the desktop."""

Opening = Callable[[Desk, Path], QDialog]


def a_pack(desk: Desk, _folder: Path) -> QDialog:
    with desk.read() as session:
        return open_pack(desk, None, session.scalars(select(Partner.id)).first())


def many_packs(desk: Desk, _folder: Path) -> QDialog:
    with desk.read() as session:
        return open_many(desk, None, [by_key("onboarding-pack")], session.scalars(select(Partner.id)).all())


def an_import(desk: Desk, folder: Path) -> QDialog:
    path = folder / "Liste.csv"
    path.write_text("Organisation;Ort;Qwertz\nTurnverein;Fürth;x\nStadt Erlangen;Nürnberg;y\n", "utf-8")
    return open_import(desk, None, path)


DIALOGS: dict[str, Opening] = {
    "about": lambda desk, _folder: open_about(desk, None),
    "catalogues": lambda desk, _folder: open_catalogues(desk),
    "duplicates": lambda desk, _folder: open_duplicates(desk),
    "export": lambda desk, _folder: open_export(desk, None, PARTNERS, ListQuery(), PARTNERS.columns[:4]),
    "help": lambda desk, _folder: open_help(desk, None),
    "import": an_import,
    "many": many_packs,
    "network": lambda desk, _folder: open_network(desk),
    "pack": a_pack,
    "preview": lambda desk, _folder: open_handout(desk, None, by_key("partner-list")),
    "settings": lambda desk, _folder: open_dialog(desk, SettingsDialog(desk)),
}


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The language of the screen, German again afterwards."""
    code: str = getattr(request, "param", "de")
    i18n.install(qapp, code)
    yield code
    i18n.install(qapp, "de")


@pytest.fixture(params=sorted(DIALOGS))
def dialog(
    request: pytest.FixtureRequest, qtbot: QtBot, sample: Desk, tmp_path: Path, language: str
) -> QDialog:
    """Each dialog after its work, on the sample network."""
    shown = DIALOGS[request.param](sample, tmp_path)
    for strip in shown.findChildren(WorkStrip):
        qtbot.waitUntil(lambda strip=strip: not strip.is_busy(), timeout=15_000)
    return shown


@pytest.fixture
def large(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """The program at 200 % type, and as before afterwards."""
    before = qapp.style().objectName(), qapp.styleSheet(), qapp.palette(), qapp.font()
    theme.apply(qapp, tmp_path / "look", "light", 200)
    yield
    qapp.setStyle(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setPalette(before[2])
    qapp.setFont(before[3])


def pages(dialog: QDialog) -> Iterator[None]:
    """Turn to every page of the dialog."""
    tabs = dialog.findChildren(QTabWidget)
    if not tabs:
        yield
    for tab in tabs:
        for number in range(tab.count()):
            tab.setCurrentIndex(number)
            QApplication.processEvents()
            yield


def ours(dialog: QDialog) -> Iterator[QWidget]:
    """What can be seen and takes the focus, without the insides of Qt's own widgets."""
    for widget in dialog.findChildren(QWidget):
        inside = isinstance(widget.parentWidget(), QComboBox) or widget.objectName().startswith("qt_")
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not inside:
            yield widget


def nameless(dialog: QDialog) -> list[str]:
    """What takes the focus and would tell a screen reader nothing."""
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in ours(dialog)
        if not widget.accessibleName() and not (isinstance(widget, QAbstractButton) and widget.text())
    ]


def shared_keys(dialog: QDialog) -> list[str]:
    """The underlined letters that stand for more than one thing in sight."""
    texts = [
        widget.text()
        for widget in dialog.findChildren(QWidget)
        if widget.isVisible() and isinstance(widget, QLabel | QAbstractButton) and "&" in widget.text()
        if not (isinstance(widget, QLabel) and widget.buddy() is None)
    ]
    for tabs in dialog.findChildren(QTabWidget):
        texts += [tabs.tabText(number) for number in range(tabs.count())]
    keys = Counter(QKeySequence.mnemonic(text).toString() for text in texts)
    return [key for key, count in keys.items() if key and count > 1]


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
def test_it_can_be_heard_and_worked_with_the_keyboard(qtbot: QtBot, dialog: QDialog) -> None:
    for _page in pages(dialog):
        assert nameless(dialog) == []
        assert shared_keys(dialog) == []
    buttons = dialog.findChildren(QPushButton)
    assert len([each for each in buttons if each.isDefault()]) <= 1
    assert [each.text() for each in buttons if each.autoDefault() and not each.isDefault()] == []
    assert len([each for each in buttons if each.objectName() == "close_dialog"]) == 1

    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a choice says its own name")
def test_every_choice_has_a_label_of_its_own(dialog: QDialog) -> None:
    label = QAccessible.RelationFlag.Label
    unlabelled = [
        choice.objectName()
        for choice in dialog.findChildren(QComboBox)
        if not any(flag & label for _, flag in QAccessible.queryAccessibleInterface(choice).relations(label))
    ]

    assert unlabelled == []


def chain(dialog: QDialog) -> Iterator[QWidget]:
    """What Tab stops at in sight, from the first to the last."""
    stops = set(ours(dialog))
    widget = dialog.nextInFocusChain()
    while widget is not dialog:
        if widget in stops:
            yield widget
        widget = widget.nextInFocusChain()


def test_tab_ends_at_the_button_that_closes(dialog: QDialog) -> None:
    for _page in pages(dialog):
        order = list(chain(dialog))
        assert [each.objectName() for each in order if each.objectName() == "close_dialog"] == [
            "close_dialog"
        ]
        assert order[-1].objectName() == "close_dialog"


def test_enter_presses_what_has_the_focus_and_nothing_from_a_list(qtbot: QtBot, dialog: QDialog) -> None:
    pressed: list[str] = []
    for button in dialog.findChildren(QPushButton):
        button.clicked.connect(lambda _on=False, button=button: pressed.append(button.objectName()))
    for _page in pages(dialog):
        for view in [each for each in ours(dialog) if isinstance(each, QAbstractItemView)]:
            view.setFocus()
            qtbot.keyClick(view, Qt.Key.Key_Return)
    assert pressed == []

    close = dialog.findChild(QPushButton, "close_dialog")
    close.setFocus()
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(close, Qt.Key.Key_Return)
    assert pressed == ["close_dialog"]


@pytest.mark.usefixtures("large")
def test_a_size_is_remembered_when_it_was_chosen_and_not_when_the_screen_had_no_room(sample: Desk) -> None:
    size = "size.PreviewDialog"
    preview = open_handout(sample, None, by_key("partner-list"))
    opened = preview.size()
    preview.close()
    assert sample.settings.get(size) is None

    preview = open_handout(sample, None, by_key("partner-list"))
    assert preview.size() == opened
    preview.resize(opened.width(), opened.height() - 50)
    preview.close()
    assert sample.settings.get(size) is not None
    assert open_handout(sample, None, by_key("partner-list")).height() < opened.height()


@pytest.mark.usefixtures("large")
def test_at_double_size_it_fits_the_reference_screen(dialog: QDialog) -> None:
    for _page in pages(dialog):
        least = dialog.minimumSizeHint()
        assert least.width() <= ROOM[0]
        assert least.height() <= ROOM[1]
        dialog.resize(*ROOM)
        QApplication.processEvents()
        cut = [
            f"{type(widget).__name__} {widget.objectName()} {widget.width()} < {widget.minimumSizeHint().width()}"
            for widget in dialog.findChildren(QWidget)
            if widget.isVisible() and isinstance(widget, QAbstractButton | QComboBox)
            if not isinstance(widget.parentWidget(), QLineEdit)
            if widget.width() < widget.minimumSizeHint().width() and not _scrolls_across(widget)
        ]
        assert cut == []


def _scrolls_across(widget: QWidget) -> bool:
    """Whether the widget lies in an area that can be scrolled sideways."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            return above.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        above = above.parentWidget()
    return False
