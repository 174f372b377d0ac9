"""``ColourField``: a colour as #rrggbb, typed or picked, with a sentence on how well it can be read on paper."""

from __future__ import annotations

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QLineEdit, QWidget

from netzdesk.base.errors import UserError
from netzdesk.base.text import decimal, translate
from netzdesk.office.look import READABLE, contrast, rgb
from netzdesk.ui.fields import TypedLine


class ColourField(TypedLine):
    """A line with a swatch that opens the choice of colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._swatch = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._swatch.setText(translate("Colour", "Farbe wählen"))
        self._swatch.setToolTip(translate("Colour", "Farbe wählen"))
        self._swatch.triggered.connect(self.choose)
        self.textChanged.connect(self._paint)

    def value(self) -> str:
        """The colour as #rrggbb; ``UserError`` for what is none."""
        parts = rgb(self.text())
        return "#" + "".join(f"{round(255 * part):02x}" for part in parts)

    def told(self) -> str:
        """How well the colour can be read on white paper, in words; empty where it is none."""
        try:
            ratio = contrast(rgb(self.text()))
        except UserError:
            return ""
        said = translate("Colour", "Gut lesbar auf weißem Papier (Kontrast {ratio} : 1).")
        if ratio < READABLE:
            said = translate(
                "Colour",
                "Zu blass für Schrift auf weißem Papier (Kontrast {ratio} : 1). Schrift wird dunkler gedruckt.",
            )
        return said.format(ratio=decimal(ratio))

    def choose(self) -> QColorDialog:
        """Open the choice of colours."""
        dialog = QColorDialog(QColor(self.text()), self)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.colorSelected.connect(self._take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _take(self, colour: QColor) -> None:
        self.setText(colour.name())
        self.left.emit()

    def _paint(self) -> None:
        pixmap = QPixmap(self.fontMetrics().height(), self.fontMetrics().height())
        pixmap.fill(
            QColor(self.text()) if QColor.isValidColorName(self.text()) else self.palette().base().color()
        )
        self._swatch.setIcon(QIcon(pixmap))
