"""Text files of unknown encoding: byte order mark, then UTF-8, then UTF-16 if evident, then what Windows wrote.

Detectors by statistics guess Chinese for short German lists; this order is right for what offices really send.
"""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 200_000
_GERMAN_IN_WORD = re.compile(r"[A-Za-z][äöüß]|[äöüÄÖÜß][a-z]")
_ODD_IN_WORD = re.compile(r"[A-Za-z][„”™šŽŠŸ§†‡\x80-\x9f][a-z]")
_OLD = ("cp850", "mac_roman")  # DOS and old Macs: their umlauts are quotation marks inside words in cp1252


def decode(data: bytes) -> str:
    """The text of a file; never fails, at worst single unknown bytes become "\N{REPLACEMENT CHARACTER}"."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace").removeprefix("\ufeff")
    wide = _wide(data[:_SAMPLE])
    if wide:
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _mended_utf8(data) or _single_bytes(data)


def _wide(sample: bytes) -> str | None:
    """UTF-16 without a mark: nearly every second byte of western text is zero, always on the same side."""
    half = len(sample) // 2
    if half < 2:
        return None
    even, odd = sample[0 : half * 2 : 2].count(0), sample[1 : half * 2 : 2].count(0)
    if odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _mended_utf8(data: bytes) -> str | None:
    """UTF-8 with a few broken bytes (a file cut off, two files joined), or None where it is no UTF-8 at all."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(1 for letter in text[:_SAMPLE] if letter > "\x7f") - broken
    return text if whole >= 10 * broken else None


def _single_bytes(data: bytes) -> str:
    """One byte a letter: cp1252, unless its umlauts come out as quotation marks and another code's do not."""
    text = data.decode("cp1252", "replace") if not _undefined(data) else data.decode("latin-1")
    sample = text[:_SAMPLE]
    if len(_ODD_IN_WORD.findall(sample)) < 2 or _GERMAN_IN_WORD.search(sample):
        return text
    best = max(_OLD, key=lambda code: len(_GERMAN_IN_WORD.findall(data[:_SAMPLE].decode(code))))
    better = _GERMAN_IN_WORD.search(data[:_SAMPLE].decode(best))
    return data.decode(best) if better else data.decode("cp1252", "replace")


def _undefined(data: bytes) -> bool:
    """Whether there are bytes that cp1252 leaves undefined (latin-1 keeps them apart for the judgement)."""
    return any(byte in data for byte in b"\x81\x8d\x8f\x90\x9d")
