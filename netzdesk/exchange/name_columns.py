"""Which of several columns with names is the organisation's, and which are persons, carriers or short forms."""

from __future__ import annotations

import re

from netzdesk.exchange import evidence as seen
from netzdesk.exchange.guess import Guess
from netzdesk.exchange.heading_nouns import PERSON
from netzdesk.exchange.headings import continues, fold_heading
from netzdesk.exchange.name_order import bears_first_name
from netzdesk.exchange.samples import Sample
from netzdesk.exchange.split import split_address

_GENERIC = re.compile(r"((vollstandiger |voller |ganzer )?name|titel|title|bezeichnung|names|namen|wer|who)")
_SHOWN = re.compile(r"display ?name|anzeigename|file as|full ?name")
_LONG = re.compile(r"\b(lang|voll\w*|full|long|offiziell\w*|legal|rechtlich\w*)\b|langname")
_FURTHER = re.compile(r"[a-zäöü]\W*[2-9]\W*$|zusatz|zweite", re.I)
_OF_THE_SAME = re.compile(
    r"[a-z]\W*_?[2-9]\W*$|projekt|project|program|angebot|kurs|titel|title|bezeichnung", re.I
)
"""What is called so is no carrier, though fewer names stand there than in another column."""
_DIVISION = re.compile(
    r"(abteilung|department|unit|sparte|ressort|referat|mannschaft|team|ag|arbeits(gruppe|kreis)|gremium|ausschuss)(en)?"
)
"""Parts of a club whose heads a list tells."""
_OFFERED = re.compile(
    r"^(angebots?|kurs|veranstaltungs?|projekt|program\w*)(name|titel)$|^(project|program\w*) (name|title)$"
)
"""What an organisation offers under a name of its own."""
_OF_ORGANISATION = ("short_name", "member_count", "partner_type", "parent", "person_name")
"""Beside these a "Name" that sounds like a person's is that of an organisation."""
_NAME_OF = re.compile(r"\w name$|^name \w")
_ORGANISATION_NAME = 0.3
_FIRST_NAMES = 0.5
_SURE = 0.8


def settle_names(guesses: list[Guess], samples: list[Sample]) -> None:
    """Leave at most one column to the organisation's name, and say what the others are."""
    _titles_of_people(guesses, samples)
    _surnames(guesses, samples)
    _generic_names(guesses, samples)
    if not _columns(guesses, "name", "first_name", "last_name"):
        for index in _columns(guesses, "person_name"):
            if _SHOWN.fullmatch(fold_heading(guesses[index].heading)) and _organisations(samples[index]):
                guesses[index] = guesses[index].become("name")
    _shown_names(guesses, samples)
    _names_of_people(guesses, samples)
    rivals = _columns(guesses, "name")
    if len(rivals) == 1 and not samples[rivals[0]].filled:
        _find_name(guesses, samples, rivals[0])
    elif len(rivals) > 1:
        best = max(rivals, key=lambda index: _worth(guesses[index], samples[index]))
        for index in rivals:
            if index != best:
                guesses[index] = _second_name(guesses, samples, index, best)
    elif not rivals and not _named_in_address(guesses, samples):
        _find_name(guesses, samples)


def _columns(guesses: list[Guess], *keys: str) -> list[int]:
    return [index for index, guess in enumerate(guesses) if guess.field in keys]


def _is_generic(guess: Guess) -> bool:
    return bool(_GENERIC.fullmatch(fold_heading(guess.heading)))


def _titles_of_people(guesses: list[Guess], samples: list[Sample]) -> None:
    """A "Title" beside a "Name" that is a person's says what they are, not what something is called."""
    names = _columns(guesses, "name", "person_name")
    of_people = [
        index for index in names
        if _is_generic(guesses[index])
        and samples[index].share(seen.is_person) >= 0.6
        and samples[index].share(seen.is_organisation) < _ORGANISATION_NAME
    ]  # fmt: skip
    for index in names:
        if fold_heading(guesses[index].heading) in ("title", "titel") and set(of_people) - {index}:
            guesses[index] = guesses[index].become("function")


def _surnames(guesses: list[Guess], samples: list[Sample]) -> None:
    """A "Name" beside each "Vorname" is a surname, unless it holds organisations."""
    if _columns(guesses, "last_name"):
        return
    for first in _columns(guesses, "first_name"):
        plain = [
            index for index in _columns(guesses, "name", "person_name")
            if re.search(r"\bname$|^name\b", fold_heading(guesses[index].heading))
            and samples[index].share(seen.is_organisation) < _ORGANISATION_NAME
            and (abs(index - first) <= 2 or _is_generic(guesses[index]))
        ]  # fmt: skip
        if plain:
            nearest = min(plain, key=lambda index: abs(index - first))
            guesses[nearest] = guesses[nearest].become("last_name")


def _generic_names(guesses: list[Guess], samples: list[Sample]) -> None:
    """A bare "Name" is a person if its contents are, and more readily so beside a column of organisations."""
    names = _columns(guesses, "name")
    special = [index for index in names if not _is_generic(guesses[index])]
    whole = bool(_columns(guesses, "first_name")) and bool(_columns(guesses, "last_name"))
    of_organisation = bool(_columns(guesses, *_OF_ORGANISATION))
    for index in names:
        if index in special:
            if samples[index].share(_is_addressed) > _FIRST_NAMES:
                guesses[index] = guesses[index].become("person_name")
            continue
        persons, organisations = (
            samples[index].share(seen.is_person),
            samples[index].share(seen.is_organisation),
        )
        if whole and organisations < _ORGANISATION_NAME:
            is_person = True
        elif special:
            is_person = persons >= 0.5 and organisations < _ORGANISATION_NAME
            if all(guesses[at].confidence < _SURE for at in special):  # "Sponsor" may be who stands behind it
                is_person = is_person and samples[index].share(bears_first_name) >= _FIRST_NAMES
        else:
            many = persons >= 0.85 and organisations < 0.1 and len(samples[index].filled) >= 3
            is_person = many and not of_organisation
        if is_person:
            guesses[index] = guesses[index].become("person_name")


def _is_addressed(text: str) -> bool:
    """Whether a text begins with Frau or Herr."""
    return seen.is_salutation(text.split(" ", 1)[0])


def _shown_names(guesses: list[Guess], samples: list[Sample]) -> None:
    """A name to be shown, beside the one in full of an organisation, is its short form and no person."""
    names = _columns(guesses, "name")
    for index in _columns(guesses, "person_name"):
        if _organisations(samples[index]) and any(_repeats(samples[index], samples[at]) for at in names):
            guesses[index] = guesses[index].without("twice")
    if len(names) != 1 or _columns(guesses, "first_name", "last_name"):
        return
    for index in _columns(guesses, "person_name"):
        is_shown = bool(_SHOWN.fullmatch(fold_heading(guesses[index].heading)))
        if (
            is_shown
            and samples[index].share(seen.is_person) < samples[index].share(seen.is_organisation) + 0.5
        ):
            guesses[index] = _second_name(guesses, samples, index, names[0])


def _names_of_people(guesses: list[Guess], samples: list[Sample]) -> None:
    """Beside the name of an organisation whole names are those of people; a surname told twice is not read again."""
    surnames = _columns(guesses, "last_name")
    names = _columns(guesses, "name")
    called = {
        at for at in names if _people(samples[at]) and samples[at].share(bears_first_name) >= _FIRST_NAMES
    }
    best = max(names, key=lambda at: (at not in called, _worth(guesses[at], samples[at])), default=0)
    for index in names:
        sample = samples[index]
        if surnames and _repeats(sample, samples[surnames[0]]):
            guesses[index] = guesses[index].without("twice")
        elif (
            index != best
            and _people(sample)
            and (_NAME_OF.search(fold_heading(guesses[index].heading)) or index in called)
        ):
            guesses[index] = guesses[index].become("person_name")


def _repeats(sample: Sample, other: Sample) -> bool:
    """Whether a column holds the same texts as another one."""
    pairs = [pair for pair in zip(sample.texts, other.texts, strict=True) if all(pair)]
    return len(pairs) > 1 and sum(one == two for one, two in pairs) >= 0.8 * len(pairs)


def _worth(guess: Guess, sample: Sample) -> float:
    """How much a column looks like the name of what the list is about."""
    long = 1.0 if _LONG.search(fold_heading(guess.heading)) else 0.0
    further = 1.0 if _FURTHER.search(guess.heading) else 0.0
    return (
        guess.confidence
        - further
        + sample.variety()
        + 0.5 * sample.share(seen.is_organisation)
        + min(sample.fill(), 0.5)
        + long
    )


def _second_name(guesses: list[Guess], samples: list[Sample], index: int, best: int) -> Guess:
    """A further column of names: the short form, the carrier, or nothing."""
    guess, sample = guesses[index], samples[index]
    shorter = sample.length() < 0.8 * samples[best].length()
    if shorter and _LONG.search(fold_heading(guesses[best].heading)) and not _columns(guesses, "short_name"):
        return guess.become("short_name")
    if fold_heading(guess.heading) == "verband" and not _columns(guesses, "umbrella"):
        return guess.become("umbrella")
    if continues(guess.heading, guesses[best].heading):
        return guess.become("name_more")
    if _OFFERED.search(fold_heading(guess.heading)) and sample.filled:
        return guess.become("description")
    fewer = sample.variety() < 0.6 * samples[best].variety()
    named = _OF_THE_SAME.search(guess.heading)
    if (
        fewer
        and not named
        and not _columns(guesses, "parent")
        and sample.share(seen.is_organisation) >= _ORGANISATION_NAME
    ):
        return guess.become("parent")
    return guess.without("twice")


def _named_in_address(guesses: list[Guess], samples: list[Sample]) -> bool:
    """Whether the organisations are named in the column of their addresses: "Chor, Ring 3, 53111 Bonn"."""
    for index in _columns(guesses, "address"):
        above = Sample(tuple(split_address(text).extra for text in samples[index].texts))
        if above.fill() > _FIRST_NAMES and _organisations(above):
            guesses[index] = guesses[index].become("name_address")
            return True
    return False


def _find_name(guesses: list[Guess], samples: list[Sample], empty: int | None = None) -> None:
    """No heading says "name", or its column is empty: a short form, a carrier or an unknown column may be it.

    Lists of persons need none.
    """
    persons = _columns(guesses, "person_name", "last_name")
    about_persons = any(
        not re.search(PERSON, fold_heading(guesses[index].heading))
        for index in persons
        if guesses[index].why != "contents" or not index
    )
    groups = [
        index for index in _columns(guesses, "tags")
        if fold_heading(guesses[index].heading) == "gruppenname"
    ]  # fmt: skip
    stand_in = [
        index for index in (*_columns(guesses, "short_name", "parent"), *groups)
        if samples[index].variety() >= 0.5
    ]  # fmt: skip
    unknown = [index for index, guess in enumerate(guesses) if guess.field is None and not guess.closed]
    needed = 0.6 if _columns(guesses, "first_name") else _ORGANISATION_NAME
    organisations = [index for index in unknown if _organisations(samples[index], needed)]
    if stand_in and not about_persons:
        before = [index for index in organisations if index < stand_in[0]]
        first = [0] if 0 in unknown and _texts(samples[0]) else []
        organisations = before or first or stand_in[:1]
    if not organisations and not about_persons and empty is None:
        organisations = _misnamed(guesses, samples, persons)
    if organisations:
        best = max(
            organisations, key=lambda index: (samples[index].share(seen.is_organisation) > 0.6, -index)
        )
        guesses[best] = guesses[best].become("name", "contents")
        if empty is not None:
            guesses[empty] = guesses[empty].without("twice")
    if about_persons or empty is not None:
        return
    before = [index for index in unknown if not persons or index < persons[0]]
    people = [index for index in unknown if guesses[index].field is None and _people(samples[index])]
    texts = [index for index in before if _texts(samples[index])]
    if people and not persons:
        guesses[people[0]] = guesses[people[0]].become("person_name", "contents")
    elif (
        not organisations
        and persons
        and _DIVISION.fullmatch(fold_heading(guesses[0].heading))
        and _texts(samples[0])
    ):
        guesses[0] = guesses[0].become("name")
    elif texts and not organisations:
        guesses[texts[0]] = guesses[texts[0]].become("name", "contents", 0.5)


def _misnamed(guesses: list[Guess], samples: list[Sample], persons: list[int]) -> list[int]:
    """What stands before the people in charge and is called otherwise: "Kommune", "Nutzer", "Town"."""
    first = persons[0] if persons else 0
    return [
        index for index in _columns(guesses[:first], "place", "district", "target_groups", "tags")
        if _organisations(samples[index]) and samples[index].variety() > 0.8
    ][:1]  # fmt: skip


def _organisations(sample: Sample, needed: float = _ORGANISATION_NAME) -> bool:
    share = sample.share(seen.is_organisation)
    return share >= needed and sample.variety() > 0.5 and 4 < sample.length() < 90


def _people(sample: Sample) -> bool:
    return sample.share(seen.is_person) >= 0.8 and sample.variety() > 0.6


def _texts(sample: Sample) -> bool:
    """Different short texts in nearly every row, no numbers or addresses: the best there is for a name."""
    different = sample.variety() > 0.8 and sample.fill() > 0.8
    return different and 3 < sample.length() < 80 and sample.share(seen.is_data) < 0.1
