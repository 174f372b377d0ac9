"""Pieces of SQL that several lists share; in all of them ``r`` is the listed row."""

from __future__ import annotations

from netzdesk.model.terms import TargetGroupLinkKind

TODAY = "date('now', 'localtime')"
MAIL = "'mail'"
PHONE = "'phone', 'mobile'"
WEB = "'web'"


def full_name(person: str) -> str:
    """The name of the person of this alias as ``Person.full_name`` gives it; NULL where there is none."""
    return (
        f"trim(coalesce(nullif({person}.academic_title, '') || ' ', '')"
        f" || coalesce(nullif({person}.first_name, '') || ' ', '') || {person}.last_name)"
    )


FULL_NAME = full_name("h")


def in_force(row: str) -> str:
    """Whether the period of the row (an SQL alias) holds today, as ``periods.holds`` says for entities."""
    return f"(({row}.valid_from IS NULL OR {row}.valid_from <= {TODAY}) AND {not_over(row)})"


def not_over(row: str) -> str:
    """Whether the period of the row (an SQL alias) holds today or is to come: ``to_come(first day)`` tells of those."""
    return f"({row}.valid_to IS NULL OR {row}.valid_to >= {TODAY})"


GROUPS = (
    "SELECT g.name || to_come(max(coalesce(g.started_on, ''), min(coalesce(m.valid_from, '')))) AS name, g.name_key"
    ' FROM membership m JOIN "group" g ON g.id = m.group_id WHERE g.deleted_at IS NULL'
    f" AND (g.ended_on IS NULL OR g.ended_on >= {TODAY}) AND {not_over('m')}"
)
"""The groups, not dissolved, with a seat ``m`` that holds or is to come; add a condition on ``m`` and GROUP BY g.id."""


def reached(kinds: str, owner: str) -> str:
    """The first contact point of these kinds whose ``owner`` condition holds."""
    return (
        f"(SELECT value FROM contact_point WHERE {owner} AND kind IN ({kinds}) AND value <> ''"
        " ORDER BY position, id LIMIT 1)"
    )


def entry(catalogue: str, key: str) -> str:
    """The name of the catalogue entry that ``r`` refers to by the column ``key``."""
    return f"(SELECT name FROM {catalogue} WHERE id = r.{key})"


def named(table: str, key: str) -> str:
    """The name of the partner or group that ``r`` refers to by the column ``key``; NULL while that is in the trash."""
    return f'(SELECT name FROM "{table}" WHERE id = r.{key} AND deleted_at IS NULL)'


def linked_entries(catalogue: str, link: str, key: str, condition: str = "1") -> str:
    """The names of the catalogue entries that the partner ``r`` is linked to, joined by commas.

    ``condition`` is SQL about the link ``l``.
    """
    return (
        f"(SELECT group_concat(name, ', ') FROM (SELECT DISTINCT c.name FROM {link} l"
        f" JOIN {catalogue} c ON c.id = l.{key} WHERE l.partner_id = r.id AND {condition} ORDER BY c.position, c.name))"
    )


def target_groups(kind: TargetGroupLinkKind) -> str:
    """The names of the target groups to whom the partner ``r`` is this."""
    return linked_entries("target_group", "target_group_link", "target_group_id", f"l.kind = '{kind.value}'")


def is_linked(link: str, key: str) -> str:
    """The condition of a filter: the partner ``r`` is linked to the chosen entry."""
    return f"EXISTS (SELECT 1 FROM {link} l WHERE l.partner_id = r.id AND l.{key} = :value)"


CONTACT = (
    "(SELECT a.id FROM affiliation a JOIN person h ON h.id = a.person_id WHERE a.partner_id = r.id"
    f" AND h.deleted_at IS NULL AND {in_force('a')} ORDER BY a.is_main_contact DESC, a.id LIMIT 1)"
)
"""The key of the affiliation of the person to turn to at the partner ``r``: the main contact, else the first."""


def all_reached(owner: str) -> str:
    """Every way to reach somebody, labels in brackets, with semicolons between; ``owner`` as for ``reached``."""
    words = "c.value || CASE WHEN c.label = '' THEN '' ELSE ' (' || c.label || ')' END"
    return (
        f"(SELECT group_concat(words, '; ') FROM (SELECT {words} AS words FROM contact_point c"
        f" WHERE c.{owner} AND c.value <> '' ORDER BY c.position, c.id))"
    )
