"""``Column``: the one description of a list, on the screen, in a workbook and on paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from typing import Any, Generic, NamedTuple, TypeVar

from netzdesk.base.dates import short
from netzdesk.base.text import translate

Row = TypeVar("Row")
Value = str | int | float | bool | date | datetime | None


class Kind(Enum):
    """How a cell is shown, sorted and written to a workbook."""

    TEXT = "text"
    CODE = "code"
    """Text that looks like a number and must stay text: PLZ, phone."""
    DATE = "date"
    DATETIME = "datetime"
    NUMBER = "number"
    YES_NO = "yes_no"


class Column(NamedTuple, Generic[Row]):
    """One column of a list.

    ``key`` never changes: widths, saved filters and the command line refer to it. ``title`` is German,
    marked with ``QT_TRANSLATE_NOOP("Columns", …)``. ``width`` is in characters of normal text.
    ``shown`` tells whether the column is visible until the user chooses otherwise. ``words`` gives all that can stand
    in it where that is a fixed list.
    """

    key: str
    title: str
    get: Callable[[Row], Any]
    kind: Kind = Kind.TEXT
    width: int = 20
    shown: bool = True
    words: Callable[[], list[str]] | None = None

    def heading(self) -> str:
        """The title in the current language."""
        return translate("Columns", self.title)


def show(value: Value) -> str:
    """A cell as people read it, in the current language: dates as 31.12.2026, yes/no as words, None as nothing."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return translate("Columns", "ja") if value else translate("Columns", "nein")
    if isinstance(value, datetime):
        return f"{short(value)} {value:%H:%M}"
    if isinstance(value, date):
        return short(value)
    return str(value)
