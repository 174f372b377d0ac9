"""The rows of a plan and what may be decided about them: the preview shows them, carrying out follows them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import Enum

from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.exchange.differences import Difference, brought, replacing
from netzdesk.exchange.draft import Replacing
from netzdesk.exchange.entry import Entry
from netzdesk.exchange.fields import BY_KEY
from netzdesk.exchange.found import LeftOut
from netzdesk.exchange.mapping import Mapping
from netzdesk.model.terms import PartnershipStatus


class Outcome(Enum):
    """What becomes of a row; each row has exactly one."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DOUBTFUL = "doubtful"
    SKIPPED = "skipped"


class Decision(Enum):
    """What to do with a row that has a likely counterpart."""

    SKIP = "skip"
    FILL = "fill"
    REPLACE = "replace"
    ADD = "add"


OUTCOME_WORDS = {
    Outcome.NEW: QT_TRANSLATE_NOOP("Import", "neu"),
    Outcome.CHANGED: QT_TRANSLATE_NOOP("Import", "geändert"),
    Outcome.SAME: QT_TRANSLATE_NOOP("Import", "gleich"),
    Outcome.DOUBTFUL: QT_TRANSLATE_NOOP("Import", "zweifelhaft"),
    Outcome.SKIPPED: QT_TRANSLATE_NOOP("Import", "ausgelassen"),
}
DECISION_WORDS = {
    Decision.SKIP: QT_TRANSLATE_NOOP("Import", "überspringen"),
    Decision.FILL: QT_TRANSLATE_NOOP("Import", "Lücken füllen"),
    Decision.REPLACE: QT_TRANSLATE_NOOP("Import", "ersetzen"),
    Decision.ADD: QT_TRANSLATE_NOOP("Import", "neu anlegen"),
}
_AFTER = {Decision.SKIP: Outcome.SKIPPED, Decision.FILL: Outcome.CHANGED, Decision.REPLACE: Outcome.CHANGED,
          Decision.ADD: Outcome.NEW}  # fmt: skip
_MOST_TOLD = 80
"""Letters of a sentence that takes the place of a table."""
_SHOWN = 60
"""Letters of a value that a sentence holds."""


@dataclass(slots=True)
class PlannedRow:
    """One row of the list. ``found`` is what the comparison said, ``decision`` what the user chose, if anything.

    ``match_id`` is a partner of the file, ``match_row`` an earlier row of the list, ``differences`` what the row says
    beyond that one or against it; ``is_one_of_all``: decided for the list as a whole, so what another row says of what
    stands there is not replaced; ``reason``, translated, is why the row is doubtful or skipped.
    """

    entry: Entry
    found: Outcome
    reason: str = ""
    match_id: str = ""
    match_row: int = 0
    match_name: str = ""
    decision: Decision | None = None
    differences: tuple[Difference, ...] = ()
    is_one_of_all: bool = False

    @property
    def number(self) -> int:
        """The number people see beside the row in Excel."""
        return self.entry.number

    @property
    def name(self) -> str:
        """The partner's name in the list."""
        return self.entry.name

    @property
    def fills(self) -> bool:
        """Whether the row knows something that its counterpart lacks."""
        return any(each.fills for each in self.differences)

    @property
    def differs(self) -> bool:
        """Whether the row says something else than its counterpart."""
        return any(not each.fills for each in self._open())

    @property
    def replaces(self) -> Replacing:
        """What of its counterpart gives way as things stand."""
        return replacing(self._open() if self.decision is Decision.REPLACE else ())

    def _open(self) -> list[Difference]:
        return [each for each in self.differences if not (each.is_settled and self.is_one_of_all)]

    @property
    def outcome(self) -> Outcome:
        """What will become of the row as things stand."""
        if self.decision is None:
            return self.found
        changes = self.fills or (self.differs and self.decision is Decision.REPLACE)
        after = _AFTER[self.decision]
        return Outcome.SAME if after is Outcome.CHANGED and not changes else after

    @property
    def has_choice(self) -> bool:
        """Whether the user may decide: somebody like this is there, and the row says something new."""
        return self.found in (Outcome.CHANGED, Outcome.DOUBTFUL) or (
            self.found is Outcome.SAME and self.differs
        )

    def allows(self, decision: Decision | None) -> bool:
        """Whether this may be decided: only a partner can be filled or replaced, a person alone can not.

        A new row can be left out, and that be taken back.
        """
        if self.found is Outcome.NEW:
            return decision in (None, Decision.SKIP) or (
                decision is Decision.ADD and self.decision is Decision.SKIP
            )
        is_taken_over = decision in (Decision.FILL, Decision.REPLACE)
        return self.has_choice and bool(not is_taken_over or self.match_id or self.match_row)

    @property
    def is_alone(self) -> bool:
        """Whether the row would come in whole: new, or doubtful without a counterpart."""
        return self.found in (Outcome.NEW, Outcome.DOUBTFUL) and not (self.match_id or self.match_row)

    def shown(self) -> tuple[Difference, ...]:
        """What is shown beside the row: all that it would bring, else what is different from its counterpart."""
        return tuple(brought(self.entry)) if self.is_alone else self.differences

    def why(self, *, differences: bool = True) -> str:
        """The reason, in words what is different, and all that was wrong with single cells, in one line."""
        cells = [f"{problem.heading}: {problem.reason}".lstrip(": ") for problem in self.entry.problems]
        told = self._told() if differences else []
        return " ".join(part for part in (self.reason, *told, *cells) if part)

    def brings(self) -> str:
        """In words the first of what a row would bring beside its name, where a table has no room."""
        told = "; ".join(_in_words(each, against=False) for each in [*brought(self.entry)][1:])
        short = told if len(told) <= _MOST_TOLD else f"{told[: _MOST_TOLD - 1].rstrip()}…"
        return translate("Import", "Die Zeile bringt mit: {values}").format(values=short) if told else ""

    def _told(self) -> list[str]:
        """A sentence for what the row adds, for what it replaces and for what it says against its counterpart."""
        if self.found is Outcome.DOUBTFUL and self.decision not in (Decision.FILL, Decision.REPLACE):
            added, other = (
                translate("Import", "Neu wäre {values}."),
                translate("Import", "Anders wäre {values}."),
            )
        else:
            added = translate("Import", "Ergänzt {values}.")
            other = translate("Import", "Bleibt, wie es ist ({values}).")
        open_ones = self._open() if self.decision is Decision.REPLACE else []
        gone = [each for each in open_ones if each.old or each.instead]
        kept = [each for each in self.differences if each not in gone]
        adding = [each for each in kept if each.fills]
        return [
            said.format(values="; ".join(_in_words(each, against=values is not adding) for each in values))
            for said, values in (
                (added, adding),
                (translate("Import", "Ersetzt {values}."), gone),
                (other, [each for each in kept if not each.fills]),
            )
            if values
        ]


def _in_words(said: Difference, *, against: bool) -> str:
    field, new, old = BY_KEY[said.field].title(), said.new[:_SHOWN], (said.old or said.instead)[:_SHOWN]
    if not against:
        return f"{field}: {new}"
    return translate("Import", "{field}: {new} statt {old}").format(field=field, new=new, old=old)


@dataclass(slots=True)
class ImportPlan:
    """All rows of a list with what becomes of them; ``new_status`` is for partners whose row names no status.

    ``compared_with`` is the last step of the file (``store.steps.standing``) that the comparison knew.
    """

    rows: list[PlannedRow]
    left_out: list[LeftOut]
    mapping: Mapping
    new_status: PartnershipStatus = PartnershipStatus.ONBOARD
    by_number: dict[int, PlannedRow] = field(default_factory=dict)
    compared_with: str | None = None

    def counts(self) -> dict[Outcome, int]:
        """How many rows have each outcome; they add up to ``total``."""
        counted = Counter(row.outcome for row in self.rows)
        counted[Outcome.SKIPPED] += len(self.left_out)
        return {outcome: counted[outcome] for outcome in Outcome}

    @property
    def total(self) -> int:
        """The rows of the list, those left out (totals, section headings) included."""
        return len(self.rows) + len(self.left_out)

    def not_plain(self) -> list[PlannedRow]:
        """The rows that somebody should look at: doubtful, changed, left out, or with a problem in a cell."""
        return [row for row in self.rows if row.reason or row.differences or row.entry.problems]

    def decide(self, number: int, decision: Decision | None) -> None:
        """Choose for one row where it allows that; None takes the choice back."""
        _decide([self.by_number[number]], decision)

    def decide_alike(self, number: int, decision: Decision | None) -> int:
        """Choose the same for all rows with the same outcome of the comparison; gives their number."""
        return _decide([row for row in self.rows if row.found is self.by_number[number].found], decision)

    def decide_doubtful(self, decision: Decision | None) -> int:
        """Choose for all doubtful rows; gives their number."""
        return _decide([row for row in self.rows if row.found is Outcome.DOUBTFUL], decision)

    def replace_all(self) -> None:
        """Let the list hold in all rows about partners who are there, doubtful or not."""
        for row in self.rows:
            row.is_one_of_all = True
        _decide([row for row in self.rows if row.found is not Outcome.NEW], Decision.REPLACE)

    def leave_known(self) -> None:
        """Leave out all rows about partners of the file, doubtful or not; what is new in the list comes in whole."""
        known: set[int] = set()
        for row in self.rows:
            if row.match_id or row.match_row in known or row.found is Outcome.DOUBTFUL:
                known.add(row.number)
        _decide([row for row in self.rows if row.number in known], Decision.SKIP)

    def take_over(self, before: ImportPlan) -> None:
        """Decide as was decided before for the rows of which the comparison says the same as it did then."""
        for row in self.rows:
            old = before.by_number.get(row.number)
            if (
                old
                and (old.found, old.match_name) == (row.found, row.match_name)
                and row.allows(old.decision)
            ):
                row.decision = old.decision

    def label(self) -> str:
        """The name of the step: "38 Partner*innen eingelesen"."""
        return translate("Import", "%n Partner*innen eingelesen", None, self.partners())

    def partners(self) -> int:
        """How many partners would be added or changed: several rows may be about one."""
        return sum(map(len, self.by_partner()))

    def by_partner(self) -> tuple[list[list[PlannedRow]], dict[str, list[PlannedRow]]]:
        """The rows about each new partner, and those about partners of the file by their keys."""
        made: dict[int, list[PlannedRow]] = {}
        touched: dict[str, list[PlannedRow]] = {}
        for row in self.rows:
            outcome = row.outcome
            if outcome not in (Outcome.NEW, Outcome.CHANGED):
                continue
            before = made.get(row.match_row) if row.match_row else None
            if outcome is Outcome.NEW or (row.match_row and before is None):
                made[row.number] = [row]
                if outcome is not Outcome.NEW:  # the row it goes with is left out: this one stands for it
                    made[row.match_row] = made[row.number]
            elif before is not None:
                before.append(row)
                made[row.number] = before
            else:
                touched.setdefault(row.match_id, []).append(row)
        return [rows for number, rows in made.items() if rows[0].number == number], touched


def _decide(rows: list[PlannedRow], decision: Decision | None) -> int:
    """Choose for all of these that allow it; gives their number."""
    chosen = [row for row in rows if row.allows(decision)]
    for row in chosen:
        row.decision = None if row.found is Outcome.NEW and decision is Decision.ADD else decision
    return len(chosen)
