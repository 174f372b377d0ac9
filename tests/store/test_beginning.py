"""A new network file is there when all that it begins with is in it, and never half."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from types import SimpleNamespace

import pytest
from sqlalchemy import select
from sqlcipher3 import dbapi2

from netzdesk.base.errors import UserError
from netzdesk.model import Partner
from netzdesk.store import create_store, new_store, open_store
from netzdesk.store.connections import address
from netzdesk.store.faults import as_sentences
from netzdesk.work import partners

_BEGINNER = """
import sys
from pathlib import Path
from netzdesk.store import new_store
from netzdesk.work.partners import create_partner
with new_store(Path(sys.argv[1])) as store:
    with store.change("Anlegen") as session:
        create_partner(session, "Halb")
    print("begun", flush=True)
    sys.stdin.read()
"""


def test_a_new_file_holds_all_that_was_put_in_and_lies_alone(tmp_path: Path) -> None:
    path = tmp_path / "netz.netz"
    with new_store(path) as store:
        with store.change("Anlegen") as session:
            partners.create_partner(session, "Lebenshilfe")
        assert not path.exists()

    assert [each.name for each in tmp_path.iterdir()] == ["netz.netz"]
    store = open_store(path)
    with store.read() as session:
        assert session.scalars(select(Partner.name)).all() == ["Lebenshilfe"]
    assert store.check() == []
    store.close()


@pytest.mark.parametrize("fault", [RuntimeError, KeyboardInterrupt])
def test_what_fails_while_a_file_is_begun_leaves_nothing(tmp_path: Path, fault: type[BaseException]) -> None:
    with pytest.raises(fault), new_store(tmp_path / "netz.netz"):
        raise fault

    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_never_replaced_by_a_new_one(tmp_path: Path) -> None:
    path = tmp_path / "netz.netz"
    with pytest.raises(UserError, match="gibt es schon"), new_store(path):
        path.write_bytes(b"von anderen")

    assert path.read_bytes() == b"von anderen"
    with pytest.raises(UserError, match="gibt es schon"), new_store(path):
        pass
    assert [each.name for each in tmp_path.iterdir()] == ["netz.netz"]


def test_a_process_killed_while_it_begins_a_file_leaves_none_and_it_can_be_begun_again(
    tmp_path: Path, root: Path
) -> None:
    path = tmp_path / "netz.netz"
    beginner = subprocess.Popen(
        [sys.executable, "-c", _BEGINNER, str(path)],
        cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert beginner.stdout
    assert beginner.stdout.readline() == "begun\n"
    beginner.kill()
    beginner.communicate()

    assert not path.exists()
    with new_store(path) as store, store.change("Noch einmal") as session:
        partners.create_partner(session, "Ganz")
    store = open_store(path)
    with store.read() as session:
        assert session.scalars(select(Partner.name)).all() == ["Ganz"]
    store.close()
    assert [each.name for each in tmp_path.iterdir()] == ["netz.netz"]


def test_a_file_that_cannot_be_laid_out_is_gone_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "netz.netz"
    before = set(tmp_path.iterdir())

    def full(*_: object) -> None:
        assert path.exists()
        raise dbapi2.OperationalError("disk I/O error")

    monkeypatch.setattr("netzdesk.store.schema.create_all", full)
    with pytest.raises(UserError):
        create_store(path)

    assert set(tmp_path.iterdir()) == before


def _gone(_: object) -> SimpleNamespace:
    raise FileNotFoundError


@pytest.mark.parametrize("said", ["disk I/O error", "unable to open database file"])
@pytest.mark.parametrize(
    ("usage", "sentence"),
    [
        (lambda _: SimpleNamespace(free=0), "Datenträger ist voll"),
        (lambda _: SimpleNamespace(free=4096), "Datenträger ist voll"),
        (lambda _: SimpleNamespace(free=1 << 30), "netz.netz lässt sich nicht"),
        (_gone, "netz.netz lässt sich nicht"),
    ],
)
def test_a_full_disk_is_told_from_a_stick_that_is_gone(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    said: str,
    usage: Callable[[object], object],
    sentence: str,
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", usage)

    with pytest.raises(UserError, match=sentence), as_sentences(tmp_path / "netz.netz.part"):
        raise dbapi2.OperationalError(said)


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PurePosixPath("/home/Büro/Netz #1.netz"), "file:///home/B%C3%BCro/Netz%20%231.netz"),
        (PureWindowsPath(r"C:\Büro\Netz.netz"), "file:///C:/B%C3%BCro/Netz.netz"),
        (PureWindowsPath(r"\\server\Büro\Netz.netz"), "file:////server/B%C3%BCro/Netz.netz"),
    ],
)
def test_a_file_on_a_server_is_named_so_that_sqlite_finds_it(path: PurePath, uri: str) -> None:
    assert address(path) == uri


@pytest.mark.skipif(sys.platform == "win32", reason="There they begin the name of a server.")
def test_sqlite_takes_two_slashes_at_the_front_of_a_path(tmp_path: Path) -> None:
    path = tmp_path / "netz.netz"
    uri = path.as_uri().replace("file:///", "file:////", 1)

    with closing(dbapi2.connect(f"{uri}?mode=rwc", uri=True)) as raw:
        raw.execute("CREATE TABLE a (b)")

    assert path.is_file()
