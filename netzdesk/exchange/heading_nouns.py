"""The words in folded headings that stand for people and their offices, and for organisations."""

from __future__ import annotations

PERSON = (
    r"(ansprech|^pdl$|\w*manager(in)?\b|sozialarbeiter|\bworker\b|lehrkraft|lehrer(in)?\b|mentor|reprasentant|"
    r"botschafter|organisator|dirigent|\bpresident|coordinator|representative|focal point|\bofficer|"
    r"\bpastor|\bfounder|grunder(in)?\b|\bclerk\b|fachberater|obleut|\bpat(e|in)\b|^head (of )?\w+$|"
    r"\banspr?\b|^ap\b|^z ?hd\b|^zu handen\b|kontaktperson|contact|vorsitz|vorstand|obmann|obfrau|"
    r"prasident|geschaftsfuhr|leiter\b|leitung|sprecher|verantwortlich(?! fur)|person|vertret|vertr\b|"
    r"stellv\b|koordinat(or|ion)|dire[kc]tor|inhaber|(ordentlich\w*|berechtigt\w*|beratend\w*) mitglied|"
    r"schulleit|beauftragte|delegierte|ersatzmitglied|bearbeiter|zustandig(?!keit| fur)|pfarrer|rektor|"
    r"dekan\b|kassier|schriftfuhr|sekretar(in)?\b|secretary|treasurer|\w{3}meister(in)?\b|"
    r"\w{3}wart(in)?\b|\w{3}fuhrer(in)?\b|kommandant|\bchair(man|woman|person)?\b|trainer|"
    r"kontakt (name|vorname|nachname)|(name|vorname|nachname) kontakt$|principal\b(?! (office|address))|"
    r"head ?teacher)"
)
"""Words for people and their offices."""

ORGANISATION = (
    r"(?:verein|organi[sz]ation|einrichtung|firm(?:a|en)|institution|institut|verband|unternehmen|company|"
    r"agenc(?:y|ie)|stiftung|initiative|anbieter|provider|partner|akteur|schule?|kita|kindertagesstatte|"
    r"kindergarten|korperschaft|betrieb|club|klub|gruppe|behorde|amt|mitglied|facility|association|"
    r"veranstalter|organi[sz]er|employer|museum|kunde|heim|dienststelle|beratungsstelle|vereinigung|"
    r"gliederung|partei|fraktion)"
)
"""What a list of partners may call them; compounds that mean something else ("Zielgruppe") are told before."""
