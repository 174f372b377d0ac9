"""Whether mail addresses and numbers belong to the organisation or to the person beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from netzdesk.base.order import plain
from netzdesk.exchange.evidence import is_called, is_person
from netzdesk.exchange.fields import PERSON_FIELDS
from netzdesk.exchange.guess import Guess
from netzdesk.exchange.headings import fold_heading
from netzdesk.exchange.samples import Sample

_OF_PERSON = {"email": "person_email", "phone": "person_phone", "mobile": "person_mobile"}
_OF_ORGANISATION = {person: own for own, person in _OF_PERSON.items()}
_WHERE = frozenset({"name", "street", "postcode", "place", "postcode_place", "address"})
"""What rows about one organisation at one place have in common."""
_NAMES = ("last_name", "person_name", "first_name")
OFFICE = re.compile(
    r"^(info|kontakt|contact|office|mail|post|verein|buero|sekretariat|verwaltung|leitung|team|hallo|service|email|geschaeftsstelle)\b"
)
"""Mail addresses that are nobody's own, up to the @."""
_MANY_PEOPLE = 0.25
"""The part of the people that have others beside them in a list with a row for each."""
_PIECES = re.compile(r"[a-z]+")
_SHORT = 3
"""Letters; a name that is no longer has to be a piece of a mail address by itself: "li@", "eva.b@"."""
_OF_ADDRESS_BOOKS = re.compile(r"\b(geschaftlich|business (phone|street)|home phone)\b")
"""Headings of Outlook and its kin, which keep people."""
_OFFICER = re.compile(r"leit|vorsitz|vorstand|geschaftsfuhr|prasident|obmann|obfrau")
"""Whose names a list tells without meaning that the numbers behind them are theirs."""
_OF_THE_HOUSE = re.compile(
    r"\b(verein\w*|organi[sz]ation\w*|einrichtung\w*|firma|company|zentral\w*|allgemein|schul(?!sozial|leit)\w*|switchboard|\w*buro|sekretariat|verwaltung|geschaftsstelle|redaktion|pfarr(amt|ei)|group|gruppe\w*|treff|kita|booking\w*|reception|public)\b"
)
PARTS_OF_A_PERSON = frozenset({"salutation", "academic_title", "first_name", "last_name", "function"})
"""What a list with two people in a row has twice."""
_BEFORE_A_NAME = frozenset({"salutation", "academic_title"})
_BOTH_NAMES = frozenset({"first_name", "last_name"})


def are_several_people(fields: Sequence[str | None]) -> bool:
    """Whether every row names several people: each first name has its last name, more than once."""
    return fields.count("first_name") == fields.count("last_name") > 1


def people_of(fields: Sequence[str | None]) -> list[int]:
    """For each column the person in the row that it is about, counted from 0; the next one begins where a part returns
    or a title stands behind a whole name.

    Phones and addresses go with the person before them.
    """
    if not are_several_people(fields):
        return [0] * len(fields)
    people, person = [], 0
    told: set[str] = set()
    for field in fields:
        if field in PARTS_OF_A_PERSON:
            next_one = (
                field in _BEFORE_A_NAME and told >= _BOTH_NAMES and person + 1 < fields.count("last_name")
            )
            if field in told or next_one:
                person, told = person + 1, set()
            told.add(field)
        people.append(person)
    return people


def settle_numbers(guesses: list[Guess], samples: list[Sample]) -> None:
    """In a list of people the number is theirs: it does not identify the organisation that many of them share."""
    fields = [guess.field for guess in guesses]
    if not {"name", "external_id", *_BOTH_NAMES} <= {*fields}:
        return
    numbers = samples[fields.index("external_id")]
    names = samples[fields.index("name")]
    pairs = {pair for pair in zip(names.texts, numbers.texts, strict=True) if all(pair)}
    if len({name for name, _ in pairs}) < 0.8 * len(pairs):
        guesses[fields.index("external_id")] = guesses[fields.index("external_id")].without()


def settle_contacts(guesses: list[Guess], samples: list[Sample]) -> None:
    """Give each mail or phone column to the person where contents, neighbours or lack of organisations say so."""
    _untitled_persons(guesses, samples)
    persons = [index for index, guess in enumerate(guesses) if guess.field in _NAMES]
    if not persons:
        _no_persons(guesses)
        return
    names = [index for index, guess in enumerate(guesses) if guess.field in ("name", "name_address")]
    only_people = not names or samples[names[0]].fill() < 0.3 < max(
        samples[index].fill() for index in persons
    )
    mails = [
        _bears_names(samples, index, persons) for index, guess in enumerate(guesses) if guess.field == "email"
    ]
    told = next((told for told in mails if told is not None), None)
    has_direct = any(guess.field == "person_phone" for guess in guesses)
    paired = [
        index for index in range(1, len(guesses))
        if guesses[index].field in _OF_PERSON and guesses[index - 1].field == "person_name"
    ]  # fmt: skip
    is_address_book = {each.field for each in guesses} >= _BOTH_NAMES and any(
        _OF_ADDRESS_BOOKS.search(fold_heading(each.heading)) for each in guesses
    )
    before: Guess | None = None
    for index, guess in enumerate(guesses):
        house = bool(_OF_THE_HOUSE.search(fold_heading(guess.heading)))
        if len(paired) > 1 and index in paired and not house:
            guesses[index] = guess.become(_OF_PERSON[guess.field or ""], guess.why, guess.confidence)
        elif guess.field in _OF_PERSON:
            own = _bears_names(samples, index, persons) if guess.field == "email" else None
            if own is None and names:
                own = _differs_by_person(guesses, samples, index)
            behind = (
                before is not None
                and before.field in PERSON_FIELDS
                and before.why != "contents"
                and not _OFFICER.search(fold_heading(before.heading))
                and not (has_direct and guess.field == "phone")  # beside a direct number it is the house's
            )
            of_person = behind and told is not False if own is None else own
            own_mobile = guess.field == "mobile" and is_address_book
            if only_people or (not house and (of_person or own_mobile)):
                guesses[index] = guess.become(_OF_PERSON[guess.field], guess.why, guess.confidence)
        if guesses[index].field not in (None, "area_code"):
            before = guesses[index]


def _differs_by_person(guesses: list[Guess], samples: list[Sample], index: int) -> bool | None:
    """Whether a column tells another number or address for each person of an organisation that has several rows.

    True where it does, False where it tells the same for all of them, None where hardly any has several people.
    """
    columns = {guess.field: samples[at].texts for at, guess in enumerate(guesses) if guess.field in _WHERE}
    people = [samples[at].texts for at, guess in enumerate(guesses) if guess.field in _NAMES]
    told: dict[tuple[str, ...], dict[tuple[str, ...], str]] = {}
    for row, text in enumerate(samples[index].texts):
        where = tuple(plain(texts[row]) for texts in columns.values())
        person = tuple(plain(texts[row]) for texts in people)
        if text and any(person) and columns["name"][row]:
            told.setdefault(where, {}).setdefault(person, plain(text))
    several = [[*values.values()] for values in told.values() if len(values) > 1]
    if sum(map(len, several)) < _MANY_PEOPLE * sum(map(len, told.values())):
        return None
    differing = sum(len(set(values)) == len(values) for values in several)
    shared = sum(len(set(values)) == 1 for values in several)
    return differing > shared if differing != shared else None


def _untitled_persons(guesses: list[Guess], samples: list[Sample]) -> None:
    """Without a heading that says so, a column holds people if it looks like it and something beside it bears that out.

    That is a mail address with their names, a function behind it, or Frau, Herr and titles before the names.
    """
    if any(guess.field in _NAMES for guess in guesses):
        return
    mails = [index for index, guess in enumerate(guesses) if guess.field == "email"]
    for index, guess in enumerate(guesses):
        sample = samples[index]
        if guess.field or guess.closed or sample.share(is_person) < 0.7 or len(sample.filled) < 2:
            continue
        behind = guesses[index + 1].field if index + 1 < len(guesses) else None
        named = any(_bears_names(samples, mail, [index]) for mail in mails)
        if named or behind == "function" or sample.share(is_called) >= 0.2:
            guesses[index] = guess.become("person_name", "contents")
            return


def _no_persons(guesses: list[Guess]) -> None:
    """Without persons a private number is the partner's own, and a language is that of the list."""
    for index, guess in enumerate(guesses):
        if guess.field in _OF_ORGANISATION:
            guesses[index] = guess.become(_OF_ORGANISATION[guess.field], guess.why, guess.confidence)
        elif guess.field in {"language", "salutation", "person_note"}:
            guesses[index] = guess.without()


def _bears_names(samples: list[Sample], index: int, persons: list[int]) -> bool | None:
    """Whether mail addresses bear the names of the persons (True), of an office (False), or neither (None)."""
    own = office = total = comparable = 0
    for row, text in enumerate(samples[index].texts):
        if "@" not in text:
            continue
        total += 1
        local = plain(text.split("@")[0])
        words = {word for one in persons for word in _spellings(samples[one].texts[row])}
        pieces = set(_PIECES.findall(local))
        own += any(word in local if len(word) > _SHORT else word in pieces for word in words)
        comparable += any(len(word) > _SHORT for word in words)
        office += bool(OFFICE.match(local))
    if total and own >= 0.4 * total:
        return True
    strange = comparable >= 3 and not own
    return False if strange or (total and office >= 0.4 * total) else None


def _spellings(name: str) -> list[str]:
    """The words of a name as mail addresses spell them: Müller is muller or mueller."""
    spelled = name.lower()
    for umlaut, pair in (("ä", "ae"), ("ö", "oe"), ("ü", "ue")):
        spelled = spelled.replace(umlaut, pair)
    return [word for text in (plain(name), plain(spelled)) for word in re.findall(r"[a-z]{2,}", text)]
