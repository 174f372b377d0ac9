"""The short texts of packs and other handouts, each in two wordings; coordinators change them in the program."""

from __future__ import annotations

from netzdesk.base.text import QT_TRANSLATE_NOOP
from netzdesk.work.template_texts import NETWORK, PARTNER, Placeholder, Template

_N = QT_TRANSLATE_NOOP

HANDOUT_TEXTS: tuple[Template, ...] = (
    Template(
        "pack_goals",
        _N("Templates", "Mappe: Ziele, die Sie betreffen"),
        _N("Templates", "Diese Ziele haben mit Ihren Lebensbereichen oder Zielgruppen zu tun."),
        _N("Templates", "Das wollen wir zusammen schaffen. Diese Ziele passen zu Ihnen."),
        (*PARTNER, *NETWORK),
    ),
    Template(
        "pack_terms",
        _N("Templates", "Mappe: Vereinbarte Begriffe"),
        _N(
            "Templates",
            "Verstehen Sie einen Begriff anders? Bitte sprechen Sie uns an. Darüber reden wir gern.",
        ),
        _N("Templates", "Ist ein Wort schwer? Oder verstehen Sie es anders? Dann sprechen Sie mit uns."),
        (*PARTNER, *NETWORK),
    ),
    Template(
        "pack_documents",
        _N("Templates", "Mappe: Unterlagen"),
        _N("Templates", "Diese Unterlagen bekommen Sie mit der Mappe. Haken Sie ab, was Sie erhalten haben."),
        _N(
            "Templates",
            "Diese Papiere bekommen Sie von uns. Machen Sie einen Haken, wenn Sie ein Papier haben.",
        ),
        (*PARTNER, *NETWORK),
    ),
    Template(
        "pack_sign_off",
        _N("Templates", "Mappe: Seite zum Unterschreiben"),
        _N(
            "Templates",
            "{{ Partner }} hat diese Willkommensmappe erhalten. Wir haben über Ziele, Zusammenarbeit und Aufgaben gesprochen.",
        ),
        _N(
            "Templates",
            "{{ Partner }} hat diese Mappe bekommen. Wir haben miteinander gesprochen. Über unsere Ziele und über die Aufgaben.",
        ),
        (*PARTNER, *NETWORK),
    ),
    Template(
        "pack_contacts",
        _N("Templates", "Mappe: Kontakte"),
        _N(
            "Templates",
            "Hier stehen nur Menschen, die zugestimmt haben. Bitte geben Sie die Liste nicht weiter.",
        ),
        _N(
            "Templates",
            "Alle diese Menschen haben Ja gesagt. Sie dürfen sie anrufen. Bitte geben Sie die Liste nicht weiter.",
        ),
        (*PARTNER, *NETWORK),
    ),
    Template(
        "pack_return",
        _N("Templates", "Mappe: Rückgabe der unterschriebenen Seite"),
        _N("Templates", "Bitte geben Sie eine unterschriebene Seite an das Netzwerk zurück."),
        _N(
            "Templates",
            "Bitte schreiben Sie Ihren Namen auf diese Seite. Geben Sie uns dann die Seite zurück.",
        ),
        (*PARTNER, *NETWORK),
    ),
    Template(
        "sign_in",
        _N("Templates", "Teilnahmeliste: Wozu sie dient"),
        _N(
            "Templates",
            "Die Liste dient nur dem Nachweis der Teilnahme. Fotos brauchen eine eigene Zustimmung.",
        ),
        _N(
            "Templates",
            "Bitte schreiben Sie Ihren Namen in die Liste. Dann wissen wir: Sie waren da. Machen wir Fotos? Dann fragen wir Sie vorher.",
        ),
        NETWORK,
    ),
    Template(
        "sign_in_code",
        _N("Templates", "Teilnahmeliste: Code mit der Adresse des Netzwerks"),
        _N("Templates", "Bleiben Sie in Kontakt: Der Code bringt unsere Adresse auf Ihr Telefon."),
        _N(
            "Templates",
            "Möchten Sie unsere Adresse haben? Dann öffnen Sie die Kamera in Ihrem Telefon. Zeigen Sie ihr dieses Bild.",
        ),
        NETWORK,
    ),
    Template(
        "figures_lead",
        _N("Templates", "Zahlen: Wie viele an Bord sind"),
        _N("Templates", "An Bord am {{ Heute }}: {{ Anzahl }}."),
        _N("Templates", "So viele machen bei uns mit: {{ Anzahl }}. Das haben wir am {{ Heute }} gezählt."),
        (Placeholder("onboard", "Anzahl", _N("Templates", "Zahl der Partner*innen an Bord")), *NETWORK),
    ),
    Template(
        "figures_gaps",
        _N("Templates", "Zahlen: Wo noch niemand ist"),
        _N("Templates", "Ein Strich heißt: Hier ist noch niemand an Bord."),
        _N("Templates", "Sehen Sie einen Strich? Dann macht hier noch niemand mit."),
        NETWORK,
    ),
    Template(
        "map_intro",
        _N("Templates", "Netzwerkkarte: Was sie zeigt"),
        _N(
            "Templates",
            "Jede Nummer steht für eine Organisation oder einen Menschen; die Tabelle nennt die Namen. Am engsten arbeitet die Steuerungsgruppe zusammen, dann die Arbeitsgruppen, dann alle anderen an Bord.",
        ),
        _N(
            "Templates",
            "Jede Nummer ist eine Organisation oder ein Mensch. Die Namen stehen in der Tabelle. Die Karte zeigt: Wer macht wo mit? Und wo fehlt uns noch jemand?",
        ),
        NETWORK,
    ),
)
