"""The words in which a document is told: plain data, no markup, no entity, no page.

A handout builds a ``Story``; ``office.pages.write`` makes tagged pages of it. User text is only ever
text here: ``<b>`` in a name is printed as it stands. Lengths are millimetres, ``lang`` is a language
tag (BCP 47: "de", "en", "uk", "ar" …), empty where the language of the document goes on.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal

from netzdesk.office.look import Look
from netzdesk.office.shapes import Drawing, needs_alt


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a line with its own weight, slant or language."""

    text: str
    bold: bool = False
    italic: bool = False
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A piece of a line that leads somewhere.

    ``target`` is an address with http, https, mailto or tel; anything else is printed as plain text.
    Without ``text`` the address itself is shown.
    """

    target: str
    text: str = ""
    bold: bool = False
    lang: str = ""


Inline = str | Span | Link
Text = Inline | Sequence[Inline]
"""One line of thought: a string, a span, a link, or several of them. Line feeds break the line."""

Style = Literal["body", "lead", "small", "quote", "strong", "right", "center"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 6; a level that would be skipped is raised on paper (PDF/UA-1, 7.4.2)."""

    level: int
    text: Text
    lang: str = ""
    listed: bool = True
    """Whether it stands in the table of contents and the bookmarks."""


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph."""

    text: Text
    style: Style = "body"
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list; an item is text or several blocks; ``mark`` replaces the bullet (☐ to be ticked by hand)."""

    items: Sequence[Text | Sequence[Block]]
    ordered: bool = False
    mark: str = ""
    lang: str = ""


Cell = Text | Para | Bullets | Sequence["Para | Bullets"]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under one heading row, which is repeated on every page.

    ``row_header`` is the index of the column that names the row, None where no column does.
    ``widths`` are shares of the page width (any unit); without them columns fit their texts.
    ``right`` are the indexes of columns set flush right (numbers). ``row_height`` is the least height in
    millimetres, for rows to be filled in by hand. In large print a table that would not fit becomes a
    list with one entry a row. Without rows, ``empty`` is printed below the heading row.
    """

    columns: Sequence[Text]
    rows: Iterable[Sequence[Cell]]
    row_header: int | None = 0
    caption: Text = ""
    summary: str = ""
    widths: Sequence[float] | None = None
    right: frozenset[int] = frozenset()
    row_height: float = 0
    empty: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Bars:
    """Counts as a table with the headings ``columns``, each count with a bar; ``alt`` says what the bars show."""

    columns: tuple[str, str]
    items: Sequence[tuple[str, int]]
    alt: str

    def __post_init__(self) -> None:
        needs_alt(self.alt)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture from a file or from bytes; ``alt`` says what it shows, also when broken."""

    source: Path | bytes = field(repr=False)
    alt: str
    width: float = 0
    """Millimetres; 0 takes the picture's own size, at most the text width."""
    caption: str = ""

    def __post_init__(self) -> None:
        needs_alt(self.alt)


@dataclass(frozen=True, slots=True)
class Note:
    """A box that stands out; ``body`` is text or several blocks."""

    body: Text | Sequence[Block]
    title: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class FormLine:
    """A label with ``lines`` rules to write on; ``hint`` in small type below."""

    label: str
    lines: int = 1
    hint: str = ""
    value: str = ""
    """Printed on the line where it is known already."""


@dataclass(frozen=True, slots=True)
class SignOff:
    """Place, date and one line to sign on for each of ``signers`` (name or function)."""

    signers: Sequence[str]
    place_and_date: bool = True


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""


@dataclass(frozen=True, slots=True)
class Contents:
    """A table of contents of the headings down to ``depth``; ``title`` is a heading of level 2 above it."""

    title: str = ""
    depth: int = 3


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with their values, side by side; empty values are left out unless ``keep_empty``."""

    items: Sequence[tuple[str, Text]]
    keep_empty: bool = False
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Address:
    """The head of a letter (DIN 5008 form B): sender, window, date, reference; ``subject`` is heading 1."""

    to: Sequence[str]
    date: str = ""
    reference: str = ""
    subject: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Cover:
    """A title page of its own: logo, ``title`` as heading 1, lines below, a picture."""

    title: str
    subtitle: str = ""
    lines: Sequence[str] = ()
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Beside:
    """Words with a drawing at their right."""

    blocks: Sequence[Block]
    drawing: Drawing


@dataclass(frozen=True, slots=True)
class Keep:
    """Blocks that stay on one page where they fit on one and leave no more than the share ``most`` of another empty.

    With ``leads`` they are followed on their page by the beginning of what comes next, as a heading is.
    """

    blocks: Sequence[Block]
    most: float = 1.0
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """A badge or label: ``title`` as large as fits, lines below, a drawing (QR) at the right."""

    title: str
    lines: Sequence[str] = ()
    drawing: Drawing | None = None


@dataclass(frozen=True, slots=True)
class Cards:
    """Badges or labels of one size, as many on a page as fit; ``marks`` draws the edges to cut along."""

    cards: Sequence[Card]
    width: float = 90
    height: float = 54
    marks: bool = True


Block = (
    Heading
    | Para
    | Bullets
    | Table
    | Bars
    | Picture
    | Drawing
    | Note
    | FormLine
    | SignOff
    | PageBreak
    | Contents
    | Facts
    | Address
    | Cover
    | Beside
    | Keep
    | Cards
)

PLAIN = Look()

Variant = Literal["standard", "large", "mono"]
VARIANTS: tuple[Variant, ...] = ("standard", "large", "mono")


@dataclass(frozen=True, slots=True)
class Story:
    """A document: what it says, in order, and in whose name.

    ``as_of`` stands in the footer ("Stand: …"). ``letterhead`` prints logo and name above the first page.
    The title is repeated in the header of further pages.
    """

    title: str
    blocks: Sequence[Block]
    lang: str = "de"
    look: Look = PLAIN
    author: str = ""
    subject: str = ""
    as_of: date | None = None
    landscape: bool = False
    paper: Literal["A4", "A5"] = "A4"
    letterhead: bool = True

    @property
    def bare(self) -> bool:
        """Whether nothing stands around the text: sheets of badges and labels are cut up, all of the page is theirs."""
        return bool(self.blocks) and all(isinstance(block, Cards) for block in self.blocks)
