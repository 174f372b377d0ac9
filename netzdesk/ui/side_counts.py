"""How many records stand behind each line of a side list: counted beside the window, since there are many lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import SignalInstance

from netzdesk.base.progress import Progress
from netzdesk.ui.desk import Desk
from netzdesk.ui.side_list import Place
from netzdesk.work import listing as lists
from netzdesk.work.listing import Listing


def count(desk: Desk, places: Sequence[tuple[Place, Listing[Any]]]) -> SignalInstance:
    """Count; the signal gives the numbers by (list, line)."""
    store = desk.store

    def work(progress: Progress) -> dict[tuple[str, str], int]:
        found = {}
        with store.look() as reader:
            for number, (place, listing) in enumerate(places):
                progress(number, len(places))
                found[place.list_key, place.key] = lists.count(reader, listing, place.query)
        return found

    return desk.jobs.run(work).done
