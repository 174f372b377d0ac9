"""What makes a German text hard: long sentences and words, passive, genitive, short forms, capitals, numbers, dates."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

from netzdesk.base.text import translate
from netzdesk.office.easy_language.compounds import MEDIOPOINT, part
from netzdesk.office.easy_language.passive import passives
from netzdesk.office.easy_language.words import sentences, words


class Level(Enum):
    """Einfache Sprache (DIN ISO 24495-1) or the stricter Leichte Sprache (DIN SPEC 33429)."""

    PLAIN = "plain"
    EASY = "easy"


@dataclass(frozen=True, slots=True)
class Finding:
    """One place to look at: ``text[start:end]``, the rule, a sentence, and another wording where one is known."""

    start: int
    end: int
    rule: str
    message: str
    proposal: str = ""


_LONGEST_SENTENCE = {Level.PLAIN: 15, Level.EASY: 10}
_LONGEST_WORD = {Level.PLAIN: 16, Level.EASY: 12}
_UNPARTED = 3
"""So much longer may a word be that has no parts: "Organisationen" cannot be written otherwise."""
_ARTICLE = r"(?:der|einer|unserer|ihrer|Ihrer|dieser|seiner|meiner|deiner|eurer|jeder|aller)"
_GENITIVE = re.compile(
    r"\b(?:des|eines|meines|deines|seines|ihres|unseres|eures|Ihres|dieses|jedes|keines)\s+(?:\w+e[ns]\s+)?[A-ZÄÖÜ]\w+(?:s|ns|en)\b"
    rf"|\b[A-ZÄÖÜ]\w+\s+{_ARTICLE}\s+(?:\w+en\s+)?[A-ZÄÖÜ]\w+"
)
_SENTENCE_START = re.compile(r"(?:^|[.!?:…\n„“\"(•–-])\s*$")
_NOUN = re.compile(
    r"(?:ung|heit|keit|schaft|ion|tät|mitglied|ziel|vertreter|leiter)(?:e|en|er|in|innen)?$|^(?:Mitglieder|Kinder|Leute|Teil)$",
    re.IGNORECASE,
)
_NO_NOUN = frozenset(
    ["Ab", "An", "Auf", "Aus", "Außer", "Bei", "Bis", "Dank", "Durch", "Für", "Gegen", "Gegenüber", "Hinter",
     "In", "Laut", "Mit", "Nach", "Neben", "Ohne", "Seit", "Statt", "Trotz", "Über", "Um", "Unter", "Von",
     "Vor", "Während", "Wegen", "Zu", "Zwischen", "Wir", "Sie", "Ihr", "Ihnen", "Er", "Es", "Ich", "Jemand",
     "Niemand"]
)  # fmt: skip
_SHORT_FORMS = {
    "z. B.": "zum Beispiel", "z.B.": "zum Beispiel", "d. h.": "das heißt", "d.h.": "das heißt",
    "u. a.": "unter anderem", "u.a.": "unter anderem",
    "usw.": "und so weiter", "etc.": "und so weiter", "bzw.": "oder", "ca.": "ungefähr",
    "ggf.": "vielleicht", "evtl.": "vielleicht", "inkl.": "mit", "i. d. R.": "meistens", "i.d.R.": "meistens",
    "o. ä.": "oder Ähnliches", "o.ä.": "oder Ähnliches", "v. a.": "vor allem", "v.a.": "vor allem", "vgl.": "siehe",
    "Str.": "Straße", "Tel.": "Telefon", "Nr.": "Nummer", "Std.": "Stunden", "Mio.": "Millionen", "max.": "höchstens",
    "mind.": "mindestens", "sog.": "so genannt", "bzgl.": "zu", "lt.": "laut", "einschl.": "mit", "zzgl.": "und dazu",
    "z. T.": "zum Teil", "z.T.": "zum Teil", "zz.": "zurzeit", "z. Zt.": "zurzeit", "i. S. d.": "im Sinne von",
    "o. g.": "genannte", "s. o.": "siehe oben", "s. u.": "siehe unten", "u. Ä.": "und Ähnliches",
    "usf.": "und so weiter", "Mrd.": "Milliarden", "Min.": "Minuten", "Abs.": "Absatz", "Jh.": "Jahrhundert",
    "vorm.": "vormittags", "nachm.": "nachmittags", "tägl.": "täglich", "§": "Paragraf", "&": "und",
}  # fmt: skip
_ACRONYM = re.compile(r"\b(?:[A-ZÄÖÜ]{2,5}|[A-ZÄÖÜ]+[a-zäöü]{1,2}[A-ZÄÖÜ]+)\b")
_CAPITALS = re.compile(r"\b[A-ZÄÖÜ]{6,}\b")
_KNOWN_ACRONYMS = frozenset(
    {"AG", "PDF", "SMS", "WC", "TV", "USB", "CD", "DVD", "EU", "PC", "GmbH", "QR", "OK"}
)
_NUMBER_WORDS = {
    "zwei": "2", "drei": "3", "vier": "4", "fünf": "5", "sechs": "6", "sieben": "7", "acht": "8", "neun": "9",
    "zehn": "10", "elf": "11", "zwölf": "12", "zwanzig": "20", "dreißig": "30", "hundert": "100",
}  # fmt: skip
_BIG_NUMBER = re.compile(r"\b\d{1,3}(?:[.\s]\d{3})+\b|\b\d{5,}\b")
_NO_AMOUNT = re.compile(r"(?:\+\d{2}|\b0\d{2,5})[\s/-][\d\s/()-]*\d|\b\d{3}(?!00)\d\d(?=\s[A-ZÄÖÜ])")
"""Phone numbers, and postcodes before a place: they are read digit by digit."""
_DATE = re.compile(r"\b(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}))?(?!\d)")
_MONTHS = ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
           "Dezember")  # fmt: skip
_PERCENT = re.compile(r"\d+(?:[.,]\d+)?\s?(?:%|Prozent\b)")
_ROMAN = re.compile(r"\b(?=[IVXLC]{2,}\b)(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?<=\w)\b")


def findings(text: str, level: Level = Level.PLAIN) -> list[Finding]:
    """All findings in the order of the text."""
    found = [finding for rule in _RULES for finding in rule(text, level)]
    return sorted(found, key=lambda finding: (finding.start, finding.end, finding.rule))


def _long_sentences(text: str, level: Level) -> Iterator[Finding]:
    limit = _LONGEST_SENTENCE[level]
    for sentence in sentences(text):
        count = len(words(sentence.words))
        if count > limit:
            message = translate(
                "EasyLanguage",
                "Der Satz hat {count} Wörter. Gut sind höchstens {limit}. Machen Sie zwei daraus.",
            )
            yield Finding(sentence.start, sentence.end, "sentence", message.format(count=count, limit=limit))


def _long_words(text: str, level: Level) -> Iterator[Finding]:
    mark = MEDIOPOINT if level is Level.EASY else "-"
    for word in words(text):
        plain = word.words
        if len(plain) <= _LONGEST_WORD[level] or not plain.isalpha():
            continue
        proposal = part(plain, mark) or ""
        if not proposal and len(plain) <= _LONGEST_WORD[level] + _UNPARTED:
            continue
        message = translate(
            "EasyLanguage", "Das Wort ist lang. Nehmen Sie ein kürzeres Wort oder trennen Sie es."
        )
        yield Finding(word.start, word.end, "word", message, proposal)


def _passive(text: str, _level: Level) -> Iterator[Finding]:
    for sentence in sentences(text):
        for start, end in passives(sentence.words):
            message = translate("EasyLanguage", "Hier steht wohl ein Passiv. Sagen Sie, wer etwas tut.")
            yield Finding(sentence.start + start, sentence.start + end, "passive", message)


def _genitive(text: str, _level: Level) -> Iterator[Finding]:
    for found in _GENITIVE.finditer(text):
        first = found[0].split()[0]
        begins = _SENTENCE_START.search(text[max(0, found.start() - 20) : found.start()])
        if first in _NO_NOUN or (begins and first[0].isupper() and not _NOUN.search(first)):
            continue
        message = translate(
            "EasyLanguage", "Hier steht wohl ein Genitiv. Leichter ist „von“: das Haus von dem Verein."
        )
        yield Finding(found.start(), found.end(), "genitive", message)


def _short_forms(text: str, _level: Level) -> Iterator[Finding]:
    for short, full in _SHORT_FORMS.items():
        for found in re.finditer(rf"(?<!\w){re.escape(short)}", text):
            message = translate("EasyLanguage", "Schreiben Sie die Abkürzung aus.")
            yield Finding(found.start(), found.end(), "abbreviation", message, full)
    explained = set(_KNOWN_ACRONYMS)
    for found in _ACRONYM.finditer(text):
        short = found[0]
        is_explained = f"({short})" in text or f"{short} (" in text
        if short in explained or is_explained or _ROMAN.fullmatch(short):
            continue
        explained.add(short)
        message = translate("EasyLanguage", "Erklären Sie die Abkürzung, wenn sie das erste Mal vorkommt.")
        yield Finding(found.start(), found.end(), "abbreviation", message)
    for found in _CAPITALS.finditer(text):
        message = translate("EasyLanguage", "Wörter nur aus großen Buchstaben sind schwer zu lesen.")
        yield Finding(found.start(), found.end(), "capitals", message, found[0].capitalize())


def _numbers(text: str, level: Level) -> Iterator[Finding]:
    text = _NO_AMOUNT.sub(lambda found: "." * len(found.group()), text)
    for pattern, message in (
        (_PERCENT, translate("EasyLanguage", "Prozente sind schwer. Sagen Sie lieber: die Hälfte, wenige, fast alle.")),
        (_BIG_NUMBER, translate("EasyLanguage", "Die Zahl ist groß. Sagen Sie lieber: viele, oder vergleichen Sie.")),
        (_ROMAN, translate("EasyLanguage", "Nehmen Sie arabische Ziffern, zum Beispiel 4.")),
    ):  # fmt: skip
        for found in pattern.finditer(text):
            yield Finding(found.start(), found.end(), "number", message)
    if level is Level.EASY:
        yield from _dates(text)
        for word in words(text):
            if digit := _NUMBER_WORDS.get(word.words):
                message = translate("EasyLanguage", "Schreiben Sie Zahlen als Ziffern.")
                yield Finding(word.start, word.end, "number", message, digit)


def _dates(text: str) -> Iterator[Finding]:
    for found in _DATE.finditer(text):
        day, month, year = int(found[1]), int(found[2]), found[3]
        if 1 <= day <= 31 and 1 <= month <= 12:
            message = translate("EasyLanguage", "Schreiben Sie den Monat als Wort.")
            spelled = f"{day}. {_MONTHS[month - 1]}" + (f" {year}" if year else "")
            yield Finding(found.start(), found.end(), "number", message, spelled)


_RULES: tuple[Callable[[str, Level], Iterator[Finding]], ...] = (
    _long_sentences, _long_words, _passive, _genitive, _short_forms, _numbers,
)  # fmt: skip
