"""What stands around the text on every page: letterhead, running title, footer; all of it decoration."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from netzdesk.base.columns import show
from netzdesk.base.text import translate
from netzdesk.office.boxes import TextBox
from netzdesk.office.figures import for_paper, read_picture
from netzdesk.office.letters import clean
from netzdesk.office.paper import Paper, TextOwner
from netzdesk.office.setting import Setting
from netzdesk.office.story import Address, Cover
from netzdesk.office.tree import Element
from netzdesk.office.typography import MM, Style

LETTERHEAD = 30.0
"""Height in millimetres from the upper edge of the page to the rule below the letterhead."""

_RUNNING = 1 / 6
"""Most of a page that its running title takes; a longer one is shortened, for it stands whole on the first page."""


@dataclass(slots=True)
class Furniture:
    """Draws around the text; the logo is read and the running title set once."""

    setting: Setting
    running: TextBox
    logo: Any = None
    first: int = 0
    """The page on which the letter under way begins."""

    @classmethod
    def of(cls, setting: Setting) -> Furniture:
        """With the logo of the look; one that cannot be read is left out and reported."""
        look = setting.story.look
        logo = _logo(look.logo, grey=setting.measures.mono) if look.logo else None
        if look.logo and logo is None:
            setting.warnings.append(
                translate("Paper", "Das Logo lässt sich nicht lesen und fehlt auf dem Papier.")
            )
        return cls(setting, _running(setting), logo)

    def top(self, page: int) -> float:
        """Where the text begins on a page, in points from the upper edge."""
        measures = self.setting.measures
        if page == 0 and self._has_letterhead():
            return max(measures.top, self.rule() + 8 * MM)
        if self.setting.story.bare or (page == 0 and not self._has_own_head()):
            return measures.top
        return measures.top + self.running.height

    def draw(self, paper: Paper, page: int, pages: int, *, bare: bool) -> None:
        """Header and footer of one page; a ``bare`` page has its own head (letter, cover) and only the footer."""
        if self.setting.story.bare:
            return
        if bare:
            self.first = page
        with paper.decoration("/Pagination"):
            if page == 0 and self._has_letterhead():
                self.letterhead(paper)
            elif page > 0 and not bare:
                measures = self.setting.measures
                self.running.draw(paper, measures.left, measures.top - 8 * self._small().size / 8.5)
            self._footer(paper, page, pages)

    def _has_letterhead(self) -> bool:
        story = self.setting.story
        wanted = story.letterhead and not self._has_own_head() and not story.bare
        return wanted and bool(story.look.name or self.logo)

    def _has_own_head(self) -> bool:
        blocks = self.setting.story.blocks
        return bool(blocks) and isinstance(blocks[0], (Address, Cover))

    def _letters(self) -> int:
        return sum(isinstance(block, Address) for block in self.setting.story.blocks)

    def _small(self) -> Style:
        return self.setting.style("furniture")

    def letterhead(self, paper: Paper) -> None:
        """Name and carrier at the left, logo at the right, a rule below."""
        measures, rule = self.setting.measures, self.rule()
        self.draw_logo(paper, 11 * MM, self._usual_rule() - 14 * MM)
        boxes = self._head()
        y = rule - 3.5 * MM - sum(box.height for box in boxes)
        for box in boxes:
            box.draw(paper, measures.left, y)
            y += box.height
        paper.rule(measures.left, rule, measures.page[0] - measures.right, 1.4, measures.primary)

    def head(self, room: float) -> list[tuple[str, Style]]:
        """Name and carrier, and how they are set in ``room`` points of width.

        A long name is a little smaller; in large print nothing is smaller than the text.
        """
        setting, least = self.setting, self._small().size
        name, carrier = (
            " ".join(clean(text).split()) for text in (setting.story.look.name, setting.story.look.carrier)
        )
        style = Style(max(15, least), max(18, least * 1.15), "Bold", setting.measures.primary)
        while style.size > max(11, least) and setting.line(name, style).width > room:
            style = replace(style, size=style.size - 1, leading=style.leading - 1)
        under = Style(max(9, least), max(12, least * 1.15), colour=self._small().colour)
        return [(text, style) for text, style in ((name, style), (carrier, under)) if text]

    def _head(self) -> list[TextBox]:
        """Name and carrier beside the logo, wrapped where they are long."""
        room = self.setting.measures.width - self.logo_size(11 * MM)[0] - 12
        owner = TextOwner(Element("P"))
        return [self.setting.text(text, style, room, owner) for text, style in self.head(room)]

    def _usual_rule(self) -> float:
        """Where the rule below the letterhead stands: in large print lower, for two lines of a name above a carrier."""
        return (LETTERHEAD + (6 if self.setting.measures.large else 0)) * MM

    def rule(self) -> float:
        """The same, lower where name and carrier are very long; in points from the upper edge."""
        return max(self._usual_rule(), 12.5 * MM + sum(box.height for box in self._head()))

    def draw_logo(self, paper: Paper, top: float, high: float, left: float | None = None) -> float:
        """The logo in a strip ``high`` points high, at the right margin unless told otherwise; gives its width."""
        if self.logo is None:
            return 0.0
        measures = self.setting.measures
        width, height = self.logo_size(high)
        if left is None:
            left = measures.page[0] - measures.right - width
        paper.image(for_paper(self.logo, (width, height)), left, top + (high - height) / 2, width, height)
        return float(width)

    def logo_size(self, high: float) -> tuple[float, float]:
        """Width and height of the logo in a strip ``high`` points high; nothing where there is none."""
        if self.logo is None:
            return 0.0, 0.0
        scale = min(high / self.logo.height, self.setting.measures.width * 0.4 / self.logo.width)
        return float(self.logo.width * scale), float(self.logo.height * scale)

    def _footer(self, paper: Paper, page: int, pages: int) -> None:
        measures, story = self.setting.measures, self.setting.story
        style = self._small()
        y = measures.page[1] - measures.bottom + 10 * (2 if style.size > 10 else 1)
        paper.rule(measures.left, y, measures.page[0] - measures.right, 0.5, measures.rule)
        number = translate("Paper", "Seite {page} von {pages}").format(page=page + 1, pages=pages)
        if self._letters() > 1:  # each of them counts its own pages, and says so from the second on
            own = page - self.first + 1
            number = translate("Paper", "Seite {page}").format(page=own) if own > 1 else ""
        used = self._line(paper, number, y + 5, style, "right")
        day = translate("Paper", "Stand: {date}").format(date=show(story.as_of)) if story.as_of else ""
        # where both have no room the day stays, for the name stands in the head
        for text in (" · ".join(filter(None, (story.look.name, day))), day):
            if self.setting.line(text, style).width <= measures.width - used - 12:
                self._line(paper, text, y + 5, style, "left")
                break

    def _line(self, paper: Paper, text: str, y: float, style: Style, side: str) -> float:
        """One line within the margins; gives its width."""
        measures = self.setting.measures
        line = self.setting.line(" ".join(clean(text).split()), style)
        x = measures.left if side == "left" else measures.page[0] - measures.right - line.width
        paper.text([line], x, y, line.width, style, TextOwner(Element("P")))
        return line.width


def _running(setting: Setting) -> TextBox:
    """The title of the document, above the text of further pages."""
    text = " ".join(clean(setting.story.title).split())
    most = setting.measures.page[1] * _RUNNING

    def laid() -> TextBox:
        return setting.text(text, setting.style("furniture"), setting.measures.width, TextOwner(Element("P")))

    while laid().height > most:
        text = text[: int(len(text) * most / laid().height) - 1].rstrip() + "…"
    return laid()


@lru_cache(maxsize=4)
def _logo(logo: bytes, *, grey: bool) -> Any:
    """The logo is the same on all pages of all packs of a run."""
    return read_picture(logo, grey=grey)
