"""The words in folded headings that stand for people and their offices, and for organisations."""

from __future__ import annotations

PERSON = (
    r"(ansprech|^pdl$|\banspr?\b|^ap\b|^z ?hd\b|^zu handen\b|kontaktperson|contact|vorsitz|vorstand|"
    r"obmann|obfrau|prasident|geschaftsfuhr|leiter\b|leitung|sprecher|verantwortlich(?! fur)|person|"
    r"vertret|vertr\b|stellv\b|koordinator|dire[kc]tor|inhaber|"
    r"(ordentlich\w*|berechtigt\w*|beratend\w*) mitglied|schulleit|beauftragte|delegierte|ersatzmitglied|"
    r"bearbeiter|zustandig(?!keit| fur)|pfarrer|rektor|dekan\b|kassier|schriftfuhr|sekretar(in)?\b|"
    r"secretary|treasurer|\w{3}meister(in)?\b|\w{3}wart(in)?\b|\w{3}fuhrer(in)?\b|kommandant|"
    r"chair(man|woman|person)?\b|trainer|kontakt (name|vorname|nachname)|principal\b(?! (office|address))|"
    r"head ?teacher)"
)
"""Words for people and their offices."""

ORGANISATION = (
    r"(?:verein|organi[sz]ation|einrichtung|firm(?:a|en)|institution|institut|verband|unternehmen|company|"
    r"agenc(?:y|ie)|stiftung|initiative|anbieter|provider|partner|akteur|schule?|kita|kindertagesstatte|"
    r"kindergarten|korperschaft|betrieb|club|klub|gruppe|behorde|amt|mitglied|facility|association|"
    r"veranstalter|organi[sz]er|employer|museum|kunde|heim|dienststelle|beratungsstelle|vereinigung|"
    r"gliederung)"
)
"""What a list of partners may call them; compounds that mean something else ("Zielgruppe") are told before."""
