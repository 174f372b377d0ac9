"""The colours of the three themes, by what they are for; no colour stands anywhere else."""

from __future__ import annotations

from typing import NamedTuple


class Tokens(NamedTuple):
    """The colours of one theme by what they are for, as ``#rrggbb``."""

    window: str
    surface: str
    raised: str
    hover: str
    text: str
    muted: str
    hint: str
    line: str
    border: str
    accent: str
    accent_soft: str
    on_accent: str
    link: str
    focus: str
    danger: str
    warning: str
    success: str
    disabled: str


LIGHT = Tokens(
    window="#f3f4f6",
    surface="#ffffff",
    raised="#ffffff",
    hover="#e6eaf0",
    text="#1b222c",
    muted="#555f6d",
    hint="#555f6d",
    line="#dde1e7",
    border="#7c8694",
    accent="#1c5d8f",
    accent_soft="#dce9f4",
    on_accent="#ffffff",
    link="#175a8c",
    focus="#0b69b7",
    danger="#a92b23",
    warning="#80530a",
    success="#1d6b43",
    disabled="#8a929c",
)
DARK = Tokens(
    window="#1b1f25",
    surface="#23282f",
    raised="#2b313a",
    hover="#323944",
    text="#e9ecf0",
    muted="#aab3bf",
    hint="#aab3bf",
    line="#363d48",
    border="#828d9b",
    accent="#2f6da3",
    accent_soft="#2a4057",
    on_accent="#ffffff",
    link="#8cc0f0",
    focus="#7cbcf5",
    danger="#ff9d94",
    warning="#f0c274",
    success="#83d3a4",
    disabled="#79828e",
)
CONTRAST = Tokens(
    window="#000000",
    surface="#000000",
    raised="#000000",
    hover="#262626",
    text="#ffffff",
    muted="#f0f0f0",
    hint="#a8a8a8",
    line="#8f8f8f",
    border="#ffffff",
    accent="#ffe04a",
    accent_soft="#3d3500",
    on_accent="#000000",
    link="#8fe3ff",
    focus="#5ce1ff",
    danger="#ffb3ab",
    warning="#ffd766",
    success="#8ff0b5",
    disabled="#a8a8a8",
)

PAPER = "#ffffff"
MARKER, FRAME = "#ffe066", "#1a1d23"
"""What was found on a page in a preview: paper is white in every theme."""
