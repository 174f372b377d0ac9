"""Catalogues, the network's own profile, documents, and the Verlauf in words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.base.text import current_language
from netzdesk.model import (
    AgreedTerm,
    Base,
    ChronicleEntry,
    Document,
    LifeDomain,
    NetworkProfile,
    Partner,
    Sector,
    TargetGroup,
)
from netzdesk.model.terms import ContactKind, PartnershipStatus
from netzdesk.store import Store
from netzdesk.work import catalogues, contacts, documents, network, partners, people
from netzdesk.work.field_names import field_name, table_name
from netzdesk.work.history import history

MARCH = date(2026, 3, 1)


def test_every_catalogue_starts_with_its_usual_entries_and_is_filled_only_once(session: Session) -> None:
    def counts() -> list[int]:
        return [len(catalogues.entries(session, cls)) for _, cls in catalogues.CATALOGUES]

    before = counts()
    catalogues.fill_defaults(session)

    assert counts() == before
    assert sum(number > 0 for number in before) == len(before) - 1  # nobody starts with tags
    assert current_language() == "de"
    assert [entry.name for entry in catalogues.entries(session, LifeDomain)][:2] == [
        "Arbeit",
        "Barrierefreiheit",
    ]


def test_an_entry_in_use_is_retired_and_one_that_is_not_goes(session: Session) -> None:
    used, unused = catalogues.entries(session, Sector)[:2]
    partner = partners.create_partner(session, "P")
    partner.sector_id = used.id
    session.flush()
    assert (catalogues.uses(session, used), catalogues.uses(session, unused)) == (1, 0)

    told = [catalogues.remove(session, entry) for entry in (used, unused)]
    session.flush()

    assert told == [False, True]
    assert used not in catalogues.entries(session, Sector)
    assert used in catalogues.entries(session, Sector, retired=True)
    assert partner.sector is used
    assert catalogues.ensure_entry(session, Sector, used.name.upper()) is used
    assert used in catalogues.entries(session, Sector)


def test_entries_stand_in_the_order_they_were_put_in(session: Session) -> None:
    names = [entry.id for entry in catalogues.entries(session, Sector)]
    catalogues.set_order(session, Sector, names[::-1])
    session.flush()
    assert [entry.id for entry in catalogues.entries(session, Sector)] == names[::-1]

    new = catalogues.ensure_entry(session, Sector, "Ganz neu")

    assert catalogues.entries(session, Sector)[-1] is new


def test_more_than_three_target_groups_in_focus_are_warned_of(session: Session) -> None:
    groups = catalogues.entries(session, TargetGroup)
    for number, group in enumerate(groups):
        assert isinstance(group, TargetGroup)
        group.is_focus = number < 3
    session.flush()
    assert catalogues.focus_warning(session) == ""

    groups[3].is_focus = True  # type: ignore[attr-defined]
    session.flush()

    assert catalogues.focus_warning(session).startswith("4 Zielgruppen stehen im Mittelpunkt.")


def test_reading_the_profile_makes_none_and_changing_it_makes_one(store: Store) -> None:
    with store.read() as session:
        assert network.profile(session).name == ""
        assert network.profile(session).primary_colour == "#1f4e79"
    with store.change("Netz") as session:
        network.profile(session).name = "Netz"
        session.flush()
        network.set_logo(session, b"png", "Ein Stern")
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(NetworkProfile)) == 1
        assert (network.profile(session).name, network.logo(session)) == ("Netz", b"png")


def test_the_story_and_the_words_of_the_network_come_in_order(session: Session) -> None:
    session.add_all(
        ChronicleEntry(happened_on=date(year, 1, 1), title=str(year)) for year in (2024, 2019, 2022)
    )
    session.add_all(AgreedTerm(term=term) for term in ("Teilhabe", "Ältere", "Barriere"))
    session.add_all([Document(title="Leitbild", is_standard=True), Document(title="Intern")])
    session.flush()

    assert [entry.title for entry in network.chronicle(session)] == ["2019", "2022", "2024"]
    assert [term.term for term in network.agreed_terms(session)] == ["Ältere", "Barriere", "Teilhabe"]
    assert [each.title for each in network.standard_documents(session)] == ["Leitbild"]


def test_a_document_comes_out_as_it_went_in(session: Session, tmp_path: Path) -> None:
    source = tmp_path / "Satzung 2026.pdf"
    source.write_bytes(b"%PDF\0")
    partner = partners.create_partner(session, "P")
    document = documents.attach(session, source, owner=partner)
    session.flush()
    target = tmp_path / "kopie.pdf"
    documents.save_copy(session, document, target)

    assert target.read_bytes() == documents.content(session, document) == b"%PDF\0"
    assert (document.title, document.file_name, document.size) == ("Satzung 2026", "Satzung 2026.pdf", 5)
    assert documents.of_owner(session, partner) == [document]
    assert list(tmp_path.glob("*.part")) == []


def test_documents_that_cannot_be_had_are_sentences(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "LARGEST", 3)
    large = tmp_path / "groß.pdf"
    large.write_bytes(b"1234")
    small = tmp_path / "klein.pdf"
    small.write_bytes(b"123")
    kept = documents.attach(session, small)

    with pytest.raises(UserError, match=r"weg\.pdf kann nicht gelesen werden"):
        documents.attach(session, tmp_path / "weg.pdf")
    with pytest.raises(UserError, match="zu groß"):
        documents.attach(session, large)
    with pytest.raises(UserError, match="nicht gespeichert"):
        documents.save_copy(session, kept, tmp_path / "weg" / "x.pdf")
    kept.content = "0" * 64
    with pytest.raises(UserError, match="keine Datei hinterlegt"):
        documents.content(session, kept)


def test_the_verlauf_speaks_in_words_and_names(store: Store) -> None:
    with store.change("Anlegen") as session:
        partner = partners.create_partner(session, "VHS", since=MARCH)
    with store.change("Ergänzen") as session:
        partner = session.get_one(Partner, partner.id)
        partner.sector_id = catalogues.entries(session, Sector)[0].id
        partner.is_key_partner = True
        partners.set_status(session, partner, PartnershipStatus.ONBOARD, date(2026, 4, 1))
        contacts.add_point(session, partner, ContactKind.PHONE, "0911 1")
        people.affiliate(session, people.create_person(session, "Anna", "Berg"), partner, "Leitung")
    with store.read() as session:
        lines = {
            (line.label, line.part, line.field, line.before, line.after)
            for line in history(session, "partner", partner.id)
        }

    assert {
        ("Anlegen", "", "Name", "", "VHS"),
        ("Ergänzen", "", "Gesellschaftsbereich", "", "Zivilgesellschaft"),
        ("Ergänzen", "", "Schlüssel-Partner*in", "nein", "ja"),
        ("Ergänzen", "", "Status", "Idee", "An Bord"),
        ("Ergänzen", "", "Status seit", "01.03.2026", "01.04.2026"),
        ("Ergänzen", "Kontakt", "Angabe", "", "0911 1"),
        ("Ergänzen", "Funktion", "Person", "", "Anna Berg"),
        ("Ergänzen", "Status", "Status", "", "An Bord"),
    } <= lines
    assert not any(partner.id in line for line in lines)


def test_every_field_of_what_people_edit_has_a_word() -> None:
    unseen = {"id", "name_key", "position", "content", "size", "is_easy_language"}
    for table in ("partner", "person", "group", "event", "affiliation", "contact_point", "conversation", "follow_up",
                  "membership", "participation", "goal", "decision", "status_change", "task", "document"):  # fmt: skip
        assert table_name(table) != table
        for column in Base.metadata.tables[table].c:
            assert bool(field_name(table, column.name)) is (column.name not in unseen | {"added_on"}), column
