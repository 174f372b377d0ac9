"""Mail addresses, phone numbers and web addresses out of cells that hold one, several, or something else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from netzdesk.base.text import translate
from netzdesk.exchange.evidence import unmasked

_MAIL = re.compile(
    r"(?<![^\s,;:<>()\[\]\"'„“”/|])[^\s@,;:<>()\[\]\"'„“”/|]+@[^\s@,;:<>()\[\]\"'„“”/|]+\.[^\s@,;:<>()\[\]\"'„“”/|.]{2,}"
)
_ONE_MAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)*\.[a-z]{2,}", re.I | re.A)
_ONE_PHONE = re.compile(r"\+?\d{2,}([ /-]{1}\d+)*")
_ONE_WEBSITE = re.compile(r"(https?://)?([a-z0-9-]+\.)+[a-z]{2,}(/[\w./-]*)?")
_STRAY = "‘’‚‛'`´\"„“”‹›«»=\u00a0 \t"
_PHONE_PARTS = re.compile(
    r"[;\n|]|:::|,(?=\s*[+(\d])|\s(?:oder|o\.|und|u\.|bzw\.)\s|\s/\s(?=\(?[+0]\d)"
    r"|(?<=\d)\s(?=[^\W\d_]{2,15}:\s?[+(]?\d[\d\s/()-]{4})"
)
_BEFORE_NUMBER = re.compile(
    r"^(tel(efon)?|fon|fax|telefax|mobil|handy|phone|t|f|m)[.:]*\s*(nr\.?)?[:.]*\s*(?=[+(\d])", re.I
)
_EXTENSION = re.compile(r"[-–/]\s?\d{1,4}")
"""Another way in at the same number: "0228 1234-0 | -15"."""
_SHOWN_NAME = re.compile(r"[^<>,;\n]{0,80}(?=<[^<>]{0,80}@)")
"""The "Info" of "Info <info@verein.de>", as mail programs write it."""
_BESIDE_MAIL = re.compile(
    r"\b(e-?mail|mail|mailto|und|oder|bzw|and|or|privat|dienstlich|dienstl|priv)\b[.:]*", re.I
)
_BESIDE_WEBSITE = re.compile(r"(und|oder|and|or|siehe|see|internet|web(site|seite)?|homepage|url)\W*", re.I)
_DOMAIN = re.compile(r"(https?://)?([\w-]+\.)+[a-z]{2,}(:\d+)?([/?#]\S*)?", re.I)
_SHOWN = 60
"""Letters of what is not taken over that are repeated."""


def left_over(rest: str) -> str:
    """The sentence about words that stood beside an address, if there are any."""
    words = " ".join(rest.split()).strip(" ,;:/|<>()[]–-")
    if not re.search(r"[^\W\d_]{3}|(?:\d\W?){5}", words):
        return ""
    return translate("Import", "„{value}“ steht daneben und wird nicht übernommen.").format(
        value=words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"
    )


def clean_mails(text: str) -> tuple[tuple[str, ...], str]:
    """The mail addresses in a text, and a word about what stands beside them."""
    if _ONE_MAIL.fullmatch(text):
        return (text,), ""
    mended = unmasked(text)
    if mended.startswith("mailto:"):
        mended = mended[7:].split("?")[0]
    found = tuple(dict.fromkeys(mail.strip(".'") for mail in _MAIL.findall(mended)))
    if found and mended.count("@") == len(_MAIL.findall(mended)):
        return found, left_over(_BESIDE_MAIL.sub(" ", _MAIL.sub(" ", _SHOWN_NAME.sub(" ", mended))))
    return found, translate("Import", "„{value}“ ist keine E-Mail-Adresse.").format(value=text[:60])


def clean_phones(text: str) -> tuple[tuple[str, ...], str]:
    """The numbers in a text as they are written, without stray quotation marks; what has no digits is named."""
    if _ONE_PHONE.fullmatch(text):
        return (text,), ""
    parts = _PHONE_PARTS.split(text) if len(text) > 8 else [text]
    found: list[str] = []
    for part in parts:
        number = _BEFORE_NUMBER.sub("", " ".join(part.strip(_STRAY).split())).strip(_STRAY)
        if found and _EXTENSION.fullmatch(number):
            found[-1] += f" / {number}"
        elif sum(map(str.isdigit, number)) >= 3 and len(number) <= 60:
            found.append(number)
        elif found and number and len(number) <= 40:
            found[-1] += f" ({number})" if not number.startswith("(") else f" {number}"
    if found:
        return tuple(dict.fromkeys(found)), ""
    return (), translate("Import", "„{value}“ ist keine Telefonnummer.").format(value=text[:60])


def clean_websites(text: str) -> tuple[tuple[str, ...], str]:
    """The web addresses in a text, with the scheme that people leave away."""
    if _ONE_WEBSITE.fullmatch(text):
        return (text if "://" in text else f"https://{text}",), ""
    found, rest = [], []
    for part in _words(text):
        address = re.sub(
            r"^(https?):?/{0,2}(?=[\w-]+\.)",
            lambda scheme: f"{scheme[1].lower()}://",
            part.strip("<>\"' ,;|"),
            flags=re.I,
        )
        if _DOMAIN.fullmatch(address) and "@" not in address.split("/")[0]:
            found.append(address if "://" in address else f"https://{address}")
        elif not _BESIDE_WEBSITE.fullmatch(part):
            rest.append(part)
    if found:
        return tuple(dict.fromkeys(found)), left_over(" ".join(rest))
    return (), translate("Import", "„{value}“ ist keine Internetadresse.").format(value=text[:60])


def _words(text: str) -> Iterator[str]:
    """The words of a text, and the addresses in "a.de,b.de"; a sign behind the last dot may belong to its address."""
    for word in text.split():
        *whole, last = re.split(r"[;,|]+", word[: word.rfind(".") + 1])
        yield from whole
        yield last + word[word.rfind(".") + 1 :]
