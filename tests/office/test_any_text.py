"""Whatever people type, the document is valid and the text can be found in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netzdesk.office import pages
from netzdesk.office.look import Look
from netzdesk.office.story import (
    VARIANTS,
    Address,
    Block,
    Bullets,
    Cards,
    Cover,
    Facts,
    FormLine,
    Heading,
    Link,
    Note,
    Para,
    SignOff,
    Span,
    Story,
    Table,
    Text,
    Variant,
)
from tests.office import stories
from tests.office.checks import faults
from tests.office.structure import bare, read, seen


def told(block: Block) -> Iterator[str]:  # noqa: C901 - one case a kind of block
    """The texts that a reader must find of a block."""
    match block:
        case Heading(text=text) | Para(text=text):
            yield from plain(text)
        case Bullets(items=items):
            for item in items:
                yield from plain(item)  # type: ignore[arg-type]
        case Facts(items=pairs, keep_empty=keep):
            for label, value in pairs:
                value_text = "".join(plain(value))
                if keep or seen(value_text):
                    yield label
                    yield from plain(value)
        case Note(body=body, title=title):
            yield title
            yield from plain(body)  # type: ignore[arg-type]
        case FormLine():
            yield from (block.label, block.hint, block.value)
        case SignOff(signers=signers):
            yield from signers
        case Table():
            yield block.caption
            for row in block.rows:
                for cell in row:
                    for part in cell if isinstance(cell, list) and isinstance(cell[0], Para) else [cell]:
                        yield from plain(part.text if isinstance(part, Para) else part)  # type: ignore[arg-type]
        case Cover():
            yield from (block.title, block.subtitle, *block.lines)
        case Address():
            yield from (*block.to, block.date, block.reference, block.subject)
        case Cards(cards=cards):
            for card in cards:
                yield from (card.title, *card.lines)


def plain(text: Text) -> Iterator[str]:
    for piece in text if isinstance(text, list) else [text]:
        match piece:
            case str():
                yield piece
            case Span(text=words):
                yield words
            case Link(target=target, text=words):
                yield words or target.removeprefix("mailto:")


def missing(path: Path, expected: Iterator[str]) -> list[str]:
    found = bare(read(path).text)
    return [text for text in map(seen, expected) if text not in found]


@settings(max_examples=60)
@given(blocks=st.lists(stories.blocks, max_size=6), variant=st.sampled_from(VARIANTS), small=st.booleans())
def test_any_story_is_valid_and_all_its_text_can_be_found(
    tmp_path_factory: pytest.TempPathFactory, blocks: list[Block], variant: Variant, small: bool
) -> None:
    path = tmp_path_factory.mktemp("any") / "any.pdf"
    story = Story("Titel", blocks, look=stories.LOOK, paper="A5" if small else "A4")
    pages.write(path, story, variant)
    assert [
        fault for fault in faults(path) if "alone" not in fault
    ] == []  # a page break may follow a heading here
    assert missing(path, (text for block in blocks for text in told(block))) == []


@settings(max_examples=15)
@given(words=stories.words)
def test_any_text_in_title_and_letterhead_is_valid(
    tmp_path_factory: pytest.TempPathFactory, words: str
) -> None:
    path = tmp_path_factory.mktemp("any") / "any.pdf"
    look = Look(words, words, address=(words, words), contact=(words,))
    story = Story(
        words,
        [Heading(1, "Titel"), *[Para(stories.SENTENCE * 20)] * 4],
        look=look,
        author=words,
        subject=words,
    )
    pages.write(path, story)
    assert faults(path) == []


@pytest.mark.parametrize("variant", VARIANTS)
def test_hard_texts_are_found_everywhere_they_were_put(tmp_path: Path, variant: Variant) -> None:
    path = tmp_path / "hard.pdf"
    blocks: list[Block] = [Heading(1, "Harte Texte")]
    for text in stories.HARD:
        blocks += [
            Heading(2, text),
            Para(text),
            Bullets([text, text]),
            Note(text, text),
            Facts([(text, text)]),
        ]
    blocks.append(Table(["A", "B", "C"], [[text, text, [Para(text), Para(text)]] for text in stories.HARD]))
    report = pages.write(path, Story("Hart", blocks), variant)
    assert faults(path) == []
    assert missing(path, (text for block in blocks for text in told(block))) == []
    assert "李" in " ".join(report.warnings)


def test_text_is_never_taken_for_markup(tmp_path: Path) -> None:
    path = tmp_path / "markup.pdf"
    pages.write(path, Story("Titel", [Heading(1, "A"), Para("<b>fett</b> <a href='x'>y</a> &amp; </p>")]))
    assert "<b>fett</b> <a href='x'>y</a> &amp; </p>" in read(path).text


def test_only_addresses_that_are_safe_become_links(tmp_path: Path) -> None:
    path = tmp_path / "links.pdf"
    targets = [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://a.de/ x",
        "mailto:a@b.de",
        "https://a.de/x",
    ]
    pages.write(path, Story("Titel", [Heading(1, "A"), *[Para(Link(target, "hier")) for target in targets]]))
    found = [link for node in read(path).root.all("Link") for link in node.links]
    assert found == ["mailto:a@b.de", "https://a.de/x"]
