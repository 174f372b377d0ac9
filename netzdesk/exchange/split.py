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
    LONGEST,
    is_phone,
    is_street,
)

_POSTCODE_PLACE = re.compile(
    rf"(?:\b{COUNTRY_BEFORE}[ -]{{1,3}})?\b(\d{{4,5}})\b,?\s+([^\W\d_][^\d,;\n|]*)", re.I
)
_CONTACT_PIECES = re.compile(
    r"[\n;|]|:::|,\s*(?=[^\d])|\s[–-]\s(?=[^\W\d])|(?=\b(?:tele)?fax\b)|(?<!\S)(?=tel\b|telefon\b)|(?=\bmobil\b)|(?=\bhandy\b)|(?<!/)(?=\bwww\.)|(?=https?://)",
    re.I,
)
_FAX = re.compile(r"(tele)?fax", re.I)
_MOBILE = re.compile(r"mobil|handy|\D*((\+|00)49\D{0,5}|0)1[5-7]\d", re.I)
"""Said so, or one of the German numbers that only mobile phones have."""
_LOOSE = re.compile(r"([\s,:/)>–-]|(oder|und|or|and)\b)*", re.I)
_LOOSE_BACKWARDS = re.compile(r"([\s,:/(<–-]|(redo|dnu|ro|dna)\b)*", re.I)
"""Signs and words between ways of contact, at the beginning of a piece and at its end, read from behind."""


_ONE_NAME = re.compile(r"[^\W\d_a-z][^\W\d_]{2,}(?:-[^\W\d_]+)*")
_BUILDING = re.compile(
    r"(haus|hof|markt|platz|park|ring|weg|stra\u00dfe|strasse|str|gasse|allee|damm|ufer|steig|zentrum|schule|heim|b\u00fcro|"
    r"schloss|tor|graben|berg|postfach|anger|wall|stieg|pfad|tal|garten|g\u00e4rten|kirche|center|treff)$",
    re.I,
)
"""Streets and houses that stand alone."""


_INSIDE = re.compile(
    r"(zi|zimmer|raum|r\.|eg|og|ug|dg|etage|stock|stiege|top|t\u00fcr|whg|block|geb|geb\u00e4ude|haus|aufgang|hinterhaus|vorderhaus)"
    r"\b\.?|\d\.\s?(og|ug|etage|stock|obergeschoss)\b",
    re.I,
)
"""Where in a house somebody is; a number behind it is none of the street."""


_WAY = re.compile(r"^(e-?mail|mail|web|internet|homepage)\b[\s:.]*", re.I)
_NEXT_NUMBER = re.compile(r"(?<=\d)\s*/\s*(?=(?:Mobil\w*\W+|Tel\w*\W+)?(?:\+\d|0\d{2}))", re.I)
"""Where a number ends and the next one begins: "0228 4711 / 0171 4712"."""


_WIDE = re.compile(r"[ \u00a0]{2,}")
"""What divides the parts of an address where nothing else does, as newsletter programs write them."""
_COUNTRY_CODE = re.compile(r"(?<=[\s,])(DE|AT|CH)[\s.]*$")
_PLACE_BEFORE = re.compile(r"[,\n]\s*([^\W\d_][^\d,;\n|]*?),?\s+(\d{5})[\s,]*$")
"""The English order: "Goethestraße 1, Gera, 07545"."""
_NUMBERED_STREET = re.compile(
    rf"{ENGLISH_STREET.pattern}\s*([NESW]{{1,2}}\.?\s*)?($|#|apt\b|unit\b|suite\b)", re.I
)
"""What follows the number of a house in English: "2889 E. Center St"."""
_BRACKETED = re.compile(r"\s*\(([^()]*\d[^()]*)\)\s*$")
"""Another house, told behind the address."""


class Address(NamedTuple):
    """The parts of an address; empty where one is missing."""

    street: str = ""
    postcode: str = ""
    place: str = ""
    country: str = ""
    extra: str = ""
    state: str = ""


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
    english = _american(text.rstrip(" ,")) or _british(text.rstrip(" ,"))
    if english and not english.street:
        return english.postcode, english.place
    match = _POSTCODE_PLACE.search(text)
    if match:
        return match[1], " ".join((match[2] + text[match.end() :]).split()).rstrip(" ,")
    digits = re.fullmatch(r"\d{4,5}", text.strip())
    return (text.strip(), "") if digits else ("", " ".join(text.split()))


def split_address(text: str) -> Address:
    """The parts of "Haus B, Baumgasse 129, 1030 Wien", in whichever order they stand."""
    if lone := _lone_part(text.strip()):
        return lone
    is_short = len(text) <= LONGEST  # longer texts take too long to be looked through for these forms
    beside = _BRACKETED.search(text) if is_short else None
    if beside and (found := split_address(text[: beside.start()])).postcode:
        return found._replace(extra=", ".join(filter(None, (found.extra, beside[1]))))
    if is_short and len(_WIDE.findall(text.strip())) > 1 and not re.search(r"[,;\n|]", text):
        text = _WIDE.sub(", ", text.strip())
    country = COUNTRY.search(text) or (_COUNTRY_CODE.search(text) if is_short else None)
    rest = text[: country.start()] if country else text
    english = _american(rest.rstrip(" ,")) or _british(rest.rstrip(" ,"))
    if english:
        return english._replace(country=country[1] if country else "")
    matches = [found for found in _POSTCODE_PLACE.finditer(rest) if not _NUMBERED_STREET.search(found[2])]
    postcode = place = ""
    if matches:
        postcode, place = matches[-1][1], matches[-1][2].strip(" ,-–")
        rest = rest[: matches[-1].start()] + "\n" + rest[matches[-1].end() :]
    elif is_short and (turned := _PLACE_BEFORE.search(rest)) and not is_street(turned[1]):
        postcode, place, rest = turned[2], turned[1], rest[: turned.start()]
    lines = [" ".join(line.split()).strip(" ,-–") for line in re.split(r"[\n;|]|,(?!\s*\d+\s*$)", rest)]
    lines = [line for line in lines if line]
    numbered = [line for line in lines if re.search(r"\d", line)]
    outside = [line for line in numbered if not _INSIDE.match(line)]
    street = next((line for line in outside if is_street(line)), (outside or numbered or lines or [""])[-1])
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
    is_place = bool(lines) and not re.search(r"\d", lines[-1])
    place = lines.pop() if is_place and (len(lines) > 1 or not ENGLISH_STREET.search(lines[-1])) else ""
    streets = [line for line in lines if ENGLISH_STREET.search(line)]
    numbered = [line for line in streets or lines if re.match(r"\d", line)]
    street = (numbered or streets or lines[-1:] or [""])[0]
    return Address(street, postcode, place, "", ", ".join(line for line in lines if line != street))


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
    for piece in filter(str.strip, _CONTACT_PIECES.split(rest)):
        part = _without_ends(piece)
        bare = _WAY.sub("", part)
        sites, beside = clean_websites(bare)
        if sites:
            websites += sites
            words = [word for word in bare.split() if beside and not clean_websites(word)[0]]
            part = bare = _without_ends(" ".join(words))
        several = _NEXT_NUMBER.split(part) if len(part) < LONGEST else [part]
        if all(map(is_phone, several)):
            for one in several:
                numbers = faxes if _FAX.match(one) else mobiles if _MOBILE.match(one) else phones
                numbers.extend(clean_phones(one)[0])
        elif bare:
            left.append(part)
    return Contacts(mails, tuple(phones), tuple(mobiles), tuple(faxes), tuple(websites), ", ".join(left))


def _without_ends(piece: str) -> str:
    """A piece without the "und" and the signs that led to its neighbours; any length in linear time."""
    backwards = _LOOSE.sub("", piece, count=1)[::-1]
    return _LOOSE_BACKWARDS.sub("", backwards, count=1)[::-1]
