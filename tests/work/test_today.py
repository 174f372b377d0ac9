"""*Heute* shows what is due, who is new without a pack, what is missing, what comes; right across midnight."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from netzdesk.model import Partner, Task
from netzdesk.model.terms import ContactKind, PartnershipStatus
from netzdesk.store import reader_of
from netzdesk.work import contacts, events, follow_ups, listing, onboarding, partners, people, records
from netzdesk.work.follow_up_list import FOLLOW_UPS
from netzdesk.work.listing import ListQuery
from netzdesk.work.today import MOST, TodayItem, agenda

DAY = date(2026, 3, 31)


def of_kind(session: Session, kind: str, today: date = DAY) -> list[TodayItem]:
    return [item for item in agenda(reader_of(session), today) if item.kind == kind]


def test_a_follow_up_is_due_from_its_day_on_until_it_is_done(session: Session) -> None:
    partner, person = partners.create_partner(session, "VHS"), people.create_person(session, "Anna", "Berg")
    follow_up = follow_ups.create_follow_up(session, " Anrufen ", DAY, partner.id, person.id)

    assert of_kind(session, "follow_up", DAY - timedelta(days=1)) == []
    (item,) = of_kind(session, "follow_up")
    assert item == TodayItem(
        "follow_up", "Anrufen", "VHS, Anna Berg", "partner", partner.id, DAY, follow_up.id
    )
    follow_ups.done(session, follow_up, DAY, "erreicht")
    assert of_kind(session, "follow_up", DAY + timedelta(days=1)) == []
    follow_ups.reopen(session, follow_up)
    assert len(of_kind(session, "follow_up", DAY + timedelta(days=1))) == 1


def test_putting_off_counts_from_today_for_what_is_overdue(session: Session) -> None:
    overdue = follow_ups.create_follow_up(session, "alt", DAY - timedelta(days=40))
    coming = follow_ups.create_follow_up(session, "neu", DAY + timedelta(days=2))
    for each in (overdue, coming):
        follow_ups.snooze(session, each, 7, DAY)

    assert (overdue.due_on, coming.due_on) == (date(2026, 4, 7), date(2026, 4, 9))
    assert [item.item_id for item in of_kind(session, "follow_up", date(2026, 4, 7))] == [overdue.id]


def test_what_hangs_on_a_record_in_the_trash_is_not_due(session: Session) -> None:
    partner = partners.create_partner(session, "VHS")
    follow_ups.create_follow_up(session, "Anrufen", DAY, partner.id)
    records.to_trash(session, Partner, [partner.id])

    assert of_kind(session, "follow_up") == []


def test_what_is_due_behind_many_that_hang_on_the_trash_is_still_there(session: Session) -> None:
    gone = partners.create_partner(session, "VHS")
    for number in range(130):
        follow_ups.create_follow_up(session, f"{number}", DAY - timedelta(days=200 - number), gone.id)
    follow_ups.create_follow_up(session, "Anrufen", DAY)
    records.to_trash(session, Partner, [gone.id])

    assert [item.title for item in of_kind(session, "follow_up")] == ["Anrufen"]


def test_no_more_than_fit_a_card_are_found_and_one_more_the_oldest_first(session: Session) -> None:
    for number in range(130):
        follow_ups.create_follow_up(session, f"{number}", DAY - timedelta(days=number))

    assert [item.title for item in of_kind(session, "follow_up")] == [
        str(n) for n in range(129, 128 - MOST, -1)
    ]


def test_views_of_follow_ups_part_them_by_day(session: Session) -> None:
    today = date.today()
    for days in (-1, 0, 1, 7, 8):
        follow_ups.create_follow_up(session, f"{days}", today + timedelta(days=days))
    follow_ups.done(session, follow_ups.create_follow_up(session, "fertig", today))
    session.flush()

    counts = {
        view.key: listing.count(reader_of(session), FOLLOW_UPS, view.query) for view in FOLLOW_UPS.views
    }

    assert counts == {"open": 5, "due": 2, "week": 4, "done": 1, "all": 6}
    assert listing.count(reader_of(session), FOLLOW_UPS, ListQuery(filters=(("partner", "x"),))) == 0


def test_who_came_on_board_is_shown_until_the_pack_is_handed_over(session: Session) -> None:
    partner = partners.create_partner(session, "VHS", status=PartnershipStatus.ONBOARD, since=DAY)
    partners.create_partner(session, "Später", status=PartnershipStatus.IN_TALKS)
    assert [(item.title, item.record_id) for item in of_kind(session, "new_partner")] == [("VHS", partner.id)]

    onboarding.record_handover(session, partner, DAY, ["cover"], language="de", variant="standard")
    session.flush()

    assert of_kind(session, "new_partner") == []


def test_gaps_say_what_is_missing_and_close_when_it_is_filled_in(session: Session) -> None:
    partner = partners.create_partner(session, "VHS", status=PartnershipStatus.ONBOARD)
    (item,) = of_kind(session, "gap")
    assert item.detail.split(", ") == [
        "keine Ansprechperson", "weder Telefon noch E-Mail", "kein Lebensbereich", "keine Anschrift",
        "kein Gesellschaftsbereich",
    ]  # fmt: skip

    person = people.create_person(session, "Anna", "Berg")
    people.affiliate(session, person, partner)
    contacts.add_point(session, person, ContactKind.MAIL, "a@b.example")
    partner.street, partner.place = "Weg 1", "Köln"
    session.flush()

    (item,) = of_kind(session, "gap")
    assert item.detail == "kein Lebensbereich, kein Gesellschaftsbereich"


def test_coming_events_and_open_tasks_are_shown_with_their_day(session: Session) -> None:
    events.create_event(session, "gestern").starts_at = datetime(2026, 3, 30, 23, 59)
    event = events.create_event(session, "heute")
    event.starts_at, event.place = datetime(2026, 3, 31, 0, 0), "Saal"
    partner = partners.create_partner(session, "VHS")
    session.add(Task(title="Räume suchen", partner_id=partner.id, due_on=date(2026, 3, 30)))
    session.flush()

    assert of_kind(session, "event") == [TodayItem("event", "heute", "Saal", "event", event.id, DAY)]
    event.starts_at = datetime(2026, 3, 31, 18, 30)
    session.flush()
    assert [each.detail for each in of_kind(session, "event")] == ["18:30 Uhr, Saal"]
    (task,) = of_kind(session, "task")
    assert (task.title, task.detail, task.record_kind) == ("Räume suchen", "VHS", "partner")
