"""Address cards to give away, version 3.0 (RFC 2426, what phones and Outlook read) or 4.0 (RFC 6350)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Version = Literal["3.0", "4.0"]
_FOLD = 75  # bytes in a line (RFC 6350, section 3.2)


@dataclass(frozen=True, slots=True)
class CardData:
    """What stands on one card. Each way of contact is a value and what it is: work, home, cell, fax or "".

    Without a person's name it is the card of the organisation.
    """

    first_name: str = ""
    last_name: str = ""
    academic_title: str = ""
    organisation: str = ""
    function: str = ""
    phones: tuple[tuple[str, str], ...] = ()
    mails: tuple[tuple[str, str], ...] = ()
    websites: tuple[str, ...] = ()
    street: str = ""
    postcode: str = ""
    place: str = ""
    country: str = ""
    note: str = ""
    uid: str = ""


def write_card(data: CardData, version: Version = "3.0", folded: bool = True) -> str:
    """One card with CRLF line ends; ``folded=False`` gives a shorter text for a QR code."""
    whole = " ".join(part for part in (data.academic_title, data.first_name, data.last_name) if part)
    person = bool(data.first_name or data.last_name)
    lines = ["BEGIN:VCARD", f"VERSION:{version}"]
    if version == "4.0":
        lines.append("KIND:individual" if person else "KIND:org")
    elif not person and folded:
        lines.append("X-ABShowAs:COMPANY")
    lines += [
        f"FN:{escaped(whole or data.organisation)}",
        f"N:{escaped(data.last_name)};{escaped(data.first_name)};;{escaped(data.academic_title)};",
    ]
    if data.organisation:
        lines.append(f"ORG:{escaped(data.organisation)}")
    if data.function:
        lines.append(f"TITLE:{escaped(data.function)}")
    if folded:
        lines += [_phone(number, label, version) for number, label in data.phones]
    else:
        lines += [f"TEL{_types(label)}:{escaped(number)}" for number, label in data.phones]
    lines += [f"EMAIL{_types(label if folded else '')}:{escaped(mail)}" for mail, label in data.mails]
    lines += [f"URL:{one}" for one in data.websites]
    if data.street or data.place or data.postcode:
        address = (data.street, data.place, "", data.postcode, data.country)
        lines.append("ADR;TYPE=work:;;" + ";".join(escaped(part) for part in address))
    if data.note:
        lines.append(f"NOTE:{escaped(data.note)}")
    if data.uid:
        lines.append(f"UID:urn:uuid:{data.uid}" if version == "4.0" else f"UID:{data.uid}")
    lines.append("END:VCARD")
    return "".join(f"{_fold(line) if folded else line}\r\n" for line in lines)


def escaped(text: str) -> str:
    """A value with its special characters escaped (RFC 6350, section 3.4)."""
    for plain, safe in (
        ("\\", "\\\\"),
        ("\r\n", "\n"),
        ("\r", "\n"),
        ("\n", "\\n"),
        (",", "\\,"),
        (";", "\\;"),
    ):
        text = text.replace(plain, safe)
    return text


def _types(label: str) -> str:
    return f";TYPE={label}" if label else ""


def _phone(number: str, label: str, version: Version) -> str:
    kinds = {"cell": "cell,voice", "fax": "fax"}.get(label, f"{label},voice" if label else "voice")
    if version == "4.0":
        return f'TEL;VALUE=text;TYPE="{kinds}":{escaped(number)}'
    return f"TEL;TYPE={kinds}:{escaped(number)}"


def _fold(line: str) -> str:
    """Break a line after at most 75 bytes, never inside a letter."""
    pieces: list[str] = []
    piece, size = "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > _FOLD:
            pieces.append(piece)
            piece, size = "", 1
        piece += letter
        size += width
    return "\r\n ".join([*pieces, piece])
