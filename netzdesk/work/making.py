"""``Making``: a generated network while it is made, and the dice that decide what is in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any


@dataclass
class Making:
    """The dice, the words, and the rows by table that are not written yet."""

    seed: int
    dice: Random
    today: date
    words: dict[str, list[Any]]
    entries: dict[str, dict[str, str]]
    """catalogue -> name -> id"""
    made: int = 0
    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def add(self, table: str, **values: Any) -> str:
        """Note a row; rows of one table all have the same fields. The answer is its key."""
        self.made += 1
        key = f"{self.seed & 0xFFFF_FFFF:08x}-0000-7000-8000-{self.made:012x}"
        self.rows.setdefault(table, []).append({"id": key, **values})
        return key

    def word(self, kind: str) -> Any:
        """Any of the words of a kind."""
        return self.dice.choice(self.words[kind])

    def entry(self, catalogue: str) -> str:
        """The key of any entry of a catalogue."""
        return self.dice.choice(tuple(self.entries[catalogue].values()))

    def ago(self, most: int, least: int = 0) -> date:
        """A day at least and at most so many days before today; negative days lie ahead."""
        return self.today - timedelta(days=self.dice.randint(least, most))

    def happens(self, of_hundred: int) -> bool:
        """True in so many of a hundred cases."""
        return self.dice.random() * 100 < of_hundred
