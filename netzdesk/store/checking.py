"""Whether a network file is sound: its pages, its references, its search index, its history, its documents."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import text
from sqlalchemy.orm import Session

from netzdesk.base.text import translate
from netzdesk.model import Base
from netzdesk.store import indexing, search
from netzdesk.store.schema import CAME, history_triggers, image
from netzdesk.store.steps import REVISION


def check(session: Session) -> list[str]:
    """What is wrong, a sentence each; an empty list means that everything is well. The session may write."""
    said = session.execute(text("PRAGMA integrity_check(5)")).scalars().all()
    if said != ["ok"]:
        message = translate("Store", "Die Datei ist beschädigt: {details}")
        return [message.format(details="; ".join(said))]
    return [*_references(session), *_search(session), *_history(session), *_documents(session)]


def _references(session: Session) -> Iterator[str]:
    for table, key, parent, _ in session.execute(text("PRAGMA foreign_key_check")).all():
        message = translate(
            "Store", "Ein Eintrag verweist auf etwas, das es nicht gibt: {table} {key} → {parent}"
        )
        yield message.format(table=table, key=key, parent=parent)


def _search(session: Session) -> Iterator[str]:
    for kind in search.KINDS:
        if indexing.kept_texts(session, kind) != indexing.texts(session, kind):
            message = translate("Store", "Die Suche ist nicht auf dem Stand der Daten: {kind}")
            yield message.format(kind=kind)
    try:
        session.execute(text("INSERT INTO search_fts (search_fts, rank) VALUES ('integrity-check', 1)"))
    except Exception as error:
        if any(said in str(error) for said in ("malformed", "fts5:")):
            yield translate("Store", "Das Verzeichnis der Suche ist beschädigt.")
        elif "readonly" not in str(error):  # where nothing can be written, SQLite does not look
            raise


def _history(session: Session) -> Iterator[str]:
    """Nothing was written past the history: its triggers are there, it knows each row and how that was left last."""
    kept = set(session.execute(text("SELECT sql FROM sqlite_master WHERE type = 'trigger'")).scalars())
    for table in Base.metadata.sorted_tables:
        if not kept.issuperset(history_triggers(table)):
            message = translate("Store", "Der Verlauf wird nicht mehr vollständig geschrieben: {table}")
            yield message.format(table=table.name)
        wrong = session.execute(
            text(
                "SELECT count(*) FROM (SELECT c.row_id, c.before, c.after, max(c.seq) FROM history_change c"
                " JOIN history_step s ON s.number = c.step WHERE s.state <> 'undone' AND s.revision = :revision"
                f" AND c.table_name = '{table.name}' GROUP BY c.row_id) l"
                f' LEFT JOIN "{table.name}" r ON r.id = l.row_id'
                f" WHERE iif({CAME}, r.id IS NULL, l.after IS NOT iif(r.id IS NULL, NULL, {image(table, 'r')}))"
            ),
            {"revision": REVISION},
        ).scalar_one()
        if wrong:
            message = translate("Store", "Der Verlauf stimmt nicht mit den Daten überein: {table} ({count})")
            yield message.format(table=table.name, count=wrong)
        unknown = session.execute(
            text(
                f'SELECT count(*) FROM "{table.name}" r WHERE NOT EXISTS'
                " (SELECT 1 FROM history_change c WHERE c.row_id = r.id)"
            )
        ).scalar_one()
        if unknown:
            message = translate("Store", "Der Verlauf weiß nicht, woher {count} Zeilen in {table} kommen.")
            yield message.format(table=table.name, count=unknown)
    if session.execute(
        text("SELECT count(*) FROM history_now WHERE step NOT IN (SELECT number FROM history_step)")
    ).scalar():
        yield translate("Store", "Eine Änderung wurde nicht abgeschlossen.")


def _documents(session: Session) -> Iterator[str]:
    lost = session.execute(
        text(
            "SELECT title FROM document WHERE content <> '' AND content NOT IN (SELECT sha256 FROM kept_bytes)"
            " ORDER BY title"
        )
    )
    for title in lost.scalars():
        yield translate("Store", "Zu „{title}“ fehlt die Datei.").format(title=title)
