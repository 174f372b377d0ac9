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

_DOUBTFUL = re.compile(rb"(?<!\?>)[\r\n]\r?\nendstream")
_LINE_ENDS = (b"\r", b"\n")
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

    Those are packed by qpdf. Where one of them ends in a line end, the next key of the structure tree,
    which may be any that is free, is raised until none does.
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
        if not _DOUBTFUL.search(path.read_bytes()):
            return
        pdf.Root.StructTreeRoot.ParentTreeNextKey += 1
