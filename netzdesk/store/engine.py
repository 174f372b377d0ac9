"""The ORM on top of the connections to a .netz file, and how transactions begin on them."""

from __future__ import annotations

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2

from netzdesk.store.connections import Connections

WRITES = {"netzdesk_writes": True}


def make_engine(connections: Connections) -> Engine:
    """An engine that borrows its connections, so that they are the same that readers use."""
    engine = create_engine("sqlite://", module=dbapi2, creator=connections.take, poolclass=NullPool)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Writers take the write lock at once: waiting is honest, failing half-way is not."""
    writes = connection.get_execution_options().get("netzdesk_writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
