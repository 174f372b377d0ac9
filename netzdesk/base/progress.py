"""How long work says how far it is, and learns that nobody wants it any more."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""``progress(done, total)``; total 0 means "not known". Raises ``Cancelled`` when the user has cancelled."""


def silent(done: int, total: int) -> None:
    """A ``Progress`` for callers that need none."""
