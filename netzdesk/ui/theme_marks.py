"""The small pictures that a style sheet can only load from files: arrows, ticks and dots in the colours of a theme."""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netzdesk.ui.theme_tokens import Tokens

_HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke-width="1.5">'
_BOX = '<rect x="1" y="1" width="14" height="14" rx="3" fill="${fill}" stroke="${edge}"/>'
_ROUND = '<circle cx="8" cy="8" r="7" fill="${fill}" stroke="${edge}"/>'
_LINE = '<path d="{}" stroke="${{ink}}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>'
_MARKS = {
    "chevron-down": _LINE.format("M3 5.5 8 10.5 13 5.5"),
    "chevron-right": _LINE.format("M5.5 3 10.5 8 5.5 13"),
    "chevron-up": _LINE.format("M3 10.5 8 5.5 13 10.5"),
    "box": _BOX,
    "box-checked": _BOX + _LINE.format("M4 8.3 6.8 11 12 5.2"),
    "box-partly": _BOX + _LINE.format("M4.5 8h7"),
    "round": _ROUND,
    "round-checked": _ROUND + '<circle cx="8" cy="8" r="3" fill="${ink}"/>',
}
_FILLED = ("box-checked", "box-partly", "round-checked")
_IN_CHOSEN = ("box", "box-checked", "box-partly", "round", "round-checked", "chevron-right")
"""What may stand in a row that is chosen, whose ground has the colour of the filled ones."""


def _colours(mark: str, tokens: Tokens, *, chosen: bool) -> dict[str, str]:
    fill, edge, ink = tokens.surface, tokens.border, tokens.muted
    if mark in _FILLED:
        fill, edge, ink = tokens.accent, tokens.accent, tokens.on_accent
    if chosen:
        fill, edge, ink = tokens.accent, tokens.on_accent, tokens.on_accent
        if mark in _FILLED:
            fill, ink = tokens.on_accent, tokens.accent
    return {"fill": fill, "edge": edge, "ink": ink}


def write(folder: Path, name: str, tokens: Tokens) -> None:
    """Put the pictures of one theme into a folder as ``mark-name.svg``; what is there and the same is left alone."""
    folder.mkdir(parents=True, exist_ok=True)
    marks = [(mark, mark, False) for mark in _MARKS] + [(f"{mark}-chosen", mark, True) for mark in _IN_CHOSEN]
    for file, mark, chosen in marks:
        picture = (
            _HEAD + Template(_MARKS[mark]).substitute(_colours(mark, tokens, chosen=chosen)) + "</svg>\n"
        )
        path = folder / f"{file}-{name}.svg"
        if not path.is_file() or path.read_text("utf-8") != picture:
            path.write_text(picture, "utf-8")
