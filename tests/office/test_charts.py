"""Pictures of facts: what they show stands in their text, nothing lies outside the field, and large print is large."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netzdesk.office.charts import matrix
from netzdesk.office.dots import Places
from netzdesk.office.lettering import broken
from netzdesk.office.organigram import Box, organigram
from netzdesk.office.rings import rings
from netzdesk.office.shapes import Drawing, Label, Line, Rect

names = st.text(min_size=1, max_size=40).filter(str.strip)
NEARNESS = ("Steuerungsgruppe", "Arbeitsgruppen", "An Bord")
FIELDS = ("Zivilgesellschaft", "Verwaltung", "Politik", "Wirtschaft", "Medien")


def outside(drawing: Drawing) -> list[object]:
    def lies_in(x: float, y: float) -> bool:
        return -0.01 <= x <= drawing.width + 0.01 and -0.01 <= y <= drawing.height + 0.01

    found: list[object] = []
    for shape in drawing.shapes:
        if isinstance(shape, Rect):
            corners = [(shape.x, shape.y), (shape.x + shape.width, shape.y + shape.height)]
        elif isinstance(shape, Line):
            corners = [(shape.x1, shape.y1), (shape.x2, shape.y2)]
        elif isinstance(shape, Label):
            corners = [(shape.x, shape.y)]
        else:
            corners = []
        found += [shape for x, y in corners if not lies_in(x, y)]
    return found


def labels(drawings: Sequence[Drawing]) -> list[Label]:
    return [shape for each in drawings for shape in each.shapes if isinstance(shape, Label)]


def letters_of(drawings: Sequence[Drawing]) -> str:
    """All that is written, without blanks and the hyphens that parting brings."""
    return "".join("".join(label.text.split()) for label in labels(drawings)).replace("-", "")


def places(counts: Sequence[Sequence[int]]) -> Places:
    return [[[f"Verein {n}" for n in range(count)] for count in field] for field in counts]


@given(st.lists(names, min_size=1, max_size=12), st.lists(names, min_size=1, max_size=30), st.data())
def test_a_matrix_names_each_gap(rows: list[str], columns: list[str], data: st.DataObject) -> None:
    counts = [[data.draw(st.integers(0, 3)) for _column in columns] for _row in rows]
    drawing = matrix(rows, columns, counts, "Titel")
    assert outside(drawing) == []
    assert drawing.width <= 165.01
    for row, line in zip(rows, counts, strict=True):
        for column, count in zip(columns, line, strict=True):
            if not count:
                assert f"{row} / {column}" in drawing.alt
    cells = [shape for shape in drawing.shapes if isinstance(shape, Rect)]
    assert len(cells) == len(rows) * len(columns)
    assert sum(label.text == "–" for label in labels([drawing])) >= sum(line.count(0) for line in counts)


@given(names, st.lists(names, max_size=9))
def test_an_organigram_holds_every_body_once(top: str, below: list[str]) -> None:
    drawing = organigram(Box(top, "Detail", tuple(Box(name) for name in below)))
    assert outside(drawing) == []
    assert letters_of([drawing]) == "".join("".join([top, "Detail", *below]).split()).replace("-", "")
    assert all(name in drawing.alt for name in below)


@pytest.mark.parametrize("bodies", range(14))
def test_in_an_organigram_no_line_runs_through_a_box(bodies: int) -> None:
    drawing = organigram(Box("Netz", "", tuple(Box(f"AG {number}") for number in range(bodies))))
    boxes = [shape for shape in drawing.shapes if isinstance(shape, Rect)]
    lines = [shape for shape in drawing.shapes if isinstance(shape, Line)]
    assert len(boxes) == bodies + 1
    assert bool(lines) == bool(bodies)
    for line in lines:
        for box in boxes:
            beside = (
                max(line.x1, line.x2) <= box.x + 0.01 or min(line.x1, line.x2) >= box.x + box.width - 0.01
            )
            apart = (
                max(line.y1, line.y2) <= box.y + 0.01 or min(line.y1, line.y2) >= box.y + box.height - 0.01
            )
            assert beside or apart


counted = st.lists(
    st.lists(st.integers(0, 30), min_size=3, max_size=3), min_size=len(FIELDS), max_size=len(FIELDS)
)


@given(counted)
def test_a_map_has_one_dot_for_everybody_and_no_two_touch(counts: list[list[int]]) -> None:
    drawing = rings("Unser Netz", NEARNESS, FIELDS, places(counts), "Titel")
    total = sum(map(sum, counts))
    for each in (drawing, *drawing.large):
        assert outside(each) == []
    for told in ([drawing], drawing.large):
        written = [int(label.text) for label in labels(told) if label.text.isdigit()]
        assert written == list(range(1, total + 1))
    dots = [
        (shape.x + shape.radius, shape.y + shape.radius, shape.radius)
        for shape in drawing.shapes
        if isinstance(shape, Rect) and 0 < shape.radius < 5
    ]
    assert len(dots) == total
    for (x, y, r), (other_x, other_y, other_r) in combinations(dots, 2):
        assert hypot(x - other_x, y - other_y) >= r + other_r


@given(counted)
def test_who_works_more_closely_stands_nearer_to_the_middle(counts: list[list[int]]) -> None:
    here = places(counts)
    drawing = rings("Unser Netz", NEARNESS, FIELDS, here, "Titel")
    ring = [number for field in here for number, names_in in enumerate(field) for _name in names_in]
    circles = [shape for shape in drawing.shapes if isinstance(shape, Rect) and shape.radius > 10]
    if not circles:
        return  # so many that they stand in rows
    centre = circles[0].x + circles[0].radius, circles[0].y + circles[0].radius
    dots = [shape for shape in drawing.shapes if isinstance(shape, Rect) and 0 < shape.radius < 5]
    away = [hypot(d.x + d.radius - centre[0], d.y + d.radius - centre[1]) for d in dots]
    for near, far in ((0, 1), (1, 2), (0, 2)):
        inner = [distance for distance, place in zip(away, ring, strict=True) if place == near]
        outer = [distance for distance, place in zip(away, ring, strict=True) if place == far]
        if inner and outer:
            assert max(inner) < min(outer)


def test_a_map_of_5_names_them_one_of_120_numbers_them_one_of_900_is_told_in_rows() -> None:
    def drawn(counts: list[list[int]]) -> Drawing:
        return rings("Unser Netz", NEARNESS, FIELDS, places(counts), "Titel")

    few = drawn([[1, 1, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 0]])
    assert sum(label.text.startswith("Verein") for label in labels([few])) == 5
    many = drawn([[5, 20, 25], [3, 8, 12], [1, 2, 9], [2, 6, 20], [0, 2, 5]])
    assert not any(label.text.startswith("Verein") for label in labels([many]))
    assert any(isinstance(shape, Rect) and shape.radius > 50 for shape in many.shapes)
    assert all(label.size >= 5 for label in labels([many]))
    crowd = drawn([[50, 200, 250], [30, 80, 120], [10, 20, 90], [0, 20, 30], [0, 0, 0]])
    assert {type(shape) for shape in crowd.shapes} == {Rect, Label}


@given(st.lists(names, max_size=30), counted)
def test_in_large_print_every_label_has_18_points_and_every_picture_fits_on_a_page(
    bodies: list[str], counts: list[list[int]]
) -> None:
    for drawing in (
        organigram(Box("Oben", "Netz", tuple(map(Box, bodies)))),
        rings("Unser Netz", NEARNESS, FIELDS, places(counts), "Titel"),
    ):
        assert drawing.large
        for each in drawing.large:
            assert outside(each) == []
            assert each.width <= 174
            assert each.height <= 229
        assert all(label.size >= 18 for label in labels(drawing.large))
        assert all(label.least >= 18 for label in labels(drawing.large) if label.max_width)


def test_a_long_name_stands_on_two_lines_and_is_whole() -> None:
    name = "Menschen mit Flucht- oder Migrationserfahrung"
    drawing = matrix([name], ["Wohnen"], [[1]], "Titel")
    lines = [shape for shape in drawing.shapes if isinstance(shape, Label) and shape.x == 0]
    assert " ".join(line.text for line in lines) == name
    assert len(lines) == 2
    assert all(len(line.text) * line.size * 0.17 <= line.max_width for line in lines)


def test_a_map_in_parts_says_in_each_part_who_stands_in_it() -> None:
    drawing = rings(
        "Unser Netz", NEARNESS, FIELDS, places([[90, 200, 250], [2, 0, 0], *[[0, 0, 0]] * 3]), "Titel"
    )
    for parts in (drawing.parts, drawing.large):
        assert len(parts) > 4
        for part in parts:
            written = [label.text for label in labels([part]) if label.text.isdigit()]
            assert not written or f"{written[0]}–{written[-1]}" in part.alt
        assert "Verwaltung, Steuerungsgruppe: 541–542" in " ".join(part.alt for part in parts)


def test_a_long_word_over_a_column_is_parted() -> None:
    drawing = matrix(["Kinder"], ["Bildung und Nachbarschaftshilfe"] * 7, [[1] * 7], "Titel")
    first = next(label.x for label in labels([drawing]))
    *lines, count = [label.text for label in labels([drawing]) if label.x == first]
    assert lines == ["Bildung", "und", "Nachbar-", "schafts-", "hilfe"]
    assert count == "1"


@given(st.text(max_size=60), st.integers(3, 30))
def test_a_name_in_lines_is_whole_and_no_line_is_too_long(name: str, most: int) -> None:
    lines = broken(name, most)
    assert all(len(line) <= most for line in lines)
    plain = str.maketrans("", "", "-\u2010")
    assert "".join("".join(lines).split()).translate(plain) == "".join(name.split()).translate(plain)
