"""Netzdesk without a window: the same actions for the shell, for scripts and for machines without a screen.

Exit codes: 0 done, 1 not done, with a sentence on stderr, 2 the command line was not understood.
"""

from __future__ import annotations

import errno
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from netzdesk.base.errors import Cancelled, UserError
from netzdesk.base.text import translate
from netzdesk.cli.arguments import make_parser
from netzdesk.cli.speech import speak


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command; what it has to say goes to stdout, as a sentence or, with ``--json``, for machines."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    speak()
    try:
        chosen = make_parser().parse_args(arguments)
    except SystemExit as end:
        if end.code:
            raise
        return _told("")  # what help said may still be on its way
    try:
        answer = chosen.run(chosen)
    except UserError as error:
        return _sorry(str(error))
    except (Cancelled, KeyboardInterrupt):
        return _sorry(translate("Cli", "Abgebrochen. Es ist alles, wie es war."))
    except OSError as error:
        if error.errno != errno.ENAMETOOLONG:
            raise
        words = translate("Cli", "Dieser Dateiname ist zu lang: {name}")
        return _sorry(words.format(name=Path(error.filename).name))
    said = json.dumps(answer.data, ensure_ascii=False, indent=1) if chosen.json else answer.text
    code = _told(said + "\n")
    for note in answer.notes:
        print(note, file=sys.stderr)
    return _sorry(answer.sorry) if answer.sorry else code


def _told(words: str) -> int:
    """Write to stdout: 0, or 1 where nothing can be written there."""
    try:
        print(words, end="", flush=True)
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if error.errno not in {errno.EPIPE, errno.EINVAL}:  # the second is what Windows says
            sentence = translate(
                "Cli", "Die Ausgabe lässt sich nicht schreiben ({reason}). Der Befehl ist ausgeführt."
            )
            return _sorry(sentence.format(reason=error.strerror))
        # else whoever read the output has seen enough
    return 0


def _sorry(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
