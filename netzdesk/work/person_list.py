"""The list of people, with what they do where."""

from __future__ import annotations

from typing import NamedTuple

from netzdesk.base.columns import Column, Kind
from netzdesk.base.text import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from netzdesk.work.choices import of_records, set_by_program, yes_no
from netzdesk.work.columns import column
from netzdesk.work.fragments import (
    GROUPS,
    MAIL,
    PHONE,
    TODAY,
    all_reached,
    full_name,
    in_force,
    not_over,
    reached,
)
from netzdesk.work.listing import Filter, Listing, ListQuery, View, fetch_with


class PersonRow(NamedTuple):
    """One person as lists show them: the partners of today; functions and groups also to come, with their day."""

    id: str
    name: str
    academic_title: str
    first_name: str
    last_name: str
    salutation: str
    partners: str | None
    functions: str | None
    former: str | None
    mail: str | None
    phone: str | None
    mobile: str | None
    reachable: str | None
    groups: str | None
    is_main_contact: int
    is_decision_maker: int
    may_share: int
    last_conversation: str | None
    next_follow_up: str | None
    language: str
    biography: str
    notes: str
    external_id: str


_AT = "affiliation a JOIN partner p ON p.id = a.partner_id AND p.deleted_at IS NULL WHERE a.person_id = r.id"
_FUNCTION = "coalesce(nullif(a.function_title, '') || ', ', '') || p.name"
_AGREED = (
    "EXISTS (SELECT 1 FROM consent c WHERE c.person_id = r.id AND c.purpose = 'contact_list'"
    f" AND c.given_on <= {TODAY} AND (c.withdrawn_on IS NULL OR c.withdrawn_on > {TODAY}))"
)


def _is(flag: str) -> str:
    return f"EXISTS (SELECT 1 FROM affiliation a WHERE a.person_id = r.id AND a.{flag} AND {in_force('a')})"


_PARTNERS = (
    "(SELECT group_concat(name, ', ') FROM (SELECT DISTINCT p.name"
    f" FROM {_AT} AND {in_force('a')} ORDER BY a.is_main_contact DESC, p.name_key))"
)
_SQL = f"""
SELECT r.id, {full_name("r")} AS name, r.academic_title, r.first_name, r.last_name, r.salutation,
  {_PARTNERS} AS partners,
  (SELECT group_concat(place, '; ') FROM (SELECT {_FUNCTION} || to_come(a.valid_from) AS place
    FROM {_AT} AND {not_over("a")} ORDER BY a.is_main_contact DESC, p.name_key)) AS functions,
  (SELECT group_concat(place, '; ') FROM (SELECT {_FUNCTION} AS place
    FROM {_AT} AND NOT {not_over("a")} ORDER BY a.valid_to DESC)) AS former,
  {reached(MAIL, "person_id = r.id")} AS mail,
  {reached("'phone'", "person_id = r.id")} AS phone,
  {reached("'mobile'", "person_id = r.id")} AS mobile,
  {all_reached("person_id = r.id")} AS reachable,
  (SELECT group_concat(name, ', ') FROM ({GROUPS} AND m.person_id = r.id GROUP BY g.id ORDER BY g.name_key)) AS groups,
  {_is("is_main_contact")} AS is_main_contact, {_is("is_decision_maker")} AS is_decision_maker,
  {_AGREED} AS may_share,
  (SELECT max(held_on) FROM conversation WHERE person_id = r.id) AS last_conversation,
  (SELECT min(due_on) FROM follow_up WHERE person_id = r.id AND done_on IS NULL) AS next_follow_up,
  r.language, r.biography, r.notes, r.external_id
FROM person r WHERE r.id IN {{ids}}
"""

COLUMNS: tuple[Column[PersonRow], ...] = (
    column("name", QT_TRANSLATE_NOOP("Columns", "Name"), 26),
    column("functions", QT_TRANSLATE_NOOP("Columns", "Funktion und Organisation"), 44),
    column("mail", QT_TRANSLATE_NOOP("Columns", "E-Mail"), 28),
    column("phone", QT_TRANSLATE_NOOP("Columns", "Telefon"), 18, Kind.CODE),
    column("mobile", QT_TRANSLATE_NOOP("Columns", "Mobil"), 18, Kind.CODE, shown=False),
    column("reachable", QT_TRANSLATE_NOOP("Columns", "Alle Kontakte"), 40, shown=False),
    column("may_share", QT_TRANSLATE_NOOP("Columns", "Weitergabe erlaubt"), 10, Kind.YES_NO),
    column("academic_title", QT_TRANSLATE_NOOP("Columns", "Titel"), 8, shown=False),
    column("first_name", QT_TRANSLATE_NOOP("Columns", "Vorname"), 16, shown=False),
    column("last_name", QT_TRANSLATE_NOOP("Columns", "Nachname"), 18, shown=False),
    column("partners", QT_TRANSLATE_NOOP("Columns", "Organisation"), 34, shown=False),
    column("former", QT_TRANSLATE_NOOP("Columns", "Früher"), 34, shown=False),
    column("groups", QT_TRANSLATE_NOOP("Columns", "Arbeitsgruppen"), 26, shown=False),
    column("is_main_contact", QT_TRANSLATE_NOOP("Columns", "Hauptansprechperson"), 10, Kind.YES_NO, shown=False),
    column("is_decision_maker", QT_TRANSLATE_NOOP("Columns", "Entscheidungsträger*in"), 10, Kind.YES_NO, shown=False),
    column("last_conversation", QT_TRANSLATE_NOOP("Columns", "Letztes Gespräch"), 12, Kind.DATE, shown=False),
    column("next_follow_up", QT_TRANSLATE_NOOP("Columns", "Wiedervorlage"), 12, Kind.DATE, shown=False),
    column("salutation", QT_TRANSLATE_NOOP("Columns", "Anrede"), 24, shown=False),
    column("language", QT_TRANSLATE_NOOP("Columns", "Sprache"), 10, shown=False),
    column("biography", QT_TRANSLATE_NOOP("Columns", "Kurzbiografie"), 40, shown=False),
    column("notes", QT_TRANSLATE_NOOP("Columns", "Notiz"), 40, shown=False),
    column("external_id", QT_TRANSLATE_NOOP("Columns", "Kennung"), 12, Kind.CODE, shown=False),
)  # fmt: skip

CONTACT_WAYS = frozenset(("mail", "phone", "mobile", "reachable"))
"""The columns that are given to others only of people who have agreed (``work/consents.py``)."""

FILTERS = (
    Filter(
        "partner",
        QT_TRANSLATE_NOOP("Filters", "Organisation"),
        "EXISTS (SELECT 1 FROM affiliation a WHERE a.person_id = r.id AND a.partner_id = :value)",
        set_by_program,
    ),
    Filter(
        "group",
        QT_TRANSLATE_NOOP("Filters", "Arbeitsgruppe"),
        "EXISTS (SELECT 1 FROM membership m WHERE m.person_id = r.id AND m.group_id = :value"
        f" AND {in_force('m')})",
        of_records("group", "name"),
    ),
    Filter(
        "main_contact",
        QT_TRANSLATE_NOOP("Filters", "Hauptansprechperson"),
        f"{_is('is_main_contact')} = CAST(:value AS INTEGER)",
        yes_no,
    ),
    Filter(
        "decision_maker",
        QT_TRANSLATE_NOOP("Filters", "Entscheidungsträger*in"),
        f"{_is('is_decision_maker')} = CAST(:value AS INTEGER)",
        yes_no,
    ),
    Filter(
        "may_share",
        QT_TRANSLATE_NOOP("Filters", "Weitergabe erlaubt"),
        f"{_AGREED} = CAST(:value AS INTEGER)",
        yes_no,
    ),
    Filter(
        "reach",
        QT_TRANSLATE_NOOP("Filters", "Telefon oder E-Mail bekannt"),
        "EXISTS (SELECT 1 FROM contact_point c WHERE c.person_id = r.id AND c.kind <> 'web' AND c.value <> '')"
        " = CAST(:value AS INTEGER)",
        yes_no,
    ),
    Filter(
        "active",
        QT_TRANSLATE_NOOP("Filters", "Mit Funktion"),
        f"EXISTS (SELECT 1 FROM affiliation a WHERE a.person_id = r.id AND {in_force('a')}) = CAST(:value AS INTEGER)",
        yes_no,
    ),
)

VIEWS = (
    View("all", QT_TRANSLATE_NOOP("Views", "Alle"), ListQuery(), "users"),
    View(
        "main",
        QT_TRANSLATE_NOOP("Views", "Hauptansprechpersonen"),
        ListQuery(filters=(("main_contact", "1"),)),
        "star",
    ),
    View(
        "deciding",
        QT_TRANSLATE_NOOP("Views", "Entscheidungsträger*innen"),
        ListQuery(filters=(("decision_maker", "1"),)),
        "key",
    ),
    View(
        "unreached",
        QT_TRANSLATE_NOOP("Views", "Ohne Telefon und E-Mail"),
        ListQuery(filters=(("reach", "0"),)),
        "warning",
    ),
    View(
        "private",
        QT_TRANSLATE_NOOP("Views", "Weitergabe nicht erlaubt"),
        ListQuery(filters=(("may_share", "0"),)),
        "lock",
    ),
    View("idle", QT_TRANSLATE_NOOP("Views", "Ohne Funktion"), ListQuery(filters=(("active", "0"),)), "clock"),
)

_ORDER = {
    "name": "r.name_key",
    "last_name": "r.name_key",
    "first_name": "german_key(r.first_name)",
    "functions": f"german_key({_PARTNERS})",
    "partners": f"german_key({_PARTNERS})",
    "mail": reached(MAIL, "person_id = r.id"),
    "phone": reached(PHONE, "person_id = r.id"),
    "may_share": f"-{_AGREED}",
    "is_main_contact": f"-{_is('is_main_contact')}",
    "is_decision_maker": f"-{_is('is_decision_maker')}",
    "last_conversation": "(SELECT max(held_on) FROM conversation WHERE person_id = r.id)",
    "next_follow_up": "(SELECT min(due_on) FROM follow_up WHERE person_id = r.id AND done_on IS NULL)",
    "language": "german_key(r.language)",
    "external_id": "german_key(r.external_id)",
}

PERSONS: Listing[PersonRow] = Listing(
    key="persons",
    title=QT_TRANSLATE_NOOP("Listings", "Personen"),
    noun=QT_TRANSLATE_N_NOOP("Nouns", "Personen"),
    source="person r",
    columns=COLUMNS,
    fetch=fetch_with(_SQL, PersonRow),
    order=_ORDER,
    table="person",
    filters=FILTERS,
    views=VIEWS,
    at_hand=("name", "functions", "phone", "mobile", "mail", "may_share"),
)
