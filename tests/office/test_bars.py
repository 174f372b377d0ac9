"""Counts as tables with bars: a table to be read, bars as long as their counts, one figure on each page."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdfium2 import raw

from netzdesk.office import pages
from netzdesk.office.story import VARIANTS, Bars, Heading, Story, Variant
from tests.office.checks import faults
from tests.office.stories import LOOK
from tests.office.structure import bare, read


def lengths(path: Path, left: float) -> list[float]:
    """The widths of all filled fields that begin right of ``left`` points, from above."""
    found = []
    with pypdfium2.PdfDocument(path) as pdf:
        for page in pdf:
            boxes = [each.get_bounds() for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])]
            found += [(box[2] - box[0]) for box in sorted(boxes, key=lambda box: -box[3]) if box[0] > left]
    return found


@pytest.mark.parametrize("variant", VARIANTS)
def test_bars_are_a_table_with_one_figure_on_each_page(tmp_path: Path, variant: Variant) -> None:
    path = tmp_path / "bars.pdf"
    items = [(f"Lebensbereich {number}", number % 12) for number in range(70)]
    story = Story("Titel", [Heading(1, "A"), Bars(("Bereich", "Zahl"), items, "Balken: A")], look=LOOK)
    report = pages.write(path, story, variant)
    assert faults(path) == []
    reading = read(path)
    assert bare(reading.text) == bare("ABereichZahl" + "".join(f"{name}{count}" for name, count in items))
    assert [figure.alt for figure in reading.root.all("Figure")] == ["Balken: A"] * report.pages
    assert len(list(reading.root.all("TR"))) == 71
    drawn = lengths(path, 250)
    wanted = [count for _name, count in items if count]
    assert len(drawn) == len(wanted)
    assert drawn == pytest.approx([max(drawn) * count / 11 for count in wanted], abs=0.5)


@settings(max_examples=15)
@given(
    items=st.lists(st.tuples(st.text(max_size=80), st.integers(0, 10**9)), max_size=25),
    variant=st.sampled_from(VARIANTS),
)
def test_any_names_and_counts_make_a_page(
    tmp_path_factory: pytest.TempPathFactory, items: list[tuple[str, int]], variant: Variant
) -> None:
    path = tmp_path_factory.mktemp("bars") / "bars.pdf"
    pages.write(path, Story("Titel", [Heading(1, "A"), Bars(("Bereich", "Zahl"), items, "Balken")]), variant)
    assert faults(path) == []
    for _name, count in items:
        assert str(count) in read(path).text


def test_bars_without_a_text_cannot_be_told() -> None:
    with pytest.raises(ValueError, match="needs a text"):
        Bars(("A", "B"), [("x", 1)], " ")
