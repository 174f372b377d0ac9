"""Keys that never collide between two laptops and sort by time: UUID version 7 (RFC 9562, section 5.7)."""

from __future__ import annotations

import os
import random
import time

_last = [0]
_chance = random.Random(os.urandom(32))  # noqa: S311 - a key need not be secret, and asking the system each time is slow


def new_id() -> str:
    """A new UUIDv7 as 36 characters; each one sorts behind those made before it by this process."""
    stamp = time.time_ns() * 4096 // 1_000_000  # milliseconds and 12 bits of their fraction
    if stamp <= _last[0]:
        stamp = _last[0] + 1
    _last[0] = stamp
    tail = _chance.getrandbits(62)
    return "%08x-%04x-7%03x-%04x-%012x" % (  # noqa: UP031 - an import makes 110,000 keys; this takes two thirds
        stamp >> 28,
        stamp >> 12 & 0xFFFF,
        stamp & 0xFFF,
        0x8000 | tail >> 48,
        tail & 0xFFFF_FFFF_FFFF,
    )
