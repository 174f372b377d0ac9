"""import: what a list does to the network."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import select

from netzdesk.model import Base, Partner, Person
from netzdesk.store import open_store
from tests.cli.conftest import Netzdesk

COUNTS = ("new", "changed", "same", "skipped", "doubtful")
PLAIN = """Organisation;PLZ;Ort;Telefon;E-Mail;Zuständig
Chor der Kulturen;91054;Erlangen;089 99998-701;chor@kulturen.example;Lea Öz
Werkstatt Übermorgen e. V.;01067;Dresden;089 99998-702;post@uebermorgen.example;Ole Thoß
Lesekreis Anger;91052;Erlangen;089 99998-703;lesen@anger.example;Ada Quint
"""
DOUBTFUL = """Organisation;Ort;E-Mail
Stadtteilhaus Anger;Bamberg;haus@bamberg.example
"""


@pytest.fixture
def plain_list(tmp_path: Path) -> Path:
    path = tmp_path / "liste.csv"
    path.write_text(PLAIN, "utf-8")
    return path


def tables(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of a network."""
    store = open_store(path)
    with store.read() as session:
        found = {
            table.name: sorted((tuple(row) for row in session.execute(select(table))), key=repr)
            for table in Base.metadata.sorted_tables
        }
    store.close()
    return found


def names(path: Path) -> Iterator[str]:
    store = open_store(path)
    with store.read() as session:
        yield from session.scalars(select(Partner.name))
    store.close()


def test_import_adds_the_rows_and_tells_what_the_columns_meant(
    netzdesk: Netzdesk, network: Path, plain_list: Path
) -> None:
    said = netzdesk("import", network, plain_list, "--json")

    assert said.code == 0
    assert {key: said.data[key] for key in ("rows", *COUNTS)} == {
        "rows": 3, "new": 3, "changed": 0, "same": 0, "skipped": 0, "doubtful": 0,
    }  # fmt: skip
    assert said.data["problems"] == []
    assert said.data["mapping"]["Organisation"] == "name"
    assert said.data["mapping"]["PLZ"] == "postcode"
    assert {"Chor der Kulturen", "Werkstatt Übermorgen e. V.", "Lesekreis Anger"} <= set(names(network))


def test_the_same_list_again_adds_nothing_and_is_no_step(
    netzdesk: Netzdesk, network: Path, plain_list: Path
) -> None:
    netzdesk("import", network, plain_list)
    before = tables(network)
    again = netzdesk("import", network, plain_list, "--json").data

    assert (again["rows"], again["new"], again["changed"], again["same"]) == (3, 0, 0, 3)
    assert tables(network) == before
    assert len(netzdesk("history", network, "--json").data["steps"]) == 2


def test_undo_leaves_every_table_as_before_the_import(
    netzdesk: Netzdesk, network: Path, plain_list: Path
) -> None:
    before = tables(network)
    netzdesk("import", network, plain_list)
    assert tables(network) != before
    netzdesk("undo", network)

    assert tables(network) == before
    assert netzdesk("check", network).code == 0


def test_a_trial_changes_nothing_and_makes_no_file(
    netzdesk: Netzdesk, network: Path, plain_list: Path, tmp_path: Path
) -> None:
    before = tables(network)
    said = netzdesk("import", network, plain_list, "--dry-run", "--json")
    elsewhere = netzdesk("import", tmp_path / "none.netz", plain_list, "--dry-run", "--json")

    assert (said.data["new"], said.data["dry_run"]) == (3, True)
    assert elsewhere.data["new"] == 3
    assert tables(network) == before
    assert not (tmp_path / "none.netz").exists()


def test_import_makes_the_file_where_there_is_none(
    netzdesk: Netzdesk, plain_list: Path, tmp_path: Path
) -> None:
    said = netzdesk("import", tmp_path / "fresh.netz", plain_list, "--json")
    again = netzdesk("import", tmp_path / "fresh.netz", plain_list, "--json")

    assert (said.code, said.data["created"]) == (0, True)
    assert "fresh.netz gab es noch nicht: Ein neues Netzwerk ist angelegt." in said.err, "never in silence"
    assert (again.data["created"], again.err) == (False, "")
    assert len(list(names(tmp_path / "fresh.netz"))) == 3


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04broken", b"\x89PNG\r\n\x1a\n", b"nur ein Satz"])
def test_a_list_that_is_none_leaves_no_file_behind(
    netzdesk: Netzdesk, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "liste.xlsx").write_bytes(content)
    said = netzdesk("import", tmp_path / "fresh.netz", tmp_path / "liste.xlsx")

    assert (said.code, said.out) == (1, "")
    assert "liste.xlsx" in said.err
    assert not (tmp_path / "fresh.netz").exists()


@pytest.mark.parametrize(
    ("policy", "outcome", "partners"), [("skip", "skipped", 35), ("fill", "changed", 35), ("add", "new", 36)]
)
def test_what_to_do_with_doubtful_rows_is_said_once_for_all(
    netzdesk: Netzdesk, network: Path, tmp_path: Path, policy: str, outcome: str, partners: int
) -> None:
    (tmp_path / "liste.csv").write_text(DOUBTFUL, "utf-8")
    open_question = netzdesk("import", network, tmp_path / "liste.csv", "--dry-run", "--json").data
    said = netzdesk("import", network, tmp_path / "liste.csv", "--duplicates", policy, "--json").data

    assert open_question["doubtful"] == 1
    assert open_question["problems"][0]["match"] == "Stadtteilhaus Anger"
    assert (said[outcome], said["doubtful"]) == (1, 0)
    assert len(list(names(network))) == partners


def test_a_list_of_doubtful_rows_alone_is_no_step(netzdesk: Netzdesk, network: Path, tmp_path: Path) -> None:
    (tmp_path / "liste.csv").write_text(DOUBTFUL, "utf-8")
    before = tables(network)
    said = netzdesk("import", network, tmp_path / "liste.csv")

    assert said.code == 0
    assert tables(network) == before
    assert len(netzdesk("history", network, "--json").data["steps"]) == 1


def test_skipping_leaves_alone_what_is_there_and_takes_the_new_whole(
    netzdesk: Netzdesk, network: Path, tmp_path: Path
) -> None:
    known = "Organisation;Ort;Ansprechperson\nAWO Kreisverband;Fürth;{}\nLesecafé;Fürth;{}\nLesecafé;Fürth;Bo Grün\n"
    (tmp_path / "erst.csv").write_text("Organisation;Ort\nAWO Kreisverband;Fürth\n", "utf-8")
    (tmp_path / "dann.csv").write_text(known.format("Ina Roth", "Kai Blau"), "utf-8")
    netzdesk("import", network, tmp_path / "erst.csv")
    before = len(list(names(network)))
    said = netzdesk("import", network, tmp_path / "dann.csv", "--duplicates", "skip", "--json").data

    assert (said["skipped"], said["new"], said["changed"], said["rows"]) == (1, 1, 1, 3)
    assert len(list(names(network))) == before + 1
    store = open_store(network)
    with store.read() as session:
        people = set(session.scalars(select(Person.last_name)))
    store.close()
    assert {"Blau", "Grün"} <= people
    assert "Roth" not in people


def test_replacing_takes_the_value_of_the_list(netzdesk: Netzdesk, network: Path, tmp_path: Path) -> None:
    (tmp_path / "liste.csv").write_text(DOUBTFUL, "utf-8")
    netzdesk("import", network, tmp_path / "liste.csv", "--duplicates", "replace")

    store = open_store(network)
    with store.read() as session:
        places = session.scalars(select(Partner.place).where(Partner.name == "Stadtteilhaus Anger")).all()
    store.close()
    assert places == ["Bamberg"]


def test_columns_can_be_mapped_and_left_out(netzdesk: Netzdesk, network: Path, plain_list: Path) -> None:
    said = netzdesk(
        "import", network, plain_list, "--map", "zuständig=person_name", "--map", "Telefon=", "--json"
    )

    assert said.data["mapping"]["Zuständig"] == "person_name"
    assert said.data["mapping"]["Telefon"] is None
    assert netzdesk("find", network, "Thoss", "--json").data["count"] > 0
    again = netzdesk("import", network, plain_list, "--dry-run", "--json").data
    assert again["mapping"] == said.data["mapping"]


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("--map", "Fax=fax"), 1, "Fax"), (("--map", "Ort=ortschaft"), 2, "postcode, place,"),
        (("--map", "Ort=ortschaft"), 2, "„ortschaft“ gibt es nicht"), (("--map", "Ort"), 2, "Ort"),
        (("--sheet", "Tabelle 9"), 1, "Tabelle 9"), (("--duplicates", "raten"), 2, "raten"),
        (("--map", "Organisation=", "--map", "Zuständig="), 1, "Namen"),
    ],
)  # fmt: skip
def test_a_choice_that_does_not_fit_changes_nothing(
    netzdesk: Netzdesk, network: Path, plain_list: Path, arguments: tuple[str, ...], code: int, words: str
) -> None:
    before = tables(network)
    said = netzdesk("import", network, plain_list, *arguments)

    assert (said.code, said.out) == (code, "")
    assert words.casefold() in said.err.casefold()
    assert tables(network) == before


def test_a_sheet_is_chosen_by_its_name_or_number(netzdesk: Netzdesk, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for sheet, partner in ((book.active, "Chor"), (book.create_sheet("Neu"), "Museum")):
        assert sheet is not None
        for row in (
            ("Organisation", "PLZ", "Ort"),
            (partner, "91052", "Erlangen"),
            (f"{partner} 2", "91052", "Erlangen"),
        ):
            sheet.append(row)
    book.save(tmp_path / "liste.xlsx")
    for number, choice in enumerate(("neu", "2")):
        netzdesk("import", tmp_path / f"{number}.netz", tmp_path / "liste.xlsx", "--sheet", choice)

        assert sorted(names(tmp_path / f"{number}.netz")) == ["Museum", "Museum 2"]


def test_headings_that_repeat_are_told_apart(netzdesk: Netzdesk, network: Path, tmp_path: Path) -> None:
    (tmp_path / "liste.csv").write_text(
        "Organisation;Telefon;Telefon\nChor;089 99998-1;089 99998-2\nWerk;089 99998-3;089 99998-4\n", "utf-8"
    )
    mapping = netzdesk("import", network, tmp_path / "liste.csv", "--json").data["mapping"]

    assert list(mapping) == ["Organisation", "Telefon", "Telefon (2)"]


def test_real_lists_add_up_and_add_nothing_twice(netzdesk: Netzdesk, real_data: Path, tmp_path: Path) -> None:
    for path in sorted((real_data / "lists").iterdir()):
        target = tmp_path / f"{path.stem}.netz"
        first = netzdesk("import", target, path, "--json").data
        second = netzdesk("import", target, path, "--json").data

        assert sum(first[key] for key in COUNTS) == first["rows"], path.name
        assert (second["rows"], second["new"], second["changed"]) == (first["rows"], 0, 0), path.name


def test_two_programs_that_read_one_list_at_once_add_everybody_once(network: Path, tmp_path: Path) -> None:
    rows = "".join(f"Verein {number};Ort {number}\n" for number in range(1500))
    (tmp_path / "liste.csv").write_text(f"Organisation;Ort\n{rows}", "utf-8")
    before = len(list(names(network)))
    command = [
        sys.executable,
        "-m",
        "netzdesk",
        "import",
        str(network),
        str(tmp_path / "liste.csv"),
        "--json",
    ]

    both = [subprocess.Popen(command, stdout=subprocess.PIPE) for _ in range(2)]
    added = sorted(json.loads(each.communicate()[0])["new"] for each in both)

    assert [each.returncode for each in both] == [0, 0]
    assert added == [0, 1500]
    assert len(list(names(network))) == before + 1500


def test_replacing_holds_for_rows_that_are_surely_known_too(
    netzdesk: Netzdesk, network: Path, plain_list: Path
) -> None:
    netzdesk("import", network, plain_list)
    plain_list.write_text(PLAIN.replace("-701", "-799"), "utf-8")
    steps = len(netzdesk("history", network, "--json").data["steps"])
    before = tables(network)

    first = netzdesk("import", network, plain_list, "--duplicates", "replace", "--json").data
    after = tables(network)
    again = netzdesk("import", network, plain_list, "--duplicates", "replace", "--json").data

    assert (first["changed"], first["same"], again["changed"], again["same"]) == (1, 2, 0, 3)
    assert len(netzdesk("history", network, "--json").data["steps"]) == steps + 1
    assert len(after["contact_point"]) == len(before["contact_point"])
    assert tables(network) == after
    netzdesk("undo", network)
    assert tables(network) == before
