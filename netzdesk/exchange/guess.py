"""What is thought of one column while the columns are still being weighed against each other."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Guess:
    """A field for one column; ``closed``: the heading says for certain that there is none."""

    heading: str
    field: str | None
    confidence: float
    why: str
    closed: bool = False

    def become(self, field: str, why: str = "neighbours", confidence: float | None = None) -> Guess:
        """The same column with another meaning."""
        sure = max(self.confidence, 0.6) if confidence is None else confidence
        return replace(self, field=field, why=why, confidence=sure)

    def without(self, why: str = "") -> Guess:
        """The same column, not read."""
        return replace(self, field=None, confidence=0.0, why=why)
