"""What people see when something fails: a sentence where they can mend it, a report they can copy where they cannot."""

from __future__ import annotations

import gc
import logging
import sys
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from netzdesk.base.errors import Cancelled, UserError
from netzdesk.ui import ask, errors

SECRET = "Frau Muster braucht einen Aufzug"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """A window for messages to stand above."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def raised(error: Exception) -> Exception:
    """The error, with a traceback."""
    try:
        raise error
    except type(error) as caught:
        return caught


def message(parent: QWidget) -> QMessageBox:
    """The message that is shown."""
    (box,) = parent.findChildren(QMessageBox)
    return box


def test_what_can_be_mended_is_one_sentence(parent: QWidget) -> None:
    errors.show_error(parent, UserError("Der Stick fehlt. Stecken Sie ihn ein."))

    assert message(parent).text() == "Der Stick fehlt. Stecken Sie ihn ein."
    assert message(parent).detailedText() == ""
    message(parent).close()


def test_a_message_comes_up_also_while_another_program_is_in_front(qapp: QApplication, qtbot: QtBot) -> None:
    errors.show_error(None, UserError("Der Stick fehlt."))
    gc.collect()
    qapp.processEvents()

    (box,) = [each for each in qapp.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible()]
    assert box.text() == "Der Stick fehlt."
    left = weakref.ref(box)
    box.close()
    del box
    qtbot.waitUntil(lambda: left() is None)


def test_a_cancelled_job_says_nothing(parent: QWidget) -> None:
    errors.show_error(parent, Cancelled())

    assert parent.findChildren(QMessageBox) == []


@pytest.mark.expected_log("ValueError")
def test_a_bug_is_logged_and_its_report_can_be_copied_but_holds_no_data(
    parent: QWidget, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        errors.show_error(parent, raised(ValueError(SECRET)))
    box = message(parent)
    copy = next(button for button in box.buttons() if "kopieren" in button.text())
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    report = QApplication.clipboard().text()

    assert "ValueError" in report
    assert "test_errors.py" in report
    assert SECRET not in report + box.text() + caplog.text
    assert "ValueError" in caplog.text
    box.close()


@pytest.mark.expected_log("KeyError")
def test_what_nobody_caught_is_shown_and_does_not_end_the_program(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    errors.catch_all()
    error = raised(KeyError("x"))
    parent.activateWindow()
    sys.excepthook(type(error), error, error.__traceback__)
    boxes = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox)]

    assert [box.icon() for box in boxes] == [QMessageBox.Icon.Critical]
    boxes[0].close()


def test_the_log_is_a_file_that_starts_anew_when_it_is_large(tmp_path: Path) -> None:
    (tmp_path / "netzdesk.log").write_text("x" * 1_000_001)
    handlers = list(errors.log.handlers)
    errors.write_log(tmp_path)
    errors.log.info("Guten Tag")
    added = [handler for handler in errors.log.handlers if handler not in handlers]
    for handler in added:
        errors.log.removeHandler(handler)
        handler.close()

    assert "Guten Tag" in (tmp_path / "netzdesk.log").read_text("utf-8")
    assert (tmp_path / "netzdesk.old.log").stat().st_size == 1_000_001


def test_a_dangerous_question_has_cancel_as_its_default(parent: QWidget, qtbot: QtBot) -> None:
    done = []
    box = ask.confirm(parent, "Löschen?", "Für immer.", "Löschen", lambda: done.append(1), dangerous=True)
    assert box.defaultButton().text().replace("&", "") == "Abbrechen"
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert done == []

    box = ask.confirm(parent, "Löschen?", "Für immer.", "Löschen", lambda: done.append(1), dangerous=True)
    next(button for button in box.buttons() if button.text() == "Löschen").click()
    assert done == [1]


def test_a_question_for_text_ignores_an_empty_answer(parent: QWidget) -> None:
    answers: list[str] = []
    for typed in ("  ", " Aus Erlangen "):
        box = ask.for_text(parent, "Filter", "Name", answers.append)
        box.setTextValue(typed)
        box.accept()

    assert answers == ["Aus Erlangen"]
