"""What a reviewer's eye would catch: long files, vague names, stray entries, sleeping or mocking tests."""

from __future__ import annotations

import ast
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

TOP_LEVEL = {
    ".ci", ".gitattributes", ".gitignore", "LICENSE", "README.md", "forms", "netzdesk", "packaging",
    "pyproject.toml", "requirements.lock", "resources", "tests",
}  # fmt: skip
VAGUE = {"utils", "util", "helpers", "helper", "manager", "managers", "misc", "common", "registry"}
NETWORK = {"socket", "socketserver", "ssl", "http", "urllib.request", "ftplib", "smtplib", "poplib",
           "imaplib", "xmlrpc", "requests", "httpx", "aiohttp", "urllib3", "PySide6.QtNetwork"}  # fmt: skip


def modules(root: Path, *folders: str) -> Iterator[Path]:
    """Our own modules: generated forms are nobody's handwriting."""
    for folder in folders:
        for path in sorted((root / folder).rglob("*.py")):
            if path.parent != root / "netzdesk" / "ui" / "forms":
                yield path


def imports(path: Path) -> Iterator[str]:
    """The dotted names that a module imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def test_no_module_is_longer_than_400_lines(root: Path) -> None:
    lengths = {
        path.relative_to(root): len(path.read_text("utf-8").splitlines())
        for path in modules(root, "netzdesk", "tests", "packaging")
    }

    assert {path: length for path, length in lengths.items() if length > 400} == {}


def test_no_module_or_folder_has_a_vague_name(root: Path) -> None:
    named = [path.relative_to(root) for path in modules(root, "netzdesk", "tests")]

    assert [
        path for path in named if VAGUE & set(path.with_suffix("").as_posix().replace("_", "/").split("/"))
    ] == []


def test_only_known_entries_stand_at_the_top_of_the_project(root: Path) -> None:
    git = shutil.which("git")
    if not git or not (root / ".git").exists():
        pytest.skip("not a checkout, or nothing to ask it with")
    asked = [git, "-c", "safe.directory=*", "ls-files"]
    listed = subprocess.run(asked, cwd=root, capture_output=True, text=True, check=True).stdout

    assert {line.split("/")[0] for line in listed.splitlines()} <= TOP_LEVEL


def test_nothing_in_the_program_reaches_for_the_network(root: Path) -> None:
    reaching = [
        (path.relative_to(root), name)
        for path in modules(root, "netzdesk")
        for name in imports(path)
        if any(name == barred or name.startswith(f"{barred}.") for barred in NETWORK)
    ]

    assert reaching == []


def test_nobody_asks_qt_for_the_next_stop_of_tab(root: Path) -> None:
    """What it gives becomes a part of the one before (``ui/details/layout.tab_stops``), and the program may crash."""
    assert [
        path.relative_to(root)
        for path in modules(root, "netzdesk")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ("nextInFocusChain", "previousInFocusChain")
    ] == []


def test_tests_neither_sleep_nor_replace_the_program_by_mocks(root: Path) -> None:
    found = [
        (path.relative_to(root), name)
        for path in modules(root, "tests")
        for name in imports(path)
        if name.startswith(("unittest.mock", "pytest_mock", "mock")) or name == "time.sleep"
    ]
    sleeping = [
        (path.relative_to(root), node.lineno)
        for path in modules(root, "tests")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute)
        and (node.attr in {"sleep", "qWait", "qSleep"} or ast.unparse(node) == "qtbot.wait")
    ]

    assert found + sleeping == []
