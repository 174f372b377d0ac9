"""export: what the network gives away as a list."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from netzdesk.work.listings import LISTINGS
from tests.cli.conftest import Netzdesk


@pytest.mark.parametrize("key", [each.key for each in LISTINGS])
def test_export_writes_all_rows_and_columns_of_a_list(
    netzdesk: Netzdesk, network: Path, tmp_path: Path, key: str
) -> None:
    out = tmp_path / f"{key}.csv"
    said = netzdesk("export", network, key, out, "--json")
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))

    listing = next(each for each in LISTINGS if each.key == key)
    assert said.code == 0
    assert said.data["rows"] == len(rows) - 1 > 0
    assert len(rows[0]) == len(listing.columns)


@pytest.mark.parametrize("suffix", [".xlsx", ".ods", ".CSV"])
def test_an_exported_list_is_the_same_when_read_in_again(
    netzdesk: Netzdesk, network: Path, tmp_path: Path, suffix: str
) -> None:
    out = tmp_path / f"partner{suffix}"
    netzdesk("export", network, "partners", out)
    again = netzdesk("import", network, out, "--dry-run", "--json").data

    assert again["rows"] == 35
    assert again["new"] == 0


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(("partners", "x.pdf"), 2), (("partner", "x.csv"), 2), (("partners", "/no/such/folder/x.xlsx"), 1)],
)
def test_what_cannot_be_exported_is_said(
    netzdesk: Netzdesk, network: Path, arguments: tuple[str, ...], code: int
) -> None:
    said = netzdesk("export", network, *arguments)

    assert (said.code, said.out) == (code, "")
    assert said.err.strip()


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@pytest.mark.parametrize("key", ["partners", "persons"])
def test_a_list_goes_out_as_address_cards(
    netzdesk: Netzdesk, network: Path, tmp_path: Path, key: str, version: str
) -> None:
    out = tmp_path / "cards.vcf"
    said = netzdesk("export", network, key, out, "--vcard", version, "--json")

    assert said.code == 0
    assert out.read_text("utf-8").count(f"VERSION:{version}\n") == said.data["rows"] > 30


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Only Linux has a disk that is always full.")
@pytest.mark.parametrize("suffix", [".xlsx", ".ods", ".csv", ".vcf"])
def test_a_full_disk_is_called_by_its_name(
    netzdesk: Netzdesk, network: Path, tmp_path: Path, suffix: str
) -> None:
    out = tmp_path / f"Partner{suffix}"
    Path(f"{out}.part").symlink_to("/dev/full")
    said = netzdesk("export", network, "partners", out)

    assert said.code == 1
    assert "Schaffen Sie Platz" in said.err
    assert list(tmp_path.glob("Partner*")) == []


def test_a_folder_that_is_not_there_is_called_by_its_name(
    netzdesk: Netzdesk, network: Path, tmp_path: Path
) -> None:
    said = netzdesk("export", network, "partners", tmp_path / "nirgends" / "x.xlsx")

    assert said.code == 1
    assert "Ordner" in said.err


def test_a_workbook_that_is_open_elsewhere_stays_as_it_is(
    netzdesk: Netzdesk, network: Path, tmp_path: Path
) -> None:
    out = tmp_path / "Partner.xlsx"
    netzdesk("export", network, "partners", out)
    before = out.read_bytes()
    (tmp_path / ".~lock.Partner.xlsx#").write_text(",somebody")
    said = netzdesk("export", network, "partners", out)

    assert (said.code, said.out) == (1, "")
    assert "in einem anderen Programm offen" in said.err
    assert out.read_bytes() == before
    assert list(tmp_path.glob("*.part")) == []
