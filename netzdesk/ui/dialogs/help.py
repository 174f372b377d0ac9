"""The manual: topics at the left, the page at the right, and a search over all of it; works beside the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QListWidgetItem, QTextEdit, QWidget

from netzdesk.base.text import current_language, translate
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.manual_pages import manual_pages
from netzdesk.ui.dialogs.opening import open_dialog
from netzdesk.ui.forms.ui_manual import Ui_Manual


class HelpDialog(QDialog):
    """Shows the pages that hold all words searched for, each with the words marked."""

    def __init__(self, parent: QWidget | None = None, topic: str = "") -> None:
        super().__init__(parent)
        self.form = form = Ui_Manual()
        form.setupUi(self)
        self._pages = {page.key: page for page in manual_pages(current_language())}
        for page in self._pages.values():
            item = QListWidgetItem(page.title, form.topics)
            item.setData(Qt.ItemDataRole.UserRole, page.key)
        form.panes.setStretchFactor(1, 1)
        form.topics.setMinimumWidth(26 * form.topics.fontMetrics().averageCharWidth())
        form.topics.currentItemChanged.connect(self._show_page)
        form.find.textChanged.connect(self._find)
        form.page.anchorClicked.connect(self._follow)
        form.close_dialog.clicked.connect(self.reject)
        for key in QKeySequence.keyBindings(QKeySequence.StandardKey.Find):
            QShortcut(key, self, form.find.setFocus)
        self.go_to(topic or next(iter(self._pages), ""))

    def go_to(self, topic: str) -> None:
        """Show the page with this key."""
        for row in range(self.form.topics.count()):
            if self.form.topics.item(row).data(Qt.ItemDataRole.UserRole) == topic:
                self.form.topics.setCurrentRow(row)

    def _follow(self, link: QUrl) -> None:
        self.form.find.clear()
        self.go_to(link.path().removesuffix(".md"))

    def _find(self, query: str) -> None:
        topics = self.form.topics
        found = [key for key, page in self._pages.items() if page.holds(query)]
        for row in range(topics.count()):
            item = topics.item(row)
            item.setHidden(item.data(Qt.ItemDataRole.UserRole) not in found)
        if topics.currentItem() and topics.currentItem().isHidden() and found:
            self.go_to(found[0])
        self._mark()
        if not query.strip():
            self.form.hits.setText("")
        elif found:
            self.form.hits.setText(translate("Manual", "%n Kapitel", None, len(found)))
        else:
            self.form.hits.setText(translate("Manual", "nichts gefunden"))

    def _show_page(self, item: QListWidgetItem | None) -> None:
        if item:
            self.form.page.setMarkdown(self._pages[item.data(Qt.ItemDataRole.UserRole)].text)
            _let_breathe(self.form.page.document(), self.fontMetrics().height())
            self.form.page.moveCursor(QTextCursor.MoveOperation.Start)
            self._mark()

    def _mark(self) -> None:
        """Mark the searched words on the page and bring the first into sight."""
        page, marks = self.form.page, []
        for word in self.form.find.text().split():
            cursor = page.document().find(word, 0, QTextDocument.FindFlag(0))
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                mark.format.setBackground(self.palette().highlight())
                mark.format.setForeground(self.palette().highlightedText())
                marks.append(mark)
                cursor = page.document().find(word, cursor, QTextDocument.FindFlag(0))
        page.setExtraSelections(marks)
        if marks:
            there = QTextCursor(marks[0].cursor)
            there.clearSelection()
            page.setTextCursor(there)


def _let_breathe(document: QTextDocument, line: int) -> None:
    """Give headings and paragraphs room above and below, which Markdown knows nothing of."""
    block = document.begin()
    while block.isValid():
        if block.textList() is None:
            form = block.blockFormat()
            form.setTopMargin(line if form.headingLevel() > 1 else 0)
            form.setBottomMargin(line / 3)
            QTextCursor(block).setBlockFormat(form)
        block = block.next()


def open_help(desk: Desk, parent: QWidget | None, topic: str = "") -> HelpDialog:
    """Show the manual, at the page ``topic`` (a file's name without its ending) or at its beginning."""
    return open_dialog(desk, HelpDialog(parent, topic), modal=False)
