"""The straight path of the main job: a list comes in, a partner list goes out, a pack is printed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
from sqlalchemy import select

from netzdesk.exchange.carry_out import carry_out
from netzdesk.exchange.list_file import ListPart, write_lists
from netzdesk.exchange.mapping import guess_mapping
from netzdesk.exchange.plan import plan_partners
from netzdesk.exchange.tables import read_tables
from netzdesk.handouts import onboarding_pack
from netzdesk.model import Partner
from netzdesk.office import pages
from netzdesk.store import create_store
from netzdesk.work.listing import ListQuery
from netzdesk.work.partner_list import PARTNERS
from tests.office.checks import faults
from tests.office.structure import read

LIST = """Mitglieder unseres Bündnisses;;;;
Stand: März 2026;;;;

Einrichtung;Ansprechpartner/in;E-Mail;PLZ/Ort;Lebensbereich
Turnverein Süd e. V.;Jörg Öz;oez@tvsued.example;01067 Dresden;Freizeit
Volkshochschule;Jan Krüger;vhs@dresden.example;01069 Dresden;Bildung
"""


def test_one_list_goes_all_the_way_to_a_workbook_and_a_pack(tmp_path: Path) -> None:
    source = tmp_path / "liste.csv"
    source.write_bytes(LIST.encode("cp1252"))
    store = create_store(tmp_path / "n.netz")
    touched: list[frozenset[str]] = []
    store.on_change = touched.append

    (table,) = read_tables(source)
    with store.read() as session:
        plan = plan_partners(session, table, guess_mapping(table))
    with store.change(plan.label()) as session:
        carry_out(session, plan)
    assert touched[0] >= {"partner", "person", "affiliation", "contact_point"}

    workbook = tmp_path / "partner.xlsx"
    with store.read() as session:
        write_lists(
            session, workbook, "Partner", [ListPart(PARTNERS, ListQuery(text="sued"), PARTNERS.columns)]
        )
    cells = [cell.value for row in openpyxl.load_workbook(workbook).worksheets[0].iter_rows() for cell in row]
    assert {"Turnverein Süd e. V.", "01067", "Dresden"} <= set(cells)
    assert "Volkshochschule" not in cells

    pack = tmp_path / "mappe.pdf"
    with store.read() as session:
        partner_id = session.scalars(select(Partner.id).where(Partner.name == "Turnverein Süd e. V.")).one()
        story = onboarding_pack.story(session, partner_id, None, date(2026, 3, 2))
    pages.write(pack, story)
    assert faults(pack) == []
    assert "Guten Tag Jörg Öz" in read(pack).text
    store.close()
