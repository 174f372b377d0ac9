"""``PdfView``: pages with what one needs to read them: a search with marks, page n of m, and sizes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from netzdesk.base.text import translate
from netzdesk.ui import icons
from netzdesk.ui.announce import announce
from netzdesk.ui.dialogs.pages_view import FIT_PAGE, FIT_WIDTH
from netzdesk.ui.dialogs.pdf_pages import Hit, PdfPages
from netzdesk.ui.flow import Flow
from netzdesk.ui.forms.ui_pdf_view import Ui_PdfView

SIZES = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0)


class PdfView(QWidget):
    """Shows a PDF; a new one keeps the place, the size and the search, which begins on the page that is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_PdfView()
        self.form.setupUi(self)
        self._pages: PdfPages | None = None
        self._hits: list[Hit] = []
        self._hit = 0
        self._searched, self._begun_on = False, 0
        self._arrange()
        self._listen()
        self._make_keys()
        self._find("")
        self._keep_room_for_hits()

    def _arrange(self) -> None:
        form = self.form
        form.zoom.addItem(translate("PdfView", "Ganze Breite"), FIT_WIDTH)
        form.zoom.addItem(translate("PdfView", "Ganze Seite"), FIT_PAGE)
        for size in SIZES:
            form.zoom.addItem(f"{size:.0%}".replace("%", "\u202f%"), size)
        tools = Flow(form.tools, gap=12)
        for group in (form.finding, form.paging, form.zooming):
            tools.addWidget(group)
        icons.put(form.next_hit, "down")
        icons.put(form.previous_hit, "up")
        margin = self.fontMetrics().height() // 3  # no style sheet reaches it
        form.page.lineEdit().setTextMargins(margin, 0, 0, 0)
        form.page.lineEdit().setAccessibleName(form.page_label.text().replace("&", "").rstrip(":"))
        label = QLabel(form.zoom.accessibleName(), form.zooming)  # Linux asks for the label of a choice alone
        label.setBuddy(form.zoom)
        label.hide()

    def _listen(self) -> None:
        form = self.form
        form.find.textChanged.connect(self._find)
        form.next_hit.clicked.connect(lambda: self._step_hit(1))
        form.previous_hit.clicked.connect(lambda: self._step_hit(-1))
        form.page.valueChanged.connect(self._go)
        form.view.page_changed.connect(self._tell_page)
        form.zoom.currentIndexChanged.connect(self._choose_zoom)
        form.zoom_in.clicked.connect(lambda: self._step_zoom(1))
        form.zoom_out.clicked.connect(lambda: self._step_zoom(-1))
        form.view.zoom_wanted.connect(self._step_zoom)
        for field in (form.find, form.page):
            field.installEventFilter(self)

    def _make_keys(self) -> None:
        form = self.form
        for keys, action in (
            (QKeySequence.StandardKey.Find, form.find.setFocus),
            (QKeySequence.StandardKey.FindNext, form.next_hit.click),
            (QKeySequence.StandardKey.FindPrevious, form.previous_hit.click),
            (QKeySequence.StandardKey.ZoomIn, form.zoom_in.click),
            (QKeySequence.StandardKey.ZoomOut, form.zoom_out.click),
        ):
            for key in QKeySequence.keyBindings(keys):
                QShortcut(key, self, action)
        QShortcut(QKeySequence("Ctrl+0"), self, lambda: form.zoom.setCurrentIndex(0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search and the page number Enter stays here, where else it would print; Escape ends the search."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if watched is self.form.find:
                self._step_hit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            else:
                self.form.page.interpretText()
            return True
        if event.key() == Qt.Key.Key_Escape and watched is self.form.find and self.form.find.text():
            self.form.find.clear()
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Larger type wants more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "form"):
            self._keep_room_for_hits()

    def show_pages(self, pages: PdfPages | None) -> None:
        """Show a document, closing the one before; None while there is none."""
        before, self._pages = self._pages, pages
        self.form.view.show_pages(pages)
        if before:
            before.close()
        count = len(pages.sizes) if pages else 0
        self.form.page.setRange(min(1, count), count)
        self.form.pages.setText(translate("PdfView", "von {count}").format(count=count) if count else "")
        self.setEnabled(pages is not None)
        self._find(self.form.find.text())

    def pages(self) -> PdfPages | None:
        """The document that is shown, None while there is none."""
        return self._pages

    def document(self) -> PdfPages:
        """The document that is shown, for what can only be done where there is one."""
        if self._pages is None:
            raise RuntimeError
        return self._pages

    def _tell_page(self, number: int) -> None:
        self.form.page.blockSignals(True)  # the page came into sight by itself: nothing to go to
        self.form.page.setValue(number + 1)
        self.form.page.blockSignals(False)

    def _go(self, number: int) -> None:
        self.form.view.go_to_page(number - 1)

    def _choose_zoom(self) -> None:
        self.form.view.set_zoom(self.form.zoom.currentData())

    def _step_zoom(self, step: int) -> None:
        now = self.form.view.zoom()
        larger = [size for size in SIZES if size > now * 1.01]
        smaller = [size for size in SIZES if size < now * 0.99]
        chosen = larger[:1] if step > 0 else smaller[-1:]
        if chosen:
            self.form.zoom.setCurrentIndex(self.form.zoom.findData(chosen[0]))

    def _find(self, text: str) -> None:
        if not text or not self._searched:
            self._begun_on = self.form.page.value() - 1
        self._searched = bool(text)
        self._hits = self._pages.find(text) if self._pages else []
        self._hit = next((n for n, hit in enumerate(self._hits) if hit.page >= self._begun_on), 0)
        for button in (self.form.next_hit, self.form.previous_hit):
            button.setEnabled(bool(self._hits))
        self._show_hit()

    def _step_hit(self, step: int) -> None:
        if self._hits:
            self._hit = (self._hit + step) % len(self._hits)
            self._show_hit()

    def _show_hit(self) -> None:
        if self._hits:
            self.form.view.mark(self._hits, self._hits[self._hit])
            said = translate("PdfView", "{number} von {count}")
            self.form.hits.setText(said.format(number=self._hit + 1, count=len(self._hits)))
        else:
            self.form.view.mark([], None)
            searched = self._pages and self.form.find.text().strip()
            self.form.hits.setText(translate("PdfView", "nichts gefunden") if searched else "")
        announce(self.form.hits, self.form.hits.text())

    def _keep_room_for_hits(self) -> None:
        """What is told beside the search must not push the rest aside while one types."""
        words = (translate("PdfView", "nichts gefunden"), "1.000 von 1.000")
        metrics = self.form.hits.fontMetrics()
        self.form.hits.setMinimumWidth(max(metrics.horizontalAdvance(each) for each in words))
