"""The pack as a whole: its sections in order, which of them have data, and the story they make."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.handouts.handout import document
from netzdesk.handouts.onboarding_pack import about_us, for_you
from netzdesk.handouts.onboarding_pack.facts import PackFacts, gather
from netzdesk.handouts.wording import gaps_in_words
from netzdesk.model import OnboardingPack
from netzdesk.model.terms import Wording
from netzdesk.office.story import Block, Contents, Keep, PageBreak, Story
from netzdesk.work import onboarding
from netzdesk.work.onboarding import SECTIONS

_N = QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class _Section:
    """A section: its key in ``SECTIONS``, its blocks, and what to do where it is empty."""

    key: str
    blocks: Callable[[PackFacts], list[Block]]
    missing: str = ""
    own_page: bool = False


@dataclass(frozen=True, slots=True)
class PackSection:
    """What the dialog shows of a section; ``missing`` says what to fill in where there is no data yet."""

    key: str
    title: str
    has_data: bool
    missing: str


_SECTIONS = (
    _Section("cover", about_us.cover),
    _Section("welcome", about_us.welcome),
    _Section("mission", about_us.mission,
             _N("Pack", "Leitbild und Vision sind noch leer. Sie füllen sie unter „Netzwerk“.")),
    _Section("chronicle", about_us.chronicle,
             _N("Pack", "Die Chronik ist noch leer. Sie füllen sie unter „Netzwerk“.")),
    _Section("structure", about_us.structure,
             _N("Pack", "Es gibt noch keine Gruppe, und unter „Netzwerk“ steht nichts zur Zusammenarbeit.")),
    _Section("goals", for_you.goals,
             _N("Pack", "Kein Ziel passt zu den eingetragenen Lebensbereichen und Zielgruppen.")),
    _Section("groups", for_you.groups,
             _N("Pack", "Keine Arbeitsgruppe passt zu den eingetragenen Lebensbereichen und Zielgruppen.")),
    _Section("dates", for_you.next_dates,
             _N("Pack", "Es ist keine Veranstaltung geplant.")),
    _Section("contacts", for_you.contacts,
             _N("Pack", "Niemand hat bisher zugestimmt, und beim Netzwerk stehen keine Kontaktdaten.")),
    _Section("terms", about_us.agreed_terms,
             _N("Pack", "Es sind noch keine Begriffe vereinbart. Sie füllen sie unter „Netzwerk“.")),
    _Section("documents", for_you.documents,
             _N("Pack", "Es sind noch keine Unterlagen für die Mappe hinterlegt.")),
    _Section("tasks", for_you.tasks,
             _N("Pack", "Es ist noch keine Aufgabe notiert.")),
    _Section("sign_off", for_you.sign_off, own_page=True),
)  # fmt: skip


def sections(session: Session, partner_id: str, today: date | None = None) -> tuple[PackSection, ...]:
    """All sections in their order, and whether they have data for this partner."""
    facts = gather(session, partner_id, today or date.today())
    found = []
    for each in _SECTIONS:
        has_data = bool(each.blocks(facts))
        missing = "" if has_data else translate("Pack", each.missing)
        found.append(PackSection(each.key, translate("Pack", SECTIONS[each.key]), has_data, missing))
    return tuple(found)


def story(
    session: Session,
    partner_id: str,
    chosen: Collection[str] | None = None,
    today: date | None = None,
    wording: Wording = Wording.STANDARD,
) -> Story:
    """The pack for a partner; ``chosen`` are the keys of the sections wanted, None for all. Empty ones are left out."""
    day = today or date.today()
    facts = gather(session, partner_id, day, wording)
    blocks: list[Block] = []
    for each in _SECTIONS:
        if chosen is not None and each.key not in chosen:
            continue
        part = each.blocks(facts)
        if part and each.own_page:
            blocks.append(PageBreak())
        blocks += part
        if part and each.key == "welcome":
            contents = Contents(translate("Pack", "Das steht in dieser Mappe"), depth=1)
            blocks += [Keep([contents], most=0.5), PageBreak()]
    title = translate("Pack", "Willkommensmappe für {partner}").format(partner=facts.partner.name)
    return document(session, title, blocks, day, letterhead=False)


def missing_values(
    session: Session, partner_id: str, today: date, wording: Wording = Wording.STANDARD
) -> list[str]:
    """The placeholders of the letter for which the network holds nothing, in words, to be seen before printing."""
    facts = gather(session, partner_id, today, wording)
    values = {"partner": facts.partner.name, "greeting": facts.greeting}
    return gaps_in_words(session, "welcome_letter", values, today, wording)


def record_handover(
    session: Session,
    partner_id: str,
    chosen: Sequence[str],
    today: date | None = None,
    *,
    language: str = "de",
    variant: str = "standard",
) -> OnboardingPack:
    """Keep that the partner got the pack with these sections, and every document in its version."""
    day = today or date.today()
    facts = gather(session, partner_id, day)
    return onboarding.record_handover(
        session, facts.partner, day, list(chosen), language=language, variant=variant
    )


def pack_story(session: Session, record_id: str, today: date, wording: Wording = Wording.STANDARD) -> Story:
    """The whole pack, as the list of handouts wants it."""
    return story(session, record_id, None, today, wording)
