"""The search finds phone numbers by their digits and "e. V." by "ev": its texts are made anew, as by each migration."""

from __future__ import annotations

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Nothing else: no table changes."""
