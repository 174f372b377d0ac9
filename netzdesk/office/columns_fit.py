"""How wide the columns of a table are on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(slots=True)
class Need:
    """What the cells of one column ask for, in points: longest part not to be broken, widest text, mean of all."""

    least: float = 0.0
    widest: float = 0.0
    total: float = 0.0
    count: int = 0

    def take(self, least: float, widest: float) -> None:
        """Consider one more cell."""
        self.least = max(self.least, least)
        self.widest = max(self.widest, widest)
        self.total += widest
        self.count += 1

    @property
    def wish(self) -> float:
        """A width at which most cells need one line, and a single long one does not rule."""
        mean = self.total / self.count if self.count else 0.0
        return max(self.least, min(self.widest, 2.2 * mean + 0.1 * self.widest))


def shared(needs: Sequence[Need], room: float, longest: float) -> list[float] | None:
    """Widths that fill ``room``; None where the columns do not fit even with words broken at ``longest`` points."""
    least = [min(need.least, longest) for need in needs]
    if sum(least) > room:
        return None
    wishes = [max(need.wish, low) for need, low in zip(needs, least, strict=True)]
    if sum(wishes) <= room:
        return [wish * room / sum(wishes) if sum(wishes) else room / len(wishes) for wish in wishes]
    return _levelled(least, wishes, room)


def _levelled(least: Sequence[float], wishes: Sequence[float], room: float) -> list[float]:
    """Narrow columns get what they wish, the wide ones share the rest evenly, none less than its least."""
    widths = list(least)
    open_columns = set(range(len(widths)))
    while open_columns:
        fair = (room - sum(width for n, width in enumerate(widths) if n not in open_columns)) / len(
            open_columns
        )
        settled = {n for n in open_columns if wishes[n] <= fair} or {
            n for n in open_columns if least[n] > fair
        }
        for n in settled or open_columns:
            widths[n] = max(least[n], min(wishes[n], fair)) if settled else fair
        if not settled:
            break
        open_columns -= settled
    return widths


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
