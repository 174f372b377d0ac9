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


@dataclass(slots=True)
class Furniture:
    """Draws around the text; the logo is read once."""

    setting: Setting
    logo: Any = None
    first: int = 0
    """The page on which the letter under way begins."""

    @classmethod
    def of(cls, setting: Setting) -> Furniture:
        """With the logo of the look; one that cannot be read is left out and reported."""
        look = setting.story.look
        logo = _logo(look.logo, grey=setting.measures.variant == "mono") if look.logo else None
        if look.logo and logo is None:
            setting.warnings.append(
                translate("Paper", "Das Logo lässt sich nicht lesen und fehlt auf dem Papier.")
            )
        return cls(setting, logo)

    def top(self, page: int) -> float:
        """Where the text begins on a page, in points from the upper edge."""
        measures = self.setting.measures
        if page == 0 and self._has_letterhead():
            return max(measures.top, self._rule() + 8 * MM)
        return measures.top + (self._small().leading if self._runs(page) else 0)

    def draw(self, paper: Paper, page: int, pages: int, *, bare: bool) -> None:
        """Header and footer of one page; a ``bare`` page has its own head (letter, cover) and only the footer."""
        if self.setting.story.bare:
            return
        if bare:
            self.first = page
        with paper.decoration("/Pagination"):
            if page == 0 and self._has_letterhead():
                self.letterhead(paper)
            elif self._runs(page) and not bare:
                story = self.setting.story
                style = self._small()
                y = self.setting.measures.top - 8 * style.size / 8.5
                self.line(paper, story.running or story.title, y, style, "left")
            self._footer(paper, page, pages)

    def _has_letterhead(self) -> bool:
        story = self.setting.story
        own_head = bool(story.blocks) and isinstance(story.blocks[0], (Address, Cover))
        return story.letterhead and not own_head and not story.bare and bool(story.look.name or self.logo)

    def _runs(self, page: int) -> bool:
        return page > 0 and not self.setting.story.bare

    def _letters(self) -> int:
        return sum(isinstance(block, Address) for block in self.setting.story.blocks)

    def _small(self) -> Style:
        return self.setting.style("furniture")

    def letterhead(self, paper: Paper, *, fixed: bool = False) -> None:
        """Name and carrier at the left, logo at the right, a rule below; ``fixed`` where the page has no more room."""
        measures, look = self.setting.measures, self.setting.story.look
        rule = self._usual_rule() if fixed else self._rule()
        room = measures.width - self.draw_logo(paper, 11 * MM, self._usual_rule() - 14 * MM) - 12
        name, carrier = self._head_styles(room)
        boxes = self._head()
        y = rule - 3.5 * MM - sum(box.height for box in boxes)
        if y >= 5 * MM:
            for box in boxes:
                box.draw(paper, measures.left, y)
                y += box.height
        else:  # a letter has its places: here a very long name or carrier is shortened, and one sees that it is
            y = rule - 3.5 * MM - (carrier.leading if look.carrier else 0) - 2 * name.leading
            for number, words in enumerate(self._two_lines(look.name, name, room)):
                self.line(paper, words, y + name.leading * number, name, "left", room)
            self.line(paper, look.carrier, y + name.leading * 2, carrier, "left", room)
        paper.rule(measures.left, rule, measures.page[0] - measures.right, 1.4, measures.primary)

    def _head_styles(self, room: float) -> tuple[Style, Style]:
        """How name and carrier are set: a long name a little smaller, in large print nothing smaller than the text."""
        measures, least = self.setting.measures, self._small().size
        name = Style(max(15, least), max(18, least * 1.15), "Bold", measures.primary)
        while (
            name.size > max(11, least)
            and self.setting.line(clean(self.setting.story.look.name), name).width > room
        ):
            name = replace(name, size=name.size - 1, leading=name.leading - 1)
        return name, Style(max(9, least), max(12, least * 1.15), colour=self._small().colour)

    def _head(self) -> list[TextBox]:
        """Name and carrier, wrapped where they are long."""
        look = self.setting.story.look
        room = self.setting.measures.width - self._logo_size(11 * MM)[0] - 12
        texts = zip((look.name, look.carrier), self._head_styles(room), strict=True)
        return [
            self.setting.text(" ".join(text.split()), style, room, TextOwner(Element("P")))
            for text, style in texts
            if text.strip()
        ]

    def _usual_rule(self) -> float:
        """Where the rule below the letterhead stands: in large print lower, for two lines of a name above a carrier."""
        return (LETTERHEAD + (6 if self.setting.measures.variant == "large" else 0)) * MM

    def _rule(self) -> float:
        """The same, lower still where name and carrier are very long."""
        return max(self._usual_rule(), 12.5 * MM + sum(box.height for box in self._head()))

    def _two_lines(self, text: str, style: Style, room: float) -> list[str]:
        """The words of the first line, and all the others; the second is shortened where it is drawn."""
        words = clean(text).split()
        if self.setting.line(" ".join(words), style).width <= room:
            return [" ".join(words)]
        first = len(words)
        while first > 1 and self.setting.line(" ".join(words[:first]), style).width > room:
            first -= 1
        return [" ".join(words[:first]), " ".join(words[first:])] if first < len(words) else [" ".join(words)]

    def draw_logo(self, paper: Paper, top: float, high: float, left: float | None = None) -> float:
        """The logo in a strip ``high`` points high, at the right margin unless told otherwise; gives its width."""
        if self.logo is None:
            return 0.0
        measures = self.setting.measures
        width, height = self._logo_size(high)
        if left is None:
            left = measures.page[0] - measures.right - width
        paper.image(for_paper(self.logo, (width, height)), left, top + (high - height) / 2, width, height)
        return float(width)

    def _logo_size(self, high: float) -> tuple[float, float]:
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
        used = self.line(paper, number, y + 5, style, "right")
        day = translate("Paper", "Stand: {date}").format(date=show(story.as_of)) if story.as_of else ""
        room = measures.width - used - 12
        whole = " · ".join(filter(None, (story.look.name, day)))
        if (
            day and self.setting.line(whole, style).width > room
        ):  # the name stands elsewhere, the day does not
            whole = day
        self.line(paper, whole, y + 5, style, "left", room)

    def line(self, paper: Paper, text: str, y: float, style: Style, side: str, room: float = 0) -> float:
        """One line within the margins, shortened where it is too long; gives its width."""
        measures = self.setting.measures
        room = room or measures.width
        text = " ".join(clean(text).split())
        line = self.setting.line(text, style)
        while line.width > room and len(text) > 1:
            text = text[: int(len(text) * room / line.width) - 1].rstrip() + "…"
            line = self.setting.line(text, style)
        x = measures.left if side == "left" else measures.page[0] - measures.right - line.width
        paper.text([line], x, y, line.width, style, TextOwner(Element("P")))
        return line.width


@lru_cache(maxsize=4)
def _logo(logo: bytes, *, grey: bool) -> Any:
    """The logo is the same on all pages of all packs of a run."""
    return read_picture(logo, grey=grey)
