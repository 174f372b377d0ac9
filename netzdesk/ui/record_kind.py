"""``RecordKind``: what a tab has to know about the records it lists, beyond the list itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from netzdesk.base.progress import Progress
from netzdesk.base.text import translate
from netzdesk.work.choices import Choices
from netzdesk.work.listing import Listing

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from netzdesk.model import Base
    from netzdesk.ui.desk import Desk
    from netzdesk.ui.details.detail import Detail


Named = dict[str, list[str]]
BulkEdit = Callable[["Session", list[str], dict[str, Any], Named, Named, Progress], int]
"""``bulk_edit(session, ids, values, given, taken, progress)`` tells how many records were changed.

``given`` and ``taken`` are names of entries by their catalogue.
"""


class BulkField(NamedTuple):
    """A field that can be set for many records at once; without ``choices`` it is a text."""

    name: str
    title: str
    choices: Choices | None = None

    def heading(self) -> str:
        """The title in the current language."""
        return translate("Columns", self.title)


class BulkLink(NamedTuple):
    """A catalogue whose entries many records can be given or lose; with ``creates`` new words become entries."""

    catalogue: str
    title: str
    choices: Choices
    creates: bool = False

    def heading(self) -> str:
        """The title in the current language."""
        return translate("Columns", self.title)


class RecordKind(NamedTuple):
    """One kind of record in a tab. Texts are German, marked for the context ``Kinds``.

    ``searched`` says what one may type to find a record, ``create`` makes one from what was typed; ``detail`` makes the
    widget with ``show_record(id | None)``. ``record_kind`` is the table, and the name in
    ``work.find`` and ``work.today``.
    """

    record_kind: str
    listing: Listing[Any]
    icon: str
    new: str
    none_fits: str
    none_yet: str
    searched: str
    detail: Callable[[Desk], Detail]
    create: Callable[[Session, str], Base] | None = None
    bulk_fields: tuple[BulkField, ...] = ()
    bulk_links: tuple[BulkLink, ...] = ()
    bulk_edit: BulkEdit | None = None

    def text(self, source: str) -> str:
        """One of the texts in the current language."""
        return translate("Kinds", source)
