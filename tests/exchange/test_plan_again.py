"""A list that comes again says the same of its rows and adds nothing; undo brings back what was before."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from netzdesk.exchange.carry_out import ImportResult
from netzdesk.exchange.mapping import guess_mapping, likeliest
from netzdesk.exchange.plan import Outdated, plan_partners, refuse_outdated
from netzdesk.exchange.planned import Decision, ImportPlan, Outcome
from netzdesk.exchange.tables import read_tables
from netzdesk.model import Partner
from netzdesk.store import Store, create_store
from tests.exchange.planning import FIELDS, Rows, done, everything, one, outcomes, planned


def test_the_same_list_again_adds_nothing_and_leaves_no_step(store: Store) -> None:
    rows = [
        {"name": "VHS", "place": "Erlangen", "phone": "09131/1"},
        {"name": "Anna Öz", "email": "a@b.example"},
    ]
    done(store, planned(store, *rows))
    before = everything(store)
    again = planned(store, *rows)
    assert outcomes(again) == ["same", "same"]
    assert done(store, again) == ImportResult(0, 0, 0)
    assert everything(store) == before
    assert len(store.steps()) == 1


words = st.sampled_from(
    ["Verein", "Förderkreis", "Müller", "AWO", "Kita", "12", "Nord", "e. V.", "Haus", "Öz"]
)


names = st.lists(words, min_size=0, max_size=3).map(" ".join)


cells = st.sampled_from(
    ["", "Erlangen", "Fürth", "Weg 1", "Weg 2", "09131 1", "a@b.example", "Anna Öz", "=1+1", "<b>"]
)


rows = st.lists(
    st.fixed_dictionaries({"name": names, **dict.fromkeys(FIELDS[1:], cells)}), min_size=0, max_size=12
)


def may_part(plan: ImportPlan, decision: Decision | None) -> set[int]:
    """The rows that may be new when the list comes again: their partner took over what rows of another name say."""
    taken_over = {row.number for row in plan.rows if row.found is Outcome.DOUBTFUL}
    everyone = {row.number for row in plan.rows}
    return {Decision.FILL: taken_over, Decision.REPLACE: everyone if taken_over else set()}.get(
        decision, set()
    )


@settings(max_examples=40)
@given(rows, rows, st.sampled_from([None, *Decision]))
def test_any_two_lists_add_up_and_undo_brings_the_start_back(
    tmp_path_factory: pytest.TempPathFactory, first: Rows, second: Rows, decision: Decision | None
) -> None:
    store = create_store(tmp_path_factory.mktemp("n") / "n.netz")
    start = everything(store)
    for each in (first, second):
        plan = planned(store, *each)
        plan.decide_doubtful(decision)
        assert sum(plan.counts().values()) == plan.total == len(each)
        assert done(store, plan).added <= plan.counts()[Outcome.NEW]
        again = planned(store, *each)
        new = {row.number for row in again.rows if row.outcome is Outcome.NEW}
        assert new <= may_part(plan, decision)
        before = everything(store)["partner"]
        result = done(store, again)
        assert (result.added, len(everything(store)["partner"])) == (len(new), len(before) + len(new))
    while store.undo():
        pass
    assert everything(store) == start
    store.close()


@pytest.mark.parametrize(
    "name",
    ["semicolon-ragged-rows.csv", "austrian-associations.csv", "austrian-interest-groups.csv", "people.ods",
     "basic_csv_addressbook.csv", "utf16_addressbook.csv", "title-block-and-merged-cells.xlsx"],
)  # fmt: skip
def test_real_lists_come_in_once_and_go_out_whole(store: Store, real_data: Path, name: str) -> None:
    tables = read_tables(real_data / "lists" / name)
    table = tables[likeliest(tables)]
    start = everything(store)
    with store.read() as session:
        plan = plan_partners(session, table, guess_mapping(table))
    assert sum(plan.counts().values()) == plan.total
    assert done(store, plan).added > 0
    with store.read() as session:
        again = plan_partners(session, table, guess_mapping(table))
    assert again.counts()[Outcome.NEW] == again.counts()[Outcome.CHANGED] == 0
    assert done(store, again) == ImportResult(0, 0, 0)
    store.undo()
    assert everything(store) == start


def test_a_doubtful_row_with_nothing_to_fill_changes_nothing(store: Store) -> None:
    rows = [
        {"name": "AWO", "street": "Weg 1", "phone": "0221 111"},
        {"name": "AWO", "street": "Weg 2", "phone": "0221 222"},
    ]
    for result, outcome in ((ImportResult(1, 0, 0), "changed"), (ImportResult(0, 0, 0), "same")):
        plan = planned(store, *rows)
        plan.decide_doubtful(Decision.FILL)
        assert outcomes(plan)[1] == outcome
        assert done(store, plan) == result
    plan = planned(store, *rows)
    plan.decide_doubtful(Decision.REPLACE)
    assert outcomes(plan) == ["same", "changed"]
    done(store, plan)
    assert one(store, "AWO").street == "Weg 2"


def test_a_gap_that_one_row_fills_is_known_when_another_name_is_compared(store: Store) -> None:
    done(store, planned(store, {"name": "Öz"}))
    rows = [{"name": "Haus Öz", "place": "Erlangen"}, {"name": "Öz", "place": "Fürth"}]
    for expected in (["new", "changed"], ["same", "same"]):
        plan = planned(store, *rows)
        assert outcomes(plan) == expected
        done(store, plan)


def test_an_umbrella_is_known_by_every_spelling_of_its_name(store: Store) -> None:
    fields = ("name", "umbrella", "parent")
    rows = [
        {"name": "Kita Nord", "umbrella": "Ring eV", "parent": "Ring eV"},
        {"name": "Ring e. V."},
    ]
    done(store, planned(store, *rows, fields=fields))
    assert one(store, "Kita Nord").parent_id == one(store, "Ring e. V.").id
    assert outcomes(planned(store, *rows, fields=fields)) == ["same", "same"]


def test_the_function_of_somebody_without_an_organisation_is_a_note_and_comes_once(store: Store) -> None:
    fields = ("first_name", "last_name", "function", "person_email")
    rows = {"first_name": "Ada", "last_name": "Kern", "function": "Kassenwartin", "person_email": "a@kern.de"}
    done(store, planned(store, rows, fields=fields))
    with store.read() as session:
        assert session.scalar(select(Partner.notes)) == "Funktion: Kassenwartin"
    assert outcomes(planned(store, rows, fields=fields)) == ["same"]


def test_a_plan_is_outdated_by_every_step_and_by_undo(store: Store) -> None:
    plan = planned(store, {"name": "VHS"})

    def is_outdated() -> bool:
        with store.change("Probe") as session:
            try:
                refuse_outdated(session, plan)
            except Outdated:
                return True
        return False

    assert not is_outdated()
    done(store, planned(store, {"name": "Chor"}))
    assert is_outdated()
    plan = planned(store, {"name": "VHS"})
    store.undo()
    plan_before, plan = plan, planned(store, {"name": "VHS"})
    store.redo()
    assert is_outdated()
    plan = plan_before
    assert not is_outdated()
    store.undo()
    assert is_outdated()
