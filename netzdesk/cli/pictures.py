"""The command that draws every tab and dialog into pictures, for looking at them."""

from __future__ import annotations

import argparse

from netzdesk.base.errors import unwritable
from netzdesk.base.text import translate
from netzdesk.cli.answer import Answer


def shots(arguments: argparse.Namespace) -> Answer:
    """A PNG of every tab and dialog on the sample network; the one command that needs Qt, but no screen."""
    from netzdesk.ui import shots as pictures

    try:
        written = pictures.write(
            arguments.folder, arguments.theme, arguments.zoom, arguments.size, arguments.lang
        )
    except OSError as error:
        raise unwritable(arguments.folder, error) from error
    words = translate("Cli", "%n Bilder liegen in {folder}.", None, len(written))
    data = {"folder": str(arguments.folder), "pictures": [str(path) for path in written]}
    return Answer(data, words.format(folder=arguments.folder))
