"""What every test stands on: no screen, a settings folder of its own, a quiet log, reproducible examples, noon."""

from __future__ import annotations

import logging
import os
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from netzdesk.base import text
from netzdesk.ui import i18n

ROOT = Path(__file__).resolve().parent.parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.platform == "win32":  # without its screen Qt finds no fonts there
    os.environ.setdefault("QT_QPA_FONTDIR", str(ROOT / "resources" / "fonts"))
os.environ["LC_ALL"] = "C.UTF-8"  # of any other encoding Qt warns the first test that asks for it
if hasattr(time, "tzset"):  # noon wherever the tests run, so that no day ends while they do
    os.environ["TZ"] = f"NOON{time.gmtime().tm_hour - 12:+d}"
    time.tzset()
os.environ.setdefault(
    "XDG_CACHE_HOME", str(Path.home() / ".cache")
)  # fonts are looked up once, not in every home
REAL_LISTS = ROOT.parent / "shared" / "data"

settings.register_profile("desk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("desk"), derandomize=True)
settings.register_profile("thorough", settings.get_profile("desk"), max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "desk"))


@pytest.fixture(autouse=True)
def own_desk_folder(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A folder for settings and logs that no other test and no person uses, and a home: a file that lies in somebody's
    own under a name that the program proposes would be asked about, and nobody answers.
    """
    folder, home = tmp_path / "desk", tmp_path_factory.mktemp("home")
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(folder))
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    return folder


@pytest.fixture(autouse=True)
def german_screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Texts are German at the beginning, whatever the computer speaks and another test has chosen and installed."""
    monkeypatch.setenv("NETZDESK_LANG", "de")
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_DE"))
    monkeypatch.setattr(text, "lookups", {})
    screen = text.current_language()
    text.set_language(text.SOURCE_LANGUAGE)
    yield
    text.set_language(screen)


@pytest.fixture(scope="session", autouse=True)
def german_qt(qapp: QApplication) -> None:
    """Qt speaks German from the first test on, as it does after each one that has opened the window."""
    i18n.install(qapp, text.SOURCE_LANGUAGE)


@pytest.fixture(autouse=True)
def dressed_as_before(qapp: QApplication) -> Iterator[None]:
    """Whatever a test dresses the program in, type at 200 % too, the next one finds it as this one did."""
    sheet, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    yield
    if qapp.styleSheet() != sheet:
        qapp.setStyleSheet(sheet)
    if qapp.palette() != palette:
        qapp.setPalette(palette)
    if qapp.font() != font:
        qapp.setFont(font)


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Warnings and errors in the log fail the test, unless ``expected_log`` names them."""
    yield
    expected = [re.compile(marker.args[0]) for marker in request.node.iter_markers("expected_log")]
    loud = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    strange = [
        f"{record.name}: {record.getMessage()}"
        for record in loud
        if not any(pattern.search(record.getMessage()) for pattern in expected)
    ]
    if strange:
        pytest.fail("unexpected in the log:\n" + "\n".join(strange))


@pytest.fixture(scope="session")
def root() -> Path:
    """The top folder of the project."""
    return ROOT


@pytest.fixture(scope="session")
def real_data() -> Path:
    """Lists, cards and calendars of real origin, beside the checkout; without them the test is skipped."""
    if not REAL_LISTS.is_dir():
        pytest.skip("the collection of real lists is not beside this checkout")
    return REAL_LISTS
