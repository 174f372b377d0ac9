"""The program as a process: exit codes, languages, what opens the window, and a quick start."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from netzdesk.cli.arguments import COMMANDS, LISTS, POLICIES, VARIANTS, is_command, make_parser
from netzdesk.cli.speech import undisturbed
from netzdesk.exchange.planned import Decision
from netzdesk.work.listings import LISTINGS
from tests.cli.conftest import Netzdesk


def process(
    root: Path, *arguments: str, language: str = "de", module: str = "netzdesk.cli"
) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "NETZDESK_LANG": language}
    return subprocess.run(
        [sys.executable, "-m", module, *arguments], cwd=root, env=environment, capture_output=True,
        encoding="utf-8", check=False,
    )  # fmt: skip


def test_a_process_ends_with_0_1_or_2(root: Path, network: Path) -> None:
    done = process(root, "find", str(network), "anger", "--json")
    not_done = process(root, "find", str(network) + "x", "anger")
    not_understood = process(root, "find", str(network))

    assert (done.returncode, not_done.returncode, not_understood.returncode) == (0, 1, 2)
    assert json.loads(done.stdout)["count"] > 0
    assert done.stderr == ""
    assert not_done.stdout == ""


@pytest.mark.parametrize(
    "command", [["demo"], ["export", "NETWORK", "partners"], ["pack", "NETWORK", "Volkshochschule Erlangen"]]
)
def test_a_name_that_is_too_long_is_told(netzdesk: Netzdesk, network: Path, command: list[str]) -> None:
    suffix = {"demo": "netz", "export": "xlsx", "pack": "pdf"}[command[0]]
    words = [str(network) if word == "NETWORK" else word for word in command]

    said = netzdesk(*words, network.parent / f"{'n' * 255}.{suffix}")

    assert said.code == 1
    assert "zu lang" in said.err


def test_the_module_itself_takes_commands_too(root: Path, network: Path) -> None:
    assert process(root, "check", str(network), module="netzdesk").returncode == 0


def test_umlauts_leave_the_process_as_utf_8_whatever_the_computer_speaks(root: Path, network: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "netzdesk.cli", "find", str(network), "roethelheim"], cwd=root, capture_output=True,
        env={**os.environ, "NETZDESK_LANG": "de", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}, check=True,
    )  # fmt: skip

    assert "Röthelheimpark" in done.stdout.decode("utf-8")


def test_help_needs_neither_qt_nor_the_database(root: Path) -> None:
    script = (
        "import sys; from netzdesk.cli import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "print([name for name in ('PySide6', 'sqlalchemy', 'openpyxl', 'reportlab') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=root, env={**os.environ, "NETZDESK_LANG": "de"},
        capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip

    assert done.stdout.splitlines()[-1] == "[]"


def test_a_reader_that_stops_early_is_no_failure(root: Path, network: Path) -> None:
    command = f'"{sys.executable}" -m netzdesk.cli find "{network}" e --json | head -c 1'
    if sys.platform == "win32":
        pytest.skip("there is no head")
    done = subprocess.run(command, shell=True, cwd=root, capture_output=True, encoding="utf-8", check=True)

    assert (done.stdout, done.stderr) == ("{", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
@pytest.mark.parametrize("arguments", [("find", "{net}", "e"), ("check", "{net}", "--json"), ("--help",)])
def test_an_answer_that_cannot_be_written_is_told_in_a_sentence(
    root: Path, network: Path, arguments: tuple[str, ...]
) -> None:
    command = [sys.executable, "-m", "netzdesk.cli", *(each.format(net=network) for each in arguments)]
    environment = {**os.environ, "NETZDESK_LANG": "de"}
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            command,
            cwd=root,
            env=environment,
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )

    assert done.returncode == 1
    assert done.stderr.startswith("Die Ausgabe lässt sich nicht schreiben")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks the system, not the environment")
def test_the_computers_language_counts_where_nobody_chose_one(root: Path, network: Path) -> None:
    environment = {**os.environ, "LC_ALL": "en_GB.UTF-8"}
    environment.pop("NETZDESK_LANG", None)
    done = subprocess.run(
        [sys.executable, "-m", "netzdesk.cli", "history", str(network)], cwd=root,
        env=environment, capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip

    assert done.stdout[2] == "/"
    assert process(root, "history", str(network), language="de").stdout[2] == "."


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_in_german(netzdesk: Netzdesk, command: str) -> None:
    said = netzdesk(command, "--help")

    assert said.code == 0
    assert "Möglichkeiten" in said.out
    assert "--json" in said.out


def test_what_is_no_command_is_not_understood(netzdesk: Netzdesk) -> None:
    said = netzdesk("lesen")

    assert said.code == 2
    assert said.err.startswith("Das wurde nicht verstanden")


def test_commands_go_to_the_command_line_and_files_to_the_window() -> None:
    assert all(is_command([command]) for command in (*COMMANDS, "--help"))
    assert is_command(["exprot"])
    assert not any(is_command(words) for words in ([], ["Netz.netz"], ["--data", "x"], ["Netz.netz", "find"]))


def test_the_words_of_the_parser_are_those_of_the_program() -> None:
    assert tuple(each.key for each in LISTINGS) == LISTS
    assert tuple(each.value for each in Decision) == POLICIES
    assert VARIANTS == ("standard", "large", "plain")
    assert make_parser().prog == "netzdesk"


def test_an_unknown_command_is_told_and_opens_no_window(root: Path) -> None:
    done = process(root, "exprot", module="netzdesk")

    assert (done.returncode, done.stdout) == (2, "")
    assert "exprot" in done.stderr
    assert "qt" not in done.stderr.lower()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Elsewhere there is always a screen.")
@pytest.mark.parametrize("arguments", [(), ("gibt es nicht.netz",)])
def test_without_a_screen_the_window_is_not_opened_and_a_sentence_says_so(
    root: Path, arguments: tuple[str, ...]
) -> None:
    screens = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    environment = {name: value for name, value in os.environ.items() if name not in screens}
    done = subprocess.run(
        [sys.executable, "-m", "netzdesk", *arguments], cwd=root, env=environment, capture_output=True,
        encoding="utf-8", check=False,
    )  # fmt: skip

    assert (done.returncode, done.stdout) == (1, "")
    assert "kein Bildschirm" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.fixture
def on_ctrl_c() -> Iterator[Callable[[Any], Any]]:
    """Sets what Ctrl+C does; a suite that was started in the background had it ignored."""
    before = signal.getsignal(signal.SIGINT)
    yield lambda handler: signal.signal(signal.SIGINT, handler)
    signal.signal(signal.SIGINT, before)


def _load(done: list[str]) -> None:
    with undisturbed():
        signal.raise_signal(signal.SIGINT)
        done.append("loaded")


def test_ctrl_c_while_the_texts_are_loaded_waits_until_they_are(
    on_ctrl_c: Callable[[Any], Any],
) -> None:
    on_ctrl_c(signal.default_int_handler)
    done: list[str] = []
    with pytest.raises(KeyboardInterrupt):
        _load(done)
    assert done == ["loaded"]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_ctrl_c_for_others_stops_nothing_that_runs_in_the_background(
    on_ctrl_c: Callable[[Any], Any],
) -> None:
    on_ctrl_c(signal.SIG_IGN)
    done: list[str] = []
    _load(done)
    assert done == ["loaded"]
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
