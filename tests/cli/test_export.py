"""export: what the network gives away as a list."""

from __future__ import annotations

import csv
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from openpyxl.utils import column_index_from_string

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


def test_what_people_need_at_a_meeting_is_on_the_page(
    netzdesk: Netzdesk, network: Path, tmp_path: Path
) -> None:
    out = tmp_path / "partner.xlsx"
    netzdesk("export", network, "partners", out)
    sheet = openpyxl.load_workbook(out).worksheets[0]
    printed = column_index_from_string(sheet.print_area.split("$")[-2])

    assert sheet.page_setup.paperSize == 9, "A4"
    assert [cell.value for cell in sheet[3]][:printed][:8] == [
        "Organisation", "Status", "Ansprechperson", "Telefon", "E-Mail", "Straße", "PLZ", "Ort",
    ]  # fmt: skip


@pytest.mark.parametrize("key", [each.key for each in LISTINGS])
def test_lists_go_to_the_paper_that_every_printer_has(
    netzdesk: Netzdesk, network: Path, tmp_path: Path, key: str
) -> None:
    netzdesk("export", network, key, tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    last = column_index_from_string(sheet.print_area.split("$")[-2])
    there, on_paper = ({cell.value for cell in sheet[3][:number]} for number in (None, last))

    assert sheet.page_setup.paperSize == 9, "A4"
    assert {"Telefon", "E-Mail"} & there <= on_paper, "how to reach people is on it"


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_no_word_of_a_list_is_cut_on_paper(netzdesk: Netzdesk, network: Path, tmp_path: Path) -> None:
    for each in LISTINGS:
        netzdesk("export", network, each.key, tmp_path / f"{each.key}.xlsx")
    books = sorted(map(str, tmp_path.glob("*.xlsx")))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), *books]
    subprocess.run(command, check=True, capture_output=True, timeout=240)

    for key in (each.key for each in LISTINGS):
        with pypdfium2.PdfDocument(tmp_path / f"{key}.pdf") as document:
            for page in document:
                letters, picture = page.get_textpage(), page.render(scale=2).to_pil().convert("L")
                lines = [letters.get_rect(number) for number in range(letters.count_rects())]
                assert lines
                for left, bottom, right, top in lines:
                    box = (left * 2, picture.height - top * 2, right * 2, picture.height - bottom * 2)
                    assert picture.crop(box).getextrema()[0] < 160, (
                        key,
                        letters.get_text_bounded(left, bottom, right, top),
                    )


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
