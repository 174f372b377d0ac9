"""Stories to be printed in tests: one with every kind of block, and any that hypothesis thinks of."""

from __future__ import annotations

import io
from datetime import date

from hypothesis import strategies as st
from PIL import Image, ImageDraw

from netzdesk.office.look import Look
from netzdesk.office.shapes import Drawing, Label, Line, Polyline, Rect
from netzdesk.office.story import (
    Address,
    Block,
    Bullets,
    Card,
    Cards,
    Contents,
    Cover,
    Facts,
    FormLine,
    Heading,
    Keep,
    Link,
    Note,
    PageBreak,
    Para,
    Picture,
    SignOff,
    Span,
    Story,
    Table,
    Text,
)

SENTENCE = "Alle Menschen sollen selbstbestimmt am Leben in der Gemeinde teilhaben können. "

HARD = (
    "Tom & <b>Jerry</b> <img src='/etc/hostname'> </para>",
    "<3 Inklusion",
    "x" * 500,
    "Donaudampfschifffahrtsgesellschaft" * 8,
    "İbrahim Çağlar Şimşek ğ",
    "Małgorzata Wójcik Łódź",
    "Олена Коваленко Київ",
    "محمد العربي",
    "Familie محمد العربي (Köln) 2026",
    "שלום כהן",
    "محمدالعربي" * 30,
    "Feier 🎉 mit 👍🏽 ♿ ☐ ✓ → 👩‍👩‍👧",
    "李雷 und 한국어",
    "Nguyễn Thị Ánh",
    "vor\x00\x0b\x1b\x7fher",
    "halb\ud800e Zeichen\udfff",
    "Zeile 1\nZeile 2\r\nZeile 3\u2028Zeile 4",
    "e\u0301 ist é, A\u030a ist Å",
    "Bundes\xadteilhabe\xadgesetz " * 6,
    "a\u00a0b\u2007c\u202fd\u200be\ufeff",
    "https://www.beispiel.de/" + "sehr/langer/pfad/" * 20,
    "privat \ue000 und \uf8ff",
    "\u202eumgedreht\u202c",
)


def logo() -> bytes:
    """Three rings with a transparent ground."""
    image = Image.new("RGBA", (240, 120), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    for number, colour in enumerate(("#00b050", "#0055bb", "#bb5500")):
        pen.ellipse((10 + 70 * number, 20, 90 + 70 * number, 100), fill=colour)
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


LOOK = Look(
    "Netzwerk Inklusion Erlangen",
    "Lebenshilfe Erlangen e. V.",
    logo(),
    "Drei Ringe",
    "#2e7d5b",
    "#e8a33d",
    ("Goethestraße 1", "91054 Erlangen"),
    ("Telefon 09131 123456",),
)


def drawing() -> Drawing:
    """A small bar chart with all four shapes."""
    shapes = (
        Rect(0, 0, 100, 50, fill="#eef3f7", stroke="#2e7d5b", radius=2),
        *(Rect(10 + 20 * n, 45 - h, 12, h, fill="#2e7d5b") for n, h in enumerate((10, 30, 22))),
        Line(5, 45, 95, 45, dash=1),
        Polyline([(10, 10), (30, 20), (50, 5)], fill="#cccccc", closed=True),
        Label(50, 49, "Ein langer Text, der in der Zeichnung keinen Platz hat", max_width=40, align="center"),
    )
    return Drawing(100, 50, shapes, "Balken: 10, 30 und 22 Partner", "Partner je Jahr")


def everything(lang: str = "de") -> Story:
    """Each kind of block at least once, over several pages."""
    blocks: list[Block] = [
        Cover(
            "Willkommensmappe",
            "Schön, dass Sie da sind.",
            ["Oktober 2026"],
            Picture(logo(), "Drei Ringe", 40),
        ),
        Contents("Inhalt"),
        Heading(1, "Wer wir sind"),
        Para(SENTENCE * 3, "lead"),
        Para(
            [
                SENTENCE,
                Span("Fett", bold=True),
                " und ",
                Span("kursiv", italic=True),
                ". ",
                Link("mailto:a@b.de"),
            ]
        ),
        Para(Link("https://www.beispiel.de/" + "pfad/" * 40, SENTENCE * 3)),
        Para("Ласкаво просимо", lang="uk"),
        Para(["Das heißt ", Span("welcome", lang="en"), "."], "quote"),
        Facts([("Telefon", "09131 1"), ("Leer", ""), ("Adresse", "Goethestraße 1\n91054 Erlangen")]),
        Heading(2, "Was wir tun"),
        Bullets(["Eins", [Para("Zwei"), Bullets(["Zwei a", "Zwei b"], ordered=True)], SENTENCE * 2]),
        Bullets(["angekreuzt", "nicht"], mark="☐"),
        Note([Para(SENTENCE), Bullets(["a", "b"])], title="Hinweis"),
        Table(
            ["Partner", "Seit", "Notiz"],
            [[f"Partner {n}", f"{n}", [Para(SENTENCE), Bullets(["x", "y"])]] for n in range(30)],
            caption="Alle Partner",
            summary="Wer seit wann",
            right=frozenset({1}),
        ),
        Table(["Leer", "Tabelle"], [], empty="Noch niemand."),
        Table(["Lang"], [[SENTENCE * 150]], row_header=None),
        Keep([Heading(2, "Bilder"), drawing()]),
        Picture(logo(), "Drei Ringe", caption="Unser Zeichen"),
        PageBreak(),
        Heading(2, "Bestätigung"),
        FormLine("Name"),
        FormLine("Anmerkungen", 4, "Bitte in Druckschrift"),
        FormLine("Organisation", value="VHS"),
        SignOff(["Für den Partner", "Für das Netzwerk"]),
    ]
    return Story(
        "Willkommensmappe", blocks, lang, LOOK, "Koordination", "Für neue Partner", date(2026, 10, 1)
    )


def letter() -> Story:
    """A letter to a window envelope."""
    to = ["Volkshochschule", "Änne Müller", "Friedrichstraße 17", "91054 Erlangen"]
    blocks = [
        Address(to, "1. Oktober 2026", "NE-12", "Einladung"),
        Para("Guten Tag Änne Müller,"),
        Para(SENTENCE * 4),
        SignOff(["Koordination"], place_and_date=False),
    ]
    return Story("Einladung", blocks, look=LOOK)


def badges() -> Story:
    """Name badges with a drawing each."""
    names = ("Änne Müller", "Donaudampfschifffahrtskapitän Österreich-Ungarn", "محمد العربي", "Li", "Олена")
    square = Drawing(20, 20, [Rect(0, 0, 20, 20, fill="#000000")], "QR-Code")
    return Story(
        "Schilder", [Cards([Card(name, ["Volkshochschule"], square) for name in names * 3])], look=LOOK
    )


def wide_list(rows: int) -> Story:
    """A list of seven columns on landscape pages."""
    columns = ["Organisation", "Ansprechperson", "Rolle", "Telefon", "E-Mail", "Ort", "Themen"]
    cells = [
        [f"Lebenshilfe {n}", f"Änne Öztürk {n}", "Leitung", f"09131 {n}", Link(f"mailto:kontakt{n}@beispiel.de"),
         "Erlangen", "Arbeit, Wohnen" if n % 3 else "Bildung und Übergang Schule–Beruf"]
        for n in range(rows)
    ]  # fmt: skip
    blocks = [Heading(1, "Partnerliste"), Table(columns, cells, caption="Partner", summary="Wer und wo")]
    return Story("Partnerliste", blocks, look=LOOK, landscape=True)


words = st.one_of(st.text(max_size=60), st.sampled_from(HARD))


def _texts() -> st.SearchStrategy[Text]:
    span = st.builds(Span, words, st.booleans(), st.booleans(), st.sampled_from(("", "en", "ar")))
    link = st.builds(Link, st.sampled_from(("https://b.de/x", "mailto:a@b.de", "javascript:alert(1)")), words)
    return st.one_of(words, span, link, st.lists(st.one_of(words, span, link), min_size=1, max_size=4))


texts = _texts()


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """Tables of any width and length, with cells of any kind."""
    width = draw(st.integers(1, 9))
    cell = st.one_of(texts, st.builds(Para, texts), st.lists(st.builds(Para, texts), min_size=1, max_size=3))
    pool = draw(st.lists(st.lists(cell, min_size=width, max_size=width), max_size=4))
    times = draw(st.sampled_from((1, 1, 1, 12)))
    header = draw(st.one_of(st.none(), st.integers(0, width - 1)))
    return Table(
        [draw(words) or "Titel" for _ in range(width)], pool * times, header, draw(words), draw(words)
    )


blocks = st.one_of(
    st.builds(Heading, st.integers(1, 6), texts),
    st.builds(Para, texts, st.sampled_from(("body", "lead", "small", "quote", "strong", "right", "center"))),
    st.builds(Bullets, st.lists(texts, max_size=4), st.booleans()),
    st.builds(Facts, st.lists(st.tuples(words, texts), max_size=4), st.booleans()),
    st.builds(Note, texts, words),
    st.builds(FormLine, words, st.integers(1, 60), words, words),
    st.builds(SignOff, st.lists(words, max_size=3), st.booleans()),
    tables(),
    st.builds(Contents, words, st.integers(1, 6)),
    st.builds(Cover, words, words, st.lists(words, max_size=3)),
    st.builds(Address, st.lists(words, max_size=5), words, words, words),
    st.builds(Cards, st.lists(st.builds(Card, words, st.lists(words, max_size=3)), max_size=3)),
    st.just(PageBreak()),
)
