"""The material of the benchmarks: networks of a size and a list of 10,000 rows and 25 columns, made once a run."""

from __future__ import annotations

from pathlib import Path
from random import Random

from netzdesk.store import create_store
from netzdesk.work.generated import fill_generated

HEADINGS = (
    "Mitgliedsnummer", "Organisation", "Kurzname", "Art der Organisation", "Sektor", "Status", "Straße", "PLZ", "Ort",
    "Stadtteil", "Bundesland", "Telefon", "Mobil", "E-Mail", "Internet", "Vorname", "Nachname", "Funktion",
    "Lebensbereiche", "Zielgruppen", "Schlagworte", "Mitglieder", "Dabei seit", "Beschreibung", "Bemerkung",
)  # fmt: skip

LIST_COLUMNS = ("Organisation", "Status", "Straße", "Ort", "Telefon", "E-Mail")


class Workshop:
    """A folder for one run; ``size`` scales everything that is 10,000 when it is 10,000."""

    def __init__(self, folder: Path, size: int) -> None:
        self.folder = folder
        self.size = size

    def network(self, partners: int) -> Path:
        """A generated network, always the same for a size; whoever changes it takes a copy."""
        path = self.folder / f"network-{partners}.netz"
        if not path.exists():
            store = create_store(path)
            with store.change("Netz erzeugen") as session:
                fill_generated(session, partners, seed=1)
            store.close()
        return path

    def rows(self) -> list[tuple[object, ...]]:
        """``size`` rows of 25 cells as an office keeps them, without headings; no two organisations are alike."""
        dice = Random(1)
        return [_row(number, dice) for number in range(self.size)]

    def workbook(self) -> Path:
        """The rows as an XLSX file with headings."""
        path = self.folder / f"list-{self.size}.xlsx"
        if not path.exists():
            from openpyxl import Workbook

            book = Workbook(write_only=True)
            sheet = book.create_sheet("Partner")
            for row in (HEADINGS, *self.rows()):
                sheet.append(row)
            book.save(path)
        return path


def list_rows(workshop: Workshop) -> list[list[str]]:
    """300 rows of the six columns that a printed list shows."""
    places = [HEADINGS.index(column) for column in LIST_COLUMNS]
    return [[str(row[place]) for place in places] for row in workshop.rows()[:300]]


def _row(number: int, dice: Random) -> tuple[object, ...]:
    syllables = (
        "ba", "dor", "fel", "gun", "hal", "ker", "lin", "mar", "nor", "ost", "rie", "sul", "tan", "wei",
    )  # fmt: skip
    name = "".join(dice.choice(syllables) for _ in range(4)).capitalize() + f" {number:05}"
    last = "".join(dice.choice(syllables) for _ in range(3)).capitalize()
    domain = name.lower().replace(" ", "-")
    return (
        f"M{number:06}", f"{name} e. V.", name[:8], dice.choice(("Verein", "Amt", "Schule", "Initiative")),
        dice.choice(("Zivilgesellschaft", "Verwaltung", "Wirtschaft")),
        dice.choice(("an Bord", "angesprochen", "Idee")),
        f"{last}straße {number % 200 + 1}", f"{dice.randrange(1000, 99999):05}", f"{last}hausen", dice.choice("ABC"),
        "Bayern", f"089 99998-{number % 1000:03}", f"0171 39200{number % 100:02}",
        f"info@{domain}.example", f"www.{domain}.example", dice.choice(("Anna", "Cem", "Ülkü", "Jörg")), last,
        dice.choice(("Leitung", "Vorstand", "")), dice.choice(("Freizeit", "Arbeit, Bildung", "Wohnen")),
        dice.choice(("Ältere Menschen", "Junge Erwachsene")), dice.choice(("Saal", "Spende", "")), dice.randrange(500),
        f"{dice.randrange(1, 29):02}.{dice.randrange(1, 13):02}.{dice.randrange(2015, 2026)}", f"Treffen in {last}", "",
    )  # fmt: skip
