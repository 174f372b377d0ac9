"""What is written wrong on the command line is told in the language of the program, and no file is written over."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.cli.conftest import Netzdesk


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("find", "es fehlt FILE, TEXT"),
        (
            "export {net} quatsch x.xlsx",
            "„quatsch“ gibt es nicht. LIST ist eines von partners, persons, groups",
        ),
        (
            "import {net} l.csv --duplicates alle",
            "„alle“ gibt es nicht. --duplicates ist eines von skip, fill",
        ),
        ("handout {net} --all", "hinter --all fehlt etwas"),
        ("check {net} {net}x --jetzt", "gehört nicht hierher"),
        ("export {net} partners x.xlsx --vcard 4.0", "--vcard gehört zu Adresskarten"),
        (
            "handout {net} partner-list x.pdf --for Stadt",
            "gilt für das ganze Netzwerk: --for gehört nicht hierher",
        ),
        ("handout {net} --all x --for Stadt", "--for gehört zu einem Ausdruck, nicht zu --all"),
        ("quatsch", "„quatsch“ gibt es nicht. BEFEHL ist eines von demo, import"),
        ("--version", "es fehlt BEFEHL"),
    ],
)
def test_a_slip_is_told_in_german(netzdesk: Netzdesk, network: Path, words: str, said: str) -> None:
    found = netzdesk(*words.format(net=network).split())

    assert found.code == 2
    assert found.out == ""
    assert said in found.err
    assert "required" not in found.err
    assert "invalid" not in found.err


@pytest.mark.parametrize("out", ["{net}", "Liste.xlsx", "ohne"])
@pytest.mark.parametrize("command", ["handout {net} partner-list", "pack {net} Seniorenamt"])
def test_a_page_is_never_written_over_a_network_or_a_list(
    netzdesk: Netzdesk, network: Path, command: str, out: str
) -> None:
    before = network.read_bytes()
    target = Path(out.format(net=network))
    target = target if target.is_absolute() else network.parent / target
    said = netzdesk(*command.format(net=network).split(), target)

    assert said.code == 2
    assert "muss auf .pdf enden" in said.err
    assert network.read_bytes() == before
    assert [each.name for each in network.parent.glob("*") if each.suffix != ".netz" and each.is_file()] == []


def test_two_tables_on_a_sheet_are_told_apart_by_their_titles(netzdesk: Netzdesk, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    for row in (
        ("Unsere Akteure",), ("Akteur", "Ort", "Telefon"), ("Chor", "Bonn", "0228 11111"),
        ("Kino", "Bonn", "0228 22222"),
        (), ("Ärzte zur Information",), ("Praxis", "Ort", "Telefon"), ("Dr. Weber", "Bonn", "0228 33333"),
    ):  # fmt: skip
        sheet.append(row)
    book.save(tmp_path / "l.xlsx")

    wrong = netzdesk("import", tmp_path / "n.netz", tmp_path / "l.xlsx", "--sheet", "Nix", "--dry-run")
    right = netzdesk(
        "import", tmp_path / "n.netz", tmp_path / "l.xlsx", "--sheet", "ärzte zur information", "--dry-run"
    )

    assert wrong.code == 1
    assert "1 Sheet (Unsere Akteure); 2 Sheet (Ärzte zur Information)" in wrong.err
    assert right.out.startswith("1 Zeile: 1 neu")
    assert right.err == ""


def test_which_of_several_tables_was_read_is_said_with_the_way_to_another(
    netzdesk: Netzdesk, network: Path, tmp_path: Path
) -> None:
    book = Workbook()
    sheet = book.active
    for row in (
        ("Organisation", "Ort", None, None, "Name", "Telefon"),
        ("A-Verein", "Fürth", None, None, "Hans A", "1"),
        ("B-Verein", "Nürnberg", None, None, "Ina B", "2"),
        (), (),
        ("Schule", "Straße", "Leitung"), ("GS Nord", "Nordweg 1", "Fr. Rot"), ("GS Süd", "Südweg 2", "Hr. Blau"),
    ):  # fmt: skip
        sheet.append(row)
    book.save(tmp_path / "l.xlsx")

    said = netzdesk("import", network, tmp_path / "l.xlsx", "--dry-run", "--json")
    left = netzdesk("import", network, tmp_path / "l.xlsx", "--dry-run", "--json", "--sheet", "1")

    assert "In l.xlsx stehen mehrere Tabellen. Gelesen ist: 2 Sheet (Schule, Straße, Leitung)." in said.err
    assert (
        "--sheet NUMMER nimmt eine andere: 1 Sheet (Organisation, Ort); 3 Sheet (Name, Telefon)" in said.err
    )
    assert said.data["tables"][0] == "1 Sheet (Organisation, Ort)"
    assert left.data["mapping"] == {"Organisation": "name", "Ort": "place"}
    assert (left.data["rows"], left.err) == (2, "")


def test_a_list_of_doubtful_rows_says_how_to_take_them_in(netzdesk: Netzdesk, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Name;Ort\nChor;Bonn\n", "utf-8")
    (tmp_path / "b.csv").write_text("Name;Ort\nChor;Köln\n", "utf-8")
    netzdesk("import", tmp_path / "n.netz", tmp_path / "a.csv")

    said = netzdesk("import", tmp_path / "n.netz", tmp_path / "b.csv")

    assert said.out.startswith("1 Zeile: 0 neu, 0 geändert, 0 gleich, 1 zweifelhaft")
    assert "--duplicates fill, replace oder add nimmt sie auf" in said.out
    assert netzdesk("import", tmp_path / "n.netz", tmp_path / "b.csv", "--duplicates", "add").code == 0


def test_what_a_network_begins_with_is_not_taken_back(netzdesk: Netzdesk, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Name;Ort\nChor;Bonn\n", "utf-8")
    netzdesk("import", tmp_path / "n.netz", tmp_path / "a.csv")
    netzdesk("demo", tmp_path / "d.netz", "--partners", "3")

    undone = [netzdesk("undo", tmp_path / "n.netz").code for _again in range(2)]

    assert undone == [0, 1]
    assert netzdesk("undo", tmp_path / "d.netz").code == 1
    assert netzdesk("find", tmp_path / "d.netz", "e", "--json").data["count"] > 0
