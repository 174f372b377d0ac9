"""The list of seats: who sits in which group, for whom, in which role, from when to when."""

from __future__ import annotations

from typing import NamedTuple

from netzdesk.base.columns import Column, Kind
from netzdesk.base.text import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, translate
from netzdesk.store import Reader
from netzdesk.work.choices import of_records, set_by_program
from netzdesk.work.columns import column
from netzdesk.work.fragments import FULL_NAME, MAIL, PHONE, entry, in_force, named, not_over, reached
from netzdesk.work.listing import Choice, Filter, Listing, ListQuery, View, fetch_with


class MemberRow(NamedTuple):
    """One seat as lists show it."""

    id: str
    group_id: str
    group: str
    person_id: str | None
    person: str | None
    partner_id: str | None
    partner: str | None
    target_group: str | None
    role: str
    has_vote: int
    valid_from: str | None
    valid_to: str | None
    mail: str | None
    phone: str | None


_SOURCE = (
    'membership r JOIN "group" g ON g.id = r.group_id AND g.deleted_at IS NULL'
    " LEFT JOIN person h ON h.id = r.person_id LEFT JOIN partner p ON p.id = r.partner_id"
)
_SQL = f"""
SELECT r.id, r.group_id, g.name AS "group", r.person_id, {FULL_NAME} AS person, r.partner_id,
  {named("partner", "partner_id")} AS partner,
  {entry("target_group", "target_group_id")} AS target_group, r.role, r.has_vote, r.valid_from, r.valid_to,
  {reached(MAIL, "person_id = r.person_id")} AS mail, {reached(PHONE, "person_id = r.person_id")} AS phone
FROM {_SOURCE} WHERE r.id IN {{ids}}
"""

COLUMNS: tuple[Column[MemberRow], ...] = (
    column("person", QT_TRANSLATE_NOOP("Columns", "Person"), 24),
    column("partner", QT_TRANSLATE_NOOP("Columns", "Organisation"), 34),
    column("role", QT_TRANSLATE_NOOP("Columns", "Aufgabe in der Gruppe"), 20),
    column("target_group", QT_TRANSLATE_NOOP("Columns", "Spricht für"), 24),
    column("group", QT_TRANSLATE_NOOP("Columns", "Gruppe"), 28),
    column("has_vote", QT_TRANSLATE_NOOP("Columns", "Stimme"), 8, Kind.YES_NO),
    column("valid_from", QT_TRANSLATE_NOOP("Columns", "Von"), 12, Kind.DATE),
    column("valid_to", QT_TRANSLATE_NOOP("Columns", "Bis"), 12, Kind.DATE),
    column("mail", QT_TRANSLATE_NOOP("Columns", "E-Mail"), 28, shown=False),
    column("phone", QT_TRANSLATE_NOOP("Columns", "Telefon"), 18, Kind.CODE, shown=False),
)

_TIMES = {
    "1": QT_TRANSLATE_NOOP("Filters", "jetzt"),
    "2": QT_TRANSLATE_NOOP("Filters", "künftig"),
    "0": QT_TRANSLATE_NOOP("Filters", "früher"),
}


def _times(_reader: Reader) -> list[Choice]:
    return [(key, translate("Filters", words)) for key, words in _TIMES.items()]


MEMBERS: Listing[MemberRow] = Listing(
    key="members",
    title=QT_TRANSLATE_NOOP("Listings", "Mitglieder"),
    noun=QT_TRANSLATE_N_NOOP("Nouns", "Mitglieder"),
    source=_SOURCE,
    columns=COLUMNS,
    fetch=fetch_with(_SQL, MemberRow),
    order={
        "person": "h.name_key IS NULL, h.name_key",
        "partner": "p.name_key",
        "group": "g.name_key",
        "role": "german_key(r.role)",
        "target_group": f"german_key({entry('target_group', 'target_group_id')})",
        "has_vote": "-r.has_vote",
        "valid_from": "r.valid_from",
        "valid_to": "r.valid_to",
    },
    table="membership",
    trash="CASE WHEN r.person_id IS NULL THEN p.deleted_at ELSE h.deleted_at END",
    filters=(
        Filter(
            "group",
            QT_TRANSLATE_NOOP("Filters", "Gruppe"),
            "r.group_id = :value",
            of_records("group", "name"),
        ),
        Filter(
            "partner", QT_TRANSLATE_NOOP("Filters", "Organisation"), "r.partner_id = :value", set_by_program
        ),
        Filter("person", QT_TRANSLATE_NOOP("Filters", "Person"), "r.person_id = :value", set_by_program),
        Filter(
            "current",
            QT_TRANSLATE_NOOP("Filters", "Mitglied"),
            f"CASE :value WHEN '1' THEN {in_force('r')} WHEN '0' THEN NOT {not_over('r')}"
            f" ELSE {not_over('r')} AND NOT {in_force('r')} END",
            _times,
        ),
    ),
    views=(
        View("current", QT_TRANSLATE_NOOP("Views", "Jetzt"), ListQuery(filters=(("current", "1"),)), "users"),
        View(
            "coming",
            QT_TRANSLATE_NOOP("Views", "Künftig"),
            ListQuery(filters=(("current", "2"),)),
            "calendar",
        ),
        View("former", QT_TRANSLATE_NOOP("Views", "Früher"), ListQuery(filters=(("current", "0"),)), "clock"),
        View("all", QT_TRANSLATE_NOOP("Views", "Alle"), ListQuery(), "list"),
    ),
    at_hand=("person", "partner", "role", "target_group", "mail", "phone", "group"),
)
