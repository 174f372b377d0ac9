"""What a row tells of somebody who is no partner is kept as a note: carriers, umbrella organisations, and the function
of people who stand in the list without an organisation.
"""

from __future__ import annotations

from collections.abc import Callable

from netzdesk.base.text import translate
from netzdesk.exchange.draft import PartnerDraft
from netzdesk.exchange.entry import Entry, comparison_key
from netzdesk.exchange.known import Known
from netzdesk.model.terms import PartnerKind


def settle_carriers(entries: list[Entry], known: Known) -> None:
    """Carriers and umbrellas that are partners, here or in the file, become links under the name they have there.

    Others are kept as a note, and so are those of which there are several.
    """
    named = {entry.key: entry.name for entry in reversed(entries) if entry.name}
    for key, partners in known.by_name.items():
        named[key] = known.traits[partners[0]][1] if len(partners) == 1 else ""
    for entry in entries:
        loose = [*entry.values.get("loose", ()), *_functions_at_nobody(entry)]
        for key in ("parent", "umbrella"):
            name = entry.values.get(key)
            if not name:
                continue
            partner = named.get(comparison_key(name))
            if not partner:
                loose.append(_in_words(key, name))
            if not partner or comparison_key(name) == entry.key:
                del entry.values[key]
            else:
                entry.values[key] = (partner,) if key == "umbrella" else partner
        if loose:
            entry.values["loose"] = tuple(loose)


def note_unlinked(draft: PartnerDraft, partner_named: Callable[[str], str | None]) -> None:
    """Note a new carrier or umbrella of a draft that did not become a partner, for its own row was left out."""
    told = [(key, name) for key, name in draft.new_links if key == "umbrella"]
    if draft.texts.get("parent") and (not draft.id or "parent" in draft.changed):
        told.append(("parent", draft.texts["parent"]))
    for key, name in told:
        words = _in_words(key, name)
        if partner_named(name) is None and words not in draft.notes:
            draft.notes = f"{draft.notes}\n\n{words}".strip()
            draft.changed.add("notes")


def _in_words(key: str, name: str) -> str:
    if key == "parent":
        return translate("Import", "Träger: {name}").format(name=name)
    return translate("Import", "Dachverband: {name}").format(name=name)


def _functions_at_nobody(entry: Entry) -> list[str]:
    """What the partner of a row is, if that is a person: a function is always one at an organisation."""
    if entry.values.get("kind") is not PartnerKind.PERSON or not entry.persons:
        return []
    function, entry.persons[0].function = entry.persons[0].function, ""
    return [translate("Import", "Funktion: {name}").format(name=function)] if function else []
