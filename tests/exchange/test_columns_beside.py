"""What a column holds and what stands beside it decide where its heading promises something else."""

from __future__ import annotations

from pathlib import Path

from tests.exchange.invented import fields_of


def test_days_are_no_description_whatever_their_heading_promises(tmp_path: Path) -> None:
    text = "Group,Date info received,Notes\nChoir,02.02.2024,02.02.2024 rang them up\nClub,14.03.2024,new\n"
    assert fields_of(text, tmp_path) == ("name", None, "notes")


def test_members_beside_who_sent_them_are_people(tmp_path: Path) -> None:
    text = "Entsendende Organisation;Mitglied;E-Mail\nVdK Ortsverband;Frau Anna Abel;abel@vdk.example\n"
    text += "Blindenbund e.V.;Herr Max Moos;moos@bund.example\n"
    assert fields_of(text, tmp_path) == ("name", "person_name", "person_email")


def test_names_of_groups_are_names_where_there_is_no_other(tmp_path: Path) -> None:
    text = "Thema;Gruppenname;Ansprechpartner/in;Treffpunkt\nTrauer;Regenbogen;Anna Abel;Haus am Ring\n"
    text += "Sucht;Mutmacher;Max Moos;Volkshochschule\nTrauer;Lichtblick;Ute Ulm;nach Absprache\n"
    assert fields_of(text, tmp_path)[:3] == ("tags", "name", "person_name")


def test_a_prefix_that_holds_titles_is_a_title_and_an_office_has_its_own_mail(tmp_path: Path) -> None:
    text = "Organisation;Name Prefix;Vorname;Nachname;Mail persönlich;Mail Redaktion\n"
    text += "Der Bote;Dr.;Anna;Abel;abel@bote.example;lokales@bote.example\n"
    text += "Radio Au;Prof. Dr.;Max;Moos;moos@au.example;studio@au.example\n"
    assert fields_of(text, tmp_path)[1:] == (
        "academic_title",
        "first_name",
        "last_name",
        "person_email",
        "email",
    )


def test_a_heading_that_offers_something_to_relatives_is_no_target_group(tmp_path: Path) -> None:
    text = "Gruppe;offen für Angehörige;Angehörige\nMutmacher;ja;x\nLichtblick;nein;\n"
    assert fields_of(text, tmp_path) == ("name", None, "target_groups")
