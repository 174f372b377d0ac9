"""German that reaches people without passing the translation is found by its letters and its little words."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

LAYERS = ("ui", "handouts", "office", "store", "work")
GERMAN = re.compile(
    r"^\W*[A-ZÄÖÜ].*([äöüßÄÖÜ]|\b(der|die|das|und|oder|nicht|keine?|bitte|Sie|einen?|ist|wird|mit|von|für)\b)",
    re.DOTALL,
)
"""What begins like a sentence or a button; words in lower case are data about the language."""
ABOUT_GERMAN = {"easy_language", "forms"}
"""Packages whose subject is the German language itself, and generated ones."""
PLACES = {"Baden-Württemberg", "Thüringen", "Kärnten", "Niederösterreich", "Oberösterreich"}
INVENTED = {"generated.py", "sample.py", "scenes.py"}
"""Modules that make up a network as coordinators would type it."""
TRANSLATING = {"translate", "tr", "QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP", "_N"}


def german_literals(source: str) -> Iterator[tuple[int, str]]:
    """Literals in German that no translating call surrounds; documentation is for developers."""
    tree = ast.parse(source)
    spoken = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", "") or getattr(node.func, "attr", "")
            if name in TRANSLATING:
                spoken |= {id(part) for argument in node.args for part in ast.walk(argument)}
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) and id(node) not in spoken else None
        if isinstance(text, str) and text not in PLACES and GERMAN.search(text):
            yield node.lineno, text


@pytest.mark.parametrize("layer", LAYERS)
def test_no_german_text_bypasses_the_translation(root: Path, layer: str) -> None:
    found = [
        f"{path.relative_to(root)}:{line}: {text!r}"
        for path in sorted((root / "netzdesk" / layer).rglob("*.py"))
        if path.parent.name not in ABOUT_GERMAN and path.name not in INVENTED
        for line, text in german_literals(path.read_text("utf-8"))
    ]

    assert found == []


def test_a_german_sentence_outside_a_translating_call_is_found() -> None:
    assert [text for _, text in german_literals('show("Bitte warten und hoffen")')] == [
        "Bitte warten und hoffen"
    ]
    assert list(german_literals('show(self.tr("Bitte warten und hoffen"))')) == []
    assert [text for _, text in german_literals('button("Löschen")')] == ["Löschen"]
    assert list(german_literals('titles = ("dr.-päd.", "von")')) == []
    assert list(german_literals('"""Bitte nicht."""\nx = "id"')) == []
