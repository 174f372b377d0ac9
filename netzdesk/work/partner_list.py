"""The list of partners: its rows, columns, filters and views."""

from __future__ import annotations

from typing import NamedTuple

from netzdesk.base.columns import Column, Kind
from netzdesk.base.text import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP
from netzdesk.model.terms import Level, PartnerKind, PartnershipStatus, Stance, TargetGroupLinkKind
from netzdesk.work.columns import column
from netzdesk.work.fragments import (
    CONTACT,
    FULL_NAME,
    GROUPS,
    MAIL,
    PHONE,
    WEB,
    all_reached,
    entry,
    linked_entries,
    named,
    reached,
    target_groups,
)  # fmt: skip
from netzdesk.work.listing import Listing, fetch_with
from netzdesk.work.partner_filters import FILTERS, VIEWS


class PartnerRow(NamedTuple):
    """One partner as lists show it; what there can be several of is joined by commas. Dates are ISO texts here."""

    id: str
    name: str
    short_name: str
    kind: str
    status: str
    status_since: str | None
    status_reason: str | None
    partner_type: str | None
    sector: str | None
    parent: str | None
    umbrellas: str | None
    life_domains: str | None
    target_groups: str | None
    reaches: str | None
    represents: str | None
    serves: str | None
    reach: int | None
    contributions: str | None
    contribution_notes: str | None
    tags: str | None
    contact: str | None
    contact_function: str | None
    contact_mail: str | None
    contact_phone: str | None
    phone: str | None
    mail: str | None
    website: str | None
    reachable: str | None
    street: str
    address_extra: str
    postcode: str
    place: str
    district: str
    state: str
    country: str
    influence: str | None
    stance: str | None
    is_key_partner: int
    is_network: int
    member_count: int | None
    groups: str | None
    last_conversation: str | None
    next_follow_up: str | None
    description: str
    notes: str
    external_id: str


_SQL = f"""
SELECT r.id, r.name, r.short_name, r.kind, r.status, r.status_since,
  (SELECT reason FROM status_change WHERE partner_id = r.id ORDER BY since DESC, id DESC LIMIT 1) AS status_reason,
  {entry("partner_type", "partner_type_id")} AS partner_type,
  {entry("sector", "sector_id")} AS sector,
  {named("partner", "parent_id")} AS parent,
  (SELECT group_concat(u.name, ', ') FROM umbrella_link l JOIN partner u ON u.id = l.umbrella_id
    WHERE l.partner_id = r.id AND u.deleted_at IS NULL) AS umbrellas,
  {linked_entries("life_domain", "partner_life_domain", "life_domain_id")} AS life_domains,
  {linked_entries("target_group", "target_group_link", "target_group_id")} AS target_groups,
  {target_groups(TargetGroupLinkKind.REACHES)} AS reaches,
  {target_groups(TargetGroupLinkKind.REPRESENTS)} AS represents,
  {target_groups(TargetGroupLinkKind.SERVES)} AS serves,
  (SELECT sum(estimated_reach) FROM target_group_link WHERE partner_id = r.id) AS reach,
  {linked_entries("contribution_kind", "contribution", "contribution_kind_id")} AS contributions,
  (SELECT group_concat(words, '; ') FROM (SELECT c.name || ': ' || l.note AS words FROM contribution l
    JOIN contribution_kind c ON c.id = l.contribution_kind_id WHERE l.partner_id = r.id AND l.note <> ''
    ORDER BY c.position, c.name)) AS contribution_notes,
  {linked_entries("tag", "partner_tag", "tag_id")} AS tags,
  nullif({FULL_NAME}, '') AS contact,
  a.function_title AS contact_function,
  {reached(MAIL, "person_id = h.id")} AS contact_mail,
  {reached(PHONE, "person_id = h.id")} AS contact_phone,
  {reached(PHONE, "partner_id = r.id")} AS phone,
  {reached(MAIL, "partner_id = r.id")} AS mail,
  {reached(WEB, "partner_id = r.id")} AS website,
  {all_reached("partner_id = r.id")} AS reachable,
  r.street, r.address_extra, r.postcode, r.place, r.district, r.state, r.country,
  r.influence, r.stance, r.is_key_partner, r.is_network, r.member_count,
  (SELECT group_concat(name, ', ') FROM ({GROUPS} AND m.partner_id = r.id GROUP BY g.id ORDER BY g.name_key)) AS groups,
  (SELECT max(held_on) FROM conversation WHERE partner_id = r.id) AS last_conversation,
  (SELECT min(due_on) FROM follow_up WHERE partner_id = r.id AND done_on IS NULL) AS next_follow_up,
  r.description, r.notes, r.external_id
FROM partner r LEFT JOIN affiliation a ON a.id = {CONTACT} LEFT JOIN person h ON h.id = a.person_id
WHERE r.id IN {{ids}}
"""


COLUMNS: tuple[Column[PartnerRow], ...] = (
    column("name", QT_TRANSLATE_NOOP("Columns", "Organisation"), 38),
    column("status", QT_TRANSLATE_NOOP("Columns", "Status"), 22, terms=PartnershipStatus),
    column("contact", QT_TRANSLATE_NOOP("Columns", "Ansprechperson"), 29),
    column("last_conversation", QT_TRANSLATE_NOOP("Columns", "Letztes Gespräch"), 12, Kind.DATE),
    column("place", QT_TRANSLATE_NOOP("Columns", "Ort"), 16),
    column("life_domains", QT_TRANSLATE_NOOP("Columns", "Lebensbereiche"), 26),
    column("target_groups", QT_TRANSLATE_NOOP("Columns", "Zielgruppen"), 26, shown=False),
    column("reaches", QT_TRANSLATE_NOOP("Columns", "Erreichte Zielgruppen"), 26, shown=False),
    column("represents", QT_TRANSLATE_NOOP("Columns", "Vertretene Zielgruppen"), 26, shown=False),
    column("serves", QT_TRANSLATE_NOOP("Columns", "Angebote für Zielgruppen"), 26, shown=False),
    column("reach", QT_TRANSLATE_NOOP("Columns", "Reichweite"), 10, Kind.NUMBER, shown=False),
    column("short_name", QT_TRANSLATE_NOOP("Columns", "Kurzname"), 14, shown=False),
    column("kind", QT_TRANSLATE_NOOP("Columns", "Art"), 14, shown=False, terms=PartnerKind),
    column("status_since", QT_TRANSLATE_NOOP("Columns", "Status seit"), 12, Kind.DATE, shown=False),
    column("status_reason", QT_TRANSLATE_NOOP("Columns", "Grund"), 24, shown=False),
    column("partner_type", QT_TRANSLATE_NOOP("Columns", "Organisationstyp"), 18, shown=False),
    column("sector", QT_TRANSLATE_NOOP("Columns", "Gesellschaftsbereich"), 18, shown=False),
    column("parent", QT_TRANSLATE_NOOP("Columns", "Träger"), 24, shown=False),
    column("umbrellas", QT_TRANSLATE_NOOP("Columns", "Dachverbände"), 24, shown=False),
    column("contributions", QT_TRANSLATE_NOOP("Columns", "Bringt ein"), 24, shown=False),
    column("contribution_notes", QT_TRANSLATE_NOOP("Columns", "Beiträge im Einzelnen"), 40, shown=False),
    column("tags", QT_TRANSLATE_NOOP("Columns", "Schlagwörter"), 18, shown=False),
    column("contact_function", QT_TRANSLATE_NOOP("Columns", "Funktion"), 18, shown=False),
    column("contact_mail", QT_TRANSLATE_NOOP("Columns", "E-Mail der Ansprechperson"), 28, shown=False),
    column("contact_phone", QT_TRANSLATE_NOOP("Columns", "Telefon der Ansprechperson"), 18, Kind.CODE, shown=False),
    column("phone", QT_TRANSLATE_NOOP("Columns", "Telefon"), 18, Kind.CODE, shown=False),
    column("mail", QT_TRANSLATE_NOOP("Columns", "E-Mail"), 28, shown=False),
    column("website", QT_TRANSLATE_NOOP("Columns", "Website"), 26, shown=False),
    column("reachable", QT_TRANSLATE_NOOP("Columns", "Alle Kontakte"), 40, shown=False),
    column("street", QT_TRANSLATE_NOOP("Columns", "Straße"), 24, shown=False),
    column("address_extra", QT_TRANSLATE_NOOP("Columns", "Adresszusatz"), 16, shown=False),
    column("postcode", QT_TRANSLATE_NOOP("Columns", "PLZ"), 8, Kind.CODE, shown=False),
    column("district", QT_TRANSLATE_NOOP("Columns", "Stadtteil"), 16, shown=False),
    column("state", QT_TRANSLATE_NOOP("Columns", "Bundesland"), 16, shown=False),
    column("country", QT_TRANSLATE_NOOP("Columns", "Land"), 14, shown=False),
    column("influence", QT_TRANSLATE_NOOP("Columns", "Einfluss"), 10, shown=False, terms=Level),
    column("stance", QT_TRANSLATE_NOOP("Columns", "Haltung"), 14, shown=False, terms=Stance),
    column("is_key_partner", QT_TRANSLATE_NOOP("Columns", "Schlüssel-Partner*in"), 10, Kind.YES_NO, shown=False),
    column("is_network", QT_TRANSLATE_NOOP("Columns", "Ist selbst ein Netzwerk"), 12, Kind.YES_NO, shown=False),
    column("member_count", QT_TRANSLATE_NOOP("Columns", "Mitglieder"), 10, Kind.NUMBER, shown=False),
    column("groups", QT_TRANSLATE_NOOP("Columns", "Arbeitsgruppen"), 26, shown=False),
    column("next_follow_up", QT_TRANSLATE_NOOP("Columns", "Wiedervorlage"), 12, Kind.DATE, shown=False),
    column("description", QT_TRANSLATE_NOOP("Columns", "Beschreibung"), 40, shown=False),
    column("notes", QT_TRANSLATE_NOOP("Columns", "Notiz"), 40, shown=False),
    column("external_id", QT_TRANSLATE_NOOP("Columns", "Kennung"), 12, Kind.CODE, shown=False),
)  # fmt: skip

_ORDER = {
    "name": "r.name_key",
    "status": "CASE r.status WHEN 'onboard' THEN 0 WHEN 'committed' THEN 1 WHEN 'in_talks' THEN 2"
    " WHEN 'approached' THEN 3 WHEN 'prospect' THEN 4 WHEN 'idea' THEN 5 WHEN 'dormant' THEN 6 ELSE 7 END",
    "contact": f"(SELECT h.name_key FROM affiliation a JOIN person h ON h.id = a.person_id WHERE a.id = {CONTACT})",
    "place": "german_key(r.place)",
    "last_conversation": "(SELECT max(held_on) FROM conversation WHERE partner_id = r.id)",
    "life_domains": f"german_key({linked_entries('life_domain', 'partner_life_domain', 'life_domain_id')})",
    "target_groups": f"german_key({linked_entries('target_group', 'target_group_link', 'target_group_id')})",
    "reaches": f"german_key({target_groups(TargetGroupLinkKind.REACHES)})",
    "represents": f"german_key({target_groups(TargetGroupLinkKind.REPRESENTS)})",
    "serves": f"german_key({target_groups(TargetGroupLinkKind.SERVES)})",
    "tags": f"german_key({linked_entries('tag', 'partner_tag', 'tag_id')})",
    "contributions": f"german_key({linked_entries('contribution_kind', 'contribution', 'contribution_kind_id')})",
    "short_name": "german_key(r.short_name)",
    "kind": "r.kind",
    "status_since": "r.status_since",
    "partner_type": f"german_key({entry('partner_type', 'partner_type_id')})",
    "sector": f"german_key({entry('sector', 'sector_id')})",
    "parent": "(SELECT name_key FROM partner WHERE id = r.parent_id)",
    "phone": reached(PHONE, "partner_id = r.id"),
    "mail": reached(MAIL, "partner_id = r.id"),
    "website": reached(WEB, "partner_id = r.id"),
    "street": "german_key(r.street)",
    "postcode": "r.postcode",
    "reach": "(SELECT sum(estimated_reach) FROM target_group_link WHERE partner_id = r.id)",
    "country": "german_key(r.country)",
    "district": "german_key(r.district)",
    "state": "german_key(r.state)",
    "influence": "CASE r.influence WHEN 'high' THEN 0 WHEN 'medium' THEN 1 WHEN 'low' THEN 2 ELSE 3 END",
    "stance": "CASE r.stance WHEN 'supportive' THEN 0 WHEN 'neutral' THEN 1 WHEN 'opposed' THEN 2 ELSE 3 END",
    "is_key_partner": "-r.is_key_partner",
    "is_network": "-r.is_network",
    "member_count": "r.member_count",
    "next_follow_up": "(SELECT min(due_on) FROM follow_up WHERE partner_id = r.id AND done_on IS NULL)",
    "external_id": "german_key(r.external_id)",
}

PARTNERS: Listing[PartnerRow] = Listing(
    key="partners",
    title=QT_TRANSLATE_NOOP("Listings", "Partner*innen"),
    noun=QT_TRANSLATE_N_NOOP("Nouns", "Partner*innen"),
    source="partner r",
    columns=COLUMNS,
    fetch=fetch_with(_SQL, PartnerRow),
    order=_ORDER,
    table="partner",
    filters=FILTERS,
    views=VIEWS,
    at_hand=("name", "status", "contact", "phone", "mail", "street", "postcode", "place"),
)
