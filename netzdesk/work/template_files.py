"""Own wordings as a file for another network, and taking such a file over."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base.errors import UserError
from netzdesk.base.paths import whole_file
from netzdesk.base.text import LANGUAGES, translate
from netzdesk.model import TextTemplate
from netzdesk.model.terms import Wording
from netzdesk.work.templates import TEMPLATES, check, keep_wording, own_wording, template, wording

_KIND, _VERSION = "netzdesk-templates-", 1
_LARGEST = 5_000_000
"""Bytes; all texts of the program in both languages are less than a hundredth of it."""


@dataclass(frozen=True, slots=True)
class Given:
    """A text from a file: which one it is, and its wording with ``{{ placeholders }}``."""

    key: str
    language: str
    variant: Wording
    text: str


@dataclass(frozen=True, slots=True)
class GivenFile:
    """What a file holds for this network, and how many of its texts this program does not know."""

    texts: Sequence[Given]
    unknown: int


def save(session: Session, path: Path) -> int:
    """Write all own wordings to a file for another network; gives their number. ``OSError`` leaves nothing behind."""
    rows = [
        {"key": own.key, "language": own.language, "variant": own.variant, "wording": own.wording}
        for own in session.scalars(select(TextTemplate).order_by(TextTemplate.key, TextTemplate.language))
    ]
    content = json.dumps({"format": f"{_KIND}{_VERSION}", "texts": rows}, ensure_ascii=False, indent=1)
    with whole_file(path) as part:
        part.write_text(content, "utf-8")
    return len(rows)


def count_own(session: Session) -> int:
    """How many wordings are the coordinator's own."""
    return len(session.scalars(select(TextTemplate.id)).all())


def read(path: Path) -> GivenFile:
    """What stands in a file; ``UserError`` for one that is no such file, is broken, or has a text nobody can fill."""
    refused = UserError(
        translate("Templates", "{name} ist keine Datei mit Netzdesk-Vorlagen.").format(name=path.name)
    )
    try:
        if path.stat().st_size > _LARGEST:
            raise refused
        found = json.loads(path.read_text("utf-8-sig"))
        kind = str(found["format"])
        _refuse_newer(kind, path.name)
        rows = [
            (str(t["key"]), str(t["language"]), str(t["variant"]), str(t["wording"])) for t in found["texts"]
        ]
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise refused from error
    if kind != f"{_KIND}{_VERSION}":
        raise refused
    keys = {each.key for each in TEMPLATES}
    texts = [
        Given(key, code, Wording(variant), text)
        for key, code, variant, text in rows
        if key in keys and code in LANGUAGES and variant in list(Wording)
    ]
    for given in texts:
        _check(given, path.name)
    return GivenFile(texts, len(rows) - len(texts))


def replaced(session: Session, texts: Sequence[Given]) -> list[str]:
    """The titles of the own wordings that these texts would take the place of."""
    titles = [
        template(each.key).heading()
        for each in texts
        if (own := own_wording(session, each.key, each.language, each.variant)) and own.wording != each.text
    ]
    return list(dict.fromkeys(titles))


def take(session: Session, texts: Sequence[Given]) -> int:
    """Put these texts in force; gives how many changed something. Who checked a text stays where it is the same."""
    changed = [each for each in texts if wording(session, each.key, each.language, each.variant) != each.text]
    for each in changed:
        keep_wording(session, each.key, each.language, each.variant, each.text)
    return len(changed)


def _refuse_newer(kind: str, name: str) -> None:
    version = kind.removeprefix(_KIND)
    if version != kind and version.isdecimal() and int(version) > _VERSION:
        message = translate(
            "Templates", "{name} kommt von einem neueren Netzdesk und lässt sich hier nicht lesen."
        )
        raise UserError(message.format(name=name))


def _check(given: Given, name: str) -> None:
    try:
        check(given.text)
    except UserError as error:
        message = translate("Templates", "{name}: Der Text „{title}“ lässt sich nicht übernehmen. {reason}")
        title = template(given.key).heading()
        raise UserError(message.format(name=name, title=title, reason=error)) from error
