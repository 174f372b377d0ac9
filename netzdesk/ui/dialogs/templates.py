"""The texts of letters and packs, in the coordinator's own words, with hints that make them easier (U22, U23, N10)."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidgetItem, QTextEdit, QWidget

from netzdesk.base.errors import UserError
from netzdesk.base.text import LANGUAGES, current_language, translate
from netzdesk.handouts.wording import network_values
from netzdesk.model.terms import Wording
from netzdesk.office.easy_language import Finding, Level, findings, readability
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.opening import open_dialog
from netzdesk.ui.dialogs.save_as import ask_where, file_name
from netzdesk.ui.forms.ui_templates import Ui_Templates
from netzdesk.ui.i18n import LANGUAGE_NAMES
from netzdesk.work import templates

_ROLE = Qt.ItemDataRole.UserRole
_PLACEHOLDERS = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_LOOK_AGAIN = 300
"""Milliseconds without typing after which the hints are made anew."""


class TemplatesDialog(QDialog):
    """One text at a time; it is stored when the text is left, the hints follow the typing."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.form = form = Ui_Templates()
        form.setupUi(self)
        self._desk = desk
        self._shown: tuple[str, str, Wording] | None = None
        self._stored = ("", "")
        self._findings: list[Finding] = []
        self._later = QTimer(self, interval=_LOOK_AGAIN, singleShot=True)
        self._later.timeout.connect(self.look_again)
        for code in LANGUAGES:
            form.code.addItem(LANGUAGE_NAMES[code], code)
        form.code.setCurrentIndex(form.code.findData(current_language()))
        for wording in Wording:
            form.wording.addItem(wording.word(), wording)
        for each in templates.TEMPLATES:
            form.texts.addItem(each.heading(), each.key)
        form.split.setSizes([640, 400])
        form.split.setHandleWidth(12)
        self._show()
        form.texts.currentIndexChanged.connect(self._change)
        form.code.currentIndexChanged.connect(self._change)
        form.wording.currentIndexChanged.connect(self._change)
        form.words.textChanged.connect(self._later.start)
        form.hints.itemActivated.connect(self._go_to_hint)
        form.hints.currentRowChanged.connect(self._mark)
        form.use_proposal.clicked.connect(self._use_proposal)
        form.placeholders.itemActivated.connect(self._insert)
        form.insert_placeholder.clicked.connect(lambda: self._insert(form.placeholders.currentItem()))
        form.reset.clicked.connect(self._reset)
        form.keep.clicked.connect(self._hand_on)
        form.load.clicked.connect(self._fetch)
        form.close_dialog.clicked.connect(self.accept)

    def store(self) -> bool:
        """Keep the text that is shown; False, with the reason on screen, where its placeholders are not complete."""
        if self._shown is None:
            return True
        now = (self.form.words.toPlainText(), self.form.checked_by.text().strip())
        if now == self._stored:
            return True
        key, code, wording = self._shown
        try:
            templates.check(now[0])
        except UserError as error:
            self.form.message.setText(str(error))
            self.form.words.setFocus()
            return False
        label = translate("Templates", "Text geändert: {title}").format(
            title=templates.template(key).heading()
        )
        with self._desk.change(label) as session:
            day = date.today() if now[1] else None
            templates.keep_wording(session, key, code, wording, now[0], checked_by=now[1], on=day)
        self._stored = now
        return True

    def look_again(self) -> None:
        """Make hints, figures and the example anew for what stands in the editor."""
        form, text = self.form, self.form.words.toPlainText()
        german = form.code.currentData() == "de"
        level = Level.EASY if form.wording.currentData() == Wording.EASY else Level.PLAIN
        plain = _PLACEHOLDERS.sub(lambda found: " " * len(found.group()), text)
        self._findings = findings(plain, level) if german else []
        form.hints.clear()
        for finding in self._findings:
            words = f"„{text[finding.start : finding.end][:60]}“ – {finding.message}"
            if finding.proposal:
                words += " " + translate("Templates", "Vorschlag: {words}").format(words=finding.proposal)
            form.hints.addItem(words)
        if german and not self._findings:
            form.hints.addItem(
                translate("Templates", "Keine Hinweise. Lassen Sie den Text noch von Menschen prüfen.")
            )
        figures = readability(plain) if german else None
        form.figures.setText(
            translate(
                "Templates",
                "{words} Wörter · {per} je Satz · Schulstufe {vienna} (Wiener Sachtextformel) · "
                "Lesbarkeit {amstad} von 100 (Flesch-Amstad)",
            ).format(
                words=figures.words,
                per=f"{figures.sentence_length:.1f}".replace(".", ","),
                vienna=f"{figures.vienna:.1f}".replace(".", ","),
                amstad=round(figures.amstad),
            )
            if figures
            else ""
        )
        self._mark()
        self._fill_sample(text)

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
        form, shown = self.form, self._shown
        if shown is None:
            return
        key, code, wording = shown
        for widget in (form.texts, form.code, form.wording):
            widget.blockSignals(True)
        form.texts.setCurrentIndex(form.texts.findData(key))
        form.code.setCurrentIndex(form.code.findData(code))
        form.wording.setCurrentIndex(form.wording.findData(wording))
        for widget in (form.texts, form.code, form.wording):
            widget.blockSignals(False)

    def _show(self) -> None:
        form = self.form
        self._shown = (form.texts.currentData(), form.code.currentData(), Wording(form.wording.currentData()))
        key, code, wording = self._shown
        with self._desk.read() as session:
            text = templates.wording(session, key, code, wording)
            own = templates.own_wording(session, key, code, wording)
        form.words.setPlainText(text)
        form.checked_by.setText(own.checked_by if own else "")
        form.checked_by.setEnabled(wording is Wording.EASY)
        form.reset.setEnabled(own is not None)
        form.message.clear()
        self._stored = (text, form.checked_by.text())
        form.placeholders.clear()
        for each in templates.template(key).placeholders:
            name, meaning = each.name(code), translate("Templates", each.meaning)
            line = QListWidgetItem(f"{name} – {meaning}", form.placeholders)
            line.setData(_ROLE, f"{{{{ {name} }}}}")
        form.placeholders.setCurrentRow(0)
        self.look_again()

    def _fill_sample(self, text: str) -> None:
        """The text with what the network holds; placeholders about a partner or event keep their meaning as words."""
        if self._shown is None:
            return
        placeholders = templates.template(self._shown[0]).placeholders
        values = {each.key: f"[{translate('Templates', each.meaning)}]" for each in placeholders}
        with self._desk.read() as session:
            values |= {name: value for name, value in network_values(session, date.today()).items() if value}
        try:
            self.form.sample.setPlainText(templates.fill(text, values).text)
            self.form.message.setText(_about_unknown(templates.unknown(text, placeholders)))
        except UserError as error:
            self.form.message.setText(str(error))

    def _mark(self) -> None:
        """Colour placeholders and underline findings; the one chosen in the list is marked over its whole length."""
        palette, chosen = self.palette(), self.form.hints.currentRow()
        plain, found = QTextCharFormat(), _PLACEHOLDERS.finditer(self.form.words.toPlainText())
        plain.setForeground(palette.color(QPalette.ColorRole.Link))
        marks = [self._marked(*each.span(), plain) for each in found]
        for number, finding in enumerate(self._findings):
            style = QTextCharFormat()
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            style.setUnderlineColor(QColor(palette.color(QPalette.ColorRole.BrightText)))
            if number == chosen:
                style.setBackground(palette.color(QPalette.ColorRole.Highlight))
                style.setForeground(palette.color(QPalette.ColorRole.HighlightedText))
            marks.append(self._marked(finding.start, finding.end, style))
        self.form.words.setExtraSelections(marks)
        has_proposal = 0 <= chosen < len(self._findings) and bool(self._findings[chosen].proposal)
        self.form.use_proposal.setEnabled(has_proposal)

    def _marked(self, start: int, end: int, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor, mark.format = self._cursor(start, end), style
        return mark

    def _cursor(self, start: int, end: int) -> QTextCursor:
        text, cursor = self.form.words.toPlainText(), QTextCursor(self.form.words.document())
        cursor.setPosition(_utf16(text[:start]))
        cursor.setPosition(_utf16(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _go_to_hint(self) -> None:
        row = self.form.hints.currentRow()
        if 0 <= row < len(self._findings):
            found = self._findings[row]
            self.form.words.setTextCursor(self._cursor(found.start, found.end))
            self.form.words.setFocus()

    def _use_proposal(self) -> None:
        row = self.form.hints.currentRow()
        if 0 <= row < len(self._findings) and self._findings[row].proposal:
            found = self._findings[row]
            self._cursor(found.start, found.end).insertText(found.proposal)
            self.look_again()

    def _insert(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.form.words.insertPlainText(item.data(_ROLE))
            self.form.words.setFocus()

    def _reset(self) -> None:
        if self._shown is None:
            return
        key, code, wording = self._shown
        label = translate("Templates", "Text von Netzdesk genommen: {title}")
        with self._desk.change(label.format(title=templates.template(key).heading())) as session:
            templates.keep_wording(session, key, code, wording, "")
        self._show()

    def _hand_on(self) -> None:
        def write(path: Path) -> None:
            try:
                with self._desk.read() as session:
                    templates.save_file(session, path)
            except OSError:
                said = translate(
                    "Templates", "{name} lässt sich nicht schreiben. Wählen Sie bitte einen anderen Ort."
                )
                self.form.message.setText(said.format(name=path.name))

        if self.store():
            kind = translate("Templates", "Netzdesk-Vorlagen")
            ask_where(self, self._desk.settings, file_name(kind, ".netzvorlagen", date.today()), kind, write)

    def _fetch(self) -> None:
        def read(name: str) -> None:
            try:
                with self._desk.change(translate("Templates", "Vorlagen geholt")) as session:
                    templates.load_file(session, Path(name))
            except UserError as error:
                self.form.message.setText(str(error))
                return
            self._show()

        if not self.store():
            return
        dialog = QFileDialog(self, translate("Templates", "Vorlagen holen"))
        dialog.setNameFilter(translate("Templates", "Netzdesk-Vorlagen (*.netzvorlagen)"))
        dialog.fileSelected.connect(read)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _about_unknown(names: list[str]) -> str:
    if not names:
        return ""
    said = translate(
        "Templates", "Das füllt Netzdesk hier nicht aus: {names}. Was es ausfüllt, steht unter „Platzhalter“."
    )
    return said.format(names=", ".join(names))


def _utf16(text: str) -> int:
    """Qt counts characters beyond the BMP twice."""
    return len(text.encode("utf-16-le")) // 2


def open_templates(desk: Desk, parent: QWidget | None) -> TemplatesDialog:
    """Show the texts of letters and packs."""
    return open_dialog(desk, TemplatesDialog(desk, parent))
