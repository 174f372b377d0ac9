"""Commands that write PDF: any handout, all of them, or the onboarding pack of one partner."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from netzdesk.base.errors import UserError, unwritable
from netzdesk.base.text import language, translate
from netzdesk.cli.answer import Answer, network, on_terminal

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from netzdesk.handouts import Handout
    from netzdesk.office.story import Story, Variant

_VARIANTS: dict[str, Variant] = {"standard": "standard", "large": "large", "plain": "mono"}


def handout(arguments: argparse.Namespace) -> Answer:
    """Name all handouts, write all of them, or write one."""
    if arguments.list:
        return _named()
    if arguments.all and arguments.about:
        arguments.parser.error(translate("Cli", "--for gehört zu einem Ausdruck, nicht zu --all."))
    if not arguments.all and not (arguments.name and arguments.out):
        arguments.parser.error(translate("Cli", "Es fehlt NAME OUT.pdf, --all oder --list."))
    with network(arguments.file) as store, store.read() as session:
        if arguments.all:
            return _all(session, arguments)
        return _one(session, arguments)


def pack(arguments: argparse.Namespace) -> Answer:
    """Write the onboarding pack of a partner, or those of all on board, and keep that they were handed over today."""
    if arguments.all:
        return _packs(arguments)
    if not (arguments.partner and arguments.out):
        arguments.parser.error(translate("Cli", "Es fehlt PARTNER OUT.pdf oder --all."))
    return _pack(arguments)


def _packs(arguments: argparse.Namespace) -> Answer:
    from netzdesk.handouts.all import by_key
    from netzdesk.handouts.many import record_packs, write_many
    from netzdesk.model.terms import Wording
    from netzdesk.work.listing import ListQuery, ids
    from netzdesk.work.partner_list import PARTNERS

    today, variant = date.today(), _VARIANTS[arguments.variant]
    with network(arguments.file) as store:
        with store.look() as reader:
            partner_ids = ids(reader, PARTNERS, ListQuery(filters=(("status", "onboard"),)))
        with _folder(arguments.all):
            written = write_many(
                store.read,
                by_key("onboarding-pack"),
                partner_ids,
                arguments.all,
                today,
                variant=variant,
                code=arguments.lang,
                wording=Wording(arguments.wording),
                progress=on_terminal,
            )
        if written and not arguments.draft:
            label = translate("Pack", "%n Mappen übergeben", None, len(written))
            with store.change(label) as session:
                record_packs(session, partner_ids, today, code=arguments.lang, variant=variant)
    words = translate("Cli", "%n Mappen stehen in {folder}.", None, len(written)).format(folder=arguments.all)
    return Answer({"folder": str(arguments.all), "written": [path.name for path in written]}, words)


def _pack(arguments: argparse.Namespace) -> Answer:
    from netzdesk.cli.records import one_record
    from netzdesk.handouts import onboarding_pack
    from netzdesk.model.terms import Wording

    with network(arguments.file) as store:
        with store.read() as session:
            partner_id, name = one_record(session, "partner", arguments.partner)
            sections = onboarding_pack.sections(session, partner_id)
            with language(arguments.lang):
                story = onboarding_pack.story(session, partner_id, wording=Wording(arguments.wording))
        data = _write(arguments.out, story, arguments.variant)
        filled = [section.key for section in sections if section.has_data]
        missing = {section.key: section.missing for section in sections if not section.has_data}
        if not arguments.draft:
            label = translate("Pack", "Mappe übergeben: {partner}").format(partner=name)
            with store.change(label) as session:
                onboarding_pack.record_handover(
                    session, partner_id, filled, language=arguments.lang, variant=_VARIANTS[arguments.variant]
                )
    data |= {"partner": {"id": partner_id, "name": name}, "sections": filled, "missing": missing}
    lines = [_written(arguments.out, data), *missing.values()]
    return Answer(data, "\n".join(lines))


def _named() -> Answer:
    from netzdesk.handouts import HANDOUTS

    data = [{"name": each.key, "title": each.heading(), "about": each.about} for each in HANDOUTS]
    width = max(len(each.key) for each in HANDOUTS)
    lines = [
        f"{each.key:{width}}  {each.heading()}" + (f"  (--for {each.about})" if each.about else "")
        for each in HANDOUTS
    ]
    return Answer({"handouts": data}, "\n".join(lines))


def _one(session: Session, arguments: argparse.Namespace) -> Answer:
    from netzdesk.cli.records import one_record
    from netzdesk.handouts import HANDOUTS

    found = next((each for each in HANDOUTS if each.key == arguments.name), None)
    if found is None:
        words = translate(
            "Cli", "Den Ausdruck „{name}“ gibt es nicht. „netzdesk handout FILE --list“ nennt alle."
        )
        raise UserError(words.format(name=arguments.name))
    record = ""
    if arguments.about and not found.about:
        words = translate("Cli", "„{name}“ gilt für das ganze Netzwerk: --for gehört nicht hierher.")
        arguments.parser.error(words.format(name=found.heading()))
    if found.about:
        if not arguments.about:
            words = translate("Cli", "Für „{name}“ fehlt, worum es geht: --for mit Name oder Kennung.")
            arguments.parser.error(words.format(name=found.heading()))
        record = one_record(session, found.about, arguments.about)[0]
    data = _print(session, found, record, arguments.out, arguments)
    return Answer(data, _written(arguments.out, data))


def _all(session: Session, arguments: argparse.Namespace) -> Answer:
    """Every handout once, about the record of which most is known; what has no record to be about is left out."""
    folder: Path = arguments.all
    with _folder(folder):
        return _into(session, folder, arguments)


@contextmanager
def _folder(folder: Path) -> Iterator[None]:
    """Make the folder, and take it away again where nothing came to stand in it."""
    new = [each for each in (folder, *folder.parents) if not each.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except OSError as error:
        raise unwritable(folder, error) from error
    finally:
        with suppress(OSError):
            for each in new:
                each.rmdir()


def _into(session: Session, folder: Path, arguments: argparse.Namespace) -> Answer:
    from netzdesk.cli.records import richest
    from netzdesk.handouts import HANDOUTS

    written, left_out = [], []
    for number, each in enumerate(HANDOUTS):
        on_terminal(number, len(HANDOUTS))
        record = richest(session, each.about) if each.about else ""
        if record is None:
            left_out.append(each.key)
            continue
        try:
            written.append(_print(session, each, record, folder / f"{each.key}.pdf", arguments))
        except UserError as reason:
            if isinstance(reason.__cause__, OSError):  # no room or no right for any of them
                raise
            left_out.append(f"{each.key}: {reason}")
    on_terminal(1, 1)
    lines = [_written(Path(each["file"]), each) for each in written]
    return Answer({"written": written, "left_out": left_out}, "\n".join([*lines, *left_out]))


def _print(
    session: Session, each: Handout, record: str, out: Path, arguments: argparse.Namespace
) -> dict[str, Any]:
    from netzdesk.model.terms import Wording

    about = {"name": each.key, "for": record}
    if out.suffix.lower() == ".docx":
        return {**about, **_write_letters(session, each, record, out, arguments)}
    with language(arguments.lang):
        story = each.story(session, record, date.today(), Wording(arguments.wording))
    data = {**about, **_write(out, story, arguments.variant)}
    if arguments.booklet:
        from netzdesk.office.booklet import impose

        data["sheets"] = impose(out, out, on_terminal)
    return data


def _write_letters(
    session: Session, each: Handout, record: str, out: Path, arguments: argparse.Namespace
) -> dict[str, Any]:
    """Letters for Word or LibreOffice, to go on with there."""
    from netzdesk.handouts.handout import look
    from netzdesk.model.terms import Wording
    from netzdesk.office import word

    if each.letters is None:
        message = translate("Cli", "„{name}“ gibt es nur als PDF, als Word-Datei nur Briefe.")
        raise UserError(message.format(name=each.heading()))
    with language(arguments.lang):
        letters = each.letters(session, record, date.today(), Wording(arguments.wording))
        try:
            word.write(out, each.heading(), letters, look(session), arguments.lang)
        except OSError as error:
            raise unwritable(out, error) from error
    return {"file": str(out), "letters": len(letters), "warnings": []}


def _write(out: Path, story: Story, variant: str) -> dict[str, Any]:
    from netzdesk.office import pages

    try:
        report = pages.write(out, story, _VARIANTS[variant], on_terminal)
    except OSError as error:
        raise unwritable(out, error) from error
    return {"file": str(out), "pages": report.pages, "warnings": list(report.warnings)}


def _written(out: Path, data: dict[str, Any]) -> str:
    words = translate("Cli", "{file} ist geschrieben.")
    if "pages" in data:
        words = translate("Cli", "{file} ist geschrieben, %n Seiten.", None, data["pages"])
    return "\n".join([words.format(file=out), *data["warnings"]])
