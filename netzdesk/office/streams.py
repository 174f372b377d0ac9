"""The streams of a PDF, packed so that no reader can mistake where one ends.

A stream whose last byte is a line end looks to some readers as if that byte belonged to the line end
that PDF/A wants before ``endstream`` (ISO 19005-2, 6.1.7.1). Imported only by code that writes pages.
"""

from __future__ import annotations

import re
import zlib
from io import BytesIO
from pathlib import Path

from pikepdf import Array, Name, ObjectStreamMode, Pdf, Stream, StreamDecodeLevel

_LINE_ENDS = (b"\r", b"\n")
_OBJECTS = re.compile(
    rb"<< /Type /ObjStm /Length (\d+) /Filter /FlateDecode /N (\d+) /First (\d+) >>\nstream\n"
)
_PLACES = re.compile(rb"/Type /XRef /Length (\d+) [^\n]*>>\nstream\n")
_TRIES = 40


def pack(pdf: Pdf) -> None:
    """Compress each stream so that its last byte is no line end.

    Page contents and maps of letters may have blanks behind them. Fonts, pictures and colour profiles may
    not: they get a second coat (run lengths) that always ends alike and that qpdf does not take off again.
    """
    for stream in pdf.objects:
        if not isinstance(stream, Stream) or stream.get("/Type") == Name.Metadata:
            continue
        if stream.get("/Filter") == Name.DCTDecode:
            continue
        body = stream.read_bytes(StreamDecodeLevel.specialized)  # a booklet is made of pages packed before
        packed = zlib.compress(body)
        exact = "/Length1" in stream or "/N" in stream or stream.get("/Subtype") == Name.Image
        if packed.endswith(_LINE_ENDS) and not exact:
            packed = next(
                again for blanks in range(1, 100)
                if not (again := zlib.compress(body + b"\n" * blanks)).endswith(_LINE_ENDS)
            )  # fmt: skip
        if packed.endswith(_LINE_ENDS):
            stream.write(_coated(packed), filter=Array([Name.RunLengthDecode, Name.FlateDecode]))
        else:
            stream.write(packed, filter=Name.FlateDecode)


def _coated(packed: bytes) -> bytes:
    """The bytes as literal runs with the mark of the end (ISO 32000-1, 7.4.5)."""
    runs = (packed[start : start + 128] for start in range(0, len(packed), 128))
    return b"".join(bytes([len(run) - 1]) + run for run in runs) + b"\x80"


def save(pdf: Pdf, path: Path) -> None:
    """Write the file with object streams, which make it a third as large.

    qpdf packs those and the table of places at the end. Where the latter ends in a line end, the next
    key of the structure tree, which may be any that is free, is raised until it does not.
    It is made in memory: where the disk is full, qpdf would end the whole program instead of raising.
    """
    for _ in range(_TRIES):
        made = BytesIO()
        pdf.save(
            made,
            min_version="1.7",
            object_stream_mode=ObjectStreamMode.generate,
            stream_decode_level=StreamDecodeLevel.none,
            compress_streams=True,
            deterministic_id=True,
        )
        written = made.getvalue()
        places = _PLACES.search(written)
        if not (places and written[places.end() : places.end() + int(places[1])].endswith(_LINE_ENDS)):
            break
        pdf.Root.StructTreeRoot.ParentTreeNextKey += 1
    path.write_bytes(_mended(written) or written)


def _mended(written: bytes) -> bytes | None:
    """The file with each doubtful object stream packed anew in the very same room; None where none is doubtful."""
    changed: bytearray | None = None
    for head in _OBJECTS.finditer(written):
        end = head.end() + int(head[1])
        packed = written[head.end() : end]
        if not packed.endswith(_LINE_ENDS):
            continue
        changed = changed or bytearray(written)
        body = zlib.decompress(packed)
        for blanks in range(1, 30):
            again = zlib.compress(body + b" " * blanks, 9)
            start = b"<</Type/ObjStm/Length %d/Filter/FlateDecode/N %d/First %d>>" % (
                len(again), int(head[2]), int(head[3]),
            )  # fmt: skip
            room = end - head.start() - len(start) - len(b"\nstream\n") - len(again)
            if room >= 0 and not again.endswith(_LINE_ENDS):
                changed[head.start() : end] = start + b" " * room + b"\nstream\n" + again
                break
    return bytes(changed) if changed else None
