"""Commands about the whole network: a sample, finding, what was done, undoing it, checking the file."""

from __future__ import annotations

import argparse
from datetime import date

from netzdesk.base.dates import moment
from netzdesk.base.errors import UserError
from netzdesk.base.text import translate
from netzdesk.cli.answer import Answer, network, on_terminal

_COUNTED = ("partners", "persons", "groups", "events")


def demo(arguments: argparse.Namespace) -> Answer:
    """Make a new file with the sample network, or with an invented one of so many partners."""
    from netzdesk.store import new_store
    from netzdesk.work.generated import fill_generated
    from netzdesk.work.listing import ListQuery, count
    from netzdesk.work.listings import listing
    from netzdesk.work.sample import fill_sample

    with new_store(arguments.file) as store:
        with store.change(translate("Steps", "Beispiel-Netzwerk angelegt")) as session:
            if arguments.partners is None and arguments.seed is None:
                fill_sample(session, date.today())
            else:
                fill_generated(session, arguments.partners or 100, arguments.seed or 0, on_terminal)
        store.seal()
        with store.look() as reader:
            sizes = {key: count(reader, listing(key), ListQuery()) for key in _COUNTED}
    words = translate("Cli", "{file} ist angelegt: {partners} Partner*innen, {persons} Personen.")
    return Answer({"file": str(arguments.file), **sizes}, words.format(file=arguments.file.name, **sizes))


def find(arguments: argparse.Namespace) -> Answer:
    """What holds all words, wherever it stands."""
    from netzdesk.work.find import find as find_records

    query = " ".join(arguments.text)
    with network(arguments.file) as store, store.look() as reader:
        found = find_records(reader, query, limit=100)
    data = [{"kind": hit.kind, "id": hit.id, "title": hit.title, "detail": hit.detail} for hit in found]
    lines = [f"{hit.kind_word()}: {hit.title}" + (f" ({hit.detail})" if hit.detail else "") for hit in found]
    nothing = translate("Cli", "Zu „{text}“ wurde nichts gefunden.").format(text=query)
    return Answer({"text": query, "count": len(data), "found": data}, "\n".join(lines) or nothing)


def history(arguments: argparse.Namespace) -> Answer:
    """The last steps, newest first."""
    with network(arguments.file) as store:
        steps = store.steps()
    undone = translate("Cli", "zurückgenommen")
    data = [
        {"id": step.id, "made_at": step.made_at.isoformat(), "person": step.person, "device": step.device,
         "label": step.label, "state": step.state}
        for step in steps
    ]  # fmt: skip
    lines = [
        f"{moment(step.made_at)}  {step.label}" + (f" ({undone})" if step.state == "undone" else "")
        for step in steps
    ]
    return Answer({"steps": data}, "\n".join(lines) or translate("Cli", "Es ist noch nichts geschehen."))


def undo(arguments: argparse.Namespace) -> Answer:
    """Take the last step back."""
    with network(arguments.file) as store:
        step = store.undo()
    if step is None:
        raise UserError(translate("Cli", "Es gibt nichts, was sich zurücknehmen lässt."))
    words = translate("Cli", "Zurückgenommen: {label}").format(label=step.label)
    return Answer({"undone": {"id": step.id, "label": step.label}}, words)


def check(arguments: argparse.Namespace) -> Answer:
    """Whether the file is sound; what is not makes the exit code 1."""
    with network(arguments.file) as store:
        problems = store.check()
    name = arguments.file.name
    if not problems:
        return Answer(
            {"ok": True, "problems": []}, translate("Cli", "{file} ist in Ordnung.").format(file=name)
        )
    sorry = translate("Cli", "{file} ist nicht in Ordnung. Öffnen Sie bitte die letzte Sicherung.")
    return Answer({"ok": False, "problems": problems}, "\n".join(problems), sorry.format(file=name))
