"""Older files become files of this version: in one go, with a copy of what they were, without losing anything."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from netzdesk.model import Base
from netzdesk.store import Store, create_store, open_store
from netzdesk.store.connections import Connections
from netzdesk.store.copying import copy_to
from netzdesk.store.engine import make_engine
from netzdesk.store.migrate import SCRIPTS, migrate
from netzdesk.store.steps import REVISION
from tests.store.network import contents

NEXT = """
from alembic import op
revision = "next"
down_revision = "{now}"

def upgrade():
    with op.batch_alter_table("partner") as table:
        table.alter_column("district", nullable=True)
    op.execute("UPDATE partner SET notes = notes || '!'")
    {more}
"""


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    """The scripts of a version that is one further than this."""
    folder = Path(shutil.copytree(SCRIPTS, tmp_path / "migrations"))
    (folder / "versions" / "next.py").write_text(NEXT.format(now=REVISION, more=""), "utf-8")
    return folder


def shape(path: Path) -> set[tuple[Any, ...]]:
    """Tables, indexes and triggers as SQLite keeps them."""
    connection = dbapi2.connect(str(path))
    found = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    connection.close()
    return {tuple(row) for row in found}


def test_a_migration_changes_rows_keeps_triggers_and_rebuilds_the_search(store: Store, scripts: Path) -> None:
    before = contents(store)
    triggers = {row for row in shape(store.path) if row[0] == "trigger"}

    copy = migrate(store.path, make_engine(Connections(store.path)), REVISION, scripts)

    assert {row for row in shape(store.path) if row[0] == "trigger"} == triggers
    notes = list(Base.metadata.tables["partner"].c.keys()).index("notes")
    assert [row[notes] for row in contents(store)["partner"]] == [
        row[notes] + "!" for row in before["partner"]
    ]
    assert {name for name, rows in contents(store).items() if rows != before[name]} == {"partner"}
    assert store.undo_and_redo() == (None, None)
    old = open_store(copy)
    assert contents(old) == before
    assert old.check() == []
    old.close()


def test_a_migration_that_fails_leaves_the_file_as_it_was(store: Store, scripts: Path) -> None:
    (scripts / "versions" / "next.py").write_text(
        NEXT.format(now=REVISION, more="raise ValueError('bug')"), "utf-8"
    )
    before, shaped = contents(store), shape(store.path)

    with pytest.raises(ValueError, match="bug"):
        migrate(store.path, make_engine(Connections(store.path)), REVISION, scripts)

    assert (contents(store), shape(store.path)) == (before, shaped)
    assert store.check() == []


def test_a_migration_that_breaks_references_is_taken_back(store: Store, scripts: Path) -> None:
    more = "op.execute(\"UPDATE partner SET parent_id = 'nowhere'\")"
    (scripts / "versions" / "next.py").write_text(NEXT.format(now=REVISION, more=more), "utf-8")
    before = contents(store)

    with pytest.raises(RuntimeError, match="broken references"):
        migrate(store.path, make_engine(Connections(store.path)), REVISION, scripts)

    assert contents(store) == before
    assert store.check() == []


def test_the_latest_script_is_the_revision_that_new_files_have(tmp_path: Path) -> None:
    path = tmp_path / "neu.netz"
    create_store(path).close()
    connection = dbapi2.connect(str(path))
    (found,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    connection.close()

    assert max(each.name for each in (SCRIPTS / "versions").glob("v*.py")).startswith(f"v{found}_")


def test_a_copy_is_the_whole_network_and_replaces_the_one_before(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "sicherung.netz"
    target.write_bytes(b"alt")

    with closing(dbapi2.connect(str(store.path))) as raw:
        copy_to(raw, target)

    copied = open_store(target)
    assert contents(copied) == contents(store)
    assert copied.check() == []
    copied.close()
    assert list(tmp_path.glob("*.part")) == []


def test_a_copy_that_fails_leaves_the_one_before(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "sicherung.netz"
    target.write_bytes(b"alt")

    class Broken:
        def execute(self, *_: object) -> object:
            raise OSError("weg")

    with pytest.raises(OSError, match="weg"):
        copy_to(Broken(), target)

    assert target.read_bytes() == b"alt"
    assert list(tmp_path.glob("*.part")) == []
