"""The details for those who cannot see them, use the keyboard alone, or need large type."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFormLayout, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from netzdesk.base.settings import Settings
from netzdesk.model.terms import GroupKind
from netzdesk.store import open_store
from netzdesk.ui import theme
from netzdesk.ui.desk import Desk
from netzdesk.ui.details.detail import Detail
from netzdesk.ui.details.follow_up import FollowUpDetail
from netzdesk.ui.details.layout import fit
from netzdesk.ui.fields import ChoiceField
from netzdesk.ui.tabs.events import EventDetail
from netzdesk.ui.tabs.groups import GroupDetail
from netzdesk.ui.tabs.partners import PartnerDetail, PersonDetail
from netzdesk.ui.tabs.steering import SteeringDetail
from tests.sample import sample_file

DETAILS: tuple[type[Detail], ...] = (
    PartnerDetail, PersonDetail, GroupDetail, EventDetail, SteeringDetail, FollowUpDetail,
)  # fmt: skip
SIZES = [(100, 380), (200, 560)]
"""Type size in percent, and the width of the pane at 1366 pixels beside the list."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Desk]:
    """The sample network on a desk."""
    folder = tmp_path_factory.mktemp("sample")
    desk = Desk(open_store(Path(shutil.copy(sample_file(), folder))), Settings(folder / "desk"))
    yield desk
    desk.jobs.cancel_all()
    desk.store.close()


@pytest.fixture(scope="module")
def marks(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Path]:
    """A folder for the small pictures of the theme; the program is undressed in the end."""
    font = qapp.font()
    yield tmp_path_factory.mktemp("marks")
    qapp.setStyleSheet("")
    qapp.setFont(font)


@pytest.fixture(scope="module", params=DETAILS, ids=lambda make: make.__name__)
def detail(request: pytest.FixtureRequest, sample: Desk, qapp: QApplication, marks: Path) -> Iterator[Any]:
    """A detail of each kind on the screen, with everything in it open."""
    theme.apply(qapp, marks)
    make = request.param
    found = make(sample)
    for section in found.sections:
        section.set_open(is_open=True)
    found.resize(420, 900)
    found.show()
    found.activateWindow()
    assert QTest.qWaitForWindowActive(found)
    with sample.read() as session:
        query = select(make.entity)
        if make is SteeringDetail:
            query = query.where(make.entity.kind == GroupKind.STEERING_GROUP)
        fullest = max(session.scalars(query), key=lambda record: len(sample.store.history_of(record.id)))
    found.show_record(fullest.id)
    yield found
    found.close()
    found.deleteLater()


def stops(detail: Detail) -> list[QWidget]:
    """Where Tab goes, in its order."""
    first = detail.nextInFocusChain()
    chain = []
    widget = first
    while True:
        if (
            detail.isAncestorOf(widget)
            and widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            chain.append(widget)
        widget = widget.nextInFocusChain()
        if widget is first:
            return chain


def test_everything_that_takes_the_focus_has_a_name(detail: Detail) -> None:
    nameless = []
    for widget in stops(detail):
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface or not interface.text(QAccessible.Text.Name).strip():
            nameless.append((type(widget).__name__, widget.objectName()))

    assert len(stops(detail)) > 8
    assert nameless == []


def test_buttons_without_words_have_a_name_and_a_tip(detail: Detail) -> None:
    wordless = [each for each in detail.findChildren(QAbstractButton) if each.isVisible() and not each.text()]

    assert [each.accessibleName() for each in wordless if not each.accessibleName()] == []


def test_a_field_is_called_by_its_label(detail: Any) -> None:
    for binding in detail.bindings:
        for name, widget in binding.fields.items():
            assert widget.accessibleName() == binding.titles[name] != ""


def test_a_choice_is_labelled_where_its_value_counts_as_its_name(detail: Any) -> None:
    """On Linux Qt gives a combo box its value for a name; screen readers take the label it is related to."""
    for field in detail.page.findChildren(ChoiceField):
        relations = QAccessible.queryAccessibleInterface(field).relations()
        words = [
            face.text(QAccessible.Text.Name)
            for face, kind in relations
            if kind == QAccessible.RelationFlag.Label
        ]
        assert words == [field.accessibleName()]


def test_tab_goes_from_top_to_bottom(detail: Any) -> None:
    tops = [widget.mapTo(detail.page, QPoint(0, 0)).y() + widget.height() // 2 for widget in stops(detail)]
    back = [(one, other) for one, other in pairwise(tops) if other < one - 20]

    assert back == []


def test_letters_after_alt_are_unique(detail: Detail) -> None:
    labels = [each.text() for each in detail.findChildren(QLabel) if each.isVisible() and each.buddy()]
    buttons = [each.text() for each in detail.findChildren(QAbstractButton) if each.isVisible()]
    letters = [
        text[at + 1].lower()
        for text in labels + buttons
        for at, letter in enumerate(text[:-1])
        if letter == "&" and text[at + 1] != "&" and (at == 0 or text[at - 1] != "&")
    ]

    assert {letter: count for letter, count in Counter(letters).items() if count > 1} == {}
    assert letters


@pytest.mark.parametrize(("zoom", "width"), SIZES)
def test_nothing_is_wider_than_the_pane(
    detail: Any, qapp: QApplication, marks: Path, zoom: int, width: int
) -> None:
    theme.apply(qapp, marks, "light", zoom)
    detail.resize(width, 700)
    qapp.processEvents()
    wide = [
        (type(each).__name__, each.objectName() or each.accessibleName(), each.minimumSizeHint().width())
        for each in detail.page.findChildren(QWidget)
        if each.isVisible() and each.minimumSizeHint().width() > width - 30
    ]

    assert detail.page.width() <= detail.page.parentWidget().width(), wide


def test_labels_stand_beside_their_fields_where_there_is_room_and_else_above(
    detail: Any, qapp: QApplication, marks: Path
) -> None:
    labels = [
        each
        for form in detail.page.findChildren(QFormLayout)
        for row in range(form.rowCount())
        if (item := form.itemAt(row, QFormLayout.ItemRole.LabelRole))  # a name has the whole width
        and (each := item.widget()).isVisible()
    ]

    def beside() -> set[bool]:
        qapp.processEvents()
        return {each.geometry().right() < each.buddy().geometry().left() for each in labels}

    theme.apply(qapp, marks, "light", 100)
    detail.resize(600, 700)
    assert beside() == {True}
    detail.resize(300, 700)
    assert beside() == {False}
    detail.resize(600, 700)
    theme.apply(qapp, marks, "light", 200)
    assert beside() == {False}


@pytest.mark.parametrize("words", ["&Target group", "Hervorgegangen a&us", "Gesellschaftsbere&ich", "Ort"])
def test_a_label_above_its_field_is_seen_whole(qtbot: QtBot, words: str) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    form = QFormLayout(page)
    label = QLabel(words)
    label.setWordWrap(True)
    form.addRow(label, QLineEdit())
    page.resize(15 * page.fontMetrics().height(), 200)
    fit(page, page.width())
    page.show()

    assert label.y() + label.height() <= form.itemAt(0, QFormLayout.ItemRole.FieldRole).geometry().top()
    assert label.minimumWidth() >= label.fontMetrics().horizontalAdvance(words.replace("&", ""))
