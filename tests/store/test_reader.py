"""Reading without entities: one state of the file, the same as a session sees, and no way to change it."""

from __future__ import annotations

from pathlib import Path

import pytest

from netzdesk.base.errors import UserError
from netzdesk.store import Reader, Store, open_store, reader_of
from netzdesk.work import partners

COUNT = "SELECT count(*) FROM partner"


def test_a_reader_sees_one_state_whatever_is_changed_meanwhile(store: Store) -> None:
    with store.look() as reader:
        before = reader.value(COUNT)
        with store.change("Dazwischen") as session:
            partners.create_partner(session, "Neu")
        assert reader.value(COUNT) == before
    with store.look() as reader:
        assert reader.value(COUNT) == before + 1


def test_the_reader_of_a_session_sees_what_the_session_has_changed_so_far(store: Store) -> None:
    with store.look() as outside, store.change("Neu") as session:
        before = outside.value(COUNT)
        session.add(partners.create_partner(session, "Erst"))
        partners.create_partner(session, "Dann").notes = "noch nicht geschrieben"
        inside = reader_of(session)
        assert inside.value(COUNT) == before + 2
        assert inside.rows(
            "SELECT name FROM partner WHERE notes = :notes", {"notes": "noch nicht geschrieben"}
        )
        assert inside.remembered is None


def test_a_reader_of_a_reading_session_sees_the_same_state(store: Store) -> None:
    with store.read() as session:
        reader = reader_of(session)
        before = reader.value(COUNT)
        with store.change("Dazwischen") as other:
            partners.create_partner(other, "Neu")
        assert reader_of(session).value(COUNT) == reader.value(COUNT) == before


def test_a_reader_changes_nothing(store: Store) -> None:
    def names(reader: Reader) -> list[tuple[str, ...]]:
        return reader.rows("SELECT name FROM partner ORDER BY id")

    with store.look() as reader:
        before = names(reader)
    with pytest.raises(Exception, match=r"write outside Store\.change"), store.look() as reader:
        reader.execute("UPDATE partner SET name = 'X'")
    with store.look() as reader:
        assert names(reader) == before


def test_what_somebody_leaves_half_done_does_not_outlive_the_look(store: Store) -> None:
    with store.look() as reader:
        reader.execute("CREATE TABLE stray (one)")
    with store.look() as reader:
        assert reader.value("SELECT count(*) FROM sqlite_master WHERE name = 'stray'") == 0
        assert reader.value("SELECT one FROM history_now") is None


def test_a_file_that_is_gone_is_a_sentence_for_readers_too(small_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "weg.netz"
    path.write_bytes(small_file.read_bytes())
    store = open_store(path)
    store.close()
    path.rename(tmp_path / "anderswo.netz")

    with pytest.raises(UserError, match="lässt sich nicht öffnen"), store.look():
        pass
    assert not path.exists()
