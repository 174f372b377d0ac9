"""A process that is killed in the middle of writing loses nothing that it was told is kept."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import select

from netzdesk.model import Partner
from netzdesk.store import open_store

_WRITER = """
import sys
from pathlib import Path
from netzdesk.store import open_store
from netzdesk.work.partners import create_partner
store = open_store(Path(sys.argv[1]))
for number in range(10_000):
    with store.change(f"Schritt {number}") as session:
        create_partner(session, f"Kill {number}")
    print(number, flush=True)
"""


@pytest.mark.parametrize("lines", [1, 7, 23])
def test_a_killed_writer_loses_nothing_it_was_told_is_kept(
    small_file: Path, tmp_path: Path, root: Path, lines: int
) -> None:
    path = tmp_path / "netz.netz"
    path.write_bytes(small_file.read_bytes())
    writer = subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(path)], cwd=root, stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout
    told = [int(writer.stdout.readline()) for _ in range(lines)]
    writer.kill()
    told += [int(line) for line in writer.stdout.read().split()]
    writer.wait()
    writer.stdout.close()

    store = open_store(path)
    with store.read() as session:
        names = set(session.scalars(select(Partner.name).where(Partner.name.startswith("Kill "))))

    assert {f"Kill {number}" for number in told} <= names
    assert store.check() == []
    store.undo()
    store.close()
