"""From a story to tagged pages: one PDF that everyone can read (PDF/UA-1 and PDF/A-2a)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from netzdesk.base.paths import replace_file
from netzdesk.base.progress import Progress, silent
from netzdesk.base.text import language, translate
from netzdesk.office.story import Story, Variant


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
    part = path.with_name(path.name + ".part")
    try:
        printed = print_story(raw, story, variant, progress)
        seal(raw, part, printed.paper, story, printed.setting.root, printed.setting.anchors)
        replace_file(part, path)
    finally:
        raw.unlink(missing_ok=True)
        part.unlink(missing_ok=True)
    warnings = printed.setting.warnings
    if missing := "".join(sorted(printed.setting.shaper.missing)):
        text = translate(
            "Paper", "Diese Zeichen fehlen in den Schriften und stehen als Kästchen da: {letters}"
        )
        warnings.append(text.format(letters=missing))
    return PageReport(printed.pages, tuple(dict.fromkeys(warnings)))
