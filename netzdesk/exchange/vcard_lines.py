"""The syntax of address cards, versions 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), and what programs make of it.

Outlook breaks quoted-printable lines softly and ends base64 with a blank line, Apple groups properties, old phones
leave out the fold: all of it is read; a line that is none is handed out as such, never dropped in silence.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from netzdesk.exchange.decode import decode

_LINE = re.compile(r"(?:[\w-]+\.)?([A-Za-z][\w-]*)((?:;(?:[^\":;]|\"[^\"]*\")*)*):(.*)", re.S)
_PARAMETER = re.compile(r";((?:[^\";]|\"[^\"]*\")*)")
_GROUP = re.compile(r"^([\w-]+)\.")
_ESCAPE = re.compile(r"\\(.)", re.S)


@dataclass(slots=True)
class Property:
    """One line of a card: its upper-case name, its types and parameters in lower case, its raw value, its group."""

    name: str
    types: frozenset[str]
    parameters: dict[str, str]
    raw: str
    group: str = ""

    @property
    def text(self) -> str:
        """The value without escapes."""
        return unescaped(self.raw)

    def parts(self) -> list[str]:
        """The components divided by semicolons, without escapes."""
        return [unescaped(part).strip() for part in re.split(r"(?<!\\);", self.raw)]


@dataclass(slots=True)
class Card:
    """One card: its properties in order, and lines that are no properties."""

    properties: list[Property] = field(default_factory=list)
    strange: list[str] = field(default_factory=list)

    def first(self, name: str) -> Property | None:
        """The first property of a name."""
        return next((one for one in self.properties if one.name == name), None)

    def all(self, *names: str) -> list[Property]:
        """Every property of one of the names."""
        return [one for one in self.properties if one.name in names]


def unescaped(value: str) -> str:
    """Backslashes resolved: a line break, comma, semicolon or colon."""
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def read_card_lines(text: str) -> Iterator[Card]:
    """Every card of a text; a card inside a card (AGENT) belongs to the outer one and is passed over."""
    depth = 0
    card = Card()
    for line in _unfolded(text):
        folded = line.strip().upper().replace(" ", "")
        if folded == "BEGIN:VCARD":
            depth += 1
            if depth == 1:
                card = Card()
        elif folded == "END:VCARD":
            depth -= 1
            if depth == 0:
                yield card
            depth = max(depth, 0)
        elif depth == 1 and line.strip():
            found = _property(line)
            if found:
                card.properties.append(found)
            else:
                card.strange.append(line.strip())
    if depth and card.properties:
        card.strange.append("END:VCARD")
        yield card


def _unfolded(text: str) -> Iterator[str]:
    """Whole lines: folds joined, soft breaks of quoted-printable joined, base64 kept together."""
    whole = ""
    for line in re.split(r"\r\n|\r|\n", text):
        soft = whole.endswith("=") and "QUOTED-PRINTABLE" in whole.upper().split(":", 1)[0]
        if soft:
            whole = whole[:-1] + line.lstrip("\t ") if line[:1] in {" ", "\t"} else whole[:-1] + line
        elif line[:1] in {" ", "\t"} and whole:
            whole += line[1:]
        elif line and ":" not in line and "BASE64" in whole.upper().split(":", 1)[0]:
            whole += line
        else:
            if whole:
                yield whole
            whole = line
    if whole:
        yield whole


def _property(line: str) -> Property | None:
    match = _LINE.fullmatch(line)
    if not match:
        return None
    types: set[str] = set()
    parameters: dict[str, str] = {}
    for parameter in _PARAMETER.findall(match[2]):
        key, equals, value = parameter.partition("=")
        plain = value.strip('" ').lower()
        if not equals:  # version 2.1 writes bare types
            types.add(key.strip().lower())
        elif key.strip().lower() == "type":
            types.update(part.strip('" ') for part in plain.split(","))
        else:
            parameters[key.strip().lower()] = plain
    raw = match[3]
    if "quoted-printable" in types or parameters.get("encoding") == "quoted-printable":
        raw = _from_quoted(raw, parameters.get("charset", ""))
    group = _GROUP.match(line)
    return Property(match[1].upper(), frozenset(types), parameters, raw, group[1].lower() if group else "")


def _from_quoted(raw: str, charset: str) -> str:
    """Quoted-printable as text, in the named character set or the likeliest."""
    data = quopri.decodestring(raw.encode("utf-8", "replace"))
    try:
        text = data.decode(charset or "utf-8")
    except (LookupError, UnicodeDecodeError):
        text = decode(data)
    return text.replace("\r\n", "\n")
