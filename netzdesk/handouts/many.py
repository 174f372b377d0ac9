"""One document for many records: a file each, all of them or none, in memory for one."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from netzdesk.base.paths import replace_file, safe_name
from netzdesk.base.progress import Progress, silent
from netzdesk.base.text import language
from netzdesk.handouts import onboarding_pack
from netzdesk.handouts.handout import Handout
from netzdesk.model.terms import Wording
from netzdesk.office import pages
from netzdesk.office.story import Variant

Read = Callable[[], AbstractContextManager[Session]]


def write_many(
    read: Read,
    handout: Handout,
    record_ids: Sequence[str],
    folder: Path,
    today: date,
    *,
    variant: Variant = "standard",
    code: str = "de",
    wording: Wording = Wording.STANDARD,
    progress: Progress = silent,
) -> list[Path]:
    """Write the document about each record into ``folder``, named by its title; files of that name are replaced.

    ``read`` opens a session for one document at a time. Nothing is there until all are made: where one cannot be
    written (``OSError``) or ``progress`` cancels, the folder is as before.
    """
    folder.mkdir(parents=True, exist_ok=True)
    names: dict[str, str] = {}
    with tempfile.TemporaryDirectory(prefix=".netzdesk-", dir=folder) as scratch:
        for number, record_id in enumerate(record_ids):
            progress(number, len(record_ids))
            with language(code), read() as session:
                story = handout.story(session, record_id, today, wording)
            name = _free(safe_name(story.title), names)
            names[name.casefold()] = name
            pages.write(Path(scratch) / name, story, variant)
        progress(len(record_ids), len(record_ids))
        for name in names.values():
            replace_file(Path(scratch) / name, folder / name)
    return [folder / name for name in names.values()]


def record_packs(
    session: Session, partner_ids: Sequence[str], today: date, *, code: str = "de", variant: str = "standard"
) -> None:
    """Keep that these partners got their packs today, each with the sections that had something to say."""
    for partner_id in partner_ids:
        filled = [each.key for each in onboarding_pack.sections(session, partner_id, today) if each.has_data]
        onboarding_pack.record_handover(session, partner_id, filled, today, language=code, variant=variant)


def _free(title: str, taken: dict[str, str]) -> str:
    name, number = f"{title}.pdf", 2
    while name.casefold() in taken:
        name, number = f"{title} ({number}).pdf", number + 1
    return name
