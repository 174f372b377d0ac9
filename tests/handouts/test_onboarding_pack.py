"""The onboarding pack: every section from live data, nothing empty on paper, and what was handed over is kept."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, text

from netzdesk.handouts import onboarding_pack
from netzdesk.handouts.before_printing import of_pack
from netzdesk.model import Consent, Document, DocumentHandover, OnboardingPack, Partner, Person
from netzdesk.model.terms import ConsentPurpose, ContactKind, GroupKind, PartnershipStatus, Wording
from netzdesk.office import pages
from netzdesk.office.shapes import Drawing
from netzdesk.office.story import Heading, Keep
from netzdesk.store import Store, create_store
from netzdesk.work import network as network_work
from netzdesk.work import people
from netzdesk.work.contacts import add_point
from netzdesk.work.groups import add_member, create_group
from netzdesk.work.partners import create_partner
from netzdesk.work.shared_contacts import MOST, shared_contacts
from tests.handouts.conftest import TODAY
from tests.office.structure import read


def fresh_partner(network: Store) -> str:
    """A partner on board that has life domains and a contact person."""
    with network.read() as session:
        found = session.execute(
            text(
                "SELECT p.id FROM partner p WHERE p.status = 'onboard' AND p.deleted_at IS NULL AND EXISTS"
                " (SELECT 1 FROM partner_life_domain l WHERE l.partner_id = p.id) AND EXISTS"
                " (SELECT 1 FROM task t WHERE t.partner_id = p.id AND t.state <> 'done') ORDER BY p.id LIMIT 1"
            )
        )
        return str(found.scalar_one())


def headings(store: Store, partner_id: str, chosen: list[str] | None = None) -> list[str]:
    with store.read() as session:
        story = onboarding_pack.story(session, partner_id, chosen, TODAY)
    flat = [
        inner for block in story.blocks for inner in (block.blocks if isinstance(block, Keep) else [block])
    ]
    return [str(block.text) for block in flat if isinstance(block, Heading) and block.level == 1]


def test_every_section_has_data_for_a_partner_of_the_sample(network: Store) -> None:
    with network.read() as session:
        found = onboarding_pack.sections(session, fresh_partner(network), TODAY)
    assert [each.key for each in found if not each.has_data] == []


def test_the_pack_names_both_sides_on_its_cover_and_greets_the_contact_person(
    network: Store, tmp_path: Path
) -> None:
    partner_id = fresh_partner(network)
    with network.read() as session:
        story = onboarding_pack.story(session, partner_id, None, TODAY)
        name, ours = session.get_one(Partner, partner_id).name, network_work.profile(session).name
    pages.write(tmp_path / "pack.pdf", story)
    cover = read(tmp_path / "pack.pdf").text[:600]
    assert name in cover
    assert ours in cover


def test_sections_without_data_say_why_on_screen_and_are_left_out_on_paper(tmp_path: Path) -> None:
    store = create_store(tmp_path / "leer.netz")
    with store.change("Partner") as session:
        partner_id = create_partner(session, "Neu e. V.", status=PartnershipStatus.ONBOARD).id
    with store.read() as session:
        found = onboarding_pack.sections(session, partner_id, TODAY)
    empty = [each for each in found if not each.has_data]
    assert {each.key for each in empty} >= {
        "mission",
        "chronicle",
        "goals",
        "groups",
        "dates",
        "terms",
        "documents",
    }
    assert all(each.missing for each in empty)
    assert (
        len(headings(store, partner_id)) == len([each for each in found if each.has_data]) - 1
    )  # the cover has none
    store.close()


def test_only_chosen_sections_are_printed(network: Store) -> None:
    partner_id = fresh_partner(network)
    assert len(headings(network, partner_id, ["mission", "dates"])) == 2
    assert len(headings(network, partner_id)) > 8


@pytest.mark.parametrize(
    ("given", "withdrawn", "named"),
    [
        (TODAY, None, True),
        (TODAY + timedelta(1), None, False),
        (TODAY, TODAY, False),
        (TODAY, TODAY + timedelta(1), True),
    ],
)
def test_contacts_are_people_whose_consent_stands_that_day(
    tmp_path: Path, given: date, withdrawn: date | None, named: bool
) -> None:
    store = create_store(tmp_path / "n.netz")
    with store.change("Personen") as session:
        partner = create_partner(session, "Verein")
        person = people.create_person(session, first_name="Ayşe", last_name="Öz")
        people.affiliate(session, person, partner)
        session.add(
            Consent(
                person_id=person.id,
                purpose=ConsentPurpose.CONTACT_LIST,
                given_on=given,
                withdrawn_on=withdrawn,
            )
        )
    with store.read() as session:
        names = [contact.name for contact in shared_contacts(session, TODAY).people]
    assert names == (["Ayşe Öz"] if named else [])
    store.close()


def test_what_was_handed_over_and_when_is_kept_and_can_be_undone(tmp_path: Path) -> None:
    store = create_store(tmp_path / "n.netz")
    with store.change("Anlegen") as session:
        partner_id = create_partner(session, "Verein").id
        session.add(Document(title="Leitbild", version="3", is_standard=True))
        session.add(Document(title="Nur intern"))
    with store.change("Mappe übergeben") as session:
        onboarding_pack.record_handover(session, partner_id, ["cover", "documents"], TODAY, variant="large")
    with store.read() as session:
        pack = session.scalars(select(OnboardingPack)).one()
        assert (pack.handed_over_on, pack.sections, pack.variant) == (TODAY, "cover,documents", "large")
        kept = session.scalars(select(DocumentHandover)).one()
        assert (kept.title, kept.version, kept.onboarding_pack_id) == ("Leitbild", "3", pack.id)
    store.undo()
    with store.read() as session:
        assert session.scalars(select(OnboardingPack)).all() == []
        assert session.scalars(select(DocumentHandover)).all() == []
    store.close()


def test_a_person_in_the_trash_is_not_greeted(tmp_path: Path) -> None:
    store = create_store(tmp_path / "n.netz")
    with store.change("Personen") as session:
        partner = create_partner(session, "Verein")
        person = people.create_person(session, first_name="Ayşe", last_name="Öz")
        people.affiliate(session, person, partner, main=True)
        person_id, partner_id = person.id, partner.id
    with store.read() as session:
        assert onboarding_pack.missing_values(session, partner_id, TODAY) != []
        assert "Ayşe" in str(onboarding_pack.story(session, partner_id, None, TODAY).blocks)
    with store.change("weg") as session:
        session.get_one(Person, person_id).deleted_at = datetime(2026, 1, 1)
    with store.read() as session:
        assert "Ayşe" not in str(onboarding_pack.story(session, partner_id, None, TODAY).blocks)
    store.close()


@pytest.mark.parametrize("more", [0, 1])
def test_contacts_that_have_no_room_are_told_on_paper_and_on_screen(tmp_path: Path, more: int) -> None:
    store = create_store(tmp_path / "n.netz")
    with store.change("Personen") as session:
        partner_id = create_partner(session, "Verein").id
        for number in range(MOST + more):
            person = people.create_person(session, "Ada", f"Nr. {number:03}")
            session.add(Consent(person_id=person.id, given_on=TODAY))
            add_point(session, person, ContactKind.PHONE, "1")
    with store.read() as session:
        told = str(onboarding_pack.story(session, partner_id, ["contacts"], TODAY).blocks)
        said = [each.text for each in of_pack(session, partner_id, TODAY, Wording.STANDARD, ["contacts"])]
    assert told.count("Ada Nr. ") == MOST
    assert ("Hier stehen 300 von 301 Menschen" in told) == bool(more)
    assert said == ["Von 301 Kontakten stehen die 300 wichtigsten in der Mappe."] * more
    store.close()


def test_a_group_that_the_partner_joins_later_is_called_so(tmp_path: Path) -> None:
    store = create_store(tmp_path / "n.netz")
    with store.change("Gruppe") as session:
        partner_id = create_partner(session, "Verein").id
        add_member(
            session, create_group(session, "AG Neu"), partner_id=partner_id, valid_from=date(2027, 6, 1)
        )
    with store.read() as session:
        told = str(onboarding_pack.story(session, partner_id, ["groups"], TODAY).blocks)
        then = str(onboarding_pack.story(session, partner_id, ["groups"], date(2027, 6, 1)).blocks)
    store.close()
    assert "Hier sind Sie bald dabei" in told
    assert "AG Neu" in told
    assert "(ab 01.06.2027)" in told
    assert "schon dabei" not in told
    assert "Hier sind Sie schon dabei" in then
    assert "(ab " not in then


@pytest.mark.parametrize(
    ("network_name", "steering", "alt"),
    [
        ("Netz", ["Rat"], "Organigramm. Oben: Rat. Darunter: AG A, AG B."),
        ("Netz", [], "Organigramm. Oben: Netz. Darunter: AG A, AG B."),
        ("", [], "Organigramm. Oben: Unser Netzwerk. Darunter: AG A, AG B."),
        ("Netz", ["Rat", "Beirat"], "Organigramm. Oben: Netz. Darunter: Beirat, Rat, AG A, AG B."),
    ],
)
def test_no_group_stands_above_its_equals(
    tmp_path: Path, network_name: str, steering: list[str], alt: str
) -> None:
    store = create_store(tmp_path / "n.netz")
    with store.change("Gruppen") as session:
        network_work.profile(session).name = network_name
        partner_id = create_partner(session, "Verein").id
        for name in ("AG B", "AG A"):
            create_group(session, name)
        for name in steering:
            create_group(session, name, GroupKind.STEERING_GROUP)
    with store.read() as session:
        blocks = onboarding_pack.story(session, partner_id, ["structure"], TODAY).blocks
    store.close()
    assert [block.alt for block in blocks if isinstance(block, Drawing)] == [alt]
