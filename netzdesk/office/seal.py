"""The finished pages get their structure, bookmarks and the marks of PDF/UA-1 and PDF/A-2a.

Imported only by code that writes pages (pikepdf).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from netzdesk.office.metadata import packet
from netzdesk.office.paper import Paper
from netzdesk.office.story import Story
from netzdesk.office.streams import pack, save
from netzdesk.office.structure import Structure
from netzdesk.office.tree import Anchor, Element
from netzdesk.office.unicode_maps import mend


def seal(
    raw: Path, sealed: Path, paper: Paper, story: Story, root: Element, anchors: Sequence[Anchor]
) -> None:
    """Write the pages of ``raw`` with structure to ``sealed``."""
    with pikepdf.open(raw) as pdf:
        for font in [
            found for found in pdf.objects if isinstance(found, Dictionary) and "/ToUnicode" in found
        ]:
            mend(pdf, font)
        Structure(pdf, paper).put(root)
        _bookmarks(pdf, paper, anchors)
        _declare(pdf, story)
        pack(pdf)
        save(pdf, sealed)


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
