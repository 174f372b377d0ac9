"""The streams of a PDF, packed so that no reader can mistake where one ends.

A stream whose last byte is a line end looks to some readers as if that byte belonged to the line end
that PDF/A wants before ``endstream`` (ISO 19005-2, 6.1.7.1). Imported only by code that writes pages.
"""

from __future__ import annotations

import base64
import re
import zlib
from pathlib import Path

from pikepdf import Array, Name, ObjectStreamMode, Pdf, Stream, StreamDecodeLevel

_LINE_ENDS = (b"\r", b"\n")
_OBJECTS = re.compile(
    rb"<< /Type /ObjStm /Length (\d+) /Filter /FlateDecode /N (\d+) /First (\d+) >>\nstream\n"
)
_PLACES = re.compile(rb"/Type /XRef /Length (\d+) [^\n]*>>\nstream\n")
_TRIES = 40


def pack(pdf: Pdf) -> None:
    """Compress each stream; one that would end in a line end is put into letters as well (ASCII85)."""
    for stream in pdf.objects:
        if not isinstance(stream, Stream) or stream.get("/Type") == Name.Metadata:
            continue
        if stream.get("/Filter") == Name.DCTDecode:
            continue
        packed = zlib.compress(stream.read_bytes())
        if packed.endswith(_LINE_ENDS):
            letters = base64.a85encode(packed) + b"~>"
            stream.write(letters, filter=Array([Name.ASCII85Decode, Name.FlateDecode]))
        else:
            stream.write(packed, filter=Name.FlateDecode)


def save(pdf: Pdf, path: Path) -> None:
    """Write the file with object streams, which make it a third as large.

    qpdf packs those and the table of places at the end. Where the latter ends in a line end, the next
    key of the structure tree, which may be any that is free, is raised until it does not.
    """
    for _ in range(_TRIES):
        pdf.save(
            path,
            min_version="1.7",
            object_stream_mode=ObjectStreamMode.generate,
            stream_decode_level=StreamDecodeLevel.none,
            compress_streams=True,
            deterministic_id=True,
        )
        written = path.read_bytes()
        places = _PLACES.search(written)
        if not (places and written[places.end() : places.end() + int(places[1])].endswith(_LINE_ENDS)):
            break
        pdf.Root.StructTreeRoot.ParentTreeNextKey += 1
    if mended := _mended(written):
        path.write_bytes(mended)


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
