"""Names of people as cells hold them: several in one, with titles, offices and orders before and behind."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from netzdesk.exchange.evidence import (
    LONGEST,
    has_number,
    is_nothing,
    is_person,
    is_postcode_place,
    is_salutation,
)
from netzdesk.exchange.office_words import OFFICE, OFFICE_BEFORE

_PERSONS = re.compile(
    r"(?:[;\n|]|\s/\s|/\s*(?=(?:Fr|Hr|Frau|Herr)\b)|\bu\.(?=\s)|\bund\b(?!\s+zu\b)|&|\band\b|\b(?:oder|bzw\.)(?=\s)"
    r"|,\s*(?=(?:komm\.\s*)?(?:Fr|Hr|Frau|Herr)\b)"
    rf"|,\s*(?=[^,:;()]{{0,30}}(?i:{OFFICE})[^,:;()]{{0,30}}:\s))\s*"
)
_TITLE = re.compile(
    r"((univ\.?-?)?prof\.?(essor(in)?)?|dr\.?(in\b)?|dipl\.?-?[\w.()-]*|mag\.?(a\b)?|ing\.|med\.|phil\.|jur\."
    r"|rer\.|nat\.|theol\.|pol\.|h\.?\s?c\.|b\.?a\.|m\.?a\.|b\.?sc\.?|m\.?sc\.?|ph\.?d\.?|ll\.?m\.?|pd|pfr(in)?\.?|pfarrer(in)?|pastor(in)?|diakon(in)?"
    r"|ddr\.?|mmag\.?|di|pfarrvik\w*\.?|pfarradm\w*\.?|bgm\.?(in)?|l?abg\.|revd?\.?|cllr\.?|hon\.|o?st(r|d)(in)?|rr|kr|osr)$",
    re.I,
)
_TITLE_OR_NAME = re.compile(
    r"p\.|sr\.|br\.|gr|kan\.?|kons\.?r\.?|msgr\.?|dechant|kaplan|imam|vikar(in)?|dekan(in)?|sir|dame|[eo]?[ah]?bi|[eo]?br|lbd|kb[imr]|[oh]?[blf]m|e?p[ho][km]|k[ho]k",
    re.I,
)
"""Titles and ranks only where a first and a last name follow."""
_BEHIND = re.compile(
    r"OSB|OFM\w{0,4}|SJ|SDB|OCist|SVD|[OMC]BE|JP|Md(B|L|A|BB|EP)|ME?P|MSP|MBA|MPH|M?SW|L\w{0,2}SW|LPC|RN|CPA|CFRE|Esq\.?"
    r"|P[hH]\.?\s?D\.?|M\.?D\.|[MB]\.?A\.?|[MB]\.?S[cC]\.?|LL\.?M\.?|M\.Div\.?"
)
"""Orders, seats and degrees that stand behind a name."""
_DASHED = re.compile(r"([^–-]{3,60}(?:-[^\s–-]{2,40})?)\s+[–-]\s*([^\W\d_][^,;]{2,60}?)\s*-?")
"""A name, and behind a dash what that person does: "Frau Lang – Leitung"."""
_FULL_SALUTATION = {
    "fr": "Frau",
    "fr.": "Frau",
    "hr": "Herr",
    "hr.": "Herr",
    "herrn": "Herr",
    "fam.": "Familie",
}
_PARTICLES = frozenset(
    {"von", "van", "vom", "zu", "zur", "zum", "de", "del", "della", "di", "da", "dos", "den", "der", "ter", "ten", "al",
     "el", "bin", "ibn", "le", "la", "af", "av"}
)  # fmt: skip
_ROLE = re.compile(OFFICE, re.I)
_FUNCTION = re.compile(r"\(([^()]{2,80})\)")
_HAS_FUNCTION = re.compile(r"\s*[^\W\d_a-z][^(),]{1,60}\([^()\d]{2,40}\)\s*")
_COUPLE = re.compile(r"([^\W\d_][\w-]+)\s+(?:u\.|und|&|\+)\s+([^\W\d_][\w-]+)\s+([^\W\d_][\w-]+)")
"""Two people with one surname."""
_ADDRESSED = re.compile(
    r"(?:(?:kontakt|contact|ansprech\w*|ap|name)\s*:|z\.?\s?hd\.?n?\.?(?:\s*v(?:on|\.))?"
    r"|zu h(?:ä|ae)nden(?: von)?|attn\.?:?)\s*",
    re.I,
)
"""How a cell begins that says to whom to write."""


HOME = re.compile(
    r"[^\d;,]{2,50}(?:str\.|stra(?:ß|ss)e|weg|platz|gasse|allee|ring|damm)\s?\d+\s?[a-z]?", re.I
)
"""A street with its number."""


class PersonName(NamedTuple):
    """The parts of one personal name."""

    salutation: str = ""
    academic_title: str = ""
    first_name: str = ""
    last_name: str = ""
    function: str = ""


def split_persons(text: str, surname_first: bool = False) -> list[PersonName]:
    """Every person named in a text of one line: "Fr. Schubert, Hr. Dietrich" are two."""
    couple = None if surname_first else _COUPLE.fullmatch(text.strip())
    if couple:
        text = f"{couple[1]} {couple[3]}; {couple[2]} {couple[3]}"
    text = _ADDRESSED.sub("", text, count=1) if _ADDRESSED.match(text) else text
    parts = [part.strip(" \t,'\"") for piece in _PERSONS.split(text) for part in _listed(piece)]
    return [split_person(part, surname_first) for part in parts if part and not is_nothing(part)]


def without_address(text: str) -> tuple[str, str]:
    """A cell without the address at which the person named in it lives, and that address; "" where there is none."""
    pieces = [piece.strip() for piece in re.split(r"[;,\n]", text)] if len(text) <= LONGEST else []
    of_home = [at for at in range(1, len(pieces)) if _is_home(pieces, at)]
    named = ", ".join(piece for at, piece in enumerate(pieces) if piece and at not in of_home)
    return (named, ", ".join(pieces[at] for at in of_home)) if of_home else (text, "")


def _is_home(pieces: list[str], at: int) -> bool:
    """Whether a piece of a cell is a street with its number, or a PLZ with its place, or stands before one."""
    behind = pieces[at + 1] if at + 1 < len(pieces) else ""
    in_town = is_postcode_place(behind) and re.search(r"\d\s?[a-z]?$", pieces[at])
    return bool(in_town or is_postcode_place(pieces[at]) or HOME.fullmatch(pieces[at]))


def in_one_line(text: str) -> str:
    """People who stand below each other in a cell, divided as they are in one line; a name over two lines is one.

    Their offices may stand above or below them. Ways of contact keep their lines.
    """
    lines = [line for each in text.split("\n") if (line := " ".join(each.split()))]
    said = lines[0] if lines else ""
    office_first = bool(lines) and _is_office(lines[0])
    apart = {at for at, line in enumerate(lines) if "@" in line or has_number(line) or _is_home(lines, at)}
    for at, (above, line) in enumerate(pairwise(lines)):
        if apart & {at, at + 1}:
            said += f"\n{line}"
        elif _is_office(line):
            said += f"; {line}" if office_first else f", {line}"
        elif _is_office(above):
            said += f": {line}" if office_first else f"; {line}"
        else:
            said += f"; {line}" if _is_somebody(line) and _is_somebody(above) else f" {line}"
    return said


def _is_office(line: str) -> bool:
    """Whether a line says what somebody does, without a name."""
    return _is_role(line) and not OFFICE_BEFORE.match(line) and not _FUNCTION.search(line)


def _is_somebody(line: str) -> bool:
    return is_person(_FUNCTION.sub(" ", line).strip())


def _listed(text: str) -> list[str]:
    """The names of "Petra Zinn (Ltg.), Ali Demir", both whole; "Zinn, Petra" and "Petra Zinn, Leitung" are one."""
    pieces = re.split(r",(?![^(]*\))", text)
    each_is_one = all(map(_is_whole_name, pieces)) or all(map(_HAS_FUNCTION.fullmatch, pieces))
    return pieces if len(pieces) > 1 and each_is_one else [text]


def _is_whole_name(text: str) -> bool:
    """A first and a last name at least, and nothing that is a function or an organisation."""
    name = _FUNCTION.sub(" ", text)
    words = [word for word in name.split() if not _TITLE.match(word) and word.lower() not in _PARTICLES]
    return len(words) >= 2 and is_person(" ".join(words)) and not _is_role(name)


def split_person(text: str, surname_first: bool = False) -> PersonName:
    """The parts of "Frau Dr. Anna von der Heide (Leitung)" or "Heide, Anna"; a lone word is a surname.

    ``surname_first``: it stands first without a comma, too ("Heide Anna").
    """
    before_name = OFFICE_BEFORE.match(text)
    if before_name:
        name = split_person(text[before_name.end() :], surname_first)
        return name._replace(function=before_name[1].strip())
    dashed = _DASHED.fullmatch(text)
    if dashed and _is_role(dashed[2]) and not _is_role(dashed[1]):
        return split_person(dashed[1], surname_first)._replace(function=dashed[2])
    function = _FUNCTION.search(text)
    bare = _FUNCTION.sub(" ", text)
    if bare.lower().startswith("komm"):
        bare = re.sub(r"^komm(is+arisch\w*)?(\.\s*|\s+)", "", bare, flags=re.I)
    before, comma, behind = bare.partition(",")
    before, behind, honours = _without_honours(before, behind)
    comma = comma if behind else ""
    if comma and _TITLE.match(behind.split()[0] if behind.split() else ""):
        before, behind, comma = f"{behind} {before}", "", ""
    words = before.split()
    salutation = ""
    if words and is_salutation(words[0]):
        salutation = _FULL_SALUTATION.get(words[0].lower(), words[0])
        words = words[1:]
    titles: list[str] = []
    if len(words) > 2 and words[0] in ("1.", "2.", "3.") and _TITLE.fullmatch(words[1]):
        titles.append(words.pop(0))
    while (len(words) > 1 and _TITLE.fullmatch(words[0].rstrip(","))) or (
        len(words) > 2 and not surname_first and not comma and _TITLE_OR_NAME.fullmatch(words[0])
    ):
        titles.append(words.pop(0).rstrip(","))
    titles += honours
    role = function[1].strip() if function else ""
    if comma:
        inner = split_person(behind.strip()) if behind.strip() else PersonName()
        names = f"{inner.first_name} {inner.last_name}".strip()
        if _is_role(behind) or re.match(r"\s*[a-zäöü]*\s*[^,]*[\d:]", behind):
            return _named(words, salutation, titles, role or behind.strip(), surname_first)
        titles += [inner.academic_title] if inner.academic_title else []
        role = role or inner.function
        return PersonName(salutation or inner.salutation, " ".join(titles), names, " ".join(words), role)
    return _named(words, salutation, titles, role, surname_first)


def _without_honours(before: str, behind: str) -> tuple[str, str, list[str]]:
    """What stands before and behind the first comma of a name without orders and degrees, and these.

    "Jane Doe, MSW, Director" and "Josef Nowak OSB"; a name that is all in capitals has none.
    """
    honours: list[str] = []
    words, pieces = before.split(), behind.split(",")
    if before.isupper() or len(words) < 2:
        return before, behind, honours
    while len(words) > 2 and _BEHIND.fullmatch(words[-1]):
        honours.insert(0, words.pop())
    while pieces and pieces[0].strip() and all(_BEHIND.fullmatch(word) for word in pieces[0].split()):
        honours += pieces.pop(0).split()
    return " ".join(words), ",".join(pieces), honours


def _named(
    words: list[str], salutation: str, titles: list[str], role: str, surname_first: bool
) -> PersonName:
    """First and last name out of the words that are left; particles belong to the surname."""
    if (surname_first or _is_loud(words)) and len(words) > 1:
        until = 1 + next((at for at, word in enumerate(words) if word.lower() not in _PARTICLES), 0)
        return PersonName(
            salutation, " ".join(titles), " ".join(words[until:]), " ".join(words[:until]), role
        )
    last_from = max(len(words) - 1, 0)
    for index in range(1, len(words) - 1):
        if words[index].lower() in _PARTICLES:
            last_from = index
            break
    if len(words) > 2 and re.fullmatch(r"(jr|sr|jun|sen)\.?", words[-1], re.I):
        last_from = min(last_from, len(words) - 2)
    if salutation and words and words[0].lower() in _PARTICLES:
        last_from = 0
    return PersonName(
        salutation, " ".join(titles), " ".join(words[:last_from]), " ".join(words[last_from:]), role
    )


def _is_loud(words: list[str]) -> bool:
    """Whether the surname stands first in capitals: "MÜLLER Hans"."""
    first, last = words[:1], words[1:]
    return bool(first and last) and first[0].isupper() and len(first[0]) > 2 and all(map(str.istitle, last))


def _is_role(text: str) -> bool:
    """Whether what follows a comma is a function rather than a first name."""
    return bool(_ROLE.search(text))
