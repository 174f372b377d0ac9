"""What one person chose on this computer: theme, type size, language, widths, the last file. A small JSON file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from netzdesk.base.paths import whole_file


class Settings:
    """Values by name; each ``set`` is on disk when it returns. A damaged file counts as empty."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._path = folder / "settings.json"
        try:
            found = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError):
            found = {}
        self._values: dict[str, Any] = found if isinstance(found, dict) else {}

    def get(self, name: str, default: Any = None) -> Any:
        """The value, or ``default`` where nothing was chosen."""
        return self._values.get(name, default)

    def set(self, name: str, value: Any) -> None:
        """Keep a value (anything JSON can hold); None forgets it. An unwritable folder only forgets at exit."""
        if self._values.get(name) == value:
            return
        if value is None:
            self._values.pop(name, None)
        else:
            self._values[name] = value
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with whole_file(self._path) as part:
                part.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), "utf-8")
        except OSError:
            return
