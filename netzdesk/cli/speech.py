"""The language of the command line: ``NETZDESK_LANG``, else as chosen in the window, else that of the computer."""

from __future__ import annotations

import locale
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from netzdesk.base import text
from netzdesk.base.paths import desk_folder
from netzdesk.base.settings import Settings


def speak() -> None:
    """Choose the language; the texts themselves are read from disk when the first one is needed."""
    for code in text.LANGUAGES:
        text.install(code, _when_needed(code))
    wanted = os.environ.get("NETZDESK_LANG") or Settings(desk_folder()).get("language") or _of_computer()
    code = str(wanted)[:2].lower()
    text.set_language(code if code in text.LANGUAGES else text.SOURCE_LANGUAGE)


def _of_computer() -> str:
    if sys.platform == "win32":
        return locale.getlocale()[0] or ""
    return next((found for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (found := os.environ.get(name))), "")


@contextmanager
def undisturbed() -> Iterator[None]:
    """Let Ctrl+C wait until this is done: Qt that is stopped while it loads takes the whole process down.

    Where Ctrl+C is not for us (a script that started us in the background), it stays so.
    """
    alone = threading.current_thread() is threading.main_thread()
    if not alone or signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        yield
        return
    asked: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _frame: asked.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if asked:
        raise KeyboardInterrupt


def _when_needed(code: str) -> text.Lookup:
    """German sentences stand in the code: its texts are wanted for numbers alone."""
    read: list[text.Lookup] = []

    def look_up(context: str, source: str, n: int) -> str:
        if code == text.SOURCE_LANGUAGE and n < 0:
            return ""
        if not read:
            with undisturbed():
                from netzdesk.ui.compiled_texts import compiled

                read.append(compiled(code))
        return read[0](context, source, n)

    return look_up
