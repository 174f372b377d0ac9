"""Cells made fit for the file: each field has one way, and whatever is dropped, cut or doubtful says so."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Any, NamedTuple

from netzdesk.base.order import plain
from netzdesk.base.text import LANGUAGES, language, translate
from netzdesk.exchange.clean_contacts import clean_mails, clean_phones, clean_websites
from netzdesk.exchange.clean_dates import day_of_number, day_of_text, last_day_of_text
from netzdesk.exchange.evidence import COUNTRY_BEFORE, FOREIGN_POSTCODE, NO, YES, is_area_code, is_nothing
from netzdesk.exchange.found import Cell, cell_text
from netzdesk.exchange.markup import readable
from netzdesk.exchange.status_words import not_understood, understood
from netzdesk.model.terms import Level, PartnerKind, PartnershipStatus, Stance, Term

LONGEST_LINE = 500
LONGEST_TEXT = 20_000
LONGEST_CONTACT = 2000
_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff\ufffe\uffff\ud800-\udfff]"
)
_TO_MEND = re.compile(r"  |[&<]|^ | $")
"""What a text without control characters may hold that is not to be taken as it is."""
_NOBODY = re.compile(
    r"(nur )?priv(at|\.)?( ?person(en)?)?|einzelperson|(ohne|keine?) (organisation|verein|einrichtung)|individual",
    re.I,
)
_LEVEL = {
    Level.LOW: "low gering niedrig klein",
    Level.MEDIUM: "medium mittel",
    Level.HIGH: "high hoch gross stark sehr",
}
_STANCE = {
    Stance.SUPPORTIVE: "supportive unterstutzend positiv befurwortend offen",
    Stance.NEUTRAL: "neutral abwartend",
    Stance.OPPOSED: "opposed ablehnend negativ kritisch skeptisch",
}
_KIND = {
    PartnerKind.PERSON: "person einzelperson privatperson individual privat",
    PartnerKind.ORGANISATION: "organisation organization verein firma institution einrichtung unternehmen company",
}


class Cleaned(NamedTuple):
    """What is kept of a cell (None: nothing), and what has to be said about it, translated ("": nothing)."""

    value: Any
    problem: str = ""


Cleaner = Callable[[Cell], Cleaned]
_EMPTY = Cleaned(None)


def clean(field: str, value: Cell, *, lost_zero: bool = False) -> Cleaned:
    """One cell for one field: a text, number, date, yes/no or tuple of texts (fields that hold several).

    ``lost_zero``: in this column Excel may have eaten leading zeros (see ``has_lost_zeros``). Such a PLZ is only
    named and never changed, because those of Austria and Switzerland have four digits.
    """
    if field == "postcode" and lost_zero:
        return _postcode(value, lost_zero=True)
    return cleaner(field)(value)


def cleaner(field: str) -> Cleaner:
    """The way of one field, for going through a long column."""
    return _CLEANERS.get(field, _words)


def clean_line(value: Cell) -> Cleaned:
    """A text of one line: control characters gone, blanks single, cut only with a word about it."""
    if (
        type(value) is str
        and len(value) <= LONGEST_LINE
        and value.isprintable()
        and not _TO_MEND.search(value)
    ):
        return _EMPTY if len(value) < 18 and is_nothing(value) else Cleaned(value)
    text = " ".join(_CONTROL.sub("", readable(cell_text(value))).split())
    return _cut(text, LONGEST_LINE)


def _words(value: Cell) -> Cleaned:
    """A text of one line, of which a lone 0 says that there is none."""
    found = clean_line(value)
    return _EMPTY if found.value == "0" else found


def _name(value: Cell) -> Cleaned:
    """The name of an organisation, which "privat" and signs alone are not."""
    found = _words(value)
    text = found.value or ""
    return _EMPTY if _NOBODY.fullmatch(text) or not any(map(str.isalnum, text)) else found


def _prose(value: Cell) -> Cleaned:
    """A text of several lines, of which a lone 0 says that there is none."""
    found = clean_text(value)
    return _EMPTY if found.value == "0" else found


def clean_text(value: Cell) -> Cleaned:
    """A text of several lines."""
    if type(value) is str and value.isprintable() and not _TO_MEND.search(value):
        return _cut(value, LONGEST_TEXT)
    text = _CONTROL.sub("", readable(cell_text(value))).replace("\r\n", "\n").replace("\r", "\n").strip()
    return _cut(text, LONGEST_TEXT)


def _cut(text: str, most: int) -> Cleaned:
    if not text or is_nothing(text):
        return _EMPTY
    if len(text) <= most:
        return Cleaned(text)
    return Cleaned(
        text[: most - 2].rstrip() + " …",
        translate("Import", "Der Text ist mit %n Zeichen zu lang und wird gekürzt.", None, len(text)),
    )


def clean_several(value: Cell, whole: re.Pattern[str] | None = None) -> Cleaned:
    """Words divided by commas, semicolons, slashes, bars or lines; those in brackets stay together.

    ``whole``: words that hold such signs themselves.
    """
    text, problem = _prose(value)
    if text is None:
        return _EMPTY
    if text.isalpha():
        return Cleaned((text[:LONGEST_LINE],), problem)
    hidden = re.sub(r"\([^()]*\)", _hide, whole.sub(_hide, text) if whole else text)
    parts = re.split(r"[,;|\n•·]|\s/\s|(?<=[^\W\d_]{3})/(?=[^\W\d_]{3})", hidden)
    words = (" ".join(part.translate(_SHOW).split()).strip(" -–") for part in parts)
    found = tuple(dict.fromkeys(word[:LONGEST_LINE] for word in words if word and not is_nothing(word)))
    return Cleaned(found or None, problem)


_HIDE = str.maketrans(",;/|•·\n", "\ue000\ue001\ue002\ue003\ue004\ue005 ")
_SHOW = str.maketrans("\ue000\ue001\ue002\ue003\ue004\ue005", ",;/|•·")


def _hide(match: re.Match[str]) -> str:
    return match.group().translate(_HIDE)


def has_lost_zeros(values: list[Cell]) -> bool:
    """Whether a column of PLZ is German and some have lost their zero: mostly five digits, and some four in numbers."""
    texts = [cell_text(value) for value in values if value is not None]
    five = sum(len(text) == 5 and text.isdigit() for text in texts)
    four = sum(len(text) == 4 and text.isdigit() and text[0] != "0" for text in texts)
    return 0 < four <= five


def _postcode(value: Cell, lost_zero: bool = False) -> Cleaned:
    """A PLZ as text: 4 digits (Austria, Switzerland) or 5, or as neighbours write it; others are kept and named."""
    text, _ = clean_line(value)
    if text is None:
        return _EMPTY
    if not text.isdecimal():
        text = re.sub(rf"^{COUNTRY_BEFORE}[\s-]+(?=\d)", "", text, flags=re.I)
    places = len(text) if text.isdecimal() else 0
    if places == 5 or (places == 4 and not lost_zero) or (not places and FOREIGN_POSTCODE.fullmatch(text)):
        return Cleaned(text)
    if places == 4:
        said = translate("Import", "Der PLZ „{value}“ fehlt vielleicht die Null am Anfang: Prüfen Sie sie.")
        return Cleaned(text, said.format(value=text))
    return Cleaned(
        text[:12],
        translate("Import", "„{value}“ ist keine PLZ mit 4 oder 5 Ziffern.").format(value=text[:40]),
    )


def _area_code(value: Cell) -> Cleaned:
    """What is dialled before the number in the next column."""
    text, _ = clean_line(value)
    if text is None or is_area_code(text):
        return Cleaned(text)
    return Cleaned(None, translate("Import", "„{value}“ ist keine Vorwahl.").format(value=text[:40]))


def clean_date(value: Cell, read: Callable[[str], date | None] = day_of_text) -> Cleaned:
    """A day in any usual form; a year or month alone counts from its first day, unless ``read`` says otherwise."""
    if isinstance(value, date):
        return Cleaned(value.date() if isinstance(value, datetime) else value)
    text, _ = clean_line(value)
    if text is None:
        return _EMPTY
    found = read(text) or (day_of_number(value) if isinstance(value, int | float) else None)
    if found:
        return Cleaned(found)
    return Cleaned(None, translate("Import", "„{value}“ ist kein Datum.").format(value=text[:40]))


def clean_yes_no(value: Cell) -> Cleaned:
    """Yes or no from words, marks and numbers."""
    word = cell_text(value).strip("() ").lower()
    if word in YES or word in NO:
        return Cleaned(word in YES)
    text, _ = clean_line(value)
    if text is None:
        return _EMPTY
    return Cleaned(None, translate("Import", "„{value}“ heißt weder ja noch nein.").format(value=text[:40]))


def _place(value: Cell) -> Cleaned:
    """A place without the number of people who live there: "Triberg (4.879)"."""
    name, problem = _words(value)
    return (
        Cleaned(re.sub(r"\s*\([\d.,\s]+\)$", "", name) or None, problem) if name else Cleaned(None, problem)
    )


def _count(value: Cell) -> Cleaned:
    """A whole number out of "ca. 1.200" or 120.0."""
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1e9 and value % 1 == 0:
        return Cleaned(int(value))
    text, _ = clean_line(value)
    if text is None:
        return _EMPTY
    match = re.search(r"\d+", re.sub(r"(?<=\d)[.\s](?=\d{3}\b)", "", text))
    if match and len(match.group()) < 9:
        return Cleaned(int(match.group()))
    return Cleaned(None, translate("Import", "„{value}“ ist keine Zahl.").format(value=text[:40]))


def in_own_words(term: type[Term]) -> dict[str, Any]:
    """How the program itself writes the terms: folded word of each language, or key -> term."""
    found = {each.value: each for each in term}
    for code in LANGUAGES:
        with language(code):
            found |= {plain(each.word()): each for each in term}
    return found


def _term(words: dict[Any, str]) -> Cleaner:
    """A cleaner that understands a fixed term by its German word or by others people use."""
    by_word = {word: term for term, line in words.items() for word in line.split()}

    def understand(value: Cell) -> Cleaned:
        text, _ = clean_line(value)
        if text is None:
            return _EMPTY
        folded = plain(text)
        exact = in_own_words(type(next(iter(words)))).get(folded)
        if exact is not None:
            return Cleaned(exact)
        found = {by_word[word] for word in re.findall(r"[a-z]+", folded) if word in by_word}
        if len(found) == 1:
            return Cleaned(found.pop())
        return Cleaned(
            None,
            translate("Import", "„{value}“ ist nicht bekannt und wird nicht übernommen.").format(
                value=text[:40]
            ),
        )

    return understand


def clean_standing(value: Cell) -> Cleaned:
    """What a cell says about the way of a partner, as ``Told``; a status that is not understood is named."""
    text, problem = clean_line(value)
    if text is None:
        return _EMPTY
    told = understood(text, in_own_words(PartnershipStatus))
    return Cleaned(told, problem if told.status or told.is_end else not_understood(text))


def _status(value: Cell) -> Cleaned:
    """The term in a cell."""
    told, problem = clean_standing(value)
    return Cleaned(told.status if told else None, problem)


def _with(split: Callable[[str], tuple[tuple[str, ...], str]]) -> Cleaner:
    """A cleaner from a function on texts that gives values and a problem."""

    def cleaned(value: Cell) -> Cleaned:
        text = cell_text(value)
        if not text.isprintable():
            text = _CONTROL.sub("", text).strip()
        if not text or text == "0" or (len(text) < 18 and is_nothing(text)):
            return _EMPTY
        found, problem = split(text[:LONGEST_CONTACT])
        return Cleaned(found or None, problem or _cut(text, LONGEST_CONTACT).problem)

    return cleaned


_CLEANERS: dict[str, Cleaner] = {
    **dict.fromkeys(("description", "notes", "person_note", "contact", "address"), _prose),
    **dict.fromkeys(("external_id", "house_number"), clean_line),
    **dict.fromkeys(("tags", "target_groups", "life_domains", "contribution"), clean_several),
    **dict.fromkeys(("phone", "mobile", "fax", "person_phone", "person_mobile"), _with(clean_phones)),
    **dict.fromkeys(("email", "person_email"), _with(clean_mails)),
    "website": _with(clean_websites),
    "postcode": _postcode,
    "place": _place,
    "area_code": _area_code,
    "status_since": clean_date,
    "key_partner": clean_yes_no,
    "member_count": _count,
    "name": _name,
    "status": _status,
    "left_on": partial(clean_date, read=last_day_of_text),
    "influence": _term(_LEVEL),
    "stance": _term(_STANCE),
    "kind": _term(_KIND),
}
