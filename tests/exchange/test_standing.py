"""Where the partners of a list stand: the words under "Status", joining, leaving, and days to come."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from netzdesk.exchange.carry_out import carry_out
from netzdesk.exchange.clean import clean
from netzdesk.exchange.entries import read_entries
from netzdesk.exchange.found import FoundTable, SourceRow
from netzdesk.exchange.known_headings import known_field
from netzdesk.exchange.mapping import guess_mapping
from netzdesk.exchange.plan import plan_partners
from netzdesk.exchange.planned import Decision, ImportPlan
from netzdesk.model import Partner, StatusChange
from netzdesk.store import Store
from tests.exchange.planning import everything, outcomes

TODAY = date(2026, 3, 2)


def plan(store: Store, headings: str, *rows: str) -> ImportPlan:
    heads = tuple(headings.split(";"))
    cells = [tuple(cell or None for cell in row.split(";")) for row in rows]
    table = FoundTable("", "", heads, [SourceRow(number, row) for number, row in enumerate(cells, 2)])
    with store.read() as session:
        return plan_partners(session, table, guess_mapping(table), today=TODAY)


def imported(store: Store, headings: str, *rows: str) -> list[list[tuple[str, str, str]]]:
    """The way of each partner after reading these rows: (status, since, reason) of each step."""
    made = plan(store, headings, *rows)
    with store.change(made.label()) as session:
        carry_out(session, made, today=TODAY)
        ways = []
        for partner in session.scalars(select(Partner).order_by(Partner.id)):
            query = select(StatusChange).where(StatusChange.partner_id == partner.id)
            steps = session.scalars(query.order_by(StatusChange.since, StatusChange.id)).all()
            assert (partner.status, partner.status_since) == (steps[-1].status, steps[-1].since)
            assert partner.status_since <= TODAY
            ways.append([(each.status.value, each.since.isoformat(), each.reason) for each in steps])
    return ways


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("abgelehnt", "left"), ("Absage", "left"), ("kein Interesse", "left"), ("nicht interessiert", "left"),
        ("gekündigt", "left"), ("ist ausgetreten", "left"), ("ehem. Mitglied", "left"), ("nicht mehr dabei", "left"),
        ("ruht", "dormant"), ("pausiert", "dormant"), ("inaktiv", "dormant"), ("nicht aktiv", "dormant"),
        ("in Gesprächen", "in_talks"), ("im Gespräch, noch nicht zugesagt", "in_talks"), ("angefragt", "approached"),
        ("warten auf Antwort", "approached"), ("noch keine Rückmeldung", "approached"), ("Erstkontakt", "approached"),
        ("noch offen", "prospect"), ("offen", "prospect"), ("nein", "prospect"), ("noch nicht angefragt", "prospect"),
        ("Ansprechen!", "prospect"), ("möglicher Partner", "prospect"), ("kein Mitglied", "prospect"),
        ("zugesagt", "committed"), ("Vereinbarung unterschrieben", "committed"), ("Idee", "idea"),
        ("aktiv", "onboard"), ("ja", "onboard"), ("x", "onboard"), ("wieder aktiv", "onboard"), ("Partner", "onboard"),
        ("An Bord", "onboard"), ("On board", "onboard"), ("declined", "left"), ("no longer a member", "left"),
    ],
)  # fmt: skip
def test_usual_words_are_understood(text: str, status: str) -> None:
    assert clean("status", text) == (status, "")


@given(st.text(max_size=60))
def test_what_is_not_understood_says_so(text: str) -> None:
    value, problem = clean("status", text)
    assert value is None or not problem
    if value is None and problem:
        assert "nicht bekannt" in problem or "gekürzt" in problem


def test_what_is_not_understood_is_never_on_board(store: Store) -> None:
    made = plan(store, "Verein;Status", "Chor;lila", "Tafel;aktiv")
    assert "Wer neu ist, kommt als „Idee“ dazu" in made.rows[0].why()
    assert [way[-1][0] for way in imported(store, "Verein;Status", "Chor;lila", "Tafel;aktiv")] == [
        "idea",
        "onboard",
    ]
    with store.read() as session:
        assert session.scalars(select(Partner.notes).order_by(Partner.id)).all() == [
            "Status in der Liste: lila",
            "",
        ]
    before = everything(store)
    again = plan(store, "Verein;Status", "Chor;lila", "Tafel;aktiv")
    assert outcomes(again) == ["same", "same"]
    again.decide(2, Decision.REPLACE)
    with store.change("noch einmal") as session:
        carry_out(session, again, today=TODAY)
    assert everything(store)["status_change"] == before["status_change"]


def test_a_refusal_keeps_its_words_and_its_day(store: Store) -> None:
    assert imported(store, "Verein;Status;Status seit", "Chor;kein Interesse;12.10.2025") == [
        [("left", "2025-10-12", "kein Interesse")]
    ]


@pytest.mark.parametrize(
    "heading", ["Austritt", "ausgetreten am", "Mitglied bis", "Austrittsdatum", "Ausgeschieden am", "Left on"]
)
def test_leaving_has_a_column(heading: str) -> None:
    assert known_field(heading) == ("left_on", 1.0)


@pytest.mark.parametrize(
    ("headings", "row", "way"),
    [
        ("Eintritt;Austritt", "1.3.2020;31.12.2025", [("onboard", "2020-03-01", ""), ("left", "2025-12-31", "")]),
        ("Eintritt;Austritt", "1.3.2020;", [("onboard", "2020-03-01", "")]),
        ("Seit;Mitglied bis", "2020;2024", [("onboard", "2020-01-01", ""), ("left", "2024-12-31", "")]),
        ("Eintritt;Austritt", "1.3.2023;31.12.2021", [("left", "2021-12-31", ""), ("onboard", "2023-03-01", "")]),
        ("Status;Seit;Austritt;Grund", "ausgetreten;1.1.2020;31.12.2024;Vorstand weg",
         [("onboard", "2020-01-01", ""), ("left", "2024-12-31", "Vorstand weg")]),
        ("Status;Mitglied seit", "ausgetreten;1.1.2020", [("onboard", "2020-01-01", ""), ("left", "2026-03-02", "")]),
        ("Status;Mitglied seit", "ruht;1.1.2020", [("onboard", "2020-01-01", ""), ("dormant", "2026-03-02", "")]),
        ("Status;Status seit", "ausgetreten;1.1.2020", [("left", "2020-01-01", "")]),
        ("Status", "ausgeschieden 12/2025", [("left", "2025-12-31", "")]),
        ("Status", "aktiv seit März 2021", [("onboard", "2021-03-01", "")]),
        ("Status", "Mitglied bis 2024", [("left", "2024-12-31", "")]),
        ("Status;Seit", "ausgetreten zum 31.12.2024;1.1.2020",
         [("onboard", "2020-01-01", ""), ("left", "2024-12-31", "")]),
    ],
)  # fmt: skip
def test_the_way_of_a_partner(store: Store, headings: str, row: str, way: list[tuple[str, str, str]]) -> None:
    assert imported(store, f"Verein;{headings}", f"Chor;{row}") == [way]
    assert outcomes(plan(store, f"Verein;{headings}", f"Chor;{row}")) == ["same"]


@pytest.mark.parametrize(
    ("headings", "row", "status", "note"),
    [
        ("Status;Seit", "An Bord;1.1.2030", "committed", "An Bord ab 01.01.2030"),
        ("Mitglied seit", "1.1.2030", "committed", "An Bord ab 01.01.2030"),
        ("Status;Seit", "angefragt;1.1.2030", "approached", "Angesprochen ab 01.01.2030"),
        ("Eintritt;Austritt", "1.3.2020;31.12.2026", "onboard", "Ausgeschieden ab 31.12.2026"),
        ("Status;Eintritt", "gekündigt zum 31.12.2026;1.3.2020", "onboard", "Ausgeschieden ab 31.12.2026"),
    ],
)
def test_a_day_to_come_is_kept_in_words(
    store: Store, headings: str, row: str, status: str, note: str
) -> None:
    made = plan(store, f"Verein;{headings}", f"Chor;{row}")
    assert "liegt in der Zukunft" in made.rows[0].why()
    assert imported(store, f"Verein;{headings}", f"Chor;{row}")[0][-1][0] == status
    with store.read() as session:
        assert session.scalars(select(Partner.notes)).all() == [note]
    assert outcomes(plan(store, f"Verein;{headings}", f"Chor;{row}")) == ["same"]


_DAYS = st.dates(date(2019, 1, 1), date(2031, 1, 1)).map(lambda day: day.strftime("%d.%m.%Y")) | st.just("")
_WORDS = st.sampled_from(
    ["", "aktiv", "ausgetreten", "ruht", "lila", "angefragt", "An Bord seit 2028", "Mitglied bis 2029"]
)


@given(_WORDS, _DAYS, _DAYS, st.sampled_from(["Seit", "Eintritt"]))
def test_no_status_begins_after_today(status: str, since: str, left: str, heading: str) -> None:
    heads = ("Verein", "Status", heading, "Austritt")
    rows = [(status or None, since or None, left or None), ("aktiv", "2020", None)]
    table = FoundTable(
        "", "", heads, [SourceRow(number, ("Chor", *row)) for number, row in enumerate(rows, 2)]
    )
    entry, _ = read_entries(table, guess_mapping(table), today=TODAY)
    days = [day for _status, day in entry.earlier]
    last = entry.values.get("status_since", TODAY)
    assert all(day < last for day in days)
    assert last <= TODAY
    if status == "lila" and not left:
        assert entry.values["unknown_status"] == "lila"
