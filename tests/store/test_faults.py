"""What can happen to a file, each as a sentence: missing, not ours, empty, newer, read-only, full, locked, damaged."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from netzdesk.base.errors import UserError
from netzdesk.store import Store, create_store, open_store
from netzdesk.store.checking import check
from netzdesk.work import partners
from tests.store.network import contents


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "nicht gefunden"),
        (b"", "keine Netzdesk-Datei"),
        (b"Liste;von;Partnern\n", "keine Netzdesk-Datei"),
        (b"SQLite format 3\0" + b"\x99" * 5000, "keine Netzdesk-Datei"),
    ],
)
def test_what_is_no_network_file_is_refused_and_left_alone(
    tmp_path: Path, content: bytes | None, sentence: str
) -> None:
    path = tmp_path / "netz.netz"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(UserError, match=sentence):
        open_store(path)

    assert (path.read_bytes() if path.exists() else None) == content


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "fremd.netz"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE notes (x)")
    connection.close()

    with pytest.raises(UserError, match="keine Netzdesk-Datei"):
        open_store(path)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="nicht gefunden"):
        open_store(tmp_path)


def test_a_new_file_never_writes_over_an_old_one(tmp_path: Path) -> None:
    path = tmp_path / "netz.netz"
    path.write_bytes(b"wichtig")

    with pytest.raises(UserError, match="gibt es schon"):
        create_store(path)

    assert path.read_bytes() == b"wichtig"


def test_a_new_file_in_a_folder_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="lässt sich nicht öffnen"):
        create_store(tmp_path / "weg" / "netz.netz")


def test_a_file_from_a_newer_program_is_refused_and_stays_as_it_is(small_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "neu.netz"
    path.write_bytes(small_file.read_bytes())
    _execute(path, "UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()

    with pytest.raises(UserError, match="neueren Netzdesk"):
        open_store(path)

    assert path.read_bytes() == before


def test_a_full_disk_is_a_sentence_and_loses_nothing(store: Store) -> None:
    before = contents(store)

    def fill(session: Session) -> None:
        raw = session.connection().connection.dbapi_connection
        assert raw is not None
        pages = raw.execute("PRAGMA page_count").fetchone()[0]
        raw.execute(f"PRAGMA max_page_count={pages}")
        for number in range(2000):
            partners.create_partner(session, f"Partner {number} " * 20)

    with pytest.raises(UserError, match="Datenträger ist voll"), store.change("Zu viel") as session:
        fill(session)

    assert contents(store) == before
    assert store.check() == []


def test_a_file_that_somebody_else_writes_to_is_a_sentence(
    store: Store,
) -> None:
    other = dbapi2.connect(str(store.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with store.read() as session:
        session.connection().exec_driver_sql("PRAGMA busy_timeout=0")

    with pytest.raises(UserError, match="anderen Programm belegt"), store.change("Wartet"):
        pass

    other.execute("ROLLBACK")
    other.close()
    with store.change("Geht wieder") as session:
        partners.create_partner(session, "Neu")


def test_a_damaged_page_is_a_sentence(small_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "kaputt.netz"
    content = bytearray(small_file.read_bytes())
    content[4096 * 3 : 4096 * 40] = os.urandom(4096 * 37)
    path.write_bytes(content)

    with pytest.raises(UserError, match=r"beschädigt|keine Netzdesk-Datei"):
        contents(open_store(path))


@given(st.randoms(use_true_random=False), st.integers(1, 8), st.sampled_from((1, 4, 60, 4096)))
def test_damage_anywhere_is_a_sentence_or_harms_nothing_that_is_read(
    small_file: Path, tmp_path_factory: pytest.TempPathFactory, random: Random, places: int, length: int
) -> None:
    path = tmp_path_factory.mktemp("schaden") / "kaputt.netz"
    content = bytearray(small_file.read_bytes())
    for _ in range(places):
        end = random.choice((40_000, len(content)))  # in what says which tables there are, or in all
        at = random.randrange(100, end - length)
        content[at : at + length] = random.randbytes(length)
    path.write_bytes(content)

    with suppress(UserError), closing(open_store(path)) as store:
        with suppress(UserError), store.look() as reader:
            reader.rows("SELECT * FROM partner")
        with suppress(UserError), store.read() as session:
            check(session)


def test_a_file_that_is_gone_takes_no_change_and_never_becomes_an_empty_one(
    store: Store, tmp_path: Path
) -> None:
    before = contents(store)
    away = tmp_path / "stick.netz"
    store.fold_in()
    store.close()
    store.path.rename(away)

    for write in (store.undo, lambda: store.change("Ins Leere").__enter__()):
        with pytest.raises(UserError, match="nicht mehr da"):
            write()
    with pytest.raises(UserError, match="lässt sich nicht öffnen"):
        contents(store)

    assert not store.path.exists()
    away.rename(store.path)
    with store.change("Wieder da") as session:
        partners.create_partner(session, "Neu")
    assert len(contents(store)["partner"]) == len(before["partner"]) + 1


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be deleted there")
def test_a_file_that_is_deleted_during_a_change_is_told(store: Store) -> None:
    def write(session: Session) -> None:
        partners.create_partner(session, "Neu")
        store.path.unlink()

    with pytest.raises(UserError, match="nicht mehr da"), store.change("Ins Leere") as session:
        write(session)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows moves no file that is open")
def test_another_file_put_in_the_place_of_the_open_one_takes_no_change(
    store: Store, small_file: Path
) -> None:
    store.path.rename(store.path.with_suffix(".old"))
    store.path.write_bytes(small_file.read_bytes())

    with pytest.raises(UserError, match="nicht mehr da"), store.change("Falsche Datei"):
        pass

    assert store.path.read_bytes() == small_file.read_bytes()


def test_a_change_is_on_the_disk_when_it_returns_and_references_are_watched(store: Store) -> None:
    with store.change("Schreiben") as session:
        found = {
            name: session.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("synchronous", "journal_mode", "foreign_keys")
        }

    assert found == {"synchronous": 2, "journal_mode": "wal", "foreign_keys": 1}


_READ_ONLY = """
import os, sys, tempfile
from pathlib import Path
from netzdesk.base.errors import UserError
from netzdesk.store import create_store, open_store
with tempfile.TemporaryDirectory() as folder:  # loads all there is to load: the checkout may lie where nobody may look
    other = create_store(Path(folder) / "anders.netz")
    with other.change("Anders"):
        pass
    other.check()
    other.close()
if os.name == "posix" and os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
try:
    store = open_store(Path(sys.argv[1]))
    with store.look() as reader:
        print(reader.value("SELECT count(*) FROM partner"), "Partner", store.is_read_only, store.check())
    with store.change("Darf nicht"):
        pass
except UserError as error:
    print(error)
"""


@pytest.mark.skipif(os.name != "posix", reason="rights are another matter there")
def test_a_file_that_may_not_be_written_is_read_and_a_change_is_a_sentence(
    small_file: Path, root: Path
) -> None:
    with TemporaryDirectory() as stick:  # where others may look, unlike in the folders of pytest
        folder, path = Path(stick), Path(stick) / "netz.netz"
        path.write_bytes(small_file.read_bytes())
        path.chmod(0o444)
        folder.chmod(0o555)
        try:
            done = subprocess.run(
                [sys.executable, "-c", _READ_ONLY, str(path)],
                cwd=root,
                capture_output=True,
                text=True,
                check=False,
            )
        finally:
            folder.chmod(0o755)

    assert done.stdout, done.stderr
    read, refused = done.stdout.splitlines()
    assert read == "8 Partner True []"
    assert "darf nicht verändert werden" in refused


def _execute(path: Path, statement: str) -> None:
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute(statement)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
