"""What columns meant the last time, kept inside the file: the next list with these headings needs no thought."""

from __future__ import annotations

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.exchange.mapping import Mapping
from netzdesk.model import RememberedMapping


def remembered(session: Session) -> dict[str, list[str | None]]:
    """The meanings kept: signature of the headings -> field key (or None) of each column."""
    return {each.signature: json.loads(each.mapping) for each in session.scalars(select(RememberedMapping))}


def remember(session: Session, mapping: Mapping) -> None:
    """Keep what these columns mean, in place of what was kept for the same headings."""
    signature = mapping.signature()
    kept = session.scalars(select(RememberedMapping).where(RememberedMapping.signature == signature)).first()
    if kept is None:
        kept = RememberedMapping(signature=signature)
        session.add(kept)
    kept.mapping = json.dumps(mapping.fields)
