"""What the catalogues of a new network hold until its people change them."""

from __future__ import annotations

from typing import Any

from netzdesk.base.text import QT_TRANSLATE_NOOP
from netzdesk.model import (
    CatalogueEntry,
    ContributionKind,
    EventFormat,
    LifeDomain,
    PartnerType,
    Sector,
    TargetGroup,
)

Default = tuple[str, dict[str, Any]]

_LIFE_DOMAINS = (
    QT_TRANSLATE_NOOP("Catalogues", "Arbeit"),
    QT_TRANSLATE_NOOP("Catalogues", "Barrierefreiheit"),
    QT_TRANSLATE_NOOP("Catalogues", "Bildung und Persönlichkeitsentwicklung"),
    QT_TRANSLATE_NOOP("Catalogues", "Freizeit"),
    QT_TRANSLATE_NOOP("Catalogues", "Gesundheit"),
    QT_TRANSLATE_NOOP("Catalogues", "Mobilität"),
    QT_TRANSLATE_NOOP("Catalogues", "Wohnen"),
)
_SECTORS = (
    QT_TRANSLATE_NOOP("Catalogues", "Zivilgesellschaft"),
    QT_TRANSLATE_NOOP("Catalogues", "Verwaltung"),
    QT_TRANSLATE_NOOP("Catalogues", "Politik"),
    QT_TRANSLATE_NOOP("Catalogues", "Wirtschaft"),
    QT_TRANSLATE_NOOP("Catalogues", "Wissenschaft"),
    QT_TRANSLATE_NOOP("Catalogues", "Medien"),
)
_PARTNER_TYPES = (
    QT_TRANSLATE_NOOP("Catalogues", "Verein"),
    QT_TRANSLATE_NOOP("Catalogues", "Sportverein"),
    QT_TRANSLATE_NOOP("Catalogues", "Wohlfahrtsverband"),
    QT_TRANSLATE_NOOP("Catalogues", "Selbstvertretung und Selbsthilfe"),
    QT_TRANSLATE_NOOP("Catalogues", "Träger der Kinder- und Jugendhilfe"),
    QT_TRANSLATE_NOOP("Catalogues", "Stiftung"),
    QT_TRANSLATE_NOOP("Catalogues", "Amt oder Behörde"),
    QT_TRANSLATE_NOOP("Catalogues", "Beirat oder Beauftragte*r"),
    QT_TRANSLATE_NOOP("Catalogues", "Schule"),
    QT_TRANSLATE_NOOP("Catalogues", "Kindertagesstätte"),
    QT_TRANSLATE_NOOP("Catalogues", "Volkshochschule"),
    QT_TRANSLATE_NOOP("Catalogues", "Hochschule oder Forschung"),
    QT_TRANSLATE_NOOP("Catalogues", "Träger der Berufsbildung"),
    QT_TRANSLATE_NOOP("Catalogues", "Unternehmen"),
    QT_TRANSLATE_NOOP("Catalogues", "Kammer"),
    QT_TRANSLATE_NOOP("Catalogues", "Dachverband"),
    QT_TRANSLATE_NOOP("Catalogues", "Kultureinrichtung"),
    QT_TRANSLATE_NOOP("Catalogues", "Stadtteilhaus oder Begegnungsort"),
    QT_TRANSLATE_NOOP("Catalogues", "Religionsgemeinschaft"),
    QT_TRANSLATE_NOOP("Catalogues", "Klinik, Praxis oder Pflege"),
    QT_TRANSLATE_NOOP("Catalogues", "Netzwerk oder Bündnis"),
    QT_TRANSLATE_NOOP("Catalogues", "Partei oder Fraktion"),
)
_CONTRIBUTION_KINDS = (
    QT_TRANSLATE_NOOP("Catalogues", "Fachwissen"),
    QT_TRANSLATE_NOOP("Catalogues", "Kontakte"),
    QT_TRANSLATE_NOOP("Catalogues", "Fähigkeiten"),
    QT_TRANSLATE_NOOP("Catalogues", "Personal und Zeit"),
    QT_TRANSLATE_NOOP("Catalogues", "Räume"),
    QT_TRANSLATE_NOOP("Catalogues", "Fahrzeuge"),
    QT_TRANSLATE_NOOP("Catalogues", "Technik"),
    QT_TRANSLATE_NOOP("Catalogues", "Geld und Fördermittel"),
    QT_TRANSLATE_NOOP("Catalogues", "Öffentlichkeitsarbeit"),
)
_EVENT_FORMATS = (
    QT_TRANSLATE_NOOP("Catalogues", "Netzwerktreffen"),
    QT_TRANSLATE_NOOP("Catalogues", "Workshop"),
    QT_TRANSLATE_NOOP("Catalogues", "Fokusgruppe"),
    QT_TRANSLATE_NOOP("Catalogues", "Diskussionsveranstaltung"),
    QT_TRANSLATE_NOOP("Catalogues", "Impulsvortrag"),
    QT_TRANSLATE_NOOP("Catalogues", "Erzählcafé"),
    QT_TRANSLATE_NOOP("Catalogues", "Aktionstag"),
    QT_TRANSLATE_NOOP("Catalogues", "Fest"),
    QT_TRANSLATE_NOOP("Catalogues", "Sitzung"),
)
_TARGET_GROUPS: tuple[Default, ...] = (
    (QT_TRANSLATE_NOOP("Catalogues", "Menschen mit Behinderung"), {"is_focus": True}),
    (QT_TRANSLATE_NOOP("Catalogues", "Ältere Menschen"), {"age_min": 65, "is_focus": True}),
    (QT_TRANSLATE_NOOP("Catalogues", "Menschen, die einsam sind"), {}),
    (QT_TRANSLATE_NOOP("Catalogues", "Menschen mit Flucht- oder Migrationserfahrung"), {}),
    (QT_TRANSLATE_NOOP("Catalogues", "Menschen mit wenig Geld"), {}),
    (QT_TRANSLATE_NOOP("Catalogues", "Kinder"), {"age_max": 13}),
    (QT_TRANSLATE_NOOP("Catalogues", "Jugendliche"), {"age_min": 14, "age_max": 17}),
    (QT_TRANSLATE_NOOP("Catalogues", "Junge Erwachsene"), {"age_min": 18, "age_max": 35}),
    (QT_TRANSLATE_NOOP("Catalogues", "Familien"), {}),
    (QT_TRANSLATE_NOOP("Catalogues", "Alleinerziehende"), {}),
    (QT_TRANSLATE_NOOP("Catalogues", "Menschen ohne Arbeit"), {}),
    (QT_TRANSLATE_NOOP("Catalogues", "Menschen mit psychischer Erkrankung"), {}),
    (QT_TRANSLATE_NOOP("Catalogues", "Pflegende Angehörige"), {}),
    (QT_TRANSLATE_NOOP("Catalogues", "Queere Menschen"), {}),
)


def _named(names: tuple[str, ...]) -> tuple[Default, ...]:
    return tuple((name, {}) for name in names)


DEFAULTS: dict[type[CatalogueEntry], tuple[Default, ...]] = {
    LifeDomain: _named(_LIFE_DOMAINS),
    Sector: _named(_SECTORS),
    PartnerType: _named(_PARTNER_TYPES),
    ContributionKind: _named(_CONTRIBUTION_KINDS),
    EventFormat: _named(_EVENT_FORMATS),
    TargetGroup: _TARGET_GROUPS,
}
"""Catalogue -> (German name, further fields) of each entry, in order."""
