"""What this program is, which version, and whose work it is made of with which licence."""

from __future__ import annotations

import platform
from importlib import metadata

from PySide6 import __version__ as qt_version
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QHeaderView, QTableWidgetItem, QWidget

from netzdesk import __version__
from netzdesk.base.text import translate
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.opening import open_dialog
from netzdesk.ui.forms.ui_about import Ui_About

PARTS = {
    "PySide6-Essentials": "LGPL-3.0",
    "sqlalchemy": "MIT",
    "sqlcipher3": "zlib, SQLCipher: BSD",
    "alembic": "MIT",
    "openpyxl": "MIT",
    "lxml": "BSD-3-Clause",
    "reportlab": "BSD-3-Clause",
    "pillow": "MIT-CMU",
    "python-calamine": "MIT",
    "pikepdf": "MPL-2.0",
    "pypdfium2": "Apache-2.0, BSD-3-Clause",
    "arabic-reshaper": "MIT",
    "python-bidi": "LGPL-3.0",
    "fonttools": "MIT",
    "jinja2": "BSD-3-Clause",
    "docxtpl": "LGPL-2.1",
    "segno": "BSD-3-Clause",
}
"""The packages this program stands on, as ``pyproject.toml`` names them, and their licences."""

FONTS = {
    "Atkinson Hyperlegible Next": "OFL-1.1",
    "DejaVu Sans": "Bitstream Vera",
    "Noto Sans, Noto Sans Arabic, Noto Emoji": "OFL-1.1",
}


class AboutDialog(QDialog):
    """Name, version, licence, and a table of the parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_About()
        form.setupUi(self)
        facts = f"Netzdesk {__version__}, Qt {qt_version}, Python {platform.python_version()}"
        self._facts = f"{facts}, {platform.platform()}"
        form.version.setText(translate("About", "Version {version}").format(version=__version__))
        rows = [(name, _version(name), licence) for name, licence in PARTS.items()]
        rows += [(name, "", licence) for name, licence in FONTS.items()]
        form.parts.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                form.parts.setItem(row, column, QTableWidgetItem(cell))
        form.parts.verticalHeader().hide()
        form.parts.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        form.parts.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        form.parts.horizontalHeader().setStretchLastSection(True)
        form.copy.clicked.connect(lambda: QApplication.clipboard().setText(self._facts))
        form.close_dialog.clicked.connect(self.reject)


def open_about(desk: Desk, parent: QWidget | None) -> AboutDialog:
    """Tell what this program is and what it is made of."""
    return open_dialog(desk, AboutDialog(parent))


def _version(package: str) -> str:
    """The version of an installed package; empty where the program was packed without that knowledge."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""
