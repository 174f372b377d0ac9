"""``Handout``: a document that can be printed, what it is about, and the look that all of them share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlalchemy.orm import Session

from netzdesk.base.text import SOURCE_LANGUAGE, current_language, translate
from netzdesk.model import NetworkProfile
from netzdesk.model.terms import Wording
from netzdesk.office.look import Look
from netzdesk.office.story import Block, Para, Span, Story, Text
from netzdesk.office.word import Letter
from netzdesk.store.kept_bytes import kept_bytes
from netzdesk.work.network import profile

About = Literal["", "partner", "person", "group", "event"]
"""The kind of record a document is about; empty for one about the whole network."""


@dataclass(frozen=True, slots=True)
class Handout:
    """One document. ``key`` names it on the command line; ``title`` is German, marked with ``QT_TRANSLATE_NOOP``.

    It is made by ``worded`` where it has texts of ours, which there are in two wordings, else by ``plain``. Letters can
    also be had one by one, for DOCX. ``folds`` where it is made for A5 and can be folded into a booklet.
    """

    key: str
    title: str
    about: About
    plain: Callable[[Session, str, date], Story] | None = None
    worded: Callable[[Session, str, date, Wording], Story] | None = None
    letters: Callable[[Session, str, date, Wording], list[Letter]] | None = None
    folds: bool = False

    def story(
        self, session: Session, record_id: str, today: date, wording: Wording = Wording.STANDARD
    ) -> Story:
        """The document about a record (an empty id where ``about`` is empty), in the only wording if there is one."""
        if self.worded:
            return self.worded(session, record_id, today, wording)
        assert self.plain, "a handout is made by one of the two"
        return self.plain(session, record_id, today)

    def heading(self) -> str:
        """The title in the current language."""
        return translate("Handouts", self.title)


def look(session: Session) -> Look:
    """The face of the network from its profile."""
    us = profile(session)
    return Look(
        name=us.name,
        carrier=us.carrier,
        logo=(kept_bytes(session, us.logo) or b"") if us.logo else b"",
        logo_alt=us.logo_description or translate("Handouts", "Logo von {name}").format(name=us.name),
        primary=us.primary_colour,
        accent=us.accent_colour,
        address=tuple(line for line in (us.street, f"{us.postcode} {us.place}".strip()) if line),
        contact=tuple(part for part in (us.phone, us.mail, us.website) if part),
    )


def document(
    session: Session,
    title: str,
    blocks: Sequence[Block],
    today: date,
    *,
    subject: str = "",
    landscape: bool = False,
    letterhead: bool = True,
    paper: Literal["A4", "A5"] = "A4",
) -> Story:
    """A story in the current language and in the look of the network."""
    us: NetworkProfile = profile(session)
    return Story(
        title=title,
        blocks=blocks,
        lang=current_language(),
        look=look(session),
        author=us.name,
        subject=subject or title,
        as_of=today,
        landscape=landscape,
        letterhead=letterhead,
        paper=paper,
    )


def paragraphs(words: str) -> list[Block]:
    """Free text as paragraphs; an empty line parts them."""
    return [Para(part.strip(), lang=data_language()) for part in words.split("\n\n") if part.strip()]


def data_language() -> str:
    """The language of what people have typed (German) where the page is in another one; else empty."""
    return "" if current_language() == SOURCE_LANGUAGE else SOURCE_LANGUAGE


def typed(words: str) -> str | Span:
    """A piece of a line that people have typed, in its own language."""
    return Span(words, lang=data_language()) if words and data_language() else words


def around(sentence: str, words: str) -> Text:
    """A sentence of ours with ``{}`` for what people have typed."""
    before, _, after = sentence.partition("{}")
    return before, typed(words), after
