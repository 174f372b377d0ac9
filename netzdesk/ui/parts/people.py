"""Who works where: the people at a partner, the functions of a person, and what a person has agreed to."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from netzdesk.base.columns import show
from netzdesk.base.dates import span
from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.model import Affiliation, Base, Consent, Partner, Person
from netzdesk.model.terms import ConsentPurpose
from netzdesk.ui.parts.kind import (
    Deed,
    Line,
    PartField,
    PartKind,
    is_over,
    joined,
    part_of,
    person_of,
)
from netzdesk.work import checks
from netzdesk.work.people import affiliate, affiliations, set_main_contact
from netzdesk.work.records import set_value


def _people(session: Session, partner_id: str) -> list[Line]:
    found = affiliations(session, session.get_one(Partner, partner_id))
    return [
        Line(
            each.id,
            each.person.full_name,
            _words(each),
            is_over(each.valid_to),
            ("person", each.person_id),
            _state(each),
        )
        for each in found
        if each.person.deleted_at is None
    ]


def _functions(session: Session, person_id: str) -> list[Line]:
    found = affiliations(session, session.get_one(Person, person_id))
    return [
        Line(each.id, each.partner.name, _words(each), is_over(each.valid_to), ("partner", each.partner_id))
        for each in found
        if each.partner.deleted_at is None
    ]


def _state(each: Affiliation) -> str:
    return "main" if each.is_main_contact else ""


def _words(each: Affiliation) -> str:
    main = translate("Parts", "Hauptansprechperson") if each.is_main_contact else ""
    decides = translate("Parts", "entscheidet") if each.is_decision_maker else ""
    return joined(each.function_title, main, decides, span(each.valid_from, each.valid_to, date.today()))


def _make(
    session: Session, person: Person | None, partner: Partner | None, values: dict[str, Any]
) -> Affiliation:
    assert person
    assert partner
    checks.period(values["valid_from"], values.get("valid_to"))
    made = affiliate(session, person, partner, values["function_title"] or "", values["valid_from"])
    made.is_decision_maker = values["is_decision_maker"]
    made.valid_to = values.get("valid_to")
    if values["is_main_contact"] and not is_over(made.valid_to):
        set_main_contact(session, made)
    return made


def _make_at_partner(session: Session, partner_id: str, values: dict[str, Any]) -> Affiliation:
    return _make(session, person_of(session, values["person_id"]), session.get(Partner, partner_id), values)


def _make_of_person(session: Session, person_id: str, values: dict[str, Any]) -> Affiliation:
    return _make(session, session.get(Person, person_id), session.get(Partner, values["partner_id"]), values)


def _store(session: Session, affiliation: Base, field: str, value: Any) -> bool:
    assert isinstance(affiliation, Affiliation)
    if field == "is_main_contact" and value:
        set_main_contact(session, affiliation)
        return True
    changed = set_value(session, affiliation, field, value)
    checks.period(affiliation.valid_from, affiliation.valid_to)
    if is_over(affiliation.valid_to):
        affiliation.is_main_contact = False
    return changed


_FIELDS = (
    PartField("function_title"),
    PartField("valid_from"),
    PartField("valid_to"),
    PartField("is_main_contact"),
    PartField("is_decision_maker"),
)
_MAIN = Deed(
    QT_TRANSLATE_NOOP("Parts", "Zur Hauptansprechperson machen"),
    "star",
    QT_TRANSLATE_NOOP("Steps", "Hauptansprechperson: {name}"),
    set_main_contact,
    lambda line: not line.past and line.state != "main",
)

PEOPLE = PartKind(
    key="people",
    title=QT_TRANSLATE_NOOP("Parts", "Personen"),
    add=QT_TRANSLATE_NOOP("Parts", "Person hinzufügen"),
    entity=Affiliation,
    fields=(PartField("person_id", creates=True, only_new=True), *_FIELDS),
    lines=_people,
    make=_make_at_partner,
    needed=("person_id",),
    store=_store,
    deeds=(_MAIN,),
)
FUNCTIONS = PartKind(
    key="functions",
    title=QT_TRANSLATE_NOOP("Parts", "Funktionen"),
    add=QT_TRANSLATE_NOOP("Parts", "Funktion hinzufügen"),
    entity=Affiliation,
    fields=(PartField("partner_id", only_new=True), *_FIELDS),
    lines=_functions,
    make=_make_of_person,
    needed=("partner_id",),
    store=_store,
)


def _consents(session: Session, person_id: str) -> list[Line]:
    query = select(Consent).where(Consent.person_id == person_id)
    found = session.scalars(
        query.order_by(Consent.withdrawn_on.is_not(None), Consent.purpose, Consent.given_on)
    )
    return [
        Line(each.id, each.purpose.word(), _consent_words(each), each.withdrawn_on is not None)
        for each in found
    ]


def _consent_words(each: Consent) -> str:
    given = translate("Parts", "seit {day}").format(day=show(each.given_on))
    gone = (
        translate("Parts", "widerrufen am {day}").format(day=show(each.withdrawn_on))
        if each.withdrawn_on
        else ""
    )
    return joined(given, gone, each.proof)


def _store_consent(session: Session, consent: Base, field: str, value: Any) -> bool:
    assert isinstance(consent, Consent)
    changed = set_value(session, consent, field, value)
    checks.period(consent.given_on, consent.withdrawn_on)
    return changed


def _withdraw(_session: Session, consent: Consent) -> None:
    consent.withdrawn_on = date.today()


CONSENTS = PartKind(
    key="consents",
    title=QT_TRANSLATE_NOOP("Parts", "Einwilligungen"),
    add=QT_TRANSLATE_NOOP("Parts", "Einwilligung eintragen"),
    entity=Consent,
    fields=(PartField("purpose"), PartField("given_on"), PartField("proof"), PartField("withdrawn_on")),
    lines=_consents,
    make=part_of(Consent, "person_id"),
    begin=lambda: {"purpose": ConsentPurpose.CONTACT_LIST, "given_on": date.today()},
    needed=("purpose", "given_on"),
    store=_store_consent,
    deeds=(
        Deed(
            QT_TRANSLATE_NOOP("Parts", "Heute widerrufen"),
            "undo",
            QT_TRANSLATE_NOOP("Steps", "Einwilligung widerrufen: {name}"),
            _withdraw,
            lambda line: not line.past,
        ),
    ),
)
