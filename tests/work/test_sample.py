"""The sample network tells its story, is invented, and has something to do on any day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from netzdesk.base import text as texts
from netzdesk.model import (
    Affiliation,
    Base,
    CatalogueEntry,
    Consent,
    Conversation,
    Decision,
    Document,
    Event,
    FollowUp,
    Goal,
    Group,
    Membership,
    NetworkProfile,
    Participation,
    Partner,
    Person,
    StatusChange,
    TargetGroup,
)
from netzdesk.model.terms import GroupKind, PartnerKind, PartnershipStatus
from netzdesk.store import create_store, reader_of
from netzdesk.store.kept_bytes import kept_bytes
from netzdesk.work import duplicates, sample
from netzdesk.work.listing import ids
from netzdesk.work.partner_list import PARTNERS
from netzdesk.work.sample import fill_sample
from netzdesk.work.today import agenda
from tests.filled import filled

TODAY = date(2026, 3, 4)


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    path = tmp_path_factory.mktemp("sample") / "sample.netz"
    with filled(path, partial(fill_sample, today=TODAY)) as store, store.read() as session:
        yield session


def partner(story: Session, name: str) -> Partner:
    return story.scalars(select(Partner).where(Partner.name == name)).one()


def group(story: Session, name: str) -> Group:
    return story.scalars(select(Group).where(Group.name == name)).one()


def count(story: Session, entity: type[Base]) -> int:
    return story.scalar(select(func.count()).select_from(entity)) or 0


def test_the_network_has_the_size_of_a_small_town(story: Session) -> None:
    sizes = {each: count(story, each) for each in (Partner, Person, Group, Event)}

    assert sizes == {Partner: 35, Person: 45, Group: 5, Event: 10}


def test_the_working_group_for_loneliness_grew_out_of_the_one_for_older_people(story: Session) -> None:
    lonely = group(story, "AG Einsamkeit")

    assert lonely.predecessor is not None
    assert lonely.predecessor.name == "AG Ältere Menschen"
    assert lonely.predecessor.ended_on is not None
    assert lonely.started_on is not None
    assert lonely.predecessor.ended_on <= lonely.started_on
    assert lonely.predecessor.target_group is not None
    assert lonely.predecessor.target_group.is_retired


def test_the_working_group_sits_with_the_partners_of_the_story(story: Session) -> None:
    seated = {each.partner.name for each in group(story, "AG Einsamkeit").memberships if each.partner}

    assert {
        "Seniorenamt der Stadt Erlangen", "Volkshochschule Erlangen", "Ratschlag für soziale Gerechtigkeit",
        "Stadtteilhaus Anger", "Stadtteilhaus Büchenbach", "Seniorenkreis Bruck", "Seniorentreff Tennenlohe",
    } <= seated  # fmt: skip


def test_people_of_the_target_group_sit_in_the_working_and_the_steering_group(story: Session) -> None:
    for name in ("AG Einsamkeit", "Steuerungsgruppe"):
        assert [each for each in group(story, name).memberships if each.target_group and not each.valid_to]


def test_the_ratschlag_is_itself_a_network_of_45(story: Session) -> None:
    circle = partner(story, "Ratschlag für soziale Gerechtigkeit")

    assert (circle.is_network, circle.member_count) == (True, 45)


def test_politicians_are_partners_of_their_own(story: Session) -> None:
    single = list(story.scalars(select(Partner).where(Partner.kind == PartnerKind.PERSON)))

    assert len(single) == 3
    assert all(each.person and each.person.full_name == each.name for each in single)


def test_the_goals_of_museum_and_adult_education_have_their_partner(story: Session) -> None:
    looked_after = {
        goal.title: goal.partner.name for goal in story.scalars(select(Goal)) if goal.partner is not None
    }

    assert looked_after["Museen bieten inklusive Führungen an"] == "Stadtmuseum Erlangen"
    assert (
        looked_after["Die Volkshochschule bietet barrierefreie Sprachkurse an"] == "Volkshochschule Erlangen"
    )


def test_the_steering_group_has_vision_goals_and_decisions_and_the_coordination_no_vote(
    story: Session,
) -> None:
    steering = story.scalars(select(Group).where(Group.kind == GroupKind.STEERING_GROUP)).one()
    without_vote = {
        each.person.last_name for each in steering.memberships if each.person and not each.has_vote
    }

    assert steering.vision
    assert (len(steering.goals), len(steering.decisions)) == (7, 6)
    assert without_vote == {"Arslan", "Lindwurm"}


def test_the_former_coordinator_stays_visible_beside_her_successor(story: Session) -> None:
    seats = story.scalars(
        select(Affiliation).where(Affiliation.function_title == "Netzwerkkoordinatorin")
    ).all()
    by_name = {each.person.last_name: each for each in seats}

    assert by_name["Lindwurm"].valid_to == by_name["Arslan"].valid_from
    assert by_name["Arslan"].valid_to is None


def test_one_person_looks_after_several_institutions(story: Session) -> None:
    person = story.scalars(select(Person).where(Person.last_name == "Thalhammer")).one()

    assert {each.partner.name for each in person.affiliations} == {
        "Kulturamt der Stadt Erlangen", "Stadtmuseum Erlangen", "Kommunales Theater Erlangen",
    }  # fmt: skip


def test_the_status_of_a_partner_is_the_last_step_of_its_way(story: Session) -> None:
    for each in story.scalars(select(Partner)):
        last = each.status_changes[-1]
        assert (each.status, each.status_since) == (last.status, last.since), each.name


def test_who_left_or_rests_has_a_reason(story: Session) -> None:
    gone = story.scalars(
        select(StatusChange).where(
            StatusChange.status.in_([PartnershipStatus.LEFT, PartnershipStatus.DORMANT])
        )
    ).all()

    assert len(gone) == 3
    assert all(each.reason for each in gone)


def test_exactly_one_partner_on_board_waits_for_its_pack(story: Session) -> None:
    waiting = [each.title for each in agenda(reader_of(story), TODAY) if each.kind == "new_partner"]

    assert waiting == ["Turnverein Erlangen-West e. V."]


def test_one_partner_on_board_has_a_gap_in_its_data(story: Session) -> None:
    gaps = [each.title for each in agenda(reader_of(story), TODAY) if each.kind == "gap"]

    assert gaps == ["Seniorentreff Tennenlohe"]


def test_the_view_of_gaps_counts_as_heute_does(story: Session) -> None:
    view = next(each for each in PARTNERS.views if each.key == "gaps")
    gaps = [each for each in agenda(reader_of(story), TODAY) if each.kind == "gap"]

    assert len(ids(reader_of(story), PARTNERS, view.query)) == len(gaps) > 0


def test_one_partner_may_be_there_twice(story: Session) -> None:
    names = {each.id: each.name for each in story.scalars(select(Partner))}
    pairs = [{names.get(each.a_id), names.get(each.b_id)} for each in duplicates.find(story)]

    assert pairs == [{"Nachbarschaftshilfe Erlangen-Süd e. V.", "Nachbarschaftshilfe Erlangen Süd"}]


def test_everybody_comes_to_an_event_for_the_partner_they_belong_to(story: Session) -> None:
    seats = story.scalars(select(Participation)).all()
    belong = {(each.person_id, each.partner_id) for each in story.scalars(select(Affiliation))}
    belong |= {(each.person_id, each.id) for each in story.scalars(select(Partner)) if each.person_id}

    assert {(each.person_id, each.partner_id) for each in seats if each.partner_id} <= belong
    assert {each.person.last_name for each in seats if not each.partner_id} == {"Sauer", "Mbeki"}


def test_conversations_tell_of_gain_worries_and_the_next_step(story: Session) -> None:
    talks = story.scalars(select(Conversation)).all()

    assert all(each.held_on < TODAY for each in talks)
    assert [each for each in talks if each.benefit_notes and each.concerns and each.next_step]


def test_every_document_is_in_the_file_and_the_logo_has_a_description(story: Session) -> None:
    for document in story.scalars(select(Document)):
        content = kept_bytes(story, document.content)
        assert content is not None, document.title
        assert len(content) == document.size > 0
    profile = story.scalars(select(NetworkProfile)).one()
    assert (kept_bytes(story, profile.logo) or b"").startswith(b"\x89PNG")
    assert profile.logo_description


def test_each_address_is_one_that_nobody_has(story: Session) -> None:
    for table in ("contact_point", "network_profile"):
        for row in story.execute(select(Base.metadata.tables[table])):
            for value in row._mapping.values():
                if isinstance(value, str) and "@" in value:
                    assert value.endswith(".example"), value
                if isinstance(value, str) and re.fullmatch(r"0[\d -]{6,}", value):
                    assert value.startswith(("09131 00", "0171 39200")), value


@pytest.mark.parametrize("today", [date(2026, 1, 1) + timedelta(days=day) for day in range(0, 14, 3)])
def test_something_is_due_today_and_dates_lie_on_the_right_side_of_it(tmp_path: Path, today: date) -> None:
    store = create_store(tmp_path / "day.netz")
    with store.change("Beispielnetz") as session:
        fill_sample(session, today)
    with store.read() as session:
        due = [
            each for each in session.scalars(select(FollowUp)) if not each.done_on and each.due_on <= today
        ]
        held = session.scalars(select(Event.starts_at).where(Event.state == "held")).all()
        planned = session.scalars(select(Event.starts_at).where(Event.state == "planned")).all()
        decided = session.scalars(select(Decision.decided_on)).all()
        begun = session.scalars(select(Membership.valid_from)).all()
    store.close()

    assert len(due) == 3
    assert max(each for each in held if each) < datetime.combine(today, datetime.min.time())
    assert min(each for each in planned if each) > datetime.combine(today, datetime.max.time())
    assert all(each and each.weekday() < 5 for each in held + planned)
    assert all(each and each <= today for each in (*decided, *begun))


def test_contact_lists_hold_only_part_of_the_people(story: Session) -> None:
    agreed = set(story.scalars(select(Consent.person_id).where(Consent.purpose == "contact_list")))

    assert 20 < len(agreed) < count(story, Person)


def test_no_catalogue_has_an_entry_twice_and_few_groups_are_in_focus(story: Session) -> None:
    for catalogue in (each.class_ for each in Base.registry.mappers):
        if issubclass(catalogue, CatalogueEntry):
            names = story.scalars(select(catalogue.name)).all()
            assert len(names) == len(set(names)), catalogue
    focus = story.scalars(select(TargetGroup.name).where(TargetGroup.is_focus)).all()
    assert set(focus) == {"Menschen, die einsam sind", "Menschen mit Behinderung"}


def test_the_sample_is_german_on_an_english_screen_too(tmp_path: Path) -> None:
    texts.install("en", lambda _context, source, _n: f"English {source}")
    store = create_store(tmp_path / "english.netz")
    with texts.language("en"), store.change("Sample") as session:
        fill_sample(session, TODAY)
    with store.read() as session:
        names = session.scalars(select(TargetGroup.name)).all()
    store.close()

    assert not [name for name in names if name.startswith("English")]


def test_the_shorthands_name_real_fields() -> None:
    fields = {column.key for mapper in Base.registry.mappers for column in mapper.columns}

    for names in sample.SHORT.values():
        assert {name for name in names if name not in fields and f"{name}_id" not in fields} == set()
