"""One partner on one page: who they are, what they bring, who speaks for them."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base import dates
from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.handouts.handout import document
from netzdesk.model import Affiliation, Conversation, Partner, Person
from netzdesk.model.terms import Channel, ContactKind, PartnershipStatus, TargetGroupLinkKind
from netzdesk.office.story import Block, Bullets, Facts, Heading, Para, Story, Table
from netzdesk.work.groups import groups_of, groups_to_come
from netzdesk.work.records import name_in_use


def partner_sheet(session: Session, record_id: str, today: date) -> Story:
    """What a coordinator takes to a talk with this partner."""
    partner = session.get(Partner, record_id)
    if partner is None:
        raise UserError(translate("Handouts", "Diese Partner-Organisation gibt es nicht mehr."))
    groups = [group.name for group in groups_of(session, partner, today)]
    groups += [
        f"{group.name} ({dates.from_day(day)})" for group, day in groups_to_come(session, partner, today)
    ]
    blocks: list[Block] = [Heading(1, partner.name)]
    if partner.description.strip():
        blocks.append(Para(partner.description, style="lead"))
    blocks += [_facts(partner, groups), *_people(partner, today), *_target_groups(partner)]
    blocks += [*_contributions(partner), *_way(partner), *_talks(session, partner)]
    return document(session, partner.name, blocks, today, subject=translate("Handouts", "Steckbrief"))


def _facts(partner: Partner, groups: list[str]) -> Facts:
    status = PartnershipStatus(partner.status).word()
    if partner.status_since:
        status += " " + translate("Handouts", "seit {date}").format(date=dates.short(partner.status_since))
    town = f"{partner.postcode} {partner.place}".strip()
    umbrellas = ", ".join(sorted(filter(None, (name_in_use(link.umbrella) for link in partner.umbrellas))))
    address = (partner.street, partner.address_extra, town, partner.district, partner.country)
    items = [
        (translate("Columns", "Status"), status),
        (translate("Columns", "Organisationstyp"), partner.partner_type.name if partner.partner_type else ""),
        (translate("Columns", "Gesellschaftsbereich"), partner.sector.name if partner.sector else ""),
        (translate("Columns", "Kurzname"), partner.short_name),
        (translate("Columns", "Träger"), name_in_use(partner.parent)),
        (translate("Columns", "Dachverbände"), umbrellas),
        (translate("Columns", "Mitglieder"), str(partner.member_count or "")),
        (
            translate("Handouts", "Anschrift"),
            ", ".join(part for part in address if part),
        ),
    ]
    items += [
        (f"{ContactKind(point.kind).word()} {point.label}".strip(), point.value)
        for point in partner.contact_points
        if point.value
    ]
    domains = sorted(link.life_domain.name for link in partner.life_domains)
    tags = sorted(link.tag.name for link in partner.tags)
    items += [
        (translate("Columns", "Lebensbereiche"), ", ".join(domains)),
        (translate("Columns", "Schlagwörter"), ", ".join(tags)),
        (translate("Handouts", "Arbeitsgruppen"), ", ".join(groups)),
    ]
    return Facts(items)


def _people(partner: Partner, today: date) -> list[Block]:
    rows = [
        (each.person.full_name, _function(each, today), _reached(each.person))
        for each in sorted(partner.affiliations, key=lambda a: (not a.is_main_contact, a.person.name_key))
        if each.person.deleted_at is None and (each.valid_to is None or each.valid_to >= today)
    ]
    columns = (
        translate("Columns", "Name"),
        translate("Columns", "Funktion"),
        translate("Handouts", "Erreichbar"),
    )
    title = Heading(2, translate("Handouts", "Menschen"))
    return [title, Table(columns, rows, widths=(4, 4, 5))] if rows else []


def _function(each: Affiliation, today: date) -> str:
    begins = dates.from_day(each.valid_from) if each.valid_from and each.valid_from > today else ""
    return ", ".join(filter(None, (each.function_title, begins)))


def _reached(person: Person) -> str:
    return "\n".join(point.value for point in person.contact_points if point.value)


def _target_groups(partner: Partner) -> list[Block]:
    rows = [
        (
            link.target_group.name,
            TargetGroupLinkKind(link.kind).word(),
            "" if link.estimated_reach is None else str(link.estimated_reach),
        )
        for link in partner.target_groups
    ]
    columns = (
        translate("Columns", "Zielgruppe"),
        translate("Handouts", "Bezug"),
        translate("Handouts", "Reichweite (geschätzt)"),
    )
    table = Table(columns, rows, widths=(5, 4, 3), right=frozenset({2}))
    return [Heading(2, translate("Columns", "Zielgruppen")), table] if rows else []


def _contributions(partner: Partner) -> list[Block]:
    items = [
        f"{each.contribution_kind.name}: {each.note}" if each.note else each.contribution_kind.name
        for each in partner.contributions
    ]
    return [Heading(2, translate("Columns", "Bringt ein")), Bullets(items)] if items else []


def _way(partner: Partner) -> list[Block]:
    rows = [
        (dates.short(step.since), PartnershipStatus(step.status).word(), step.reason)
        for step in partner.status_changes
    ]
    columns = (translate("Handouts", "Ab"), translate("Columns", "Status"), translate("Handouts", "Grund"))
    title = Heading(2, translate("Handouts", "Der Weg ins Netzwerk"))
    return [title, Table(columns, rows, widths=(2, 3, 7))] if rows else []


def _who(talk: Conversation) -> str:
    person = talk.person.full_name if talk.person and talk.person.deleted_at is None else ""
    return ", ".join(name for name in (person, talk.participants) if name)


def _talks(session: Session, partner: Partner) -> list[Block]:
    query = (
        select(Conversation)
        .where(Conversation.partner_id == partner.id)
        .order_by(Conversation.held_on.desc())
        .limit(8)
    )
    blocks: list[Block] = []
    for talk in session.scalars(query):
        blocks.append(
            Heading(
                3,
                f"{dates.short(talk.held_on)}, {Channel(talk.channel).word()}: {_who(talk)}".rstrip(": "),
            )
        )
        if talk.summary.strip():
            blocks.append(Para(talk.summary))
        blocks.append(
            Facts(
                [
                    (translate("Handouts", "Gewinn für sie"), talk.benefit_notes),
                    (translate("Handouts", "Bedenken"), talk.concerns),
                    (translate("Handouts", "Nächster Schritt"), talk.next_step),
                ]
            )
        )
    return [Heading(2, translate("Handouts", "Gespräche")), *blocks] if blocks else []
