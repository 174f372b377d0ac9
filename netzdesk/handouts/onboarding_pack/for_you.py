"""Pack sections for this one partner: goals, groups, dates, contacts, documents, tasks, and the page to sign."""

from __future__ import annotations

from netzdesk.base import dates
from netzdesk.base.text import translate
from netzdesk.handouts.handout import around, data_language, paragraphs, typed
from netzdesk.handouts.members import ForOthers
from netzdesk.handouts.onboarding_pack.facts import PackFacts
from netzdesk.model import Document, Partner
from netzdesk.model.terms import DocumentKind, GoalState, TaskState
from netzdesk.office.story import (
    Block,
    Bullets,
    Facts,
    FormLine,
    Heading,
    Keep,
    Para,
    SignOff,
    Span,
    Table,
)
from netzdesk.work import onboarding
from netzdesk.work.groups import groups_of, groups_to_come
from netzdesk.work.shared_contacts import shared_contacts


def goals(facts: PackFacts) -> list[Block]:
    """The goals that touch this partner's life domains and target groups."""
    found = onboarding.goals_for(facts.session, facts.partner)
    if not found:
        return []
    columns = (
        translate("Pack", "Ziel"),
        translate("Pack", "Lebensbereich"),
        translate("Pack", "Kümmert sich"),
        translate("Pack", "Stand"),
    )
    named = ForOthers(facts.session, facts.today)
    rows = [
        (
            typed(goal.title),
            typed(goal.life_domain.name) if goal.life_domain else "",
            _looks_after(goal.partner, facts, named),
            GoalState(goal.state).word(),
        )
        for goal in found
    ]
    return [
        Keep(
            [Heading(1, translate("Pack", "Ziele, die Sie betreffen")), *facts.words("pack_goals")],
            leads=True,
        ),
        Table(columns, rows, widths=(5, 2.5, 3, 2)),
    ]


def _looks_after(partner: Partner | None, facts: PackFacts, named: ForOthers) -> str:
    """Whoever looks after a goal, as far as they may be named to this partner."""
    if partner is None:
        return ""
    return partner.name if partner.id == facts.partner.id else named.partner(partner)


def groups(facts: PackFacts) -> list[Block]:
    """The groups the partner sits in or will, and those that would fit."""
    mine = groups_of(facts.session, facts.partner, facts.today)
    fitting = onboarding.groups_for(facts.session, facts.partner, facts.today)
    soon = dict(groups_to_come(facts.session, facts.partner, facts.today))
    if not mine and not soon and not fitting:
        return []
    blocks: list[Block] = [Heading(1, translate("Pack", "Arbeitsgruppen für Sie"))]
    for title, found in (
        (translate("Pack", "Hier sind Sie schon dabei"), mine),
        (translate("Pack", "Hier sind Sie bald dabei"), list(soon)),
        (translate("Pack", "Das könnte zu Ihnen passen"), fitting),
    ):
        if found:
            blocks.append(Heading(2, title))
        for group in found:
            meets = translate("Pack", "Treffen: {rhythm}").format(rhythm="{}")
            about = [around(meets, group.rhythm)] if group.rhythm else []
            begins = f" ({dates.from_day(soon[group])})" if group in soon else ""
            name = Para((Span(group.name, bold=True, lang=data_language()), Span(begins, bold=True)))
            lines = [Para(line, style="small") for line in about]
            blocks.append(Keep([name, *paragraphs(group.purpose), *lines], most=0.4))
    return blocks


def next_dates(facts: PackFacts) -> list[Block]:
    """The next events of the network."""
    events = onboarding.next_dates(facts.session, facts.today)
    if not events:
        return []
    columns = (translate("Pack", "Wann"), translate("Pack", "Was"), translate("Pack", "Wo"))
    rows = [
        (
            f"{dates.weekday(event.starts_at)}, {dates.moment(event.starts_at)}" if event.starts_at else "",
            typed(event.title),
            typed(event.place),
        )
        for event in events
    ]
    return [
        Heading(1, translate("Pack", "Nächste Termine")),
        Table(columns, rows, row_header=1, widths=(3.6, 4.4, 4)),
    ]


def contacts(facts: PackFacts) -> list[Block]:
    """The people to turn to: the network itself, and those who agreed to be passed on."""
    us = facts.profile
    people, agreed = shared_contacts(facts.session, facts.today)
    town = f"{us.postcode} {us.place}".strip()
    own = [
        (translate("Pack", "Koordination"), us.coordinator),
        (translate("Pack", "Telefon"), us.phone),
        (translate("Pack", "E-Mail"), us.mail),
        (translate("Pack", "Anschrift"), ", ".join(part for part in (us.street, town) if part)),
        (translate("Pack", "Website"), us.website),
    ]
    if not people and not any(value for _label, value in own):
        return []
    blocks: list[Block] = [Heading(1, translate("Pack", "So erreichen Sie uns")), Facts(own)]
    if people:
        columns = (
            translate("Pack", "Name"),
            translate("Pack", "Funktion"),
            translate("Pack", "Erreichbar"),
        )
        rows = [
            (p.name, typed(_joined(", ", p.function, p.partner)), _joined("\n", p.phone, p.mail))
            for p in people
        ]
        blocks += [
            Keep(
                [
                    Heading(2, translate("Pack", "Menschen im Netzwerk")),
                    *facts.words("pack_contacts"),
                    *([Para(_some_contacts(len(people), agreed))] if len(people) < agreed else []),
                ],
                leads=True,
            ),
            Table(columns, rows, widths=(3, 4.2, 5)),
        ]
    return blocks


def _some_contacts(shown: int, agreed: int) -> str:
    """What is said where not everybody who agreed has room."""
    words = translate(
        "Pack",
        "Hier stehen {shown} von {agreed} Menschen: zuerst die aus Steuerungsgruppe und Arbeitsgruppen, dann die "
        "Hauptansprechpersonen. Alle anderen nennt Ihnen die Koordination.",
    )
    return words.format(shown=shown, agreed=agreed)


def _joined(by: str, *parts: str) -> str:
    return by.join(part for part in parts if part)


def documents(facts: PackFacts) -> list[Block]:
    """The documents that go with the pack, to be ticked off when they are handed over."""
    found = onboarding.documents_for(facts.session, facts.partner)
    if not found:
        return []
    items = []
    for each in found:
        details = [_kind(each), _version(each)]
        if each.is_easy_language:
            details.append(translate("Pack", "leicht zu lesen"))
        more = ", ".join(detail for detail in details if detail)
        items.append((typed(each.title), f" ({more})" if more else ""))
    return [
        Keep(
            [
                Heading(1, translate("Pack", "Unterlagen in dieser Mappe")),
                *facts.words("pack_documents"),
                Bullets(items, mark="☐"),
            ]
        )
    ]


def _kind(document: Document) -> str:
    """What a document is, where its title does not say it."""
    word = DocumentKind(document.kind).word()
    says = document.kind == DocumentKind.OTHER or word.casefold() in document.title.casefold()
    return "" if says else word


def _version(document: Document) -> str:
    """The version in words: "Version 3", "3. Fassung", "Stand Mai"."""
    bare = document.version.replace(".", "").isdigit()
    return translate("Pack", "Version {number}").format(number=document.version) if bare else document.version


def tasks(facts: PackFacts) -> list[Block]:
    """What the partner takes on, with the mandate in words, and lines for what comes up in the talk."""
    found = onboarding.tasks_of(facts.session, facts.partner)
    if not found:
        return []
    columns = (
        translate("Pack", "Aufgabe"),
        translate("Pack", "Auftrag"),
        translate("Pack", "Bis"),
        translate("Pack", "Stand"),
    )
    rows = [
        (
            typed(task.title),
            typed(task.mandate),
            dates.short(task.due_on) if task.due_on else "",
            TaskState(task.state).word(),
        )
        for task in found
    ]
    return [
        Heading(1, translate("Pack", "Was Sie übernehmen")),
        Table(columns, rows, widths=(4, 5, 2, 2)),
        FormLine(translate("Pack", "Das möchten wir außerdem übernehmen"), lines=3),
    ]


def sign_off(facts: PackFacts) -> list[Block]:
    """The page that both sides sign: the pack was handed over and talked through."""
    us, them = facts.profile, facts.partner
    return [
        Keep(
            [
                Heading(1, translate("Pack", "Übergabe")),
                *facts.words("pack_sign_off"),
                *facts.words("pack_return"),
                FormLine(translate("Pack", "Das ist uns wichtig"), lines=2),
                FormLine(translate("Pack", "Das brauchen wir, um gut mitarbeiten zu können"), lines=2),
                SignOff(
                    (
                        _joined(", ", facts.person.full_name if facts.person else "", them.name),
                        _joined(", ", us.coordinator, us.name),
                    )
                ),
            ]
        ),
    ]
