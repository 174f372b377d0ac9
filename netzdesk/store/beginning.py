"""New network files: they take their place when all that they begin with is in them, and never half."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from netzdesk.base.paths import replace_file
from netzdesk.store import faults
from netzdesk.store.database import Store, create_store, refuse_taken
from netzdesk.store.engine import remove_files


@contextmanager
def new_store(path: Path) -> Iterator[Store]:
    """A new network to be filled; behind the ``with`` it is closed and lies at ``path``.

    Until then it lies beside it as ``….part``: a full disk, Cancel or a power cut leaves no file that looks whole.
    """
    refuse_taken(path)
    part = path.with_name(path.name + faults.PART)
    remove_files(part)  # what was begun before and never got ready
    store = create_store(part)
    try:
        yield store
        store.fold_in()
        store.close()
        refuse_taken(path)
        _put_in_place(part, path)
    except BaseException:
        store.close()
        remove_files(part)
        raise


def _put_in_place(part: Path, path: Path) -> None:
    try:
        replace_file(part, path)
    except OSError as error:
        raise faults.of_disk(path) from error
