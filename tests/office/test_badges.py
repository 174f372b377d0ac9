"""Badges whose text is too long say so before paper is spent."""

from __future__ import annotations

from pathlib import Path

from netzdesk.office import pages
from netzdesk.office.story import Card, Cards, Story


def warnings(tmp_path: Path, *cards: Card) -> tuple[str, ...]:
    return pages.write(tmp_path / "schilder.pdf", Story("Schilder", [Cards(cards)])).warnings


def test_only_the_card_that_cannot_hold_its_text_is_named(tmp_path: Path) -> None:
    long = Card("Dr. Kim Überlang", ["sehr lange Zeile " * 60, "noch eine " * 90])
    assert warnings(tmp_path, Card("Ayşe Öz", ["Volkshochschule Erlangen", "Leitung"])) == ()
    (told,) = warnings(tmp_path, Card("Ayşe Öz", ["VHS"]), long)
    assert "Dr. Kim Überlang" in told
    assert "zu lang" in told
