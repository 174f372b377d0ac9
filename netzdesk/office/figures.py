"""Pictures and drawings as boxes, each one figure with its text for those who do not see it."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from netzdesk.base.text import translate
from netzdesk.office.boxes import Box, Stack, Whole
from netzdesk.office.inline import flat
from netzdesk.office.look import rgb
from netzdesk.office.paper import Paper, TextOwner
from netzdesk.office.paragraphs import Framed
from netzdesk.office.setting import Setting
from netzdesk.office.shapes import Drawing, Label, Line, Polyline, Rect
from netzdesk.office.story import Picture
from netzdesk.office.tree import Element
from netzdesk.office.typography import MM, Style

_DOTS = 200
"""Pixels per inch that a picture keeps on paper; more only makes the file heavy."""
_MOST_PIXELS = 60_000_000


@dataclass(frozen=True, slots=True)
class FigureBox(Whole):
    """A picture or drawing; ``paint`` knows how to draw itself at x, y in the given size. Never parted."""

    paint: Callable[[Paper, float, float], None]
    width: float
    height: float
    element: Element | None
    keep: bool = False
    before: float = 0
    after: float = 0

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """As content of its element, with the place on the page that PDF/UA wants (7.1, BBox)."""
        if self.element is None:
            with paper.decoration():
                self.paint(paper, x, y)
            return
        bottom = paper.height - y - self.height
        self.element.describe(
            "Layout", Placement="Block", BBox=(x, bottom, x + self.width, bottom + self.height)
        )
        with paper.belongs_to(self.element):
            self.paint(paper, x, y)


def picture(setting: Setting, block: Picture, parent: Element, width: float) -> list[Box]:
    """The picture no larger than the text and two thirds of the page; a box with its text if it cannot be read."""
    image = read_picture(block.source, grey=setting.measures.mono)
    if image is None:
        return _unreadable(setting, block, parent, width)
    wide, high = image.size
    target = min(width, block.width * MM if block.width else wide * 72 / 150)
    scale = min(target / wide, setting.measures.height * 0.66 / high)
    shown = wide * scale, high * scale
    reader = for_paper(image, shown)

    def paint(paper: Paper, x: float, y: float) -> None:
        paper.image(reader, x, y, *shown)

    figure = FigureBox(paint, *shown, parent.add("Figure", alt=flat(block.alt)), keep=bool(block.caption))
    return _captioned(setting, figure, block.caption, parent, width)


def read_picture(source: Any, *, grey: bool = False) -> Any:
    """The picture upright on white, or None where there is none to be read or it is absurdly large."""
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(source) if isinstance(source, bytes) else source) as found:
            if found.width * found.height > _MOST_PIXELS:
                return None
            image = ImageOps.exif_transpose(found).convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    flat_image = Image.new("RGB", image.size, "white")
    flat_image.paste(image, mask=image.getchannel("A"))
    return flat_image.convert("L").convert("RGB") if grey else flat_image


def for_paper(image: Any, shown: tuple[float, float]) -> Any:
    """The picture with no more dots than print well at the size ``shown`` in points."""
    from reportlab.lib.utils import ImageReader

    most = max(1, round(shown[0] / 72 * _DOTS)), max(1, round(shown[1] / 72 * _DOTS))
    if image.width > most[0] * 1.3:
        image = image.resize(most)
    return ImageReader(image)


def _unreadable(setting: Setting, block: Picture, parent: Element, width: float) -> list[Box]:
    alt = flat(block.alt)
    text = translate("Paper", "Hier fehlt ein Bild, weil es sich nicht lesen lässt: {alt}").format(alt=alt)
    setting.warnings.append(text)
    pad = setting.style("body").size
    inside = setting.paragraph(text, setting.style("small"), width - 2 * pad - 3, parent)
    gap = setting.style("body").after
    return [Framed(Stack(inside), width, pad, gap, gap)]


def _captioned(setting: Setting, figure: FigureBox, caption: str, parent: Element, width: float) -> list[Box]:
    gap = setting.style("body").after
    found: list[Box] = [figure, *setting.paragraph(caption, setting.style("small"), width, parent)]
    return [Stack(found, gap, gap * 1.5, together=True)]


def drawing(setting: Setting, block: Drawing, parent: Element, width: float) -> list[Box]:
    """The drawing, made smaller as a whole where it is wider than the text or higher than the page."""
    large = setting.measures.large
    if large and not block.in_large:
        return []
    parts = (block.large if large else block.parts) or [block]
    found: list[Box] = []
    for each in parts:
        figure = drawn(setting, each, parent.add("Figure", alt=flat(each.alt)), width)
        found += _captioned(setting, figure, block.caption if each is parts[-1] else "", parent, width)
    return found


def drawn(setting: Setting, block: Drawing, element: Element | None, width: float) -> FigureBox:
    """The shapes as one box of at most ``width`` points, decoration without an element."""
    most = setting.measures.height * 0.9
    scale = min(1.0, width / (block.width * MM), most / (block.height * MM))

    def paint(paper: Paper, x: float, y: float) -> None:
        for shape in block.shapes:
            _shape(setting, paper, shape, x, y, scale)

    return FigureBox(paint, block.width * MM * scale, block.height * MM * scale, element)


def _shape(
    setting: Setting, paper: Paper, shape: Rect | Line | Polyline | Label, x: float, y: float, scale: float
) -> None:
    unit = MM * scale
    match shape:
        case Rect():
            paper.box(
                x + shape.x * unit, y + shape.y * unit, shape.width * unit, shape.height * unit,
                fill=rgb(shape.fill) if shape.fill else None, stroke=rgb(shape.stroke) if shape.stroke else None,
                thickness=shape.line_width * unit, radius=shape.radius * unit,
            )  # fmt: skip
        case Line():
            ends = (x + shape.x1 * unit, y + shape.y1 * unit), (x + shape.x2 * unit, y + shape.y2 * unit)
            paper.stroke(ends, shape.line_width * unit, rgb(shape.stroke), dash=shape.dash * unit)
        case Polyline():
            points = [(x + left * unit, y + top * unit) for left, top in shape.points]
            if len(points) > 1:
                stroke = rgb(shape.stroke) if shape.stroke else None
                fill = rgb(shape.fill) if shape.fill else None
                paper.stroke(points, shape.line_width * unit, stroke, fill=fill, closed=shape.closed)
        case Label():
            _label(setting, paper, shape, x + shape.x * unit, y + shape.y * unit, scale)


def _label(setting: Setting, paper: Paper, shape: Label, x: float, y: float, scale: float) -> None:
    cut = "Bold" if shape.bold else "Regular"
    room = shape.max_width * MM * scale
    size = shape.size * scale
    text = " ".join(flat(shape.text).split())
    style = Style(size, size, cut, rgb(shape.colour))
    line = setting.line(text, style)
    if room and line.width > room:
        smaller = max(min(size, shape.least), size * room / line.width)
        style = Style(smaller, smaller, cut, style.colour)
        line = setting.line(text, style)
        while line.width > room and len(text) > 1:
            text = text[:-2].rstrip() + "…"
            line = setting.line(text, style)
    left = x - {"left": 0.0, "center": line.width / 2, "right": line.width}[shape.align]
    paper.text([line], left, y - style.size * 0.8, line.width, style, TextOwner(Element("Figure")))
