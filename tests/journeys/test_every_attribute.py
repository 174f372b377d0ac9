"""Everything that can be known of a partner: typed in the window, kept over a restart, found, listed, on paper."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from netzdesk.cli import main
from netzdesk.work.listing import ListQuery, ids
from netzdesk.work.partner_list import PARTNERS
from tests.journeys.partner_hands import PartnerHands, begun
from tests.office.structure import read
from tests.ui.window.hands import program_on, shown


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "desk"


BASICS = {
    "short_name": "Ratschlag", "partner_type_id": "Netzwerk oder Bündnis", "sector_id": "Zivilgesellschaft",
    "parent_id": "Stadt Neustadt", "is_network": True, "member_count": "45", "description": "Kreis von Verbänden",
    "street": "Marktplatz 1", "address_extra": "Haus B", "postcode": "1010", "place": "Wien",
    "district": "Innere Stadt", "state": "Wien", "country": "Österreich", "is_key_partner": True, "influence": "hoch",
    "stance": "unterstützend", "notes": "Trifft sich montags", "external_id": "007",
}  # fmt: skip
WAY = (
    ("Wunschpartner*in", "1.1.2024", "fehlt uns"), ("Angesprochen", "5.2.2024", ""), ("Im Gespräch", "1.3.2024", ""),
    ("Zugesagt", "1.5.2024", ""), ("An Bord", "1.6.2024", "Beschluss der AG"), ("Ruhend", "1.1.2025", "Umzug"),
    ("Ausgeschieden", "1.1.2026", "aufgelöst"),
)  # fmt: skip
ALL_WAYS = (
    "+43 1 4000-0 (Zentrale); 01 4000 77 (abends); büro@ratschlag.example (Büro); presse@ratschlag.example (Presse); "
    "www.ratschlag.example"
)
NAME = "Ratschlag für soziale Gerechtigkeit"


def typed(hands: PartnerHands) -> None:
    """Type all that can be known of one partner."""
    for name in ("Stadt Neustadt", "Paritätischer Verband", NAME):
        hands.new(name)
    for name, value in BASICS.items():
        hands.put(name, value)
    hands.chip(0, "Wohnen", "Freizeit")
    hands.chip(1, "Armut", "Teilhabe")
    hands.add("target_groups", target_group_id="Familien", kind="vertritt", estimated_reach="1.200")
    hands.add("target_groups", target_group_id="Kinder", kind="hat Angebote für")
    hands.add("umbrellas", umbrella_id="Paritätischer Verband")
    for kind, value, label in (
        ("Telefon", "+43 1 4000-0", "Zentrale"), ("Telefon", "01 4000 77", "abends"),
        ("E-Mail", "büro@ratschlag.example", "Büro"), ("E-Mail", "presse@ratschlag.example", "Presse"),
        ("Website", "www.ratschlag.example", ""),
    ):  # fmt: skip
        hands.add("contacts", kind=kind, value=value, label=label)
    hands.add("contributions", contribution_kind_id="Räume", note="Saal für 80")
    for status, since, reason in WAY:
        hands.add("status", status=status, since=since, reason=reason)
    hands.add(
        "people",
        person_id="Dr. Käthe von der Heide",
        function_title="Sprecherin",
        valid_from="1.1.2020",
        is_main_contact=True,
    )
    hands.add(
        "people", person_id="Ali Öz", function_title="Kasse", valid_from="1.1.2018", valid_to="31.12.2019"
    )
    hands.add(
        "conversations", held_on="1.3.2024", channel="Telefonat", person_id="Dr. Käthe von der Heide",
        participants="Frau Groß", summary="Kennenlernen", benefit_notes="mehr Gehör", concerns="wenig Zeit",
        next_step="einladen", follow_up_on="5.3.2024",
    )  # fmt: skip


def test_all_that_is_typed_is_there_after_a_restart_in_list_search_workbook_and_on_paper(
    folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "n.netz"
    for program in program_on(folder):
        program.create("Netz Neustadt", file)
        typed(begun(program, qtbot))
    for program in program_on(folder):
        program.open(file)
        hands = begun(program, qtbot)
        hands.go_to(NAME)
        _in_the_detail(hands)
        _found(hands)
        assert program.window
        desk = program.window.desk
        with desk.look() as reader:
            days = [
                len(ids(reader, PARTNERS, ListQuery(filters=(("onboard_on", day),))))
                for day in ("2024-05-31", "2024-06-01", "2024-12-31", "2025-01-01")
            ]
        assert days == [0, 1, 1, 0]
    _in_the_workbook(file, tmp_path)
    _on_paper(file, tmp_path)


def _in_the_detail(hands: PartnerHands) -> None:
    for name, value in BASICS.items():
        assert hands.value(name) == value, name
    assert hands.lines("target_groups") == [
        "Kinder | hat Angebote für",
        "Familien | vertritt · etwa 1200 Menschen",
    ]
    assert hands.lines("umbrellas") == ["Paritätischer Verband | "]
    assert hands.lines("contacts") == [
        "+43 1 4000-0 | Telefon · Zentrale", "01 4000 77 | Telefon · abends", "büro@ratschlag.example | E-Mail · Büro",
        "presse@ratschlag.example | E-Mail · Presse", "www.ratschlag.example | Website",
    ]  # fmt: skip
    assert hands.lines("contributions") == ["Räume | Saal für 80"]
    assert [line.split(" | ")[0] for line in hands.lines("status")] == [
        status for status, _, _ in reversed(WAY)
    ]
    assert hands.detail.status.text() == "Ausgeschieden seit 01.01.2026"
    assert hands.lines("people") == [
        "Dr. Käthe von der Heide | Sprecherin · Hauptansprechperson · seit 01.01.2020",
        "Ali Öz | Kasse · 01.01.2018 – 31.12.2019",
    ]
    assert hands.lines("conversations") == [
        "01.03.2024 · Telefonat · Dr. Käthe von der Heide | Kennenlernen\n→ einladen"
    ]
    assert hands.lines("follow_ups") == ["einladen | überfällig seit 05.03.2024"]
    assert [chip.text() for chips in hands.detail.chip_choices for chip in chips.chips if chip.isVisible()] == [
        "Freizeit", "Wohnen", "Armut", "Teilhabe",
    ]  # fmt: skip


def _found(hands: PartnerHands) -> None:
    view = hands.tab.view()
    for words in (
        "ratschlag", "netzwerk oder", "zivilges", "marktplatz", "haus b", "1010", "innere", "osterreich", "verbanden",
        "montags", "007", "neustadt", "paritat", "wohnen", "armut", "familien", "saal", "4000", "presse@", "www.rat",
        "heide", "sprecherin", "kasse", "ali oez",
    ):  # fmt: skip
        view.frame.search.setText(words)
        assert NAME in shown(hands.tab), words
    view.frame.search.setText("")


def _in_the_workbook(file: Path, folder: Path) -> None:
    assert main(["export", str(file), "partners", str(folder / "p.csv")]) == 0
    with (folder / "p.csv").open(encoding="utf-8-sig", newline="") as lines:
        rows = [row for row in csv.DictReader(lines, delimiter=";") if row["Organisation"] == NAME]
    (row,) = rows
    row = {name: value.lstrip("'") for name, value in row.items()}
    assert row | {
        "Kurzname": "Ratschlag", "Art": "Organisation", "Status": "Ausgeschieden", "Status seit": "01.01.2026",
        "Grund": "aufgelöst", "Organisationstyp": "Netzwerk oder Bündnis", "Gesellschaftsbereich": "Zivilgesellschaft",
        "Träger": "Stadt Neustadt", "Dachverbände": "Paritätischer Verband", "Lebensbereiche": "Freizeit, Wohnen",
        "Zielgruppen": "Kinder, Familien", "Reichweite": "1200", "Bringt ein": "Räume",
        "Schlagwörter": "Armut, Teilhabe",
        "Ansprechperson": "Dr. Käthe von der Heide", "Funktion": "Sprecherin", "Telefon": "+43 1 4000-0",
        "E-Mail": "büro@ratschlag.example", "Website": "www.ratschlag.example", "Alle Kontakte": ALL_WAYS,
        "Straße": "Marktplatz 1", "Adresszusatz": "Haus B", "PLZ": "1010", "Ort": "Wien", "Stadtteil": "Innere Stadt",
        "Bundesland": "Wien", "Land": "Österreich", "Einfluss": "hoch", "Haltung": "unterstützend",
        "Schlüssel-Partner*in": "ja", "Mitglieder": "45", "Letztes Gespräch": "01.03.2024",
        "Wiedervorlage": "05.03.2024", "Beschreibung": "Kreis von Verbänden", "Notiz": "Trifft sich montags",
        "Kennung": "007",
    } == row  # fmt: skip


def _on_paper(file: Path, folder: Path) -> None:
    assert main(["handout", str(file), "partner-sheet", str(folder / "p.pdf"), "--for", NAME]) == 0
    text = " ".join(read(folder / "p.pdf").text.split())
    for words in (
        "Ratschlag", "Netzwerk oder Bündnis", "Zivilgesellschaft", "Stadt Neustadt", "Paritätischer Verband", "45",
        "Marktplatz 1, Haus B, 1010 Wien, Innere Stadt, Österreich", "+43 1 4000-0", "abends", "www.ratschlag.example",
        "Freizeit", "Armut, Teilhabe", "vertritt", "1200", "Räume: Saal für 80", "Dr. Käthe von der Heide",
        "Sprecherin",
        "Beschluss der AG", "Telefonat: Dr. Käthe von der Heide, Frau Groß", "mehr Gehör", "wenig Zeit", "einladen",
    ):  # fmt: skip
        assert words in text, words
    assert "Ali Öz" not in text
