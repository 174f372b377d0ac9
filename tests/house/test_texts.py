"""The search for texts sees what Qt's own tool misses, and says where a text can never be translated."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest


@pytest.fixture(scope="module")
def scripts(root: Path) -> Iterator[dict[str, ModuleType]]:
    """The modules of ``packaging/`` that find and judge texts."""
    sys.path.insert(0, str(root / "packaging"))
    loaded = {}
    for name in ("texts", "translations"):
        spec = importlib.util.spec_from_file_location(name, root / "packaging" / f"{name}.py")
        assert spec
        assert spec.loader
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
        loaded[name] = module
    sys.path.pop(0)
    yield loaded
    for name in loaded:
        del sys.modules[name]


def found(scripts: dict[str, ModuleType], tmp_path: Path, source: str) -> list[tuple[str, ...]]:
    """What the search finds in a module: (context, text, plural) or (reason,)."""
    path = tmp_path / "module.py"
    path.write_text(source, "utf-8")
    return [
        (entry.reason,)
        if isinstance(entry, scripts["texts"].Mistake)
        else (entry.context, entry.source, entry.plural)
        for entry in scripts["texts"].find(path, "module.py")
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('translate("C", "Eins")', ("C", "Eins", False)),
        ('translate("C", "%n Partner*innen", None, len(rows))', ("C", "%n Partner*innen", True)),
        ('translate("C", "%n Partner*innen", n=count)', ("C", "%n Partner*innen", True)),
        ('print(f"{translate("C", \'Im f-String\')}")'.replace('"C"', "'C'"), ("C", "Im f-String", False)),
        ('T = {"a": (QT_TRANSLATE_NOOP("C", "Zwei"), 2)}', ("C", "Zwei", False)),
        ('translate("C", "Lang " "und länger")', ("C", "Lang und länger", False)),
        ('QT_TRANSLATE_N_NOOP("C", "Ziele")', ("C", "Ziele", True)),
        ('_N = QT_TRANSLATE_NOOP\n_N("C", "Kurz gerufen")', ("C", "Kurz gerufen", False)),
        ('from x import translate as _\n_("C", "Umbenannt")', ("C", "Umbenannt", False)),
        ('class W:\n    def f(self):\n        self.tr("Drei")', ("W", "Drei", False)),
    ],
)
def test_every_way_to_name_a_text_is_found(
    scripts: dict[str, ModuleType], tmp_path: Path, source: str, expected: tuple[str, ...]
) -> None:
    assert found(scripts, tmp_path, source) == [expected]


@pytest.mark.parametrize(
    "source",
    [
        'translate("C", f"{name} fehlt")',
        'translate("C", "{} fehlt".format(name))',
        'translate("C", "a" if x else "b")',
        'translate("C", "a" + b)',
        'translate(context, "Eins")',
        'QT_TRANSLATE_NOOP("C", TITLE)',
        'translate("C", "Eins", note)',
        'tr("außerhalb einer Klasse")',
        'translate("C", " ")',
    ],
)
def test_a_text_that_no_translator_would_see_is_a_mistake(
    scripts: dict[str, ModuleType], tmp_path: Path, source: str
) -> None:
    ((reason,),) = found(scripts, tmp_path, source)

    assert reason


@pytest.mark.parametrize(
    "source",
    [
        'translate("C", column.title)',
        'translate("C", self.a if x else self.b)',
        'translate("C", WORDS.get(key, ""))',
        "text.translate(TABLE)",
    ],
)
def test_marked_constants_and_the_method_of_strings_are_left_alone(
    scripts: dict[str, ModuleType], tmp_path: Path, source: str
) -> None:
    assert found(scripts, tmp_path, source) == []


ENTRY = (
    '<TS version="2.1" language="en" sourcelanguage="de"><context><name>C</name><message{numerus}>'
    "<source>{source}</source>{translation}</message></context></TS>"
)


def complaints(
    scripts: dict[str, ModuleType], tmp_path: Path, source: str, translation: str, numerus: str = ""
) -> list[str]:
    """What the check says about a file with this one entry."""
    path = tmp_path / "netzdesk_en.ts"
    path.write_text(ENTRY.format(source=source, translation=translation, numerus=numerus), "utf-8")
    return list(scripts["translations"].complaints(path))


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Name", '<translation type="unfinished"></translation>'),
        ("Name", '<translation type="vanished">name</translation>'),
        ("Name", "<translation></translation>"),
        ("{name} fehlt", "<translation>{nmae} is missing</translation>"),
        ("%n Tage", "<translation>days</translation>"),
        ("&amp;Neu", "<translation>New</translation>"),
        ("Name:", "<translation>Name</translation>"),
    ],
)
def test_a_translation_that_does_not_fit_its_source_is_reported(
    scripts: dict[str, ModuleType], tmp_path: Path, source: str, translation: str
) -> None:
    (said,) = complaints(scripts, tmp_path, source, translation)

    assert "netzdesk_en.ts: C:" in said


def test_a_fitting_translation_is_accepted_and_one_day_needs_no_number(
    scripts: dict[str, ModuleType], tmp_path: Path
) -> None:
    forms = "".join(f"<numerusform>{form}</numerusform>" for form in ("one day {x}", "%n days {x}"))

    assert (
        complaints(scripts, tmp_path, "%n Tage {x}", f"<translation>{forms}</translation>", ' numerus="yes"')
        == []
    )
    assert complaints(scripts, tmp_path, "&amp;Neu …", "<translation>&amp;New …</translation>") == []


@pytest.mark.parametrize(("german", "english"), [("einfache", "plain"), ("leichte", "easy")])
def test_both_kinds_of_language_have_one_name_each_in_english(root: Path, german: str, english: str) -> None:
    pairs = [
        (message.findtext("source", ""), message.findtext("translation", "").lower())
        for message in ET.parse(root / "resources" / "i18n" / "netzdesk_en.ts").iter("message")
    ]
    named = [(ours, theirs) for ours, theirs in pairs if re.search(rf"(?i)\b{german}\w? .*sprache\b", ours)]

    assert named
    for ours, theirs in named:
        assert english in theirs, ours
