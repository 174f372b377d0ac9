"""The letters that the program brings along, each with its placeholders; coordinators change them in the program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.model.terms import Wording

_N = QT_TRANSLATE_NOOP


class Placeholder(NamedTuple):
    """What may stand in ``{{ … }}``: the key of its value, its name in German texts, and what it means.

    In English texts the key is the name.
    """

    key: str
    german: str
    meaning: str

    def name(self, code: str) -> str:
        """As it is written in a text of this language."""
        return self.german if code == "de" else self.key


@dataclass(frozen=True, slots=True)
class Template:
    """A text: key, German title, its wording in standard and in easy German, and what may stand in it."""

    key: str
    title: str
    standard: str
    easy: str
    placeholders: tuple[Placeholder, ...]

    def heading(self) -> str:
        """The title in the current language."""
        return translate("Templates", self.title)

    def default(self, variant: Wording) -> str:
        """The program's own wording in the current language."""
        return translate("Templates", self.easy if variant is Wording.EASY else self.standard)


NETWORK = (
    Placeholder("network", "Netzwerk", _N("Templates", "Name des Netzwerks")),
    Placeholder("coordinator", "Koordination", _N("Templates", "Name der Koordination")),
    Placeholder("mail", "Mail", _N("Templates", "E-Mail des Netzwerks")),
    Placeholder("phone", "Telefon", _N("Templates", "Telefon des Netzwerks")),
    Placeholder("today", "Heute", _N("Templates", "Datum von heute")),
)
PARTNER = (
    Placeholder("partner", "Partner", _N("Templates", "Name der Partner-Organisation")),
    Placeholder("greeting", "Anrede", _N("Templates", "Anrede, zum Beispiel: Guten Tag Sevda Yıldız")),
)
_EVENT = (
    Placeholder("event", "Veranstaltung", _N("Templates", "Titel der Veranstaltung")),
    Placeholder("when", "Zeit", _N("Templates", "Tag und Uhrzeit")),
    Placeholder("where", "Ort", _N("Templates", "Ort der Veranstaltung")),
    Placeholder("about", "Beschreibung", _N("Templates", "Beschreibung der Veranstaltung")),
    Placeholder("free", "Kostenlos", _N("Templates", "Satz, dass die Teilnahme kostenlos ist")),
)

LETTERS: tuple[Template, ...] = (
    Template(
        "welcome_letter",
        _N("Templates", "Begrüßung in der Willkommensmappe"),
        _N(
            "Templates",
            """{{ Anrede }},

herzlich willkommen im {{ Netzwerk }}! Wir freuen uns sehr, dass {{ Partner }} jetzt dabei ist.

In dieser Mappe finden Sie, was für den Anfang wichtig ist. Nehmen Sie sich die Zeit, die Sie brauchen. Niemand muss alles auf einmal wissen.

Ein Netzwerk lebt von den Menschen darin. Sagen Sie uns, was Ihnen wichtig ist, was Sie einbringen möchten und was Sie von uns brauchen. Wir melden uns in den nächsten Wochen bei Ihnen und fragen, wie Sie angekommen sind.

Haben Sie Fragen? Melden Sie sich gern. [Telefon: {{ Telefon }}.] [E-Mail: {{ Mail }}]

Mit herzlichen Grüßen

{{ Koordination }}""",
        ),
        _N(
            "Templates",
            """{{ Anrede }},

willkommen im {{ Netzwerk }}! Sie machen jetzt mit. Das freut uns sehr.

In dieser Mappe steht, was für den Anfang wichtig ist. Nach diesem Brief kommt eine Liste. Die Liste zeigt, was in der Mappe steht.

Lesen Sie in Ruhe. Sie müssen nicht alles sofort wissen.

Haben Sie Fragen? Dann fragen Sie uns gern. [Rufen Sie uns an: {{ Telefon }}.] [Oder schreiben Sie uns: {{ Mail }}]

Viele Grüße

{{ Koordination }}""",
        ),
        PARTNER + NETWORK,
    ),
    Template(
        "invitation",
        _N("Templates", "Einladung zu einer Veranstaltung"),
        _N(
            "Templates",
            """{{ Anrede }},

wir laden Sie herzlich ein: {{ Veranstaltung }}.

Wann: {{ Zeit }}
Wo: {{ Ort }}

{{ Beschreibung }}

[{{ Kostenlos }}] Wenn Sie etwas brauchen, damit Sie gut teilnehmen können – zum Beispiel Gebärdensprache, einen Platz für den Rollstuhl oder eine Begleitung –, sagen Sie uns bitte Bescheid.

Bitte teilen Sie uns mit, ob Sie kommen. [Telefon: {{ Telefon }}.] [E-Mail: {{ Mail }}]

Wir freuen uns auf Sie!

{{ Koordination }}
{{ Netzwerk }}""",
        ),
        _N(
            "Templates",
            """{{ Anrede }},

wir laden Sie ein. Das haben wir vor: {{ Veranstaltung }}.

Wann: {{ Zeit }}
Wo: {{ Ort }}

[{{ Kostenlos }}]

Brauchen Sie Hilfe? Zum Beispiel Gebärden·sprache oder einen Platz für den Rollstuhl? Dann sagen Sie es uns bitte.

Kommen Sie? Bitte sagen Sie uns Bescheid. [Telefon: {{ Telefon }}.] [E-Mail: {{ Mail }}]

Wir freuen uns auf Sie!

{{ Koordination }}
{{ Netzwerk }}""",
        ),
        PARTNER[1:] + _EVENT + NETWORK,
    ),
    Template(
        "thank_you",
        _N("Templates", "Dank für eine gute Zusammenarbeit"),
        _N(
            "Templates",
            """{{ Anrede }},

danke! Ohne {{ Partner }} wäre vieles im {{ Netzwerk }} nicht möglich.

[Sie bringen ein: {{ Beitrag }}. Das hilft uns allen sehr.]

Wir freuen uns auf das, was wir als Nächstes gemeinsam schaffen.

Mit herzlichen Grüßen

{{ Koordination }}
{{ Netzwerk }}""",
        ),
        _N(
            "Templates",
            """{{ Anrede }},

vielen Dank! Sie helfen uns sehr.

[Das bringen Sie mit: {{ Beitrag }}.]

Wir freuen uns auf die nächste Zeit mit Ihnen.

Viele Grüße

{{ Koordination }}
{{ Netzwerk }}""",
        ),
        (
            *PARTNER,
            Placeholder("brings", "Beitrag", _N("Templates", "Was die Partner-Organisation einbringt")),
            *NETWORK,
        ),
    ),
    Template(
        "approach",
        _N("Templates", "Erster Brief an Wunschpartner*innen"),
        _N(
            "Templates",
            """{{ Anrede }},

wir sind das {{ Netzwerk }}. In unserem Netzwerk arbeiten Organisationen und Menschen zusammen, damit alle hier gut leben und mitmachen können.

[Uns fehlt noch jemand, der sich auskennt mit: {{ Lebensbereiche }}.] Dabei haben wir an {{ Partner }} gedacht.

Gern möchten wir Sie in einem persönlichen Gespräch kennenlernen und hören, was Ihnen wichtig ist und was Sie selbst davon hätten. [Sie erreichen uns unter {{ Telefon }}.]

Mit freundlichen Grüßen

{{ Koordination }}""",
        ),
        _N(
            "Templates",
            """{{ Anrede }},

wir sind das {{ Netzwerk }}. Wir wollen: Alle Menschen können hier gut leben und mitmachen.

Wir möchten Sie gern kennenlernen. Wir möchten wissen: Was ist Ihnen wichtig? Was wünschen Sie sich?

[Rufen Sie uns an: {{ Telefon }}.]

Viele Grüße

{{ Koordination }}""",
        ),
        (
            *PARTNER,
            Placeholder(
                "domains", "Lebensbereiche", _N("Templates", "Lebensbereiche der Partner-Organisation")
            ),
            *NETWORK,
        ),
    ),
)
