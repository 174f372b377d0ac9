"""The two kinds of failure: those a user can mend (a sentence), and bugs (everything else)."""

from __future__ import annotations


class UserError(Exception):
    """Something the user can do something about; the text says what happened and what to do, translated."""


class Cancelled(Exception):
    """The user pressed Cancel: leave everything as it was."""
