"""Keys that never collide between two laptops and sort by time: UUID version 7 (RFC 9562, section 5.7)."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from itertools import count

_chance = random.Random(os.urandom(32))  # noqa: S311 - a key need not be secret, and asking the system each time is slow
_now: list[tuple[int, str, Callable[[], int]]] = [(0, "", int)]
"""The latest millisecond, how its keys begin, and what counts them up from a random number."""


def new_id() -> str:
    """A new UUIDv7 as 36 characters; each one sorts behind those made before it by this process.

    Those of one millisecond are counted up from a random start (section 6.2, method 2): an import makes 110,000.
    """
    stamp = time.time_ns() // 1_000_000
    latest, start, counted = _now[0]
    if stamp > latest:
        chance = _chance.getrandbits(73)
        start = "%08x-%04x-7%03x-%04x-" % (  # noqa: UP031 - quicker
            stamp >> 16,
            stamp & 0xFFFF,
            chance >> 61,
            0x8000 | chance >> 47 & 0x3FFF,
        )
        counted = count(chance & 0x7FFF_FFFF_FFFF).__next__  # whoever counts beside this gets another number
        _now[0] = stamp, start, counted
    return f"{start}{counted():012x}"
