"""One row held against the partners of the file and the rows before it: the same, more, a namesake, or new."""

from __future__ import annotations

from netzdesk.base.text import translate
from netzdesk.exchange.draft import (
    Difference,
    PartnerDraft,
    apply,
    contact_key,
    differences,
    drafted,
    street_key,
)
from netzdesk.exchange.entry import Entry, comparison_key
from netzdesk.exchange.known import Known, traits_of
from netzdesk.exchange.planned import Outcome, PlannedRow
from netzdesk.model.terms import PartnerKind
from netzdesk.work.matching import SURE, Match, compare_partners
from netzdesk.work.name_words import name_words


class Comparison:
    """The rows seen so far and the partners of the file, by name."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._seen: dict[str, list[PartnerDraft | Entry]] = {}
        self._alike: dict[tuple[str, ...], str] = {}

    def planned(self, entry: Entry) -> PlannedRow:
        """What becomes of the row, given the file and the rows before it."""
        if not entry.name:
            reason = translate("Import", "In dieser Zeile steht kein Name.")
            entry.problems = [problem for problem in entry.problems if problem.heading]
            return PlannedRow(entry, Outcome.SKIPPED, reason)
        key = entry.key
        candidates = [self._known.draft(each) for each in self._known.by_name.get(key, ())] + self._drafts(
            key
        )
        if candidates:
            return self._by_name(entry, candidates)
        if entry.values.get("kind") is PartnerKind.PERSON and key in self._known.people():
            if entry.is_known_person:
                return PlannedRow(entry, Outcome.SAME, match_name=entry.name)
            reason = translate("Import", "Steht schon bei den Personen, ist aber kein*e Partner*in.")
            return PlannedRow(entry, Outcome.DOUBTFUL, reason)
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
                return _row(entry, Outcome.SAME, draft)
        sure = [(draft, differs) for draft, differs in found if not _doubts(draft, entry)]
        if len(sure) == 1:
            draft, differs = sure[0]
            apply(draft, entry, replace=False)
            outcome = Outcome.CHANGED if any(each.fills for each in differs) else Outcome.SAME
            return _row(entry, outcome, draft, "", differs)
        draft, differs = sure[0] if sure else found[0]
        doubts = _doubts(draft, entry) or translate("Import", "es gibt mehrere mit diesem Namen")
        reason = translate("Import", "Gleicher Name wie „{name}“, aber {doubts}.")
        return _row(entry, Outcome.DOUBTFUL, draft, reason.format(name=draft.name, doubts=doubts), differs)

    def _by_likeness(self, entry: Entry) -> PlannedRow | None:
        """A row whose name is only like one in the file."""
        if self._known.lookup is None:
            return None
        matches = self._known.lookup.matches(traits_of(entry))
        if not matches:
            return None
        for best in matches:
            draft = self._known.draft(best.key)
            match = compare_partners(traits_of(entry), traits_of(draft)) if draft.changed else best
            if match:
                return self._perhaps(entry, draft, match)
        return None

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
            return _row(entry, Outcome.SAME, draft)
        reason = translate("Import", "Vielleicht schon da als „{name}“ ({why}).")
        return _row(entry, Outcome.DOUBTFUL, draft, reason.format(name=draft.name, why=match.why()), differs)


def _row(
    entry: Entry, outcome: Outcome, draft: PartnerDraft, reason: str = "", found: tuple[Difference, ...] = ()
) -> PlannedRow:
    match_row = 0 if draft.id else draft.row
    return PlannedRow(entry, outcome, reason, draft.id, match_row, draft.name, differences=found)


def _doubts(draft: PartnerDraft, entry: Entry) -> str:
    """Why a row with the same name may mean somebody else, in words; empty where nothing speaks against it."""
    doubts = []
    for key, words in (
        ("place", translate("Import", "anderer Ort")),
        ("postcode", translate("Import", "andere PLZ")),
        ("street", translate("Import", "andere Straße")),
        ("external_id", translate("Import", "andere Kennung")),
    ):
        old, new = str(draft.texts.get(key) or ""), str(entry.values.get(key) or "")
        compare = street_key if key == "street" else comparison_key
        if old and new and compare(old) != compare(new):
            doubts.append(words)
    if entry.values.get("kind", PartnerKind.ORGANISATION) is not draft.kind:
        doubts.append(translate("Import", "einmal Organisation, einmal Einzelperson"))
    elif draft.kind is PartnerKind.PERSON and not _shares_contact(draft, entry):
        doubts.append(translate("Import", "nur der Name stimmt überein"))
    return ", ".join(doubts)


def _shares_contact(draft: PartnerDraft, entry: Entry) -> bool:
    known = set(draft.contacts).union(*(person.contacts for person in draft.persons))
    new = {contact_key(c) for c in entry.contacts}.union(
        *({contact_key(c) for c in p.contacts} for p in entry.persons)
    )
    same_street = street_key(str(draft.texts.get("street") or "")) == street_key(
        str(entry.values.get("street") or "")
    )
    return bool(known & new) or (same_street and bool(entry.values.get("street")))
