"""JSON is read in every shape that open-data portals and programs give it."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from netzdesk.base.errors import UserError
from netzdesk.exchange.json_list import read_json
from netzdesk.exchange.tables import read_tables


def test_a_list_of_objects_in_json_is_read(tmp_path: Path) -> None:
    entries = [{"name": "Chor", "tags": ["Musik", "Kultur"], "ort": None}, {"name": "Tafel", "plz": "53111"}]
    (tmp_path / "a.json").write_text(json.dumps({"meta": {"count": 2}, "results": entries}), "utf-8")
    (table,) = read_tables(tmp_path / "a.json")
    assert table.headings == ("name", "tags", "ort", "plz")
    assert [row.cells for row in table.rows] == [
        ("Chor", "Musik, Kultur", None, None),
        ("Tafel", None, None, "53111"),
    ]


def test_objects_under_keys_of_their_own_are_a_list_too(tmp_path: Path) -> None:
    entries = {
        "garten": {"name": "Garten", "web": "garten.example"},
        "chor": {"name": "Chor", "tags": ["Musik"]},
    }
    (tmp_path / "a.json").write_text(json.dumps(entries), "utf-8")
    (table,) = read_tables(tmp_path / "a.json")
    assert table.headings == ("name", "web", "tags")
    assert [row.cells[0] for row in table.rows] == ["Garten", "Chor"]


def test_a_map_without_numbers_of_its_own_leaves_those_of_its_places(tmp_path: Path) -> None:
    places = [
        {"type": "Feature", "properties": {"ID1": number, "NAME": name}, "geometry": None}
        for number, name in ((71, "Schule Au"), (78, "Schule Moos"))
    ]
    (tmp_path / "a.json").write_text(json.dumps({"type": "FeatureCollection", "features": places}), "utf-8")
    (table,) = read_tables(tmp_path / "a.json")
    assert table.headings == ("ID1", "NAME")


NO_LIST = ('{"name": "Garten", "ort": {"plz": 1}}', "[]", '[1, "zwei", [3]]')
DAMAGED = ('{"name": "Garten", ', '[{"name": "A"}, {"name"', "[" * 5000)


@pytest.mark.parametrize("text", NO_LIST + DAMAGED)
def test_json_that_is_damaged_or_holds_no_list_of_objects_is_a_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.json").write_text(text, "utf-8")
    with pytest.raises(UserError, match="keine Liste"):
        read_tables(tmp_path / "a.json")


def test_objects_inside_objects_become_columns_and_lists_under_the_same_key_one_list(tmp_path: Path) -> None:
    def place(name: str, city: str) -> dict[str, object]:
        return {
            "name": name,
            "address": {"city": city, "postalCode": "04509"},
            "contact": {"phone": ["1", "2"]},
        }

    districts = {
        "TDO": {"fullName": "Nord", "points": [place("KISS", "Delitzsch"), place("Treff", "Torgau")]},
        "L": {"fullName": "Stadt", "points": [place("Kontaktstelle", "Leipzig")], "hours": [{"from": 9}] * 9},
    }
    (tmp_path / "a.json").write_text(json.dumps(districts), "utf-8")
    (table,) = read_tables(tmp_path / "a.json")
    assert table.headings == ("name", "address city", "address postalCode", "contact phone")
    assert [row.cells for row in table.rows][1:] == [
        ("Treff", "Torgau", "04509", "1, 2"), ("Kontaktstelle", "Leipzig", "04509", "1, 2"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('{"name": "Garten", "plz": "1"}\n{"name": "Chor", "plz": "2"}\n', ["Garten", "Chor"]),
        ('[["name", "plz"], ["Garten", "1"], ["Chor", "2"]]', ["Garten", "Chor"]),
        ('{"Garten": {"plz": "1"}, "Chor": {"plz": "2"}, "leer": null}', ["Garten", "Chor"]),
        ('{"fields": [{"id": "name"}, {"id": "plz"}, {"id": "x"}], "records": [{"name": "Garten"}]}', ["Garten"]),
        ('[{"name": "Garten \\ud800", "properties": {"farbe": "rot"}}, {"name": "Chor"}]', ["Garten", "Chor"]),
        ('[{"name": "Garten", "tief": ' + "[" * 900 + "]" * 900 + '}, {"name": "Chor"}]', ["Garten", "Chor"]),
        ('[{"name": "Garten", "zahl": ' + "9" * 5000 + '}, {"name": "Chor"}]', ["Garten", "Chor"]),
    ],
)  # fmt: skip
def test_json_of_other_shapes_is_a_list_too(tmp_path: Path, text: str, names: list[str]) -> None:
    (tmp_path / "a.json").write_text(text, "utf-8")
    (table,) = read_tables(tmp_path / "a.json")
    place = table.headings.index("name")
    assert [row.cells[place] for row in table.rows] == names


def test_lists_alike_under_keys_are_one_and_their_keys_a_column(tmp_path: Path) -> None:
    kinds = {
        "Beratung": [{"name": "Caritas", "ort": "Gera"}, {"name": "AWO"}],
        "Sport": [{"name": "TSV", "ort": "Jena"}],
    }
    (tmp_path / "a.json").write_text(json.dumps(kinds), "utf-8")
    (table,) = read_tables(tmp_path / "a.json")
    assert table.headings == ("name", "ort", "Abschnitt")
    assert [row.cells for row in table.rows][1:] == [("AWO", None, "Beratung"), ("TSV", "Jena", "Sport")]


def test_different_lists_under_keys_are_several_lists(tmp_path: Path) -> None:
    clubs = [{"name": "TSV", "email": "a@b.de"}, {"name": "SV", "email": "c@b.de"}]
    schools = [{"schulname": "Nord", "schulform": "Grundschule", "plz": "07545"}]
    whole = {"data": {"vereine": clubs, "schulen": schools, "arten": [{"id": 1, "name": "Sport"}]}}
    (tmp_path / "a.json").write_text(json.dumps(whole), "utf-8")
    tables = read_tables(tmp_path / "a.json")
    assert [(table.sheet, len(table.rows)) for table in tables] == [("vereine", 2), ("schulen", 1)]


def test_groups_that_tell_only_their_names_are_a_column_of_what_is_in_them(tmp_path: Path) -> None:
    clubs = [{"name": "SKM", "city": "Hof"}, {"name": "AIG", "city": "Fürth"}]
    whole = {"states": [{"id": "by", "name": "Bayern", "vereine": clubs}]}
    (tmp_path / "a.json").write_text(json.dumps(whole), "utf-8")
    (table,) = read_tables(tmp_path / "a.json")
    assert [row.cells for row in table.rows] == [("SKM", "Hof", "Bayern"), ("AIG", "Fürth", "Bayern")]


def test_several_objects_in_a_list_inside_lie_side_by_side(tmp_path: Path) -> None:
    people = [{"name": "Petra Zinn", "tel": "1"}, {"name": "Ali Demir"}]
    entries = [{"name": "Garten", "leitung": people}, {"name": "Chor", "leitung": []}]
    (tmp_path / "a.json").write_text(json.dumps(entries), "utf-8")
    (table,) = read_tables(tmp_path / "a.json")
    assert table.rows[0].cells[:3] == ("Garten", "Petra Zinn; Ali Demir", "1")


def test_what_comes_again_inside_is_said_once_and_nothing_hides_a_word_or_a_number(tmp_path: Path) -> None:
    parts = [
        {"art": None, "zahl": ""},
        {"art": "None", "zahl": 0},
        {"art": "Büro", "zahl": 0},
        {"art": "None"},
    ]
    (tmp_path / "a.json").write_text(json.dumps([{"name": "A", "teil": parts}, {"name": "B"}]), "utf-8")
    (table,) = read_tables(tmp_path / "a.json")
    assert table.rows[0].cells == ("A", "None; Büro", 0)


def test_an_object_with_very_many_inside_takes_no_longer_than_as_many_beside_each_other() -> None:
    inside = [{"name": "A", "teil": [{"art": f"Art {number}"} for number in range(100_000)]}, {"name": "B"}]
    started = time.process_time()
    (sheet,) = read_json(json.dumps(inside))
    assert time.process_time() - started < 3
    assert str(sheet.rows[1][1][1]).endswith("; Art 99999")
