"""Finds every text that people read: calls of ``translate``, ``tr`` and the marks for constants.

Qt's own lupdate misses calls whose number is a variable or a call (``translate("C", "%n x", None, len(y))``),
keyword arguments, and everything inside f-strings; it says nothing about texts that are not literals. So the
source is read as Python reads it, and lupdate is given a list of plain calls that it cannot misunderstand.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MARKS = ("QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP")
"""What marks a constant; the second one that depends on a number."""
MARKED_CONSTANT = (ast.Name, ast.Attribute, ast.Subscript)
"""What may stand where a text is expected: a constant that ``QT_TRANSLATE_NOOP`` has marked elsewhere."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text with the context it is translated in; ``plural`` where it depends on a number.

    Qt looks a text up together with its ``comment``; a ``note`` is only read by translators.
    """

    context: str
    source: str
    comment: str
    note: str
    plural: bool
    place: str


@dataclass(frozen=True, slots=True)
class Mistake:
    """A call that no translator will ever see, and why."""

    place: str
    reason: str


def find(path: Path, name: str) -> Iterator[Text | Mistake]:
    """All texts of one module; ``name`` is how messages call the file."""
    tree = ast.parse(path.read_text("utf-8"))
    known = {name: name for name in ("translate", "tr", *MARKS)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name) and node.value.id in known:
            known |= {
                target.id: known[node.value.id] for target in node.targets if isinstance(target, ast.Name)
            }
        elif isinstance(node, ast.ImportFrom):
            known |= {
                alias.asname: known[alias.name]
                for alias in node.names
                if alias.asname and alias.name in known
            }
    yield from _walk(tree, "", name, known)


def _walk(node: ast.AST, owner: str, name: str, known: dict[str, str]) -> Iterator[Text | Mistake]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _call(child, owner, f"{name}:{child.lineno}", known)
        yield from _walk(child, child.name if isinstance(child, ast.ClassDef) else owner, name, known)


def _call(call: ast.Call, owner: str, place: str, known: dict[str, str]) -> Iterator[Text | Mistake]:
    """The text of one call; nothing where the call has nothing to do with texts."""
    target = call.func
    own = isinstance(target, ast.Name)
    name = known.get(target.id, "") if isinstance(target, ast.Name) else getattr(target, "attr", "")
    if name == "tr":
        names = ("source", "note", "n")
    elif name in MARKS or (name == "translate" and (own or len(call.args) > 1)):
        names = ("context", "source", "note", "n")
    else:
        return
    given = dict(zip(names, call.args, strict=False)) | {word.arg or "": word.value for word in call.keywords}
    source = given.get("source")
    if _is_marked_elsewhere(source) and name not in MARKS:
        return
    context = given.get("context", ast.Constant(owner))
    note = given.get("note", ast.Constant(None))
    if not (isinstance(source, ast.Constant) and isinstance(source.value, str)):
        yield Mistake(place, "the text is not a plain literal, so no translation will ever be found")
    elif not (isinstance(context, ast.Constant) and isinstance(context.value, str) and context.value):
        yield Mistake(place, "the context is not a plain literal (or tr is called outside a class)")
    elif not (isinstance(note, ast.Constant) and isinstance(note.value, str | None)):
        yield Mistake(place, "the note for translators is not a plain literal")
    elif not source.value.strip():
        yield Mistake(place, "an empty text stands for the header of the translation file")
    else:
        told = note.value or ""
        comment, hint = ("", told) if own else (told, "")
        plural = "n" in given or name == "QT_TRANSLATE_N_NOOP"
        yield Text(context.value, source.value, comment, hint, plural, place)


def _is_marked_elsewhere(source: ast.expr | None) -> bool:
    if isinstance(source, ast.IfExp):
        return _is_marked_elsewhere(source.body) and _is_marked_elsewhere(source.orelse)
    if isinstance(source, ast.Call):
        return isinstance(source.func, ast.Attribute) and source.func.attr == "get"
    return isinstance(source, MARKED_CONSTANT)


def as_plain_calls(texts: list[Text]) -> str:
    """The texts as a Python module of calls that lupdate reads without fail."""
    lines = []
    for text in texts:
        if text.note:
            lines.append("#: " + " ".join(text.note.split()))
        number = ", 1" if text.plural else ""
        lines.append(
            f"translate({_quoted(text.context)}, {_quoted(text.source)}, {_quoted(text.comment)}{number})"
        )
    return "\n".join(lines)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
