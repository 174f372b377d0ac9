"""How German texts are compared: for sorting (DIN 5007-1, Ä beside A) and for finding (muller = mueller = müller)."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {"ß": "ss", "ẞ": "ss", "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ı": "i", "æ": "ae", "Æ": "ae",
     "œ": "oe", "Œ": "oe", "þ": "th", "ð": "d"}
)  # fmt: skip
_GERMAN = (("ä", "a"), ("ö", "o"), ("ü", "u"), ("ß", "ss"), ("Ä", "a"), ("Ö", "o"), ("Ü", "u"))
"""What is met all the time: letter by letter these go several times faster than by looking for all that are foreign."""
_FOREIGN = re.compile(r"[^\x00-\x7f]")
_DIGITS = re.compile(r"\d+")
_MARKS = re.compile(r"[^\w ]+|_+")
_REGISTERED = re.compile(r"\be\. ?v\b")
_NUMBER = re.compile(r"[\d+/().-]{5,}")
_GERMANY = re.compile(r"(?<!\S)(?:\+|00)49[ /-]*(?:\(0\))?[ /-]*(?=[\d(])")
"""What stands before a number when it is dialled from abroad."""


class _Fold(dict[str, str]):
    """What each letter becomes, worked out when it is met for the first time."""

    def __missing__(self, letter: str) -> str:
        folded, before = letter, ""
        while folded != before:
            before = folded
            letters = unicodedata.normalize("NFKD", before.translate(_LETTERS).casefold())
            folded = "".join(each for each in letters if not unicodedata.combining(each))
        self[letter] = folded
        return folded


_FOLDED = _Fold()


def plain(text: str) -> str:
    """Lower case without marks: "Müller-Łukasz Straße" becomes "muller-lukasz strasse"."""
    if not text.isascii():
        for letter, folded in _GERMAN:
            text = text.replace(letter, folded)
        if not text.isascii():
            text = _FOREIGN.sub(lambda letter: _FOLDED[letter.group()], text)
    return " ".join(text.lower().split())


def collapsed(text: str) -> str:
    """``plain`` with spelled-out umlauts closed up, so that Mueller, Müller and Muller are one."""
    return closed_up(plain(text))


def closed_up(bare: str) -> str:
    """A plain text, or a pattern for such texts, without the "e" of spelled-out umlauts ("quelle" is "qulle")."""
    return bare.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def searchable(text: str) -> str:
    """What is kept for finding ``text``: its words as ``plain`` leaves them, each once, and as ``collapsed`` does.

    Words are looked for one by one (``search_words``), so neither their order nor their number matters. "e. V." is
    found by "ev", too.
    """
    bare = plain(text)
    words = dict.fromkeys(bare.split(" "))
    if (closed := closed_up(bare)) != bare:
        words.update(dict.fromkeys(closed.split(" ")))
    if ("e. v" in bare or "e.v" in bare) and _REGISTERED.search(bare):
        words["ev"] = None
    return " ".join(words)


def search_words(query: str) -> list[tuple[str, ...]]:
    """The words of a query, each as the spellings of which one must occur in a ``searchable`` text.

    A spelling that begins the other one ("mu" of "mue") says it all: looking for both would only take longer. A phone
    number with strokes is looked for without them as well, and any without +49: many are kept without it.
    """
    words: list[tuple[str, ...]] = []
    for word in _GERMANY.sub("", plain(query)).split():
        other = closed_up(word)
        if _NUMBER.fullmatch(word) and not word.isdigit():
            other = "".join(letter for letter in word if letter.isdigit()) or word
        words.append((other,) if other in word else (word, other))
    return words


def sort_key(text: str | None) -> str:
    """A key that sorts as a German index does: Ä as A, ß as ss, numbers by value, empty texts last."""
    bare = plain(text or "")
    if bare.replace(" ", "").isalpha():
        return bare
    bare = _MARKS.sub("", bare).strip()
    if not bare:
        return "\U0010ffff"
    return _DIGITS.sub(lambda digits: digits.group().zfill(8), bare)
