"""All handouts in one tuple: what the menus offer and the command line prints."""

from __future__ import annotations

from netzdesk.base.text import QT_TRANSLATE_NOOP
from netzdesk.handouts import directory, events, figures, groups, letters, lists, network_map, partner_sheet
from netzdesk.handouts.handout import Handout
from netzdesk.handouts.onboarding_pack import pack_story

_N = QT_TRANSLATE_NOOP

HANDOUTS: tuple[Handout, ...] = (
    Handout("partner-list", _N("Handouts", "Liste der Partner*innen"), "", plain=lists.partner_list),
    Handout(
        "partner-directory",
        _N("Handouts", "Verzeichnis der Partner*innen"),
        "",
        plain=directory.partner_directory,
        folds=True,
    ),
    Handout("person-list", _N("Handouts", "Liste der Personen"), "", plain=lists.person_list),
    Handout("follow-up-list", _N("Handouts", "Liste der Wiedervorlagen"), "", plain=lists.follow_up_list),
    Handout("network-figures", _N("Handouts", "Das Netzwerk in Zahlen"), "", worded=figures.network_figures),
    Handout("network-map", _N("Handouts", "Netzwerkkarte"), "", worded=network_map.network_map),
    Handout("onboarding-pack", _N("Handouts", "Willkommensmappe"), "partner", worded=pack_story),
    Handout("partner-sheet", _N("Handouts", "Steckbrief"), "partner", plain=partner_sheet.partner_sheet),
    Handout(
        "thank-you-letter",
        _N("Handouts", "Dankbrief"),
        "partner",
        worded=letters.thank_you,
        letters=letters.thank_you_letters,
    ),
    Handout(
        "approach-letter",
        _N("Handouts", "Erster Brief"),
        "partner",
        worded=letters.approach,
        letters=letters.approach_letters,
    ),
    Handout("group-sheet", _N("Handouts", "Gruppenblatt"), "group", plain=groups.group_sheet),
    Handout("event-sheet", _N("Handouts", "Veranstaltungsblatt"), "event", plain=events.event_sheet),
    Handout("sign-in-sheet", _N("Handouts", "Teilnahmeliste"), "event", worded=events.sign_in_sheet),
    Handout(
        "invitations",
        _N("Handouts", "Einladungen"),
        "event",
        worded=letters.invitations,
        letters=letters.invitation_letters,
    ),
    Handout("badges", _N("Handouts", "Namensschilder"), "event", plain=events.badges),
)
_BY_KEY = {each.key: each for each in HANDOUTS}


def by_key(key: str) -> Handout:
    """The handout with this key; KeyError where there is none."""
    return _BY_KEY[key]
