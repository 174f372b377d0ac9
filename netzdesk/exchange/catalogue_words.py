"""What the catalogues of the network know, so that a cell of several entries is not divided within one of them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sqlalchemy import text
from sqlalchemy.orm import Session

from netzdesk.exchange.entry import Entry
from netzdesk.exchange.fields import BY_KEY
from netzdesk.exchange.list_fields import BY_DAY, LISTS
from netzdesk.exchange.value_keys import folded

CataloguesKnown = dict[str, tuple[str, ...]]
"""Key of a field that takes several entries -> the names in its catalogue."""
_COUNTED = re.compile(
    r"(?P<name>[^()]*[^()\s])\s*\((?:ca\.?|etwa|rund|about)?\s*(?P<count>\d{1,7})\s*"
    r"(?:p\.?|pers\.?|personen|people|leute|menschen|plätze|places|tn|teilnehmende|mitglieder|members)?\)",
    re.I,
)
"""An entry and how many it is: "Senioren (300)", "Raum (50 P.)"."""


def catalogues_known(session: Session) -> CataloguesKnown:
    """The names of all entries, retired ones as well."""
    return {
        key: tuple(session.scalars(text(f"SELECT name FROM {table}")))
        for key, table in LISTS.items()
        if key != "umbrella" and key not in BY_DAY
    }


def whole_names(names: Iterable[str]) -> re.Pattern[str] | None:
    """What finds the names that hold a sign at which cells are divided; None where there are none."""
    divided = sorted((name for name in names if re.search(r"[,;/|•·]", name)), key=len, reverse=True)
    if not divided:
        return None
    spelled = (r"\s+".join(map(re.escape, name.split())) for name in divided)
    return re.compile(rf"(?<!\w)(?:{'|'.join(spelled)})(?!\w)", re.I)


def settle_counts(entries: list[Entry], known: CataloguesKnown) -> None:
    """Entries with a number in brackets become those without; of a target group it is the reach, of others a note."""
    whole = {key: {folded(name) for name in names} for key, names in known.items()}
    for entry in entries:
        for key, entries_known in whole.items():
            names = entry.values.get(key)
            if names and any(name.endswith(")") for name in names):
                entry.values[key] = tuple(
                    dict.fromkeys(_uncounted(entry, key, name, entries_known) for name in names)
                )


def _uncounted(entry: Entry, key: str, name: str, known: set[str]) -> str:
    found = _COUNTED.fullmatch(name)
    if found is None or folded(name) in known:
        return name
    if key == "target_groups":
        entry.reach[folded(found["name"])] = int(found["count"])
    else:
        words = f"{BY_KEY[key].title()}: {name}"
        entry.values["loose"] = (*entry.values.get("loose", ()), words)
    return found["name"]
