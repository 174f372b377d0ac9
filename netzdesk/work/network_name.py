"""What the network is called, without its profile: the title of the window wants it before entities are loaded."""

from __future__ import annotations

from netzdesk.store import Reader


def network_name(reader: Reader) -> str:
    """The name of the network, empty where it has none yet."""
    return str(reader.value("SELECT name FROM network_profile LIMIT 1") or "")
