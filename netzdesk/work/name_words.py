"""The words of organisations' names: legal forms that say nothing, abbreviations and what they stand for.

All spellings here are as ``base.order.collapsed`` leaves them: lower case, ü and ue as u, ß as ss.
"""

from __future__ import annotations

import re
from functools import lru_cache

from netzdesk.base.order import collapsed

LEGAL_FORMS = (
    "eingetragener verein", "gemeinnutzige gmbh", "gemeinnutzige ug", "gmbh und co kg", "gmbh co kg", "g gmbh", "ggmbh",
    "gug", "gag", "gmbh", "mbh", "ug haftungsbeschrankt", "haftungsbeschrankt", "gemeinnutziger verein", "e v", "ev",
    "e g", "eg", "kdor", "kdo r", "adö r", "ador", "gbr", "ohg", "kg", "ug", "se", "i g", "n e v", "nev", "r v", "rv",
)  # fmt: skip
"""At the end of a name; the longest first where one ends with another."""

ABBREVIATIONS = {
    "arbeiterwohlfahrt": "awo",
    "deutsches rotes kreuz": "drk",
    "bayerisches rotes kreuz": "brk",
    "arbeiter samariter bund": "asb",
    "johanniter unfall hilfe": "juh",
    "malteser hilfsdienst": "mhd",
    "paritatischer wohlfahrtsverband": "paritatischer",
    "deutscher paritatischer wohlfahrtsverband": "paritatischer",
    "dpwv": "paritatischer",
    "diakonisches werk": "diakonie",
    "caritasverband": "caritas",
    "sozialdienst katholischer frauen": "skf",
    "christlicher verein junger menschen": "cvjm",
    "volkshochschule": "vhs",
    "deutscher gewerkschaftsbund": "dgb",
    "industrie und handelskammer": "ihk",
    "industrie u handelskammer": "ihk",
    "handwerkskammer": "hwk",
    "sozialverband vdk": "vdk",
    "sozialverband deutschland": "sovd",
    "technisches hilfswerk": "thw",
    "allgemeiner deutscher fahrrad club": "adfc",
    "naturschutzbund deutschland": "nabu",
    "naturschutzbund": "nabu",
    "deutscher kinderschutzbund": "kinderschutzbund",
    "dksb": "kinderschutzbund",
    "kindertagesstatte": "kita",
    "kindertageseinrichtung": "kita",
    "kindergarten": "kita",
    "freiwillige feuerwehr": "feuerwehr",
    "ffw": "feuerwehr",
    "landratsamt": "lra",
    "kreisverband": "kv",
    "ortsverband": "ov",
    "ortsverein": "ov",
    "bezirksverband": "bv",
    "landesverband": "lv",
    "jobcenter": "jc",
    "job center": "jc",
    "sankt": "st",
    "evangelisch lutherisch": "evluth",
    "ev luth": "evluth",
    "evang luth": "evluth",
    "evang": "evangelisch",
    "kath": "katholisch",
    "turn und sportverein": "tsv",
    "turnverein": "tv",
    "sportverein": "sv",
    "fussballclub": "fc",
    "technische hochschule": "th",
    "technische universitat": "tu",
    "friedrich alexander universitat": "fau",
    "stadtverwaltung": "stadt",
    "gemeindeverwaltung": "gemeinde",
}
"""What is spelled out -> how it is compared; several words come before one of them."""

FILLERS = frozenset({
    "am", "an", "auf", "bei", "co", "das", "dem", "den", "der", "des", "die", "e", "ein", "eine", "fur", "im",
    "in", "mit", "u", "und", "vom", "von", "zu", "zum", "zur",
})  # fmt: skip

DIRECTIONS = frozenset({
    "altstadt", "innenstadt", "mitte", "neustadt", "nord", "nordost", "nordwest", "ober", "ost", "sud",
    "sudost", "sudwest", "unter", "west", "zentrum",
})  # fmt: skip
"""Words that part two places that are otherwise called the same; they must agree."""

GENERIC = frozenset({
    "amt", "arbeitskreis", "bayern", "beratung", "beratungsstelle", "bund", "buro", "bv", "deutsch",
    "deutschland", "evangelisch", "fc", "forderverein", "frauen", "gemeinde", "gesellschaft", "grundschule",
    "gruppe", "haus", "hilfe", "initiative", "jugend", "katholisch", "kinder", "kirchengemeinde", "kita",
    "kreis", "kv", "landkreis", "lv", "mittelschule", "netzwerk", "ortsgruppe", "ov", "pfarrei", "region",
    "schule", "senioren", "stadt", "stiftung", "sv", "tsv", "tv", "verband", "verein", "zentrum",
})  # fmt: skip
"""Words that many names share; two names are not alike because of these alone."""

TOWNS = frozenset({"hansestadt", "kreisstadt", "landeshauptstadt", "stadt", "universitatsstadt"})
"""Words before the name of a town that say nothing of what belongs to it."""

LEVELS = frozenset({"bv", "kv", "lv", "ov"})
"""What tells apart the bodies of one association: "AWO Kreisverband" is not "AWO Ortsverein"."""

ROMAN = {"ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8"}

FREE_MAIL = frozenset({
    "aol.com", "aol.de", "arcor.de", "email.de", "freenet.de", "gmail.com", "gmx.at", "gmx.ch", "gmx.com",
    "gmx.de", "gmx.net", "googlemail.com", "hotmail.com", "hotmail.de", "icloud.com", "kabelmail.de",
    "live.com", "live.de", "mail.de", "mailbox.org", "me.com", "online.de", "outlook.com", "outlook.de",
    "posteo.de", "proton.me", "protonmail.com", "t-online.de", "vodafone.de", "web.de", "yahoo.com", "yahoo.de",
})  # fmt: skip
"""Domains of mail providers: two addresses there have nothing in common."""

_NOT_WORD = re.compile(r"[^a-z0-9]+")
_ABBREVIATION = re.compile(
    r"\b(" + "|".join(sorted(map(re.escape, ABBREVIATIONS), key=len, reverse=True)) + r")\b"
)
_LEGAL = re.compile(
    r"(?: (?:" + "|".join(sorted(map(re.escape, LEGAL_FORMS), key=len, reverse=True)) + r"))+$"
)


@lru_cache(maxsize=50_000)
def name_words(name: str) -> tuple[str, ...]:
    """The words of an organisation's name as they are compared: "Arbeiterwohlfahrt Fürth e. V." gives awo, furth."""
    bare = _NOT_WORD.sub(" ", collapsed(name).replace("&", " und ")).strip()
    if bare.startswith("ev "):
        bare = re.sub(r"^ev (?=\w{2})", "evangelisch ", bare)
    bare = _LEGAL.sub("", f" {bare}").strip() or bare
    bare = _ABBREVIATION.sub(lambda found: ABBREVIATIONS[found.group()], bare)
    return tuple(ROMAN.get(word, word) for word in bare.split() if word not in FILLERS)
