"""Cells that hold one of several fixed terms: by the program's own words, or by others people use."""

from __future__ import annotations

import re
from typing import TypeVar

from netzdesk.base.order import plain
from netzdesk.base.text import LANGUAGES, language, translate
from netzdesk.exchange.cleaned import NOTHING, Cleaned, Cleaner, clean_line, not_taken
from netzdesk.exchange.found import Cell
from netzdesk.exchange.status_words import not_understood, understood
from netzdesk.model.terms import Level, PartnerKind, PartnershipStatus, Stance, Term

_T = TypeVar("_T", bound=Term)


def own_words(term: type[_T]) -> dict[str, _T]:
    """How the program itself writes the terms: folded word of each language, or key -> term."""
    found = {each.value: each for each in term}
    for code in LANGUAGES:
        with language(code):
            found |= {plain(each.word()): each for each in term}
    return found


def _term_cleaner(words: dict[_T, str]) -> Cleaner:
    """A cleaner that understands a term by its own words or by others people use, folded: term -> words."""
    by_word = {word: term for term, line in words.items() for word in line.split()}
    kind = type(next(iter(words)))

    def understand(value: Cell) -> Cleaned:
        text, _ = clean_line(value)
        if text is None:
            return NOTHING
        folded = plain(text)
        exact = own_words(kind).get(folded)
        if exact is not None:
            return Cleaned(exact)
        found = {by_word[word] for word in re.findall(r"[a-z]+", folded) if word in by_word}
        if len(found) == 1:
            return Cleaned(found.pop())
        return not_taken(translate("Import", "„{value}“ ist nicht bekannt und wird nicht übernommen."), text)

    return understand


clean_influence = _term_cleaner(
    {
        Level.LOW: "l low gering niedrig klein",
        Level.MEDIUM: "m medium mittel",
        Level.HIGH: "h high hoch gross stark sehr",
    }
)
clean_stance = _term_cleaner(
    {
        Stance.SUPPORTIVE: "supportive unterstutzend positiv befurwortend offen",
        Stance.NEUTRAL: "neutral abwartend",
        Stance.OPPOSED: "opposed ablehnend negativ kritisch skeptisch",
    }
)
clean_kind = _term_cleaner(
    {
        PartnerKind.PERSON: "person einzelperson privatperson individual privat",
        PartnerKind.ORGANISATION: "organisation organization verein firma institution einrichtung unternehmen company",
    }
)


def clean_standing(value: Cell) -> Cleaned:
    """What a cell says about the way of a partner, as ``Told``; a status that is not understood is named."""
    text, problem = clean_line(value)
    if text is None:
        return NOTHING
    told = understood(text, own_words(PartnershipStatus))
    return Cleaned(told, problem if told.status or told.is_end else not_understood(text))


def clean_status(value: Cell) -> Cleaned:
    """The term in a cell."""
    told, problem = clean_standing(value)
    return Cleaned(told.status if told else None, problem)
