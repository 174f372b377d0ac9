"""Documents broken on purpose: the checks bite."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from netzdesk.office import pages
from tests.office import stories
from tests.office.checks import faults

Break = Callable[[pikepdf.Pdf], None]
BREAKS: dict[str, Break] = {}


def breaks(change: Break) -> Break:
    BREAKS[change.__name__] = change
    return change


def elements(pdf: pikepdf.Pdf, *roles: str) -> Iterator[Any]:
    waiting = [pdf.Root.StructTreeRoot.K]
    while waiting:
        here = waiting.pop(0)
        if str(here.S)[1:] in roles:
            yield here
        kids = here.get("/K", Array([]))
        all_kids = list(kids) if isinstance(kids, Array) else [kids]
        waiting += [kid for kid in all_kids if isinstance(kid, Dictionary) and "/S" in kid]


def first(pdf: pikepdf.Pdf, role: str) -> Any:
    return next(elements(pdf, role))


def rewrite(pdf: pikepdf.Pdf, number: int, old: bytes, new: bytes) -> None:
    sheet = pdf.pages[number]
    body = sheet.Contents.read_bytes()
    assert old in body
    sheet.Contents = pdf.make_stream(body.replace(old, new, 1))


@breaks
def picture_without_text(pdf: pikepdf.Pdf) -> None:
    del first(pdf, "Figure").Alt


@breaks
def picture_told_as_paragraph(pdf: pikepdf.Pdf) -> None:
    first(pdf, "Figure").S = Name.P


@breaks
def head_without_scope(pdf: pikepdf.Pdf) -> None:
    for head in elements(pdf, "TH"):
        del head.A


@breaks
def table_without_heads(pdf: pikepdf.Pdf) -> None:
    for head in elements(pdf, "TH"):
        head.S = Name.TD


@breaks
def cell_outside_a_row(pdf: pikepdf.Pdf) -> None:
    first(pdf, "TR").S = Name.Sect


@breaks
def item_outside_a_list(pdf: pikepdf.Pdf) -> None:
    first(pdf, "L").S = Name.Sect


@breaks
def skipped_heading(pdf: pikepdf.Pdf) -> None:
    first(pdf, "H2").S = Name.H4


@breaks
def no_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Lang


@breaks
def no_title_on_show(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.ViewerPreferences


@breaks
def not_marked(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.MarkInfo


@breaks
def no_promise_of_access(pdf: pikepdf.Pdf) -> None:
    body = pdf.Root.Metadata.read_bytes().replace(b"<pdfuaid:part>1</pdfuaid:part>", b"")
    pdf.Root.Metadata = pdf.make_stream(body, Type=Name.Metadata, Subtype=Name.XML)


@breaks
def no_tab_order(pdf: pikepdf.Pdf) -> None:
    for sheet in pdf.pages:
        del sheet.obj.Tabs


@breaks
def link_without_description(pdf: pikepdf.Pdf) -> None:
    for sheet in pdf.pages:
        for annotation in sheet.obj.get("/Annots", []):
            del annotation.Contents


@breaks
def link_unknown_to_the_structure(pdf: pikepdf.Pdf) -> None:
    for sheet in pdf.pages:
        for annotation in sheet.obj.get("/Annots", []):
            del annotation.StructParent


@breaks
def letters_without_meaning(pdf: pikepdf.Pdf) -> None:
    for found in pdf.objects:
        if isinstance(found, Dictionary) and found.get("/Type") == Name.Font and "/ToUnicode" in found:
            del found.ToUnicode


@breaks
def letters_not_embedded(pdf: pikepdf.Pdf) -> None:
    for found in pdf.objects:
        if isinstance(found, Dictionary) and "/FontFile2" in found:
            del found.FontFile2


@breaks
def loose_text(pdf: pikepdf.Pdf) -> None:
    rewrite(pdf, 2, b"/Artifact <</Type/Pagination>> BDC", b"/Nothing BMC")


@breaks
def content_nobody_owns(pdf: pikepdf.Pdf) -> None:
    first(pdf, "H2").K = Array([])


@breaks
def content_read_twice(pdf: pikepdf.Pdf) -> None:
    heading = first(pdf, "H2")
    heading.K = Array([heading.K, heading.K])


@breaks
def text_cut_at_the_edge(pdf: pikepdf.Pdf) -> None:
    sheet = pdf.pages[2].obj
    sheet.MediaBox = Array([0, 60, *list(sheet.MediaBox)[2:]])
    sheet.CropBox = sheet.MediaBox


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("whole") / "whole.pdf"
    pages.write(path, stories.everything())
    return path


@pytest.mark.parametrize("name", BREAKS)
def test_a_document_broken_on_purpose_is_caught(whole: Path, tmp_path: Path, name: str) -> None:
    assert faults(whole) == []
    broken = tmp_path / "broken.pdf"
    with pikepdf.open(whole) as pdf:
        BREAKS[name](pdf)
        pdf.save(broken)
    assert faults(broken)
