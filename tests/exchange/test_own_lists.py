"""What the program writes it can read back: its own lists change nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from netzdesk.base import text
from netzdesk.exchange.catalogue_words import whole_names
from netzdesk.exchange.clean import clean_several
from netzdesk.exchange.list_file import ListPart, write_lists
from netzdesk.exchange.mapping import guess_mapping
from netzdesk.exchange.own_lists import own_fields
from netzdesk.exchange.plan import plan_partners
from netzdesk.exchange.planned import ImportPlan
from netzdesk.exchange.tables import read_tables
from netzdesk.model import Person, TargetGroup, TargetGroupLink
from netzdesk.store import Store
from netzdesk.ui.compiled_texts import compiled
from netzdesk.work.catalogues import ensure_entry, fill_defaults
from netzdesk.work.generated import fill_generated
from netzdesk.work.listing import ListQuery
from netzdesk.work.listings import listing
from netzdesk.work.sample import fill_sample
from tests.exchange.planning import done, everything, outcomes, planned
from tests.filled import filled


@pytest.fixture
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "lookups", {"en": compiled("en")})


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("sample") / "n.netz"
    with filled(path, lambda session: fill_sample(session, date.today())) as store:
        yield store


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("generated") / "n.netz"
    with filled(path, lambda session: fill_generated(session, 150, seed=7)) as store:
        yield store


def read_back(store: Store, path: Path, key: str, columns: tuple[str, ...] = ()) -> ImportPlan:
    """What reading the list would do that was just written from the same network."""
    wanted = listing(key)
    chosen = tuple(column for column in wanted.columns if not columns or column.key in columns)
    with store.read() as session:
        write_lists(session, path, wanted.heading(), [ListPart(wanted, ListQuery(), chosen)])
        table = read_tables(path)[0]
        return plan_partners(session, table, guess_mapping(table))


def not_the_same(plan: ImportPlan) -> list[tuple[str, str]]:
    return [(row.name, row.why()) for row in plan.rows if row.outcome.value != "same" or row.differences]


@pytest.mark.parametrize("code", ["de", "en"])
@pytest.mark.parametrize("suffix", [".xlsx", ".ods", ".csv"])
@pytest.mark.parametrize("key", ["partners", "persons"])
def test_the_lists_of_the_sample_change_nothing(
    sample: Store, tmp_path: Path, english: None, key: str, suffix: str, code: str
) -> None:
    with text.language(code):
        plan = read_back(sample, tmp_path / f"liste{suffix}", key)
    assert plan.total > 30
    assert not_the_same(plan) == []


@pytest.mark.parametrize("key", ["partners", "persons"])
def test_the_lists_of_any_network_change_nothing(generated: Store, tmp_path: Path, key: str) -> None:
    plan = read_back(generated, tmp_path / "liste.csv", key)
    assert plan.total > 100
    assert not_the_same(plan) == []


@pytest.mark.parametrize("names", [("name",), ("first_name", "last_name", "academic_title")])
def test_a_list_of_people_need_not_show_all(sample: Store, tmp_path: Path, names: tuple[str, ...]) -> None:
    plan = read_back(sample, tmp_path / "l.csv", "persons", (*names, "functions", "mail"))
    assert not_the_same(plan) == []


def test_a_list_of_people_fills_gaps(sample: Store, tmp_path: Path) -> None:
    with sample.read() as session:
        row = "Folake Adeyemi;Übungsleiterin, Turnverein Erlangen-West e. V.;adeyemi@tve-west.example;0171 3920099"
        heads = "Name;Funktion und Organisation;E-Mail;Mobil"
        (tmp_path / "l.csv").write_text(f"{heads}\n{row}\n{row.replace('0099', '0098')}\n", "utf-8")
        table = read_tables(tmp_path / "l.csv")[0]
        plan = plan_partners(session, table, guess_mapping(table))
    assert outcomes(plan) == ["changed", "changed"]
    assert [each.field for each in plan.rows[0].differences] == ["person_mobile"]


def test_further_places_of_a_person_are_named(store: Store, tmp_path: Path) -> None:
    (tmp_path / "l.csv").write_text(
        "Name;Funktion und Organisation\nEva Hahn;Leiterin, Chor Bruck; Beirätin, Tafel\n"
        'Eva Roth;"Leiterin, Chor Bruck; Beirätin, Tafel"\n',
        "utf-8",
    )
    with store.read() as session:
        table = read_tables(tmp_path / "l.csv")[0]
        plan = plan_partners(session, table, guess_mapping(table))
    row = plan.rows[1]
    assert (row.name, row.entry.persons[0].function) == ("Chor Bruck", "Leiterin")
    assert "„Beirätin, Tafel“" in row.why()


def test_somebody_unknown_in_a_list_of_people_is_new(sample: Store, tmp_path: Path) -> None:
    (tmp_path / "l.csv").write_text(
        "Name;Funktion und Organisation;E-Mail\nZoe Unbekannt;;zoe@neu.example\nJo Neu;Chefin, Neuer Chor;\n",
        "utf-8",
    )
    with sample.read() as session:
        table = read_tables(tmp_path / "l.csv")[0]
        plan = plan_partners(session, table, guess_mapping(table))
    assert outcomes(plan) == ["new", "new"]
    assert [row.name for row in plan.rows] == ["Zoe Unbekannt", "Neuer Chor"]


def test_a_known_person_without_an_organisation_with_news_is_doubtful(store: Store, tmp_path: Path) -> None:
    with store.change("Person") as session:
        session.add(Person(first_name="Zoe", last_name="Ziegler"))
    (tmp_path / "l.csv").write_text(
        "Name;Funktion und Organisation;E-Mail\nZoe Ziegler;;zoe@neu.example\n", "utf-8"
    )
    with store.read() as session:
        table = read_tables(tmp_path / "l.csv")[0]
        assert outcomes(plan_partners(session, table, guess_mapping(table))) == ["doubtful"]


def test_columns_that_are_no_input_mean_nothing() -> None:
    headings = ("Organisation", "Zuletzt gesprochen", "Arbeitsgruppen", "Wiedervorlage", "Art", "Hinweis")
    assert own_fields(headings) == ("name", None, None, None, "kind", "notes")
    assert own_fields(("Name", "E-Mail", "Telefon")) is None
    assert own_fields(("Verein", "Wiedervorlage", "Branche")) is None


@given(st.lists(st.text("aäß ,;/|-&.", min_size=1, max_size=12), min_size=1, max_size=6), st.data())
def test_names_of_the_catalogue_are_never_divided(raw: list[str], data: st.DataObject) -> None:
    known = sorted({" ".join(name.split()) for name in raw if name.strip(" ,;/|-&.")})
    known = [name for name in known if name == name.strip(" ,;/|-&.")]
    if not known:
        return
    chosen = data.draw(st.lists(st.sampled_from(known), min_size=1, max_size=3, unique=True))
    longer = [name for name in known if any(name != one and one in name for one in chosen)]
    if longer:
        return  # "a" and "b" side by side may also be "a, b"
    found = clean_several(", ".join(chosen), whole_names(known)).value
    assert [name for name in found if name in known] == chosen


def test_a_catalogue_name_is_found_however_it_is_spelled(store: Store) -> None:
    with store.change("Katalog") as session:
        fill_defaults(session)
        ensure_entry(session, TargetGroup, "Kinder und Familien (0–6)")
        before = session.scalars(select(TargetGroup.name)).all()
    row = {
        "name": "Chor",
        "target_groups": "menschen,  die einsam\nsind; Kinder & Familien (0–6); Menschen mit Behinderung (300)",
        "life_domains": "Bildung & Persönlichkeitsentwicklung, Freizeit",
    }
    plan = planned(store, row, fields=("name", "target_groups", "life_domains"))
    done(store, plan)
    with store.read() as session:
        assert session.scalars(select(TargetGroup.name)).all() == before
        links = session.scalars(select(TargetGroupLink)).all()
        assert sorted((each.target_group.name, each.estimated_reach) for each in links) == [
            ("Kinder und Familien (0–6)", None), ("Menschen mit Behinderung", 300), ("Menschen, die einsam sind", None),
        ]  # fmt: skip
    again = everything(store)
    plan = planned(store, row, fields=("name", "target_groups", "life_domains"))
    assert outcomes(plan) == ["same"]
    done(store, plan)
    assert everything(store)["partner"] == again["partner"]


def test_a_number_behind_an_entry_is_kept(store: Store) -> None:
    fields = ("name", "target_groups", "contribution")
    done(
        store,
        planned(
            store,
            {"name": "Chor", "target_groups": "Senioren (300)", "contribution": "Raum (50 P.)"},
            fields=fields,
        ),
    )
    plan = planned(
        store,
        {"name": "Chor", "target_groups": "Senioren (250)", "contribution": "Raum (50 P.)"},
        fields=fields,
    )
    assert [(each.field, each.new) for each in plan.rows[0].differences] == [("notes", "Senioren (250)")]
    with store.read() as session:
        assert session.scalars(select(TargetGroup.name)).all() == ["Senioren"]


def test_a_fax_among_all_contacts_is_no_new_number(store: Store, tmp_path: Path) -> None:
    fields = ("name", "phone", "fax", "mobile")
    row = {"name": "Chor", "phone": "0911 12345", "fax": "0911 12346", "mobile": "0171 555555"}
    done(store, planned(store, row, fields=fields))
    assert not_the_same(read_back(store, tmp_path / "l.csv", "partners")) == []
