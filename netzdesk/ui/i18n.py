"""The languages of the screen: loads the compiled texts for ``base.text`` and for the forms of Qt."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from netzdesk.base import text
from netzdesk.base.settings import Settings
from netzdesk.ui.compiled_texts import loaded, lookup, own

LANGUAGE_NAMES = {"de": "Deutsch", "en": "English"}
"""Each language by its own name, so that everybody finds theirs."""


def chosen(settings: Settings) -> str:
    """The language this person chose, else that of the computer where there are texts for it, else German."""
    wanted = settings.get("language") or QLocale.system().name()[:2]
    return wanted if wanted in text.LANGUAGES else text.SOURCE_LANGUAGE


def install(app: QApplication, language: str) -> None:
    """Make all texts known and speak ``language`` from now on; windows that exist keep what they show."""
    for code in text.LANGUAGES:
        texts = own(code)
        if texts:
            app.removeTranslator(texts)
            text.install(code, lookup(texts))
    for before in filter(None, map(_of_qt, text.LANGUAGES)):
        app.removeTranslator(before)
    for spoken in (own(language), _of_qt(language)):
        if spoken:
            app.installTranslator(spoken)
    text.set_language(language)
    QLocale.setDefault(QLocale(QLocale.Language.German if language == "de" else QLocale.Language.English))


def _of_qt(language: str) -> QTranslator | None:
    """Qt's own texts, for the dialogs that are its."""
    return loaded(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}.qm"))
