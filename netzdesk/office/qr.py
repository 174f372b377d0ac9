"""QR codes as vector drawings (ISO/IEC 18004), for badges and lists to sign in."""

from __future__ import annotations

from netzdesk.office.shapes import Drawing, Rect

_QUIET = 4  # modules of white around the code, ISO/IEC 18004, 6.3.8


def qr_code(content: str, alt: str, size: float = 22) -> Drawing:
    """A code of ``size`` × ``size`` millimetres, its quiet zone included; ``alt`` says what a phone will find.

    Raises ``ValueError`` for more than a code can hold (about 2,900 letters).
    """
    import segno

    matrix = segno.make(content, error="m", micro=False, boost_error=False).matrix
    module = size / (len(matrix) + 2 * _QUIET)
    shapes = []
    for row, cells in enumerate(matrix):
        start = None
        for column, dark in enumerate((*cells, 0)):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                x, y = (start + _QUIET) * module, (row + _QUIET) * module
                shapes.append(Rect(x, y, (column - start) * module, module, fill="#000000"))
                start = None
    return Drawing(size, size, shapes, alt)
