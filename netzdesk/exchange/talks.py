"""Columns about talks with a partner and about what comes next: "Letzter Kontakt", "Wiedervorlage", "Reichweite".

In an entry and a draft a talk is one text, its day first and what was said behind it ("12.03.2024 Erstkontakt"); so is
a follow-up. Two of one kind on one day are the same, so that a list read again adds none whose words were changed.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from netzdesk.base.dates import short
from netzdesk.base.text import translate
from netzdesk.exchange.clean_dates import day_of_text, tells_day
from netzdesk.exchange.entry import Entry, Take
from netzdesk.exchange.guess import Guess
from netzdesk.exchange.headings import fold_heading, heading_pattern
from netzdesk.exchange.samples import Sample
from netzdesk.exchange.value_keys import folded
from netzdesk.model.terms import Channel

_STEP = re.compile(r"^to ?do\b")
_DUE = heading_pattern(r"^(bis|by|wann|frist|fallig\w*|termin|datum|due|deadline|date|when)\b")
_MOSTLY = 0.5
_CHANNELS = {
    Channel.PHONE: re.compile(r"\btel|telef|anruf|angerufen|phone|\bcall", re.I),
    Channel.MAIL: re.compile(r"mail", re.I),
    Channel.VIDEO: re.compile(r"video|zoom|\bteams\b", re.I),
    Channel.LETTER: re.compile(r"\bbrief|angeschrieben|letter", re.I),
    Channel.EVENT: re.compile(r"veranstaltung|\bevent|messe\b", re.I),
}


def take_talk(heading: str) -> Take:
    """A day of talking; words without a day are a note."""

    def take(entry: Entry, told: tuple[date | None, str]) -> None:
        day, words = told
        if day is None:
            entry.add_paragraph("notes", f"{heading}: {words}")
        else:
            _add(entry, "talked_on", (day, words or heading))

    return take


def take_follow_up(heading: str) -> Take:
    """A day to come back on, or what is to be done then; several columns tell both of one follow-up."""

    def take(entry: Entry, told: tuple[date | None, str]) -> None:
        _add(entry, "follow_up", (*told, heading))

    return take


def _add(entry: Entry, key: str, told: tuple[Any, ...]) -> None:
    entry.values[key] = (*entry.values.get(key, ()), told)


def settle_talks(entry: Entry, today: date) -> None:
    """Turn what the cells of a row told into texts by day; what has none, or is a talk to come, is kept as a note."""
    values = entry.values
    loose: list[str] = []
    talks = values.pop("talked_on", ())
    loose += [f"{words}: {short(day)}" for day, words in talks if day > today]
    _set(entry, "talked_on", [in_one_text(day, words) for day, words in talks if day <= today])
    told = values.pop("follow_up", ())
    days = [each for each in told if each[0]]
    steps = [each for each in told if not each[0]]
    if days:
        (day, words, heading), *others = days
        words = "; ".join(filter(None, (words, *(step for _, step, _ in steps)))) or heading
        texts = [in_one_text(later, words or heading) for later, words, heading in others]
        _set(entry, "follow_up", [in_one_text(day, words), *texts])
    else:
        loose += [f"{heading}: {words}" for _, words, heading in steps]
    reach = values.pop("reach", None)
    groups = values.get("target_groups", ())
    if reach is not None and len(groups) == 1:
        entry.reach.setdefault(folded(groups[0]), reach)
    elif reach:
        loose.append(translate("Import", "Erreichte Personen: {count}").format(count=reach))
    if loose:
        values["loose"] = (*values.get("loose", ()), *loose)


def _set(entry: Entry, key: str, texts: list[str]) -> None:
    if texts:
        entry.values[key] = tuple(dict.fromkeys(texts))


def settle_due_days(guesses: list[Guess], samples: list[Sample]) -> None:
    """What stands behind a next step is the day on which it is due ("nächster Schritt", "bis wann")."""
    for before, (index, guess) in zip(guesses, list(enumerate(guesses))[1:], strict=False):
        if (
            (before.field == "follow_up" or _STEP.search(fold_heading(before.heading)))
            and guess.field is None
            and _DUE.search(fold_heading(guess.heading))
            and samples[index].share(tells_day) > _MOSTLY
        ):
            guesses[index - 1] = guesses[index - 1].become("follow_up", "neighbours")
            guesses[index] = guess.become("follow_up", "neighbours")


def in_one_text(day: date, words: str) -> str:
    """A day and words as one text, as drafts and previews have them."""
    return f"{short(day)} {words}".strip()


def in_two(text: str) -> tuple[str, str]:
    """Such a text taken apart: the day in ISO form, and the words."""
    shown, _, words = text.partition(" ")
    day = day_of_text(shown)
    assert day is not None
    return day.isoformat(), words


def channel_of(words: str) -> Channel:
    """How a talk was held, as far as its words tell; else face to face, as a new one is in the window."""
    return next((channel for channel, said in _CHANNELS.items() if said.search(words)), Channel.PERSONAL)


TALKED = frozenset({"talked_on", "follow_up", "reach"})
"""The fields of which ``settle_talks`` makes what an entry keeps."""
