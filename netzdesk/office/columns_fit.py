"""How wide the columns of a table are on paper: as few broken lines as the width allows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import ceil

_SAMPLE = 150
"""Cells of a column that are looked at; of longer tables, those at even distances."""


@dataclass(slots=True)
class Need:
    """What the cells of one column ask for, in points: the longest part not to be broken, and each whole text."""

    least: float = 0.0
    texts: list[float] = field(default_factory=list)

    def take(self, least: float, whole: float) -> None:
        """Consider one more cell."""
        self.least = max(self.least, least)
        self.texts.append(whole)

    @property
    def sample(self) -> list[float]:
        """Some of the texts."""
        return self.texts[:: max(1, len(self.texts) // _SAMPLE)]


def shared(needs: Sequence[Need], room: float, longest: float) -> list[float] | None:
    """Widths that fill ``room``; None where the columns do not fit even with words broken at ``longest`` points."""
    widths = [max(min(need.least, longest), 1.0) for need in needs]
    if sum(widths) > room:
        return None
    samples = [need.sample for need in needs]
    spare = room - sum(widths)
    while best := _best_step(widths, samples, spare):
        column, width = best
        spare -= width - widths[column]
        widths[column] = width
    # what is left goes to those that still break, else to all
    broken = [width if max(texts) > width else 0.0 for width, texts in zip(widths, samples, strict=True)]
    takers = broken if any(broken) else widths
    return [width + spare * taker / sum(takers) for width, taker in zip(widths, takers, strict=True)]


def _best_step(
    widths: Sequence[float], samples: Sequence[Sequence[float]], spare: float
) -> tuple[int, float] | None:
    """The column and the new width that save most lines for their points; None where nothing is saved."""
    best: tuple[int, float] | None = None
    most = 0.0
    for column, (width, texts) in enumerate(zip(widths, samples, strict=True)):
        now = lines(texts, width)
        if now == len(texts):
            continue
        for wanted in _steps(texts, width):
            if wanted - width > spare:
                break
            saved = (now - lines(texts, wanted)) / (wanted - width)
            if saved > most:
                most, best = saved, (column, wanted)
    return best


def _steps(texts: Sequence[float], width: float) -> list[float]:
    """Widths worth trying, rising: where a share of the texts needs one line or two, and somewhat more than now."""
    ordered = sorted(texts)
    picked = {ordered[len(ordered) * share // 10 - (share == 10)] for share in (3, 5, 6, 7, 8, 9, 10)}
    tried = {width * 1.25, width * 1.7, *(part for text in picked for part in (text + 0.1, text * 0.56))}
    return sorted(wanted for wanted in tried if wanted > width + 0.5)


def lines(texts: Sequence[float], width: float) -> int:
    """About how many lines the texts take in a column."""
    return sum(1 if text <= width else ceil(text * 1.08 / width) for text in texts)


def by_shares(
    shares: Sequence[float], needs: Sequence[Need], room: float, longest: float
) -> list[float] | None:
    """Widths as the document asks for; None where a column would be too narrow for its words."""
    total = sum(shares)
    if total <= 0 or len(shares) != len(needs):
        return None
    widths = [room * share / total for share in shares]
    fits = all(width + 0.01 >= min(need.least, longest) for width, need in zip(widths, needs, strict=True))
    return widths if fits else None
