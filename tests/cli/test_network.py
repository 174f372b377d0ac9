"""demo, find, history, undo and check: what they answer, and what they say when they cannot."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tests.cli.conftest import Netzdesk


def test_demo_makes_the_sample_network(netzdesk: Netzdesk, tmp_path: Path) -> None:
    said = netzdesk("demo", tmp_path / "new.netz", "--json")

    assert said.code == 0
    assert said.data == {
        "file": str(tmp_path / "new.netz"), "partners": 35, "persons": 45, "groups": 4, "events": 10,
    }  # fmt: skip


def test_demo_makes_a_network_of_any_size_again_for_the_same_seed(netzdesk: Netzdesk, tmp_path: Path) -> None:
    first, second = (
        netzdesk("demo", tmp_path / name, "--partners", 40, "--seed", 7, "--json").data
        for name in ("a.netz", "b.netz")
    )

    assert first["partners"] == 40
    assert {**first, "file": ""} == {**second, "file": ""}


def test_demo_never_writes_over_a_file(netzdesk: Netzdesk, network: Path) -> None:
    before = network.read_bytes()
    said = netzdesk("demo", network)

    assert (said.code, said.out) == (1, "")
    assert "gibt es schon" in said.err
    assert network.read_bytes() == before


def test_demo_leaves_nothing_behind_when_it_fails(
    netzdesk: Netzdesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("netzdesk.work.sample.resources", lambda: tmp_path / "gone")
    (tmp_path / "gone" / "sample").mkdir(parents=True)
    (tmp_path / "gone" / "sample" / "1-broken.json").write_text("{", "utf-8")
    with pytest.raises(ValueError, match="Expecting"):
        netzdesk("demo", tmp_path / "new.netz")

    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("new")] == []


@pytest.mark.parametrize("number", ["0", "-3", "viele"])
def test_a_size_that_is_none_is_not_understood(netzdesk: Netzdesk, tmp_path: Path, number: str) -> None:
    assert netzdesk("demo", tmp_path / "new.netz", "--partners", number).code == 2


def test_find_tells_kind_name_and_key_of_each_hit(netzdesk: Netzdesk, network: Path) -> None:
    hits = netzdesk("find", network, "haus", "anger", "--json").data

    assert hits["count"] == len(hits["found"]) > 1
    assert hits["found"][0]["kind"] == "partner"
    assert hits["found"][0]["title"] == "Stadtteilhaus Anger"
    assert set(hits["found"][0]) == {"kind", "id", "title", "detail"}


@pytest.mark.parametrize("spelling", ["röthelheim", "roethelheim", "rothelheim", "RÖTHELHEIM"])
def test_find_takes_umlauts_in_every_spelling(netzdesk: Netzdesk, network: Path, spelling: str) -> None:
    assert "Stadtteilhaus Röthelheimpark" in netzdesk("find", network, spelling).out


def test_find_without_a_hit_is_no_failure(netzdesk: Netzdesk, network: Path) -> None:
    said = netzdesk("find", network, "Xylophonorchester")

    assert (said.code, said.out) == (0, "Zu „Xylophonorchester“ wurde nichts gefunden.\n")


def test_history_and_undo_speak_of_the_same_step(netzdesk: Netzdesk, network: Path) -> None:
    (step,) = netzdesk("history", network, "--json").data["steps"]
    undone = netzdesk("undo", network, "--json").data["undone"]
    (after,) = netzdesk("history", network, "--json").data["steps"]

    assert (undone["id"], undone["label"]) == (step["id"], "Beispielnetz")
    assert (step["state"], after["state"]) == ("done", "undone")
    assert netzdesk("find", network, "Anger", "--json").data["count"] == 0
    assert "zurückgenommen" in netzdesk("history", network).out


def test_undo_says_when_there_is_nothing_left(netzdesk: Netzdesk, network: Path) -> None:
    netzdesk("undo", network)
    said = netzdesk("undo", network)

    assert (said.code, said.out) == (1, "")
    assert "nichts" in said.err


def test_check_finds_a_sound_file_sound(netzdesk: Netzdesk, network: Path) -> None:
    said = netzdesk("check", network, "--json")

    assert (said.code, said.data) == (0, {"ok": True, "problems": []})


def test_check_finds_a_row_that_was_changed_behind_our_back(netzdesk: Netzdesk, network: Path) -> None:
    with closing(dbapi2.connect(str(network))) as raw, raw:
        raw.execute("DROP TRIGGER history_partner_update")
        raw.execute("UPDATE partner SET name = 'Heimlich' WHERE name LIKE 'Kino%'")
    said = netzdesk("check", network, "--json")

    assert said.code == 1
    assert said.data["ok"] is False
    assert said.data["problems"]
    assert "Sicherung" in said.err


@pytest.mark.parametrize(
    "command", [("find", "x"), ("history",), ("undo",), ("check",), ("export", "partners", "x.csv")]
)
def test_a_missing_file_is_a_sentence_and_no_new_file(
    netzdesk: Netzdesk, tmp_path: Path, command: tuple[str, ...]
) -> None:
    said = netzdesk(command[0], tmp_path / "gone.netz", *command[1:])

    assert (said.code, said.out) == (1, "")
    assert "gone.netz" in said.err
    assert len(said.err.splitlines()) == 1
    assert [path for path in tmp_path.iterdir() if path.suffix == ".netz"] == []


def test_another_database_is_refused(netzdesk: Netzdesk, tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "other.netz")
    connection.execute("CREATE TABLE partner (id)")
    connection.commit()
    connection.close()
    said = netzdesk("find", tmp_path / "other.netz", "x")

    assert said.code == 1
    assert "keine Netzdesk-Datei" in said.err
