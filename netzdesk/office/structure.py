"""The tree of elements becomes the structure of a PDF (ISO 32000-1, 14.7). Imported only when pages are written."""

from __future__ import annotations

import re

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from netzdesk.office.paper import Paper
from netzdesk.office.tree import Anchor, Element, LinkArea

_HOLDS_A_PLACE = frozenset(("TD", "TH"))
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
"""What looks like a language tag (BCP 47); anything else would make the document invalid."""


class Structure:
    """Makes the objects of the structure and remembers which stands for which element and link."""

    def __init__(self, pdf: Pdf, paper: Paper) -> None:
        self._pdf = pdf
        self._paper = paper
        self._pages = [page.obj for page in pdf.pages]
        self._made: dict[int, Object] = {}
        self._parents: list[Object | int] = []
        self._links: dict[int, Object] = {}
        self._next = len(self._pages)

    def put(self, root: Element) -> None:
        """Hang the structure into the catalog, with the way back from each page and each link."""
        tree = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        self._links = {id(area): self._annotation(area) for area in self._paper.links}
        tree.K = self._element(root, tree)
        numbers: list[Object | int] = []
        for number, (page, owners) in enumerate(zip(self._pages, self._paper.owners, strict=True)):
            page.Tabs = Name.S
            page.StructParents = number
            numbers += [number, self._pdf.make_indirect(Array([self._made[id(owner)] for owner in owners]))]
        tree.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(numbers + self._parents)))
        tree.ParentTreeNextKey = self._next
        self._pdf.Root.StructTreeRoot = tree
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _element(self, element: Element, parent: Object) -> Object:
        found = self._pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name("/" + element.role), P=parent)
        )
        self._made[id(element)] = found
        if element.alt:
            found.Alt = String(element.alt)
        if _LANGUAGE.fullmatch(element.lang):
            found.Lang = String(element.lang)
        if element.owner:
            found.A = _attributes(element)
        home = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
        if home is not None:
            found.Pg = self._pages[home]
        kids = [self._kid(kid, found, home) for kid in element.kids if _says_something(kid)]
        if kids:
            found.K = kids[0] if len(kids) == 1 else Array(kids)
        return found

    def _kid(
        self, kid: Element | tuple[int, int] | LinkArea, parent: Object, home: int | None
    ) -> Object | int:
        if isinstance(kid, Element):
            return self._element(kid, parent)
        if isinstance(kid, LinkArea):
            annotation = self._links[id(kid)]
            annotation.StructParent = self._next
            self._parents += [self._next, parent]
            self._next += 1
            return Dictionary(Type=Name.OBJR, Pg=self._pages[kid.page], Obj=annotation)
        return kid[1] if kid[0] == home else Dictionary(Type=Name.MCR, Pg=self._pages[kid[0]], MCID=kid[1])

    def _annotation(self, area: LinkArea) -> Object:
        where = area.target.title if isinstance(area.target, Anchor) else area.target
        entry = Dictionary(
            Type=Name.Annot, Subtype=Name.Link, F=4, Border=Array([0, 0, 0]),
            Rect=Array([round(part, 2) for part in area.rect]), Contents=String(area.text or where),
        )  # fmt: skip
        if isinstance(area.target, Anchor):
            top = round(self._paper.height - area.target.top + 12, 2)
            entry.Dest = Array([self._pages[area.target.page], Name.XYZ, 0, top, 0])
        else:
            entry.A = Dictionary(S=Name.URI, URI=String(where))
        annotation = self._pdf.make_indirect(entry)
        page = self._pages[area.page]
        if "/Annots" not in page:
            page.Annots = self._pdf.make_indirect(Array([]))
        page.Annots.append(annotation)
        return annotation


def _says_something(kid: Element | tuple[int, int] | LinkArea) -> bool:
    """Whether there is content; empty cells count too, as they hold the place in their row."""
    if not isinstance(kid, Element):
        return True
    return kid.role in _HOLDS_A_PLACE or any(map(_says_something, kid.kids))


def _attributes(element: Element) -> Object:
    entry = Dictionary(O=Name("/" + element.owner))
    for key, value in element.attributes.items():
        if key == "Summary":
            entry[f"/{key}"] = String(str(value))
        elif isinstance(value, str):
            entry[f"/{key}"] = Name("/" + value)
        elif isinstance(value, tuple):
            entry[f"/{key}"] = Array([round(part, 2) for part in value])
        else:
            entry[f"/{key}"] = value
    return entry
