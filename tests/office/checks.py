"""What every document has to stand: judged by a validator and by the structure as it reads."""

from __future__ import annotations

from pathlib import Path

import page
import pypdfium2

from tests.office.structure import Node, Reading, read

_HEADINGS = ("H1", "H2", "H3", "H4", "H5", "H6")


def faults(path: Path) -> list[str]:
    """All that is wrong with a document, as sentences; empty for a good one."""
    found = invalid(path)
    try:
        reading = read(path)
    except (AssertionError, KeyError, AttributeError) as problem:
        return [*found, f"structure: {problem!r}"]
    return [*found, *unread(reading), *beyond_the_edge(path)]


def invalid(path: Path) -> list[str]:
    """Breaches of PDF/UA-1 and PDF/A-2a."""
    found = []
    for profile in ("ua1", "2a"):
        result = page.validate_pdf(str(path), profile=profile)
        found += [f"{profile}: {failure.rule_id} {failure.message}" for failure in result.failures]
    return found


def unread(reading: Reading) -> list[str]:
    """What a validator does not see: loose text, headings out of order, tables without heads, mute pictures."""
    found = [f"text outside the structure: {text}" for text in reading.loose if text.strip()]
    if not reading.title:
        found.append("no title")
    level = 0
    for heading in reading.root.all(*_HEADINGS):
        if int(heading.role[1]) > level + 1:
            found.append(f"{heading.role} after H{level}: {heading.text}")
        level = int(heading.role[1])
    for table in reading.root.all("Table"):
        found += _table(table)
    found += ["a picture without a text" for figure in reading.root.all("Figure") if not figure.alt.strip()]
    found += [
        "a picture without a place"
        for figure in reading.root.all("Figure")
        if "BBox" not in figure.attributes
    ]
    found += [
        f"a drawing told as {node.role}"
        for node in reading.root.all()
        if node.painted and node.role != "Figure"
    ]
    found += ["a link that leads nowhere" for link in reading.root.all("Link") if not link.links]
    for node in reading.root.all("P", "Lbl", "Caption", *_HEADINGS):
        if not node.text.strip() and not list(node.all("Figure")):
            found.append(f"an empty {node.role}")
    return found + _left_alone(reading)


def _left_alone(reading: Reading) -> list[str]:
    """Headings at the foot of a page while what they head stands on the next; a title page is no such thing."""
    told = [node for node in reading.root.all() if node.places]
    return [
        f"{node.role} alone at the foot of a page: {node.text}"
        for before, node, after in zip(told, told[1:], told[2:], strict=False)
        if node.role in _HEADINGS
        and before.places[-1] == node.places[0]
        and node.places[-1] != after.places[0]
    ]


def _table(table: Node) -> list[str]:
    rows = list(table.all("TR"))
    heads = [node for node in table.all("TH") if str(node.attributes.get("Scope", "")) == "/Column"]
    found = []
    if not heads:
        found.append("a table without column heads")
    widths = {sum(int(cell.attributes.get("ColSpan", 1)) for cell in row.kids) for row in rows}
    if len(widths) > 1:
        found.append(f"a table with rows of {sorted(widths)} cells")
    found += ["a cell outside a row" for kid in table.kids if kid.role in ("TD", "TH")]
    found += ["a head without scope" for head in table.all("TH") if "Scope" not in head.attributes]
    return found


def beyond_the_edge(path: Path, margin: float = 12.0) -> list[str]:
    """Letters less than ``margin`` points from the edge of their page, where printers cut; blanks may stand there."""
    found = []
    with pypdfium2.PdfDocument(path) as document:
        for number in range(len(document)):
            sheet = document[number]
            width, height = sheet.get_size()
            text = sheet.get_textpage()

            def inside(
                box: tuple[float, float, float, float], width: float = width, height: float = height
            ) -> bool:
                left, bottom, right, top = box
                return (
                    left >= margin and right <= width - margin and bottom >= margin and top <= height - margin
                )

            if not all(inside(text.get_rect(place)) for place in range(text.count_rects())):
                for place in range(text.count_chars()):
                    letter, box = text.get_text_range(place, 1), text.get_charbox(place)
                    if not letter.isspace() and not inside(box):
                        found.append(f"page {number + 1}: {letter!r} at {box}")
            text.close()
            sheet.close()
    return found
