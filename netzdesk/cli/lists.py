"""Commands that read a list of partners in, and write a list of the network out."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.cli.answer import Answer, network, on_terminal

if TYPE_CHECKING:
    from netzdesk.exchange.found import FoundTable
    from netzdesk.exchange.mapping import Mapping
    from netzdesk.exchange.planned import ImportPlan
    from netzdesk.store import Store

_SUFFIXES = (".xlsx", ".ods", ".csv", ".vcf")


def read_list(arguments: argparse.Namespace) -> Answer:
    """Read a list of partners into the network as one step; what is doubtful stays out unless told otherwise."""
    from netzdesk.exchange.tables import read_tables

    tables = read_tables(arguments.list, on_terminal)
    table = _chosen(tables, arguments.sheet)
    is_new = not arguments.file.exists() and not arguments.dry_run
    with _target(arguments.file, arguments.dry_run) as store:
        plan = _read_in(store, table, arguments)
    answer = _told(plan, table, arguments)
    answer.data.update(created=is_new, tables=[_listed(tables, number) for number in range(len(tables))])
    return replace(answer, notes=tuple(_notes(arguments, tables, table, is_new=is_new)))


def _read_in(store: Store, table: FoundTable, arguments: argparse.Namespace) -> ImportPlan:
    """What has become of the rows, or would in a dry run; planned anew while other programs change the file."""
    from netzdesk.exchange.carry_out import carry_out
    from netzdesk.exchange.plan import Outdated, refuse_outdated
    from netzdesk.exchange.remembered import remember

    while True:
        plan = _planned(store, table, arguments)
        if arguments.dry_run or not plan.partners():
            return plan
        with suppress(Outdated), store.change(plan.label()) as session:
            refuse_outdated(session, plan)
            carry_out(session, plan, on_terminal)
            remember(session, plan.mapping)
            return plan


def _planned(store: Store, table: FoundTable, arguments: argparse.Namespace) -> ImportPlan:
    from netzdesk.exchange.mapping import guess_mapping
    from netzdesk.exchange.plan import plan_partners
    from netzdesk.exchange.planned import Decision
    from netzdesk.exchange.remembered import remembered

    with store.read() as session:
        mapping = _with_choices(guess_mapping(table, remembered(session)), arguments.map)
        plan = plan_partners(session, table, mapping, progress=on_terminal)
    if arguments.duplicates == Decision.REPLACE.value:
        plan.replace_all()
    elif arguments.duplicates == Decision.SKIP.value:
        plan.leave_known()
    elif arguments.duplicates:
        plan.decide_doubtful(Decision(arguments.duplicates))
    return plan


def export(arguments: argparse.Namespace) -> Answer:
    """Write all of a list: a finished workbook, plain sheets for .ods and .csv, address cards for .vcf."""
    from netzdesk.exchange.list_file import ListPart, write_lists
    from netzdesk.work.listing import ListQuery
    from netzdesk.work.listings import listing

    out: Path = arguments.out
    if out.suffix.lower() not in _SUFFIXES:
        arguments.parser.error(translate("Cli", "OUT muss auf .xlsx, .ods, .csv oder .vcf enden."))
    if arguments.vcard and out.suffix.lower() != ".vcf":
        arguments.parser.error(
            translate("Cli", "--vcard gehört zu Adresskarten: OUT muss dann auf .vcf enden.")
        )
    wanted = listing(arguments.list)
    with network(arguments.file) as store, store.read() as session:
        part = ListPart(wanted, ListQuery(), wanted.all_columns())
        report = write_lists(
            session, out, wanted.heading(), [part], on_terminal, card_version=arguments.vcard or "3.0"
        )
    data = {"file": str(out), "list": wanted.key, "rows": report.rows, "warnings": list(report.warnings)}
    words = translate("Cli", "{file} ist geschrieben, %n Zeilen.", None, report.rows).format(file=out)
    return Answer(data, "\n".join([words, *report.warnings]))


@contextmanager
def _target(path: Path, dry_run: bool) -> Iterator[Store]:
    """The network to read into: the file, a new one, or for a trial one that nobody sees."""
    from netzdesk.store import new_store
    from netzdesk.work import network as profiles
    from netzdesk.work.catalogues import fill_defaults

    if path.exists():
        with network(path) as store:
            yield store
        return
    with (
        tempfile.TemporaryDirectory() as folder,
        new_store(Path(folder) / path.name if dry_run else path) as store,
    ):
        label = translate("Steps", "Netzwerk „{name}“ angelegt").format(name=path.stem)
        with store.change(label) as session:
            fill_defaults(session)
            profiles.profile(session).name = path.stem
        store.seal()
        yield store


def _chosen(tables: list[FoundTable], sheet: str | None) -> FoundTable:
    """The table to read: the one named or numbered, else the one that looks most like a list of partners."""
    from netzdesk.exchange.mapping import likeliest

    if sheet is None:
        return tables[likeliest(tables)]
    named = [table for table in tables if table.sheet.casefold() == sheet.casefold()]
    named = named or [table for table in tables if table.title.casefold() == sheet.casefold()]
    if named:
        return named[likeliest(named)]
    if sheet.isdecimal() and 0 < int(sheet) <= len(tables):
        return tables[int(sheet) - 1]
    found = "; ".join(_listed(tables, number) for number in range(len(tables)))
    words = translate("Cli", "Die Tabelle „{sheet}“ gibt es nicht. Gefunden wurden: {names}")
    raise UserError(words.format(sheet=sheet, names=found))


def _listed(tables: list[FoundTable], index: int) -> str:
    """A table of a file by its number for ``--sheet`` and its name."""
    from netzdesk.exchange.found import names

    sheet, more = names(tables)[index]
    return " ".join(f"{index + 1} {sheet} {f'({more})' if more else ''}".split())


def _notes(
    arguments: argparse.Namespace, tables: list[FoundTable], taken: FoundTable, *, is_new: bool
) -> Iterator[str]:
    """What somebody who mistyped a file or knows nothing of a second table would not notice."""
    if is_new:
        words = translate("Cli", "{file} gab es noch nicht: Ein neues Netzwerk ist angelegt.")
        yield words.format(file=arguments.file)
    if len(tables) > 1 and arguments.sheet is None:
        index = next(number for number, table in enumerate(tables) if table is taken)
        others = "; ".join(_listed(tables, number) for number in range(len(tables)) if number != index)
        words = translate(
            "Cli",
            "In {list} stehen mehrere Tabellen. Gelesen ist: {taken}. --sheet NUMMER nimmt eine andere: {others}",
        )
        yield words.format(list=arguments.list.name, taken=_listed(tables, index), others=others)


def _with_choices(mapping: Mapping, choices: list[tuple[str, str]]) -> Mapping:
    """The mapping with what the command line says about single headings."""
    for heading, field in choices:
        found = [
            number
            for number, column in enumerate(mapping.columns)
            if column.heading.casefold() == heading.casefold()
        ]
        if not found:
            known = "; ".join(column.heading for column in mapping.columns)
            words = translate("Cli", "Die Überschrift „{heading}“ gibt es nicht. Gefunden wurden: {known}")
            raise UserError(words.format(heading=heading, known=known))
        for number in found:
            mapping = mapping.with_field(number, field or None)
    if not mapping.names_partners:
        message = translate(
            "Cli",
            "Keine Spalte nennt den Namen. Sagen Sie mit --map ÜBERSCHRIFT=name, welche es ist: {known}",
        )
        raise UserError(message.format(known="; ".join(column.heading for column in mapping.columns)))
    return mapping


def _told(plan: ImportPlan, table: FoundTable, arguments: argparse.Namespace) -> Answer:
    """The counts of the plan, every row that is not plain, and what the columns were taken for."""
    counts = {outcome.value: number for outcome, number in plan.counts().items()}
    problems = _problems(plan)
    data = {
        "file": str(arguments.file), "list": str(arguments.list), "sheet": table.sheet, "dry_run": arguments.dry_run,
        "rows": plan.total, **counts, "problems": problems, "mapping": _fields_by_heading(plan),
    }  # fmt: skip
    words = translate(
        "Cli",
        "%n Zeilen: {new} neu, {changed} geändert, {same} gleich, {doubtful} zweifelhaft, {skipped} ausgelassen.",
        None,
        plan.total,
    ).format(**counts)
    lines = [words, *(f"{each['row']}: {each['name']}: {each['reason']}" for each in problems)]
    if counts["doubtful"]:
        lines.append(
            translate(
                "Cli",
                "Zweifelhafte Zeilen bleiben draußen; --duplicates fill, replace oder add nimmt sie auf.",
            )
        )
    if arguments.dry_run:
        lines.append(translate("Cli", "Das war eine Probe. In der Datei hat sich nichts geändert."))
    return Answer(data, "\n".join(lines))


def _problems(plan: ImportPlan) -> list[dict[str, Any]]:
    """Every row that is not plain or was left out before, in the order of the list."""
    rows: list[dict[str, Any]] = [
        {"row": row.number, "name": row.name, "outcome": row.outcome.value, "match": row.match_name,
         "reason": row.why()}
        for row in plan.not_plain()
    ]  # fmt: skip
    rows += [
        {"row": row.number, "name": row.value, "outcome": "skipped", "match": "", "reason": row.reason}
        for row in plan.left_out
    ]
    return sorted(rows, key=lambda each: int(each["row"]))


def _fields_by_heading(plan: ImportPlan) -> dict[str, str | None]:
    """What each column was taken for; a heading that comes again has a number behind it."""
    fields: dict[str, str | None] = {}
    for column in plan.mapping.columns:
        name, number = column.heading, 2
        while name in fields:
            name, number = f"{column.heading} ({number})", number + 1
        fields[name] = column.field
    return fields
