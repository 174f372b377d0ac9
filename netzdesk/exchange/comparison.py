"""One row held against the partners of the file and the rows before it: the same, more, a namesake, or new."""

from __future__ import annotations

from netzdesk.base.text import translate
from netzdesk.exchange.differences import Difference, differences
from netzdesk.exchange.draft import PartnerDraft, apply, drafted
from netzdesk.exchange.entry import Entry, comparison_key
from netzdesk.exchange.evidence import is_no_name
from netzdesk.exchange.known import Known, traits_of
from netzdesk.exchange.planned import Outcome, PlannedRow
from netzdesk.exchange.running_numbers import same_kind
from netzdesk.exchange.value_keys import contact_key, street_key
from netzdesk.model.terms import PartnerKind
from netzdesk.work.duplicates import crowded_ways
from netzdesk.work.likeness import town_keys
from netzdesk.work.matching import CONTACT_REASONS, SURE, Lookup, Match, compare_partners
from netzdesk.work.name_words import name_words


class Comparison:
    """The rows seen so far and the partners of the file, by name."""

    def __init__(self, known: Known, entries: list[Entry]) -> None:
        self._known = known
        self._crowded = crowded_ways(
            known.traits, (("".join(name_words(each.name)), each.ways) for each in entries)
        )
        told = (traits for traits, _name in known.traits.values())
        self._lookup = Lookup(told, crowded=self._crowded) if known.traits else None
        self._numbers = frozenset(each.values.get("external_id") for each in entries)
        self._seen: dict[str, list[PartnerDraft | Entry]] = {}
        self._by_sign: dict[str, str] = {}

    def planned(self, entry: Entry) -> PlannedRow:
        """What becomes of the row, given the file and the rows before it."""
        if not entry.name:
            reason = translate("Import", "In dieser Zeile steht kein Name.")
            entry.problems = [problem for problem in entry.problems if problem.heading]
            return PlannedRow(entry, Outcome.SKIPPED, reason)
        key = entry.key
        if candidates := self._candidates(key):
            named = self._by_name(entry, candidates)
            if named.found is not Outcome.DOUBTFUL:
                self._remember(key, self._signs(entry))
            return named
        if unclear := self._unclear(entry):
            return unclear
        if entry.values.get("kind") is PartnerKind.PERSON and key in self._known.people():
            if entry.is_known_person:
                return PlannedRow(entry, Outcome.SAME, match_name=entry.name)
            reason = translate("Import", "Steht schon bei den Personen, ist aber kein*e Partner*in.")
            return PlannedRow(entry, Outcome.DOUBTFUL, reason)
        signs = self._signs(entry)
        row = self._by_likeness(entry) or self._among_rows(entry, signs)
        if row is None:
            row = PlannedRow(entry, Outcome.NEW)
            self._seen.setdefault(key, []).append(entry)
            self._remember(key, signs)
        return row

    def _candidates(self, key: str) -> list[PartnerDraft]:
        """The partners of the file and the rows before that have this name."""
        return [self._known.draft(each) for each in self._known.by_name.get(key, ())] + self._drafts(key)

    def _signs(self, entry: Entry) -> list[str]:
        """What another row has in common with this one if it means the same organisation."""
        words = name_words(entry.name)
        signs = [" ".join(words)]
        if entry.values.get("kind") is not PartnerKind.PERSON:
            signs += [f"t:{each}" for each in town_keys(words, str(entry.values.get("place") or ""))]
            signs += [way for way in entry.ways if way not in self._crowded]
        return signs

    def _remember(self, key: str, signs: list[str]) -> None:
        for sign in signs:
            self._by_sign.setdefault(sign, key)

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
        sure = [(draft, differs) for draft, differs in found if not _doubts(draft, entry, self._numbers)]
        if len(sure) == 1:
            draft, differs = sure[0]
            apply(draft, entry)
            outcome = Outcome.CHANGED if any(each.fills for each in differs) else Outcome.SAME
            return _row(entry, outcome, draft, "", differs)
        draft, differs = sure[0] if sure else found[0]
        doubts = _doubts(draft, entry, self._numbers) or translate(
            "Import", "es gibt mehrere mit diesem Namen"
        )
        reason = translate("Import", "Gleicher Name wie „{name}“, aber {doubts}.")
        return _row(entry, Outcome.DOUBTFUL, draft, reason.format(name=draft.name, doubts=doubts), differs)

    def _unclear(self, entry: Entry) -> PlannedRow | None:
        """A row that may be about one more person of the organisation above, or whose name names nobody."""
        candidates = self._candidates(comparison_key(entry.above)) if entry.above else []
        if not candidates:
            reason = translate("Import", "„{value}“ sieht nicht nach einem Namen aus.")
            told = reason.format(value=entry.name[:60])
            return PlannedRow(entry, Outcome.DOUBTFUL, told) if is_no_name(entry.name) else None
        draft, differs = candidates[0], tuple(differences(candidates[0], entry))
        if not differs:
            return _row(entry, Outcome.SAME, draft)
        reason = translate("Import", "Ohne Organisation: Gehört die Zeile zu „{name}“ darüber?")
        return _row(entry, Outcome.DOUBTFUL, draft, reason.format(name=draft.name), differs)

    def _by_likeness(self, entry: Entry) -> PlannedRow | None:
        """A row whose name is only like one in the file."""
        if self._lookup is None:
            return None
        for best in self._lookup.matches(traits_of(entry)):
            draft = self._known.draft(best.key)
            match = self._match(entry, draft) if draft.changed else best
            if match and not _only_belongs_to(draft, entry, match):
                return self._perhaps(entry, draft, match)
        return None

    def _among_rows(self, entry: Entry, signs: list[str]) -> PlannedRow | None:
        """A row whose name an earlier one spells out, shortens, tells without its town, or that is reached like it."""
        for key in dict.fromkeys(self._by_sign[sign] for sign in signs if sign in self._by_sign):
            for draft in self._candidates(key):
                match = self._match(entry, draft)
                if match and not _only_belongs_to(draft, entry, match):
                    return self._perhaps(entry, draft, match)
        return None

    def _match(self, entry: Entry, draft: PartnerDraft) -> Match | None:
        return compare_partners(traits_of(entry), traits_of(draft), self._crowded)

    def _perhaps(self, entry: Entry, draft: PartnerDraft, match: Match) -> PlannedRow:
        differs = tuple(differences(draft, entry))
        if match.score >= SURE and "name" in match.reasons and not differs:
            return _row(entry, Outcome.SAME, draft)
        if draft.id and PartnerKind.PERSON not in (draft.kind, entry.values.get("kind")):
            differs = (Difference("name", draft.name, entry.name), *differs)
        reason = translate("Import", "Vielleicht schon da als „{name}“ ({why}).")
        return _row(entry, Outcome.DOUBTFUL, draft, reason.format(name=draft.name, why=match.why()), differs)


def _row(
    entry: Entry, outcome: Outcome, draft: PartnerDraft, reason: str = "", found: tuple[Difference, ...] = ()
) -> PlannedRow:
    match_row = 0 if draft.id else draft.row
    return PlannedRow(entry, outcome, reason, draft.id, match_row, draft.name, differences=found)


def _only_belongs_to(draft: PartnerDraft, entry: Entry, match: Match) -> bool:
    """Whether one is carrier or umbrella of the other, and they have nothing in common but a way of contact."""
    if not CONTACT_REASONS.issuperset(match.reasons):
        return False
    above_entry = (entry.values.get("parent"), *entry.values.get("umbrella", ()))
    above_draft = (draft.texts.get("parent"), *draft.lists.get("umbrella", {}).values())
    return comparison_key(draft.name) in {
        comparison_key(each) for each in above_entry if each
    } or entry.key in {comparison_key(each) for each in above_draft if each}


def _doubts(draft: PartnerDraft, entry: Entry, numbers: frozenset[object]) -> str:
    """Why a row with the same name may mean somebody else, in words; empty where nothing speaks against it.

    ``numbers`` are the IDs of the list: those of another one may be of another system, these are of one.
    """
    doubts = []
    for key, words in (
        ("place", translate("Import", "anderer Ort")),
        ("postcode", translate("Import", "andere PLZ")),
        ("street", translate("Import", "andere Straße")),
        ("external_id", translate("Import", "andere Kennung")),
    ):
        old, new = str(draft.texts.get(key) or ""), str(entry.values.get(key) or "")
        compare = street_key if key == "street" else comparison_key
        if key == "external_id" and old not in numbers and not same_kind(old, new):
            continue
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
