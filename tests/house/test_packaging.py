"""What leaves the checkout: the lock, the wheel, and the commands that README and CI name."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib import metadata
from itertools import chain
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from netzdesk.ui.dialogs.about import PARTS


def test_the_lock_pins_every_dependency_with_a_hash_and_names_no_host(root: Path) -> None:
    lock = (root / "requirements.lock").read_text("utf-8")
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    wanted = [
        *project["project"]["dependencies"],
        *chain.from_iterable(project["dependency-groups"].values()),
    ]
    names = {re.split(r"[<>=!~\[; ]", requirement)[0].lower().replace("_", "-") for requirement in wanted}
    entries = re.split(r"\n(?=\S)", lock.strip())
    pinned = {
        entry.split("==")[0]
        for entry in entries
        if re.search(r"==\S+.*\n +--hash=sha256:[0-9a-f]{64}", entry)
    }

    assert names <= pinned
    assert len(pinned) == len(entries)
    assert "://" not in lock


def test_the_wheel_carries_forms_fonts_and_texts(root: Path, tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=root, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    inside = set(zipfile.ZipFile(wheel).namelist())
    kept = {f"netzdesk/{path.relative_to(root).as_posix()}" for path in (root / "forms").glob("*.ui")}
    kept |= {
        f"netzdesk/{path.relative_to(root).as_posix()}"
        for path in (root / "resources").rglob("*")
        if path.is_file()
    }

    assert kept <= inside
    assert "netzdesk/resources/i18n/netzdesk_en.qm" in kept
    assert [name for name in inside if "__pycache__" in name] == []


def test_an_unpacked_wheel_finds_its_resources(root: Path, tmp_path: Path) -> None:
    program = tmp_path / "netzdesk" / "base" / "paths.py"
    program.parent.mkdir(parents=True)
    program.write_text((root / "netzdesk" / "base" / "paths.py").read_text("utf-8"), "utf-8")
    (tmp_path / "netzdesk" / "resources").mkdir()
    ask = f"import runpy; print(runpy.run_path({str(program)!r})['resources']())"
    said = subprocess.run(
        [sys.executable, "-c", ask], capture_output=True, text=True, check=True
    ).stdout.strip()

    assert Path(said).resolve() == (tmp_path / "netzdesk" / "resources").resolve()


@pytest.mark.parametrize("package", PARTS)
def test_a_built_program_carries_the_licence_text_of_every_package(root: Path, package: str) -> None:
    brought = [
        file
        for file in metadata.files(package) or []
        if ".dist-info" in str(file) and re.search("licen[cs]e|copying", str(file), re.IGNORECASE)
    ]

    assert brought or (root / "packaging" / "licences" / f"{PARTS[package]}.txt").is_file()


def test_ci_runs_what_the_readme_tells(root: Path) -> None:
    readme = (root / "README.md").read_text("utf-8")

    assert "packaging/test" in readme
    assert "packaging/run" in readme
    assert "/packaging/test" in (root / ".ci" / "run").read_text("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no shell for them")
@pytest.mark.parametrize("script", ["run", "test", "build", "forms", "translations", "lock", "prepare.sh"])
def test_the_shell_scripts_are_well_formed(root: Path, script: str) -> None:
    done = subprocess.run(
        ["bash", "-n", str(root / "packaging" / script)], capture_output=True, text=True, check=False
    )

    assert done.stderr == ""


def _script(root: Path, name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, root / "packaging" / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_trial_never_writes_among_somebodys_files(root: Path, tmp_path: Path) -> None:
    free_folder = _script(root, "start").free_folder

    assert free_folder(tmp_path / "neu") == tmp_path / "neu"
    assert free_folder(tmp_path) == tmp_path
    (tmp_path / "Brief.odt").touch()
    assert free_folder(tmp_path) == tmp_path / "Netzdesk-Probe"
    (tmp_path / "Netzdesk-Probe").mkdir()
    (tmp_path / "Netzdesk-Probe" / "x").touch()
    assert free_folder(tmp_path) == tmp_path / "Netzdesk-Probe-2"


def test_a_file_named_on_the_way_in_is_meant_from_where_it_was_typed(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start, opened = _script(root, "start"), []
    monkeypatch.setenv("NETZDESK_FROM", str(tmp_path))
    monkeypatch.setattr(start, "has_screen", lambda: True)
    monkeypatch.setattr(start, "open_window", lambda path: opened.append(path) or 0)

    assert start.main(["Netz.netz"]) == 0
    assert start.main([str(tmp_path / "anders" / "Netz.netz")]) == 0
    assert opened == [tmp_path / "Netz.netz", tmp_path / "anders" / "Netz.netz"]


@pytest.mark.parametrize("script", ["run", "test", "build"])
def test_the_scripts_for_windows_change_nothing_in_the_window_they_are_called_from(
    root: Path, script: str
) -> None:
    lines = (root / "packaging" / f"{script}.cmd").read_text("ascii").splitlines()
    first = next(line for line in lines if not line.startswith(("@", "rem")))

    assert first == "setlocal"


@pytest.mark.parametrize("script", ["run", "test", "build"])
def test_the_scripts_for_windows_name_no_folder_to_call(root: Path, script: str) -> None:
    """``call`` reads percent signs and carets of a path a second time: a folder like 100 % would not be found."""
    lines = (root / "packaging" / f"{script}.cmd").read_text("ascii").splitlines()
    calls = [line for line in lines if line.startswith("call ")]

    assert calls
    assert [line for line in calls if not line.startswith("call packaging\\prepare.cmd ||")] == []


def test_an_environment_is_ready_until_the_lock_or_the_place_is_another(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready = _script(root, "ready")
    places = [tmp_path / "Büro & Co", tmp_path / "anderswo"]
    for place in places:
        place.mkdir()
        (place / "requirements.lock").write_text("a==1", "utf-8")
    monkeypatch.chdir(places[0])
    venv = tmp_path / "venv"
    for folder in (venv / "bin", venv / "Lib" / "site-packages"):
        folder.mkdir(parents=True)
    (venv / "bin" / "python").touch()

    assert ready.main([str(venv)]) == 1
    assert ready.main([str(venv), "made"]) == 0
    assert ready.main([str(venv)]) == 0
    monkeypatch.chdir(places[1])
    assert ready.main([str(venv)]) == 1
    monkeypatch.chdir(places[0])
    Path("requirements.lock").write_text("a==2", "utf-8")
    assert ready.main([str(venv)]) == 1
    assert ready.main([str(venv), "made"]) == 0
    (venv / "bin" / "python").unlink()
    assert ready.main([str(venv)]) == 1


@pytest.mark.parametrize(
    ("version", "platform", "verdict"),
    [
        ((3, 10, 9), "linux", False),
        ((3, 11, 0), "linux", True),
        ((3, 14, 2), "win32", True),
        ((3, 15, 0), "linux", False),
    ],
)
def test_a_python_without_packages_is_not_taken(
    root: Path, monkeypatch: pytest.MonkeyPatch, version: tuple[int, int, int], platform: str, verdict: bool
) -> None:
    ready = _script(root, "ready")
    monkeypatch.setattr(ready, "sys", SimpleNamespace(version_info=version, platform=platform))
    monkeypatch.setattr(ready.sysconfig, "get_platform", lambda: "win-amd64")

    assert ready.suits() is verdict
    if platform == "win32":
        monkeypatch.setattr(ready.sysconfig, "get_platform", lambda: "win-arm64")
        assert ready.suits() is False
