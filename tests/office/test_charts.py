"""Pictures of facts: what they show stands in their text, and nothing lies outside the field."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from netzdesk.office.charts import Box, bars, matrix, net, organigram
from netzdesk.office.shapes import Drawing, Label, Line, Rect

names = st.text(min_size=1, max_size=40).filter(str.strip)


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


@given(st.lists(st.tuples(names, st.integers(0, 10_000)), max_size=30))
def test_bars_say_every_count_and_are_as_long_as_it(items: list[tuple[str, int]]) -> None:
    drawing = bars(items, "Titel")
    assert outside(drawing) == []
    for name, count in items:
        assert f"{name}: {count}" in drawing.alt
    lengths = sorted(shape.width for shape in drawing.shapes if isinstance(shape, Rect))
    assert len(lengths) == sum(1 for _name, count in items if count)
    longest = max((count for _name, count in items), default=0)
    if longest:
        assert lengths[-1] == max(lengths)
        assert sum(1 for each in lengths if abs(each - lengths[-1]) < 1e-9) >= 1


@given(st.lists(names, min_size=1, max_size=8), st.lists(names, min_size=1, max_size=8), st.data())
def test_a_matrix_names_each_gap(rows: list[str], columns: list[str], data: st.DataObject) -> None:
    counts = [[data.draw(st.integers(0, 3)) for _column in columns] for _row in rows]
    drawing = matrix(rows, columns, counts, "Titel")
    assert outside(drawing) == []
    for row, line in zip(rows, counts, strict=True):
        for column, count in zip(columns, line, strict=True):
            if not count:
                assert f"{row} / {column}" in drawing.alt


@given(names, st.lists(names, max_size=9))
def test_an_organigram_holds_every_body_once(top: str, below: list[str]) -> None:
    drawing = organigram(Box(top, "Detail", tuple(Box(name) for name in below)))
    assert outside(drawing) == []
    shown = [shape.text for shape in drawing.shapes if isinstance(shape, Label) and shape.bold]
    assert shown == [top, *below]
    assert all(name in drawing.alt for name in below)


@given(st.lists(names, min_size=1, max_size=8), st.lists(names, min_size=1, max_size=20), st.data())
def test_a_net_draws_every_connection(left: list[str], right: list[str], data: st.DataObject) -> None:
    pairs = st.tuples(st.integers(0, len(left) - 1), st.integers(0, len(right) - 1))
    edges = data.draw(st.lists(pairs, max_size=10))
    drawing = net(left, right, edges, "Titel")
    assert outside(drawing) == []
    assert sum(isinstance(shape, Line) for shape in drawing.shapes) == len(edges)
    for one, other in edges:
        assert f"{left[one]} – {right[other]}" in drawing.alt


@given(st.lists(st.tuples(names, st.integers(0, 10_000)), max_size=20), st.lists(names, max_size=12))
def test_in_large_print_bars_and_organigram_have_labels_of_18_points(
    items: list[tuple[str, int]], bodies: list[str]
) -> None:
    for drawing in (bars(items, "Titel"), organigram(Box("Oben", "Netz", tuple(map(Box, bodies))))):
        assert drawing.large
        assert drawing.large.alt == drawing.alt
        assert outside(drawing.large) == []
        labels = [shape for shape in drawing.large.shapes if isinstance(shape, Label)]
        assert all(label.size >= 18 for label in labels)
        written = " ".join(label.text for label in drawing.shapes if isinstance(label, Label))
        assert " ".join(label.text for label in labels).split() == written.split()


def test_a_long_name_stands_on_two_lines_and_is_whole() -> None:
    name = "Menschen mit Flucht- oder Migrationserfahrung"
    for drawing in (bars([(name, 3)], "Titel"), matrix([name], ["Wohnen"], [[1]], "Titel")):
        lines = [shape for shape in drawing.shapes if isinstance(shape, Label) and shape.align == "right"]
        assert " ".join(line.text for line in lines) == name
        assert len(lines) == 2
        assert all(len(line.text) * line.size * 0.17 <= line.max_width for line in lines)


def test_a_long_word_over_a_column_is_parted() -> None:
    drawing = matrix(["Kinder"], ["Bildung und Nachbarschaftshilfe"] * 7, [[1] * 7], "Titel")
    texts = [shape.text for shape in drawing.shapes if isinstance(shape, Label)]
    assert texts[:4] == ["Bildung", "und", "Nachbarschafts-", "hilfe"]
