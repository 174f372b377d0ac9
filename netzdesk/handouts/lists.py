"""Lists on paper: the rows and columns that the screen shows, in the same order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from netzdesk.base.columns import Column, Kind, show
from netzdesk.base.text import translate
from netzdesk.handouts.handout import document
from netzdesk.office.story import Heading, Para, Story, Table
from netzdesk.store import reader_of
from netzdesk.work.follow_up_list import FOLLOW_UPS
from netzdesk.work.listing import Listing, ListQuery, ids, rows
from netzdesk.work.partner_list import PARTNERS
from netzdesk.work.person_list import PERSONS


def list_story(
    session: Session,
    listing: Listing[Any],
    today: date,
    query: ListQuery | None = None,
    columns: Sequence[Column[Any]] | None = None,
) -> Story:
    """A list as shown: ``query`` None means all of it, ``columns`` None those that are visible at first."""
    wanted = tuple(columns or (column for column in listing.columns if column.shown))
    reader = reader_of(session)
    found = rows(reader, listing, ids(reader, listing, query or ListQuery()))
    title = listing.heading()
    about = [translate("Handouts", "%n Einträge", None, len(found))]
    if query and query.text:
        about.append(translate("Handouts", "Suche: „{text}“").format(text=query.text))
    table = Table(
        columns=[column.heading() for column in wanted],
        rows=[[show(column.get(row)) for column in wanted] for row in found],
        right=frozenset(number for number, column in enumerate(wanted) if column.kind is Kind.NUMBER),
        empty=translate("Handouts", "Diese Liste ist leer."),
    )
    wide = len(wanted) > 4
    return document(
        session, title, [Heading(1, title), Para(" · ".join(about)), table], today, landscape=wide
    )


def partner_list(session: Session, _record_id: str, today: date) -> Story:
    """The partners with what is visible at first."""
    return list_story(session, PARTNERS, today)


def person_list(session: Session, _record_id: str, today: date) -> Story:
    """The people of the network."""
    return list_story(session, PERSONS, today)


def follow_up_list(session: Session, _record_id: str, today: date) -> Story:
    """What is due, the nearest first."""
    return list_story(session, FOLLOW_UPS, today)
