"""Carriers and umbrella organisations that a list names: they are linked where they are partners themselves."""

from __future__ import annotations

from netzdesk.base.text import translate
from netzdesk.exchange.entry import Entry, name_key
from netzdesk.exchange.known import Known


def settle_carriers(entries: list[Entry], known: Known) -> None:
    """Carriers and umbrellas that are partners, here or in the file, become links; others are kept as a note."""
    listed = {entry.key for entry in entries if entry.name}
    for entry in entries:
        loose = []
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
