"""The pages of the manual: Markdown files that come with the program, one folder a language."""

from __future__ import annotations

from dataclasses import dataclass

from netzdesk.base.order import search_words, searchable
from netzdesk.base.paths import resources
from netzdesk.base.text import SOURCE_LANGUAGE


@dataclass(frozen=True, slots=True)
class ManualPage:
    """One page: ``key`` is the file's name and the same in every language, the title is its first heading."""

    key: str
    title: str
    text: str

    def holds(self, query: str) -> bool:
        """Whether every word of the query stands here, umlauts spelled either way."""
        own = searchable(self.text)
        return all(any(spelling in own for spelling in word) for word in search_words(query))


def manual_pages(language: str) -> list[ManualPage]:
    """The manual in this language, in its order; in German where there is none."""
    folder = resources() / "manual"
    chosen = folder / language if (folder / language).is_dir() else folder / SOURCE_LANGUAGE
    pages = []
    for path in sorted(chosen.glob("*.md")):
        text = path.read_text("utf-8")
        pages.append(ManualPage(path.stem, text.split("\n", 1)[0].lstrip("# "), text))
    return pages
