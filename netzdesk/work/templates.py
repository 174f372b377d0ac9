"""Texts with placeholders that a coordinator may put in their own words, and how they are filled.

``{{ Partner }}`` stands for a value; what stands in square brackets is left out where a placeholder in it has none:
``[Telefon: {{ Telefon }}]``. Below it is Jinja2 in its sandbox, whose ``{% if … %}`` works too. A text is plain
paragraphs, parted by empty lines; it is never read as markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.base.text import language, translate
from netzdesk.model import TextTemplate
from netzdesk.model.terms import Wording
from netzdesk.work.handout_texts import HANDOUT_TEXTS
from netzdesk.work.template_texts import LETTERS, Placeholder, Template

__all__ = ["TEMPLATES", "Filled", "Stray", "Template", "check", "fill", "keep_wording", "own_wording", "strays",
           "template", "unknown", "wording"]  # fmt: skip

TEMPLATES: tuple[Template, ...] = (*LETTERS, *HANDOUT_TEXTS)
_BY_KEY = {each.key: each for each in TEMPLATES}
MAX_LENGTH = 50_000
"""Characters."""
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]([ \t]?)")
_WORD = re.compile(r"\w+")
_VALUE = re.compile(r"\{\{-?\s*(\w+)[^{}]*\}\}")
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


@dataclass(frozen=True, slots=True)
class Stray:
    """``text[start:end]`` is a placeholder that nothing fills; ``proposal`` is the one that may be meant, or empty."""

    start: int
    end: int
    proposal: str


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

    ``checked_by`` are those who checked an easy text, the program's own as well, and ``on`` the day they are named.
    Raises ``UserError`` where the placeholders cannot be understood.
    """
    check(text)
    own = own_wording(session, key, code, variant)
    with language(code):
        default = template(key).default(variant)
    if not text.strip() or (text == default and not checked_by):
        if own is not None:
            session.delete(own)
        return
    if own is None:
        own = TextTemplate(key=key, language=code, variant=variant)
        session.add(own)
    own.wording = text
    if own.checked_by != checked_by:
        own.checked_by, own.checked_on = checked_by, on


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


def strays(text: str, placeholders: Iterable[Placeholder], code: str) -> list[Stray]:
    """Where the ``unknown`` names of a text stand, with the nearest name in the language ``code``."""
    offered = list(placeholders)
    names, slips = [each.name(code) for each in offered], unknown(text, offered)
    found = []
    for slip in _VALUE.finditer(text):
        if slip[1] in slips:
            near = get_close_matches(slip[1].casefold(), [name.casefold() for name in names], 1)
            meant = next((name for name in names if near and name.casefold() == near[0]), "")
            found.append(Stray(*slip.span(), f"{{{{ {meant} }}}}" if meant else ""))
    return found


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
