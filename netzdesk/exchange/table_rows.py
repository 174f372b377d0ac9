"""Which rows between headings and end of a table are entries, and which are totals, section headings or footnotes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from statistics import median

from netzdesk.base.text import translate
from netzdesk.exchange.evidence import is_nothing, is_number, is_organisation, share
from netzdesk.exchange.found import Cell, LeftOut, cell_text, how_full
from netzdesk.exchange.header_rows import folded_words, is_repeated

Rows = list[tuple[int, list[Cell]]]
_TOTAL_WORD = (
    r"(zwischen|gesamt|end)?summen?|gesamt(wert|zahl|betrag|anzahl|ergebnis)?|insgesamt"
    r"|(grand |sub)?totals?|anzahl|sum|σ|∑"
)
_TOTAL = re.compile(rf"({_TOTAL_WORD})\b(?![-\s]*[^\W\d_])[\s:=.()\d,€]*", re.I)
_TOTAL_WITH_MORE = re.compile(rf"({_TOTAL_WORD})\b.*", re.I | re.S)
_COUNTED = re.compile(r"\d[\d.]*\s+[^\W\d_]+")
"""A number and what was counted: "16 Einträge"."""
_FOOTNOTE = re.compile(
    r"(stand|quellen?|source|hinweis|anmerkung|legende|datenquelle|alle angaben|angaben ohne|erstellt|fußnote|as of"
    r"|seite|page|ende der liste)\b|[*†¹²³©]|\d\)\s",
    re.I,
)
_SENTENCE = re.compile(r"(\S+\s+){3,}\S*[a-zäöüß]{3}[.!?]")
_INDEX_LETTER = re.compile(r"[A-ZÄÖÜ](\s*[-–/]\s*[A-ZÄÖÜ])?")


@dataclass
class Kept:
    """The entries, what was left out, and the section each entry stands in, by its number."""

    rows: Rows = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    sections: dict[int, str] = field(default_factory=dict)

    def leave(self, number: int, cells: list[Cell], reason: str) -> None:
        """Put a row aside."""
        text = " ".join(" · ".join(cell_text(cell) for cell in cells if cell is not None).split())
        self.left_out.append(LeftOut(number, text[:300], reason))


def sort_rows(body: Rows, headings: list[str], merged: list[tuple[int, int, int, int]]) -> Kept:
    """Go through the rows of one table and tell entries from everything else."""
    kept = Kept()
    words = folded_words(headings)
    counts = [how_full(cells) for _, cells in body]
    usual = median([count for count in counts if count > 1] or [1])
    across = {
        top
        for top, left, bottom, right in merged
        if top == bottom and right - left + 1 >= max(3, 0.5 * len(headings))
    }
    heads = _heads(body, counts)
    section = ""
    for index, (number, cells) in enumerate(body):
        filled: list[Cell] = [cell for cell in cells if cell is not None]
        if words and is_repeated(filled, words):
            kept.leave(number, cells, translate("Import", "wiederholte Überschriften"))
        elif _is_total(filled):
            kept.leave(number, cells, translate("Import", "Summenzeile"))
        elif len(filled) == 1 and usual >= 3 and isinstance(filled[0], str):
            role = _single(body, counts, index, filled[0], number in across or number in heads)
            if role == "entry":
                _keep(kept, number, cells, section)
            elif role == "section":
                section = " ".join(filled[0].split()).rstrip(":")
                kept.leave(number, cells, translate("Import", "Zwischenüberschrift"))
            else:
                kept.leave(number, cells, translate("Import", "Fußnote"))
        else:
            _keep(kept, number, cells, section)
    if len(set(kept.sections.values())) < 2:
        kept.sections.clear()
    return kept


def _keep(kept: Kept, number: int, cells: list[Cell], section: str) -> None:
    kept.rows.append((number, cells))
    if section and not _INDEX_LETTER.fullmatch(section):
        kept.sections[number] = section


def _is_total(filled: list[Cell]) -> bool:
    """A word for a sum, and beside it nothing but numbers."""
    word = ""
    for cell in filled:
        if (
            isinstance(cell, str)
            and not is_nothing(cell)
            and not is_number(cell)
            and not _COUNTED.fullmatch(cell.strip())
        ):
            if word:
                return False
            word = cell
    return bool(_TOTAL.fullmatch(word)) or (len(filled) > 1 and bool(_TOTAL_WITH_MORE.fullmatch(word)))


def _single(body: Rows, counts: list[int], index: int, text: str, merged: bool) -> str:
    """What a row with one text is: an entry of which only the name is known, a section heading, or a footnote."""
    number = body[index][0]
    last = index + 1 == len(body)
    gap_before = index > 0 and number - body[index - 1][0] > 1
    gap_behind = last or body[index + 1][0] - number > 1
    if all(count == 1 for count in counts[index + 1 :]):
        if _FOOTNOTE.match(text) or (gap_before and (merged or len(text) > 80 or _SENTENCE.fullmatch(text))):
            return "footnote"
        if last:
            return "entry"
    entry_next = counts[index + 1] > 1
    if merged or _INDEX_LETTER.fullmatch(text) or (text.endswith(":") and entry_next):
        return "section"
    # a lone name in the middle of a list is an entry; set off by blank rows it heads what follows
    if entry_next and (gap_before or index == 0) and (gap_behind or _set_off(body, counts)):
        return "section"
    return "entry"


def _heads(body: Rows, counts: list[int]) -> set[int]:
    """The numbers of lone texts that head parts of a list though nothing sets them off.

    They are words in a column of numbers. Or the list begins with one, each has entries behind it, and all begin with
    the same word ("Stadtteil Bruck"), all are in capitals, or none of them is a name, as the entries beside them are.
    """
    lone = [index for index, count in enumerate(counts) if count == 1]
    before_entries = [index for index in lone if index + 1 < len(body) and counts[index + 1] > 1]
    numbered = {body[index][0] for index in before_entries if _among_numbers(body, counts, index)}
    if (
        numbered
        or len(lone) < 2
        or lone[0]
        or lone[-1] + 1 == len(body)
        or any(counts[index + 1] == 1 for index in lone)
    ):
        return numbered
    columns = {next(place for place, cell in enumerate(body[index][1]) if cell is not None) for index in lone}
    texts = [cell_text(body[index][1][min(columns)]) for index in lone]
    if len(columns) > 1 or not all(isinstance(body[index][1][min(columns)], str) for index in lone):
        return set()
    beside = [
        cell_text(cells[min(columns)])
        for (_, cells), count in zip(body, counts, strict=True)
        if count > 1 and len(cells) > min(columns)
    ]
    same_word = len({text.split()[0] for text in texts}) == 1 and len(set(texts)) == len(texts)
    names = share(beside, is_organisation) > 0.5 and not any(map(is_organisation, texts))
    capitals = all(map(str.isupper, texts)) and not any(map(str.isupper, beside))
    return {body[index][0] for index in lone} if same_word or names or capitals else set()


def _among_numbers(body: Rows, counts: list[int], index: int) -> bool:
    """Whether a lone text stands in a column in which the entries have nothing but numbers."""
    cells = body[index][1]
    place = next(place for place, cell in enumerate(cells) if cell is not None)
    others = [
        cell_text(row[place])
        for (_, row), count in zip(body, counts, strict=True)
        if count > 1 and len(row) > place and row[place] is not None
    ]
    return len(others) > 1 and all(map(is_number, others)) and not is_number(cell_text(cells[place]))


def _set_off(body: Rows, counts: list[int]) -> bool:
    """Whether gaps in this table come before lone texts only, as they do where sections are set off by them."""
    gaps = [index for index in range(1, len(body)) if body[index][0] - body[index - 1][0] > 1]
    return bool(gaps) and sum(counts[index] == 1 for index in gaps) >= 0.8 * len(gaps)
