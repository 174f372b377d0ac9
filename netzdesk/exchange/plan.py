"""What reading a list would do, row by row, before anything is done: the preview is the plan itself (J2, U1–U6)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import Enum

from sqlalchemy.orm import Session

from netzdesk.base.progress import Progress, silent
from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.exchange.carriers import settle_carriers
from netzdesk.exchange.draft import (
    Difference,
    PartnerDraft,
    apply,
    differences,
    drafted,
    name_key,
    street_key,
)
from netzdesk.exchange.entries import read_entries
from netzdesk.exchange.entry import Entry, Problem
from netzdesk.exchange.fields import BY_KEY
from netzdesk.exchange.found import FoundTable, LeftOut
from netzdesk.exchange.known import Known, known_partners, traits_of
from netzdesk.exchange.mapping import Mapping
from netzdesk.model.terms import PartnerKind, PartnershipStatus
from netzdesk.work.matching import SURE, Match, compare_partners, name_words


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


@dataclass(slots=True)
class PlannedRow:
    """One row of the list. ``found`` is what the comparison said, ``decision`` what the user chose, if anything.

    ``match_id`` is a partner of the file, ``match_row`` an earlier row of the list; ``reason`` is translated.
    """

    entry: Entry
    found: Outcome
    reason: str = ""
    match_id: str = ""
    match_row: int = 0
    match_name: str = ""
    differences: tuple[Difference, ...] = ()
    decision: Decision | None = None

    @property
    def number(self) -> int:
        """The number people see beside the row in Excel."""
        return self.entry.number

    @property
    def name(self) -> str:
        """The partner's name in the list."""
        return self.entry.name

    @property
    def outcome(self) -> Outcome:
        """What will become of the row as things stand."""
        return self.found if self.decision is None else _AFTER[self.decision]

    @property
    def has_choice(self) -> bool:
        """Whether the user may decide: the row has a counterpart and says something new."""
        return self.found in (Outcome.CHANGED, Outcome.DOUBTFUL)

    def why(self) -> str:
        """The reason, and all that was wrong with single cells, in one line."""
        cells = [f"{problem.heading}: {problem.reason}".lstrip(": ") for problem in self.entry.problems]
        return " ".join(part for part in (self.reason, *cells) if part)


@dataclass(slots=True)
class ImportPlan:
    """All rows of a list with what becomes of them; ``new_status`` is for partners whose row names no status."""

    rows: list[PlannedRow]
    left_out: list[LeftOut]
    mapping: Mapping
    new_status: PartnershipStatus = PartnershipStatus.ONBOARD
    by_number: dict[int, PlannedRow] = field(default_factory=dict)

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
        return [row for row in self.rows if row.reason or row.entry.problems]

    def decide(self, number: int, decision: Decision | None) -> None:
        """Choose for one row; None takes the choice back. A row without a counterpart has no choice."""
        row = self.by_number[number]
        if row.has_choice:
            row.decision = decision

    def decide_alike(self, number: int, decision: Decision | None) -> int:
        """Choose the same for all rows with the same outcome of the comparison; gives their number."""
        alike = [row for row in self.rows if row.found is self.by_number[number].found and row.has_choice]
        for row in alike:
            row.decision = decision
        return len(alike)

    def decide_doubtful(self, decision: Decision | None) -> int:
        """Choose for all doubtful rows; gives their number."""
        doubtful = [row for row in self.rows if row.found is Outcome.DOUBTFUL]
        for row in doubtful:
            row.decision = decision
        return len(doubtful)

    def label(self) -> str:
        """The name of the step: "38 Partner*innen eingelesen"."""
        added = self.counts()[Outcome.NEW]
        changed = len({row.match_id for row in self.rows if row.outcome is Outcome.CHANGED} - {""})
        return translate("Import", "%n Partner*innen eingelesen", None, added + changed)


def plan_partners(
    session: Session,
    table: FoundTable,
    mapping: Mapping,
    *,
    new_status: PartnershipStatus = PartnershipStatus.ONBOARD,
    progress: Progress = silent,
) -> ImportPlan:
    """Compare every row with the file and with the rows before it; what is not surely the same is doubtful."""
    entries = read_entries(table, mapping, progress)
    known = known_partners(session)
    comparison = _Comparison(known)
    exact = {key for entry in entries for key in known.by_name.get(name_key(entry.name), ())}
    known.drafts = known.load(exact)
    settle_carriers(entries, known)
    rows = []
    for done, entry in enumerate(entries):
        if done % 200 == 0:
            progress(done, len(entries))
        rows.append(comparison.planned(entry))
    progress(len(entries), len(entries))
    plan = ImportPlan(rows, table.left_out, mapping, new_status)
    plan.by_number = {row.number: row for row in rows}
    return plan


def told(found: tuple[Difference, ...], *, fills: bool) -> str:
    """Differences in words: "Ort: Fürth" for gaps, "Ort: Fürth statt Erlangen" for values that differ."""
    parts = []
    for each in found:
        if each.fills is fills:
            title = BY_KEY[each.field].title()
            if fills:
                parts.append(f"{title}: {each.new[:60]}")
            else:
                message = translate("Import", "{field}: {new} statt {old}")
                parts.append(message.format(field=title, new=each.new[:60], old=each.old[:60]))
    return "; ".join(parts)


class _Comparison:
    """The rows seen so far and the partners of the file, by name."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._seen: dict[str, list[PartnerDraft | Entry]] = {}
        self._alike: dict[tuple[str, ...], str] = {}

    def planned(self, entry: Entry) -> PlannedRow:
        if not entry.name:
            reason = translate("Import", "In dieser Zeile steht kein Name.")
            entry.problems = [problem for problem in entry.problems if problem.heading]
            return PlannedRow(entry, Outcome.SKIPPED, reason)
        key = name_key(entry.name)
        candidates = [self._known.draft(each) for each in self._known.by_name.get(key, ())] + self._drafts(
            key
        )
        if candidates:
            return self._by_name(entry, candidates)
        words = name_words(entry.name)
        row = self._by_likeness(entry) or self._by_words(entry, self._alike.get(words))
        if row is None:
            row = PlannedRow(entry, Outcome.NEW)
            self._seen.setdefault(key, []).append(entry)
            self._alike.setdefault(words, key)
        return row

    def _drafts(self, key: str) -> list[PartnerDraft]:
        """The rows with this name before; most names stand there once, so drafts are made when they are asked for."""
        if key not in self._seen:
            return []
        drafts = [drafted(each) if isinstance(each, Entry) else each for each in self._seen[key]]
        self._seen[key] = [*drafts]
        return drafts

    def _by_name(self, entry: Entry, candidates: list[PartnerDraft]) -> PlannedRow:
        """A row whose very name is known: the same, an addition, or a namesake."""
        found = [(draft, tuple(differences(draft, entry))) for draft in candidates]
        for draft, differs in found:
            if not differs:
                return _row(entry, Outcome.SAME, draft, differs, "")
        sure = [(draft, differs) for draft, differs in found if not _doubts(draft, entry)]
        if len(sure) == 1:
            draft, differs = sure[0]
            apply(draft, entry, replace=False)
            fills, others = told(differs, fills=True), told(differs, fills=False)
            parts = []
            if fills:
                parts.append(translate("Import", "Ergänzt {values}.").format(values=fills))
            if others:
                parts.append(translate("Import", "Bleibt, wie es ist ({values}).").format(values=others))
            outcome = Outcome.CHANGED if fills else Outcome.SAME
            return _row(entry, outcome, draft, differs, " ".join(parts))
        draft, differs = sure[0] if sure else found[0]
        doubts = _doubts(draft, entry) or translate("Import", "es gibt mehrere mit diesem Namen")
        reason = translate("Import", "Gleicher Name wie „{name}“, aber {doubts}.")
        return _row(entry, Outcome.DOUBTFUL, draft, differs, reason.format(name=draft.name, doubts=doubts))

    def _by_likeness(self, entry: Entry) -> PlannedRow | None:
        """A row whose name is only like one in the file."""
        if self._known.lookup is None:
            return None
        matches = self._known.lookup.matches(traits_of(entry))
        if not matches:
            return None
        best = matches[0]
        return self._perhaps(entry, self._known.draft(best.key), best)

    def _by_words(self, entry: Entry, key: str | None) -> PlannedRow | None:
        """A row whose name an earlier one spells out, shortens, or tells with another legal form."""
        for draft in self._drafts(key or ""):
            match = compare_partners(traits_of(entry), traits_of(draft))
            if match:
                return self._perhaps(entry, draft, match)
        return None

    def _perhaps(self, entry: Entry, draft: PartnerDraft, match: Match) -> PlannedRow:
        differs = tuple(differences(draft, entry))
        if match.score >= SURE and "name" in match.reasons and not differs:
            return _row(entry, Outcome.SAME, draft, differs, "")
        reason = translate("Import", "Vielleicht schon da als „{name}“ ({why}).")
        return _row(entry, Outcome.DOUBTFUL, draft, differs, reason.format(name=draft.name, why=match.why()))


def _row(
    entry: Entry, outcome: Outcome, draft: PartnerDraft, differs: tuple[Difference, ...], reason: str
) -> PlannedRow:
    return PlannedRow(entry, outcome, reason, draft.id, 0 if draft.id else draft.row, draft.name, differs)


def _doubts(draft: PartnerDraft, entry: Entry) -> str:
    """Why a row with the same name may mean somebody else, in words; empty where nothing speaks against it (U3)."""
    doubts = []
    for key, words in (
        ("place", translate("Import", "anderer Ort")),
        ("postcode", translate("Import", "andere PLZ")),
        ("street", translate("Import", "andere Straße")),
        ("external_id", translate("Import", "andere Kennung")),
    ):
        old, new = str(draft.texts.get(key) or ""), str(entry.values.get(key) or "")
        compare = street_key if key == "street" else name_key
        if old and new and compare(old) != compare(new):
            doubts.append(words)
    if entry.values.get("kind", PartnerKind.ORGANISATION) is not draft.kind:
        doubts.append(translate("Import", "einmal Organisation, einmal Einzelperson"))
    elif draft.kind is PartnerKind.PERSON and not _shares_contact(draft, entry):
        doubts.append(translate("Import", "nur der Name stimmt überein"))
    return ", ".join(doubts)


def _shares_contact(draft: PartnerDraft, entry: Entry) -> bool:
    from netzdesk.exchange.draft import contact_key

    known = set(draft.contacts).union(*(person.contacts for person in draft.persons))
    new = {contact_key(c) for c in entry.contacts}.union(
        *({contact_key(c) for c in p.contacts} for p in entry.persons)
    )
    same_street = street_key(str(draft.texts.get("street") or "")) == street_key(
        str(entry.values.get("street") or "")
    )
    return bool(known & new) or (same_street and bool(entry.values.get("street")))


__all__ = ["DECISION_WORDS", "OUTCOME_WORDS", "Decision", "ImportPlan", "Outcome", "PlannedRow", "Problem",
           "plan_partners", "told"]  # fmt: skip
