"""Letters from templates: whose values fill them, and the paragraphs they become."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from netzdesk.base import dates
from netzdesk.base.text import current_language, translate
from netzdesk.model.terms import Wording
from netzdesk.office.story import Block, Para
from netzdesk.work import templates
from netzdesk.work.network import profile


def network_values(session: Session, today: date) -> dict[str, Any]:
    """What every template may say about the network itself."""
    us = profile(session)
    return {
        "network": us.name,
        "coordinator": us.coordinator or us.name,
        "mail": us.mail,
        "phone": us.phone,
        "today": dates.long(today),
    }


def filled(
    session: Session, key: str, values: Mapping[str, Any], today: date, wording: Wording = Wording.STANDARD
) -> templates.Filled:
    """A template in the current language with its placeholders filled."""
    words = templates.wording(session, key, current_language(), wording)
    return templates.fill(words, {**network_values(session, today), **values})


def gaps_in_words(
    session: Session, key: str, values: Mapping[str, Any], today: date, wording: Wording = Wording.STANDARD
) -> list[str]:
    """What a filled template leaves empty, in the words of its placeholders, to be seen before printing."""
    words = {each.key: each.meaning for each in templates.template(key).placeholders}
    gaps = filled(session, key, values, today, wording).missing
    return [translate("Templates", words[gap]) if gap in words else gap for gap in gaps]


def letter_blocks(
    session: Session, key: str, values: Mapping[str, Any], today: date, wording: Wording = Wording.STANDARD
) -> list[Block]:
    """The paragraphs of a filled template; an easy text that somebody checked says so at its end."""
    blocks: list[Block] = [Para(part) for part in filled(session, key, values, today, wording).paragraphs()]
    note = checked_by(session, key, wording)
    return [*blocks, Para(note, style="small")] if note else blocks


def checked_by(session: Session, key: str, wording: Wording) -> str:
    """The line that says who checked an easy text; empty where nobody did."""
    own = templates.own_wording(session, key, current_language(), wording)
    if wording is not Wording.EASY or own is None or not own.checked_by:
        return ""
    words = translate("Templates", "Text in Einfacher Sprache, geprüft von: {names}")
    return words.format(names=own.checked_by)
