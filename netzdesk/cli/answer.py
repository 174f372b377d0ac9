"""What a command has to say: ``data`` for machines, ``text`` for people, and why it was not done after all."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from netzdesk.store import Store


@dataclass(frozen=True, slots=True)
class Answer:
    """``data`` is what JSON can hold; ``notes`` are sentences for stderr, and so is ``sorry``, with which the exit code
    becomes 1.
    """

    data: Any
    text: str
    sorry: str = ""
    notes: tuple[str, ...] = ()


@contextmanager
def network(path: Path) -> Iterator[Store]:
    """The network file, open; UserError where there is none."""
    from netzdesk.store import open_store

    with closing(open_store(path)) as store:
        yield store


def on_terminal(done: int, total: int) -> None:
    """A ``Progress`` that shows percents on stderr where somebody looks at it."""
    if not sys.stderr.isatty():
        return
    words = f"{done * 100 // total} %" if total else f"{done}"
    end = "\r" if not total or done < total else "\r     \r"
    print(f"{words:>5}", end=end, file=sys.stderr, flush=True)
