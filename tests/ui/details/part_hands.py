"""What a hand does with the lists of parts in a detail, and what the eye sees there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget
from sqlalchemy import select

from netzdesk.ui.desk import Desk
from netzdesk.ui.parts.list import PartList

Show = Callable[..., Any]


def parts(detail: Any, key: str) -> PartList:
    """The list of one kind of part."""
    return next(each for _, each in detail.lists if each.kind.key == key)


def card(within: QWidget, field: str) -> Any:
    """A field of the card that is open."""
    return next(each for each in within.findChildren(QWidget, field) if each.isVisible())


def shown(listed: PartList) -> list[tuple[str, str]]:
    """Title and words of the rows that can be seen."""
    return [(row.line.title, row.line.detail) for row in listed.rows if row.isVisible()]


def press(within: QWidget, words: str) -> None:
    """Press the visible button with these words."""
    next(
        each for each in within.findChildren(QPushButton) if each.isVisible() and each.text() == words
    ).click()


def all_of(desk: Desk, entity: Any) -> list[Any]:
    """All rows of a table."""
    with desk.read() as session:
        return list(session.scalars(select(entity)))
