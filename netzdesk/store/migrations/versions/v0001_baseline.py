"""The first shape of a network file; new files are made in the latest shape by ``schema.create_all``."""

from __future__ import annotations

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Nothing: no file is older than this."""
