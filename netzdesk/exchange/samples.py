"""A look at the contents of each column: enough rows to judge by, never all of a long list."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from netzdesk.exchange.evidence import LONGEST, Evidence, is_nothing, share
from netzdesk.exchange.found import FoundTable, cell_text

_ROWS = 300


@dataclass(frozen=True, slots=True)
class Sample:
    """The texts of one column in the rows looked at, "" where a row has none."""

    texts: tuple[str, ...]

    @property
    def filled(self) -> list[str]:
        """The texts that say something."""
        return [text for text in self.texts if text]

    def share(self, fits: Evidence) -> float:
        """The part of the filled texts that fit."""
        return share(self.filled, fits)

    def fill(self) -> float:
        """The part of the rows that are filled."""
        return len(self.filled) / len(self.texts) if self.texts else 0.0

    def variety(self) -> float:
        """How many of the filled texts differ: 1 if all do."""
        filled = self.filled
        return len(set(filled)) / len(filled) if filled else 0.0

    def length(self) -> float:
        """The mean length of the filled texts."""
        filled = self.filled
        return sum(map(len, filled)) / len(filled) if filled else 0.0


def take_samples(table: FoundTable) -> list[Sample]:
    """One sample a column, of rows spread over the whole list, all from the same rows."""
    step = max(1, len(table.rows) // _ROWS)
    rows = table.rows[::step]
    return [Sample(tuple(_texts(row.cells[index] for row in rows))) for index in range(len(table.headings))]


def _texts(cells: Iterable[object]) -> Iterable[str]:
    for cell in cells:
        text = cell_text(cell).strip()  # type: ignore[arg-type]
        yield "" if is_nothing(text) else text[:LONGEST]
