"""The fixed terms of the field, each with its German word (glossary); what users may edit is in ``catalogue``."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from netzdesk.base.text import QT_TRANSLATE_NOOP, translate


class Term(StrEnum):
    """A value that is kept, and the word that people read for it."""

    german: str

    def __new__(cls, value: str, german: str = "") -> Self:
        """Keep ``value`` as the string and the German word beside it."""
        term = str.__new__(cls, value)
        term._value_ = value
        term.german = german
        return term

    def word(self) -> str:
        """The word in the current language."""
        return translate("Terms", self.german)


class PartnerKind(Term):
    """Whether a partner is an organisation or somebody who stands for themself."""

    ORGANISATION = "organisation", QT_TRANSLATE_NOOP("Terms", "Organisation")
    PERSON = "person", QT_TRANSLATE_NOOP("Terms", "Einzelperson")


class PartnershipStatus(Term):
    """The way of a partner into the network and out of it."""

    IDEA = "idea", QT_TRANSLATE_NOOP("Terms", "Idee")
    PROSPECT = "prospect", QT_TRANSLATE_NOOP("Terms", "Wunschpartner*in")
    APPROACHED = "approached", QT_TRANSLATE_NOOP("Terms", "Angesprochen")
    IN_TALKS = "in_talks", QT_TRANSLATE_NOOP("Terms", "Im Gespräch")
    COMMITTED = "committed", QT_TRANSLATE_NOOP("Terms", "Zugesagt")
    ONBOARD = "onboard", QT_TRANSLATE_NOOP("Terms", "An Bord")
    DORMANT = "dormant", QT_TRANSLATE_NOOP("Terms", "Ruhend")
    LEFT = "left", QT_TRANSLATE_NOOP("Terms", "Ausgeschieden")


class Level(Term):
    """How much influence a partner has."""

    LOW = "low", QT_TRANSLATE_NOOP("Terms", "gering")
    MEDIUM = "medium", QT_TRANSLATE_NOOP("Terms", "mittel")
    HIGH = "high", QT_TRANSLATE_NOOP("Terms", "hoch")


class Stance(Term):
    """How a partner sees the network's concern."""

    SUPPORTIVE = "supportive", QT_TRANSLATE_NOOP("Terms", "unterstützend")
    NEUTRAL = "neutral", QT_TRANSLATE_NOOP("Terms", "neutral")
    OPPOSED = "opposed", QT_TRANSLATE_NOOP("Terms", "ablehnend")


class TargetGroupLinkKind(Term):
    """What a partner is to a target group."""

    REACHES = "reaches", QT_TRANSLATE_NOOP("Terms", "erreicht")
    REPRESENTS = "represents", QT_TRANSLATE_NOOP("Terms", "vertritt")
    SERVES = "serves", QT_TRANSLATE_NOOP("Terms", "hat Angebote für")


class ContactKind(Term):
    """The ways to reach a partner or a person."""

    PHONE = "phone", QT_TRANSLATE_NOOP("Terms", "Telefon")
    MOBILE = "mobile", QT_TRANSLATE_NOOP("Terms", "Mobil")
    FAX = "fax", QT_TRANSLATE_NOOP("Terms", "Fax")
    MAIL = "mail", QT_TRANSLATE_NOOP("Terms", "E-Mail")
    WEB = "web", QT_TRANSLATE_NOOP("Terms", "Website")


class Channel(Term):
    """How a conversation was held."""

    PERSONAL = "personal", QT_TRANSLATE_NOOP("Terms", "persönlich")
    PHONE = "phone", QT_TRANSLATE_NOOP("Terms", "Telefonat")
    MAIL = "mail", QT_TRANSLATE_NOOP("Terms", "E-Mail-Austausch")
    VIDEO = "video", QT_TRANSLATE_NOOP("Terms", "Video")
    LETTER = "letter", QT_TRANSLATE_NOOP("Terms", "Brief")
    EVENT = "event", QT_TRANSLATE_NOOP("Terms", "auf einer Veranstaltung")


class GroupKind(Term):
    """The bodies of a network."""

    WORKING_GROUP = "working_group", QT_TRANSLATE_NOOP("Terms", "Arbeitsgruppe")
    STEERING_GROUP = "steering_group", QT_TRANSLATE_NOOP("Terms", "Steuerungsgruppe")
    TEAM = "team", QT_TRANSLATE_NOOP("Terms", "Team")


class EventState(Term):
    """Where an event stands."""

    PLANNED = "planned", QT_TRANSLATE_NOOP("Terms", "geplant")
    HELD = "held", QT_TRANSLATE_NOOP("Terms", "hat stattgefunden")
    CANCELLED = "cancelled", QT_TRANSLATE_NOOP("Terms", "abgesagt")


class Rsvp(Term):
    """Where one person stands with one event."""

    INVITED = "invited", QT_TRANSLATE_NOOP("Terms", "eingeladen")
    ACCEPTED = "accepted", QT_TRANSLATE_NOOP("Terms", "hat zugesagt")
    DECLINED = "declined", QT_TRANSLATE_NOOP("Terms", "hat abgesagt")
    ATTENDED = "attended", QT_TRANSLATE_NOOP("Terms", "war da")


class GoalState(Term):
    """Where a goal stands."""

    IDEA = "idea", QT_TRANSLATE_NOOP("Terms", "Vorschlag")
    AGREED = "agreed", QT_TRANSLATE_NOOP("Terms", "vereinbart")
    REACHED = "reached", QT_TRANSLATE_NOOP("Terms", "Ziel erreicht")
    DROPPED = "dropped", QT_TRANSLATE_NOOP("Terms", "aufgegeben")


class TaskState(Term):
    """Where a task stands: wished for, taken on, done."""

    WISHED = "wished", QT_TRANSLATE_NOOP("Terms", "gewünscht")
    OPEN = "open", QT_TRANSLATE_NOOP("Terms", "übernommen")
    DONE = "done", QT_TRANSLATE_NOOP("Terms", "erledigt")


class ConsentPurpose(Term):
    """What a person has agreed to (Art. 6 (1) a, Art. 7 DSGVO)."""

    CONTACT_LIST = "contact_list", QT_TRANSLATE_NOOP("Terms", "Kontaktdaten an Partner*innen weitergeben")
    TARGET_GROUP = "target_group", QT_TRANSLATE_NOOP("Terms", "Als Stimme einer Zielgruppe genannt werden")
    INVITATIONS = "invitations", QT_TRANSLATE_NOOP("Terms", "Einladungen bekommen")
    PHOTOS = "photos", QT_TRANSLATE_NOOP("Terms", "Fotos veröffentlichen")


class DocumentKind(Term):
    """What a document is."""

    MISSION = "mission", QT_TRANSLATE_NOOP("Terms", "Leitbild")
    AGREEMENT = "agreement", QT_TRANSLATE_NOOP("Terms", "Kooperationsvereinbarung")
    RULES = "rules", QT_TRANSLATE_NOOP("Terms", "Geschäftsordnung")
    MINUTES = "minutes", QT_TRANSLATE_NOOP("Terms", "Protokoll")
    PLAN = "plan", QT_TRANSLATE_NOOP("Terms", "Projektplan")
    RESULT = "result", QT_TRANSLATE_NOOP("Terms", "Ergebnis")
    OTHER = "other", QT_TRANSLATE_NOOP("Terms", "Sonstiges")


class Wording(Term):
    """How a text is worded."""

    STANDARD = "standard", QT_TRANSLATE_NOOP("Terms", "Standardtext")
    EASY = "easy", QT_TRANSLATE_NOOP("Terms", "Einfache Sprache")
