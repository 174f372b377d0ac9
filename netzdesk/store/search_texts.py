"""What can be found of each kind of record: SQL that gives its id and the visible texts of it and around it."""

from __future__ import annotations

_PERSON_NAMES = "coalesce(h.academic_title || ' ', '') || h.first_name || ' ' || h.last_name"

_PARTNER = f"""
SELECT p.id, p.name, p.short_name, p.status, p.street, p.address_extra, p.postcode, p.place, p.district, p.state,
  p.country, p.description, p.notes, p.external_id,
  (SELECT name FROM partner_type WHERE id = p.partner_type_id), (SELECT name FROM sector WHERE id = p.sector_id),
  (SELECT name FROM partner WHERE id = p.parent_id),
  (SELECT group_concat(u.name, ' ') FROM umbrella_link l JOIN partner u ON u.id = l.umbrella_id
    WHERE l.partner_id = p.id),
  (SELECT group_concat(value, ' ') FROM contact_point WHERE partner_id = p.id),
  (SELECT group_concat(d.name, ' ') FROM partner_life_domain l JOIN life_domain d ON d.id = l.life_domain_id
    WHERE l.partner_id = p.id),
  (SELECT group_concat(t.name, ' ') FROM target_group_link l JOIN target_group t ON t.id = l.target_group_id
    WHERE l.partner_id = p.id),
  (SELECT group_concat(k.name || ' ' || c.note, ' ') FROM contribution c
    JOIN contribution_kind k ON k.id = c.contribution_kind_id WHERE c.partner_id = p.id),
  (SELECT group_concat(t.name, ' ') FROM partner_tag l JOIN tag t ON t.id = l.tag_id WHERE l.partner_id = p.id),
  (SELECT group_concat({_PERSON_NAMES} || ' ' || a.function_title || ' ' || coalesce(
      (SELECT group_concat(value, ' ') FROM contact_point WHERE person_id = h.id), ''), ' ')
    FROM affiliation a JOIN person h ON h.id = a.person_id WHERE a.partner_id = p.id),
  (SELECT {_PERSON_NAMES} FROM person h WHERE h.id = p.person_id)
FROM partner p WHERE p.id IN {{ids}}
"""

_PERSON = """
SELECT h.id, h.academic_title, h.first_name, h.last_name, h.language, h.biography, h.notes, h.external_id,
  (SELECT group_concat(value, ' ') FROM contact_point WHERE person_id = h.id),
  (SELECT group_concat(a.function_title || ' ' || p.name || ' ' || p.place, ' ') FROM affiliation a
    JOIN partner p ON p.id = a.partner_id WHERE a.person_id = h.id)
FROM person h WHERE h.id IN {ids}
"""

_GROUP = f"""
SELECT g.id, g.name, g.kind, g.purpose, g.vision, g.rhythm, g.notes,
  (SELECT name FROM target_group WHERE id = g.target_group_id),
  (SELECT name FROM life_domain WHERE id = g.life_domain_id),
  (SELECT group_concat(coalesce({_PERSON_NAMES}, '') || ' ' || coalesce(p.name, '') || ' ' || m.role, ' ')
    FROM membership m LEFT JOIN person h ON h.id = m.person_id LEFT JOIN partner p ON p.id = m.partner_id
    WHERE m.group_id = g.id),
  (SELECT group_concat(title || ' ' || description, ' ') FROM goal WHERE group_id = g.id),
  (SELECT group_concat(title || ' ' || wording, ' ') FROM decision WHERE group_id = g.id)
FROM "group" g WHERE g.id IN {{ids}}
"""

_EVENT = f"""
SELECT e.id, e.title, e.place, e.description, e.notes,
  (SELECT name FROM event_format WHERE id = e.event_format_id), (SELECT name FROM partner WHERE id = e.partner_id),
  (SELECT name FROM "group" WHERE id = e.group_id),
  (SELECT group_concat({_PERSON_NAMES} || ' ' || x.role, ' ') FROM participation x
    JOIN person h ON h.id = x.person_id WHERE x.event_id = e.id)
FROM event e WHERE e.id IN {{ids}}
"""

TEXTS = {"partner": _PARTNER, "person": _PERSON, "group": _GROUP, "event": _EVENT}
