"""What can be found of each kind of record: SQL that gives its id and the visible texts of it and around it, joined."""

from __future__ import annotations

from netzdesk.model.terms import GroupKind, PartnershipStatus, Term


def _in_words(column: str, terms: type[Term]) -> str:
    """SQL for the German words of a column that holds a fixed term."""
    cases = " ".join(f"WHEN '{term.value}' THEN '{term.german}'" for term in terms)
    return f"CASE {column} {cases} ELSE {column} END"


_PERSON_NAMES = "coalesce(h.academic_title || ' ', '') || h.first_name || ' ' || h.last_name"
_DIGITS = "value"
for _gap, _instead in (("+49", "0"), (" ", ""), ("-", ""), ("/", ""), ("(", ""), (")", ""), (".", "")):
    _DIGITS = f"replace({_DIGITS}, '{_gap}', '{_instead}')"
_REACHED = f"group_concat(value || iif(kind IN ('phone', 'mobile', 'fax'), ' ' || {_DIGITS}, ''), ' ')"
"""Ways of contact; who types the digits of a number finds it, however it is written down."""
_PERSON_REACH = f"(SELECT {_REACHED} FROM contact_point WHERE person_id = h.id)"

_PARTNER = f"""
SELECT r.id AS id, concat_ws(' ',
  r.name, r.short_name, {_in_words("r.status", PartnershipStatus)},
  r.street, r.address_extra, r.postcode, r.place, r.district, r.state,
  r.country, r.description, r.notes, r.external_id,
  (SELECT name FROM partner_type WHERE id = r.partner_type_id), (SELECT name FROM sector WHERE id = r.sector_id),
  (SELECT name FROM partner WHERE id = r.parent_id),
  (SELECT group_concat(u.name, ' ') FROM umbrella_link l JOIN partner u ON u.id = l.umbrella_id
    WHERE l.partner_id = r.id),
  (SELECT {_REACHED} FROM contact_point WHERE partner_id = r.id),
  (SELECT group_concat(d.name, ' ') FROM partner_life_domain l JOIN life_domain d ON d.id = l.life_domain_id
    WHERE l.partner_id = r.id),
  (SELECT group_concat(t.name, ' ') FROM target_group_link l JOIN target_group t ON t.id = l.target_group_id
    WHERE l.partner_id = r.id),
  (SELECT group_concat(k.name || ' ' || c.note, ' ') FROM contribution c
    JOIN contribution_kind k ON k.id = c.contribution_kind_id WHERE c.partner_id = r.id),
  (SELECT group_concat(t.name, ' ') FROM partner_tag l JOIN tag t ON t.id = l.tag_id WHERE l.partner_id = r.id),
  (SELECT group_concat({_PERSON_NAMES} || ' ' || a.function_title || ' ' || coalesce({_PERSON_REACH}, ''), ' ')
    FROM affiliation a JOIN person h ON h.id = a.person_id WHERE a.partner_id = r.id),
  (SELECT {_PERSON_NAMES} FROM person h WHERE h.id = r.person_id),
  (SELECT group_concat(g.name, ' ') FROM membership m JOIN "group" g ON g.id = m.group_id WHERE m.partner_id = r.id)
) AS text FROM partner r WHERE r.id IN {{ids}}
"""

_PERSON = f"""
SELECT h.id AS id, concat_ws(' ',
  h.salutation, h.academic_title, h.first_name, h.last_name, h.language, h.biography, h.notes, h.external_id,
  {_PERSON_REACH},
  (SELECT group_concat(a.function_title || ' ' || p.name || ' ' || p.place, ' ') FROM affiliation a
    JOIN partner p ON p.id = a.partner_id WHERE a.person_id = h.id),
  (SELECT group_concat(g.name || ' ' || m.role, ' ') FROM membership m JOIN "group" g ON g.id = m.group_id
    WHERE m.person_id = h.id)
) AS text FROM person h WHERE h.id IN {{ids}}
"""

_GROUP = f"""
SELECT g.id AS id, concat_ws(' ',
  g.name, {_in_words("g.kind", GroupKind)}, g.purpose, g.vision, g.rhythm, g.notes,
  (SELECT name FROM target_group WHERE id = g.target_group_id),
  (SELECT name FROM life_domain WHERE id = g.life_domain_id),
  (SELECT name FROM "group" WHERE id = g.predecessor_id),
  (SELECT group_concat(coalesce({_PERSON_NAMES}, '') || ' ' || coalesce(p.name, '') || ' ' || m.role, ' ')
    FROM membership m LEFT JOIN person h ON h.id = m.person_id LEFT JOIN partner p ON p.id = m.partner_id
    WHERE m.group_id = g.id),
  (SELECT group_concat(title || ' ' || description, ' ') FROM goal WHERE group_id = g.id),
  (SELECT group_concat(title || ' ' || wording, ' ') FROM decision WHERE group_id = g.id)
) AS text FROM "group" g WHERE g.id IN {{ids}}
"""

_EVENT = f"""
SELECT e.id AS id, concat_ws(' ',
  e.title, e.state, e.place, e.description, e.notes,
  (SELECT name FROM event_format WHERE id = e.event_format_id), (SELECT name FROM partner WHERE id = e.partner_id),
  (SELECT name FROM "group" WHERE id = e.group_id),
  (SELECT group_concat({_PERSON_NAMES} || ' ' || x.role, ' ') FROM participation x
    JOIN person h ON h.id = x.person_id WHERE x.event_id = e.id)
) AS text FROM event e WHERE e.id IN {{ids}}
"""

_MEMBERSHIP = f"""
SELECT r.id AS id, concat_ws(' ',
  r.role, (SELECT {_PERSON_NAMES} || ' ' || coalesce({_PERSON_REACH}, '') FROM person h
    WHERE h.id = r.person_id),
  (SELECT name FROM partner WHERE id = r.partner_id), (SELECT name FROM "group" WHERE id = r.group_id),
  (SELECT name FROM target_group WHERE id = r.target_group_id)
) AS text FROM membership r WHERE r.id IN {{ids}}
"""

_PARTICIPATION = f"""
SELECT r.id AS id, concat_ws(' ',
  r.role, (SELECT {_PERSON_NAMES} || ' ' || coalesce({_PERSON_REACH}, '') FROM person h
    WHERE h.id = r.person_id),
  (SELECT name FROM partner WHERE id = r.partner_id), (SELECT title FROM event WHERE id = r.event_id)
) AS text FROM participation r WHERE r.id IN {{ids}}
"""

_GOAL = """
SELECT r.id AS id, concat_ws(' ',
  r.title, r.description, (SELECT name FROM life_domain WHERE id = r.life_domain_id),
  (SELECT name FROM target_group WHERE id = r.target_group_id), (SELECT name FROM partner WHERE id = r.partner_id),
  (SELECT name FROM "group" WHERE id = r.group_id)
) AS text FROM goal r WHERE r.id IN {ids}
"""

_DECISION = """
SELECT r.id AS id, concat_ws(' ',
  r.title, r.wording, (SELECT name FROM "group" WHERE id = r.group_id)
) AS text FROM decision r WHERE r.id IN {ids}
"""

_CONVERSATION = f"""
SELECT r.id AS id, concat_ws(' ',
  r.participants, r.summary, r.benefit_notes, r.concerns, r.next_step,
  (SELECT name FROM partner WHERE id = r.partner_id), (SELECT {_PERSON_NAMES} FROM person h WHERE h.id = r.person_id)
) AS text FROM conversation r WHERE r.id IN {{ids}}
"""

_FOLLOW_UP = f"""
SELECT r.id AS id, concat_ws(' ',
  r.subject, r.outcome, (SELECT name FROM partner WHERE id = r.partner_id),
  (SELECT {_PERSON_NAMES} FROM person h WHERE h.id = r.person_id)
) AS text FROM follow_up r WHERE r.id IN {{ids}}
"""

_TASK = f"""
SELECT r.id AS id, concat_ws(' ',
  r.title, r.mandate, (SELECT name FROM partner WHERE id = r.partner_id),
  (SELECT {_PERSON_NAMES} FROM person h WHERE h.id = r.person_id), (SELECT name FROM "group" WHERE id = r.group_id)
) AS text FROM task r WHERE r.id IN {{ids}}
"""

_DOCUMENT = """
SELECT r.id AS id, concat_ws(' ',
  r.title, r.file_name, r.version, (SELECT name FROM partner WHERE id = r.partner_id),
  (SELECT name FROM "group" WHERE id = r.group_id), (SELECT title FROM event WHERE id = r.event_id)
) AS text FROM document r WHERE r.id IN {ids}
"""

TEXTS = {
    "partner": _PARTNER,
    "person": _PERSON,
    "group": _GROUP,
    "event": _EVENT,
    "membership": _MEMBERSHIP,
    "participation": _PARTICIPATION,
    "goal": _GOAL,
    "decision": _DECISION,
    "conversation": _CONVERSATION,
    "follow_up": _FOLLOW_UP,
    "task": _TASK,
    "document": _DOCUMENT,
}
"""Kind of record (its table) -> SQL for ``id`` and ``text``, with ``{ids}`` for the keys wanted."""

LINKS = ("affiliation", "membership", "participation", "umbrella_link", "contact_point", "partner_life_domain",
         "target_group_link", "contribution", "partner_tag", "goal", "decision")  # fmt: skip
"""Tables through which the text of one record holds words of another."""
