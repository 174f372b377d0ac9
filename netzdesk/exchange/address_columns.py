"""Lists with two addresses (private and at work, own and carrier's): one of them is read as a whole."""

from __future__ import annotations

import re

from netzdesk.exchange.evidence import is_address, is_number, is_postcode, is_street
from netzdesk.exchange.guess import Guess
from netzdesk.exchange.headings import fold_heading
from netzdesk.exchange.samples import Sample
from netzdesk.exchange.split import split_address

_ADDRESS = frozenset({
    "street", "address_extra", "house_number", "address", "postcode", "place", "postcode_place",
    "district", "state", "country",
})  # fmt: skip
_GROUPS = (
    ("parent", r"\btrager|carrier|verband|\bparent"),
    ("other", r"\b(other|andere\w*|weitere\w*|rechnung\w*|liefer\w*|billing|shipping)\b|abweichend"),
    ("home", r"\b(home|privat\w*)\b"),
    (
        "work",
        r"\b(work|business|geschaft(?!sstelle)\w*|dienst(?!stelle|ort)\w*|firm\w*|company|organi[sz]ation)\b",
    ),
    ("post", r"\bpost(anschrift|adresse)|^post\b(?! code)"),
)
_WITH_A_PLACE = frozenset({"place", "postcode", "address"})
_ORDER = ("", "work", "home", "post", "other", "parent")


_WAYS = frozenset({"phone", "mobile", "fax", "email", "website"})


def settle_addresses(guesses: list[Guess], samples: list[Sample]) -> None:
    """Keep one address, find a PLZ or a place without a heading beside it, and drop an address told twice."""
    _carriers_ways(guesses)
    _house_numbers(guesses, samples)
    _one_group(guesses, samples)
    _street_in_second_line(guesses, samples)
    _last_line(guesses, samples)
    _told_in_address(guesses, samples)
    _untitled(guesses, samples)
    _place_beside_postcode(guesses)
    _suburbs(guesses, samples)
    fields = {guess.field for guess in guesses}
    addresses = [index for index, guess in enumerate(guesses) if guess.field == "address"]
    if fields & {"place", "postcode", "postcode_place"} and "street" not in fields:
        for index in addresses:
            if samples[index].share(is_address) < 0.1:
                guesses[index] = guesses[index].become(
                    "street", guesses[index].why, guesses[index].confidence
                )
    elif "street" in fields and fields & {"place", "postcode_place"}:
        for index in addresses:
            guesses[index] = guesses[index].without("twice")


def _one_group(guesses: list[Guess], samples: list[Sample]) -> None:
    """Of addresses told apart by words like "privat" and "Träger", read the fullest."""
    groups: dict[str, list[int]] = {}
    for index, guess in enumerate(guesses):
        if guess.field in _ADDRESS:
            groups.setdefault(_group(guess.heading), []).append(index)
    if len(groups) < 2:
        return
    filled = {name: sum(samples[index].fill() for index in group) for name, group in groups.items()}
    told = {name: {guesses[index].field for index in group} for name, group in groups.items()}
    streets = any("street" in fields for fields in told.values())
    best = max(
        groups,
        key=lambda name: (
            not streets and "address" in told[name], round(filled[name] * 2), -_ORDER.index(name)
        ),
    )  # fmt: skip
    kept = told[best]
    for name, group in groups.items():
        if not best and kept.isdisjoint({"street", "address"}) and kept.isdisjoint(told[name]):
            continue  # "Straße privat", "PLZ", "Ort" are one address
        for index in group:
            if name != best and (name or guesses[index].field in kept or not kept & _WITH_A_PLACE):
                guesses[index] = guesses[index].without("twice")


def _carriers_ways(guesses: list[Guess]) -> None:
    """How to reach the carrier is not how to reach the partner, where the list tells both."""
    ways = [index for index, guess in enumerate(guesses) if guess.field in _WAYS]
    carriers = [index for index in ways if _group(guesses[index].heading) == "parent"]
    if len(carriers) < len(ways):
        for index in carriers:
            guesses[index] = guesses[index].without()


def _group(heading: str) -> str:
    folded = fold_heading(heading)
    return next((name for name, pattern in _GROUPS if re.search(pattern, folded)), "")


def _house_numbers(guesses: list[Guess], samples: list[Sample]) -> None:
    """A "Nr." right behind a street without numbers is the house number."""
    for index in range(1, len(guesses)):
        street, number = guesses[index - 1], guesses[index]
        if street.field in {"street", "address"} and number.field == "external_id":
            plain = samples[index - 1].share(lambda text: not any(map(str.isdigit, text)))
            if plain > 0.6:
                guesses[index] = number.become("house_number")
                guesses[index - 1] = street.become("street", street.why)
    for index, number in enumerate(guesses):
        near = {guess.field for guess in guesses[max(index - 2, 0) : index + 3]}
        is_short = not re.search(r"haus|house", number.heading, re.I)
        if number.field == "house_number" and is_short and not near & {"street", "address"}:
            guesses[index] = number.become("external_id")


def _street_in_second_line(guesses: list[Guess], samples: list[Sample]) -> None:
    """Above the street an address may name the house: "Address 1" St Mary's Church, "Address 2" 5 Mill Lane."""
    for index in range(1, len(guesses)):
        first, second = guesses[index - 1], guesses[index]
        if first.field in {"street", "address"} and second.field == "address_extra":
            streets = samples[index].share(is_street)
            if streets >= 0.5 and streets > samples[index - 1].share(is_street) + 0.3:
                guesses[index - 1] = first.become("address_extra")
                guesses[index] = second.become("street")
                return


def _told_in_address(guesses: list[Guess], samples: list[Sample]) -> None:
    """Beside whole addresses a "Location" need be no place, and another PLZ is not theirs (where to look for it)."""
    whole = [
        index for index, guess in enumerate(guesses)
        if guess.field == "address" and samples[index].share(is_address) > 0.5
    ]  # fmt: skip
    if not whole:
        return
    own = [split_address(text).postcode for text in samples[whole[0]].texts]
    for index, guess in enumerate(guesses):
        if guess.field == "place" and guess.confidence < 0.8:
            guesses[index] = guess.without("twice")
        elif guess.field == "postcode":
            pairs = [pair for pair in zip(own, samples[index].texts, strict=True) if all(pair)]
            if pairs and 2 * sum(one in other for one, other in pairs) < len(pairs):
                guesses[index] = guess.without("twice")


def _last_line(guesses: list[Guess], samples: list[Sample]) -> None:
    """Of an address in lines the last one is the place, or the part of it where the place has a column of its own."""
    fields = {guess.field for guess in guesses}
    has_place = not fields.isdisjoint({"place", "postcode_place"})
    lines = [
        index for index, guess in enumerate(guesses)
        if guess.field == "address_extra" and re.search(r"\d\W*$", guess.heading) and samples[index].filled
    ]  # fmt: skip
    if lines and samples[lines[-1]].share(_place_like) > 0.8:
        if not has_place:
            guesses[lines[-1]] = guesses[lines[-1]].become("place")
        elif len(lines) > 1 and "district" not in fields:
            guesses[lines[-1]] = guesses[lines[-1]].become("district")


def _suburbs(guesses: list[Guess], samples: list[Sample]) -> None:
    """In Australia the suburb is the place of an address."""
    fields = {guess.field for guess, sample in zip(guesses, samples, strict=True) if sample.filled}
    if fields & {"place", "postcode_place", "address"} or "street" not in fields:
        return
    for index, guess in enumerate(guesses):
        if guess.field == "district" and "suburb" in fold_heading(guess.heading):
            guesses[index] = guess.become("place")


def _place_beside_postcode(guesses: list[Guess]) -> None:
    """Of several places ("Gemeinde", "Ort"), the one right behind the PLZ is that of the address."""
    places = [index for index, guess in enumerate(guesses) if guess.field == "place"]
    beside = [index for index in places if index and guesses[index - 1].field == "postcode"]
    if beside:
        for index in places:
            if index != beside[0]:
                guesses[index] = guesses[index].without("twice")


def _untitled(guesses: list[Guess], samples: list[Sample]) -> None:
    """A PLZ beside a street, or a word beside a PLZ, needs no heading that is known."""
    fields = {guess.field for guess in guesses}
    if fields & {"postcode_place", "address"}:
        return
    for index, guess in enumerate(guesses):
        if guess.field or guess.closed or not samples[index].filled:
            continue
        left = guesses[index - 1].field if index else None
        right = guesses[index + 1].field if index + 1 < len(guesses) else None
        near = {left, right}
        if (
            "postcode" not in fields
            and near & {"street", "place"}
            and samples[index].share(is_postcode) > 0.8
        ):
            guesses[index] = guess.become("postcode", "contents")
            fields.add("postcode")
        elif "place" not in fields and left == "postcode" and samples[index].share(_place_like) > 0.8:
            guesses[index] = guess.become("place", "contents")
            fields.add("place")
        elif (
            "state" not in fields
            and near == {"place", "postcode"}
            and samples[index].share(_state_like) > 0.8
        ):
            guesses[index] = guess.become("state", "contents")
            fields.add("state")


def _state_like(text: str) -> bool:
    return len(text) == 2 and text.isalpha() and text.isupper()


def _place_like(text: str) -> bool:
    return not is_number(text) and not any(map(str.isdigit, text)) and len(text) < 40 and text[:1].isupper()
