"""Words into lines: where a text may break, and what happens to a word wider than the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from netzdesk.base.text import tied
from netzdesk.office.faces import BOLD, BOLD_ITALIC, ITALIC, REGULAR
from netzdesk.office.hyphens import fitting
from netzdesk.office.inline import flat, inlines, link_target, shown
from netzdesk.office.letters import SOFT_HYPHEN, ZERO_SPACE, Piece, Shaper, Word, clean
from netzdesk.office.placing import Item, Line, Mark, placed, space_after
from netzdesk.office.right_to_left import RIGHT_TO_LEFT, starts_right
from netzdesk.office.story import Inline, Text

_SPACES = re.compile(r"[^\S\xa0\u202f]+")
_PART = re.compile(r"(?:[^\xad\u200b/–—-]|(?<=\d)/(?=\d))*[/–—\xad\u200b-]*")
"""A date like 31/12/2026 stays whole."""
_EMERGENCY = re.compile(r".*?[@._:;,=?&]+|.+$")
_ENDINGS = tuple("-–—/\xad\u200b")
_PLAIN = re.compile(r"[^\xad\u200b/–—-]*")
_TIE = re.compile(r"(?<!\w\.)\xa0")
"""A space that does not break, but for those in e. V. and z. B."""
_LEAST_REST = 3
"""Letters of a broken word that at least stand on its last line."""


@dataclass(slots=True)
class _Chunk:
    """Words that no line end may part; ``hyphen`` where one appears if the line ends here."""

    words: list[tuple[Word, Mark | None]]
    spaced: bool
    forced: bool
    hyphen: bool = False
    width: float = 0.0


def natural(text: Text, cut: str, size: float, shaper: Shaper) -> tuple[float, float]:
    """Widths in points: of the longest part that should not be broken, and of the text without breaks."""
    least = widest = total = 0.0
    before: Word | None = None
    for chunk in _chunks(text, cut, shaper):
        least = max(least, chunk.width)
        if chunk.forced:
            widest, total, before = max(widest, total), 0.0, None
        total += chunk.width + (space_after(before) if chunk.spaced and before else 0)
        before = chunk.words[-1][0] if chunk.words else before
    return least * size / 1000, max(widest, total) * size / 1000


def broken(text: Text, cut: str, size: float, width: float, shaper: Shaper) -> list[Line]:
    """The text in lines of at most ``width`` points; a part too wide for a line is broken between letters."""
    room = max(width, size) * 1000 / size + 0.01
    plain = flat(text) if RIGHT_TO_LEFT.search(flat(text)) else ""
    from_right = starts_right(plain)
    hyphen = shaper.word("-", cut)
    lines: list[Line] = []
    current: list[_Chunk] = []
    used = 0.0

    def end(*, spaced: bool) -> None:
        nonlocal current, used
        lines.append(placed(_items(current, hyphen), size, from_right=from_right, open_end=spaced))
        current, used = [], 0.0

    for whole in _chunks(text, cut, shaper):
        if whole.forced:
            end(spaced=True)
        for chunk in _fitting(whole, room, shaper):
            gap = space_after(current[-1].words[-1][0]) if chunk.spaced and current else 0.0
            tail = hyphen.width if chunk.hyphen else 0.0
            if current and used + gap + chunk.width + tail > room:
                end(spaced=chunk.spaced)
                gap = 0.0
            current.append(chunk)
            used += gap + chunk.width
    if current:
        current[-1].hyphen = False
        end(spaced=False)
    return lines


def _chunks(text: Text, cut: str, shaper: Shaper) -> Iterator[_Chunk]:
    chunk = _Chunk([], spaced=False, forced=False)
    for piece in inlines(text):
        style, mark = _cut(piece, cut), _mark(piece)
        for kind, part in _parts(clean(shown(piece))):
            if kind is _Kind.WORD:
                _add(chunk, part, style, mark, shaper)
                continue
            if chunk.words or (chunk.forced and kind is _Kind.LINE):
                chunk.hyphen = kind is _Kind.SOFT
                yield chunk
                chunk = _Chunk([], spaced=False, forced=False)
            chunk.forced = chunk.forced or kind is _Kind.LINE
            chunk.spaced = chunk.spaced or kind is _Kind.SPACE
    if chunk.words or chunk.forced:
        yield chunk


class _Kind(Enum):
    WORD = "word"
    SPACE = "space"
    LINE = "line"
    SOFT = "soft"
    """A place where a hyphen appears if the line ends there."""
    OPEN = "open"
    """A place where the line may end without a sign."""


def _parts(text: str) -> Iterator[tuple[_Kind, str]]:
    text = tied(text).replace(" e.\xa0V.", "\xa0e.\xa0V.")  # no e. V. stands alone on a line either
    for row, line in enumerate(text.split("\n")):
        if row:
            yield _Kind.LINE, ""
        for gap, body in enumerate(_SPACES.split(line)):
            if gap:
                yield _Kind.SPACE, ""
            if _PLAIN.fullmatch(body):
                yield _Kind.WORD, body
                continue
            for part in _PART.findall(body):
                yield _Kind.WORD, part.replace(SOFT_HYPHEN, "").replace(ZERO_SPACE, "")
                if part[-1:] in _ENDINGS:
                    yield _Kind.SOFT if part[-1] == SOFT_HYPHEN else _Kind.OPEN, ""


def _add(chunk: _Chunk, text: str, cut: str, mark: Mark | None, shaper: Shaper) -> None:
    if not text:
        return
    word = shaper.word(text, cut)
    if word.pieces:
        chunk.words.append((word, mark))
        chunk.width += word.width


def _cut(piece: Inline, cut: str) -> str:
    if isinstance(piece, str):
        return cut
    bold = cut in (BOLD, BOLD_ITALIC) or piece.bold
    italic = cut in (ITALIC, BOLD_ITALIC) or getattr(piece, "italic", False)
    return (BOLD_ITALIC if italic else BOLD) if bold else ITALIC if italic else REGULAR


def _mark(piece: Inline) -> Mark | None:
    if isinstance(piece, str):
        return None
    link = link_target(piece)
    return Mark(link, piece.lang) if link or piece.lang else None


def _fitting(chunk: _Chunk, room: float, shaper: Shaper) -> Iterator[_Chunk]:
    """The chunk itself, or parts of it that each fit on a line."""
    if not chunk.words:
        return
    sign = shaper.word("-", chunk.words[-1][0].cut).width if chunk.hyphen else 0.0
    if chunk.width + sign <= room:
        yield chunk
        return
    spaced = chunk.spaced
    for number, (word, mark) in enumerate(chunk.words, 1):
        last = number == len(chunk.words)
        if word.width + sign <= room:
            yield _Chunk([(word, mark)], spaced, forced=False, hyphen=last and chunk.hyphen, width=word.width)
            spaced = False
            continue
        if _TIE.search(word.text) and not word.rtl:
            ends = last and chunk.hyphen
            for each in _untied(word, mark, shaper, spaced=spaced, hyphen=ends):
                yield from _fitting(each, room, shaper)
            spaced = False
            continue
        for part in [word.text] if word.rtl else _EMERGENCY.findall(word.text):
            for letters, goes_on in _letters(part, word.cut, room - sign, shaper):
                shaped = shaper.word(letters, word.cut)
                if shaped.pieces:
                    yield _Chunk([(shaped, mark)], spaced, forced=False, hyphen=goes_on, width=shaped.width)
                    spaced = False


def _untied(word: Word, mark: Mark | None, shaper: Shaper, *, spaced: bool, hyphen: bool) -> Iterator[_Chunk]:
    """What spaces tie together that do not break, one by one; abbreviations stay whole."""
    pieces = [found for text in _TIE.split(word.text) if (found := shaper.word(text, word.cut)).pieces]
    for number, found in enumerate(pieces, 1):
        last = number == len(pieces)
        yield _Chunk([(found, mark)], spaced, forced=False, hyphen=last and hyphen, width=found.width)
        spaced = True


def _letters(text: str, cut: str, room: float, shaper: Shaper) -> Iterator[tuple[str, bool]]:
    """Parts that fit on a line, and whether a hyphen has to say that the word goes on."""
    widths = [shaper.word(letter, cut).width for letter in text]
    hyphen = shaper.word("-", cut).width
    start = 0
    while start < len(text):
        stop, used = start, 0.0
        while stop < len(text) and used + widths[stop] <= room:
            used += widths[stop]
            stop += 1
        stop = max(stop, start + 1)
        joined = text[stop - 1 : stop + 1]
        goes_on = stop < len(text) and joined.isalpha() and not RIGHT_TO_LEFT.search(joined)
        while goes_on and stop > start + 1 and (used + hyphen > room or len(text) - stop < _LEAST_REST):
            stop -= 1
            used -= widths[stop]
        if goes_on:
            stop = fitting(text, start, stop)
        while stop > start + 1 and shaper.word(text[start:stop], cut).width > room:
            stop -= 1  # joined letters (Arabic) can be wider than each alone
        yield text[start:stop], goes_on
        start = stop


def _items(chunks: list[_Chunk], hyphen: Word) -> list[Item]:
    items: list[Item] = []
    for number, chunk in enumerate(chunks):
        for place, (word, mark) in enumerate(chunk.words):
            items.append((word, mark, bool(number) and chunk.spaced and not place))
    if chunks and chunks[-1].hyphen:
        soft = tuple(Piece(piece.face, piece.text, piece.width, SOFT_HYPHEN) for piece in hyphen.pieces)
        items.append((Word("", hyphen.cut, soft, hyphen.width), items[-1][1], False))
    return items
