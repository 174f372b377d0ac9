"""Settings: colours, type size and language, each in force at once, and where the data lie."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from netzdesk.base.text import LANGUAGES, translate
from netzdesk.ui import theme
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.opening import open_dialog
from netzdesk.ui.dialogs.save_as import open_elsewhere
from netzdesk.ui.forms.ui_settings import Ui_Settings
from netzdesk.ui.i18n import LANGUAGE_NAMES, chosen


class SettingsDialog(QDialog):
    """``look_wanted(theme | None, zoom steps | None)`` asks for other colours or type, 0 steps for 100 %;
    ``language_wanted`` comes when another language was chosen and kept.
    """

    look_wanted = Signal(object, object)
    language_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_Settings()
        form.setupUi(self)
        self._desk = desk
        name, self._zoom = theme.chosen(desk.settings)
        for key, title in theme.NAMES.items():
            form.theme.addItem(translate("Theme", title), key)
        form.theme.setCurrentIndex(form.theme.findData(name))
        for zoom in range(theme.SMALLEST, theme.LARGEST + 1, theme.ZOOM_STEP):
            form.zoom.addItem(f"{zoom}\u202f%", zoom)
        form.zoom.setCurrentIndex(form.zoom.findData(self._zoom))
        for code in LANGUAGES:
            form.language.addItem(LANGUAGE_NAMES[code], code)
        form.language.setCurrentIndex(form.language.findData(chosen(desk.settings)))
        form.file.setText(str(desk.store.path))
        form.folder.setText(str(desk.settings.folder))
        form.theme.currentIndexChanged.connect(self._choose_theme)
        form.zoom.currentIndexChanged.connect(self._choose_zoom)
        form.language.currentIndexChanged.connect(self._choose_language)
        form.open_folder.clicked.connect(lambda: open_elsewhere(desk.store.path.parent))
        form.close_dialog.clicked.connect(self.reject)

    def _choose_theme(self) -> None:
        self.look_wanted.emit(self.form.theme.currentData(), None)

    def _choose_zoom(self) -> None:
        zoom = self.form.zoom.currentData()
        steps = 0 if zoom == theme.SMALLEST else (zoom - self._zoom) // theme.ZOOM_STEP
        self._zoom = zoom
        self.look_wanted.emit(None, steps)

    def _choose_language(self) -> None:
        self._desk.settings.set("language", self.form.language.currentData())
        self.language_wanted.emit()


def open_settings(desk: Desk, parent: QWidget | None) -> SettingsDialog:
    """Show the settings; what is chosen is told by the signals of the dialog."""
    return open_dialog(desk, SettingsDialog(desk, parent))
