"""Finding words on the page of a PDF as in the lists: muller = müller = mueller, also over the ends of lines."""

from __future__ import annotations

import re
import struct
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from netzdesk.base.order import plain

_PARTED = "\x02"
"""What PDFium gives for the hyphen at the end of a line."""
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue"}
_FROM_RIGHT = {"R", "AL"}


@dataclass(frozen=True, slots=True)
class Folded:
    """The letters of a page as they are compared, and for each the number of the sign on the page it comes from."""

    text: str
    places: Sequence[int]


def folded(signs: Sequence[int]) -> Folded:
    """Fold the signs of a page (UTF-16 units as PDFium counts them): case and marks away, any space one space."""
    text: list[str] = []
    places: list[int] = []
    for number, sign in enumerate(signs):
        if 0xDC00 <= sign < 0xE000 and number and 0xD800 <= signs[number - 1] < 0xDC00:
            continue
        letter = chr(sign)
        if 0xD800 <= sign < 0xDC00 and number + 1 < len(signs):
            letter = chr(0x10000 + ((sign & 0x3FF) << 10) + (signs[number + 1] & 0x3FF))
        bare = _bare(letter)
        if bare == " " and text and text[-1] in (" ", _PARTED):
            continue
        text.extend(bare)
        places.extend([number] * len(bare))
    return Folded("".join(text), places)


def find(page: Folded, words: str) -> Iterator[tuple[int, int]]:
    """Where ``words`` stand, as the numbers of their first and last sign on the page."""
    for found in _pattern(words).finditer(page.text):
        yield page.places[found.start()], page.places[found.end() - 1]


@cache
def _bare(letter: str) -> str:
    if letter in (_PARTED, "\ufffe"):
        return _PARTED
    if letter.isspace():
        return " "
    small = letter.lower()
    return small if small in _UMLAUTS else plain(letter)


@cache
def _pattern(words: str) -> re.Pattern[str]:
    """The pattern for what is looked for; an umlaut may be spelled out on either side, a line may part it anywhere."""
    units = unicodedata.normalize("NFC", words).encode("utf-16-le", "surrogatepass")
    bare = folded(struct.unpack(f"<{len(units) // 2}H", units)).text.strip()
    spellings = [_parts(bare)]
    if any(unicodedata.bidirectional(letter) in _FROM_RIGHT for letter in bare):
        spellings.append(_parts(bare[::-1]))  # PDFium gives words from right to left as they lie on the page
    return re.compile("|".join(_PARTED_ANYWHERE.join(parts) for parts in spellings if parts) or "(?!)")


_PARTED_ANYWHERE = f"{_PARTED}?"


def _parts(bare: str) -> list[str]:
    parts = []
    for part in re.findall("[aou]e|.", bare, re.DOTALL):
        umlaut = next((each for each, pair in _UMLAUTS.items() if part in (each, pair, pair[0])), "")
        pair = _UMLAUTS.get(umlaut, "")
        if part == "-":
            parts.append(f"[-{_PARTED}]")
        elif part == pair:
            parts.append(f"(?:{umlaut}|{pair[0]}{_PARTED_ANYWHERE}e)")
        elif umlaut:
            parts.append(f"(?:{umlaut}|{pair[0]}(?:{_PARTED_ANYWHERE}e)?)")
        else:
            parts.append(re.escape(part))
    return parts
