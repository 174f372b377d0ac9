"""The pieces of a line of thought: what is printed of each, and where it may lead."""

from __future__ import annotations

import re
from collections.abc import Sequence

from netzdesk.office.letters import clean
from netzdesk.office.story import Inline, Link, Text

_ADDRESS = re.compile(r"(?:https?://|mailto:|tel:)[!-~]+", re.IGNORECASE)
"""Visible ASCII only, as PDF wants it (ISO 32000-1, 12.6.4.7); other schemes could run something."""


def inlines(text: Text) -> Sequence[Inline]:
    """The pieces of a text, however it was given."""
    return text if isinstance(text, (list, tuple)) else (text,)


def shown(piece: Inline) -> str:
    """What is printed of a piece, not yet cleaned."""
    if isinstance(piece, str):
        return piece
    return piece.text if not isinstance(piece, Link) else piece.text or piece.target.removeprefix("mailto:")


def flat(text: Text) -> str:
    """The plain text of a line of thought, cleaned."""
    return "".join(clean(shown(piece)) for piece in inlines(text))


def link_target(piece: Inline) -> str:
    """The address of a link that may be followed from paper, else nothing (``javascript:``, ``file:`` …)."""
    target = piece.target.strip() if isinstance(piece, Link) else ""
    return target if _ADDRESS.fullmatch(target) else ""
