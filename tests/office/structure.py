"""Reads a tagged PDF as a screen reader does, knowing nothing of how it was written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

_CHARACTER = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_PAINTS = frozenset(("Do", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "EI"))


@dataclass
class Node:
    """One element: ``parts`` are strings and elements in reading order."""

    role: str
    parts: list[str | Node] = field(default_factory=list)
    alt: str = ""
    lang: str = ""
    attributes: dict[str, Any] = field(default_factory=dict)
    links: list[str] = field(default_factory=list)
    painted: bool = False
    """Whether something other than text is drawn as its content."""
    places: list[int] = field(default_factory=list)
    """Numbers of the pages (or forms) on which its own content stands, in reading order."""

    @property
    def text(self) -> str:
        return "".join(part if isinstance(part, str) else part.text for part in self.parts)

    @property
    def kids(self) -> list[Node]:
        return [part for part in self.parts if isinstance(part, Node)]

    def all(self, *roles: str) -> Iterator[Node]:
        for kid in self.kids:
            if not roles or kid.role in roles:
                yield kid
            yield from kid.all(*roles)


@dataclass
class Reading:
    """The document as read: ``loose`` is text that belongs to nobody, ``artifacts`` text marked as decoration."""

    root: Node
    loose: list[str]
    artifacts: list[str]
    title: str
    lang: str
    bookmarks: list[str]
    pages: int

    @property
    def text(self) -> str:
        return self.root.text


@dataclass
class _PageText:
    marked: dict[int, str] = field(default_factory=dict)
    loose: list[str] = field(default_factory=list)
    artifacts: list[str] = field(default_factory=list)
    painted: set[int] = field(default_factory=set)


def read(path: Path) -> Reading:
    """Read the structure; AssertionError where it contradicts the pages."""
    with pikepdf.open(path) as pdf:
        fonts: dict[tuple[int, int], dict[int, str]] = {}
        pages = {page.obj.objgen: _page_text(page.obj, fonts) for page in pdf.pages}
        for page in pdf.pages:
            for form in page.obj.Resources.get("/XObject", {}).values():
                if "/StructParents" in form:
                    pages[form.objgen] = _page_text(form, fonts)
        used: set[tuple[tuple[int, int], int]] = set()
        tree = pdf.Root.StructTreeRoot
        root = _node(tree.K, pages, used, None)
        there = {(page, number) for page, text in pages.items() for number in text.marked}
        assert used == there, f"content and structure differ: {sorted(used ^ there)[:5]}"
        _check_parents(pdf, tree, pages)
        with pdf.open_outline() as outline:
            bookmarks = [item.title for item in _flat(outline.root)]
        with pdf.open_metadata() as metadata:
            title = metadata.get("dc:title", "")
        return Reading(
            root=root,
            loose=[text for page in pages.values() for text in page.loose],
            artifacts=[text for page in pages.values() for text in page.artifacts],
            title=title,
            lang=str(pdf.Root.Lang),
            bookmarks=bookmarks,
            pages=len(pdf.pages),
        )


def _flat(items: list[Any]) -> Iterator[Any]:
    for item in items:
        yield item
        yield from _flat(item.children)


def _letters(font: Any) -> dict[int, str]:
    found: dict[int, str] = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", font.ToUnicode.read_bytes(), re.S):
        for code, text in _CHARACTER.findall(block):
            found[int(code, 16)] = bytes.fromhex(text.decode()).decode("utf-16-be")
    return found


class _PageReader:
    def __init__(self, page: Any, fonts: dict[tuple[int, int], dict[int, str]]) -> None:
        self.text = _PageText()
        self.named = page.Resources.get("/Font", {})
        self.fonts = fonts
        self.stack: list[tuple[str, Any]] = []
        self.font: Any = None

    def run(self, page: Any) -> _PageText:
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name in ("BDC", "BMC"):
                self._open(operands)
            elif name == "EMC":
                self.stack.pop()
            elif name == "Tf":
                self.font = self.named[str(operands[0])]
            elif name in ("Tj", "TJ", "'", '"'):
                self._show(operands)
            elif name in _PAINTS:
                self.text.painted |= {number for kind, number in self.stack if kind == "content"}
        assert not self.stack, "marked content is not closed"
        return self.text

    def _open(self, operands: Any) -> None:
        kind, facts = str(operands[0]), operands[1] if len(operands) > 1 else None
        if kind == "/Artifact":
            self.stack.append(("artifact", None))
        elif isinstance(facts, Dictionary) and "/MCID" in facts:
            assert not any(kind == "content" for kind, _ in self.stack), "content within content"
            self.text.marked.setdefault(int(facts.MCID), "")
            self.stack.append(("content", int(facts.MCID)))
        elif isinstance(facts, Dictionary) and "/ActualText" in facts:
            self._put(str(facts.ActualText))
            self.stack.append(("actual", None))
        else:
            self.stack.append(("span", None))

    def _show(self, operands: Any) -> None:
        if any(kind == "actual" for kind, _ in self.stack):
            return
        if self.font.objgen not in self.fonts:
            self.fonts[self.font.objgen] = _letters(self.font)
        letters = self.fonts[self.font.objgen]
        shown = operands[0] if isinstance(operands[0], Array) else [operands[0]]
        codes = b"".join(bytes(part) for part in shown if isinstance(part, pikepdf.String))
        self._put("".join(letters.get(code, "\ufffe") for code in codes))

    def _put(self, text: str) -> None:
        owner = next((number for kind, number in reversed(self.stack) if kind == "content"), None)
        if owner is not None:
            self.text.marked[owner] += text
        elif any(kind == "artifact" for kind, _ in self.stack):
            self.text.artifacts.append(text)
        else:
            self.text.loose.append(text)


def _page_text(page: Any, fonts: dict[tuple[int, int], dict[int, str]]) -> _PageText:
    return _PageReader(page, fonts).run(page)


def _node(element: Any, pages: dict[Any, _PageText], used: set[Any], page: Any) -> Node:
    page = element.get("/Pg", page)
    node = Node(str(element.S)[1:], alt=str(element.get("/Alt", "")), lang=str(element.get("/Lang", "")))
    if "/A" in element:
        node.attributes = {str(key)[1:]: value for key, value in dict(element.A).items()}
    kids = element.get("/K", Array([]))
    for kid in kids if isinstance(kids, Array) else [kids]:
        if not isinstance(kid, Dictionary):
            key = (page.objgen, int(kid))
        elif kid.get("/Type") == Name.MCR:
            key = (kid.get("/Stm", kid.Pg).objgen, int(kid.MCID))
        elif kid.get("/Type") == Name.OBJR:
            assert kid.Obj.get("/Contents"), "a link without a description"
            action = kid.Obj.get("/A")
            node.links.append(str(action.URI) if action is not None else "inside")
            continue
        else:
            assert kid.P.objgen == element.objgen, "an element names another parent"
            node.parts.append(_node(kid, pages, used, page))
            continue
        assert key not in used, "content used twice"
        used.add(key)
        node.parts.append(pages[key[0]].marked[key[1]])
        node.places.append(list(pages).index(key[0]))
        node.painted = node.painted or key[1] in pages[key[0]].painted
    return node


def _check_parents(pdf: pikepdf.Pdf, tree: Any, pages: dict[Any, _PageText]) -> None:
    numbers = list(tree.ParentTree.Nums)
    parents = {int(numbers[place]): numbers[place + 1] for place in range(0, len(numbers), 2)}
    assert int(tree.ParentTreeNextKey) > max(parents)
    for page in pdf.pages:
        forms = [form for form in page.obj.Resources.get("/XObject", {}).values() if "/StructParents" in form]
        holders = [holder for holder in (*forms, page.obj) if pages[holder.objgen].marked]
        assert all(int(holder.StructParents) in parents for holder in holders)
        assert page.obj.Tabs == Name.S
        for annotation in page.obj.get("/Annots", []):
            assert Name.Link == parents[int(annotation.StructParent)].S


def bare(text: str) -> str:
    """A text without anything that lines and pages may change: no spaces, no invisible signs."""
    text = unicodedata.normalize("NFC", text.replace("\xad", ""))
    kept = (letter for letter in text if not letter.isspace() and not 0xFE00 <= ord(letter) <= 0xFE0F)
    return "".join(letter for letter in kept if unicodedata.category(letter) not in ("Cc", "Cf", "Zs"))


def seen(text: str) -> str:
    """What has to be found on paper of a text from anywhere: ``bare``, with U+FFFD for what means nothing."""
    parts = []
    for letter in text:
        kind = unicodedata.category(letter)
        parts.append("\ufffd" if kind in ("Cs", "Cn") else letter)
    return bare("".join(parts))
