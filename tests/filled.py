"""A network in a file of its own, filled in one step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.orm import Session

from netzdesk.store import Store, create_store


@contextmanager
def filled(path: Path, fill: Callable[[Session], object], label: str = "Anfang") -> Iterator[Store]:
    """The open store of a new file; behind the ``with`` it is closed and can be copied."""
    store = create_store(path)
    try:
        with store.change(label) as session:
            fill(session)
        yield store
    finally:
        store.close()
