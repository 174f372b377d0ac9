"""The list of partners: its rows, columns, filters and views (A12, B1, B4, B8, U16)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from netzdesk.base.columns import Column, Kind
from netzdesk.base.text import QT_TRANSLATE_NOOP
from netzdesk.model import ContributionKind, LifeDomain, PartnerType, Sector, Tag, TargetGroup
from netzdesk.model.terms import Level, PartnerKind, PartnershipStatus, Stance
from netzdesk.work.choices import of_catalogue, of_terms, of_texts, yes_no
from netzdesk.work.listing import Filter, Listing, ListQuery, View, fetch_with


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """One partner as lists show it; what there can be several of is joined by commas. Dates are ISO texts here."""

    id: str
    name: str
    short_name: str
    kind: str
    status: str
    status_since: str | None
    partner_type: str | None
    sector: str | None
    parent: str | None
    umbrellas: str | None
    life_domains: str | None
    target_groups: str | None
    contributions: str | None
    tags: str | None
    contact: str | None
    contact_function: str | None
    contact_mail: str | None
    contact_phone: str | None
    phone: str | None
    mail: str | None
    website: str | None
    street: str
    postcode: str
    place: str
    district: str
    state: str
    influence: str | None
    stance: str | None
    is_key_partner: int
    member_count: int | None
    groups: str | None
    last_conversation: str | None
    next_follow_up: str | None
    description: str
    notes: str
    external_id: str


CONTACT = (
    "(SELECT a.id FROM affiliation a JOIN person h ON h.id = a.person_id WHERE a.partner_id = r.id"
    " AND h.deleted_at IS NULL AND (a.valid_to IS NULL OR a.valid_to >= date('now', 'localtime'))"
    " ORDER BY a.is_main_contact DESC, a.id LIMIT 1)"
)


def _joined(table: str, link: str, key: str) -> str:
    return (
        f"(SELECT group_concat(name, ', ') FROM (SELECT DISTINCT c.name FROM {link} l"
        f" JOIN {table} c ON c.id = l.{key} WHERE l.partner_id = r.id ORDER BY c.position, c.name))"
    )


def _reached(kinds: str, owner: str) -> str:
    return (
        f"(SELECT value FROM contact_point WHERE {owner} AND kind IN ({kinds}) AND value <> ''"
        " ORDER BY position, id LIMIT 1)"
    )


_SQL = f"""
SELECT r.id, r.name, r.short_name, r.kind, r.status, r.status_since,
  (SELECT name FROM partner_type WHERE id = r.partner_type_id) AS partner_type,
  (SELECT name FROM sector WHERE id = r.sector_id) AS sector,
  (SELECT name FROM partner WHERE id = r.parent_id) AS parent,
  (SELECT group_concat(u.name, ', ') FROM umbrella_link l JOIN partner u ON u.id = l.umbrella_id
    WHERE l.partner_id = r.id) AS umbrellas,
  {_joined("life_domain", "partner_life_domain", "life_domain_id")} AS life_domains,
  {_joined("target_group", "target_group_link", "target_group_id")} AS target_groups,
  {_joined("contribution_kind", "contribution", "contribution_kind_id")} AS contributions,
  {_joined("tag", "partner_tag", "tag_id")} AS tags,
  nullif(trim(coalesce(h.academic_title || ' ', '') || h.first_name || ' ' || h.last_name), '') AS contact,
  a.function_title AS contact_function,
  {_reached("'mail'", "person_id = h.id")} AS contact_mail,
  {_reached("'phone', 'mobile'", "person_id = h.id")} AS contact_phone,
  {_reached("'phone', 'mobile'", "partner_id = r.id")} AS phone,
  {_reached("'mail'", "partner_id = r.id")} AS mail,
  {_reached("'web'", "partner_id = r.id")} AS website,
  r.street, r.postcode, r.place, r.district, r.state, r.influence, r.stance, r.is_key_partner, r.member_count,
  (SELECT group_concat(name, ', ') FROM (SELECT DISTINCT g.name FROM membership m JOIN "group" g ON g.id = m.group_id
    WHERE m.partner_id = r.id AND g.deleted_at IS NULL
      AND (m.valid_to IS NULL OR m.valid_to >= date('now', 'localtime')) ORDER BY g.name_key)) AS groups,
  (SELECT max(held_on) FROM conversation WHERE partner_id = r.id) AS last_conversation,
  (SELECT min(due_on) FROM follow_up WHERE partner_id = r.id AND done_on IS NULL) AS next_follow_up,
  r.description, r.notes, r.external_id
FROM partner r LEFT JOIN affiliation a ON a.id = {CONTACT} LEFT JOIN person h ON h.id = a.person_id
WHERE r.id IN {{ids}}
"""


def day(value: str | None) -> date | None:
    """A date from the text that SQLite keeps."""
    return date.fromisoformat(value) if value else None


_N = QT_TRANSLATE_NOOP

COLUMNS: tuple[Column[PartnerRow], ...] = (
    Column("name", _N("Columns", "Organisation"), lambda r: r.name, width=38),
    Column("status", _N("Columns", "Status"), lambda r: PartnershipStatus(r.status).word(), width=16),
    Column("contact", _N("Columns", "Ansprechperson"), lambda r: r.contact, width=24),
    Column("place", _N("Columns", "Ort"), lambda r: r.place, width=16),
    Column("last_conversation", _N("Columns", "Zuletzt gesprochen"), lambda r: day(r.last_conversation), Kind.DATE, 12),
    Column("life_domains", _N("Columns", "Lebensbereiche"), lambda r: r.life_domains, width=26),
    Column("target_groups", _N("Columns", "Zielgruppen"), lambda r: r.target_groups, width=26, shown=False),
    Column("short_name", _N("Columns", "Kurzname"), lambda r: r.short_name, width=14, shown=False),
    Column("kind", _N("Columns", "Art"), lambda r: PartnerKind(r.kind).word(), width=14, shown=False),
    Column("status_since", _N("Columns", "Status seit"), lambda r: day(r.status_since), Kind.DATE, 12, shown=False),
    Column("partner_type", _N("Columns", "Organisationstyp"), lambda r: r.partner_type, width=18, shown=False),
    Column("sector", _N("Columns", "Gesellschaftsbereich"), lambda r: r.sector, width=18, shown=False),
    Column("parent", _N("Columns", "Träger"), lambda r: r.parent, width=24, shown=False),
    Column("umbrellas", _N("Columns", "Dachverbände"), lambda r: r.umbrellas, width=24, shown=False),
    Column("contributions", _N("Columns", "Bringt ein"), lambda r: r.contributions, width=24, shown=False),
    Column("tags", _N("Columns", "Schlagwörter"), lambda r: r.tags, width=18, shown=False),
    Column("contact_function", _N("Columns", "Funktion"), lambda r: r.contact_function, width=18, shown=False),
    Column("contact_mail", _N("Columns", "E-Mail der Ansprechperson"), lambda r: r.contact_mail, width=28, shown=False),
    Column("contact_phone", _N("Columns", "Telefon der Ansprechperson"), lambda r: r.contact_phone, Kind.CODE, 18, shown=False),
    Column("phone", _N("Columns", "Telefon"), lambda r: r.phone, Kind.CODE, 18, shown=False),
    Column("mail", _N("Columns", "E-Mail"), lambda r: r.mail, width=28, shown=False),
    Column("website", _N("Columns", "Website"), lambda r: r.website, width=26, shown=False),
    Column("street", _N("Columns", "Straße"), lambda r: r.street, width=24, shown=False),
    Column("postcode", _N("Columns", "PLZ"), lambda r: r.postcode, Kind.CODE, 8, shown=False),
    Column("district", _N("Columns", "Stadtteil"), lambda r: r.district, width=16, shown=False),
    Column("state", _N("Columns", "Bundesland"), lambda r: r.state, width=16, shown=False),
    Column("influence", _N("Columns", "Einfluss"), lambda r: Level(r.influence).word() if r.influence else None, width=10, shown=False),
    Column("stance", _N("Columns", "Haltung"), lambda r: Stance(r.stance).word() if r.stance else None, width=14, shown=False),
    Column("key_partner", _N("Columns", "Schlüssel-Partner*in"), lambda r: bool(r.is_key_partner), Kind.YES_NO, 10, shown=False),
    Column("member_count", _N("Columns", "Mitglieder"), lambda r: r.member_count, Kind.NUMBER, 10, shown=False),
    Column("groups", _N("Columns", "Arbeitsgruppen"), lambda r: r.groups, width=26, shown=False),
    Column("next_follow_up", _N("Columns", "Wiedervorlage"), lambda r: day(r.next_follow_up), Kind.DATE, 12, shown=False),
    Column("description", _N("Columns", "Beschreibung"), lambda r: r.description, width=40, shown=False),
    Column("notes", _N("Columns", "Notiz"), lambda r: r.notes, width=40, shown=False),
    Column("external_id", _N("Columns", "Kennung"), lambda r: r.external_id, Kind.CODE, 12, shown=False),
)  # fmt: skip

_GAPS = {
    "contact": (_N("Gaps", "keine Ansprechperson"), f"r.kind = 'organisation' AND {CONTACT} IS NULL"),
    "reach": (
        _N("Gaps", "weder Telefon noch E-Mail"),
        "NOT EXISTS (SELECT 1 FROM contact_point c WHERE c.kind <> 'web' AND c.value <> '' AND (c.partner_id = r.id OR"
        " c.person_id IN (SELECT person_id FROM affiliation WHERE partner_id = r.id) OR c.person_id = r.person_id))",
    ),
    "life_domain": (
        _N("Gaps", "kein Lebensbereich"),
        "NOT EXISTS (SELECT 1 FROM partner_life_domain l WHERE l.partner_id = r.id)",
    ),
    "address": (_N("Gaps", "keine Anschrift"), "r.place = '' OR r.street = ''"),
    "sector": (_N("Gaps", "kein Gesellschaftsbereich"), "r.sector_id IS NULL"),
}
GAPS = {key: (words, f"({condition})") for key, (words, condition) in _GAPS.items()}
_ANY_GAP = " OR ".join(GAPS[key][1] for key in ("contact", "reach", "life_domain"))
_LONG_AGO = (
    "r.status IN ('in_talks', 'committed', 'onboard') AND coalesce((SELECT max(held_on) FROM conversation"
    " WHERE partner_id = r.id), '') < date('now', 'localtime', '-' || :value || ' days')"
)


def _linked(link: str, key: str) -> str:
    return f"EXISTS (SELECT 1 FROM {link} l WHERE l.partner_id = r.id AND l.{key} = :value)"


FILTERS = (
    Filter("status", _N("Filters", "Status"), "r.status = :value", of_terms(PartnershipStatus)),
    Filter("life_domain", _N("Filters", "Lebensbereich"), _linked("partner_life_domain", "life_domain_id"), of_catalogue(LifeDomain)),
    Filter("target_group", _N("Filters", "Zielgruppe"), _linked("target_group_link", "target_group_id"), of_catalogue(TargetGroup)),
    Filter("sector", _N("Filters", "Gesellschaftsbereich"), "r.sector_id = :value", of_catalogue(Sector)),
    Filter("partner_type", _N("Filters", "Organisationstyp"), "r.partner_type_id = :value", of_catalogue(PartnerType)),
    Filter("contribution", _N("Filters", "Bringt ein"), _linked("contribution", "contribution_kind_id"), of_catalogue(ContributionKind)),
    Filter("tag", _N("Filters", "Schlagwort"), _linked("partner_tag", "tag_id"), of_catalogue(Tag)),
    Filter("district", _N("Filters", "Stadtteil"), "r.district = :value", of_texts("partner", "district")),
    Filter("place", _N("Filters", "Ort"), "r.place = :value", of_texts("partner", "place")),
    Filter("kind", _N("Filters", "Art"), "r.kind = :value", of_terms(PartnerKind)),
    Filter("key_partner", _N("Filters", "Schlüssel-Partner*in"), "r.is_key_partner = :value", yes_no),
    Filter("influence", _N("Filters", "Einfluss"), "r.influence = :value", of_terms(Level)),
    Filter("stance", _N("Filters", "Haltung"), "r.stance = :value", of_terms(Stance)),
    Filter("on_the_way", _N("Filters", "Noch nicht an Bord"),
           "(r.status IN ('idea', 'prospect', 'approached', 'in_talks', 'committed')) = CAST(:value AS INTEGER)", yes_no),
    Filter("not_spoken_for", _N("Filters", "Nicht gesprochen seit Tagen"), _LONG_AGO,
           lambda _session: [("90", "90"), ("180", "180"), ("365", "365")]),
    Filter("gap", _N("Filters", "Angaben fehlen"), f"({_ANY_GAP}) = CAST(:value AS INTEGER)", yes_no),
)  # fmt: skip

VIEWS = (
    View("all", _N("Views", "Alle"), ListQuery(), "users"),
    View("onboard", _N("Views", "An Bord"), ListQuery(filters=(("status", "onboard"),)), "check"),
    View("prospects", _N("Views", "Noch nicht an Bord"), ListQuery(filters=(("on_the_way", "1"),)), "star"),
    View(
        "not_spoken",
        _N("Views", "Lange nicht gesprochen"),
        ListQuery(filters=(("not_spoken_for", "180"),)),
        "clock",
    ),
    View("gaps", _N("Views", "Angaben fehlen"), ListQuery(filters=(("gap", "1"),)), "warning"),
    View("key", _N("Views", "Schlüssel-Partner*innen"), ListQuery(filters=(("key_partner", "1"),)), "key"),
)

_ORDER = {
    "name": "r.name_key",
    "status": "CASE r.status WHEN 'onboard' THEN 0 WHEN 'committed' THEN 1 WHEN 'in_talks' THEN 2 WHEN 'approached' THEN 3"
    " WHEN 'prospect' THEN 4 WHEN 'idea' THEN 5 WHEN 'dormant' THEN 6 ELSE 7 END",
    "contact": f"(SELECT h.name_key FROM affiliation a JOIN person h ON h.id = a.person_id WHERE a.id = {CONTACT})",
    "place": "german_key(r.place)",
    "last_conversation": "(SELECT max(held_on) FROM conversation WHERE partner_id = r.id)",
    "life_domains": f"german_key({_joined('life_domain', 'partner_life_domain', 'life_domain_id')})",
    "target_groups": f"german_key({_joined('target_group', 'target_group_link', 'target_group_id')})",
    "tags": f"german_key({_joined('tag', 'partner_tag', 'tag_id')})",
    "contributions": f"german_key({_joined('contribution_kind', 'contribution', 'contribution_kind_id')})",
    "short_name": "german_key(r.short_name)",
    "kind": "r.kind",
    "status_since": "r.status_since",
    "partner_type": "german_key((SELECT name FROM partner_type WHERE id = r.partner_type_id))",
    "sector": "german_key((SELECT name FROM sector WHERE id = r.sector_id))",
    "parent": "(SELECT name_key FROM partner WHERE id = r.parent_id)",
    "phone": _reached("'phone', 'mobile'", "partner_id = r.id"),
    "mail": _reached("'mail'", "partner_id = r.id"),
    "website": _reached("'web'", "partner_id = r.id"),
    "street": "german_key(r.street)",
    "postcode": "r.postcode",
    "district": "german_key(r.district)",
    "state": "german_key(r.state)",
    "influence": "CASE r.influence WHEN 'high' THEN 0 WHEN 'medium' THEN 1 WHEN 'low' THEN 2 ELSE 3 END",
    "stance": "CASE r.stance WHEN 'supportive' THEN 0 WHEN 'neutral' THEN 1 WHEN 'opposed' THEN 2 ELSE 3 END",
    "key_partner": "-r.is_key_partner",
    "member_count": "r.member_count",
    "next_follow_up": "(SELECT min(due_on) FROM follow_up WHERE partner_id = r.id AND done_on IS NULL)",
    "external_id": "german_key(r.external_id)",
}

PARTNERS: Listing[PartnerRow] = Listing(
    key="partners",
    title=_N("Listings", "Partner*innen"),
    noun=_N("Listings", "Partner*innen"),
    source="partner r",
    columns=COLUMNS,
    fetch=fetch_with(_SQL, PartnerRow),
    order=_ORDER,
    searched=("partner", "r.id"),
    filters=FILTERS,
    views=VIEWS,
)
