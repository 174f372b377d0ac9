"""Words of headings spelled out: cut short as in hand-kept lists, or in the language of a neighbour."""

from __future__ import annotations

import re

from netzdesk.base.order import collapsed

_SPELLINGS = """
organisation: org orga organisatie organisme
einrichtung: einr einricht einrichtg instelling structure
verein: vereniging
gruppe: gr grp groupe groep gruppo
mitglieder: mitgl mitgld membres leden
ansprechpartner: ansprechp ansprechpartn ansprechpartnr
vorsitz: vors
stellvertretung: stv stellv
geschaftsfuhrung: gf geschf
geschaftsstelle: gst geschst
leitung: ltg responsable
beschreibung: beschr desc descr omschrijving beschrijving descrizione
bemerkung: bemerk anmerk opmerking opmerkingen remarque remarques observations
kategorie: kat kateg hauptkateg hauptkat unterkat cat categorie categoria
adresse: adr addr adrs adres indirizzo
zusatz: zus complement
account: acct
anzahl: anz nombre aantal
telefon: telef tlf telefoon telefoonnummer telefono
mobil: gsm mob portable cellulare
email: courriel mel
website: siteweb sito
strasse: straat straatnaam rue libvoie
hausnummer: huisnummer numvoie
postcode: codepostal cp cap
ort: plaats woonplaats vestigingsplaats ville commune libcommune localite localita comune
stadtteil: wijk buurt
land: pays paese
bundesland: provincie
name: naam nom denomination denominazione intitule
vorname: vn voornaam prenom
nachname: nn achternaam cognome
funktion: functie fonction funzione
zielgruppe: zielgr doelgroep doelgroepen
altersgruppe: altersgr
zweck: objet doelstelling doel
rechtsform: rechtsvorm
art: soort
nummer: numero
tatigkeit: activiteiten activites attivita
ansprechperson: referente contactpersoon
kurzname: sigle afkorting
gebiet: werkgebied
angebot: aanbod
zielgruppe: publics
themen: thematiques
"""
_PHRASES = (
    ("code postal", "postcode"),
    ("forme juridique", "rechtsform"),
    ("site internet", "website"),
    ("personne contact", "ansprechperson"),
    ("raison sociale", "firmenname"),
    ("titre court", "kurzname"),
    ("domaine activite", "tatigkeitsfeld"),
    ("public vise", "zielgruppe"),
    ("t m", "telefon mobil"),
    ("t d", "telefon dienstlich"),
    ("t p", "telefon privat"),
)
_WHOLE = {
    collapsed(word): spelled
    for spelled, _, words in (line.partition(":") for line in _SPELLINGS.strip().splitlines())
    for word in words.split()
}


def spelled_out(folded: str) -> str:
    """The words of a folded heading in full and in German, as far as they are known: "adr zus" is "adresse zusatz"."""
    folded = re.sub(r"\b(de|du|la|le|les|d|l) (?=\w)", "", folded)
    for phrase, spelled in _PHRASES:
        folded = re.sub(rf"\b{collapsed(phrase)}\b", spelled, folded)
    if re.search(r"\w{3} de$", folded):
        folded = folded.removesuffix(" de")  # the language of what stands below
    return " ".join(_WHOLE.get(word, word) for word in folded.split())
