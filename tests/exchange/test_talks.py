"""Lists that tell when somebody was talked to, what comes next, and how many people a partner reaches."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from netzdesk.exchange.mapping import guess_mapping
from netzdesk.model import Conversation, FollowUp, Partner, TargetGroupLink
from netzdesk.model.terms import Channel
from netzdesk.store import Store
from tests.exchange.invented import read, table
from tests.exchange.planning import done, everything, planned

HEADINGS = ("Verein", "Letzter Kontakt", "nächster Schritt", "Wiedervorlage", "Zielgruppe", "Reichweite")
FIELDS = ("name", "talked_on", "follow_up", "target_groups", "reach")
CHOIR = {
    "name": "Chor", "talked_on": "12.03.2024 telefonisch, macht mit", "follow_up": "01.06.2026 anrufen",
    "target_groups": "Senioren", "reach": "ca. 300",
}  # fmt: skip


def test_columns_of_talks_are_found_by_headings_and_days() -> None:
    rows = [
        ("Chor", "12.03.2024", "Anrufen", "01.06.2026", "Senioren", "ca. 300"),
        ("Tafel", "05/2023", None, None, None, None),
    ]
    found = guess_mapping(table(HEADINGS, *rows)).fields
    assert found == ("name", "talked_on", "follow_up", "follow_up", "target_groups", "reach")
    people = guess_mapping(
        table(("Verein", "Letzter Kontakt"), ("Chor", "Anna Abel"), ("Tafel", "Max Moos"))
    ).fields
    assert "talked_on" not in people


def test_the_day_behind_a_next_step_is_when_it_is_due() -> None:
    headings = ("Verein", "Nächster Schritt", "bis wann", "Frist")
    rows = table(
        headings, ("Chor", "anrufen", "01.06.2026", "30.06.2026"), ("Tafel", "einladen", "02.07.2026", None)
    )
    assert guess_mapping(rows).fields == ("name", "follow_up", "follow_up", "follow_up")
    for until in ("bis", "Due"):
        to_do = table(
            ("Verein", "To-do", until), ("Chor", "anrufen", "01.06.2026"), ("Tafel", "einladen", "02.07.2026")
        )
        assert guess_mapping(to_do).fields == ("name", "follow_up", "follow_up")
    alone = table(("Verein", "To-do"), ("Chor", "anrufen"), ("Tafel", "einladen"))
    assert guess_mapping(alone).fields == ("name", "notes")
    alone = table(("Verein", "bis wann"), ("Chor", "01.06.2026"), ("Tafel", "02.07.2026"))
    assert guess_mapping(alone).fields == ("name", None)


def test_a_row_tells_talks_what_comes_next_and_whom_the_partner_reaches() -> None:
    choir, kitchen, club = read(
        HEADINGS,
        ("Chor", "12.03.2024 telefonisch, macht mit", "anrufen", date(2026, 6, 1), "Senioren", "ca. 300"),
        ("Tafel", "05/2023", "einladen", None, "Familien, Kinder", 120),
        ("Club", "mehrfach versucht", None, "KW 12", None, 50),
    )
    assert choir.values["talked_on"] == ("12.03.2024 telefonisch, macht mit",)
    assert choir.values["follow_up"] == ("01.06.2026 anrufen",)
    assert choir.reach == {"senioren": 300}
    assert kitchen.values["talked_on"] == ("01.05.2023 05/2023",)
    assert kitchen.values["loose"] == ("nächster Schritt: einladen", "Erreichte Personen: 120")
    assert club.values["notes"] == "Letzter Kontakt: mehrfach versucht"
    assert club.values["loose"] == ("Wiedervorlage: KW 12", "Erreichte Personen: 50")


def test_a_talk_to_come_is_a_note() -> None:
    (entry,) = read(("Verein", "Letzter Kontakt"), ("Chor", date(date.today().year + 1, 3, 1)))
    assert "talked_on" not in entry.values
    assert entry.values["loose"] == (f"Letzter Kontakt: 01.03.{date.today().year + 1}",)


def test_talks_and_follow_ups_come_once_and_go_with_one_step(store: Store) -> None:
    before = everything(store)
    done(store, planned(store, CHOIR, {"name": "Tafel", "talked_on": "02.02.2025"}, fields=FIELDS))
    with store.read() as session:
        talks = session.execute(
            select(Partner.name, Conversation.held_on, Conversation.summary, Conversation.channel)
            .join(Conversation).order_by(Partner.name)
        ).all()  # fmt: skip
        assert [tuple(row) for row in talks] == [
            ("Chor", date(2024, 3, 12), "telefonisch, macht mit", Channel.PHONE),
            ("Tafel", date(2025, 2, 2), "talked_on", Channel.PERSONAL),
        ]
        follow_up = session.scalars(select(FollowUp)).one()
        assert (follow_up.due_on, follow_up.subject, follow_up.done_on) == (date(2026, 6, 1), "anrufen", None)
        assert session.scalars(select(TargetGroupLink.estimated_reach)).one() == 300
    again = done(store, planned(store, CHOIR, fields=FIELDS))
    assert (again.added, again.changed) == (0, 0)
    while store.undo():
        pass
    assert everything(store) == before


@pytest.mark.parametrize("words", ["", "hat zugesagt"])
def test_a_talk_whose_words_were_changed_is_not_added_again(store: Store, words: str) -> None:
    done(store, planned(store, CHOIR, fields=FIELDS))
    with store.change("Gespräch") as session:
        session.scalars(select(Conversation)).one().summary = words
    assert done(store, planned(store, CHOIR, fields=FIELDS)).changed == 0
    later = done(store, planned(store, CHOIR | {"talked_on": "05.01.2026 Mail"}, fields=FIELDS))
    assert later.changed == 1
    with store.read() as session:
        held = session.scalars(select(Conversation.channel).order_by(Conversation.held_on)).all()
    assert held == [Channel.PHONE, Channel.MAIL]
