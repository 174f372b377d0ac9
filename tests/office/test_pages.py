"""What pages promise: valid for everyone, read in order, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from ctypes import c_float, c_int, c_uint
from pathlib import Path

import pypdfium2
import pytest
from pypdfium2 import raw

from netzdesk.base.errors import Cancelled
from netzdesk.office import pages
from netzdesk.office.story import VARIANTS, Cover, Heading, Para, Picture, Story, Table, Variant
from tests.office import stories
from tests.office.checks import faults
from tests.office.structure import bare, read

STORIES = {
    "everything": stories.everything(),
    "english": stories.everything("en"),
    "letter": stories.letter(),
    "badges": stories.badges(),
    "list": stories.wide_list(60),
}


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("name", STORIES)
def test_every_kind_of_document_is_valid_and_readable(tmp_path: Path, name: str, variant: Variant) -> None:
    path = tmp_path / "page.pdf"
    report = pages.write(path, STORIES[name], variant)
    assert faults(path) == []
    assert report.pages == read(path).pages
    assert report.warnings == ()


def test_the_text_is_read_in_the_order_in_which_it_was_told(tmp_path: Path) -> None:
    path = tmp_path / "order.pdf"
    rows = [[f"Zeile {n}", stories.SENTENCE, [Para(f"erst {n}"), Para(f"dann {n}")]] for n in range(40)]
    blocks = [
        Heading(1, "Eins"),
        *[Para(f"{n}. {stories.SENTENCE * 9}") for n in range(12)],
        Table(["A", "B", "C"], rows, caption="Viele Zeilen"),
        Heading(2, "Zwei"),
        Table(["Lang"], [[stories.SENTENCE * 200]], row_header=None),
        Para("Ende."),
    ]
    pages.write(path, Story("Ordnung", blocks, letterhead=False))
    told = "Eins" + "".join(f"{n}. {stories.SENTENCE * 9}" for n in range(12)) + "Viele ZeilenABC"
    told += "".join(f"Zeile {n}{stories.SENTENCE}erst {n}dann {n}" for n in range(40))
    told += "ZweiLang" + stories.SENTENCE * 200 + "Ende."
    assert bare(read(path).text) == bare(told)


def test_words_are_parted_by_spaces_where_a_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "spaces.pdf"
    pages.write(path, Story("Titel", [Heading(1, "A"), Para(stories.SENTENCE * 20)]))
    (paragraph,) = read(path).root.all("P")
    assert paragraph.text.strip() == (stories.SENTENCE * 20).strip()


def test_a_row_parted_between_pages_stays_one_row_and_its_head_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "row.pdf"
    long = stories.SENTENCE * 250
    pages.write(path, Story("Titel", [Heading(1, "A"), Table(["Name", "Text"], [["x", long], ["y", long]])]))
    reading = read(path)
    assert reading.pages > 3
    rows = list(reading.root.all("TR"))
    assert [[cell.role for cell in row.kids] for row in rows] == [["TH", "TH"], ["TH", "TD"], ["TH", "TD"]]
    assert [cell.text for cell in reading.root.all("TH")].count("Name") == 1
    assert "Name" in reading.artifacts


def test_a_skipped_level_of_heading_is_raised(tmp_path: Path) -> None:
    path = tmp_path / "levels.pdf"
    pages.write(
        path, Story("Titel", [Heading(3, "Eins"), Heading(6, "Zwei"), Heading(2, "Drei"), Heading(1, "Vier")])
    )
    levels = [node.role for node in read(path).root.kids]
    assert levels == ["H1", "H2", "H2", "H1"]


def test_headings_become_bookmarks_and_contents_with_their_pages(tmp_path: Path) -> None:
    path = tmp_path / "contents.pdf"
    pages.write(path, STORIES["everything"])
    reading = read(path)
    titles = ["Willkommensmappe", "Wer wir sind", "Was wir tun", "Bilder", "Bestätigung"]
    assert reading.bookmarks == titles
    entries = [entry.text for entry in reading.root.all("TOCI")]
    assert [entry.rsplit(maxsplit=1)[0] for entry in entries] == titles[1:]
    numbers = [int(entry.rsplit(maxsplit=1)[1]) for entry in entries]
    assert numbers == sorted(numbers)
    assert numbers[-1] == reading.pages
    links = [entry.links for entry in reading.root.all("Link") if entry.text[-1:].isdigit()]
    assert links == [["inside"]] * len(entries)


def test_footers_are_decoration_in_the_language_of_the_document(tmp_path: Path) -> None:
    path = tmp_path / "footer.pdf"
    pages.write(
        path, Story("Titel", [Heading(1, "A"), *[Para(stories.SENTENCE * 30)] * 4], look=stories.LOOK)
    )
    reading = read(path)
    assert f"Seite 2 von {reading.pages}" in reading.artifacts
    assert "Seite" not in reading.text


def test_a_passage_in_another_language_says_so(tmp_path: Path) -> None:
    path = tmp_path / "lang.pdf"
    pages.write(path, STORIES["everything"])
    tagged = [(node.lang, node.text.strip()) for node in read(path).root.all("P", "Span") if node.lang]
    assert tagged == [("uk", "Ласкаво просимо"), ("en", "welcome")]


def test_a_picture_that_cannot_be_read_leaves_its_text_and_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "picture.pdf"
    pictures = [Picture(b"kaputt", "Sommerfest"), Picture(tmp_path / "fehlt.png", "Team")]
    report = pages.write(path, Story("Titel", [Heading(1, "A"), *pictures]))
    assert faults(path) == []
    assert len(report.warnings) == 2
    assert "Sommerfest" in read(path).text
    assert "Team" in read(path).text


def test_a_picture_without_a_text_cannot_be_told() -> None:
    with pytest.raises(ValueError, match="needs a text"):
        Picture(b"", " ")


def test_large_print_has_no_letter_below_fourteen_points_and_texts_from_eighteen(tmp_path: Path) -> None:
    import pikepdf

    path = tmp_path / "large.pdf"
    pages.write(path, STORIES["list"], "large")
    sizes = set()
    with pikepdf.open(path) as pdf:
        for sheet in pdf.pages[1:]:
            inside = 0
            for operands, operator in pikepdf.parse_content_stream(sheet):
                inside += {"BDC": 1, "EMC": -1}.get(str(operator), 0)
                if str(operator) == "BDC":
                    kind = str(operands[0])
                if str(operator) == "Tf" and inside:
                    sizes.add((kind == "/Artifact", float(operands[1])))
    assert min(size for decoration, size in sizes if not decoration) >= 18
    assert min(size for _, size in sizes) >= 14


def test_black_and_white_pages_have_no_colour(tmp_path: Path) -> None:
    path = tmp_path / "mono.pdf"
    pages.write(path, STORIES["everything"], "mono")
    with pypdfium2.PdfDocument(path) as document:
        for number in range(len(document)):
            picture = document[number].render(scale=0.4).to_pil().convert("RGB")
            colours = picture.getcolors(1_000_000)
            assert colours
            assert all(max(pixel) - min(pixel) <= 2 for _, pixel in colours)


@pytest.mark.parametrize("name", STORIES)
def test_black_and_white_pages_survive_a_bad_copier(tmp_path: Path, name: str) -> None:
    """Text and lines are black, or white on black; a grey is a pale shade that nothing depends on."""
    path = tmp_path / "mono.pdf"
    pages.write(path, STORIES[name], "mono")
    inks = set()
    with pypdfium2.PdfDocument(path) as document:
        for page in document:
            for thing in page.get_objects(max_depth=5):
                inks |= inks_of(thing)
    assert ("text", 0.0) in inks
    assert all(level in (0.0, 1.0) for kind, level in inks if kind in ("text", "line"))
    assert all(level == 0 or level > 0.7 for kind, level in inks if kind == "area")
    assert all(width >= 0.69 for kind, width in inks if kind == "width")


def inks_of(thing: pypdfium2.PdfObject) -> set[tuple[str, float]]:
    """The brightness of text, lines and areas, and the width of lines in points."""
    if thing.type == raw.FPDF_PAGEOBJ_TEXT:
        return {("text", _level(raw.FPDFPageObj_GetFillColor, thing))}
    if thing.type != raw.FPDF_PAGEOBJ_PATH:
        return set()
    fill, stroke, width = c_int(), c_int(), c_float()
    raw.FPDFPath_GetDrawMode(thing.raw, fill, stroke)
    raw.FPDFPageObj_GetStrokeWidth(thing.raw, width)
    found = {("area", _level(raw.FPDFPageObj_GetFillColor, thing))} if fill.value else set()
    if stroke.value:
        found |= {("line", _level(raw.FPDFPageObj_GetStrokeColor, thing)), ("width", width.value)}
    return found


def _level(get: Callable[..., int], thing: pypdfium2.PdfObject) -> float:
    parts = [c_uint() for _ in range(4)]
    assert get(thing.raw, *parts)
    assert len({part.value for part in parts[:3]}) == 1
    return parts[0].value / 255


def test_cancelling_leaves_nothing_behind_and_the_old_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    path.write_bytes(b"alt")

    def cancel(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        pages.write(path, STORIES["letter"], progress=cancel)
    assert path.read_bytes() == b"alt"
    assert list(tmp_path.iterdir()) == [path]


def test_progress_goes_forward_only(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    pages.write(
        tmp_path / "page.pdf", STORIES["list"], progress=lambda done, total: seen.append((done, total))
    )
    assert len(set(seen)) > 5
    assert seen == sorted(seen)
    assert {total for _, total in seen} == {100}


def test_a_long_table_can_be_cancelled_while_it_is_set(tmp_path: Path) -> None:
    calls = 0

    def cancel(done: int, total: int) -> None:
        nonlocal calls
        calls += 1
        if calls > 20:
            raise Cancelled

    with pytest.raises(Cancelled):
        pages.write(tmp_path / "page.pdf", stories.wide_list(1000), progress=cancel)
    assert calls == 21


@pytest.mark.parametrize("title", ["Willkommen", "Ein sehr langer Titel " * 60])
def test_the_logo_on_a_cover_is_told_to_those_who_cannot_see_it(tmp_path: Path, title: str) -> None:
    path = tmp_path / "cover.pdf"
    pages.write(path, Story("Titel", [Cover(title), Heading(1, "A"), Para("Text")], look=stories.LOOK))
    assert [node.alt for node in read(path).root.all("Figure")] == [stories.LOOK.logo_alt]
    assert faults(path) == []
