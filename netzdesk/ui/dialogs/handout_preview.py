"""The preview of a handout: today's data, what to look at before printing, letters for Word too."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from netzdesk.base.columns import Column
from netzdesk.base.progress import Progress
from netzdesk.base.text import language, translate
from netzdesk.handouts import Handout
from netzdesk.handouts.before_printing import Remark, remarks
from netzdesk.handouts.lists import list_story
from netzdesk.ui.desk import Desk
from netzdesk.ui.dialogs.paper import Edition
from netzdesk.ui.dialogs.preview import PreviewDialog, open_preview
from netzdesk.work.listing import Listing, ListQuery


def open_list(
    desk: Desk,
    parent: QWidget | None,
    listing: Listing[Any],
    query: ListQuery,
    columns: tuple[Column[Any], ...],
) -> PreviewDialog:
    """Show a list as it stands on the screen: its rows, order and columns."""

    def make_pdf(path: Path, progress: Progress, edition: Edition) -> Sequence[str]:
        from netzdesk.office import pages

        with desk.read() as session, language(edition.language):
            told = list_story(session, listing, date.today(), query, columns)
        return pages.write(path, told, edition.variant, progress).warnings

    return open_preview(desk, parent, listing.heading(), make_pdf)


def open_handout(desk: Desk, parent: QWidget | None, handout: Handout, record_id: str = "") -> PreviewDialog:
    """Show a handout about a record, or about the network where the handout is about no record."""

    def make_pdf(path: Path, progress: Progress, edition: Edition) -> Sequence[Remark | str]:
        from netzdesk.office import pages

        with desk.read() as session:
            found: list[Remark | str] = list(
                remarks(session, handout, record_id, date.today(), edition.wording)
            )
            with language(edition.language):
                told = handout.story(session, record_id, date.today(), edition.wording)
        found += pages.write(path, told, edition.variant, progress).warnings
        if edition.folded:
            from netzdesk.office.booklet import impose

            impose(path, path, progress)
            found.append(translate("Preview", "Drucken Sie beidseitig, und wenden Sie an der kurzen Kante."))
        return found

    def write_word(path: Path, edition: Edition) -> None:
        from netzdesk.handouts.handout import look
        from netzdesk.office import word

        assert handout.letters
        with desk.read() as session, language(edition.language):
            letters = handout.letters(session, record_id, date.today(), edition.wording)
            word.write(path, handout.heading(), letters, look(session), edition.language)

    return open_preview(
        desk,
        parent,
        handout.heading(),
        make_pdf,
        write_word if handout.letters else None,
        has_wordings=handout.worded is not None,
        folds=handout.folds,
    )
