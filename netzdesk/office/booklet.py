"""Pages of a directory onto A4 sheets that are printed on both sides, folded and stapled.

The tags survive: each page becomes a form on its sheet, and the structure points into the forms
(ISO 32000-1, 14.7.4.3), so that the booklet is read in the order of its pages, not of its sheets.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from netzdesk.base.paths import whole_file
from netzdesk.base.progress import Progress, silent
from netzdesk.office.typography import MM

if TYPE_CHECKING:
    from pikepdf import Object, Page, Pdf

SHEET = (297 * MM, 210 * MM)
"""A4 lying on its side, in points."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a page went: its sheet, the form that holds it, how far to the right, how much smaller."""

    sheet: Object
    form: Object
    left: float
    bottom: float
    scale: float

    def moved(self, corners: Iterable[Object]) -> list[float]:
        """Left, bottom, right, top of a rectangle on the page, as it stands on the sheet."""
        ends = (self.left, self.bottom, self.left, self.bottom)
        return [round(float(part) * self.scale + end, 2) for part, end in zip(corners, ends, strict=True)]


def impose(source: Path, target: Path, progress: Progress = silent) -> int:
    """Write the pages of ``source`` as a booklet to ``target``; gives the number of sheets of paper.

    Pages of A5 keep their size, larger ones are made smaller. To be printed on both sides, turned over the
    short edge; blank pages fill the last sheet.
    """
    import pikepdf

    from netzdesk.office.streams import pack, save

    with whole_file(target) as part, pikepdf.open(source) as pdf:
        sides = list(order(len(pdf.pages)))
        places = _put_on_sheets(pdf, sides, progress)
        _move_structure(pdf.Root.StructTreeRoot.K, places)
        _move_links(pdf, places)
        pack(pdf)
        save(pdf, part)
    return len(sides) // 2


def order(pages: int) -> Iterator[tuple[int | None, int | None]]:
    """Left and right page (from 0) of each side, front and back by turns; None for a blank."""
    full = max(4, -(-pages // 4) * 4)

    def real(page: int) -> int | None:
        return page if page < pages else None

    for sheet in range(full // 4):
        yield real(full - 1 - 2 * sheet), real(2 * sheet)
        yield real(2 * sheet + 1), real(full - 2 - 2 * sheet)


def _put_on_sheets(
    pdf: Pdf, sides: list[tuple[int | None, int | None]], progress: Progress
) -> dict[tuple[int, int], _Place]:
    from pikepdf import Array, Dictionary, Name, Page

    old = list(pdf.pages)
    places: dict[tuple[int, int], _Place] = {}
    sheets: list[Object] = []
    for done, side in enumerate(sides):
        progress(done, len(sides))
        box = Array([0, 0, round(SHEET[0], 2), round(SHEET[1], 2)])
        sheet: Object = pdf.make_indirect(Dictionary(Type=Name.Page, MediaBox=box, Tabs=Name.S))
        forms = Dictionary()
        body = ""
        for half, number in enumerate(side):
            if number is None:
                continue
            page = old[number]
            form = page.as_form_xobject()
            if "/StructParents" in page.obj:
                form.StructParents = page.obj.StructParents
            wide, high = (float(page.mediabox[2]), float(page.mediabox[3]))
            scale = min(1.0, SHEET[0] / 2 / wide, SHEET[1] / high)
            left = half * SHEET[0] / 2 + (SHEET[0] / 2 - wide * scale) / 2
            bottom = (SHEET[1] - high * scale) / 2
            forms[f"/P{number}"] = form
            body += f"q {scale:.5f} 0 0 {scale:.5f} {left:.2f} {bottom:.2f} cm /P{number} Do Q\n"
            places[page.obj.objgen] = _Place(sheet, form, left, bottom, scale)
        sheet.Resources = Dictionary(XObject=forms)
        sheet.Contents = pdf.make_stream(body.encode())
        sheets.append(sheet)
    _take_links_along(pdf, old, places)
    del pdf.pages[:]
    for sheet in sheets:
        pdf.pages.append(Page(sheet))
    return places


def _take_links_along(pdf: Pdf, old: list[Page], places: dict[tuple[int, int], _Place]) -> None:
    from pikepdf import Array

    for page in old:
        place = places[page.obj.objgen]
        for link in page.obj.get("/Annots", []):
            link.Rect = Array(place.moved(link.Rect))
            if "/Annots" not in place.sheet:
                place.sheet.Annots = pdf.make_indirect(Array([]))
            place.sheet.Annots.append(link)


def _move_structure(root: Object, places: dict[tuple[int, int], _Place]) -> None:
    """Point each element from its page into the form that the page became."""
    from pikepdf import Array, Dictionary, Name

    waiting = [root]
    while waiting:
        element = waiting.pop()
        page = element.get("/Pg")
        home = places[page.objgen] if page is not None else None
        if "/K" not in element:
            continue
        kids: list[Object] = []
        for kid in element.K if isinstance(element.K, Array) else [element.K]:
            if not isinstance(kid, Dictionary):
                assert home is not None
                kids.append(Dictionary(Type=Name.MCR, Pg=home.sheet, Stm=home.form, MCID=int(kid)))
                continue
            if "/S" in kid:
                waiting.append(kid)
            else:
                place = places[kid.Pg.objgen]
                kid.Pg = place.sheet
                if kid.get("/Type") == Name.MCR:
                    kid.Stm = place.form
            kids.append(kid)
        element.K = kids[0] if len(kids) == 1 else Array(kids)
        if home is not None:
            element.Pg = home.sheet
            if "/A" in element and "/BBox" in element.A:
                element.A.BBox = Array(home.moved(element.A.BBox))


def _move_links(pdf: Pdf, places: dict[tuple[int, int], _Place]) -> None:
    """Links and bookmarks within the document lead to the place on the sheet."""
    targets = [link for sheet in pdf.pages for link in sheet.obj.get("/Annots", [])]
    waiting = [pdf.Root.Outlines] if "/Outlines" in pdf.Root else []
    while waiting:
        mark = waiting.pop()
        targets.append(mark)
        waiting += [mark[key] for key in ("/First", "/Next") if key in mark]
    for owner in targets:
        target = owner.get("/Dest")
        if target is None or target[0].objgen not in places:
            continue
        place = places[target[0].objgen]
        target[0] = place.sheet
        target[2] = round(float(target[2]) * place.scale + place.left, 2)
        target[3] = round(float(target[3]) * place.scale + place.bottom, 2)
