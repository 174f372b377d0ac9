"""The finished pages get their structure, bookmarks and the marks of PDF/UA-1 and PDF/A-2a.

Imported only by code that writes pages (pikepdf).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from netzdesk.office.metadata import packet
from netzdesk.office.paper import Paper
from netzdesk.office.story import Story
from netzdesk.office.streams import pack, save
from netzdesk.office.tree import Anchor, Element, LinkArea
from netzdesk.office.unicode_maps import mend


def seal(
    raw: Path, sealed: Path, paper: Paper, story: Story, root: Element, anchors: Sequence[Anchor]
) -> None:
    """Write the pages of ``raw`` with structure to ``sealed``."""
    with pikepdf.open(raw) as pdf:
        pages = [page.obj for page in pdf.pages]
        for font in [
            found for found in pdf.objects if isinstance(found, Dictionary) and "/ToUnicode" in found
        ]:
            mend(pdf, font)
        _structure(pdf, pages, paper, root)
        _bookmarks(pdf, paper, anchors)
        _declare(pdf, story)
        pack(pdf)
        save(pdf, sealed)


def _structure(pdf: Pdf, pages: Sequence[Object], paper: Paper, root: Element) -> None:
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    made: dict[int, Object] = {}
    links: dict[int, Object] = {}
    _link_annotations(pdf, pages, paper, links)
    tree.K = _element(pdf, root, tree, pages, made, links)
    numbers: list[Object | int] = []
    for number, (page, owners) in enumerate(zip(pages, paper.owners, strict=True)):
        page.Tabs = Name.S
        page.StructParents = number
        numbers += [number, pdf.make_indirect(Array([made[id(owner)] for owner in owners]))]
    key = len(pages)
    for area, element in _areas(root):
        links[id(area)].StructParent = key
        numbers += [key, made[id(element)]]
        key += 1
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
    tree.ParentTreeNextKey = key
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)


def _areas(element: Element) -> list[tuple[LinkArea, Element]]:
    found: list[tuple[LinkArea, Element]] = []
    waiting = [element]
    while waiting:
        here = waiting.pop()
        for kid in here.kids:
            if isinstance(kid, Element):
                waiting.append(kid)
            elif isinstance(kid, LinkArea):
                found.append((kid, here))
    return found


def _element(
    pdf: Pdf, element: Element, parent: Object, pages: Sequence[Object], made: dict[int, Object], links: dict[int, Object]
) -> Object:  # fmt: skip
    entry = Dictionary(Type=Name.StructElem, S=Name("/" + element.role), P=parent)
    found = made[id(element)] = pdf.make_indirect(entry)
    if element.alt:
        found.Alt = String(element.alt)
    if element.lang:
        found.Lang = String(element.lang)
    if element.owner:
        found.A = _attributes(element)
    kids: list[Object | int] = []
    home = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
    if home is not None:
        found.Pg = pages[home]
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(_element(pdf, kid, found, pages, made, links))
        elif isinstance(kid, LinkArea):
            kids.append(Dictionary(Type=Name.OBJR, Pg=pages[kid.page], Obj=links[id(kid)]))
        elif kid[0] == home:
            kids.append(kid[1])
        else:
            kids.append(Dictionary(Type=Name.MCR, Pg=pages[kid[0]], MCID=kid[1]))
    if kids:
        found.K = kids[0] if len(kids) == 1 else Array(kids)
    return found


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


def _link_annotations(pdf: Pdf, pages: Sequence[Object], paper: Paper, links: dict[int, Object]) -> None:
    for area in paper.links:
        entry = Dictionary(
            Type=Name.Annot, Subtype=Name.Link, F=4, Border=Array([0, 0, 0]),
            Rect=Array([round(part, 2) for part in area.rect]), Contents=String(area.text or _where(area)),
        )  # fmt: skip
        if isinstance(area.target, Anchor):
            entry.Dest = _destination(pages, paper, area.target)
        else:
            entry.A = Dictionary(S=Name.URI, URI=String(area.target))
        annotation = links[id(area)] = pdf.make_indirect(entry)
        page = pages[area.page]
        if "/Annots" not in page:
            page.Annots = pdf.make_indirect(Array([]))
        page.Annots.append(annotation)


def _where(area: LinkArea) -> str:
    return area.target.title if isinstance(area.target, Anchor) else area.target


def _destination(pages: Sequence[Object], paper: Paper, anchor: Anchor) -> Object:
    return Array([pages[anchor.page], Name.XYZ, 0, round(paper.height - anchor.top + 12, 2), 0])


def _bookmarks(pdf: Pdf, paper: Paper, anchors: Sequence[Anchor]) -> None:
    if not anchors:
        return
    with pdf.open_outline() as outline:
        above: list[tuple[int, pikepdf.OutlineItem]] = []
        for anchor in anchors:
            item = pikepdf.OutlineItem(
                anchor.title, anchor.page, "XYZ", left=0, top=round(paper.height - anchor.top + 12, 2), zoom=0
            )
            while above and above[-1][0] >= anchor.level:
                above.pop()
            (above[-1][1].children if above else outline.root).append(item)
            above.append((anchor.level, item))


def _declare(pdf: Pdf, story: Story) -> None:
    """Title, language, colours and the promise to be PDF/UA-1 and PDF/A-2a."""
    from netzdesk.office.letters import clean

    title = " ".join(clean(story.title).split()) or "Netzdesk"
    root = pdf.Root
    root.Lang = String(story.lang)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    profile = pdf.make_stream(_srgb(), N=3, Alternate=Name.DeviceRGB)
    root.OutputIntents = Array([
        Dictionary(
            Type=Name.OutputIntent, S=Name.GTS_PDFA1, DestOutputProfile=profile,
            OutputConditionIdentifier=String("sRGB IEC61966-2.1"), Info=String("sRGB IEC61966-2.1"),
        )
    ])  # fmt: skip
    about = {
        "title": title,
        "author": clean(story.author or story.look.name),
        "subject": clean(story.subject),
    }
    del pdf.docinfo
    stream, dates = packet(about, story.lang)
    root.Metadata = pdf.make_stream(stream, Type=Name.Metadata, Subtype=Name.XML)
    info = pdf.docinfo
    for key, value in {**about, "creator": "Netzdesk", "creationDate": dates, "modDate": dates}.items():
        if value:
            info["/" + key[0].upper() + key[1:]] = String(value)


@cache
def _srgb() -> bytes:
    from PIL import ImageCms

    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
