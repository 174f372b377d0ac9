"""The languages of the screen: loads the compiled texts for ``base.text`` and for the forms of Qt."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from netzdesk.base import text
from netzdesk.base.paths import resources
from netzdesk.base.settings import Settings
from netzdesk.ui.texts import lookup

LANGUAGE_NAMES = {"de": "Deutsch", "en": "English"}
"""Each language by its own name, so that everybody finds theirs."""


def chosen(settings: Settings) -> str:
    """The language this person chose, else that of the computer where there are texts for it, else German."""
    wanted = settings.get("language") or QLocale.system().name()[:2]
    return wanted if wanted in text.LANGUAGES else text.SOURCE_LANGUAGE


def install(app: QApplication, language: str) -> None:
    """Make all texts known and speak ``language`` from now on; windows that exist keep what they show."""
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    for code in text.LANGUAGES:
        texts = _load(app, str(resources() / "i18n" / f"netzdesk_{code}.qm"))
        if texts is None:
            continue
        text.install(code, lookup(texts))
        if code == language:
            app.installTranslator(texts)
    own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    qt_texts = _load(app, f"{own}/qtbase_{language}.qm")
    if qt_texts:
        app.installTranslator(qt_texts)
    text.set_language(language)
    QLocale.setDefault(QLocale(QLocale.Language.German if language == "de" else QLocale.Language.English))


def _load(app: QApplication, path: str) -> QTranslator | None:
    translator = QTranslator(app)
    if translator.load(path):
        return translator
    translator.deleteLater()
    return None
