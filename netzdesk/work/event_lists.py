"""The lists of events and of the people invited to them."""

from __future__ import annotations

from typing import NamedTuple

from netzdesk.base.columns import Column, Kind
from netzdesk.base.text import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, translate
from netzdesk.model.terms import EventState, Rsvp
from netzdesk.store import Reader
from netzdesk.work.choices import of_catalogue, of_records, of_terms, set_by_program
from netzdesk.work.columns import column
from netzdesk.work.fragments import FULL_NAME, MAIL, PHONE, TODAY, entry, named, reached
from netzdesk.work.listing import Choice, Filter, Listing, ListQuery, View, fetch_with


class EventRow(NamedTuple):
    """One event as lists show it; times are ISO texts. Who accepted counts as invited, who came counts as both."""

    id: str
    title: str
    format: str | None
    state: str
    starts_at: str | None
    ends_at: str | None
    place: str
    partner: str | None
    group: str | None
    invited: int
    accepted: int
    attended: int
    is_free: int
    description: str
    notes: str


class ParticipantRow(NamedTuple):
    """One person at one event as lists show them."""

    id: str
    event_id: str
    event: str
    starts_at: str | None
    person_id: str
    person: str
    partner_id: str | None
    partner: str | None
    rsvp: str
    role: str
    mail: str | None
    phone: str | None


def _people(*rsvps: str) -> str:
    listed = ", ".join(f"'{rsvp}'" for rsvp in rsvps)
    return (
        "(SELECT count(*) FROM participation x JOIN person h ON h.id = x.person_id AND h.deleted_at IS NULL"
        f" WHERE x.event_id = r.id{f' AND x.rsvp IN ({listed})' if rsvps else ''})"
    )


_INVITED, _ACCEPTED, _ATTENDED = _people(), _people("accepted", "attended"), _people("attended")
_EVENTS = f"""
SELECT r.id, r.title, {entry("event_format", "event_format_id")} AS format, r.state, r.starts_at, r.ends_at, r.place,
  {named("partner", "partner_id")} AS partner,
  {named("group", "group_id")} AS "group", {_INVITED} AS invited, {_ACCEPTED} AS accepted,
  {_ATTENDED} AS attended, r.is_free, r.description, r.notes
FROM event r WHERE r.id IN {{ids}}
"""
_WHO = (
    "participation r JOIN event e ON e.id = r.event_id AND e.deleted_at IS NULL JOIN person h ON h.id = r.person_id"
    " LEFT JOIN partner p ON p.id = r.partner_id AND p.deleted_at IS NULL"
)
_PARTICIPANTS = f"""
SELECT r.id, r.event_id, e.title AS event, e.starts_at, r.person_id, {FULL_NAME} AS person, r.partner_id,
  p.name AS partner, r.rsvp, r.role, {reached(MAIL, "person_id = r.person_id")} AS mail,
  {reached(PHONE, "person_id = r.person_id")} AS phone
FROM {_WHO} WHERE r.id IN {{ids}}
"""

EVENT_COLUMNS: tuple[Column[EventRow], ...] = (
    column("title", QT_TRANSLATE_NOOP("Columns", "Veranstaltung"), 36),
    column("starts_at", QT_TRANSLATE_NOOP("Columns", "Beginn"), 16, Kind.DATETIME),
    column("ends_at", QT_TRANSLATE_NOOP("Columns", "Ende"), 16, Kind.DATETIME, shown=False),
    column("format", QT_TRANSLATE_NOOP("Columns", "Format"), 18),
    column("place", QT_TRANSLATE_NOOP("Columns", "Veranstaltungsort"), 24),
    column("state", QT_TRANSLATE_NOOP("Columns", "Stand"), 16, terms=EventState),
    column("invited", QT_TRANSLATE_NOOP("Columns", "Eingeladen"), 10, Kind.NUMBER),
    column("accepted", QT_TRANSLATE_NOOP("Columns", "Zugesagt"), 10, Kind.NUMBER),
    column("attended", QT_TRANSLATE_NOOP("Columns", "Waren da"), 10, Kind.NUMBER, shown=False),
    column("partner", QT_TRANSLATE_NOOP("Columns", "Verantwortlich"), 28, shown=False),
    column("group", QT_TRANSLATE_NOOP("Columns", "Gruppe"), 24, shown=False),
    column("is_free", QT_TRANSLATE_NOOP("Columns", "Kostenlos"), 8, Kind.YES_NO, shown=False),
    column("description", QT_TRANSLATE_NOOP("Columns", "Beschreibung"), 40, shown=False),
    column("notes", QT_TRANSLATE_NOOP("Columns", "Notiz"), 40, shown=False),
)
PARTICIPANT_COLUMNS: tuple[Column[ParticipantRow], ...] = (
    column("person", QT_TRANSLATE_NOOP("Columns", "Person"), 24),
    column("partner", QT_TRANSLATE_NOOP("Columns", "Organisation"), 34),
    column("rsvp", QT_TRANSLATE_NOOP("Columns", "Antwort"), 14, terms=Rsvp),
    column("role", QT_TRANSLATE_NOOP("Columns", "Rolle"), 18),
    column("event", QT_TRANSLATE_NOOP("Columns", "Veranstaltung"), 30),
    column("starts_at", QT_TRANSLATE_NOOP("Columns", "Beginn"), 16, Kind.DATETIME, shown=False),
    column("mail", QT_TRANSLATE_NOOP("Columns", "E-Mail"), 28, shown=False),
    column("phone", QT_TRANSLATE_NOOP("Columns", "Telefon"), 18, Kind.CODE, shown=False),
)

_WHEN = {
    "upcoming": (
        QT_TRANSLATE_NOOP("Events", "kommt noch"),
        f"r.state = 'planned' AND (r.starts_at IS NULL OR r.starts_at >= {TODAY})",
    ),
    "past": (QT_TRANSLATE_NOOP("Events", "ist vorbei"), f"r.state = 'held' OR r.starts_at < {TODAY}"),
}


def _moments(_reader: Reader) -> list[Choice]:
    return [(key, translate("Events", words)) for key, (words, _) in _WHEN.items()]


_CASES = " ".join(f"WHEN '{key}' THEN ({condition})" for key, (_, condition) in _WHEN.items())

EVENTS: Listing[EventRow] = Listing(
    key="events",
    title=QT_TRANSLATE_NOOP("Listings", "Veranstaltungen"),
    noun=QT_TRANSLATE_N_NOOP("Nouns", "Veranstaltungen"),
    source="event r",
    columns=EVENT_COLUMNS,
    fetch=fetch_with(_EVENTS, EventRow),
    order={
        "starts_at": "r.starts_at IS NULL, r.starts_at",
        "title": "r.name_key",
        "ends_at": "r.ends_at",
        "format": f"german_key({entry('event_format', 'event_format_id')})",
        "place": "german_key(r.place)",
        "state": "r.state",
        "invited": _INVITED,
        "accepted": _ACCEPTED,
        "attended": _ATTENDED,
        "partner": "(SELECT name_key FROM partner WHERE id = r.partner_id)",
        "group": '(SELECT name_key FROM "group" WHERE id = r.group_id)',
        "is_free": "-r.is_free",
    },
    table="event",
    filters=(
        Filter("when", QT_TRANSLATE_NOOP("Filters", "Zeit"), f"CASE :value {_CASES} END", _moments),
        Filter("state", QT_TRANSLATE_NOOP("Filters", "Stand"), "r.state = :value", of_terms(EventState)),
        Filter(
            "format",
            QT_TRANSLATE_NOOP("Filters", "Format"),
            "r.event_format_id = :value",
            of_catalogue("event_format"),
        ),
        Filter(
            "group",
            QT_TRANSLATE_NOOP("Filters", "Gruppe"),
            "r.group_id = :value",
            of_records("group", "name"),
        ),
        Filter(
            "partner", QT_TRANSLATE_NOOP("Filters", "Verantwortlich"), "r.partner_id = :value", set_by_program
        ),
        Filter(
            "person",
            QT_TRANSLATE_NOOP("Filters", "Person"),
            "EXISTS (SELECT 1 FROM participation x WHERE x.event_id = r.id AND x.person_id = :value)",
            set_by_program,
        ),
    ),
    views=(
        View(
            "upcoming",
            QT_TRANSLATE_NOOP("Views", "Kommende"),
            ListQuery(filters=(("when", "upcoming"),)),
            "calendar",
        ),
        View(
            "past",
            QT_TRANSLATE_NOOP("Views", "Vergangene"),
            ListQuery(filters=(("when", "past"),), sort="starts_at", descending=True),
            "clock",
        ),
        View(
            "cancelled",
            QT_TRANSLATE_NOOP("Views", "Abgesagte"),
            ListQuery(filters=(("state", "cancelled"),)),
            "close",
        ),
        View("all", QT_TRANSLATE_NOOP("Views", "Alle"), ListQuery(sort="starts_at", descending=True), "list"),
    ),
)

PARTICIPANTS: Listing[ParticipantRow] = Listing(
    key="participants",
    title=QT_TRANSLATE_NOOP("Listings", "Eingeladene und Teilnehmende"),
    noun=QT_TRANSLATE_N_NOOP("Nouns", "Personen"),
    source=_WHO,
    columns=PARTICIPANT_COLUMNS,
    fetch=fetch_with(_PARTICIPANTS, ParticipantRow),
    order={
        "person": "h.name_key",
        "partner": "p.name_key",
        "event": "e.name_key",
        "starts_at": "e.starts_at",
        "rsvp": "CASE r.rsvp WHEN 'attended' THEN 0 WHEN 'accepted' THEN 1 WHEN 'invited' THEN 2 ELSE 3 END",
        "role": "german_key(r.role)",
    },
    table="participation",
    trash="h.deleted_at",
    filters=(
        Filter(
            "event",
            QT_TRANSLATE_NOOP("Filters", "Veranstaltung"),
            "r.event_id = :value",
            of_records("event", "title"),
        ),
        Filter("rsvp", QT_TRANSLATE_NOOP("Filters", "Antwort"), "r.rsvp = :value", of_terms(Rsvp)),
        Filter(
            "partner", QT_TRANSLATE_NOOP("Filters", "Organisation"), "r.partner_id = :value", set_by_program
        ),
        Filter("person", QT_TRANSLATE_NOOP("Filters", "Person"), "r.person_id = :value", set_by_program),
    ),
    views=(View("all", QT_TRANSLATE_NOOP("Views", "Alle"), ListQuery(), "users"),),
)
