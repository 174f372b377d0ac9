"""Any record is found by any word in it, its name first, whatever is in the trash left out."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from sqlalchemy.orm import Session

from netzdesk.model import Decision, Document, Goal, Partner, Task
from netzdesk.store import reader_of
from netzdesk.work import conversations, events, follow_ups, groups, partners, people, records
from netzdesk.work.find import KINDS, Found, find

MARCH = date(2026, 3, 1)


@pytest.fixture
def several(session: Session) -> Session:
    """One record of each kind with „Größe“ in it, and a partner of that name."""
    partner = partners.create_partner(session, "Größe e. V.")
    partner.place = "Köln"
    person = people.create_person(session, "Zoë", "Groesser")
    people.affiliate(session, person, partner, "Leitung")
    group = groups.create_group(session, "AG Größe")
    events.create_event(session, "Fest der Größe").starts_at = datetime(2026, 5, 5)
    session.add(Goal(title="Wahre Größe", group_id=group.id))
    session.add(Decision(title="Größe zeigen", group_id=group.id, decided_on=MARCH))
    conversations.record_conversation(session, partner, MARCH, summary="Über Größe", follow_up_on=MARCH)
    session.add(Task(title="Größe messen", partner_id=partner.id))
    session.add(Document(title="Größentabelle", partner_id=partner.id))
    session.flush()
    return session


def as_reader(several: Session, query: str, limit: int = 40) -> list[Found]:
    """What is found once the change is through."""
    from netzdesk.store import indexing

    indexing.rebuild(several)
    return find(reader_of(several), query, limit)


@pytest.mark.parametrize("query", ["größe", "groesse", "GROSSE", "öße"])
def test_every_kind_of_record_is_found(several: Session, query: str) -> None:
    found = as_reader(several, query)

    assert {hit.kind for hit in found} == set(KINDS)
    assert len({hit.id for hit in found}) == len(found)
    assert all(hit.title and hit.kind_word() for hit in found)


def test_what_begins_with_the_words_comes_first_and_says_where_it_is(several: Session) -> None:
    found = as_reader(several, "größe e")

    assert (found[0].title, found[0].detail) == ("Größe e. V.", "Köln")
    assert as_reader(several, "groes")[0].kind == "partner"
    assert as_reader(several, "groesser z")[0].detail == "Leitung, Größe e. V."


def test_what_is_called_so_comes_before_what_only_has_to_do_with_it(several: Session) -> None:
    partner = partners.create_partner(several, "Stadtteilhaus")
    partner.description = "Mit von der Größe"
    several.flush()
    titles = [hit.title for hit in as_reader(several, "größe")]

    assert titles.index("AG Größe") < titles.index("Stadtteilhaus")
    assert titles.index("Wahre Größe") < titles.index("Stadtteilhaus")


def test_no_more_is_found_than_asked_for_and_nothing_for_nothing(several: Session) -> None:
    assert len(as_reader(several, "größe", 3)) == 3
    assert as_reader(several, "") == []
    assert as_reader(several, "xyzzy") == []
    assert [hit.kind for hit in find(reader_of(several), "größe", kinds=("group",))] == ["group"]


def test_the_trash_and_what_is_done_are_left_out(several: Session) -> None:
    (partner,) = find(reader_of(several), "größe", kinds=("partner",)) or as_reader(several, "größe e")[:1]
    (due,) = (hit for hit in as_reader(several, "größe") if hit.kind == "follow_up")
    records.to_trash(several, Partner, [partner.id])
    follow_ups.done(several, several.get_one(follow_ups.FollowUp, due.id))

    assert {"partner", "follow_up"} & {hit.kind for hit in as_reader(several, "größe")} == set()
