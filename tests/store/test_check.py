"""The check says what is wrong with a file, each thing in a sentence, and nothing about a sound one."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from netzdesk.store import open_store

HISTORY = "DROP TRIGGER history_partner_update"


@pytest.mark.parametrize(
    ("statements", "sentence"),
    [
        (["UPDATE search_text SET text = text || 'x' WHERE record_id = (SELECT min(id) FROM partner)"], "Die Suche"),
        (["DELETE FROM search_text WHERE record_id = (SELECT min(id) FROM person)"], "Die Suche"),
        ([HISTORY, "UPDATE partner SET notes = notes || 'x'"], "Der Verlauf"),
        (["DROP TRIGGER history_partner_delete", "DELETE FROM status_change", "DELETE FROM partner"], "Der Verlauf"),
        (["DROP TRIGGER history_tag_insert"], "nicht mehr vollständig geschrieben: tag"),
        (["DROP TRIGGER history_tag_delete", "DELETE FROM partner_tag", "DELETE FROM tag"], "Daten überein: tag"),
        ([HISTORY, "UPDATE partner SET parent_id = 'x'"], "verweist auf etwas"),
        (["DELETE FROM history_change WHERE seq % 2"], "woher"),
        (["DELETE FROM history_change"], "woher"),
        (["DELETE FROM kept_bytes"], "fehlt die Datei"),
        (["INSERT INTO search_fts (rowid, text) VALUES (77, 'falsch')"], "Verzeichnis der Suche"),
        (["UPDATE search_fts_data SET block = zeroblob(40) WHERE id > 10"], "beschädigt"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(
    small_file: Path, tmp_path: Path, statements: list[str], sentence: str
) -> None:
    path = tmp_path / "netz.netz"
    path.write_bytes(small_file.read_bytes())
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute("INSERT INTO history_now VALUES (1, (SELECT max(id) FROM history_step), 0)")
    for statement in statements:
        connection.execute(statement)
    connection.execute("DELETE FROM history_now")
    connection.close()

    store = open_store(path)
    said = store.check()
    store.close()

    assert any(sentence in each for each in said), said


def test_a_sound_file_is_sound_and_checking_changes_nothing(small_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "netz.netz"
    path.write_bytes(small_file.read_bytes())
    store = open_store(path)

    assert store.check() == []

    store.close()
    assert path.read_bytes() == small_file.read_bytes()
