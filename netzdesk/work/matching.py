"""Whether two records mean the same organisation or the same human being; it proposes, people decide.

Names are compared without legal forms and with abbreviations made alike; numbers and directions in them must agree,
because "AWO Kreisverband Nordost" is not "Nordwest". A name alone is never enough where places differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from netzdesk.base.order import collapsed
from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.work.contacts import digits
from netzdesk.work.name_words import DIRECTIONS, FREE_MAIL, GENERIC, LEVELS, name_words

LIKELY = 0.75
"""From this score on two records are proposed as one."""
SURE = 0.95
"""From this score on nothing speaks against it."""

_REASONS = {
    "name": QT_TRANSLATE_NOOP("Matching", "gleicher Name"),
    "alike": QT_TRANSLATE_NOOP("Matching", "ähnlicher Name"),
    "place": QT_TRANSLATE_NOOP("Matching", "gleicher Ort"),
    "other_place": QT_TRANSLATE_NOOP("Matching", "anderer Ort"),
    "mail": QT_TRANSLATE_NOOP("Matching", "gleiche E-Mail-Adresse"),
    "domain": QT_TRANSLATE_NOOP("Matching", "gleiche Internet-Adresse"),
    "phone": QT_TRANSLATE_NOOP("Matching", "gleiche Telefonnummer"),
    "partner": QT_TRANSLATE_NOOP("Matching", "gleiche Organisation"),
}
_NOT_WORD = re.compile(r"[^a-z0-9]+")


FEW, CROWD = 30, 200
"""What more than ``CROWD`` records have in common tells nothing about two of them: the name of the town, say. Of what
more than ``FEW`` have in common, two must share two things to be compared at all."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What tells one record from another; ``key`` is its id, or whatever the caller knows it by."""

    key: str
    words: frozenset[str]
    fixed: frozenset[str]
    """Numbers and directions of the name."""
    squashed: str
    place: str = ""
    mails: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    partners: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Match:
    """``key`` is the record that was found, ``score`` goes from 0 to 1, ``reasons`` are keys of what speaks for it."""

    key: str
    score: float
    reasons: tuple[str, ...]

    def why(self) -> str:
        """The reasons in the current language, joined by commas."""
        return ", ".join(translate("Matching", _REASONS[reason]) for reason in self.reasons)


def _stem(word: str) -> str:
    """Deutsches, deutscher, Deutsche are one word."""
    if len(word) > 6 and word.endswith(("es", "er", "en", "em")):
        return word[:-2]
    return word[:-1] if len(word) > 5 and word.endswith(("e", "s")) else word


def partner_traits(
    key: str,
    name: str,
    *,
    place: str = "",
    mails: Iterable[str] = (),
    phones: Iterable[str] = (),
    websites: Iterable[str] = (),
) -> Traits:
    """What a partner is known by; texts as they were typed in."""
    words = name_words(name)
    fixed = frozenset(word for word in words if word.isdigit() or word in DIRECTIONS)
    mail_domains = {mail.rpartition("@")[2].strip().lower() for mail in mails if "@" in mail}
    return Traits(
        key,
        frozenset(map(_stem, words)) - fixed,
        fixed,
        "".join(words),
        place=" ".join(_NOT_WORD.sub(" ", collapsed(place)).split()),
        domains=frozenset((mail_domains | {_host(site) for site in websites}) - FREE_MAIL - {""}),
        phones=frozenset(number for number in map(digits, phones) if len(number) > 5),
    )


def person_traits(
    key: str,
    first_name: str,
    last_name: str,
    *,
    mails: Iterable[str] = (),
    phones: Iterable[str] = (),
    partners: Iterable[str] = (),
) -> Traits:
    """What a human being is known by; ``partners`` are ids or normalised names of the organisations they work for."""
    last = _NOT_WORD.sub("", collapsed(last_name))
    first = _NOT_WORD.sub(" ", collapsed(first_name)).split()
    return Traits(
        key,
        frozenset(first),
        frozenset({last} if last else ()),
        last + "".join(first),
        mails=frozenset(mail.strip().lower() for mail in mails if "@" in mail),
        phones=frozenset(number for number in map(digits, phones) if len(number) > 5),
        partners=frozenset(partners),
    )


def compare_partners(a: Traits, b: Traits) -> Match | None:
    """How likely ``b`` is the same organisation as ``a``; None where it is not worth asking."""
    if a.fixed != b.fixed or not a.squashed or not b.squashed:
        return None
    same_name = a.squashed == b.squashed or a.words == b.words
    alike = 1.0 if same_name else _likeness(a.words, b.words)
    if alike < 0.5 or (not same_name and _are_parts(a.words, b.words)):
        return None
    phone, domain = bool(a.phones & b.phones), bool(a.domains & b.domains)
    same_place = bool(a.place) and a.place == b.place
    other_place = bool(a.place and b.place) and not same_place
    score = 0.9 * alike + 0.06 * same_place + 0.1 * domain + 0.15 * phone - 0.25 * other_place
    if alike == 1.0 and not other_place:
        score = max(score, SURE)
    reasons = [name for name, holds in (
        ("name", alike == 1.0), ("alike", alike < 1.0), ("place", same_place), ("other_place", other_place),
        ("phone", phone), ("domain", domain),
    ) if holds]  # fmt: skip
    return Match(b.key, min(1.0, round(score, 3)), tuple(reasons)) if score >= LIKELY else None


def compare_people(a: Traits, b: Traits) -> Match | None:
    """How likely ``b`` is the same human being as ``a``: the same name and something else in common."""
    mail, phone, partner = bool(a.mails & b.mails), bool(a.phones & b.phones), bool(a.partners & b.partners)
    if a.fixed != b.fixed or not a.fixed or not (mail or phone or partner):
        return None
    if a.words == b.words:
        score, name = 0.85, "name"
    elif _first_names_agree(a.words, b.words):
        score, name = 0.7, "alike"
    else:
        return None
    score += 0.15 * mail + 0.1 * phone + 0.1 * partner
    reasons = [
        name,
        *(each for each, holds in (("mail", mail), ("phone", phone), ("partner", partner)) if holds),
    ]
    return Match(b.key, min(1.0, round(score, 3)), tuple(reasons)) if score >= LIKELY else None


class Lookup:
    """Many records, found by what another one has in common with them, so that 10,000 rows need no 10,000 × 10,000."""

    def __init__(self, known: Iterable[Traits], *, people: bool = False) -> None:
        self._compare = compare_people if people else compare_partners
        self._people = people
        self._by_sign: dict[str, list[Traits]] = {}
        for traits in known:
            self.add(traits)

    def add(self, traits: Traits) -> None:
        """Know one more."""
        for sign in self._signs(traits):
            self._by_sign.setdefault(sign, []).append(traits)

    def matches(self, traits: Traits) -> list[Match]:
        """The records that are likely the same, the likeliest first; never the one with the same key."""
        near: dict[str, tuple[Traits, int]] = {}
        for sign in self._signs(traits):
            crowd = self._by_sign.get(sign, ())
            rare = len(crowd) <= FEW or sign.startswith("s:")
            for other in crowd if rare or len(crowd) <= CROWD else ():
                near[other.key] = (other, near[other.key][1] + 1 if other.key in near else 1 + rare)
        near.pop(traits.key, None)
        found = [
            match for other, signs in near.values() if signs > 1 and (match := self._compare(traits, other))
        ]
        return sorted(found, key=lambda match: (-match.score, match.key))

    def _signs(self, traits: Traits) -> Sequence[str]:
        if self._people:
            shared = traits.mails | traits.phones | traits.partners
            return [f"{name}:{each}" for name in traits.fixed for each in shared]
        words = [f"w:{word[:5]}" for word in traits.words if word not in _GENERIC]
        return [f"s:{traits.squashed}", *words, *(f"d:{each}" for each in traits.domains),
                *(f"p:{each}" for each in traits.phones)]  # fmt: skip


_GENERIC = frozenset(map(_stem, GENERIC))
_OFFICE = re.compile(
    r"(?<!bezirks)(?<!pfarr)(?<!ehren)amt$|(referat|abteilung|dezernat|sachgebiet|fakultat|lehrstuhl)$"
)


def _are_parts(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether one is an office of the other ("Stadt", "Stadt, Jugendamt"), or both are levels of one association."""
    levels_a, levels_b = a & LEVELS, b & LEVELS
    if levels_a and levels_b and levels_a != levels_b:
        return True
    return any(
        _OFFICE.search(word) and not any(_is_typo(word, other) for other in others)
        for words, others in ((a - b, b - a), (b - a, a - b))
        for word in words
    )


def _likeness(a: frozenset[str], b: frozenset[str]) -> float:
    """From 0 to 1: the share of words in common, words that many names hold counting little.

    Where each has a word that the other has not, they are rather two: a school and an office of one quarter.
    """
    left, right = set(a - b), set(b - a)
    common = sum(map(_weight, a & b))
    typos = 0.0
    for word in sorted(left):
        near = next((other for other in sorted(right) if _is_typo(word, other)), None)
        if near:
            right.remove(near)
            left.remove(word)
            typos += min(_weight(word), _weight(near))
    total = 2 * (common + typos) + sum(map(_weight, left | right))
    alike = 2 * (common + 0.95 * typos) / total if total else 0.0
    return 0.7 * alike if left and right else alike


def _weight(word: str) -> float:
    return 0.3 if word in _GENERIC else 1.0


def _is_typo(a: str, b: str) -> bool:
    if a[0] != b[0] or min(len(a), len(b)) < 5 or abs(len(a) - len(b)) > 2:
        return False
    return SequenceMatcher(None, a, b).ratio() >= 0.85


def _first_names_agree(a: frozenset[str], b: frozenset[str]) -> bool:
    """Anna and A., Anna-Lena and Anna agree; a missing first name agrees with any."""
    if not a or not b:
        return True
    return bool(a & b) or any(min(len(x), len(y)) == 1 and x[0] == y[0] for x in a for y in b)


def _host(site: str) -> str:
    host = re.sub(r"^[a-z]+://", "", site.strip().lower()).partition("/")[0].partition(":")[0]
    return host.removeprefix("www.") if "." in host else ""
