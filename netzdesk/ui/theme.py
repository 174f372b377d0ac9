"""Colours, type and spacing of the window: three palettes of our own on Fusion.

``setColorScheme`` does nothing on plain xcb or offscreen, so palette and style sheet are made here. Contrast of text is
at least 4.5:1, that of borders one has to see and of the focus ring at least 3:1 (WCAG 2.2, 1.4.3 and 1.4.11).
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from netzdesk.base.paths import resources
from netzdesk.base.text import QT_TRANSLATE_NOOP
from netzdesk.ui import theme_marks
from netzdesk.ui.theme_sheet import sheet
from netzdesk.ui.theme_tokens import CONTRAST, DARK, LIGHT, Tokens

if TYPE_CHECKING:
    from netzdesk.base.settings import Settings

FACES = ("Regular", "Bold")
BASE_PIXELS = 14
"""Height of the type at 100 %; large enough for the reference screen of 1366 by 768."""
SMALLEST, LARGEST, ZOOM_STEP = 100, 200, 10
_ZOOMS = tuple(range(SMALLEST, LARGEST + 1, ZOOM_STEP))

THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
NAMES = {
    "light": QT_TRANSLATE_NOOP("Theme", "Hell"),
    "dark": QT_TRANSLATE_NOOP("Theme", "Dunkel"),
    "contrast": QT_TRANSLATE_NOOP("Theme", "Hoher Kontrast"),
}


def chosen(settings: Settings) -> tuple[str, int]:
    """Name of the theme and type size in percent that this person chose; sound even where the file is not."""
    name, zoom = settings.get("theme", "light"), settings.get("zoom", SMALLEST)
    return (name if name in THEMES else "light"), (zoom if zoom in _ZOOMS else SMALLEST)


def stepped(zoom: int, steps: int) -> int:
    """The type size some steps larger or smaller, within what is offered."""
    return min(LARGEST, max(SMALLEST, zoom + steps * ZOOM_STEP))


def application() -> QApplication:
    """The application of Qt, in the style that the colours are made for.

    Qt is told the style by name at its start: PySide needs as long for its names of all that a style draws as for a
    page of fields.
    """
    there = QApplication.instance()
    return there if isinstance(there, QApplication) else QApplication([*sys.argv[:1], "-style", "Fusion"])


def apply(app: QApplication, folder: Path, name: str = "light", zoom: int = SMALLEST) -> None:
    """Dress the whole program: palette, style sheet, type size in percent; ``folder`` takes small pictures."""
    tokens = THEMES[name]
    app.setStyleSheet("")  # one sheet over another takes six times as long
    font = QFont(_family())
    font.setPixelSize(pixels(zoom))
    app.setFont(font)
    app.setPalette(_palette(tokens))
    theme_marks.write(folder, name, tokens)
    app.setStyleSheet(sheet(tokens, pixels(zoom), folder.as_posix(), name))
    # With the first sheet Qt gives menus and messages the type of Windows again.
    if app.font("QMenuBar") != font:  # type: ignore[call-overload]
        app.setFont(font)


def pixels(zoom: int) -> int:
    """Height of normal type in pixels."""
    return round(BASE_PIXELS * zoom / 100)


@cache
def _family() -> str:
    """The typeface of the window, which Qt has to be given once."""
    found = ""
    for face in FACES:
        path = resources() / "fonts" / f"AtkinsonHyperlegibleNext-{face}.ttf"
        if path.is_file():  # by its name Qt would map it: a file that changes would end the program
            number = QFontDatabase.addApplicationFontFromData(path.read_bytes())
            found = next(iter(QFontDatabase.applicationFontFamilies(number)), found)
    return found or QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.window,
        role.Text: tokens.text,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.danger,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.link,
        role.LinkVisited: tokens.link,
        role.Light: tokens.raised,
        role.Midlight: tokens.hover,
        role.Mid: tokens.line,
        role.Dark: tokens.border,
        role.Shadow: tokens.border,
    }
    palette = QPalette()
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.disabled))
    return palette
