"""How the list of partners is narrowed: filters, the views of the side list, and what may be missing."""

from __future__ import annotations

from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.model.terms import Level, PartnerKind, PartnershipStatus, Stance, TargetGroupLinkKind
from netzdesk.store import Reader
from netzdesk.work.choices import of_catalogue, of_records, of_terms, of_texts, past_days, yes_no
from netzdesk.work.fragments import CONTACT, TODAY, in_force, is_linked
from netzdesk.work.listing import Choice, Filter, ListQuery, View

_GAPS = {
    "contact": (
        QT_TRANSLATE_NOOP("Gaps", "keine Ansprechperson"),
        f"r.kind = 'organisation' AND {CONTACT} IS NULL",
    ),
    "reach": (
        QT_TRANSLATE_NOOP("Gaps", "weder Telefon noch E-Mail"),
        "NOT EXISTS (SELECT 1 FROM contact_point c WHERE c.kind <> 'web' AND c.value <> '' AND (c.partner_id = r.id OR"
        " c.person_id IN (SELECT person_id FROM affiliation WHERE partner_id = r.id) OR c.person_id = r.person_id))",
    ),
    "life_domain": (
        QT_TRANSLATE_NOOP("Gaps", "kein Lebensbereich"),
        "NOT EXISTS (SELECT 1 FROM partner_life_domain l WHERE l.partner_id = r.id)",
    ),
    "address": (QT_TRANSLATE_NOOP("Gaps", "keine Anschrift"), "r.place = '' OR r.street = ''"),
    "sector": (QT_TRANSLATE_NOOP("Gaps", "kein Gesellschaftsbereich"), "r.sector_id IS NULL"),
}
GAPS = {key: (words, f"({condition})") for key, (words, condition) in _GAPS.items()}
COUNTED_ON = "r.status IN ('onboard', 'committed')"
"""Of whom everything should be known: an idea may have gaps."""
_ANY_GAP = f"{COUNTED_ON} AND ({' OR '.join(condition for _, condition in GAPS.values())})"
_LONG_AGO = (
    "r.status IN ('in_talks', 'committed', 'onboard') AND coalesce((SELECT max(held_on) FROM conversation"
    f" WHERE partner_id = r.id), '') < date({TODAY}, '-' || :value || ' days')"
)


_ANY = "any"


def _to_target_group(kind: TargetGroupLinkKind, title: str) -> Filter:
    """Who is this to the chosen target group, or to any of them."""

    def choices(reader: Reader) -> list[Choice]:
        return [(_ANY, translate("Filters", "irgendeine Zielgruppe")), *of_catalogue("target_group")(reader)]

    condition = (
        "EXISTS (SELECT 1 FROM target_group_link l WHERE l.partner_id = r.id"
        f" AND l.kind = '{kind.value}' AND (:value = '{_ANY}' OR l.target_group_id = :value))"
    )
    return Filter(kind.value, title, condition, choices)


FILTERS = (
    Filter(
        "status", QT_TRANSLATE_NOOP("Filters", "Status"), "r.status = :value", of_terms(PartnershipStatus)
    ),
    Filter(
        "life_domain",
        QT_TRANSLATE_NOOP("Filters", "Lebensbereich"),
        is_linked("partner_life_domain", "life_domain_id"),
        of_catalogue("life_domain"),
    ),
    Filter(
        "target_group",
        QT_TRANSLATE_NOOP("Filters", "Zielgruppe"),
        is_linked("target_group_link", "target_group_id"),
        of_catalogue("target_group"),
    ),
    _to_target_group(TargetGroupLinkKind.REACHES, QT_TRANSLATE_NOOP("Filters", "Erreicht Zielgruppe")),
    _to_target_group(TargetGroupLinkKind.REPRESENTS, QT_TRANSLATE_NOOP("Filters", "Vertritt Zielgruppe")),
    _to_target_group(TargetGroupLinkKind.SERVES, QT_TRANSLATE_NOOP("Filters", "Hat Angebote für Zielgruppe")),
    Filter(
        "sector",
        QT_TRANSLATE_NOOP("Filters", "Gesellschaftsbereich"),
        "r.sector_id = :value",
        of_catalogue("sector"),
    ),
    Filter(
        "partner_type",
        QT_TRANSLATE_NOOP("Filters", "Organisationstyp"),
        "r.partner_type_id = :value",
        of_catalogue("partner_type"),
    ),
    Filter(
        "contribution",
        QT_TRANSLATE_NOOP("Filters", "Bringt ein"),
        is_linked("contribution", "contribution_kind_id"),
        of_catalogue("contribution_kind"),
    ),
    Filter(
        "tag",
        QT_TRANSLATE_NOOP("Filters", "Schlagwort"),
        is_linked("partner_tag", "tag_id"),
        of_catalogue("tag"),
    ),
    Filter(
        "district",
        QT_TRANSLATE_NOOP("Filters", "Stadtteil"),
        "r.district = :value",
        of_texts("partner", "district"),
    ),
    Filter("place", QT_TRANSLATE_NOOP("Filters", "Ort"), "r.place = :value", of_texts("partner", "place")),
    Filter(
        "state", QT_TRANSLATE_NOOP("Filters", "Bundesland"), "r.state = :value", of_texts("partner", "state")
    ),
    Filter(
        "parent",
        QT_TRANSLATE_NOOP("Filters", "Träger"),
        "r.parent_id = :value",
        of_records("partner", "name", "deleted_at IS NULL AND id IN (SELECT parent_id FROM partner)"),
    ),
    Filter(
        "umbrella",
        QT_TRANSLATE_NOOP("Filters", "Dachverband"),
        is_linked("umbrella_link", "umbrella_id"),
        of_records("partner", "name", "deleted_at IS NULL AND id IN (SELECT umbrella_id FROM umbrella_link)"),
    ),
    Filter(
        "group",
        QT_TRANSLATE_NOOP("Filters", "Arbeitsgruppe"),
        "EXISTS (SELECT 1 FROM membership m WHERE m.partner_id = r.id AND m.group_id = :value"
        f" AND {in_force('m')})",
        of_records("group", "name"),
    ),
    Filter("kind", QT_TRANSLATE_NOOP("Filters", "Art"), "r.kind = :value", of_terms(PartnerKind)),
    Filter(
        "key_partner",
        QT_TRANSLATE_NOOP("Filters", "Schlüssel-Partner*in"),
        "r.is_key_partner = :value",
        yes_no,
    ),
    Filter(
        "is_network",
        QT_TRANSLATE_NOOP("Filters", "Ist selbst ein Netzwerk"),
        "r.is_network = :value",
        yes_no,
    ),
    Filter("influence", QT_TRANSLATE_NOOP("Filters", "Einfluss"), "r.influence = :value", of_terms(Level)),
    Filter("stance", QT_TRANSLATE_NOOP("Filters", "Haltung"), "r.stance = :value", of_terms(Stance)),
    Filter(
        "on_the_way",
        QT_TRANSLATE_NOOP("Filters", "Noch nicht an Bord"),
        "(r.status IN ('idea', 'prospect', 'approached', 'in_talks', 'committed')) = CAST(:value AS INTEGER)",
        yes_no,
    ),
    Filter(
        "onboard_on",
        QT_TRANSLATE_NOOP("Filters", "An Bord am"),
        "(SELECT c.status FROM status_change c WHERE c.partner_id = r.id AND c.since <= :value"
        " ORDER BY c.since DESC, c.id DESC LIMIT 1) = 'onboard'",
        past_days,
        any_day=True,
    ),
    Filter(
        "not_spoken_for",
        QT_TRANSLATE_NOOP("Filters", "Tage ohne Gespräch"),
        _LONG_AGO,
        lambda _reader: [("90", "90"), ("180", "180"), ("365", "365")],
    ),
    Filter(
        "gap",
        QT_TRANSLATE_NOOP("Filters", "Angaben fehlen"),
        f"({_ANY_GAP}) = CAST(:value AS INTEGER)",
        yes_no,
    ),
)

VIEWS = (
    View("all", QT_TRANSLATE_NOOP("Views", "Alle"), ListQuery(), "users"),
    View(
        "onboard", QT_TRANSLATE_NOOP("Views", "An Bord"), ListQuery(filters=(("status", "onboard"),)), "check"
    ),
    View(
        "prospects",
        QT_TRANSLATE_NOOP("Views", "Noch nicht an Bord"),
        ListQuery(filters=(("on_the_way", "1"),)),
        "star",
    ),
    View(
        "not_spoken",
        QT_TRANSLATE_NOOP("Views", "Lange nicht gesprochen"),
        ListQuery(filters=(("not_spoken_for", "180"),)),
        "clock",
    ),
    View("gaps", QT_TRANSLATE_NOOP("Views", "Angaben fehlen"), ListQuery(filters=(("gap", "1"),)), "warning"),
    View(
        "key",
        QT_TRANSLATE_NOOP("Views", "Schlüssel-Partner*innen"),
        ListQuery(filters=(("key_partner", "1"),)),
        "key",
    ),
)
