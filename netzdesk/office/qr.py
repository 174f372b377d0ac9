"""QR codes as vector drawings (ISO/IEC 18004), for badges and lists to sign in."""

from __future__ import annotations

from functools import lru_cache

from netzdesk.office.shapes import Drawing, Rect

_QUIET = 4  # modules of white around the code, ISO/IEC 18004, 6.3.8
FINE = 0.4
"""Millimetres: below it phones have trouble with a code that an ordinary printer made."""


def module(content: str, size: float = 22, error: str = "l") -> float:
    """Millimetres of one square of the code that ``content`` makes in ``size`` mm; 0 where it holds too much."""
    modules = _modules(content, error)
    return size / modules if modules else 0.0


@lru_cache(maxsize=1024)  # badges are looked at before they are printed
def _modules(content: str, error: str) -> int:
    """Squares from edge to edge of a code, its quiet zone included; 0 where no code holds so much."""
    import segno

    try:
        code = segno.make(content, error=error, micro=False, boost_error=False)
    except segno.DataOverflowError:
        return 0
    return int(code.symbol_size(border=_QUIET)[0])


def qr_code(content: str, alt: str, size: float = 22) -> Drawing:
    """A code of ``size`` × ``size`` millimetres, its quiet zone included; ``alt`` says what a phone will find.

    Level M, which survives a crease, as long as the squares do not become ``FINE`` by it; else level L.
    Raises ``ValueError`` for more than a code can hold (about 2,900 letters).
    """
    import segno

    error = "m" if module(content, size, "m") >= FINE else "l"
    matrix = segno.make(content, error=error, micro=False, boost_error=False).matrix
    square = size / (len(matrix) + 2 * _QUIET)
    shapes = []
    for row, cells in enumerate(matrix):
        start = None
        for column, dark in enumerate((*cells, 0)):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                x, y = (start + _QUIET) * square, (row + _QUIET) * square
                shapes.append(Rect(x, y, (column - start) * square, square, fill="#000000"))
                start = None
    return Drawing(size, size, shapes, alt)
