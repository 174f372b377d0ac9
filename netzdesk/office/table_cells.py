"""What stands in a cell of a table, or behind its title where the table became a list."""

from __future__ import annotations

from dataclasses import replace

from netzdesk.office.boxes import Box
from netzdesk.office.inline import flat
from netzdesk.office.paper import TextOwner
from netzdesk.office.paragraphs import bullets
from netzdesk.office.setting import Setting, is_text
from netzdesk.office.story import Bullets, Cell, Para
from netzdesk.office.tree import Element
from netzdesk.office.typography import Style


def cell_boxes(setting: Setting, cell: Cell, element: Element, width: float, style: Style) -> list[Box]:
    """What stands in a cell; a single text belongs to the cell itself, several blocks have elements of their own."""
    if isinstance(cell, str):
        return [setting.text(cell, style, width, TextOwner(element))] if cell.strip() else []
    if is_text(cell):
        return [setting.text(cell, style, width, TextOwner(element))] if flat(cell).strip() else []
    if isinstance(cell, Para):
        element.lang = cell.lang or element.lang
        return cell_boxes(setting, cell.text, element, width, style)
    found: list[Box] = []
    for part in cell if isinstance(cell, (list, tuple)) else [cell]:
        if isinstance(part, Bullets):
            found += bullets(setting, part, element, width, "cell")
        elif isinstance(part, Para):
            spaced = replace(style, after=style.size * 0.4, cut=style.cut if not found else "Regular")
            found += setting.paragraph(part.text, spaced, width, element, lang=part.lang)
    return found
