"""``TextHints``: what to look at in a text while it is written: marks in the editor, a list, proposals to take over."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QHelpEvent, QKeySequence, QPalette, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QPushButton, QTextEdit, QToolTip

from netzdesk.base.text import translate
from netzdesk.office.easy_language import Finding

_SHOWN = 60
"""Letters of a finding that the list repeats."""


class TextHints(QObject):
    """Keeps editor and list of hints together.

    The hint under the cursor is the chosen one, the mouse shows what is said about a place, F7 and Umschalt+F7 lead
    from one to the next, and the button puts a proposal in its place.
    """

    def __init__(
        self, editor: QPlainTextEdit, hints: QListWidget, use: QPushButton, look_again: Callable[[], None]
    ) -> None:
        super().__init__(editor)
        self._look_again = look_again
        self._editor, self._list, self._use = editor, hints, use
        self._findings: Sequence[Finding] = ()
        self._placeholders: Sequence[tuple[int, int]] = ()
        self._text = ""
        editor.viewport().installEventFilter(self)
        editor.cursorPositionChanged.connect(self._choose_at_cursor)
        hints.itemActivated.connect(self._go_to_chosen)
        hints.currentRowChanged.connect(self._mark)
        use.clicked.connect(self._use_proposal)
        for key, step in ((Qt.Key.Key_F7, 1), (Qt.Modifier.SHIFT | Qt.Key.Key_F7, -1)):
            QShortcut(QKeySequence(key), editor.window(), lambda step=step: self._step(step))

    def show(
        self, findings: Sequence[Finding], placeholders: Sequence[tuple[int, int]], nothing: str
    ) -> None:
        """Show these hints for what stands in the editor; ``nothing`` is said where there are none."""
        row = self._list.currentRow()
        self._findings, self._placeholders = findings, placeholders
        self._text = self._editor.toPlainText()
        self._list.blockSignals(True)
        self._list.clear()
        for finding in findings:
            self._list.addItem(self._sentence(finding))
        if not findings:
            self._list.addItem(nothing)
        self._list.setCurrentRow(min(row, len(findings) - 1))
        self._list.blockSignals(False)
        self._mark()

    def _sentence(self, finding: Finding) -> str:
        words = " ".join(self._text[finding.start : finding.end].split())
        if len(words) > _SHOWN:
            words = words[: _SHOWN - 1].rstrip() + "…"
        told = f"„{words}“ – {finding.message}"
        if finding.proposal:
            told += " " + translate("Templates", "Vorschlag: {words}").format(words=finding.proposal)
        return told

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say what there is to a place while the mouse rests on it."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().eventFilter(watched, event)
        place = self._editor.cursorForPosition(event.pos()).position()
        told = [self._sentence(finding) for finding in self._at(place)]
        QToolTip.showText(event.globalPos(), "\n".join(told), self._editor)
        return True

    def _at(self, place: int) -> list[Finding]:
        """The findings around a place of the editor, the shortest first."""
        found = [each for each in self._findings if self._from(each) <= place <= self._to(each)]
        return sorted(found, key=lambda each: each.end - each.start)

    def _choose_at_cursor(self) -> None:
        if self._editor.toPlainText() != self._text:
            return  # they are made anew soon
        found = self._at(self._editor.textCursor().position())
        if found and self._chosen() not in found:
            self._list.setCurrentRow(self._findings.index(found[0]))
        elif not found and self._editor.hasFocus():
            self._list.setCurrentRow(-1)  # what is marked would look like words that were selected

    def _chosen(self) -> Finding | None:
        row = self._list.currentRow()
        return self._findings[row] if 0 <= row < len(self._findings) else None

    def _mark(self) -> None:
        """Colour placeholders, underline findings (sentences dashed, words waved), mark the chosen one as a whole."""
        if self._editor.toPlainText() != self._text:
            return  # the hints are about another text and are made anew soon
        palette = self._editor.palette()
        marks = []
        for start, end in self._placeholders:
            tint = QTextCharFormat()
            tint.setForeground(palette.color(QPalette.ColorRole.Link))
            marks.append(self._selection(start, end, tint))
        chosen = self._chosen()
        for finding in self._findings:
            style = QTextCharFormat()
            lines = QTextCharFormat.UnderlineStyle
            style.setUnderlineStyle(
                lines.DashUnderline if finding.rule == "sentence" else lines.WaveUnderline
            )
            style.setUnderlineColor(QColor(palette.color(QPalette.ColorRole.BrightText)))
            if finding is chosen:
                style.setBackground(palette.color(QPalette.ColorRole.Highlight))
                style.setForeground(palette.color(QPalette.ColorRole.HighlightedText))
            marks.append(self._selection(finding.start, finding.end, style))
        self._editor.setExtraSelections(marks)
        self._use.setEnabled(bool(chosen and chosen.proposal))

    def _selection(self, start: int, end: int, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = self._cursor(start, end)
        mark.format = style
        return mark

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(_utf16(self._text[:start]))
        cursor.setPosition(_utf16(self._text[:end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _from(self, finding: Finding) -> int:
        return _utf16(self._text[: finding.start])

    def _to(self, finding: Finding) -> int:
        return _utf16(self._text[: finding.end])

    def _step(self, step: int) -> None:
        """Choose the next hint behind the cursor, or before it, and bring it into sight."""
        self._be_current()
        if not self._findings:
            return
        place = self._editor.textCursor().selectionStart()
        starts = [self._from(each) for each in self._findings]
        chosen = self._list.currentRow()
        if 0 <= chosen < len(starts) and starts[chosen] == place:
            row = chosen + step
        elif step > 0:
            row = next((row for row, start in enumerate(starts) if start >= place), 0)
        else:
            row = next((row for row in reversed(range(len(starts))) if starts[row] <= place), -1)
        self._list.setCurrentRow(row % len(starts))
        self._go_to_chosen()

    def _go_to_chosen(self) -> None:
        finding = self._chosen()
        if finding:
            cursor = self._cursor(finding.start, finding.end)
            cursor.setPosition(self._to(finding))
            cursor.setPosition(self._from(finding), QTextCursor.MoveMode.KeepAnchor)
            self._editor.setTextCursor(cursor)
            self._editor.setFocus()

    def _use_proposal(self) -> None:
        self._be_current()
        finding = self._chosen()
        if finding and finding.proposal:
            self._cursor(finding.start, finding.end).insertText(finding.proposal)
            self._look_again()

    def _be_current(self) -> None:
        if self._editor.toPlainText() != self._text:
            self._look_again()


def _utf16(text: str) -> int:
    """Qt counts characters beyond the BMP twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
