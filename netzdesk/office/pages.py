"""From a story to tagged pages: one PDF that everyone can read (PDF/UA-1 and PDF/A-2a)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from netzdesk.base.paths import whole_file
from netzdesk.base.progress import Progress, silent
from netzdesk.base.text import language, translate
from netzdesk.office.story import Story, Variant

_NAMED = 12
"""So many words at most are named in a warning."""


@dataclass(frozen=True, slots=True)
class PageReport:
    """What came of it; ``warnings`` are sentences for the user about what could not be printed as told."""

    pages: int
    warnings: tuple[str, ...] = ()


def write(path: Path, story: Story, variant: Variant = "standard", progress: Progress = silent) -> PageReport:
    """Write the story to ``path`` as a tagged PDF.

    ``large`` has at least 18 points and is set anew, ``mono`` has no colours. A file that is there stays
    until the new one is whole; when ``progress`` raises, nothing is left behind.
    """
    with language(story.lang):
        return _write(path, story, variant, progress)


def _write(path: Path, story: Story, variant: Variant, progress: Progress) -> PageReport:
    from netzdesk.office.printing import print_story
    from netzdesk.office.seal import seal

    raw = path.with_name(path.name + ".raw.part")
    try:
        printed = print_story(raw, story, variant, progress)
        with whole_file(path) as part:
            seal(raw, part, printed.paper, story, printed.setting.root, printed.setting.anchors)
    finally:
        raw.unlink(missing_ok=True)
    warnings = printed.setting.warnings
    if missing := list(printed.setting.shaper.missing):
        text = translate(
            "Paper",
            "Für diese Wörter ist keine Schrift da, auf Papier stehen Kästchen: {words}. "
            "Vorlesen und Suchen im PDF gehen. Schreiben Sie Namen am besten auch in lateinischen Buchstaben.",
        )
        words = ", ".join(missing[:_NAMED]) + (" …" if len(missing) > _NAMED else "")
        warnings.append(text.format(words=words))
    return PageReport(printed.pages, tuple(dict.fromkeys(warnings)))
