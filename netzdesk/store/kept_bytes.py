"""The bytes of documents and pictures inside the file: kept once under their SHA-256 and never changed."""

from __future__ import annotations

import hashlib

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from netzdesk.store.schema import BLOBS


def keep_bytes(session: Session, content: bytes) -> str:
    """Keep the bytes of a document or picture inside the file; the answer (SHA-256) finds them again.

    Bytes are kept once however often they are added, and stay as long as the file does: Undo may need them.
    """
    key = hashlib.sha256(content).hexdigest()
    if session.execute(select(BLOBS.c.sha256).where(BLOBS.c.sha256 == key)).first() is None:
        session.execute(insert(BLOBS).values(sha256=key, bytes=content))
    return key


def kept_bytes(session: Session, key: str) -> bytes | None:
    """The bytes kept under a key, None where there are none."""
    found = session.execute(select(BLOBS.c.bytes).where(BLOBS.c.sha256 == key)).scalar()
    return None if found is None else bytes(found)
