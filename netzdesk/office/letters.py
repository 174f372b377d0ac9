"""From any string to pieces that can be printed: control characters out, each letter in a face that has it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from netzdesk.office.faces import MISSING, Face, face, face_for
from netzdesk.office.right_to_left import RIGHT_TO_LEFT, shaped

SOFT_HYPHEN = "\xad"
ZERO_SPACE = "\u200b"

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_JOINERS = "\u200c\u200d"  # they shape the letters beside them and are not drawn


def clean(text: str) -> str:
    """Text that can stand on paper.

    Line ends become line feeds, tabs spaces; control characters go, half characters (lone surrogates)
    and codes that mean nothing become U+FFFD, so that something is seen where something was.
    """
    if text.isascii() and text.isprintable():
        return text
    text = unicodedata.normalize("NFC", _BREAKS.sub("\n", text))
    if text.replace("\n", "").isprintable():
        return text
    return "".join(map(_printable, text))


def _printable(letter: str) -> str:
    if letter.isprintable() or letter in "\n\xad\u200b\u200c\u200d":
        return letter
    kind = unicodedata.category(letter)
    if kind in ("Cs", "Cn"):
        return "\ufffd"
    if kind in ("Cc", "Cf"):
        return " " if letter == "\t" else ""
    return " " if kind == "Zs" and letter != "\xa0" else letter


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters of one face side by side.

    ``says`` is the text behind them where it differs; "" where the piece before says it already.
    """

    face: Face
    text: str
    width: float
    says: str | None = None


@dataclass(frozen=True, slots=True)
class Word:
    """A word ready for the line; ``width`` in 1/1000 of the type size, ``rtl`` where it runs from the right."""

    text: str
    cut: str
    pieces: tuple[Piece, ...]
    width: float
    rtl: bool = False


class Shaper:
    """Turns words into pieces and remembers them for the length of one document."""

    def __init__(self) -> None:
        self._words: dict[tuple[str, str], Word] = {}
        self.missing: dict[str, None] = {}

    def word(self, text: str, cut: str) -> Word:
        """The word in one cut; ``missing`` collects words with a letter that no face has."""
        key = text, cut
        found = self._words.get(key)
        if found is None:
            found = self._words[key] = self._shape(text, cut)
        return found

    def width(self, text: str, cut: str) -> float:
        """Width of a cleaned text on one line in 1/1000 of the type size."""
        return self.word(text, cut).width

    def _shape(self, text: str, cut: str) -> Word:
        base = face("AtkinsonHyperlegibleNext", cut)
        try:
            width = sum(base.widths[ord(letter)] for letter in text)
        except KeyError:
            return self._mixed(text, cut)
        return Word(text, cut, (Piece(base, text, width),), width)

    def _mixed(self, text: str, cut: str) -> Word:
        rtl = bool(RIGHT_TO_LEFT.search(text))
        shown = shaped(text) if rtl else text
        pieces: list[Piece] = []
        for letter in shown:
            if letter in _JOINERS or unicodedata.category(letter) == "Cf" or 0xFE00 <= ord(letter) <= 0xFE0F:
                continue
            if not self._append(pieces, letter, cut):
                self.missing[text] = None
        width = sum(piece.width for piece in pieces)
        if rtl:
            pieces = [Piece(p.face, p.text, p.width, text if n == 0 else "") for n, p in enumerate(pieces)]
        return Word(text, cut, tuple(pieces), width, rtl)

    def _append(self, pieces: list[Piece], letter: str, cut: str) -> bool:
        """Put the letter behind the others; False where no face has it and a box stands for it."""
        code = ord(letter)
        last = pieces[-1] if pieces else None
        if last and last.says is None and code in last.face.widths and unicodedata.combining(letter):
            found: Face | None = last.face
        else:
            found = face_for(code, cut)
        if found is None:
            box = face_for(ord(MISSING), cut)
            assert box is not None
            pieces.append(Piece(box, MISSING, box.widths[ord(MISSING)], letter))
        elif last and last.face is found and last.says is None:
            pieces[-1] = Piece(found, last.text + letter, last.width + found.widths[code])
        else:
            pieces.append(Piece(found, letter, found.widths[code]))
        return found is not None
