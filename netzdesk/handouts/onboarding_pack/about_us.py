"""Pack sections about the network: letter, mission, how it came about, how it is built, what was agreed on."""

from __future__ import annotations

from collections.abc import Sequence

from netzdesk.base import dates
from netzdesk.base.text import translate
from netzdesk.handouts.handout import around, paragraphs, typed
from netzdesk.handouts.members import ForOthers, members_for_others
from netzdesk.handouts.onboarding_pack.facts import PackFacts
from netzdesk.model import Group
from netzdesk.model.terms import GroupKind
from netzdesk.office.organigram import Box, organigram
from netzdesk.office.story import Block, Cover, Heading, Keep, Note, Table
from netzdesk.work import network
from netzdesk.work.groups import groups_with_members


def cover(facts: PackFacts) -> list[Block]:
    """The title page with both names."""
    us, them = facts.profile, facts.partner
    lines = [dates.long(facts.today)]
    if us.coordinator:
        lines.insert(0, translate("Pack", "Ihre Ansprechperson: {name}").format(name=us.coordinator))
    return [
        Cover(
            title=translate("Pack", "Willkommen, {partner}").format(partner=them.name),
            subtitle=translate("Pack", "Willkommensmappe – {network}").format(network=us.name),
            lines=tuple(lines),
        )
    ]


def welcome(facts: PackFacts) -> list[Block]:
    """The letter to the contact person, from the template that the coordinator may have changed."""
    return [Heading(1, translate("Pack", "Herzlich willkommen")), *facts.words("welcome_letter")]


def mission(facts: PackFacts) -> list[Block]:
    """Mission, vision and what we mean by inclusion."""
    us = facts.profile
    parts = (
        (translate("Pack", "Unser Leitbild"), us.mission_statement),
        (translate("Pack", "Unsere Vision"), us.vision),
        (translate("Pack", "Was wir unter Inklusion verstehen"), us.inclusion_concept),
    )
    blocks: list[Block] = []
    for title, words in parts:
        if words.strip():
            blocks += [Heading(2, title), *paragraphs(words)]
    return [Heading(1, translate("Pack", "Wofür wir stehen")), *blocks] if blocks else []


def chronicle(facts: PackFacts) -> list[Block]:
    """How the network came about, in the order of time."""
    entries = network.chronicle(facts.session)
    if not entries:
        return []
    blocks: list[Block] = [Heading(1, translate("Pack", "Wie unser Netzwerk entstanden ist"))]
    for entry in entries:
        blocks.append(Heading(2, around(f"{dates.long(entry.happened_on)}: {{}}", entry.title), listed=False))
        blocks += paragraphs(entry.narrative)
    return blocks


def structure(facts: PackFacts) -> list[Block]:
    """How the network is built: which body does what, and who sits in it."""
    groups = groups_with_members(facts.session, facts.today)
    how = facts.profile.how_we_work
    if not groups and not how.strip():
        return []
    blocks: list[Block] = [Heading(1, translate("Pack", "Wie wir zusammenarbeiten")), *paragraphs(how)]
    if groups:
        blocks.append(organigram(_bodies([group for group, _members in groups], facts.profile.name)))
    named = ForOthers(facts.session, facts.today)
    for group, members in groups:
        if not members and not group.purpose.strip():
            continue  # the picture above names it, and there is no more to say
        head = [Heading(2, typed(group.name)), *paragraphs(group.purpose)]
        blocks.append(Keep(head, most=0.4, leads=bool(members)))
        if members:
            caption = around(translate("Pack", "Mitglieder: {group}").format(group="{}"), group.name)
            blocks.append(members_for_others(members, named, caption))
    return blocks


def _bodies(groups: Sequence[Group], network: str) -> Box:
    """The steering group with the others below it; without one, or with several, all are equal below the network."""
    steering = [group for group in groups if group.kind == GroupKind.STEERING_GROUP]
    head = steering[0] if len(steering) == 1 else None
    below = tuple(Box(group.name, GroupKind(group.kind).word()) for group in groups if group is not head)
    if head:
        return Box(head.name, network, below)
    return Box(network or translate("Pack", "Unser Netzwerk"), "", below)


def agreed_terms(facts: PackFacts) -> list[Block]:
    """The words that the partners agreed on a meaning for."""
    terms = [each for each in network.agreed_terms(facts.session) if each.term.strip()]
    if not terms:
        return []
    rows = [
        (typed(each.term), typed(each.wording), dates.short(each.agreed_on) if each.agreed_on else "")
        for each in terms
    ]
    columns = (
        translate("Pack", "Begriff"),
        translate("Pack", "Das verstehen wir darunter"),
        translate("Pack", "Vereinbart am"),
    )
    return [
        Keep(
            [
                Heading(1, translate("Pack", "Worauf wir uns verständigt haben")),
                Note(facts.words("pack_terms")),
            ],
            leads=True,
        ),
        Table(columns, rows, widths=(3, 8, 2.4)),
    ]
