"""The ground floor: keys, settings, columns, texts and folders."""

from __future__ import annotations

import errno
import gc
import json
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netzdesk.base import text as texts
from netzdesk.base.columns import Column, Kind, show
from netzdesk.base.errors import unwritable
from netzdesk.base.garbage import no_collection
from netzdesk.base.identity import new_id
from netzdesk.base.paths import desk_folder, replace_file, resources, safe_name, whole_file
from netzdesk.base.settings import Settings

JSON = st.recursive(
    st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def test_keys_are_uuids_of_version_7_of_now_and_each_sorts_behind_those_before() -> None:
    before = datetime.now().timestamp()
    keys = [new_id() for _ in range(20_000)]

    assert keys == sorted(set(keys))
    for key in keys[::1000]:
        assert (UUID(key).version, UUID(key).variant, str(UUID(key))) == (7, "specified in RFC 4122", key)
    assert 0 <= (UUID(keys[0]).int >> 80) / 1000 - before + 0.01 < 5


def test_two_threads_never_make_the_same_key() -> None:
    with ThreadPoolExecutor(4) as pool:
        made = [key for part in pool.map(lambda _: [new_id() for _ in range(2000)], range(8)) for key in part]

    assert len(set(made)) == len(made)


@settings(max_examples=20)  # each value waits for the disk
@given(st.dictionaries(st.text(min_size=1), JSON, max_size=5))
def test_settings_are_on_the_disk_when_set_returns(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, object]
) -> None:
    folder = tmp_path_factory.mktemp("settings")
    kept = Settings(folder / "neu")
    for name, value in values.items():
        kept.set(name, value)

    again = Settings(folder / "neu")

    assert {name: again.get(name) for name in values} == values
    assert again.get("nie gesetzt", 5) == 5


@pytest.mark.parametrize("content", ["", "{", "[1]", "\x00", '"text"'])
def test_damaged_settings_count_as_empty_and_are_mended_by_the_next(tmp_path: Path, content: str) -> None:
    (tmp_path / "settings.json").write_text(content, "utf-8")
    settings = Settings(tmp_path)
    assert settings.get("theme", "light") == "light"

    settings.set("theme", "dark")

    assert json.loads((tmp_path / "settings.json").read_text("utf-8")) == {"theme": "dark"}


def test_none_forgets_a_setting_and_an_unwritable_folder_only_forgets_at_exit(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    settings = Settings(tmp_path / "file" / "folder")
    settings.set("zoom", 150)
    assert settings.get("zoom") == 150

    settings.set("zoom", None)

    assert settings.get("zoom") is None


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, ""),
        (True, "ja"),
        (False, "nein"),
        (0, "0"),
        ("01067", "01067"),
        (date(2026, 3, 1), "01.03.2026"),
        (datetime(2026, 3, 1, 18, 5), "01.03.2026 18:05"),
    ],
)
def test_a_cell_is_shown_as_people_read_it(value: object, shown: str) -> None:
    assert show(value).removesuffix(" Uhr").replace(",", "") == shown  # type: ignore[arg-type]


def test_the_heading_of_a_column_follows_the_language_of_the_page() -> None:
    column: Column[object] = Column("x", "Unübersetzte Überschrift", lambda _: 1, Kind.NUMBER)
    texts.install(
        "en", lambda context, source, _n: "Heading" if (context, source) == ("Columns", column.title) else ""
    )
    with texts.language("en"):
        assert texts.current_language() == "en"
        assert column.heading() == "Heading"
        assert texts.translate("Columns", "nie gehört") == "nie gehört"
    assert column.heading() == "Unübersetzte Überschrift"


def test_a_number_stands_in_its_text_even_without_translation() -> None:
    assert texts.translate("Test", "%n Partner*innen", None, 0) == "0 Partner*innen"
    assert texts.translate("Test", "%n Partner*innen") == "%n Partner*innen"


def test_a_page_in_another_language_ends_with_its_block_even_when_it_fails() -> None:
    def fail() -> None:
        with texts.language("en"):
            raise ValueError("bug")

    with pytest.raises(ValueError, match="bug"):
        fail()

    assert texts.current_language() == "de"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Partner*innen: 3/4", "Partner_innen 3 4"),
        ("..", "Netzdesk"),
        ("Con", "_Con"),
        ("nul.2026 Liste", "_nul.2026 Liste"),
        ("com¹ ", "_com¹"),
        ("Contact", "Contact"),
        ("a" * 79 + ". Teil", "a" * 79),
    ],
)
def test_a_title_becomes_a_name_that_windows_takes_too(title: str, name: str) -> None:
    assert safe_name(title) == name


def test_a_finished_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    part, final = tmp_path / "x.part", tmp_path / "x"
    part.write_bytes(b"neu")
    final.write_bytes(b"alt")

    replace_file(part, final)

    assert final.read_bytes() == b"neu"
    assert not part.exists()


def test_what_fails_while_a_file_is_written_leaves_the_one_before_and_nothing_else(tmp_path: Path) -> None:
    final = tmp_path / "x"
    final.write_bytes(b"alt")

    def write(content: bytes) -> None:
        with whole_file(final) as part:
            part.write_bytes(content)
            if content == b"halb":
                raise OSError(errno.ENOSPC, "voll")

    with pytest.raises(OSError, match="voll"):
        write(b"halb")
    assert final.read_bytes() == b"alt"
    write(b"neu")

    assert final.read_bytes() == b"neu"
    assert list(tmp_path.iterdir()) == [final]


@pytest.mark.parametrize("lock", [".~lock.Liste.xlsx#", "~$Liste.xlsx"])
def test_a_file_that_is_open_in_an_office_program_is_not_replaced(tmp_path: Path, lock: str) -> None:
    part, final = tmp_path / "Liste.xlsx.part", tmp_path / "Liste.xlsx"
    part.write_bytes(b"neu")
    (tmp_path / lock).write_bytes(b",somebody")

    replace_file(part, final)
    part.write_bytes(b"neuer")
    with pytest.raises(PermissionError) as said:
        replace_file(part, final)

    assert final.read_bytes() == b"neu"
    assert "in einem anderen Programm offen" in str(unwritable(final, said.value))


def test_resources_are_found_in_the_source_tree_and_in_a_frozen_program(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert (resources() / "fonts").is_dir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources() == tmp_path / "netzdesk" / "resources"


def test_the_folder_of_the_desk_is_this_persons_own(own_desk_folder: Path) -> None:
    assert own_desk_folder in desk_folder().parents or sys.platform == "darwin"


def test_the_collector_comes_back_even_after_work_that_fails() -> None:
    @no_collection()
    def work(*, fails: bool) -> bool:
        if not fails:
            return gc.isenabled()
        assert not work(fails=False)
        raise KeyError(gc.isenabled())

    with pytest.raises(KeyError, match="False"):
        work(fails=True)
    assert gc.isenabled()


def test_numbers_and_dots_are_written_as_they_are_read() -> None:
    assert texts.decimal(7.64) == "7,6"
    with texts.language("en"):
        assert texts.decimal(7.64) == "7.6"
    assert texts.tied("Verein e. V. · z. B. Ort") == "Verein e.\xa0V.\xa0· z.\xa0B. Ort"
    assert texts.tied("Leitung seit 1.3.2024 bis auf Weiteres") == "Leitung seit\xa01.3.2024 bis auf Weiteres"
