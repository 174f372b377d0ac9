"""A list in a window, searched by keys and filled with many partners: from the key to the painted rows."""

from __future__ import annotations

import time
from contextlib import ExitStack

from PySide6.QtWidgets import QApplication

from netzdesk.base.settings import Settings
from netzdesk.store import open_store
from netzdesk.ui.desk import Desk
from netzdesk.ui.kinds import TABS
from netzdesk.ui.lists.view import ListView
from tests.bench.measure import Preparation, Run
from tests.bench.workshop import Workshop

PARTNERS = next(kind for tab in TABS for kind in tab.kinds if kind.record_kind == "partner")
TYPED = ("verein", "müller", "mueller", "erl", "zzz", "stra")


def search(times: int) -> Preparation:
    """The slowest key, in milliseconds, while some words are typed into a list of ``times`` × size partners."""

    def prepare(workshop: Workshop, stack: ExitStack) -> Run:
        application = QApplication.instance() or QApplication([])
        store = open_store(workshop.network(times * workshop.size))
        stack.callback(store.close)
        view = ListView(Desk(store, Settings(workshop.folder)), PARTNERS)
        stack.callback(view.deleteLater)
        view.resize(1366, 768)
        view.show()
        application.processEvents()

        def run() -> float:
            slowest = 0.0
            for word in TYPED:
                for length in range(1, len(word) + 1):
                    started = time.perf_counter()
                    view.frame.search.setText(word[:length])
                    application.processEvents()
                    slowest = max(slowest, time.perf_counter() - started)
                view.frame.search.clear()
                application.processEvents()
            return slowest * 1000

        return run

    return prepare
