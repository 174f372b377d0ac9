"""Words for what somebody does, as they stand beside names."""

from __future__ import annotations

import re

OFFICE = (
    r"(?:leit|vorsitz|vorstand|geschäftsf|[ck]oordinat|referent|sprecher|präsident|dire[ck]tor|officer|trustee|kass|schrift|beauftragt"
    r"|manager|head|chair|meister|pädagog|sekret|mitglied|stellv|vertret|erste|zweite|berat|assist|pfarr|trainer|lehrer"
    r"|obmann|obfrau|inhab|gründ|\bchef|president|secretary|treasurer)"
)
"""Parts of words for what somebody does."""
_OFFICE_WORD = (
    r"(?:\w{0,15}leiter(?:in)?|leitung|vorsitzende[rn]?|vorst[aä]nd(?:in)?|geschäftsführer(?:in)?|\w{0,15}koordinator(?:in)?|\w{0,15}referent(?:in)?"
    r"|\w{0,10}sprecher(?:in)?|präsident(?:in)?|direktor(?:in)?|kassier(?:er)?(?:in)?|schriftführer(?:in)?|beauftragter?|obmann|obfrau|kommandant(?:in)?"
    r"|inhaber(?:in)?|\w{0,10}rektor(?:in)?|\w{0,10}bürgermeister(?:in)?|\w{0,10}sekretär(?:in)?|chair|director|manager|secretary|treasurer)"
)
OFFICE_BEFORE = re.compile(
    rf"\s*((?:\d\.\s*)?(?:[^\d,:;@()]{{0,30}}{OFFICE}[^\d,:;@()]{{0,30}}(?=:)"
    rf"|(?:(?:stellv|komm)\w{{0,13}}\.?\s)?{_OFFICE_WORD}(?=\s+(?-i:[A-ZÄÖÜ])[^\s,:;]+\s+(?-i:[A-ZÄÖÜ]))"
    r"|(?:vors|stellv|ltg)\.)):?\s+(?=\S)",
    re.I,
)
"""What somebody does, before the name: "1. Vorsitzende: Anna Abel", "Ltg. Anna Abel", "Leiterin Anna Abel"."""
