"""Letters as DOCX, to go on with in Word or LibreOffice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from netzdesk.base.paths import resources, whole_file
from netzdesk.base.text import language, translate
from netzdesk.office.look import Look
from netzdesk.office.story import Address, Block, Keep, PageBreak, Para


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter: the lines of the address window, the date in words, the subject, the paragraphs, a small note."""

    to: Sequence[str]
    date: str
    subject: str
    paragraphs: Sequence[str]
    note: str = ""


def blocks(letters: Sequence[Letter]) -> list[Block]:
    """The same letters for a story, each on pages of its own."""
    found: list[Block] = []
    for letter in letters:
        if found:
            found.append(PageBreak())
        found.append(Address(to=letter.to, date=letter.date, subject=letter.subject))
        found += [Para(paragraph) for paragraph in letter.paragraphs[:-2]]
        ending = [Para(paragraph) for paragraph in letter.paragraphs[-2:]]
        found.append(Keep(ending, most=0.3))  # no name alone on a page
        if letter.note:
            found.append(Para(letter.note, style="small"))
    return found


def write(path: Path, title: str, letters: Sequence[Letter], look: Look, lang: str = "de") -> None:
    """Write the letters into one document; whatever stands in them is text, never a placeholder or markup."""
    from docxtpl import DocxTemplate, Listing

    def text(words: str) -> Listing:
        return Listing("".join(letter for letter in words if letter >= " " or letter in "\n\t"))

    with language(lang):
        footer = " · ".join((*look.address, *look.contact)) or translate("Paper", "Netzdesk")
    values = {
        "title": text(title),
        "sender": text(look.name),
        "sender_line": text(" · ".join((look.name, *look.address))),
        "footer": text(footer),
        "letters": [
            {
                "to": [text(line) for line in letter.to],
                "date": text(letter.date),
                "subject": text(letter.subject),
                "paragraphs": [text(part) for part in (*letter.paragraphs, letter.note) if part],
            }
            for letter in letters
        ],
    }
    document = DocxTemplate(resources() / "letters" / "letter.docx")
    document.render(values, autoescape=True)
    document.docx.core_properties.title = title[:255]
    document.docx.core_properties.language = lang
    with whole_file(path) as part:
        document.save(part)
