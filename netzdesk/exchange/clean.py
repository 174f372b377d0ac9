"""Cells made fit for the file: each field has one way, and whatever is dropped, cut or doubtful says so."""

from __future__ import annotations

import re
from collections.abc import Callable

from netzdesk.base.text import translate
from netzdesk.exchange.clean_contacts import clean_mails, clean_phones, clean_websites
from netzdesk.exchange.clean_dates import clean_date, clean_day_and_words, clean_last_day
from netzdesk.exchange.clean_postcodes import clean_area_code, clean_postcode
from netzdesk.exchange.clean_terms import clean_influence, clean_kind, clean_stance, clean_status
from netzdesk.exchange.cleaned import (
    LONGEST_LINE,
    NOTHING,
    Cleaned,
    Cleaner,
    clean_line,
    clean_text,
    cut,
    not_taken,
    without_control,
)
from netzdesk.exchange.evidence import NO, YES, is_nothing
from netzdesk.exchange.found import Cell, cell_text
from netzdesk.exchange.person_names import in_one_line

LONGEST_CONTACT = 2000
_NOBODY = re.compile(
    r"(nur )?priv(at|\.)?( ?person(en)?)?|einzelperson|(ohne|keine?) (organisation|verein|einrichtung)|individual",
    re.I,
)


def clean(field: str, value: Cell) -> Cleaned:
    """One cell for one field: a text, number, date, yes/no or tuple of texts (fields that hold several)."""
    return cleaner(field)(value)


def cleaner(field: str) -> Cleaner:
    """The way of one field, for going through a long column."""
    return _CLEANERS.get(field, _words)


def _words(value: Cell) -> Cleaned:
    """A text of one line, of which a lone 0 says that there is none."""
    found = clean_line(value)
    return NOTHING if found.value == "0" else found


def _name(value: Cell) -> Cleaned:
    """The name of an organisation, which "privat" and signs alone are not."""
    found = _words(value)
    text = found.value or ""
    return NOTHING if _NOBODY.fullmatch(text) or not any(map(str.isalnum, text)) else found


def _prose(value: Cell) -> Cleaned:
    """A text of several lines, of which a lone 0 says that there is none."""
    found = clean_text(value)
    return NOTHING if found.value == "0" else found


def _other(value: Cell) -> Cleaned:
    """The name of another organisation; "nein" says that there is none."""
    found = _words(value)
    return NOTHING if found.value and found.value.lower() in NO else found


def _people(value: Cell) -> Cleaned:
    """Names of people, who may stand below each other."""
    if type(value) is str and "\n" in value and len(value) <= LONGEST_LINE:
        found = _prose(value)
        return Cleaned(in_one_line(found.value), found.problem) if found.value else found
    return _words(value)


def clean_several(value: Cell, whole: re.Pattern[str] | None = None) -> Cleaned:
    """Words divided by commas, semicolons, slashes, bars or lines; those in brackets stay together.

    ``whole``: words that hold such signs themselves.
    """
    text, problem = _prose(value)
    if text is None:
        return NOTHING
    if text.isalpha() and len(text) <= LONGEST_LINE:
        return Cleaned((text,), problem)
    hidden = re.sub(r"\([^()]*\)", _hide, whole.sub(_hide, text) if whole else text)
    parts = re.split(r"[,;|\n•·]|:::|\s/\s|(?<=[^\W\d_]{3})/(?=[^\W\d_]{3})", hidden)
    words = (" ".join(part.translate(_SHOW).split()).strip(" -–") for part in parts)
    words = (_QUOTED.sub(r"\1", word) for word in words if not _OF_GOOGLE.fullmatch(word))
    found = [cut(word, LONGEST_LINE) for word in words]
    problems = (problem, *(each.problem for each in found))
    return Cleaned(
        tuple(dict.fromkeys(each.value for each in found if each.value)) or None,
        next(filter(None, problems), ""),
    )


_QUOTED = re.compile(r'"([^"]*)"')
_OF_GOOGLE = re.compile(r"\* ?(my ?contacts|starred|friends|family|coworkers)", re.I)
"""Groups in which everybody is: "* myContacts ::: Netzwerk"."""
_HIDE = str.maketrans(",;/|•·\n", "\ue000\ue001\ue002\ue003\ue004\ue005 ")
_SHOW = str.maketrans("\ue000\ue001\ue002\ue003\ue004\ue005", ",;/|•·")


def _hide(match: re.Match[str]) -> str:
    return match.group().translate(_HIDE)


def clean_yes_no(value: Cell) -> Cleaned:
    """Yes or no from words, marks and numbers."""
    word = cell_text(value).strip("() ").lower()
    if word in YES or word in NO:
        return Cleaned(word in YES)
    text, _ = clean_line(value)
    if text is None:
        return NOTHING
    return not_taken(translate("Import", "„{value}“ heißt weder ja noch nein."), text)


def _place(value: Cell) -> Cleaned:
    """A place without the number of people who live there: "Triberg (4.879)"."""
    name, problem = _words(value)
    return Cleaned(re.sub(r"\s*\([\d.,\s]+\)$", "", name or "") or None, problem)


def _count(value: Cell) -> Cleaned:
    """A whole number out of "ca. 1.200" or 120.0."""
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1e9 and value % 1 == 0:
        return Cleaned(int(value))
    text, _ = clean_line(value)
    if text is None:
        return NOTHING
    match = re.search(r"\d+", re.sub(r"(?<=\d)[.\s](?=\d{3}\b)", "", text))
    if match and len(match.group()) < 9:
        return Cleaned(int(match.group()))
    return not_taken(translate("Import", "„{value}“ ist keine Zahl."), text)


def _with(split: Callable[[str], tuple[tuple[str, ...], str]]) -> Cleaner:
    """A cleaner from a function on texts that gives values and a problem."""

    def cleaned(value: Cell) -> Cleaned:
        text = cell_text(value)
        if not text.isprintable():
            text = without_control(text).strip()
        if not text or text == "0" or is_nothing(text):
            return NOTHING
        found, problem = split(text[:LONGEST_CONTACT])
        return Cleaned(found or None, problem or cut(text, LONGEST_CONTACT).problem)

    return cleaned


_CLEANERS: dict[str, Cleaner] = {
    **dict.fromkeys(("description", "notes", "person_note", "contact", "address", "name_address"), _prose),
    **dict.fromkeys(("external_id", "house_number"), clean_line),
    **dict.fromkeys(("tags", "target_groups", "life_domains", "contribution"), clean_several),
    **dict.fromkeys(("phone", "mobile", "fax", "person_phone", "person_mobile"), _with(clean_phones)),
    **dict.fromkeys(("email", "person_email"), _with(clean_mails)),
    **dict.fromkeys(("talked_on", "follow_up"), clean_day_and_words),
    **dict.fromkeys(("member_count", "reach"), _count),
    "website": _with(clean_websites),
    "postcode": clean_postcode,
    "place": _place,
    "area_code": clean_area_code,
    "status_since": clean_date,
    "key_partner": clean_yes_no,
    **dict.fromkeys(("name", "name_more"), _name),
    **dict.fromkeys(("parent", "umbrella"), _other),
    "person_name": _people,
    "status": clean_status,
    "left_on": clean_last_day,
    "influence": clean_influence,
    "stance": clean_stance,
    "kind": clean_kind,
}
