"""Writes ``resources/sample/partnerliste.xlsx``: the kind of list that lies in an office today, all of it invented.

It has a title block, German headings, several phones in a cell, a postal code that lost its zero, an
organisation that stands there twice under two spellings, and a total row.
Telephone numbers are from the blocks that the Bundesnetzagentur keeps free for films.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

TARGET = Path(__file__).resolve().parent.parent / "resources" / "sample" / "partnerliste.xlsx"
HEADINGS = (
    "Nr.", "Organisation", "Art der Organisation", "Ansprechpartner/in", "Funktion", "Straße", "PLZ", "Ort",
    "Telefon", "E-Mail", "Internet", "Lebensbereich", "Zielgruppe", "Status", "dabei seit", "Bemerkung",
)  # fmt: skip
ROWS = (
    ("Nachbarschaftshilfe Anger e. V.", "Verein", "Dilara Yıldız", "Geschäftsführung", "Ahornweg 3", 91052, "Erlangen",
     "089 99998-101", "kontakt@nachbarschaft-anger.example", "www.nachbarschaft-anger.example", "Wohnen", "Ältere Menschen",
     "an Bord", date(2024, 3, 1), "leiht Klappstühle"),
    ("Stadtteilhaus Röthelheim", "Einrichtung", "Jonas Übelacker", "Leitung", "Parkstr. 12", 91052, "Erlangen",
     "089 99998-102 / 0171 3920002", "haus@roethelheim.example", "", "Freizeit, Bildung", "Alle Generationen", "an Bord",
     date(2024, 3, 1), "Saal für 60 Personen, stufenlos"),
    ("Seniorenamt der Stadt Erlangen (Muster)", "Kommunalverwaltung", "Mechthild Groß", "Amtsleitung", "Rathausgasse 1", 91052,
     "Erlangen", "089 99998-103", "seniorenamt@stadt.example", "", "Gesundheit", "Ältere Menschen", "an Bord",
     date(2023, 11, 15), ""),
    ("Offene Tür Bruck gGmbH", "gGmbH", "Samuel Okafor", "Sozialarbeiter", "Brücker Allee 40", 91058, "Erlangen",
     "089 99998-104", "info@offene-tuer.example", "https://offene-tuer.example", "Arbeit; Bildung", "Junge Erwachsene", "Zusage",
     None, "wartet auf Vorstandsbeschluss"),
    ("Chor der Kulturen", "Initiative", "Oksana Kowaltschuk", "Sprecherin", "", None, "Erlangen", "069 90009-105",
     "chor@kulturen.example", "", "Freizeit", "Menschen mit Migrationserfahrung", "im Gespräch", None, ""),
    ("Turnerbund Regnitz 1899 e.V.", "Sportverein", "Peter Lämmermann", "1. Vorstand", "Wiesenweg 8", 91056, "Erlangen",
     "089 99998-106", "vorstand@tb-regnitz.example", "www.tb-regnitz.example", "Freizeit", "Kinder und Jugendliche", "angesprochen",
     None, "nach den Ferien wieder anrufen"),
    ("Volkshochschule Musterhausen", "Bildungseinrichtung", "Dr. Elif Brandt", "Leiterin", "Friedrichstr. 19", 91054, "Erlangen",
     "089 99998-107", "leitung@vhs-muster.example", "", "Bildung", "Alle Generationen", "an Bord", date(2024, 9, 10), ""),
    ("Lebensfreude mit Behinderung e.V.", "Verein", "Ansgar Weiß", "Beratung", "Lindenplatz 2", 91054, "Erlangen",
     "089 99998-108", "beratung@lebensfreude.example", "", "Wohnen, Arbeit", "Menschen mit Behinderung", "an Bord",
     date(2024, 1, 20), "Gebärdensprache möglich"),
    ("Pfarrei St. Marien am Berg", "Kirche", "Schwester Hildegard Maier", "Seelsorge", "Kirchberg 5", 91054, "Erlangen",
     "089 99998-109", "pfarrei@marienberg.example", "", "Gesundheit", "Ältere Menschen", "Wunschpartner", None, ""),
    ("Kino am Altstadtmarkt", "Unternehmen", "Björn Søndergaard", "Inhaber", "Markt 7", 91054, "Erlangen", "089 99998-110",
     "kino@altstadtmarkt.example", "", "Freizeit", "Alle Generationen", "Wunschpartner", None, "Hörschleife vorhanden"),
    ("Besuchsdienst Herzenszeit", "Initiative", "Ruth Ammon", "Koordinatorin", "", 91052, "Erlangen", "0221 4710-111",
     "", "", "Wohnen", "Ältere Menschen", "an Bord", date(2025, 2, 3), "24 Ehrenamtliche"),
    ("Jugendwerkstatt Aurach", "Verein", "Leonie Fürst", "Werkstattleitung", "Industriestr. 31 a", 91074, "Herzogenaurach",
     "089 99998-112", "leonie.fuerst@jw-aurach.example", "", "Arbeit", "Junge Erwachsene", "im Gespräch", None, ""),
    ("Nachbarschaftshilfe Anger", "eingetragener Verein", "Dilara Yildiz", "", "Ahornweg 3", 91052, "Erlangen", "08999998101",
     "", "", "", "", "", None, "doppelt?"),
    ("Mobil bleiben Dresden-Süd", "Verein", "Katrin Noack", "Vorsitzende", "Elbhang 4", 1069, "Dresden", "030 23125-114",
     "post@mobil-bleiben.example", "", "Mobilität", "Menschen mit Behinderung", "Idee", None, "Vorbild für den Fahrdienst"),
    ("Hausarztpraxis Dr. Nguyen & Kollegen", "Praxis", "Dr. Minh Nguyen", "Hausarzt", "Hauptstr. 88", 91054, "Erlangen",
     "089 99998-115", "praxis@nguyen.example", "", "Gesundheit", "Alle Generationen", "angesprochen", None, ""),
    ("Ratschlag für ein gutes Miteinander", "Netzwerk", "Petra Sommer", "Sprecherin", "", None, "Erlangen", "069 90009-116",
     "sprecherin@ratschlag.example", "", "", "", "an Bord", date(2023, 11, 15), "Kreis von 45 Organisationen"),
)  # fmt: skip


def main() -> None:
    """Write the list."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Partner 2026"
    sheet["A1"] = "Partnerliste AG Einsamkeit"
    sheet["A1"].font = Font(bold=True, size=14)
    sheet["A2"] = "Stand: 1. März 2026, gepflegt von der Koordination"
    sheet.merge_cells("A2:F2")
    for column, heading in enumerate(HEADINGS, start=1):
        cell = sheet.cell(4, column, heading)
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True)
    for number, row in enumerate(ROWS, start=1):
        for column, value in enumerate((number, *row), start=1):
            cell = sheet.cell(4 + number, column, value or None)
            if isinstance(value, date):
                cell.number_format = "DD.MM.YYYY"
    sheet.cell(6 + len(ROWS), 1, "Summe")
    sheet.cell(6 + len(ROWS), 2, f"{len(ROWS)} Einträge")
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    book.save(TARGET)


if __name__ == "__main__":
    main()
