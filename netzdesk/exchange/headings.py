"""Headings as people write them, folded and understood: "Tel.-Nr. (dienstl.)", "AnsprechpartnerIn", "cityWithZip"."""

from __future__ import annotations

import re
from functools import lru_cache

from netzdesk.base.order import closed_up, collapsed
from netzdesk.base.text import translate

_HYPHEN = re.compile(r"\u00ad|(?<=[^\W\d_])[-‐][^\S\n]*\n\s*+(?=[a-zäöüß])|(?<=[^\W\d_]{2})[-‐](?=[a-zäöüß])")
_CAMEL = re.compile(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z])(?=\d)")
_SECOND_LINE = re.compile(
    r"(adresse?|adresszeile|address|address[\W_]*line|strasse|street|stra\u00dfe)[\W_]*[2345]\)?$|"
    r"^(zusatz(?!info)|c/o)",
    re.I,
)
_COUNTED = re.compile(r"(.*[^\W\d])[\s_.-]*([1-3])", re.S)
_ELECTRONIC = re.compile(r"mail(?!ing)|web|internet", re.I)
_NOT_WORD = re.compile(r"[^a-z0-9]+")
_WORDS_WITHOUT_SENSE = frozenset(
    {"der", "die", "das", "des", "dem", "den", "von", "vom", "zur", "zum", "the", "of", "in", "innen", "r", "n", "s",
     "ihr", "ihre", "bitte", "falls", "vorhanden", "optional", "pflichtfeld", "bzw", "und", "and", "or", "oder"}
)  # fmt: skip
_JOINED = tuple(
    (re.compile(rf"\b{apart}"), joined)
    for apart, joined in (
        ("e mail", "email"), ("e post", "email"), ("home page", "homepage"), ("web seite", "webseite"),
        ("web site", "website"), ("ki ta", "kita"),
    )
)  # fmt: skip
_OFFICES = (
    "leit", "vorsitz", "vorstand", "geschaftsfuhr", "prasident", "sprecher", "obmann", "obfrau", "direktor",
    "koordinat", "sozialarbeit", "beauftragt", "kassier", "schriftfuhr", "schatzmeist", "trainer", "ubungsleit",
    "stellvertret", "ordentlich", "delegiert", "ersatzmitglied", "prasid", "pfarr", "sekretar", "redakt", "deputy",
    "kommandant", "wehrfuhr", "assistent",
    "chair", "secretary", "treasurer", "manager", "director", "coordinator", "lead officer",
)  # fmt: skip
_NO_OFFICE = re.compile(
    r"\b(anrede|titel|salutation|prefix|(vor|nach|zu|familien|ruf)?name(n|ns)?|(first|last|full) ?name|"
    r"ansprech[\w*:/]*|kontakt(person(en)?)?|contact( person)?)(?!\w)",
    re.I,
)


_LONGEST_SHORT_FORM = 4
"""Letters; longer words in capitals are those of a register that writes all its headings so."""
LONGEST_HEADING = 300
"""Letters; what is longer is a text, and takes too long to be looked through for words."""


@lru_cache(4096)
def fold_heading(heading: str) -> str:
    """Lower-case words without marks, split at capitals: "E-Mail-Adresse" is "email adresse", "Träger/in" "trager"."""
    text = _CAMEL.sub(" ", _HYPHEN.sub("", heading[:LONGEST_HEADING]))
    words = _NOT_WORD.sub(" ", collapsed(text)).split()
    kept = [word for word in words if not word.isdigit() and word not in _WORDS_WITHOUT_SENSE]
    folded = " ".join(kept or words)
    for apart, joined in _JOINED:
        folded = apart.sub(joined, folded)
    return folded


def heading_pattern(pattern: str) -> re.Pattern[str]:
    """A pattern to be searched for in what ``fold_heading`` gives, which knows no "ue": "quelle" finds "qulle"."""
    return re.compile(closed_up(pattern))


def stand_in_heading(letter: str) -> str:
    """What a column without a heading is called."""
    return translate("Import", "Spalte {letter}").format(letter=letter)


def has_no_heading(heading: str) -> bool:
    """Whether a heading is such a stand-in."""
    return re.fullmatch(stand_in_heading("[A-Z]+"), heading) is not None


def signature(headings: tuple[str, ...]) -> str:
    """The same for lists with the same headings in the same order, whatever the spelling of case and blanks."""
    return "|".join(fold_heading(heading) or "-" for heading in headings)


def is_second_line(heading: str) -> bool:
    """A further line of an address, which has no field of its own ("Work Address 2")."""
    return bool(_SECOND_LINE.search(heading)) and not _ELECTRONIC.search(heading)


def continues(heading: str, first: str) -> bool:
    """Whether a heading counts on from that of the name: "Name 2" behind "Name 1" or "Name"."""
    counted = _COUNTED.fullmatch(heading.strip())
    if not counted or counted[2] == "1":
        return False
    before = _COUNTED.fullmatch(first.strip())
    return counted[1] == (before[1] if before else first.strip())


def label_of(heading: str) -> str:
    """What a heading says about where it rings: "privat", "dienstlich" or nothing."""
    words = fold_heading(heading).split()
    if any(word == "home" or word.startswith("privat") for word in words):
        return translate("Import", "privat")
    if any(word.startswith(("dienst", "geschaft", "work", "business")) for word in words):
        return translate("Import", "dienstlich")
    return ""


def office_of(heading: str) -> str:
    """A heading that names an office is the function of the persons below it ("Schulleitung", "1. Vorsitz")."""
    plain = re.sub(r"\([^)]*name[^)]*\)", "", heading[:LONGEST_HEADING], flags=re.I).replace("_", " ")
    office = re.sub(r"\s+\d$", "", _NO_OFFICE.sub(" ", plain).strip())
    folded = fold_heading(office)
    said = re.sub(r"[\s/,;|–-]+\.?$", "", " ".join(office.split()).strip(" /,;|–-"))
    said = said.lower() if said.isupper() and len(said) > _LONGEST_SHORT_FORM else said
    return said[:1].upper() + said[1:] if offices_in(folded) else ""


def offices_in(folded: str) -> frozenset[str]:
    """The offices that a folded heading or function names, as the beginnings of their words."""
    return frozenset(word for word in _OFFICES if word in folded)
