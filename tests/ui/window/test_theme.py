"""Colours that everybody can tell apart, type that grows, and pictures that follow both."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netzdesk.base.errors import UserError
from netzdesk.base.settings import Settings
from netzdesk.office.look import contrast, rgb
from netzdesk.ui import errors, icons, theme
from netzdesk.ui.program import Program
from netzdesk.ui.window import Window
from tests.ui.window import hands

TEXTS = ("text", "muted", "hint", "link", "danger", "warning", "success")
GROUNDS = ("window", "surface", "raised")


@pytest.mark.parametrize("name", theme.THEMES)
def test_every_text_can_be_read_on_every_ground(name: str) -> None:
    tokens = theme.THEMES[name]
    pairs = {
        (text, ground): _contrast(getattr(tokens, text), getattr(tokens, ground))
        for text in TEXTS
        for ground in GROUNDS
    }
    pairs["text", "hover"] = _contrast(tokens.text, tokens.hover)
    pairs["text", "accent_soft"] = _contrast(tokens.text, tokens.accent_soft)
    pairs["on_accent", "accent"] = _contrast(tokens.on_accent, tokens.accent)

    assert {pair: ratio for pair, ratio in pairs.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("name", theme.THEMES)
def test_borders_and_the_focus_ring_can_be_seen(name: str) -> None:
    tokens = theme.THEMES[name]
    pairs = {
        (line, ground): _contrast(getattr(tokens, line), getattr(tokens, ground))
        for line in ("border", "focus")
        for ground in GROUNDS
    }

    assert {pair: ratio for pair, ratio in pairs.items() if ratio < 3} == {}


def _contrast(one: str, other: str) -> float:
    return contrast(rgb(one), rgb(other))


def test_no_colour_stands_outside_the_theme(root: Path) -> None:
    literal = re.compile(r"""["'](#[0-9a-fA-F]{3,8}|(?:rgba?|hsla?)\()|GlobalColor\.(?!transparent)""")
    found = [
        (path.name, number)
        for path in (root / "netzdesk" / "ui").rglob("*.py")
        if path.name != "theme_tokens.py" and path.parent.name != "forms"
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if literal.search(line)
    ]

    assert found == []


def test_damaged_settings_give_the_usual_look(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.set("theme", "pink")
    settings.set("zoom", 1000)

    assert theme.chosen(settings) == ("light", 100)


def test_larger_and_smaller_stay_within_what_is_offered() -> None:
    assert theme.stepped(100, -1) == 100
    assert theme.stepped(200, 1) == 200
    assert theme.stepped(120, 3) == 150


def test_strg_plus_makes_all_type_larger_at_once_and_strg_zero_takes_it_back(
    program: Program, window: Window
) -> None:
    before = QApplication.font().pixelSize()
    window.actions_by_key["larger"].trigger()
    larger = QApplication.font().pixelSize()
    window.actions_by_key["normal_size"].trigger()

    assert larger == theme.pixels(110) > before
    assert QApplication.font().pixelSize() == before == theme.pixels(100)


def test_another_theme_is_in_force_at_once_and_in_the_next_window(program: Program, window: Window) -> None:
    window.look_wanted.emit("dark", None)

    assert QApplication.palette().color(QPalette.ColorRole.Window).name() == theme.DARK.window
    assert theme.chosen(program.settings) == ("dark", 100)


@pytest.mark.parametrize("make", [QLineEdit, QPlainTextEdit])
def test_what_is_only_hinted_at_is_not_taken_for_what_was_typed(
    program: Program, qtbot: QtBot, make: type[QWidget]
) -> None:
    tokens = theme.CONTRAST
    program.change_look("contrast", None)
    field = make()
    qtbot.addWidget(field)
    field.show()
    palette = field.palette()
    typed, hint = (
        palette.color(role).name() for role in (palette.ColorRole.Text, palette.ColorRole.PlaceholderText)
    )

    assert (typed, hint) == (tokens.text, tokens.hint)
    assert _contrast(hint, tokens.surface) >= 7
    assert _contrast(typed, hint) >= 2


def test_icons_are_drawn_in_the_colours_of_the_theme(program: Program, window: Window) -> None:
    light = icons.icon("plus").pixmap(20, 20).toImage()
    window.look_wanted.emit("contrast", None)
    contrast = icons.icon("plus").pixmap(20, 20).toImage()
    middle = (light.width() // 2, light.height() // 2)

    assert light.pixelColor(*middle).name() == theme.LIGHT.text
    assert contrast.pixelColor(*middle).name() == theme.CONTRAST.text


def test_every_icon_that_the_program_names_is_there(root: Path) -> None:
    there = {path.stem for path in (root / "resources" / "icons").glob("*.svg")}
    named = re.compile(r"""icons?\.(?:icon|put)\([^)"]*"([a-z-]+)"|icon="([a-z-]+)\"""")
    wanted = {
        name
        for path in (root / "netzdesk" / "ui").rglob("*.py")
        for match in named.finditer(path.read_text("utf-8"))
        for name in match.groups()
        if name
    }

    assert len(wanted) >= 20
    assert wanted - there == set()


def test_the_icons_of_the_side_list_follow_the_theme(window: Window, qtbot: QtBot) -> None:
    side = window.show_tab("partners").side

    def colours() -> set[str]:
        shown = side.model().index(1, 0).data(Qt.ItemDataRole.DecorationRole).pixmap(32, 32).toImage()
        pixels = (shown.pixelColor(x, y) for x in range(shown.width()) for y in range(shown.height()))
        return {pixel.name() for pixel in pixels if pixel.alpha() == 255}

    before = colours()
    window.look_wanted.emit("dark", None)

    wanted = QApplication.palette().color(QPalette.ColorRole.ButtonText).name()
    assert wanted not in before
    qtbot.waitUntil(lambda: wanted in colours())
    window.look_wanted.emit("light", None)


@pytest.mark.parametrize("name", theme.THEMES)
def test_a_picture_on_the_main_button_can_be_seen(name: str, qapp: QApplication, tmp_path: Path) -> None:
    theme.apply(qapp, tmp_path, name, 100)
    button = QPushButton("Erledigt")
    button.setProperty("look", "primary")
    icons.put(button, "check")

    drawn = button.icon().pixmap(button.iconSize()).toImage()
    pixels = [drawn.pixelColor(x, y) for x in range(drawn.width()) for y in range(drawn.height())]
    colours = {pixel.name() for pixel in pixels if pixel.alpha() == 255}

    assert colours == {theme.THEMES[name].on_accent.lower()}


@pytest.mark.parametrize("name", theme.THEMES)
def test_the_pictures_of_a_menu_stand_out_from_the_line_that_is_chosen(
    window: Window, qtbot: QtBot, name: str
) -> None:
    window.look_wanted.emit(name, None)
    edit = next(action.menu() for action in window.menuBar().actions() if action.text() == "&Bearbeiten")
    edit.popup(window.mapToGlobal(window.rect().center()))
    new = next(action for action in edit.actions() if action.property("icon_name") == "plus")
    edit.setActiveAction(new)
    line = edit.actionGeometry(new)

    def seen() -> set[str]:
        drawn = edit.grab(line.adjusted(0, 0, line.height() - line.width(), 0)).toImage()
        return {drawn.pixelColor(x, y).name() for x in range(drawn.width()) for y in range(drawn.height())}

    tokens = theme.THEMES[name]
    qtbot.waitUntil(lambda: {tokens.on_accent.lower(), tokens.accent.lower()} <= seen())
    assert tokens.text.lower() not in seen()
    edit.close()


@pytest.mark.parametrize("name", theme.THEMES)
def test_the_sign_of_a_message_can_be_seen_on_its_ground(program: Program, qtbot: QtBot, name: str) -> None:
    program.change_look(name, None)
    errors.show_error(None, UserError("Das geht nicht."))
    box = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox))
    qtbot.addWidget(box)
    sign = box.iconPixmap().toImage()
    seen = {
        sign.pixelColor(x, y).name()
        for x in range(sign.width())
        for y in range(sign.height())
        if sign.pixelColor(x, y).alpha() == 255
    }

    assert seen == {theme.THEMES[name].text}


def test_who_begins_with_large_type_and_makes_it_small_has_the_window_of_small_type(
    program: Program, qtbot: QtBot
) -> None:
    program.settings.set("zoom", 200)
    program.dress()
    window = hands.window_on_sample(program, qtbot)
    tab = hands.partners(window)
    window.look_wanted.emit(None, 0)
    rows = tab.side.model()

    def high(row: int) -> int:
        return rows.index(row, 0).data(Qt.ItemDataRole.SizeHintRole).height()

    qtbot.waitUntil(lambda: tab.fontMetrics().height() < 20)
    qtbot.waitUntil(lambda: max(map(high, range(rows.rowCount()))) < 3 * tab.fontMetrics().height())
    qtbot.waitUntil(lambda: tab.side.width() >= tab.side.wished_width())
