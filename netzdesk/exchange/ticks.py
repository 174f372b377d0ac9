"""Columns of crosses: the heading says what, the cell only whether ("Kinder" x, "Zielgruppe Senioren" ja)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from netzdesk.exchange.clean import clean_yes_no
from netzdesk.exchange.cleaned import Cleaned, Cleaner
from netzdesk.exchange.evidence import is_nothing, is_yes_no
from netzdesk.exchange.found import Cell, cell_text
from netzdesk.exchange.guess import Guess
from netzdesk.exchange.headings import fold_heading, heading_pattern
from netzdesk.exchange.known_headings import known_field
from netzdesk.exchange.samples import Sample

TICKED = frozenset({"tags", "target_groups", "life_domains", "contribution"})
"""The fields of which one entry may stand in the heading of a column of crosses."""
_WORDS = (
    (
        "target_groups",
        heading_pattern(
            r"^(klein|schul)?kinder\b|jugend(liche)?$|\b(junge|altere|alte) |senior|erwachsene|^famil|^frau(en)?$|"
            r"^manner$|madchen|^eltern|alleinerzieh|fluchtling|gefluchtet|migra|behinder|arbeitslos|wohnungslos|obdachlos|"
            r"demen[tz]|pflegende|^angehorige$|queer|lgbt|"
            r"^(children|youth|young people|older people|families|women|men|refugees|adults)$"
        ),
    ),
    (
        "life_domains",
        heading_pattern(
            r"^(arbeit|bildung|freizeit|gesundheit|mobilitat|wohnen|kultur|sport|education|health|housing|"
            r"leisure|transport|work|employment)$"
        ),
    ),
    (
        "contribution",
        heading_pattern(
            r"^(raume?|fahrzeuge?|technik|fachwissen|personal|geld|rooms?|vehicles?|staff|skills)$"
        ),
    ),
)
_OPTION = re.compile(r"\[([^\[\]]+)\]\s*$")
"""One of several answers, as surveys write it: "Wen erreichen Sie? [Kinder]"."""
_COUNTS = re.compile(r"\b(anz(ahl)?|zahl|wie ?viele?|number|count|how many|platze|summe)\b|\w(zahl|platze)\b")
_MOST = 300  # cells looked at


def are_ticks(cells: Iterable[Cell]) -> bool:
    """Whether a column holds nothing but crosses, yes and no, with at least one of them."""
    seen = 0
    for cell in cells:
        text = cell_text(cell)
        if not text or is_nothing(text):
            continue
        if not is_yes_no(text):
            return False
        seen += 1
        if seen == _MOST:
            break
    return seen > 0


def ticked(key: str, heading: str) -> str:
    """What a cross in a column says: its heading, without the words that only name the field.

    "" for those alone, and for a heading that counts: a 1 below it is no cross.
    """
    if _COUNTS.search(fold_heading(heading)):
        return ""
    asked = _OPTION.search(heading)
    if asked:
        return asked[1].strip()
    words = heading.split()
    for count in range(len(words), 0, -1):
        known = known_field(" ".join(words[:count]))
        if known is not None and known[0] == key and (known[1] == 1.0 or count == 1 < len(words)):
            return " ".join(words[count:]).strip(" :–-?")
    return " ".join(words).strip(" :–-?")


def ticks_cleaner(word: str) -> Cleaner:
    """A cleaner that takes a cross for the word in the heading."""

    def cleaned(cell: Cell) -> Cleaned:
        yes, problem = clean_yes_no(cell)
        return Cleaned((word,) if yes else None, problem)

    return cleaned


def settle_ticks(guesses: list[Guess], samples: list[Sample]) -> None:
    """Give a column of crosses to the field that its heading names an entry of."""
    for index, guess in enumerate(guesses):
        folded = fold_heading(guess.heading)
        is_open = guess.field is None and not guess.closed and not _COUNTS.search(folded)
        if is_open and are_ticks(samples[index].texts):
            field = next((key for key, pattern in _WORDS if pattern.search(folded)), None)
            if field:
                guesses[index] = guess.become(field, "both", 0.6)
