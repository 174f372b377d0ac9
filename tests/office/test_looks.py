"""The judge of looks sees what it is there for: each document here is broken on purpose."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from netzdesk.office import flow, pages, tables
from netzdesk.office.boxes import Stack
from netzdesk.office.shapes import Drawing, Rect
from netzdesk.office.story import Beside, Block, Heading, Keep, PageBreak, Para, Story, Table
from tests.office.looks import unfinished
from tests.office.stories import LOOK, SENTENCE

LINES = [Para(f"Zeile {number}") for number in range(60)]


def judged(path: Path, *blocks: Block) -> list[str]:
    story = Story("Titel", [Heading(1, "A"), *blocks], look=LOOK)
    pages.write(path / "x.pdf", story)
    return unfinished(path / "x.pdf", story, "standard")


@pytest.mark.parametrize("count", range(20, 60, 3))
def test_text_of_any_length_ends_on_a_page_that_is_worth_its_paper(tmp_path: Path, count: int) -> None:
    assert judged(tmp_path, *LINES[:count]) == []
    rows = [["Lebenshilfe", "2026"]] * count
    assert judged(tmp_path, Table(["Name", "Jahr"], rows)) == []


def test_a_few_lines_on_a_last_page_are_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flow, "LITTLE", 0)
    found = [fault for count in range(26, 44) for fault in judged(tmp_path, *LINES[:count])]
    assert found
    assert all("is the last of several" in fault for fault in found)


def test_words_that_stay_together_leave_no_page_half_empty(tmp_path: Path) -> None:
    long = [Para(SENTENCE * 20), Para(SENTENCE * 20)]
    assert judged(tmp_path, *LINES[:8], Keep(long, most=0.4), *LINES) == []
    (fault,) = judged(tmp_path, *LINES[:8], Keep(long), *LINES)
    assert fault.startswith("page 1 is filled")


def test_a_table_with_a_row_of_half_a_page_is_seen_where_it_is_not_parted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = Table(["Name", "Text"], [["a", SENTENCE], ["b", SENTENCE * 45], ["c", SENTENCE * 20]])
    assert judged(tmp_path, *LINES[:8], table) == []
    monkeypatch.setattr(tables, "GAP_BEFORE_PARTING", 1)
    assert any("and the text goes on" in fault for fault in judged(tmp_path, *LINES[:8], table))


def test_a_page_that_ends_by_intent_may_be_short(tmp_path: Path) -> None:
    assert judged(tmp_path, *LINES[:3], PageBreak(), Heading(1, "B"), *LINES[:3]) == []


def test_what_stands_beyond_the_margin_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drawing = Drawing(20, 20, [Rect(0, 0, 20, 20, fill="#000000")], "Bild")
    assert judged(tmp_path, Beside([LINES[0]], drawing)) == []
    draw = Stack.draw
    monkeypatch.setattr(Stack, "draw", lambda self, paper, x, y: draw(replace(self), paper, x - 9, y))
    (fault,) = judged(tmp_path, Beside([LINES[0]], drawing))
    assert "something at" in fault
