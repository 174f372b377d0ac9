"""The maps from glyphs to text inside a PDF, as PDF/UA-1 wants them (ISO 14289-1, 7.21.7)."""

from __future__ import annotations

import re

from pikepdf import Object, Pdf

_PAIR = re.compile(rb"<([0-9A-Fa-f]{2})> <([0-9A-Fa-f]{4,6})>")
_BLOCK = 100
"""Most entries in one block of a map (Adobe Technical Note 5014)."""


def mend(pdf: Pdf, font: Object) -> None:
    """Rewrite the font's map: no entry for "no letter", letters beyond U+FFFF as two halves, short blocks.

    reportlab 5.1 writes U+0000 for unused codes and five digits for emoji; readers then get wrong text.
    """
    pairs = [(int(code, 16), int(letter, 16)) for code, letter in _PAIR.findall(font.ToUnicode.read_bytes())]
    lines = [
        f"<{code:02X}> <{chr(letter).encode('utf-16-be').hex().upper()}>" for code, letter in pairs if letter
    ]
    parts = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <00> <FF> endcodespacerange",
    ]
    for start in range(0, len(lines), _BLOCK):
        block = lines[start : start + _BLOCK]
        parts += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    parts.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    font.ToUnicode = pdf.make_stream("\n".join(parts).encode())
