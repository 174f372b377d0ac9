"""Texts as files: own ones, broken ones, those of others and of a program yet to come."""

import json
from datetime import date
from pathlib import Path

import pytest

from netzdesk.base.errors import UserError
from netzdesk.model.terms import Wording
from netzdesk.store import Store
from netzdesk.work import template_files, templates

FORMAT = "netzdesk-templates-1"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "Texte.netzvorlagen"


def row(**changed: object) -> dict[str, object]:
    return {
        "key": "approach",
        "language": "de",
        "variant": "standard",
        "wording": "Hallo {{ partner }}",
    } | changed


def write(file: Path, *rows: object, kind: object = FORMAT) -> None:
    file.write_text(json.dumps({"format": kind, "texts": rows}), "utf-8")


def test_what_is_written_is_read_again_and_the_same_changes_nothing(store: Store, file: Path) -> None:
    with store.change("Text") as session:
        templates.keep_wording(
            session, "approach", "de", Wording.EASY, "Hallo!", checked_by="Ada", on=date(2026, 1, 2)
        )
    with store.read() as session:
        assert template_files.save(session, file) == template_files.count_own(session) == 1
    given = template_files.read(file)

    with store.change("holen") as session:
        assert template_files.replaced(session, given.texts) == []
        assert template_files.take(session, given.texts) == 0
        own = templates.own_wording(session, "approach", "de", Wording.EASY)
        assert own is not None
        assert (own.checked_by, own.checked_on) == ("Ada", date(2026, 1, 2))


def test_own_texts_that_would_be_lost_are_named(store: Store, file: Path) -> None:
    with store.change("Text") as session:
        templates.keep_wording(session, "approach", "de", Wording.STANDARD, "Unser eigener Text")
    write(file, row(), row(language="en"))
    given = template_files.read(file)
    with store.read() as session:
        assert template_files.replaced(session, given.texts) == ["Erster Brief an Wunschpartner*innen"]


def test_texts_that_this_program_does_not_know_are_counted_and_left(store: Store, file: Path) -> None:
    write(file, row(), row(key="festrede"), row(language="fr"), row(variant="signed"))
    given = template_files.read(file)
    assert ([each.key for each in given.texts], given.unknown) == (["approach"], 3)


@pytest.mark.parametrize(
    "content",
    ["", "[]", '{"texts": [{"key": 1}]}', '{"format": "other", "texts": []}', '{"format": 1, "texts": 2}', "[" * 50_000,
     '{"format": "netzdesk-templates-1", "texts": [[]]}', '{"format": "netzdesk-templates-1"}', "\ud800", "PK\x03\x04"],
)  # fmt: skip
def test_what_is_no_file_of_templates_is_refused(file: Path, content: str) -> None:
    file.write_bytes(content.encode("utf-8", "surrogatepass"))
    with pytest.raises(UserError, match=r"Texte\.netzvorlagen ist keine Datei"):
        template_files.read(file)


def test_a_file_that_is_not_there_or_much_too_large_is_refused(file: Path) -> None:
    with pytest.raises(UserError, match="keine Datei"):
        template_files.read(file)
    with file.open("wb") as large:
        large.truncate(6_000_000)
    with pytest.raises(UserError, match="keine Datei"):
        template_files.read(file)


def test_a_file_of_a_newer_program_says_so(file: Path) -> None:
    write(file, row(), kind="netzdesk-templates-12")
    with pytest.raises(UserError, match="neueren Netzdesk"):
        template_files.read(file)


def test_a_text_that_cannot_be_filled_refuses_the_whole_file_and_is_named(file: Path) -> None:
    write(file, row(key="invitation"), row(wording="{% for x in y %}{% endfor %}"))
    with pytest.raises(UserError, match="Erster Brief an Wunschpartner") as told:
        template_files.read(file)
    assert "Wiederholen" in str(told.value)


def test_names_of_those_who_checked_are_kept_with_the_program_s_own_text_too(store: Store) -> None:
    with store.change("Text") as session:
        text = templates.wording(session, "approach", "de", Wording.EASY)
        templates.keep_wording(
            session, "approach", "de", Wording.EASY, text, checked_by="Ada", on=date(2026, 1, 2)
        )
    with store.read() as session:
        own = templates.own_wording(session, "approach", "de", Wording.EASY)
        assert own is not None
        assert own.checked_by == "Ada"
