"""Whether two records mean the same organisation or the same human being; it proposes, people decide.

Names are compared without legal forms and with abbreviations made alike; numbers and directions in them must agree,
because "AWO Kreisverband Nordost" is not "Nordwest". A name alone is never enough where places differ. Under different
names the same way of contact makes two records worth a look, unless it is one that many have.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache, partial

from netzdesk.base.order import collapsed
from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.work.contacts import digits
from netzdesk.work.likeness import GENERIC_STEMS, are_initials, are_parts, likeness, stem, town_keys
from netzdesk.work.name_words import DIRECTIONS, FREE_MAIL, name_words

LIKELY = 0.75
"""From this score on two records are proposed as one."""
SURE = 0.95
"""From this score on nothing speaks against it."""
_BUT_FOR_TOWN = 0.95
"""How alike names are that differ by their town alone: not surely the same."""

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
CONTACT_REASONS = frozenset({"mail", "phone", "place", "other_place"})
"""Where nothing else speaks for it, two names have no likeness at all."""
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
    towns: tuple[str, ...] = ()
    """The name with its town, see ``town_keys``."""
    spots: frozenset[str] = frozenset()
    """Street, PLZ and place: where the same phone number means the same organisation."""


@dataclass(frozen=True, slots=True)
class Match:
    """``key`` is the record that was found, ``score`` goes from 0 to 1, ``reasons`` are keys of what speaks for it."""

    key: str
    score: float
    reasons: tuple[str, ...]

    def why(self) -> str:
        """The reasons in the current language, joined by commas."""
        return ", ".join(translate("Matching", _REASONS[reason]) for reason in self.reasons)


def partner_traits(
    key: str,
    name: str,
    *,
    place: str = "",
    street: str = "",
    postcode: str = "",
    mails: Iterable[str] = (),
    phones: Iterable[str] = (),
    websites: Iterable[str] = (),
    is_person: bool = False,
) -> Traits:
    """What a partner is known by; texts as they were typed in. People may share mail and phone with their family."""
    words = name_words(name)
    fixed = frozenset(word for word in words if word.isdigit() or word in DIRECTIONS)
    mails = mail_keys(mails)
    mail_domains = {mail.rpartition("@")[2] for mail in mails}
    street = _NOT_WORD.sub("", collapsed(street).replace("strasse", "str"))
    return Traits(
        key,
        frozenset(map(stem, words)) - fixed,
        fixed,
        "".join(words),
        place=_place_key(place),
        mails=frozenset() if is_person else mails,
        domains=frozenset((mail_domains | {_host(site) for site in websites}) - FREE_MAIL - {""}),
        phones=phone_keys(phones),
        towns=() if is_person else town_keys(words, place),
        spots=frozenset() if is_person else frozenset({street, postcode.strip(), _place_key(place)} - {""}),
    )


@lru_cache(maxsize=10_000)
def _place_key(place: str) -> str:
    return _NOT_WORD.sub(" ", collapsed(place)).strip()


def mail_keys(mails: Iterable[str]) -> frozenset[str]:
    """Mail addresses as they are compared."""
    return frozenset(mail.strip().lower() for mail in mails if "@" in mail)


def phone_keys(phones: Iterable[str]) -> frozenset[str]:
    """Phone numbers as they are compared; very short ones tell nothing."""
    return frozenset(number for number in map(digits, phones) if len(number) > 5)


def shared_by_many(told: Iterable[tuple[str, Iterable[str]]]) -> frozenset[str]:
    """The ways of contact (``mail_keys``, ``phone_keys``) that more than two names have: those of a carrier, say."""
    first: dict[str, str] = {}
    others: dict[str, set[str]] = {}
    for name, ways in told:
        for way in ways:
            if (known := first.setdefault(way, name)) != name:
                others.setdefault(way, {known}).add(name)
    return frozenset(way for way, names in others.items() if len(names) > 2)


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
        mails=mail_keys(mails),
        phones=phone_keys(phones),
        partners=frozenset(partners),
    )


def compare_partners(a: Traits, b: Traits, crowded: Set[str] = frozenset()) -> Match | None:
    """How likely ``b`` is the same organisation as ``a``; None where it is not worth asking.

    ``crowded`` are ways of contact that many have (``shared_by_many``): having one of them too says little.
    """
    if not a.squashed or not b.squashed:
        return None
    return _by_name(a, b) or _by_contact(a, b, crowded)


def _by_name(a: Traits, b: Traits) -> Match | None:
    if a.fixed != b.fixed:
        return None
    same_name = a.squashed == b.squashed or a.words == b.words
    alike = 1.0 if same_name else likeness(a.words, b.words)
    if not same_name and _differ_by_town(a, b):
        alike = max(alike, _BUT_FOR_TOWN)
    elif alike < 0.5 or (not same_name and are_parts(a.words, b.words)):
        return None
    mail, phone, domain = bool(a.mails & b.mails), bool(a.phones & b.phones), bool(a.domains & b.domains)
    same_place, other_place = _places(a, b)
    score = 0.9 * alike + 0.06 * same_place + 0.1 * (domain or mail) + 0.15 * phone - 0.25 * other_place
    if alike == 1.0 and not other_place:
        score = max(score, SURE)
    reasons = [name for name, holds in (
        ("name", alike == 1.0), ("alike", alike < 1.0), ("place", same_place), ("other_place", other_place),
        ("mail", mail), ("phone", phone), ("domain", domain and not mail),
    ) if holds]  # fmt: skip
    return Match(b.key, min(1.0, round(score, 3)), tuple(reasons)) if score >= LIKELY else None


def _by_contact(a: Traits, b: Traits, crowded: Set[str]) -> Match | None:
    """One organisation under two names: the same mail address, the same phone at one place, or initials with either."""
    mails, phones = a.mails & b.mails, a.phones & b.phones
    if not (mails or phones) or not a.spots | a.mails or not b.spots | b.mails:
        return None
    if not (a.fixed <= b.fixed or b.fixed <= a.fixed) or are_parts(a.words, b.words):
        return None
    shortened = are_initials(a.squashed, b.squashed)
    if not (shortened or mails - crowded or (phones - crowded and a.spots & b.spots)):
        return None
    same_place, other_place = _places(a, b)
    reasons = [name for name, holds in (
        ("alike", shortened), ("place", same_place), ("other_place", other_place), ("mail", mails), ("phone", phones),
    ) if holds]  # fmt: skip
    return Match(b.key, 0.75 + 0.04 * len(reasons) - 0.08 * other_place, tuple(reasons))


def _places(a: Traits, b: Traits) -> tuple[bool, bool]:
    """Whether both are in the same place, and whether they are in different ones."""
    same = bool(a.place) and a.place == b.place
    return same, bool(a.place and b.place) and not same


def _differ_by_town(a: Traits, b: Traits) -> bool:
    """Whether two names are one but for the town, that one of them tells and the other has as its place, if any."""
    if not a.towns or not b.towns:
        return False
    if a.towns[0] == b.towns[0]:
        return True
    return any(not one.place and one.towns[0] in other.towns for one, other in ((a, b), (b, a)))


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
    """Many records, found by what another one has in common with them, so that 10,000 rows need no 10,000 × 10,000.

    ``crowded``: see ``compare_partners``.
    """

    def __init__(
        self, known: Iterable[Traits], *, people: bool = False, crowded: Set[str] = frozenset()
    ) -> None:
        self._compare = compare_people if people else partial(compare_partners, crowded=crowded)
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
        words = [f"w:{word[:5]}" for word in traits.words if word not in GENERIC_STEMS]
        return [f"s:{traits.squashed}", *words, *(f"d:{each}" for each in traits.domains),
                *(f"p:{each}" for each in traits.phones), *(f"m:{each}" for each in traits.mails),
                *(f"t:{each}" for each in traits.towns)]  # fmt: skip


def _first_names_agree(a: frozenset[str], b: frozenset[str]) -> bool:
    """Anna and A., Anna-Lena and Anna agree; a missing first name agrees with any."""
    if not a or not b:
        return True
    return bool(a & b) or any(min(len(x), len(y)) == 1 and x[0] == y[0] for x in a for y in b)


def _host(site: str) -> str:
    host = re.sub(r"^[a-z]+://", "", site.strip().lower()).partition("/")[0].partition(":")[0]
    return host.removeprefix("www.") if "." in host else ""
