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
    _last[0] = stamp = max(stamp, _last[0] + 1)
    tail = _chance.getrandbits(62) | 0x8000_0000_0000_0000
    digits = f"{(stamp >> 12) & 0xFFFF_FFFF_FFFF:012x}7{stamp & 0xFFF:03x}{tail:016x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
