"""Icons: own line drawings in ``resources/icons``, coloured by the palette in force, sharp at every type size."""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from netzdesk.base.paths import resources

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

_MODES = (QIcon.Mode.Normal, QIcon.Mode.Disabled, QIcon.Mode.Selected, QIcon.Mode.Active)


class HasIcon(Protocol):
    """A button, an action, a label of a menu: whatever can show an icon."""

    def setIcon(self, icon: QIcon) -> None:
        """As Qt defines it."""

    def setProperty(self, name: str, value: object) -> bool:
        """As Qt defines it."""


def icon(name: str, *, on_accent: bool = False, in_menu: bool = False, lines: int = 1) -> QIcon:
    """The icon in the colours of the palette in force: normal, disabled, and on a selected line.

    ``on_accent`` is for the main button, whose ground has the colour of the accent; it is as high as ``lines``. In a
    menu the selected line asks for an active icon, as a button with the focus does elsewhere.
    """
    palette = QApplication.palette()
    usual = QPalette.ColorRole.HighlightedText if on_accent else QPalette.ColorRole.ButtonText
    chosen = palette.color(QPalette.ColorRole.HighlightedText).name()
    normal = palette.color(usual).name()
    roles = (
        normal,
        palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name(),
        chosen,
        chosen if in_menu else normal,
    )
    return _drawn(name, roles, _pixels() * lines, QGuiApplication.primaryScreen().devicePixelRatio())


def _pixels() -> int:
    return QFontMetrics(QApplication.font()).height()


def put(target: HasIcon, name: str) -> None:
    """Give a widget or action an icon that follows the theme; a button gets its ``look`` before."""
    target.setProperty("icon_name", name)
    on_accent = isinstance(target, QPushButton) and target.property("look") == "primary"
    target.setIcon(icon(name, on_accent=on_accent, in_menu=isinstance(target, QAction)))
    if isinstance(target, QAbstractButton):
        pixels = _pixels()
        target.setIconSize(roomy(pixels) if target.text() else QSize(pixels, pixels))


def put_large(box: QMessageBox, name: str) -> None:
    """Give a message our own sign in the colour of its text: that of Qt is pale on a light ground."""
    with suppress(OSError):  # what goes wrong is told even where our files are gone
        side = _pixels() * 2
        box.setIconPixmap(icon(name, lines=2).pixmap(side, side))


def refresh(root: QObject) -> None:
    """Draw all icons below ``root`` anew, after the theme has changed."""
    for child in root.findChildren(QObject):
        name = child.property("icon_name")
        if name:
            put(child, name)  # type: ignore[arg-type]


def program_icon() -> QIcon:
    """The picture of the program itself, for title bar and task switcher."""
    return QIcon(str(resources() / "icons" / "app.svg"))


@lru_cache(maxsize=512)
def _drawn(name: str, colours: tuple[str, ...], pixels: int, scale: float) -> QIcon:
    drawing = (resources() / "icons" / f"{name}.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(drawing.replace(b"currentColor", colours[0].encode())))
    side = round(pixels * scale)
    drawn = QPixmap(round(roomy(pixels).width() * scale), side)
    drawn.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    made = QIcon()
    ground = QPixmap(drawn.size())
    for mode, colour in zip(_MODES, colours, strict=True):
        ground.fill(QColor(colour))
        for width in (pixels, roomy(pixels).width()):
            picture = QPixmap(round(width * scale), side)
            picture.fill(QColor(Qt.GlobalColor.transparent))
            painter = QPainter(picture)
            painter.drawPixmap(0, 0, drawn)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
            painter.drawPixmap(0, 0, ground)
            painter.end()
            picture.setDevicePixelRatio(scale)
            made.addPixmap(picture, mode)
    return made


def roomy(pixels: int) -> QSize:
    """The size of an icon with room before the word behind it: Qt's own gap does not grow with the type."""
    return QSize(round(pixels * 1.3), pixels)
