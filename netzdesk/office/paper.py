"""The surface to draw on: everything put on it belongs to an element or is marked as decoration.

Heights are measured from the top of the page downwards. Imported only by code that writes pages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from netzdesk.office.faces import BASE, face
from netzdesk.office.look import Rgb
from netzdesk.office.placing import Line, Mark, Segment
from netzdesk.office.tree import Anchor, Element, LinkArea
from netzdesk.office.typography import Measures, Style

_SHARE_AT_LEFT = {"left": 0.0, "center": 0.5, "right": 1.0}
"""Alignment -> how much of the room that a line leaves stands at its left."""


class Paper:
    """Pages of one document; ``owners`` says for each page whom each piece of marked content belongs to."""

    def __init__(self, path: str, measures: Measures) -> None:
        face(*BASE.split("-"))
        self.measures = measures
        self.height = measures.page[1]
        # not compressed, as all streams are packed again in the end
        self.canvas = Canvas(
            path,
            pagesize=measures.page,
            initialFontName=BASE,
            pdfVersion=(1, 7),
            pageCompression=0,
            invariant=1,
        )
        self.owners: list[list[Element]] = [[]]
        self.links: list[LinkArea] = []
        self._inside = 0

    @property
    def style_rule(self) -> Rgb:
        """Colour of lines to write on."""
        return (0.3, 0.3, 0.3)

    @property
    def page(self) -> int:
        """Number of the page being drawn, from 0."""
        return len(self.owners) - 1

    def next_page(self) -> None:
        """Finish this page and begin another."""
        self.canvas.showPage()
        self.owners.append([])

    def finish(self) -> None:
        """Write the file; the structure is put in afterwards by ``office.seal``."""
        self.canvas.showPage()
        self.canvas.save()

    @contextmanager
    def belongs_to(self, element: Element) -> Iterator[None]:
        """What is drawn inside is content of the element."""
        if self._inside:
            yield
            return
        number = len(self.owners[-1])
        self.owners[-1].append(element)
        element.kids.append((self.page, number))
        with self._marked(f"/{element.role} <</MCID {number}>> BDC"):
            yield

    @contextmanager
    def decoration(self, kind: str = "/Layout") -> Iterator[None]:
        """What is drawn inside is no content: rules, shades, and with ``/Pagination`` headers and footers."""
        if self._inside:
            yield
            return
        with self._marked(f"/Artifact <</Type{kind}>> BDC"):
            yield

    @contextmanager
    def _marked(self, opening: str) -> Iterator[None]:
        self.canvas.addLiteral(opening)
        self._inside += 1
        yield
        self._inside -= 1
        self.canvas.addLiteral("EMC")

    def text(
        self, lines: Sequence[Line], x: float, top: float, width: float, style: Style, owner: TextOwner
    ) -> None:
        """Lines one below the other; links and passages in another language become elements of their own."""
        baseline = self.height - top - (style.leading - style.size) / 2 - style.size * 0.8
        run: list[tuple[Segment, float, float]] = []
        mark: Mark | None = None
        for line in lines:
            left = x + (width - line.width) * _SHARE_AT_LEFT[style.align]
            for segment in line.segments:
                if segment.mark is not mark and run:
                    self._run(run, mark, style, owner)
                    run = []
                mark = segment.mark
                run.append((segment, left + segment.x, baseline))
            baseline -= style.leading
        if run:
            self._run(run, mark, style, owner)

    def _run(
        self, run: list[tuple[Segment, float, float]], mark: Mark | None, style: Style, owner: TextOwner
    ) -> None:
        element = owner.of(mark)
        colour = self.measures.primary if mark and mark.link else style.colour
        with self.belongs_to(element):
            self._segments(run, style.size, colour)
        if mark and mark.link and not self._inside:
            self._link(run, mark, style, element)

    def _segments(self, run: list[tuple[Segment, float, float]], size: float, colour: Rgb) -> None:
        canvas = self.canvas
        text = canvas.beginText()
        text.setFillColorRGB(*self.measures.ink(colour))
        saying = False
        for segment, x, y in run:
            if saying and segment.says != "":
                canvas.drawText(text)
                canvas.addLiteral("EMC")
                text, saying = canvas.beginText(), False
            if segment.says:
                canvas.drawText(text)
                spoken = segment.says.encode("utf-16-be", "replace").hex()
                canvas.addLiteral(f"/Span <</ActualText <FEFF{spoken}>>> BDC")
                text, saying = canvas.beginText(), True
            text.setTextOrigin(x, y)
            text.setFont(segment.face, size)
            text.textOut(segment.text)
        canvas.drawText(text)
        if saying:
            canvas.addLiteral("EMC")

    def _link(
        self, run: list[tuple[Segment, float, float]], mark: Mark, style: Style, element: Element
    ) -> None:
        words = "".join(
            segment.says if segment.says is not None else segment.text for segment, _, _ in run
        ).strip()
        for y in dict.fromkeys(y for _, _, y in run):
            here = [(segment, x) for segment, x, base in run if base == y]
            left, right = min(x for _, x in here), max(x + _inked(segment) for segment, x in here)
            if right <= left:
                continue
            with self.decoration():
                self.rule(
                    left, self.height - y + style.size * 0.14, right, style.size * 0.05, self.measures.primary
                )
            rect = (left, y - style.size * 0.22, right, y + style.size * 0.8)
            self.link(rect, mark.link, words, element)

    def link(
        self, rect: tuple[float, float, float, float], target: str | Anchor, text: str, element: Element
    ) -> None:
        """Make a rectangle (from the bottom, as PDF counts) lead somewhere."""
        area = LinkArea(self.page, rect, target, text)
        element.kids.append(area)
        self.links.append(area)

    def rule(self, x: float, y: float, right: float, thickness: float, colour: Rgb, dash: float = 0) -> None:
        """A level line at ``y`` from the top."""
        self.stroke(((x, y), (right, y)), thickness, colour, dash=dash)

    def stroke(
        self, points: Sequence[tuple[float, float]], thickness: float, colour: Rgb | None, *,
        fill: Rgb | None = None, closed: bool = False, dash: float = 0,
    ) -> None:  # fmt: skip
        """Points joined by a line, as an area where ``closed``."""
        canvas = self.canvas
        path = canvas.beginPath()
        path.moveTo(points[0][0], self.height - points[0][1])
        for x, y in points[1:]:
            path.lineTo(x, self.height - y)
        if closed:
            path.close()
        self._pens(thickness, colour, fill)
        canvas.setDash(*((dash, dash) if dash else ()))
        canvas.drawPath(path, stroke=int(colour is not None), fill=int(fill is not None))

    def box(
        self, x: float, y: float, width: float, height: float, *,
        fill: Rgb | None = None, stroke: Rgb | None = None, thickness: float = 0.7, radius: float = 0,
    ) -> None:  # fmt: skip
        """A rectangle with its upper left corner at x, y."""
        self._pens(thickness, stroke, fill)
        self.canvas.setDash()
        bottom = self.height - y - height
        kinds = {"stroke": int(stroke is not None), "fill": int(fill is not None)}
        if radius:
            self.canvas.roundRect(x, bottom, width, height, radius, **kinds)
        else:
            self.canvas.rect(x, bottom, width, height, **kinds)

    def _pens(self, thickness: float, stroke: Rgb | None, fill: Rgb | None) -> None:
        self.canvas.setLineWidth(max(thickness, self.measures.thinnest))
        if stroke is not None:
            self.canvas.setStrokeColorRGB(*self.measures.ink(stroke))
        if fill is not None:
            self.canvas.setFillColorRGB(*self.measures.ink(fill))

    def image(self, image: ImageReader, x: float, y: float, width: float, height: float) -> None:
        """A picture with its upper left corner at x, y."""
        self.canvas.drawImage(image, x, self.height - y - height, width, height)


def _inked(segment: Segment) -> float:
    """Width without the space at the end."""
    return segment.width * len(segment.text.rstrip()) / max(1, len(segment.text))


class TextOwner:
    """The element a text belongs to, and those inside it for links and other languages; shared by all its parts."""

    def __init__(self, element: Element) -> None:
        self.element = element
        self._inner: dict[Mark, Element] = {}

    def of(self, mark: Mark | None) -> Element:
        """The element for a part of the text, made when its first letters are drawn."""
        if mark is None:
            return self.element
        if mark not in self._inner:
            self._inner[mark] = self.element.add("Link" if mark.link else "Span", lang=mark.lang)
        return self._inner[mark]
