"""Two programs on one file, also where the locks of one are gone: nothing is damaged, nothing is lost.

On Linux and macOS a process loses all its locks on a file as soon as it closes that file anywhere, as file dialogs do
that look what kind of file it is. Another program then takes itself for the last one and removes the write-ahead log.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.model import Partner
from netzdesk.store import open_store
from netzdesk.work.partners import create_partner

_OTHER = """
import sys
from pathlib import Path
from netzdesk.store import open_store
from netzdesk.work.partners import create_partner
store = open_store(Path(sys.argv[1]))
with store.change("Von drüben") as session:
    for number in range(40):
        create_partner(session, f"Drüben {sys.argv[2]} {number}")
store.close()
print(open_store(Path(sys.argv[1])).check())
"""
Other = Callable[[int], str]


@pytest.fixture
def path(small_file: Path, tmp_path: Path) -> Path:
    """A file of one's own."""
    return Path(shutil.copy(small_file, tmp_path / "netz.netz"))


@pytest.fixture
def other(path: Path, root: Path) -> Other:
    """Another program that opens the file, adds forty partners and closes it; what its check says."""

    def run(number: int) -> str:
        arguments = [sys.executable, "-c", _OTHER, str(path), str(number)]
        done = subprocess.run(arguments, cwd=root, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    return run


def lose_locks(path: Path) -> None:
    """Look into each file that belongs to the network and close it, as a file dialog does."""
    for each in path.parent.glob(f"{path.name}*"):
        os.close(os.open(each, os.O_RDONLY))


def names(session: Session) -> set[str]:
    return set(session.scalars(select(Partner.name)))


def test_what_both_write_in_turn_is_there_and_whole_after_the_locks_were_lost(
    path: Path, other: Other
) -> None:
    store = open_store(path)
    told = []
    for number in range(3):
        with store.change("Hier") as session:
            create_partner(session, f"Hier {number}")
        lose_locks(path)
        told.append(other(number))
        with store.read() as session:
            assert {f"Drüben {number} 39", f"Hier {number}"} <= names(session)
    step = store.undo()
    with store.change("Danach") as session:
        create_partner(session, "Danach")
        found = names(session)
    store.close()

    assert told == ["[]"] * 3
    assert step is not None
    assert step.label == "Von drüben"
    assert {"Hier 0", "Drüben 0 0", "Hier 1", "Drüben 1 39", "Hier 2", "Danach"} <= found
    assert "Drüben 2 0" not in found
    again = open_store(path)
    assert again.check() == []
    with again.read() as session:
        assert names(session) == found
    again.close()


def test_while_something_is_still_read_no_change_goes_into_a_log_that_is_gone(
    path: Path, other: Other
) -> None:
    store = open_store(path)
    with store.change("Hier"):
        pass
    with store.look() as reader:
        before = reader.value("SELECT count(*) FROM partner")
        lose_locks(path)
        other(0)
        with pytest.raises(UserError, match="noch einmal"), store.change("Ins Leere") as session:
            create_partner(session, "Ins Leere")
    with store.change("Jetzt") as session:
        create_partner(session, "Jetzt")
    with store.read() as session:
        found = list(session.scalars(select(Partner.name)))
    store.close()

    assert len(found) == before + 41
    assert "Ins Leere" not in found
    again = open_store(path)
    assert again.check() == []
    again.close()
