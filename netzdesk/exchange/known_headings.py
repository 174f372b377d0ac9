"""Which field a heading stands for by itself: known as a whole, spelled out, or by its words."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from netzdesk.exchange.fields import FIELDS
from netzdesk.exchange.heading_rules import field_by_rule
from netzdesk.exchange.heading_spelling import spelled_out
from netzdesk.exchange.heading_words import whole_headings
from netzdesk.exchange.headings import LONGEST_HEADING, fold_heading, is_second_line


@cache
def _exact() -> dict[str, str]:
    """Folded headings without blanks, so that "Schul-Name" and "Schulname" are one."""
    words = whole_headings()
    return {
        _compact(heading): field.key
        for field in reversed(FIELDS)
        for heading in (*words.get(field.key, ()), field.label, field.key)
    }


def _compact(heading: str) -> str:
    """Letters and digits alone; a heading of signs ("#", "@") stays as it is."""
    return fold_heading(heading).replace(" ", "") or heading.strip()


def _abbreviated(heading: str) -> tuple[str, str] | None:
    """The letters and the field of a heading cut off with dots ("Nachn.", "Ges.bereich"), where it can only be one."""
    cut = re.sub(r"(?<=[^\W\d_])\.(?=\s*([^\W\d_]|$))", "\u2026", heading.strip())
    parts = [_compact(part) for part in cut.split("\u2026")]
    letters = "".join(parts)
    if len(parts) < 2 or len(letters) < 3 or not parts[0]:
        return None
    pattern = re.compile(
        "[a-z]+".join(map(re.escape, parts))
        if parts[-1]
        else "[a-z]+".join(map(re.escape, parts[:-1])) + "[a-z]+"
    )
    whole = sorted((known for known in _exact() if pattern.fullmatch(known)), key=len)
    compounds = bool(whole) and all(known.startswith(whole[0]) for known in whole)
    fields = {_exact()[known] for known in (whole[:1] if compounds else whole)}
    return (letters, fields.pop()) if len(fields) == 1 else None


_NAME_OF = re.compile(r"(.+?)\s*\(name\)", re.I)
_EXPLAINED = re.compile(
    r"\s*\(([^()]*\w\W+\w+\W+\w[^()]*|drop-?down|freitext|(mehrfach)?auswahl\w*|optional|pflicht\w*)\)", re.I
)
"""Three words or more in brackets explain a heading rather than being part of it, and so do forms."""
_WHOSE = re.compile(r"\([^()]*\b(person|unternehmen|firma|verein|organisation)\)", re.I)
"""Brackets that tell whose name it is: "Name (Adressattyp Unternehmen)"."""
_ITS_KIND = re.compile(r"\d\s*-\s*(type|label)\s*$", re.I)
"""What Google says of a value in the column behind: "Organization 1 - Type"."""
_WHOSE_HELPER = re.compile(r"\b(pat(e|in)|mentor(in)?|betreuer(in)?)\W.*\b(von|f\u00fcr)\W*$", re.I)
"""Whom somebody helps, who is nobody to get in touch with: "Pate von"."""
_SEVERAL_GROUPS = re.compile(r"gruppe\(n\)|group\(s\)", re.I)
_NUMBER_OF_ANY_KIND = re.compile(
    r"\b(tel\w*|festnetz)\W*(/|,|&|\boder\b|\bund\b|\bbzw\b)\W*(mobil|handy)"
    r"|\b(mobil\w*|handy)\W*(/|,|&|\boder\b|\bund\b|\bbzw\b)\W*(tel|festnetz)",
    re.I,
)


_ANOTHER_SUBJECT = re.compile(
    r"(ref|heritage|wheelchair|toilets|building|roof|brand|network|payment|internet_access|access|parking|service|level|"
    r"source|note|check_date|survey|was|disused|abandoned|artist|architect|memorial|operator):[\w:]+"
)
"""Keys of OpenStreetMap (https://wiki.openstreetmap.org/wiki/Namespace) that say something of another thing."""


_BETWEEN = re.compile(r"[/,;&+\n]|\b(?:und|oder|bzw|and|or)\b", re.I)
_DIFFERENT = tuple(
    re.compile(words, re.I)
    for words in (
        r"^\W*(ansprech|kontaktperson|contact person)",
        r"\b(tel|fon|handy|mobil|durchwahl|phone)",
        r"mail",
        r"\b(internet|web|homepage|www)",
    )
)
"""What a heading may count up that is told in one cell: "Ansprechpartner, Telefon, Mail"."""


def _by_form(heading: str) -> str | None:
    """The field that the form of a heading tells rather than its words; "-" is none."""
    if is_second_line(heading):
        return "address_extra"
    if _SEVERAL_GROUPS.fullmatch(heading.strip()):
        return "tags"
    if re.match(r"\W*(mitglied in|member of)\b", heading, re.I):
        return "umbrella"
    if _NUMBER_OF_ANY_KIND.search(heading):
        return "phone"
    parts = _BETWEEN.split(heading) if len(heading) < LONGEST_HEADING else []
    if sum(any(pattern.search(part) for part in parts) for pattern in _DIFFERENT) > 1 < len(parts):
        return "contact"
    is_none = heading == "@type" or _WHOSE_HELPER.search(heading) or _ANOTHER_SUBJECT.fullmatch(heading)
    return "-" if is_none else None


@lru_cache(4096)
def known_field(heading: str, exactly: bool = False) -> tuple[str, float] | None:
    """The field a heading stands for and how sure that is: 1 a known heading, 0.8 or 0.6 by its words.

    The field "" is surely none. ``exactly``: only headings known as a whole.
    """
    if len(heading) > LONGEST_HEADING:
        return None
    named = _NAME_OF.fullmatch(heading.strip())
    of_what = known_field(named[1], exactly) if named else None
    if named and (of_what is None or of_what[0] not in ("", "contact")):
        return of_what
    unexplained = heading.strip() if _WHOSE.search(heading) else _EXPLAINED.sub("", heading).strip()
    if unexplained not in ("", heading.strip()) and known_field(unexplained, exactly):
        return known_field(unexplained, exactly)
    return _known(heading, exactly)


def _of_parts(heading: str) -> str | None:
    """The name where a heading says that what is offered, or who offers it, stands below: "Angebot/Einrichtung"."""
    parts = [_exact().get(_compact(part)) for part in re.split(r"[/|]", heading)]
    return "name" if len(parts) == 2 and set(parts) == {"name", "description"} else None


_WHERE = re.compile(r" (im|am|vor) (ort|quartier|stadtteil|kiez|bezirk|viertel|sozialraum|(land)?kreis)$")
"""What a heading adds about where that is: "Angebote im Quartier"."""


def _by_words(spelled: str) -> str | None:
    """The field by the words of a heading; what a register calls "art_text" is an "art"."""
    bare = _WHERE.sub("", spelled.removesuffix(" text"))
    return (field_by_rule(bare) if bare != spelled else None) or field_by_rule(spelled)


def _known(heading: str, exactly: bool) -> tuple[str, float] | None:
    """The field of a heading as it stands."""
    if _ITS_KIND.search(heading):
        return "", 0.8
    exact = _by_form(heading) or _exact().get(_compact(heading))
    if exact:
        return exact.removesuffix("-"), 1.0
    folded = fold_heading(heading)
    spelled = spelled_out(folded)
    if spelled != folded and (exact := _exact().get(spelled.replace(" ", ""))):
        return exact, 0.8
    shortened = None if exactly else _abbreviated(heading)
    if shortened and len(shortened[0]) > 3:
        return shortened[1], 0.8
    by_rule = None if exactly else _of_parts(heading) or _by_words(spelled)
    if by_rule is None:
        return (shortened[1], 0.6) if shortened else None
    return by_rule.removesuffix("?"), 0.6 if by_rule.endswith("?") else 0.8
