"""The shape of a network file as text: what ``shapes/REVISION.sql`` says that files of a revision look like.

``python -m tests.store.shapes`` writes the shape of today's files for their revision.
"""

from __future__ import annotations

import hashlib
import sys
import tempfile
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from netzdesk.store import create_store
from netzdesk.store.steps import REVISION

SHAPES = Path(__file__).with_name("shapes")


def shape(connection: Any) -> str:
    """All tables and indexes of a file by name, and one line that stands for all its triggers."""
    found = connection.execute(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND type <> 'trigger'"
        " AND name NOT LIKE 'search_fts_%' AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name"
    ).fetchall()
    triggers = connection.execute(
        "SELECT sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
    ).fetchall()
    seal = hashlib.sha256("\n".join(sql for (sql,) in triggers).encode()).hexdigest()
    statements = ["\n".join(line.rstrip() for line in sql.splitlines()) for (sql,) in found]
    return ";\n".join(statements) + f";\n-- {len(triggers)} triggers, {seal}\n"


def shape_of(path: Path) -> str:
    """The shape of a file that nobody has open."""
    connection = dbapi2.connect(str(path))
    try:
        return shape(connection)
    finally:
        connection.close()


def write() -> Path:
    """Write down what files look like today."""
    target = SHAPES / f"{REVISION}.sql"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "neu.netz"
        create_store(path).close()
        target.write_text(shape_of(path), "utf-8")
    return target


if __name__ == "__main__":
    sys.stdout.write(f"{write()}\n")
