"""The sample network as it looks today, made once by each process that tests; whoever opens it takes a copy."""

from __future__ import annotations

import atexit
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from netzdesk.work.sample import fill_sample
from tests.filled import filled


@cache
def sample_file() -> Path:
    """The closed file; its one step is named "Beispielnetz"."""
    folder = TemporaryDirectory(prefix="netzdesk-tests-")
    atexit.register(folder.cleanup)
    path = Path(folder.name) / "Beispiel.netz"
    with filled(path, lambda session: fill_sample(session, date.today()), "Beispielnetz"):
        return path
