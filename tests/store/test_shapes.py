"""Whoever changes what a file looks like writes a migration: files of every revision become files of today."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from netzdesk.store import create_store, open_store
from netzdesk.store.connections import APPLICATION_ID
from netzdesk.store.migrate import SCRIPTS
from netzdesk.store.steps import REVISION
from tests.store.shapes import SHAPES, shape_of

ADVICE = (
    "Files look otherwise than those of revision {revision}. Released files have to follow: write a migration"
    " (netzdesk/store/migrations), raise steps.REVISION, run python -m tests.store.shapes, commit the new shape."
)
KNOWN = sorted(path.stem for path in SHAPES.glob("*.sql"))


def test_a_new_file_looks_as_its_revision_says(tmp_path: Path) -> None:
    create_store(tmp_path / "neu.netz").close()

    assert shape_of(tmp_path / "neu.netz") == (SHAPES / f"{REVISION}.sql").read_text("utf-8"), ADVICE.format(
        revision=REVISION
    )


def test_every_migration_has_a_shape_and_the_last_is_todays() -> None:
    scripts = [path.read_text("utf-8") for path in (SCRIPTS / "versions").glob("v*.py")]
    revisions = sorted(re.findall(r'^revision = "(.+)"$', "\n".join(scripts), re.MULTILINE))

    assert revisions == KNOWN
    assert KNOWN[-1] == REVISION


@pytest.mark.parametrize("revision", KNOWN)
def test_a_file_of_any_revision_opens_in_todays_shape(tmp_path: Path, revision: str) -> None:
    path = tmp_path / "alt.netz"
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.executescript((SHAPES / f"{revision}.sql").read_text("utf-8"))
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute("INSERT INTO alembic_version VALUES (?)", (revision,))
    connection.close()
    create_store(tmp_path / "neu.netz").close()

    open_store(path).close()

    def tables(shape: str) -> str:
        return (
            shape.rpartition("\n--")[0] if revision == REVISION else shape
        )  # no migration, no triggers made

    assert tables(shape_of(path)) == tables(shape_of(tmp_path / "neu.netz"))
