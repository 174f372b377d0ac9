"""The letters that the program brings along, each with its placeholders; coordinators change them in the program."""

from __future__ import annotations

from dataclasses import dataclass

from netzdesk.base.text import QT_TRANSLATE_NOOP, translate
from netzdesk.model.terms import Wording

_N = QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Template:
    """A text: key, German title, its wording in standard and in easy German, and what may stand in ``{{ … }}``."""

    key: str
    title: str
    standard: str
    easy: str
    placeholders: tuple[tuple[str, str], ...]

    def heading(self) -> str:
        """The title in the current language."""
        return translate("Templates", self.title)

    def default(self, variant: Wording) -> str:
        """The program's own wording in the current language."""
        return translate("Templates", self.easy if variant is Wording.EASY else self.standard)


NETWORK = (
    ("network", _N("Templates", "Name des Netzwerks")),
    ("coordinator", _N("Templates", "Name der Koordination")),
    ("mail", _N("Templates", "E-Mail des Netzwerks")),
    ("phone", _N("Templates", "Telefon des Netzwerks")),
    ("today", _N("Templates", "Datum von heute")),
)
PARTNER = (
    ("partner", _N("Templates", "Name der Partner-Organisation")),
    ("greeting", _N("Templates", "Anrede, zum Beispiel: Guten Tag Sevda Yıldız")),
)
_EVENT = (
    ("event", _N("Templates", "Titel der Veranstaltung")),
    ("when", _N("Templates", "Tag und Uhrzeit")),
    ("where", _N("Templates", "Ort der Veranstaltung")),
    ("about", _N("Templates", "Beschreibung der Veranstaltung")),
    ("free", _N("Templates", "Satz, dass die Teilnahme kostenlos ist")),
)

LETTERS: tuple[Template, ...] = (
    Template(
        "welcome_letter",
        _N("Templates", "Begrüßung in der Willkommensmappe"),
        _N(
            "Templates",
            """{{ greeting }},

herzlich willkommen im {{ network }}! Wir freuen uns sehr, dass {{ partner }} jetzt dabei ist.

In dieser Mappe finden Sie, was für den Anfang wichtig ist: was wir gemeinsam vorhaben, wie wir zusammenarbeiten, wer wofür da ist und wann wir uns das nächste Mal treffen. Nehmen Sie sich die Zeit, die Sie brauchen. Niemand muss alles auf einmal wissen.

Ein Netzwerk lebt von den Menschen darin. Sagen Sie uns, was Ihnen wichtig ist, was Sie einbringen möchten und was Sie von uns brauchen. Wir melden uns in den nächsten Wochen bei Ihnen und fragen, wie Sie angekommen sind.

{% if phone or mail %}Haben Sie Fragen? Sie erreichen uns{% if phone %} unter {{ phone }}{% endif %}{% if phone and mail %} und{% endif %}{% if mail %} per E-Mail an {{ mail }}{% endif %}.

{% endif %}Mit herzlichen Grüßen

{{ coordinator }}""",
        ),
        _N(
            "Templates",
            """{{ greeting }},

willkommen im {{ network }}! Sie machen jetzt mit. Das freut uns sehr.

In dieser Mappe steht alles Wichtige. Sie lesen hier: Das wollen wir erreichen. So arbeiten wir zusammen. Diese Menschen helfen Ihnen. Dann treffen wir uns.

Lesen Sie in Ruhe. Sie müssen nicht alles sofort wissen.

Haben Sie Fragen? Dann fragen Sie uns gern. {% if phone %}Rufen Sie uns an: {{ phone }}. {% endif %}{% if mail %}Oder schreiben Sie uns: {{ mail }}.{% endif %}

Viele Grüße

{{ coordinator }}""",
        ),
        PARTNER + NETWORK,
    ),
    Template(
        "invitation",
        _N("Templates", "Einladung zu einer Veranstaltung"),
        _N(
            "Templates",
            """{{ greeting }},

wir laden Sie herzlich ein: {{ event }}.

Wann: {{ when }}
Wo: {{ where }}

{{ about }}

{{ free }} Wenn Sie etwas brauchen, damit Sie gut teilnehmen können – zum Beispiel Gebärdensprache, einen Platz für den Rollstuhl oder eine Begleitung –, sagen Sie uns bitte Bescheid.

Bitte teilen Sie uns mit, ob Sie kommen{% if mail %}: {{ mail }}{% endif %}{% if phone %}, Telefon {{ phone }}{% endif %}.

Wir freuen uns auf Sie!

{{ coordinator }}
{{ network }}""",
        ),
        _N(
            "Templates",
            """{{ greeting }},

wir laden Sie ein. Das haben wir vor: {{ event }}.

Wann: {{ when }}
Wo: {{ where }}

{{ free }}

Brauchen Sie Hilfe? Zum Beispiel Gebärden·sprache oder einen Platz für den Rollstuhl? Dann sagen Sie es uns bitte.

Kommen Sie? Bitte sagen Sie uns Bescheid. {% if phone %}Telefon: {{ phone }}. {% endif %}{% if mail %}E-Mail: {{ mail }}.{% endif %}

Wir freuen uns auf Sie!

{{ coordinator }}
{{ network }}""",
        ),
        PARTNER[1:] + _EVENT + NETWORK,
    ),
    Template(
        "thank_you",
        _N("Templates", "Dank für eine gute Zusammenarbeit"),
        _N(
            "Templates",
            """{{ greeting }},

danke! Ohne {{ partner }} wäre vieles im {{ network }} nicht möglich.

{% if brings %}Sie bringen ein: {{ brings }}. Das hilft uns allen sehr.

{% endif %}Wir freuen uns auf das, was wir als Nächstes gemeinsam schaffen.

Mit herzlichen Grüßen

{{ coordinator }}
{{ network }}""",
        ),
        _N(
            "Templates",
            """{{ greeting }},

vielen Dank! Sie helfen uns sehr.

{% if brings %}Das bringen Sie mit: {{ brings }}.

{% endif %}Wir freuen uns auf die nächste Zeit mit Ihnen.

Viele Grüße

{{ coordinator }}
{{ network }}""",
        ),
        (*PARTNER, ("brings", _N("Templates", "Was die Partner-Organisation einbringt")), *NETWORK),
    ),
    Template(
        "approach",
        _N("Templates", "Erster Brief an Wunschpartner*innen"),
        _N(
            "Templates",
            """{{ greeting }},

wir sind das {{ network }}. In unserem Netzwerk arbeiten Organisationen und Menschen zusammen, damit alle hier gut leben und mitmachen können.

{% if domains %}Uns fehlt noch jemand, der sich auskennt mit: {{ domains }}. Dabei haben wir an {{ partner }} gedacht.

{% else %}Dabei haben wir an {{ partner }} gedacht.

{% endif %}Gern möchten wir Sie in einem persönlichen Gespräch kennenlernen und hören, was Ihnen wichtig ist und was Sie selbst davon hätten. {% if phone %}Sie erreichen uns unter {{ phone }}.{% endif %}

Mit freundlichen Grüßen

{{ coordinator }}""",
        ),
        _N(
            "Templates",
            """{{ greeting }},

wir sind das {{ network }}. Wir wollen: Alle Menschen können hier gut leben und mitmachen.

Wir möchten Sie gern kennenlernen. Wir möchten wissen: Was ist Ihnen wichtig? Was wünschen Sie sich?

{% if phone %}Rufen Sie uns an: {{ phone }}.{% endif %}

Viele Grüße

{{ coordinator }}""",
        ),
        (*PARTNER, ("domains", _N("Templates", "Lebensbereiche der Partner-Organisation")), *NETWORK),
    ),
)
