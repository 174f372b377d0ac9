"""Texts with placeholders that a coordinator may put in their own words, and how they are filled (U22, U23).

``{{ Partner }}`` stands for a value; what stands in square brackets is left out where a placeholder in it has none:
``[Telefon: {{ Telefon }}]``. Below it is Jinja2 in its sandbox, whose ``{% if … %}`` works too. A text is plain
paragraphs, parted by empty lines; it is never read as markup.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.base.paths import whole_file
from netzdesk.base.text import language, translate
from netzdesk.model import TextTemplate
from netzdesk.model.terms import Wording
from netzdesk.work.handout_texts import HANDOUT_TEXTS
from netzdesk.work.template_texts import LETTERS, Placeholder, Template

__all__ = ["TEMPLATES", "Filled", "Template", "check", "fill", "keep_wording", "load_file", "own_wording", "save_file",
           "template", "unknown", "wording"]  # fmt: skip

TEMPLATES: tuple[Template, ...] = (*LETTERS, *HANDOUT_TEXTS)
_BY_KEY = {each.key: each for each in TEMPLATES}
MAX_LENGTH = 50_000
"""Characters."""
_FORMAT = "netzdesk-templates-1"
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]([ \t]?)")
_WORD = re.compile(r"\w+")
_NAME = re.compile(r"\{\{-?\s*(\w+)")
_KEYS = {
    name.casefold(): each.key
    for text in TEMPLATES
    for each in text.placeholders
    for name in (each.german, each.key)
}


@dataclass(frozen=True, slots=True)
class Filled:
    """A text with its placeholders filled; ``missing`` has the keys of those for which the network holds nothing."""

    text: str
    missing: tuple[str, ...]

    def paragraphs(self) -> list[str]:
        """The paragraphs, without empty ones."""
        return [part.strip() for part in self.text.split("\n\n") if part.strip()]


def template(key: str) -> Template:
    """The template with this key; KeyError where there is none."""
    return _BY_KEY[key]


def own_wording(session: Session, key: str, code: str, variant: Wording) -> TextTemplate | None:
    """The coordinator's own wording, None where the program's counts."""
    query = select(TextTemplate).where(
        TextTemplate.key == key, TextTemplate.language == code, TextTemplate.variant == variant
    )
    return session.scalars(query.order_by(TextTemplate.id.desc()).limit(1)).first()


def wording(session: Session, key: str, code: str, variant: Wording = Wording.STANDARD) -> str:
    """The text in force for a key in a language: the coordinator's own, else the program's."""
    own = own_wording(session, key, code, variant)
    if own is not None:
        return own.wording
    with language(code):
        return template(key).default(variant)


def keep_wording(
    session: Session,
    key: str,
    code: str,
    variant: Wording,
    text: str,
    *,
    checked_by: str = "",
    on: date | None = None,
) -> None:
    """Put a text in the coordinator's own words; the program's own wording, or none, takes it back.

    Raises ``UserError`` where the placeholders cannot be understood.
    """
    check(text)
    own = own_wording(session, key, code, variant)
    with language(code):
        default = template(key).default(variant)
    if not text.strip() or text == default:
        if own is not None:
            session.delete(own)
        return
    if own is None:
        own = TextTemplate(key=key, language=code, variant=variant)
        session.add(own)
    own.wording, own.checked_by, own.checked_on = text, checked_by, on


def check(text: str) -> None:
    """Raise ``UserError`` with the line where the placeholders of a text cannot be understood."""
    from jinja2 import TemplateSyntaxError, nodes

    if len(text) > MAX_LENGTH:
        raise UserError(translate("Templates", "Der Text ist zu lang. Bitte kürzen Sie ihn."))
    try:
        costly = (
            _environment([]).parse(_conditional(text)).find((nodes.Pow, nodes.Mul, nodes.For, nodes.Macro))
        )
    except TemplateSyntaxError as error:
        message = translate(
            "Templates",
            "Zeile {line}: Der Platzhalter ist nicht vollständig. So ist er richtig: {{{{ Partner }}}}",
        )
        raise UserError(message.format(line=error.lineno)) from error
    if costly is not None:
        message = translate("Templates", "Zeile {line}: Rechnen und Wiederholen gibt es in Vorlagen nicht.")
        raise UserError(message.format(line=costly.lineno))


def fill(text: str, values: Mapping[str, Any]) -> Filled:
    """Fill the placeholders with values by their keys; one without a value leaves a gap and is named in ``missing``."""
    from jinja2 import TemplateError

    check(text)
    missing: list[str] = []
    known = {key: value for key, value in values.items() if value not in (None, "")}
    names = {word: known[_key(word)] for word in set(_WORD.findall(text)) if _key(word) in known}
    try:
        filled = _environment(missing).from_string(_conditional(text)).render(known | names)
    except (TemplateError, TypeError, ValueError, ArithmeticError, MemoryError) as error:
        message = translate(
            "Templates", "Der Text lässt sich nicht füllen. Bitte prüfen Sie die Platzhalter."
        )
        raise UserError(message) from error
    return Filled(filled, tuple(dict.fromkeys(map(_key, missing))))


def unknown(text: str, placeholders: Iterable[Placeholder]) -> list[str]:
    """The names in a text that none of the placeholders has, in order: slips of the pen."""
    keys = {each.key for each in placeholders}
    return list(dict.fromkeys(name for name in _names(text) if _key(name) not in keys))


def save_file(session: Session, path: Path) -> int:
    """Write all own wordings to a file for another network (U23); gives their number."""
    rows = [
        {"key": own.key, "language": own.language, "variant": own.variant, "wording": own.wording}
        for own in session.scalars(select(TextTemplate).order_by(TextTemplate.key, TextTemplate.language))
    ]
    with whole_file(path) as part:
        part.write_text(json.dumps({"format": _FORMAT, "texts": rows}, ensure_ascii=False, indent=1), "utf-8")
    return len(rows)


def load_file(session: Session, path: Path) -> int:
    """Take the wordings of a file over; gives their number. What is no such file is refused as a whole."""
    refused = UserError(
        translate("Templates", "{name} ist keine Datei mit Netzdesk-Vorlagen.").format(name=path.name)
    )
    try:
        found = json.loads(path.read_text("utf-8"))
        texts = [(t["key"], t["language"], Wording(t["variant"]), str(t["wording"])) for t in found["texts"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise refused from error
    if found.get("format") != _FORMAT:
        raise refused
    for key, code, variant, text in texts:
        if key in _BY_KEY:
            keep_wording(session, key, code, variant, text)
    return sum(1 for key, *_rest in texts if key in _BY_KEY)


def _names(text: str) -> list[str]:
    return _NAME.findall(text)


def _key(name: str) -> str:
    """The key of a placeholder written in German or English, in capitals or not."""
    return _KEYS.get(name.casefold(), name)


def _conditional(text: str) -> str:
    """Square brackets around placeholders, said in Jinja2; the blank behind goes with them."""

    def said(found: re.Match[str]) -> str:
        names = _names(found[1])
        return f"{{% if {' and '.join(names)} %}}{found[1]}{found[2]}{{% endif %}}" if names else found[0]

    return _OPTIONAL.sub(said, text)


def _environment(missing: list[str]) -> Any:
    from jinja2 import Undefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Gap(Undefined):
        """A placeholder without a value: prints nothing, counts as false, and is remembered when printed."""

        def __str__(self) -> str:
            if self._undefined_name:
                missing.append(self._undefined_name)
            return ""

    environment = ImmutableSandboxedEnvironment(undefined=Gap, autoescape=False)
    environment.globals.clear()
    return environment
