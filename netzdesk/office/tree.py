"""The structure of a document as it grows: who says what, in reading order (ISO 32000-1, 14.7 and 14.8)."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Element:
    """One element of the structure.

    ``kids`` are elements, marked content as (page, number on that page), and areas of links, in reading
    order. ``attributes`` are those of the owner ``owner`` ("Table", "List", "Layout").
    """

    role: str
    kids: list[Element | tuple[int, int] | LinkArea] = field(default_factory=list)
    alt: str = ""
    lang: str = ""
    owner: str = ""
    attributes: dict[str, str | int | tuple[float, ...]] = field(default_factory=dict)

    def add(self, role: str, *, alt: str = "", lang: str = "") -> Element:
        """A new element behind the last one."""
        kid = Element(role, alt=alt, lang=lang)
        self.kids.append(kid)
        return kid

    def describe(self, owner: str, **attributes: str | int | tuple[float, ...]) -> Element:
        """The element itself, with attributes of one owner."""
        self.owner = owner
        self.attributes.update(attributes)
        return self


@dataclass(slots=True, eq=False)
class Anchor:
    """A place that bookmarks and the table of contents lead to; page (from 0) and height are known once laid out."""

    title: str
    level: int
    in_contents: bool = True
    page: int = 0
    top: float = 0.0


@dataclass(slots=True, eq=False)
class LinkArea:
    """A rectangle to click on: left, bottom, right, top in points; leads to an address or an anchor."""

    page: int
    rect: tuple[float, float, float, float]
    target: str | Anchor
    text: str
