"""What a row tells of somebody who is no partner is kept as a note: carriers, umbrella organisations, and the function
of people who stand in the list without an organisation.
"""

from __future__ import annotations

from netzdesk.base.text import translate
from netzdesk.exchange.entry import Entry, name_key
from netzdesk.exchange.known import Known
from netzdesk.model.terms import PartnerKind


def settle_carriers(entries: list[Entry], known: Known) -> None:
    """Carriers and umbrellas that are partners, here or in the file, become links; others are kept as a note."""
    listed = {entry.key for entry in entries if entry.name}
    for entry in entries:
        loose = _functions_at_nobody(entry)
        for key, words in (
            ("parent", translate("Import", "Träger: {name}")),
            ("umbrella", translate("Import", "Dachverband: {name}")),
        ):
            name = entry.values.get(key)
            if name and (name_key(name) not in listed and name_key(name) not in known.by_name):
                loose.append(words.format(name=name))
                del entry.values[key]
            elif name and name_key(name) == entry.key:
                del entry.values[key]
            elif name and key == "umbrella":
                entry.values[key] = (name,)
        if loose:
            entry.values["loose"] = tuple(loose)


def _functions_at_nobody(entry: Entry) -> list[str]:
    """What the partner of a row is, if that is a person: a function is always one at an organisation."""
    if entry.values.get("kind") is not PartnerKind.PERSON or not entry.persons:
        return []
    function, entry.persons[0].function = entry.persons[0].function, ""
    return [translate("Import", "Funktion: {name}").format(name=function)] if function else []
