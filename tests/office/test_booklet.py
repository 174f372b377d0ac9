"""A booklet is read as the directory it is made of, and folds into the right order."""

from __future__ import annotations

import zlib
from dataclasses import replace
from pathlib import Path
from random import Random

import pikepdf
import pytest
from pikepdf import Name

from netzdesk.base.errors import Cancelled
from netzdesk.office import pages, streams
from netzdesk.office.booklet import impose, order
from netzdesk.office.story import VARIANTS, Heading, Para, Story, Variant
from tests.office import stories
from tests.office.checks import faults
from tests.office.structure import read


def folded(pages_: int) -> list[int | None]:
    """The pages in the order in which they are leafed through, once the sheets are folded into each other."""
    sides = list(order(pages_))
    leaves = []
    for front, back in zip(sides[::2], sides[1::2], strict=True):
        leaves.append((front[1], back[0], back[1], front[0]))
    first = [page for leaf in leaves for page in leaf[:2]]
    second = [page for leaf in reversed(leaves) for page in leaf[2:]]
    return first + second


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 8, 13, 64])
def test_folded_sheets_show_the_pages_in_order_with_blanks_at_the_end(count: int) -> None:
    full = max(4, -(-count // 4) * 4)
    assert folded(count) == [*range(count), *[None] * (full - count)]


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_booklet_is_valid_and_is_read_like_its_source(tmp_path: Path, variant: Variant) -> None:
    source, target = tmp_path / "a5.pdf", tmp_path / "booklet.pdf"
    report = pages.write(source, replace(stories.everything(), paper="A5"), variant)
    sheets = impose(source, target)
    assert sheets == -(-report.pages // 4)
    assert faults(target) == []
    before, after = read(source), read(target)
    assert after.text == before.text
    assert after.bookmarks == before.bookmarks
    assert [link.links for link in after.root.all("Link")] == [link.links for link in before.root.all("Link")]


def test_links_and_bookmarks_lead_to_the_half_of_the_sheet_where_their_page_is(tmp_path: Path) -> None:
    source, target = tmp_path / "a5.pdf", tmp_path / "booklet.pdf"
    blocks = [
        part for n in range(6) for part in (Heading(1, f"Kapitel {n}"), *[Para(stories.SENTENCE * 12)] * 5)
    ]
    pages.write(source, Story("Titel", blocks, paper="A5"))
    impose(source, target)
    with pikepdf.open(source) as one, pikepdf.open(target) as other:
        count = len(one.pages)
        where = {
            page: (side, half) for side, sides in enumerate(order(count)) for half, page in enumerate(sides)
        }
        sheets = [page.obj.objgen for page in other.pages]
        with one.open_outline() as old, other.open_outline() as new:
            assert len(old.root) == 6
            for before, after in zip(old.root, new.root, strict=True):
                page = [sheet.obj.objgen for sheet in one.pages].index(before.destination[0].objgen)
                side, half = where[page]
                assert sheets.index(after.destination[0].objgen) == side
                assert (float(after.destination[2]) >= 297 / 2 * 72 / 25.4 - 1) is bool(half)


def test_pages_of_a4_are_made_smaller_to_fit(tmp_path: Path) -> None:
    source, target = tmp_path / "a4.pdf", tmp_path / "booklet.pdf"
    pages.write(source, stories.letter())
    impose(source, target)
    assert faults(target) == []
    with pikepdf.open(target) as pdf:
        assert [round(float(part)) for part in pdf.pages[0].mediabox] == [0, 0, 842, 595]
        assert b"0.70" in pdf.pages[0].Contents.read_bytes()


def test_cancelling_leaves_no_booklet(tmp_path: Path) -> None:
    source, target = tmp_path / "a5.pdf", tmp_path / "booklet.pdf"
    pages.write(source, stories.letter())

    def cancel(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        impose(source, target, cancel)
    assert [path.name for path in tmp_path.glob("booklet*")] == []


def test_streams_with_a_second_coat_are_packed_again() -> None:
    """Some fonts of a finished document have one, by the chance of their last byte."""
    fonts = (Random(seed).randbytes(500) for seed in range(10_000))
    content = next(font for font in fonts if zlib.compress(font).endswith(b"\n"))
    with pikepdf.new() as pdf:
        pdf.Root.Kept = pdf.make_stream(content, Length1=len(content))
        for _each in range(2):
            streams.pack(pdf)
            assert list(pdf.Root.Kept.Filter) == [Name.RunLengthDecode, Name.FlateDecode]
            assert pdf.Root.Kept.read_bytes(pikepdf.StreamDecodeLevel.specialized) == content
