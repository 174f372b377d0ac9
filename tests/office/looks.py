"""What an art director would send back, measured on the finished pages: margins, lonely lines, empty paper."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from ctypes import c_ulong, c_ushort, sizeof
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from pypdfium2 import raw

from netzdesk.office.inline import flat
from netzdesk.office.story import Address, Block, Contents, Cover, Heading, Keep, PageBreak, Story, Variant
from netzdesk.office.typography import MM, Measures, measures
from tests.office.structure import Reading, bare, read

LEAST_LAST = 0.2
"""A last page that is filled less looks like a mistake."""
LEAST_BEFORE = 0.5
"""A page that is filled less, although the text goes on without a break, looks unfinished."""
BEFORE_PICTURE = 0.3
"""The same where a picture follows, which cannot be parted."""
_EDGE = 10 * MM
_HAIR = 2.0
"""Points that letters may stand over their place."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in points from the upper left corner of the page."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on a page: ``content`` is text and pictures, ``marks`` are rules and shades in the text area too."""

    content: list[Box]
    marks: list[Box]
    top: float
    bottom: float

    @property
    def fill(self) -> float:
        """The share of the text area that is used, from above."""
        end = max((box[3] for box in (*self.content, *self.marks)), default=self.top)
        return (end - self.top) / (self.bottom - self.top)


def unfinished(path: Path, story: Story, variant: Variant) -> list[str]:
    """All that an art director would send back, as sentences; empty for a document that looks well."""
    shape = measures(story, variant)
    pages = sheets(path, shape)
    if story.bare:  # badges: they are cut up, so all of the page is theirs
        return _beyond(pages, _EDGE, _EDGE, shape.page[0] - _EDGE, shape.page[1] - _EDGE)
    right, bottom = shape.page[0] - shape.right, shape.page[1] - shape.bottom
    found = _beyond(pages, shape.left, shape.top, right, bottom)
    reading = read(path)
    return found + empty_paper(pages, _ends(reading, story), _pictures(reading))


def sheets(path: Path, shape: Measures) -> list[Sheet]:
    """All pages of a document; headers and footers, which are decoration outside the text area, left out."""
    high = shape.page[1]
    bottom = high - shape.bottom
    found = []
    with pypdfium2.PdfDocument(path) as pdf:
        for page in pdf:
            content, marks = [], []
            for thing in page.get_objects(max_depth=5):
                left, low, right, top = thing.get_bounds()
                box = left, high - top, right, high - low
                if not _is_decoration(thing.raw):
                    content.append(box)
                elif box[3] <= bottom + _HAIR and box[0] >= shape.left - _HAIR:
                    marks.append(box)
            found.append(Sheet(content, marks, shape.top, bottom))
    return found


def _beyond(pages: Sequence[Sheet], left: float, top: float, right: float, bottom: float) -> list[str]:
    """Text and pictures outside the text area; the places of a letter head (DIN 5008) are within it too."""
    return [
        f"page {number}: something at {', '.join(f'{side:.0f}' for side in box)}"
        for number, sheet in enumerate(pages, 1)
        for box in sheet.content
        if box[0] < left - _HAIR or box[1] < top - _HAIR or box[2] > right + _HAIR or box[3] > bottom + _HAIR
    ]


def empty_paper(
    pages: Sequence[Sheet], ends: Collection[int], pictures: Collection[int] = frozenset()
) -> list[str]:
    """Pages with little on them; ``ends`` are the pages, from 0, with which a part of the document ends by intent.

    A part of a single page may be as short as it is. ``pictures`` are the pages that begin with a picture.
    """
    found = []
    begins = 0
    for number, sheet in enumerate(pages):
        if number in ends or number == len(pages) - 1:
            if number > begins and sheet.fill < LEAST_LAST:
                found.append(f"page {number + 1} is the last of several, filled {sheet.fill:.0%}")
            begins = number + 1
        elif sheet.fill < (BEFORE_PICTURE if number + 1 in pictures else LEAST_BEFORE):
            found.append(f"page {number + 1} is filled {sheet.fill:.0%}, and the text goes on")
    return found


def _ends(reading: Reading, story: Story) -> set[int]:
    """The pages before those on which a part begins: behind a page break, a letter, behind a cover."""
    wanted: list[str] = []
    fresh = False
    for block in story.blocks:
        if isinstance(block, Address | PageBreak | Cover):
            fresh = True
        if isinstance(block, Address):
            wanted.append(block.subject)
            fresh = False
        elif fresh and not isinstance(block, PageBreak | Cover):
            wanted += _first_words(block)
            fresh = False
    pages = sorted({place for node in reading.root.all() for place in node.places})
    ends, place = set(), 0
    headings = [node for node in reading.root.all("H1", "H2", "H3") if node.places]
    for words in wanted:
        while place < len(headings) and bare(headings[place].text) != bare(words):
            place += 1
        if place == len(headings):
            raise AssertionError(f"no heading {words!r} behind a break")
        ends.add(pages.index(headings[place].places[0]) - 1)
        place += 1
    return ends


def _pictures(reading: Reading) -> set[int]:
    """The pages whose first content is a picture."""
    numbers = sorted({place for node in reading.root.all() for place in node.places})
    first: dict[int, str] = {}
    for node in reading.root.all():
        for place in node.places:
            first.setdefault(numbers.index(place), node.role)
    return {page for page, role in first.items() if role == "Figure"}


def _first_words(block: Block) -> list[str]:
    match block:
        case Heading(text=words):
            return [flat(words)]
        case Contents(title=words) if words:
            return [words]
        case Keep(blocks=blocks):
            return _first_words(blocks[0])
    raise AssertionError(f"a part begins with {block!r} and not with a heading")


def _is_decoration(thing: object) -> bool:
    for number in range(raw.FPDFPageObj_CountMarks(thing)):
        room = (c_ushort * 32)()
        raw.FPDFPageObjMark_GetName(raw.FPDFPageObj_GetMark(thing, number), room, sizeof(room), c_ulong())
        if bytes(room).decode("utf-16-le").split("\0")[0] == "Artifact":
            return True
    return False
