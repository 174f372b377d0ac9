"""QR codes on paper."""

import pytest
import segno

from netzdesk.office.qr import FINE, module, qr_code
from netzdesk.office.shapes import Rect


def test_the_drawing_covers_exactly_the_dark_modules() -> None:
    drawing = qr_code("BEGIN:VCARD\nFN:Ayşe Öz\nEND:VCARD", "Kontaktdaten von Ayşe Öz", 30)
    matrix = segno.make(
        "BEGIN:VCARD\nFN:Ayşe Öz\nEND:VCARD", error="m", micro=False, boost_error=False
    ).matrix
    module = 30 / (len(matrix) + 8)
    painted = set()
    for shape in drawing.shapes:
        assert isinstance(shape, Rect)
        row = round(shape.y / module) - 4
        first = round(shape.x / module) - 4
        painted |= {(row, first + step) for step in range(round(shape.width / module))}
    assert painted == {(r, c) for r, cells in enumerate(matrix) for c, dark in enumerate(cells) if dark}


def test_a_code_is_made_with_less_to_spare_before_its_squares_become_too_small() -> None:
    for length in range(10, 400, 30):
        content = "x" * length
        side = segno.make(content, error="m" if module(content, 22, "m") >= FINE else "l", micro=False,
                          boost_error=False).symbol_size(border=4)[0]  # fmt: skip
        squares = [shape.height for shape in qr_code(content, "Text", 22).shapes if isinstance(shape, Rect)]
        assert squares[0] == pytest.approx(22 / side)
        assert module(content) >= module(content, 22, "m") > 0
    assert module("x" * 5000) == 0


def test_too_much_content_is_refused() -> None:
    with pytest.raises(ValueError, match="too large"):
        qr_code("x" * 5000, "zu viel")
