"""Long compound words and where to part them: "Nachbarschaftshilfe" becomes "Nachbarschafts·hilfe"."""

from __future__ import annotations

from functools import cache

from netzdesk.base.paths import resources

MEDIOPOINT = "·"
_JOINTS = ("", "s", "es", "n", "en", "er", "e", "ens", "ns")
_ENDINGS = (
    "", "e", "n", "en", "s", "se", "es", "er", "ern", "in", "innen", "ung", "ungen", "lich", "liche", "lichen",
)  # fmt: skip
_SINGULAR = str.maketrans("äöü", "aou")


@cache
def _parts() -> frozenset[str]:
    lines = (resources() / "words" / "parts_de.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def part(word: str, mark: str = MEDIOPOINT) -> str | None:
    """A noun with ``mark`` between its parts, None where no parting is known, as for a word that is itself a part.

    With a hyphen each part gets a capital letter, as the spelling rules want it (§ 45 Amtliche Regelung).
    """
    cuts = _cuts(word.lower()) if word[:1].isupper() else ()
    if not cuts:
        return None
    pieces = [word[start:end] for start, end in zip((0, *cuts), (*cuts, len(word)), strict=True)]
    if mark == "-":
        pieces = [piece[0].upper() + piece[1:] for piece in pieces]
    return mark.join(pieces)


def _cuts(word: str) -> tuple[int, ...]:
    """The places to part at: as few as possible, each stretch a known part with its joint or ending."""

    @cache
    def best(start: int) -> tuple[int, ...] | None:
        rest = word[start:]
        if start and _is_end(rest):
            return ()
        found: tuple[int, ...] | None = None
        for end in range(start + 3, len(word) - 2):
            if _is_front(word[start:end]):
                behind = best(end)
                if behind is not None and (found is None or len(behind) + 1 <= len(found)):
                    found = (end, *behind)
        return found

    return () if _is_end(word) else best(0) or ()


def _is_front(piece: str) -> bool:
    return any(piece.removesuffix(joint) in _parts() for joint in _JOINTS if piece.endswith(joint))


def _is_end(piece: str) -> bool:
    """Whether a known part ends the word, as it is or in the plural: "vorschläge", "plätze"."""
    stems = [piece.removesuffix(ending) for ending in _ENDINGS if piece.endswith(ending)]
    return any(stem in _parts() or stem.translate(_SINGULAR) in _parts() for stem in stems)
