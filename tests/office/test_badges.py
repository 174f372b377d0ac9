"""Badges whose text is too long or has no face say so before paper is spent."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from pypdfium2 import raw

from netzdesk.office import pages
from netzdesk.office.story import Card, Cards, Story
from tests.office.checks import faults
from tests.office.structure import read


def warnings(tmp_path: Path, *cards: Card) -> tuple[str, ...]:
    return pages.write(tmp_path / "schilder.pdf", Story("Schilder", [Cards(cards)])).warnings


def test_only_the_card_that_cannot_hold_its_text_is_named(tmp_path: Path) -> None:
    long = Card("Dr. Kim Überlang", ["sehr lange Zeile " * 60, "noch eine " * 90])
    assert warnings(tmp_path, Card("Ayşe Öz", ["Volkshochschule Erlangen", "Leitung"])) == ()
    (told,) = warnings(tmp_path, Card("Ayşe Öz", ["VHS"]), long)
    assert "Dr. Kim Überlang" in told
    assert "zu lang" in told


@pytest.mark.parametrize("name", ["王 小明", "प्रिया शर्मा", "김민준", "สมชาย"])
def test_a_name_without_a_face_is_named_before_printing_and_can_still_be_read_aloud(
    tmp_path: Path, name: str
) -> None:
    (told,) = warnings(tmp_path, Card("Ayşe Öz"), Card(name, ["Volkshochschule"]))
    for word in name.split():
        assert word in told
    assert "Ayşe" not in told
    assert faults(tmp_path / "schilder.pdf") == []
    assert name in " ".join(read(tmp_path / "schilder.pdf").text.split())


def test_in_large_print_a_badge_grows_with_its_text(tmp_path: Path) -> None:
    path = tmp_path / "schilder.pdf"
    heights = []
    for lines in (["VHS"], ["Beratungs- und Begegnungsstelle für ältere Menschen und ihre Angehörigen"] * 3):
        report = pages.write(path, Story("Schilder", [Cards([Card("Dr. Kim Überlang", lines)])]), "large")
        assert report.warnings == ()
        pdf = pypdfium2.PdfDocument(path)
        (left, bottom, right, top) = next(
            each.get_bounds() for each in pdf[0].get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])
        )
        heights.append(top - bottom)
        assert bottom >= 0
        assert right - left > 250
        pdf.close()
    assert heights[1] > heights[0] * 1.2
