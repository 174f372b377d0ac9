"""What people write under "Status", understood as one of the fixed terms, with a day where the cell holds one."""

from __future__ import annotations

import re
from datetime import date
from typing import Any, NamedTuple

from netzdesk.base.order import plain
from netzdesk.base.text import translate
from netzdesk.exchange.clean_dates import day_of_text, last_day_of_text
from netzdesk.model.terms import PartnershipStatus

_DAY = re.compile(
    r"\d\d?\.\s?\d\d?\.\s?\d{2,4}|\d{4}-\d\d?-\d\d?|\d\d?/\d\d?/\d{2,4}|(0?[1-9]|1[0-2])[./]\s?(19|20)\d\d"
    r"|(\d\d?\. ?)?(jan|feb|m[aä]r|mrz|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[zc])[a-z]*\.? (19|20)\d\d"
    r"|\b(19|20)\d\d\b",
    re.I,
)
_UNTIL = re.compile(r"\b(bis|until)\b[^\d]*$", re.I)
_BACK = re.compile(r"\bwieder (aktiv|dabei|an bord)|\bactive again")
_GONE = re.compile(
    r"nicht mehr|\bkein\w* .*\bmehr\b|no longer|\behem\b|ehemal|\bfruher|\bex\b|former|ausgeschied|ausgetret|"
    r"austritt|ausgestieg|ausstieg|beendet|gekundigt|kundigung|aufgelost|erloschen|abgemeldet|\bleft\b|verlassen|\braus\b|"
    r"terminated|resigned|\bended\b|withdrawn|closed"
)
_REFUSED = re.compile(
    r"abgelehnt|\blehnt\b|ablehn|\babsage|abgesagt|kein\w* (interesse|bedarf|zusammenarbeit)|(nicht|un)\W?interessiert|"
    r"\b(will|wollen|mochte|mochten|kann|konnen) nicht|declin|refus|reject|no interest|not interested"
)
_RESTS = re.compile(
    r"ruhend|\bruht\b|ruhen\b|inaktiv|inactive|nicht aktiv|not active|passiv|pausier|\bpause\b|dormant|beurlaubt|"
    r"stillgelegt|auf eis|on hold|paused"
)
_NOT = re.compile(r"\b(noch )?(nicht|kein\w*|not( yet)?)( \w+)?|\bnein\b|\bno\b")
_ANSWER_OPEN = re.compile(
    r"(keine?|ohne|wart\w+( noch)?( auf)?|no) (antwort|ruckmeldung|reaktion|reply|answer)|steht (noch )?aus\b"
)
_CERTAIN = (
    (_BACK, PartnershipStatus.ONBOARD),
    (_GONE, PartnershipStatus.LEFT),
    (_REFUSED, PartnershipStatus.LEFT),
    (_RESTS, PartnershipStatus.DORMANT),
    (_ANSWER_OPEN, PartnershipStatus.APPROACHED),
)
"""What holds whatever else is said, the first one first."""
_WAY = (
    (PartnershipStatus.IDEA, r"\bidee|\bidea\b|vorschlag"),
    (
        PartnershipStatus.PROSPECT,
        r"prospect|wunsch|interess|potenzi|potenti|moglich|\blead\b|\bneu\w*\b|\boffen\b|ungeklart|\bunklar|"
        r"geplant|vorgesehen|vorgemerkt|kandidat|warteliste|\b(ansprechen|anfragen|kontaktieren|anschreiben|anrufen)\b",
    ),
    (
        PartnershipStatus.APPROACHED,
        r"approached|angesproch|angefragt|\banfrage\b|kontaktiert|erstkontakt|angeschrieb|angeruf|angemailt|"
        r"eingeladen|contacted|invited|\basked\b",
    ),
    (PartnershipStatus.IN_TALKS, r"gesprach|verhandl|\btalks?\b|austausch|negotiat|discussion"),
    (
        PartnershipStatus.COMMITTED,
        r"committed|zugesagt|zusage|vereinbart|unterzeichnet|unterschrieben|\bagreed|signed|confirmed|bestatigt",
    ),
)  # fmt: skip
_ON_BOARD = re.compile(
    r"\bon ?board|\bbord\b|\baktiv|\bactive|\bdabei\b|laufend|kooperiert|beigetreten|eingetreten|aufgenommen|"
    r"vollmitglied|^(ja|yes|x|✓|✔)$"
)
_BELONGS = re.compile(r"partner|mitglied|member|kooperation")
"""Words that say nothing against another one: a possible partner is none yet."""


class Told(NamedTuple):
    """What a cell says: the term (None: not understood), its day, whether it ends there, whether they refused."""

    status: PartnershipStatus | None
    text: str
    day: date | None = None
    is_end: bool = False
    refused: bool = False


def understood(text: str, own_words: dict[str, Any]) -> Told:
    """What a text says about the way of a partner; ``own_words`` are those of the program itself."""
    found = _DAY.search(text)
    bare = f"{text[: found.start()]} {text[found.end() :]}" if found else text
    folded = re.sub(r"[^\w✓✔]+", " ", plain(bare)).strip()
    status = own_words.get(plain(text)) or own_words.get(plain(bare)) or _status(folded)
    refused = status is PartnershipStatus.LEFT and bool(_REFUSED.search(folded)) and not _GONE.search(folded)
    if found is None:
        return Told(status, text, refused=refused)
    is_end = bool(_UNTIL.search(text[: found.start()]))
    day = last_day_of_text if is_end or status is PartnershipStatus.LEFT else day_of_text
    return Told(status, text, day(found[0]), is_end, refused)


def _status(folded: str) -> PartnershipStatus | None:
    """The term that the words of a folded text point to, None where they point to several or to none."""
    certain = next((status for pattern, status in _CERTAIN if pattern.search(folded)), None)
    return certain or _on_the_way(_NOT.sub(" ", folded), folded)


def _on_the_way(said: str, whole: str) -> PartnershipStatus | None:
    """The furthest step that is told; ``said`` is without what the ``whole`` text denies."""
    way = [status for status, words in _WAY if re.search(words, said)]
    if _ON_BOARD.search(said.strip()):
        return PartnershipStatus.ONBOARD if way in ([], [PartnershipStatus.COMMITTED]) else None
    if way:
        return way[-1]
    if said != whole:
        return PartnershipStatus.PROSPECT
    return PartnershipStatus.ONBOARD if _BELONGS.search(said) else None


def not_understood(text: str) -> str:
    """The sentence about a status that nobody understands."""
    said = translate(
        "Import",
        "„{value}“ ist nicht bekannt und wird nicht übernommen: Wer neu ist, kommt als „{idea}“ dazu.",
    )
    return said.format(value=text[:40], idea=PartnershipStatus.IDEA.word())
