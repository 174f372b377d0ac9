"""The network files that were open on this computer, the last one first."""

from __future__ import annotations

from pathlib import Path

from netzdesk.base.settings import Settings

_NAME = "recent"
_MOST = 8


def recent(settings: Settings) -> list[Path]:
    """The files, whether they are still there or not."""
    kept = settings.get(_NAME, [])
    return [Path(path) for path in kept if isinstance(path, str)] if isinstance(kept, list) else []


def remember(settings: Settings, path: Path) -> None:
    """This file is open now."""
    others = [str(each) for each in recent(settings) if each != path]
    settings.set(_NAME, [str(path), *others][:_MOST])
