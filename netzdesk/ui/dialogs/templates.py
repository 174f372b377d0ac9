"""The texts of letters and packs, in the coordinator's own words, with hints that make them easier."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from netzdesk.base.errors import UserError
from netzdesk.base.text import LANGUAGES, current_language, decimal, language, translate
from netzdesk.handouts.example import example_values
from netzdesk.model.terms import Wording
from netzdesk.office.easy_language import Finding, Level, findings, readability
from netzdesk.ui.announce import announce
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.opening import open_dialog
from netzdesk.ui.dialogs.template_files import fetch, hand_on
from netzdesk.ui.dialogs.text_hints import TextHints
from netzdesk.ui.forms.ui_templates import Ui_Templates
from netzdesk.ui.i18n import LANGUAGE_NAMES
from netzdesk.work import templates

_PLACEHOLDERS = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_ROLE = Qt.ItemDataRole.UserRole
_LOOK_AGAIN = 300
"""Milliseconds without typing after which the hints are made anew."""


class TemplatesDialog(QDialog):
    """One text at a time, its placeholders in words; it is stored when it is left, the hints follow the typing."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.form = form = Ui_Templates()
        form.setupUi(self)
        self._desk = desk
        self._shown: tuple[str, str, Wording] | None = None
        self._stored = self._read = ("", "")
        self._default = ""
        self._example: dict[str, Any] = {}
        self._hints = TextHints(form.words, form.hints, form.use_proposal, self.look_again)
        self._later = QTimer(self, interval=_LOOK_AGAIN, singleShot=True)
        self._later.timeout.connect(self.look_again)
        for code in LANGUAGES:
            form.code.addItem(LANGUAGE_NAMES[code], code)
        form.code.setCurrentIndex(form.code.findData(current_language()))
        for wording in Wording:
            form.wording.addItem(wording.word(), wording)
        for each in templates.TEMPLATES:
            form.texts.addItem(each.heading(), each.key)
        form.split.setSizes([600, 480])
        self._explain_figures()
        self._show()
        self._listen()

    def _explain_figures(self) -> None:
        """Name the sources of the figures, as a tip."""
        self.form.figures.setToolTip(
            translate(
                "Templates",
                "100 ist sehr leicht, 0 sehr schwer: Flesch-Wert für Deutsch, "
                "Amstad, „Wie verständlich sind unsere Zeitungen?“ (1978).\n"
                "Klasse 4 ist leicht, 15 sehr schwer: Erste Wiener Sachtextformel, "
                "Bamberger und Vanecek, „Lesen – Verstehen – Lernen – Schreiben“ (1984).",
            )
        )

    def _listen(self) -> None:
        form, desk = self.form, self._desk
        for choice in (form.texts, form.code, form.wording):
            choice.currentIndexChanged.connect(self._change)
        form.words.textChanged.connect(self._later.start)
        form.checked_by.textChanged.connect(self._later.start)
        form.placeholders.itemActivated.connect(self._insert)
        form.insert_placeholder.clicked.connect(lambda: self._insert(form.placeholders.currentItem()))
        form.insert_part.clicked.connect(self._insert_part)
        form.reset.clicked.connect(self._reset)
        form.keep.clicked.connect(lambda: hand_on(self, desk, self.say) if self.store() else None)
        form.load.clicked.connect(lambda: fetch(self, desk, self._show, self.say) if self.store() else None)
        form.close_dialog.clicked.connect(self.accept)

    def store(self) -> bool:
        """Keep the text that is shown; False, with the reason on screen, where its placeholders are not complete."""
        if self._shown is None:
            return True
        now = (self.form.words.toPlainText(), self.form.checked_by.text().strip())
        if now == self._stored:
            return True
        key, code, wording = self._shown
        template = templates.template(key)
        try:
            templates.check(now[0])
        except UserError as error:
            self.say(str(error), "danger")
            self.form.words.setFocus()
            return False
        label = translate("Templates", "Text geändert: {title}").format(title=template.heading())
        with self._desk.change(label) as session:
            day = date.today() if now[1] else None
            templates.keep_wording(session, key, code, wording, now[0], checked_by=now[1], on=day)
        self._stored = now
        return True

    def say(self, sentence: str, tone: str = "success") -> None:
        """Tell something below the text; ``tone`` is that of the style sheet."""
        message = self.form.message
        message.setProperty("tone", tone)
        message.style().polish(message)
        message.setText(sentence)
        announce(message, sentence, urgent=tone == "danger")

    def look_again(self) -> None:
        """Make hints, figures and the example anew for what stands in the editor."""
        if self._shown is None:
            return
        form, text = self.form, self.form.words.toPlainText()
        key, code, wording = self._shown
        template, german = templates.template(key), code == "de"
        spans = [found.span() for found in _PLACEHOLDERS.finditer(text)]
        plain = _PLACEHOLDERS.sub(lambda found: " " * len(found[0]), text).replace("[", " ").replace("]", " ")
        found = [_stray(each) for each in templates.strays(text, template.placeholders, code)]
        if german:
            found += findings(plain, Level.EASY if wording is Wording.EASY else Level.PLAIN)
        nothing = (
            translate("Templates", "Keine Hinweise. Lassen Sie den Text noch von Menschen prüfen.")
            if german
            else translate("Templates", "Hinweise zur Sprache gibt es nur für deutsche Texte.")
        )
        self._hints.show(sorted(found, key=lambda each: each.start), spans, nothing)
        form.figures.setText(_figures(plain) if german else "")
        form.reset.setEnabled(text != self._default)
        self._fill_sample(template, text)

    def done(self, result: int) -> None:
        """Close, unless the text cannot be stored yet."""
        if self.store():
            self._later.stop()
            super().done(result)

    def _change(self) -> None:
        if self._shown is not None and not self.store():
            self._point_back()
            return
        self._show()

    def _point_back(self) -> None:
        """Set list and choices back to the text that could not be stored."""
        if self._shown is None:
            return
        form = self.form
        for widget, value in zip((form.texts, form.code, form.wording), self._shown, strict=True):
            widget.blockSignals(True)
            widget.setCurrentIndex(widget.findData(value))
            widget.blockSignals(False)

    def _show(self) -> None:
        form = self.form
        self._shown = (form.texts.currentData(), form.code.currentData(), Wording(form.wording.currentData()))
        key, code, wording = self._shown
        template = templates.template(key)
        with self._desk.read() as session:
            text = templates.wording(session, key, code, wording)
            own = templates.own_wording(session, key, code, wording)
            self._example = example_values(session, code, date.today())
        with language(code):
            self._default = template.default(wording)
        self._stored = (text, own.checked_by if own else "")
        self._read = self._stored
        form.hints.setCurrentRow(-1)
        form.words.setPlainText(text)
        form.checked_by.setText(self._stored[1])
        for widget in (form.checked_by, form.checked_by_label):
            widget.setVisible(wording is Wording.EASY)
        form.placeholders.clear()
        for each in template.placeholders:
            name, meaning = each.name(code), translate("Templates", each.meaning)
            line = QListWidgetItem(f"{name} – {meaning}", form.placeholders)
            line.setData(_ROLE, f"{{{{ {name} }}}}")
        form.placeholders.setCurrentRow(0)
        self.look_again()
        self._later.stop()  # what is said from here on stays until somebody types

    def _fill_sample(self, template: templates.Template, text: str) -> None:
        """The text with an example from the network; what it does not hold keeps its meaning as words."""
        meanings = {each.key: translate("Templates", each.meaning) for each in template.placeholders}
        values = {key: f"[{meaning}]" for key, meaning in meanings.items()} | self._example
        try:
            filled = templates.fill(text, values)
        except UserError as error:
            self.say(str(error), "danger")
            return
        self.form.sample.setPlainText(filled.text)
        names = self.form.checked_by.text().strip()
        if names and names == self._read[1] and text != self._read[0]:
            self.say(
                translate(
                    "Templates",
                    "Der Text ist seit der Prüfung geändert. "
                    "Lassen Sie ihn noch einmal prüfen, oder leeren Sie „Geprüft von“.",
                ),
                "warning",
            )
        else:
            self.say(_about_unknown(templates.unknown(text, template.placeholders)), "warning")

    def _insert(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.form.words.insertPlainText(item.data(_ROLE))
            self.form.words.setFocus()

    def _insert_part(self) -> None:
        """Put what is selected, or else the chosen placeholder, in square brackets."""
        item = self.form.placeholders.currentItem()
        if item is not None:
            inside = self.form.words.textCursor().selection().toPlainText()
            self.form.words.insertPlainText(f"[{inside or item.data(_ROLE)}]")
            self.form.words.setFocus()

    def _reset(self) -> None:
        if self._shown is None:
            return
        self.store()  # so that undo brings it back
        key, code, wording = self._shown
        label = translate("Templates", "Text von Netzdesk genommen: {title}")
        with self._desk.change(label.format(title=templates.template(key).heading())) as session:
            templates.keep_wording(session, key, code, wording, "")
        self._show()


def _stray(stray: templates.Stray) -> Finding:
    message = translate("Templates", "Das füllt Netzdesk hier nicht aus. Auf dem Papier bleibt eine Lücke.")
    return Finding(stray.start, stray.end, "placeholder", message, stray.proposal)


def _about_unknown(names: list[str]) -> str:
    if not names:
        return ""
    said = translate(
        "Templates", "Das füllt Netzdesk hier nicht aus: {names}. Was es ausfüllt, steht unter „Platzhalter“."
    )
    return said.format(names=", ".join(names))


def _figures(text: str) -> str:
    """How hard the text is, in words and figures; empty where there is none."""
    found = readability(text)
    if found is None:
        return ""
    words = translate(
        "Templates",
        "{words} Wörter, {per} je Satz · Lesbarkeit: {told} ({amstad} von 100, mehr ist leichter) · "
        "Verständlich ab Klasse {vienna}",
    )
    year = translate("Templates", "4 oder früher") if found.vienna < 4 else str(round(found.vienna))
    return words.format(
        words=found.words,
        per=decimal(found.sentence_length),
        vienna=year,
        amstad=round(min(100.0, max(0.0, found.amstad))),
        told=found.in_words(),
    )


def open_templates(desk: Desk, parent: QWidget | None) -> TemplatesDialog:
    """Show the texts of letters and packs."""
    return open_dialog(desk, TemplatesDialog(desk, parent))
