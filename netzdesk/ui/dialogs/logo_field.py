"""``LogoField``: the picture on every page, chosen or dropped, never without words that tell what it shows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QImageWriter, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.ui import ask
from netzdesk.ui.files import choose_file, dropped
from netzdesk.ui.flow import Flow
from netzdesk.ui.forms.ui_network_logo import Ui_NetworkLogo
from netzdesk.ui.theme_tokens import PAPER

WIDEST = 1600
"""Pixels: enough for a page; larger pictures are made smaller."""

SHOWN_HEIGHT, MARGIN = 96, 12
"""Pixels of the picture in the dialog, and of the paper around it."""


class LogoField(QWidget):
    """``chosen(bytes, description)`` when somebody picked a picture and said what it shows, ``removed`` for none."""

    chosen = Signal(bytes, str)
    removed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_NetworkLogo()
        self.form.setupUi(self)
        buttons = Flow(self.form.buttons)
        buttons.addWidget(self.form.choose)
        buttons.addWidget(self.form.remove)
        self.setAcceptDrops(True)
        self._empty = self.form.picture.text()
        self.form.choose.clicked.connect(self._ask_file)
        self.form.remove.clicked.connect(self.removed)

    def show_logo(self, content: bytes | None, description: str) -> None:
        """Show the picture that is kept, None for none."""
        pixmap = QPixmap()
        if content and pixmap.loadFromData(content):
            if pixmap.height() > SHOWN_HEIGHT:
                pixmap = pixmap.scaledToHeight(SHOWN_HEIGHT, Qt.TransformationMode.SmoothTransformation)
            on_paper = _on_paper(pixmap)
            self.form.picture.setPixmap(on_paper)
            self.form.picture.setMinimumHeight(on_paper.height())
        else:
            self.form.picture.setText(self._empty)
        self.form.picture.setAccessibleDescription(description)
        self.form.remove.setEnabled(bool(content))

    def take(self, path: Path) -> None:
        """Use the picture in a file, once somebody has said what it shows; ``refused`` tells why it cannot be."""
        try:
            content = _as_png(path)
        except UserError as error:
            self.refused.emit(str(error))
            return
        ask.for_text(
            self,
            translate("Logo", "Logo"),
            translate("Logo", "Was zeigt das Logo? Dieser Satz hilft allen, die es nicht sehen."),
            lambda description: self.chosen.emit(content, description),
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """As Qt defines it: a file may be dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Use the picture that was dropped."""
        paths = dropped(event.mimeData())
        if paths:
            self.take(paths[0])

    def _ask_file(self) -> None:
        pictures = translate("Logo", "Bilder") + " (*.png *.jpg *.jpeg *.svg *.gif *.bmp *.webp)"
        choose_file(self, translate("Logo", "Logo wählen"), [pictures], self.take)


def _on_paper(logo: QPixmap) -> QPixmap:
    """The logo as it will look: paper is white in every theme."""
    paper = QPixmap(logo.size() + QSize(2 * MARGIN, 2 * MARGIN))
    paper.fill(QColor(PAPER))
    painter = QPainter(paper)
    painter.drawPixmap(MARGIN, MARGIN, logo)
    painter.end()
    return paper


def _as_png(path: Path) -> bytes:
    """The picture as PNG, at most ``WIDEST`` wide; ``UserError`` where it is none."""
    try:
        picture = QImage.fromData(path.read_bytes())
    except OSError as error:
        message = translate("Logo", "„{name}“ lässt sich nicht lesen. Ist die Datei noch da?")
        raise UserError(message.format(name=path.name)) from error
    if picture.isNull():
        message = translate(
            "Logo", "„{name}“ ist kein Bild, das Netzdesk kennt. Nehmen Sie eine PNG- oder JPEG-Datei."
        )
        raise UserError(message.format(name=path.name))
    if picture.width() > WIDEST:
        picture = picture.scaledToWidth(WIDEST, Qt.TransformationMode.SmoothTransformation)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(buffer.data().data())
