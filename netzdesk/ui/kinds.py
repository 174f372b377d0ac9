"""The tabs of the window and the kinds of record in each: which list, what is made new, which detail shows it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.model.terms import GroupKind, Level, PartnershipStatus, Stance
from netzdesk.ui.record_kind import BulkField, BulkLink, Named, RecordKind
from netzdesk.work.choices import of_catalogue, of_terms, yes_no
from netzdesk.work.event_lists import EVENTS
from netzdesk.work.follow_up_list import FOLLOW_UPS
from netzdesk.work.group_lists import GROUPS, STEERING
from netzdesk.work.partner_list import PARTNERS
from netzdesk.work.person_list import PERSONS

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from netzdesk.base.progress import Progress
    from netzdesk.model import Base
    from netzdesk.ui.desk import Desk
    from netzdesk.ui.details.detail import Detail


class Tab(NamedTuple):
    """One tab: ``key`` names it in settings and pictures, ``title`` is German; Heute has no kinds."""

    key: str
    title: str
    icon: str
    kinds: tuple[RecordKind, ...] = ()

    def heading(self) -> str:
        """The title in the current language."""
        return translate("Tabs", self.title)


def _partner_detail(desk: Desk) -> Detail:
    from netzdesk.ui.tabs.partners import PartnerDetail

    return PartnerDetail(desk)


def _person_detail(desk: Desk) -> Detail:
    from netzdesk.ui.tabs.partners import PersonDetail

    return PersonDetail(desk)


def _follow_up_detail(desk: Desk) -> Detail:
    from netzdesk.ui.details.follow_up import FollowUpDetail

    return FollowUpDetail(desk)


def _group_detail(desk: Desk) -> Detail:
    from netzdesk.ui.tabs.groups import GroupDetail

    return GroupDetail(desk)


def _event_detail(desk: Desk) -> Detail:
    from netzdesk.ui.tabs.events import EventDetail

    return EventDetail(desk)


def _steering_detail(desk: Desk) -> Detail:
    from netzdesk.ui.tabs.steering import SteeringDetail

    return SteeringDetail(desk)


def _new_partner(session: Session, name: str) -> Base:
    from netzdesk.work.partners import create_partner

    return create_partner(session, name)


def _edit_partners(
    session: Session, ids: list[str], values: dict[str, Any], given: Named, taken: Named, progress: Progress
) -> int:
    from netzdesk.work.many_partners import bulk_edit

    return bulk_edit(session, ids, values, given, taken, progress)


def _new_person(session: Session, name: str) -> Base:
    from netzdesk.work.people import create_person, split_name

    academic_title, first_name, last_name = split_name(name)
    return create_person(session, first_name, last_name, academic_title=academic_title)


def _new_follow_up(session: Session, subject: str) -> Base:
    from netzdesk.work.follow_ups import create_follow_up

    return create_follow_up(session, subject, date.today() + timedelta(days=7))


def _new_group(session: Session, name: str) -> Base:
    from netzdesk.work.groups import create_group

    return create_group(session, name)


def _new_steering_group(session: Session, name: str) -> Base:
    from netzdesk.work.groups import create_group

    return create_group(session, name, kind=GroupKind.STEERING_GROUP)


def _new_event(session: Session, title: str) -> Base:
    from netzdesk.work.events import create_event

    return create_event(session, title)


_PARTNER = RecordKind(
    record_kind="partner",
    listing=PARTNERS,
    icon="partner",
    new=QT_TRANSLATE_NOOP("Kinds", "Neue*r Partner*in"),
    none_fits=QT_TRANSLATE_NOOP("Kinds", "Keine Partner*innen passen"),
    none_yet=QT_TRANSLATE_NOOP("Kinds", "Noch keine Partner*innen"),
    searched=QT_TRANSLATE_NOOP("Kinds", "Name, Person, Ort …"),
    detail=_partner_detail,
    create=_new_partner,
    bulk_fields=(
        BulkField("status", QT_TRANSLATE_NOOP("Columns", "Status"), of_terms(PartnershipStatus)),
        BulkField(
            "partner_type_id", QT_TRANSLATE_NOOP("Columns", "Organisationstyp"), of_catalogue("partner_type")
        ),
        BulkField("sector_id", QT_TRANSLATE_NOOP("Columns", "Gesellschaftsbereich"), of_catalogue("sector")),
        BulkField("is_key_partner", QT_TRANSLATE_NOOP("Columns", "Schlüssel-Partner*in"), yes_no),
        BulkField("influence", QT_TRANSLATE_NOOP("Columns", "Einfluss"), of_terms(Level)),
        BulkField("stance", QT_TRANSLATE_NOOP("Columns", "Haltung"), of_terms(Stance)),
        BulkField("place", QT_TRANSLATE_NOOP("Columns", "Ort")),
        BulkField("district", QT_TRANSLATE_NOOP("Columns", "Stadtteil")),
    ),
    bulk_links=(
        BulkLink("life_domain", QT_TRANSLATE_NOOP("Columns", "Lebensbereiche"), of_catalogue("life_domain")),
        BulkLink("target_group", QT_TRANSLATE_NOOP("Columns", "Zielgruppen"), of_catalogue("target_group")),
        BulkLink("tag", QT_TRANSLATE_NOOP("Columns", "Schlagwörter"), of_catalogue("tag"), creates=True),
    ),
    bulk_edit=_edit_partners,
)
_PERSON = RecordKind(
    record_kind="person",
    listing=PERSONS,
    icon="user",
    new=QT_TRANSLATE_NOOP("Kinds", "Neue Person"),
    none_fits=QT_TRANSLATE_NOOP("Kinds", "Keine Person passt"),
    none_yet=QT_TRANSLATE_NOOP("Kinds", "Noch keine Personen"),
    searched=QT_TRANSLATE_NOOP("Kinds", "Name, Organisation, Ort …"),
    detail=_person_detail,
    create=_new_person,
)
_FOLLOW_UP = RecordKind(
    record_kind="follow_up",
    listing=FOLLOW_UPS,
    icon="bell",
    new=QT_TRANSLATE_NOOP("Kinds", "Neue Wiedervorlage"),
    none_fits=QT_TRANSLATE_NOOP("Kinds", "Keine Wiedervorlage passt"),
    none_yet=QT_TRANSLATE_NOOP("Kinds", "Noch keine Wiedervorlagen"),
    searched=QT_TRANSLATE_NOOP("Kinds", "Betreff, Organisation, Person …"),
    detail=_follow_up_detail,
    create=_new_follow_up,
)
_GROUP = RecordKind(
    record_kind="group",
    listing=GROUPS,
    icon="group",
    new=QT_TRANSLATE_NOOP("Kinds", "Neue Arbeitsgruppe"),
    none_fits=QT_TRANSLATE_NOOP("Kinds", "Keine Arbeitsgruppe passt"),
    none_yet=QT_TRANSLATE_NOOP("Kinds", "Noch keine Arbeitsgruppen"),
    searched=QT_TRANSLATE_NOOP("Kinds", "Name, Mitglied, Thema …"),
    detail=_group_detail,
    create=_new_group,
)
_EVENT = RecordKind(
    record_kind="event",
    listing=EVENTS,
    icon="calendar",
    new=QT_TRANSLATE_NOOP("Kinds", "Neue Veranstaltung"),
    none_fits=QT_TRANSLATE_NOOP("Kinds", "Keine Veranstaltung passt"),
    none_yet=QT_TRANSLATE_NOOP("Kinds", "Noch keine Veranstaltungen"),
    searched=QT_TRANSLATE_NOOP("Kinds", "Titel, Ort, Person …"),
    detail=_event_detail,
    create=_new_event,
)
_STEERING = RecordKind(
    record_kind="group",
    listing=STEERING,
    icon="steering",
    new=QT_TRANSLATE_NOOP("Kinds", "Neue Steuerungsgruppe"),
    none_fits=QT_TRANSLATE_NOOP("Kinds", "Keine Steuerungsgruppe passt"),
    none_yet=QT_TRANSLATE_NOOP("Kinds", "Noch keine Steuerungsgruppe"),
    searched=QT_TRANSLATE_NOOP("Kinds", "Name, Mitglied, Ziel …"),
    detail=_steering_detail,
    create=_new_steering_group,
)

TABS = (
    Tab("today", QT_TRANSLATE_NOOP("Tabs", "Heute"), "today"),
    Tab("partners", QT_TRANSLATE_NOOP("Tabs", "Partner*innen"), "partner", (_PARTNER, _PERSON, _FOLLOW_UP)),
    Tab("groups", QT_TRANSLATE_NOOP("Tabs", "Arbeitsgruppen"), "group", (_GROUP,)),
    Tab("events", QT_TRANSLATE_NOOP("Tabs", "Veranstaltungen"), "calendar", (_EVENT,)),
    Tab("steering", QT_TRANSLATE_NOOP("Tabs", "Steuerungsgruppe"), "steering", (_STEERING,)),
)
