"""Cells that hold several things at once: an address, a PLZ with its place, whole names, ways of contact."""

from __future__ import annotations

import re
from typing import NamedTuple

from netzdesk.exchange.clean_contacts import clean_mails, clean_phones, clean_websites
from netzdesk.exchange.evidence import (
    AMERICAN,
    BRITISH,
    COUNTRY,
    COUNTRY_BEFORE,
    ENGLISH_STREET,
    OFFICE,
    OFFICE_BEFORE,
    is_nothing,
    is_person,
    is_phone,
    is_salutation,
    is_street,
)

_POSTCODE_PLACE = re.compile(
    rf"(?:\b{COUNTRY_BEFORE}[\s-]{{1,3}})?\b(\d{{4,5}})\b,?\s+([^\W\d_][^\d,;\n|]*)", re.I
)
_PERSONS = re.compile(
    r"(?:[;\n|]|\s/\s|\bund\b|&|\band\b|,\s*(?=(?:komm\.\s*)?(?:Fr|Hr|Frau|Herr)\b)"
    rf"|,\s*(?=[^,:;()]{{0,30}}(?i:{OFFICE})[^,:;()]{{0,30}}:\s))\s*"
)
_TITLE = re.compile(
    r"((univ\.?-?)?prof\.?(essor(in)?)?|dr\.?(in\b)?|dipl\.?-?[\w.()-]*|mag\.?(a\b)?|ing\.|med\.|phil\.|jur\."
    r"|rer\.|nat\.|theol\.|pol\.|h\.?\s?c\.|b\.?a\.|m\.?a\.|b\.?sc\.?|m\.?sc\.?|ph\.?d\.?|ll\.?m\.?|pd|pfr(in)?\.?|pfarrer(in)?|pastor(in)?|diakon(in)?)$",
    re.I,
)
_FULL_SALUTATION = {"fr": "Frau", "fr.": "Frau", "hr": "Herr", "hr.": "Herr", "herrn": "Herr"}
_PARTICLES = frozenset(
    {"von", "van", "vom", "zu", "zur", "zum", "de", "del", "della", "di", "da", "dos", "den", "der", "ter", "ten", "al",
     "el", "bin", "ibn", "le", "la", "af", "av"}
)  # fmt: skip
_ROLE = re.compile(OFFICE, re.I)
_CONTACT_PIECES = re.compile(
    r"[\n;|]|,\s*(?=[^\d])|\s[–-]\s(?=[^\W\d])|(?=\b(?:tele)?fax\b)|(?<!\S)(?=tel\b|telefon\b)|(?=\bmobil\b)|(?=\bhandy\b)|(?<!/)(?=\bwww\.)|(?=https?://)",
    re.I,
)
_FAX = re.compile(r"(tele)?fax", re.I)
_MOBILE = re.compile(r"mobil|handy|\D*((\+|00)49\D{0,5}|0)1[5-7]\d", re.I)
"""Said so, or one of the German numbers that only mobile phones have."""
_LOOSE = re.compile(r"([\s,:/)–-]|(oder|und|or|and)\b)*", re.I)
_LOOSE_BACKWARDS = re.compile(r"([\s,:/(–-]|(redo|dnu|ro|dna)\b)*", re.I)
"""Signs and words between ways of contact, at the beginning of a piece and at its end, read from behind."""
_FUNCTION = re.compile(r"\(([^()]{2,80})\)")


_ONE_NAME = re.compile(r"[^\W\d_a-z][^\W\d_]{2,}(?:-[^\W\d_]+)*")
_BUILDING = re.compile(
    r"(haus|hof|markt|platz|park|ring|weg|stra\u00dfe|strasse|str|gasse|allee|damm|ufer|steig|zentrum|schule|heim|b\u00fcro|"
    r"schloss|tor|graben|berg|postfach|anger|wall|stieg|pfad|tal|garten|g\u00e4rten|kirche|center|treff)$",
    re.I,
)
"""Streets and houses that stand alone."""
_COUPLE = re.compile(r"([^\W\d_][\w-]+)\s+(?:u\.|und|&|\+)\s+([^\W\d_][\w-]+)\s+([^\W\d_][\w-]+)")
"""Two people with one surname."""
_ADDRESSED = re.compile(r"(?:kontakt|contact|ansprech\w*|ap|name)\s*:\s*", re.I)


class Address(NamedTuple):
    """The parts of an address; empty where one is missing."""

    street: str = ""
    postcode: str = ""
    place: str = ""
    country: str = ""
    extra: str = ""
    state: str = ""


class PersonName(NamedTuple):
    """The parts of one personal name."""

    salutation: str = ""
    academic_title: str = ""
    first_name: str = ""
    last_name: str = ""
    function: str = ""


class Contacts(NamedTuple):
    """Ways of contact found in one text, and what is left of it."""

    mails: tuple[str, ...]
    phones: tuple[str, ...]
    mobiles: tuple[str, ...]
    faxes: tuple[str, ...]
    websites: tuple[str, ...]
    rest: str

    def by_field(self) -> dict[str, tuple[str, ...]]:
        """The ways of contact under the keys of the fields they belong to."""
        return {
            "email": self.mails,
            "phone": self.phones,
            "mobile": self.mobiles,
            "fax": self.faxes,
            "website": self.websites,
        }


def split_postcode_place(text: str) -> tuple[str, str]:
    """PLZ and place of "D-14467 Potsdam"; without a PLZ all of it is the place."""
    match = _POSTCODE_PLACE.search(text)
    if match:
        return match[1], " ".join((match[2] + text[match.end() :]).split()).rstrip(" ,")
    digits = re.fullmatch(r"\d{4,5}", text.strip())
    return (text.strip(), "") if digits else ("", " ".join(text.split()))


def split_address(text: str) -> Address:
    """The parts of "Haus B, Baumgasse 129, 1030 Wien", in whichever order they stand."""
    if lone := _lone_part(text.strip()):
        return lone
    country = COUNTRY.search(text)
    rest = text[: country.start()] if country else text
    english = _american(rest.rstrip(" ,")) or _british(rest.rstrip(" ,"))
    if english:
        return english._replace(country=country[1] if country else "")
    matches = list(_POSTCODE_PLACE.finditer(rest))
    postcode = place = ""
    if matches:
        postcode, place = matches[-1][1], matches[-1][2].strip(" ,-–")
        rest = rest[: matches[-1].start()] + "\n" + rest[matches[-1].end() :]
    lines = [" ".join(line.split()).strip(" ,-–") for line in re.split(r"[\n;|]|,(?!\s*\d+\s*$)", rest)]
    lines = [line for line in lines if line]
    numbered = [line for line in lines if re.search(r"\d", line)]
    street = next((line for line in numbered if is_street(line)), (numbered or lines or [""])[-1])
    extra = ", ".join(line for line in lines if line != street)
    return Address(street, postcode, place, country[1] if country else "", extra)


def _lone_part(text: str) -> Address | None:
    """A PLZ or the name of a place and nothing else; None for all that may be a street."""
    if re.fullmatch(r"\d{4,5}", text):
        return Address(postcode=text)
    is_place = _ONE_NAME.fullmatch(text) and not is_street(text) and not _BUILDING.search(text)
    return Address(place=text) if is_place else None


def _american(text: str) -> Address | None:
    """The parts of "Suite 4, 1410 S Tucker Blvd, St. Louis, MO 63104"."""
    found = AMERICAN.search(text)
    return _english(text[: found.start()], found[2])._replace(state=found[1]) if found else None


def _british(text: str) -> Address | None:
    """The parts of "Zest Centre, 18 Upperthorpe, Sheffield S6 3NA"."""
    found = BRITISH.search(text)
    return _english(text[: found.start()], found[1]) if found else None


def _english(text: str, postcode: str) -> Address:
    """An address up to its postcode: its last piece is the place, its first one with a number the street."""
    lines = [" ".join(line.split()).strip(" .") for line in re.split(r"[\n;|,]", text)]
    lines = [line for line in lines if line]
    place = lines.pop() if len(lines) > 1 and not re.search(r"\d", lines[-1]) else ""
    streets = [line for line in lines if ENGLISH_STREET.search(line)]
    numbered = [line for line in streets or lines if re.match(r"\d", line)]
    street = (numbered or streets or lines[-1:] or [""])[0]
    return Address(street, postcode, place, "", ", ".join(line for line in lines if line != street))


def split_persons(text: str, surname_first: bool = False) -> list[PersonName]:
    """Every person named in a text of one line: "Fr. Schubert, Hr. Dietrich" are two."""
    couple = None if surname_first else _COUPLE.fullmatch(text.strip())
    if couple:
        text = f"{couple[1]} {couple[3]}; {couple[2]} {couple[3]}"
    text = _ADDRESSED.sub("", text, count=1) if _ADDRESSED.match(text) else text
    parts = [part.strip(" \t,'\"") for piece in _PERSONS.split(text) for part in _listed(piece)]
    return [split_person(part, surname_first) for part in parts if part and not is_nothing(part)]


def _listed(text: str) -> list[str]:
    """The names of "Petra Zinn (Ltg.), Ali Demir", both whole; "Zinn, Petra" and "Petra Zinn, Leitung" are one."""
    pieces = re.split(r",(?![^(]*\))", text)
    return pieces if len(pieces) > 1 and all(map(_is_whole_name, pieces)) else [text]


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
    function = _FUNCTION.search(text)
    bare = _FUNCTION.sub(" ", text)
    if bare.lower().startswith("komm"):
        bare = re.sub(r"^komm(issarisch)?\w*\.?\s*", "", bare, flags=re.I)
    before, comma, behind = bare.partition(",")
    if comma and _TITLE.match(behind.split()[0] if behind.split() else ""):
        bare, behind, comma = f"{behind} {before}", "", ""
    words = (before if comma else bare).split()
    salutation = ""
    if words and is_salutation(words[0]):
        salutation = _FULL_SALUTATION.get(words[0].lower(), words[0])
        words = words[1:]
    titles: list[str] = []
    while len(words) > 1 and _TITLE.fullmatch(words[0].rstrip(",")):
        titles.append(words.pop(0).rstrip(","))
    role = function[1].strip() if function else ""
    if comma:
        inner = split_person(behind.strip()) if behind.strip() else PersonName()
        names = f"{inner.first_name} {inner.last_name}".strip()
        if _is_role(behind):
            return _named(words, salutation, titles, role or behind.strip(), surname_first)
        titles += [inner.academic_title] if inner.academic_title else []
        return PersonName(salutation or inner.salutation, " ".join(titles), names, " ".join(words), role)
    return _named(words, salutation, titles, role, surname_first)


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


def split_contacts(text: str) -> Contacts:
    """Numbers, addresses and sites out of "Tel. 09131 1234, info@verein.de, www.verein.de"."""
    mails, _ = clean_mails(text)
    rest = text
    for mail in sorted(mails, key=len, reverse=True):
        rest = rest.replace(mail, "\n")
    phones: list[str] = []
    mobiles: list[str] = []
    faxes: list[str] = []
    websites: list[str] = []
    left: list[str] = []
    for piece in _CONTACT_PIECES.split(rest):
        part = _without_ends(piece)
        bare = re.sub(r"^(e-?mail|mail|web|internet|homepage)\b[\s:.]*", "", part, flags=re.I)
        sites, beside = clean_websites(bare)
        if sites:
            websites += sites
            words = [word for word in bare.split() if beside and not clean_websites(word)[0]]
            part = bare = _without_ends(" ".join(words))
        if is_phone(part):
            numbers = faxes if _FAX.match(part) else mobiles if _MOBILE.match(part) else phones
            numbers.extend(clean_phones(part)[0])
        elif bare:
            left.append(part)
    return Contacts(mails, tuple(phones), tuple(mobiles), tuple(faxes), tuple(websites), ", ".join(left))


def _without_ends(piece: str) -> str:
    """A piece without the "und" and the signs that led to its neighbours; any length in linear time."""
    backwards = _LOOSE.sub("", piece, count=1)[::-1]
    return _LOOSE_BACKWARDS.sub("", backwards, count=1)[::-1]
