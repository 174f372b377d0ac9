"""Lists that stand on their side: one partner a column, and what is usually a heading at the beginning of each row."""

from __future__ import annotations

from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.exchange.found import FoundTable, cell_text
from netzdesk.exchange.known_headings import known_field

_MOST_ROWS = 80
"""A table with more rows than there are things to know about a partner is none of these."""
_FEWEST_FIELDS = 3
_MOSTLY = 0.6


def is_turned(table: FoundTable) -> bool:
    """Whether headings that are known stand below each other in the first column, and hardly any beside it."""
    if len(table.rows) > _MOST_ROWS or len(table.headings) < 2:
        return False
    first = [table.headings[0], *(cell_text(row.cells[0]) for row in table.rows)]
    found = [known_field(text, exactly=True) for text in first if text]
    fields = {each[0] for each in found if each and each[0]}
    beside = {each[0] for heading in table.headings[1:] if (each := known_field(heading, exactly=True))}
    return (
        len(fields) >= _FEWEST_FIELDS
        and sum(map(bool, found)) >= _MOSTLY * (len(found) - 1)
        and len(beside) < 0.5 * len(fields)
    )


def turned(name: str) -> UserError:
    """The sentence for a file in which every list stands so."""
    message = translate(
        "Import",
        "Die Liste in „{name}“ scheint gedreht zu sein: Die Überschriften stehen untereinander statt nebeneinander. "
        "Kopieren Sie die Tabelle, fügen Sie sie in Excel mit „Inhalte einfügen“ und „Transponieren“ "
        "in ein neues Blatt ein, und lesen Sie das ein.",
    )
    return UserError(message.format(name=name))
