"""What may stand on the command line, command by command; the words of help are the documentation."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from netzdesk.base.text import LANGUAGES, translate
from netzdesk.cli import lists, network, paper, pictures
from netzdesk.cli.answer import Answer

COMMANDS = ("demo", "import", "find", "export", "handout", "pack", "history", "undo", "check", "shots")
LISTS = (
    "partners", "persons", "groups", "steering", "members", "events", "participants", "follow_ups", "goals",
    "decisions",
)  # fmt: skip
"""The keys of ``work.listings``; a copy, so that asking for help need not read the whole model."""
POLICIES = ("skip", "fill", "replace", "add")
VARIANTS = ("standard", "large", "plain")
WORDINGS = ("standard", "easy")


class _Parser(argparse.ArgumentParser):
    """An ``ArgumentParser`` that speaks the language of the program, as far as argparse lets it."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings, add_help=False)
        self._is_mixing = False
        self._positionals.title = translate("Cli", "Angaben")
        self._optionals.title = translate("Cli", "Möglichkeiten")
        self.add_argument("-h", "--help", action="help", help=translate("Cli", "diese Hilfe zeigen"))

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """As argparse defines it; options of a command may stand anywhere, before its last words too."""
        if self._subparsers is not None or self._is_mixing:
            return super().parse_known_args(args, namespace)
        self._is_mixing = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._is_mixing = False

    def error(self, message: str) -> NoReturn:
        """Tell what was not understood and how it is written, and end with 2."""
        wrong = translate("Cli", "Das wurde nicht verstanden: {reason}").format(reason=_in_words(message))
        print(f"{wrong}\n{self.format_usage()}", end="", file=sys.stderr)
        sys.exit(2)


def _in_words(message: str) -> str:
    """What argparse says in English of its own, in the language of the program."""
    for pattern, words in (
        (r"the following arguments are required: (.*)", translate("Cli", "es fehlt {0}")),
        (r"unrecognized arguments: (.*)", translate("Cli", "{0} gehört nicht hierher")),
        (
            r"argument (.*?): expected (?:one|at least one) argument",
            translate("Cli", "hinter {0} fehlt etwas"),
        ),
        (
            r"argument (.*?): invalid choice: '(.*)' \(choose from (.*)\)",
            translate("Cli", "„{1}“ gibt es nicht. {0} ist eines von {2}"),
        ),
    ):
        if found := re.fullmatch(pattern, message):
            return words.format(*(part.replace("'", "") for part in found.groups()))
    return message


def make_parser() -> argparse.ArgumentParser:
    """The parser for all commands; ``run`` in its result is the function that carries the command out."""
    parser = _Parser(
        prog="netzdesk",
        description=translate(
            "Cli", "Netzdesk ohne Fenster. „netzdesk BEFEHL --help“ sagt mehr zu einem Befehl."
        ),
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar=translate("Cli", "BEFEHL"))

    def command(
        name: str, words: str, run: Callable[[argparse.Namespace], Answer], *, file: bool = True
    ) -> argparse.ArgumentParser:
        found = commands.add_parser(name, help=words, description=words)
        found.set_defaults(run=run, parser=found)
        found.add_argument("--json", action="store_true", help=translate("Cli", "Antwort für Programme"))
        if file:
            found.add_argument(
                "file", metavar="FILE", type=Path, help=translate("Cli", "Netzwerk-Datei (.netz)")
            )
        return found

    _add_demo(command("demo", translate("Cli", "Beispielnetz in einer neuen Datei anlegen"), network.demo))
    _add_import(command("import", translate("Cli", "Liste mit Partner*innen einlesen"), lists.read_list))
    _add_find(command("find", translate("Cli", "alles durchsuchen"), network.find))
    _add_export(command("export", translate("Cli", "Liste als Datei ausgeben"), lists.export))
    _add_handout(command("handout", translate("Cli", "Ausdruck als PDF ausgeben"), paper.handout))
    _add_pack(command("pack", translate("Cli", "Willkommensmappe als PDF ausgeben"), paper.pack))
    command("history", translate("Cli", "letzte Schritte zeigen"), network.history)
    command("undo", translate("Cli", "letzten Schritt zurücknehmen"), network.undo)
    command("check", translate("Cli", "Datei auf Schäden prüfen"), network.check)
    words = translate("Cli", "Bilder aller Fenster schreiben")
    _add_shots(command("shots", words, pictures.shots, file=False))
    return parser


def _add_demo(parser: argparse.ArgumentParser) -> None:
    words = translate("Cli", "erfundenes Netz mit N Partner*innen")
    parser.add_argument("--partners", type=_count, metavar="N", help=words)
    words = translate("Cli", "gleiche Zahl, gleiches Netz")
    parser.add_argument("--seed", type=_whole, metavar="S", help=words)


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("list", metavar="LIST", type=Path, help="XLSX, XLS, ODS, CSV, TSV, JSON, VCF")
    parser.add_argument("--sheet", metavar="S", help=translate("Cli", "Name oder Nummer der Tabelle darin"))
    parser.add_argument(
        "--map",
        metavar="HEADING=FIELD",
        action="append",
        default=[],
        type=_pair,
        help=translate("Cli", "Spalte einem Feld zuordnen; ohne Feld bleibt sie weg"),
    )
    parser.add_argument(
        "--duplicates",
        choices=POLICIES,
        help=translate(
            "Cli",
            "was mit Zeilen geschieht, die es schon gibt: auslassen, Lücken füllen, ersetzen, Ähnliche neu anlegen",
        ),
    )
    parser.add_argument("--dry-run", action="store_true", help=translate("Cli", "nur zeigen, was geschähe"))


def _add_find(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", nargs="+", help=translate("Cli", "Wörter oder Teile davon"))


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("list", metavar="LIST", choices=LISTS, help=", ".join(LISTS))
    parser.add_argument("out", metavar="OUT", type=Path, help=".xlsx, .ods, .csv, .vcf")
    words = translate("Cli", "Fassung der Adresskarten (.vcf): 3.0, wenn nichts gesagt ist")
    parser.add_argument("--vcard", choices=("3.0", "4.0"), help=words)


def _add_handout(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "name", metavar="NAME", nargs="?", help=translate("Cli", "einer der Namen aus --list")
    )
    words = translate("Cli", "bei Briefen auch .docx")
    parser.add_argument("out", metavar="OUT.pdf", type=_pdf_or_letter, nargs="?", help=words)
    parser.add_argument("--list", action="store_true", help=translate("Cli", "alle Ausdrucke nennen"))
    parser.add_argument(
        "--all", metavar="DIR", type=Path, help=translate("Cli", "alle Ausdrucke in einen Ordner")
    )
    parser.add_argument(
        "--for", metavar="ID", dest="about", help=translate("Cli", "Name oder Kennung dessen, worum es geht")
    )
    words = translate("Cli", "als Heft: zwei Seiten auf einem Blatt, zum Falten und Heften")
    parser.add_argument("--booklet", action="store_true", help=words)
    _add_look(parser)


def _add_pack(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("partner", metavar="PARTNER", nargs="?", help=translate("Cli", "Name oder Kennung"))
    parser.add_argument("out", metavar="OUT.pdf", type=_pdf, nargs="?")
    words = translate("Cli", "Mappen für alle Partner*innen an Bord in einen Ordner")
    parser.add_argument("--all", metavar="DIR", type=Path, help=words)
    words = translate("Cli", "nicht festhalten, dass die Mappe übergeben ist")
    parser.add_argument("--draft", action="store_true", help=words)
    _add_look(parser)


def _add_shots(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR", type=Path)
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    parser.add_argument("--zoom", type=_zoom, metavar="200", default=100)
    parser.add_argument("--size", metavar="1366x768", type=_size, default=(1366, 768))
    parser.add_argument("--lang", choices=LANGUAGES, default="de")


def _add_look(parser: argparse.ArgumentParser) -> None:
    words = translate("Cli", "normal, Großdruck oder schwarz-weiß")
    parser.add_argument("--variant", choices=VARIANTS, default="standard", help=words)
    parser.add_argument(
        "--lang", choices=LANGUAGES, default="de", help=translate("Cli", "Sprache des Ausdrucks")
    )
    parser.add_argument(
        "--wording",
        choices=WORDINGS,
        default="standard",
        help=translate("Cli", "easy: Einfache Sprache, wo der Ausdruck Texte hat"),
    )


def is_command(arguments: Sequence[str]) -> bool:
    """Whether this is for the command line and not for the window, which takes a file or ``--data``.

    A bare word that is no file is a command that somebody got wrong.
    """
    if not arguments:
        return False
    first = Path(arguments[0])
    return arguments[0] in (*COMMANDS, "-h", "--help") or not (
        arguments[0].startswith("--data") or first.suffix or first.exists()
    )


def _pdf(words: str) -> Path:
    """A file that may be written over: never a network or a list that was named by mistake."""
    if not words.lower().endswith(".pdf"):
        message = translate("Cli", "„{name}“ muss auf .pdf enden").format(name=words)
        raise argparse.ArgumentTypeError(message)
    return Path(words)


def _pdf_or_letter(words: str) -> Path:
    return Path(words) if words.lower().endswith(".docx") else _pdf(words)


def _count(words: str) -> int:
    number = _whole(words)
    if number < 1:
        raise argparse.ArgumentTypeError(translate("Cli", "die Zahl muss größer als 0 sein"))
    return number


def _whole(words: str) -> int:
    try:
        return int(words)
    except ValueError:
        message = translate("Cli", "„{words}“ ist keine ganze Zahl").format(words=words)
        raise argparse.ArgumentTypeError(message) from None


def _zoom(words: str) -> int:
    if not (words.isdecimal() and 100 <= int(words) <= 200):
        raise argparse.ArgumentTypeError(translate("Cli", "die Schriftgröße geht von 100 bis 200"))
    return int(words)


def _size(words: str) -> tuple[int, int]:
    width, _, height = words.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(translate("Cli", "eine Größe sieht so aus: 1366x768"))
    if not all(320 <= int(side) <= 8000 for side in (width, height)):
        raise argparse.ArgumentTypeError(translate("Cli", "eine Seite hat 320 bis 8000 Bildpunkte"))
    return int(width), int(height)


def _pair(words: str) -> tuple[str, str]:
    from netzdesk.exchange.fields import BY_KEY

    heading, equals, field = words.rpartition("=")
    if not equals or not heading.strip():
        raise argparse.ArgumentTypeError(translate("Cli", "eine Zuordnung sieht so aus: Überschrift=Feld"))
    if field.strip() and field.strip() not in BY_KEY:
        message = translate("Cli", "das Feld „{field}“ gibt es nicht. Es gibt: {known}")
        raise argparse.ArgumentTypeError(message.format(field=field.strip(), known=", ".join(BY_KEY)))
    return heading.strip(), field.strip()
