"""Which words in a folded heading point to which field: a list of decisions, the first that fits holds."""

from __future__ import annotations

import re
from functools import lru_cache

from netzdesk.exchange.heading_exceptions import EXCEPTIONS, PERSON

_PRIVATE = r"(privat|priv\b|home\b|personlich|durchw(ahl)?\b|direkt)"

_RULES: tuple[tuple[str, str], ...] = (
    *EXCEPTIONS,
    # ways to reach somebody
    ("person_email", rf"(?=.*mail)(?=.*({PERSON}|{_PRIVATE}))(?!.*verein)"),
    ("email", r"mail(?!ing)|\belektronische post"),
    (
        "contact",
        r"\b(kontakte?|contact|kontaktdaten|kontaktinfo\w*|erreichbarkeit|kommunikation|"
        r"kontaktmoglichkeit\w*|kontakt uber|contact info\w*)$|"
        r"\b(rucksprache|ruckfragen|anmeldung) (bei|unter|an)$|"
        r"^((wie|wo) )?(zu )?erreich\w*( (unter|uber|wie))?$",
    ),
    ("phone", r"(?=.*\b(tel|telefon|fon|phone)\b)(?=.*fax)"),
    ("fax", r"fax"),
    ("person_mobile", rf"(?=.*(mobil|handy|\bcell))(?=.*({PERSON}|{_PRIVATE}))"),
    ("mobile", r"mobil(?!itat)|handy|\bcell(ular)?\b"),
    (
        "person_phone",
        rf"(?=.*(\btel\b|telefon|phone|rufnummer|durchwahl))(?=.*({PERSON}|{_PRIVATE}))(?!.*business)",
    ),
    (
        "phone",
        r"\btel\b|telefon|telephon|phone|\bmain (line|number)\b|\bfon\b|rufn(ummer|r\b)|\bruf\b|durchwahl|"
        r"festnetz|"
        r"hotline",
    ),
    (
        "website",
        r"\bweb\b|webs|webadr|webauf|internet|homepage|\bwww\b|\bur[li]\b|\blink\b|\bsite\b(?! name)|"
        r"weblink|^hp$",
    ),
    # where it is
    (
        "postcode_place",
        r"(?=.*(plz|postleitzahl|zip|postcode|post ?code|postal))(?=.*(ort\b|stadt\b|city|town|"
        r"place|gemeinde))",
    ),
    ("postcode", r"plz\b|postleitzahl|\bzip|postcode|post code|postal ?code|zustellbezirk"),
    ("street", r"(?=.*(strasse|\bstr\b|street))(?=.*(haus ?(nr|nummer)|\bhnr\b|house ?(no|number)))"),
    ("house_number", r"haus ?(nr|nummer)|\bhnr\b|\bhn\b|house ?(no|number)"),
    ("street", r"strasse|\bstr\b|street|\bgasse\b"),
    (
        "district",
        r"ortsteil|stadtteil|gemeindeteil|stadtbezirk|bezirk(?!samt)|district|quartier|viertel|\bkiez|"
        r"sozialraum|borough|neighbou?rhood|\bward\b|planungsraum|bezirksregion|suburb|\bparish\b|"
        r"community part$|"
        r"local authority|(operation\w*|working|local|geographic\w*) areas?$",
    ),
    ("country", r"(land|country) region"),
    (
        "state",
        r"(address|adresse|geschaft\w*|privat|home|work|business|other|weitere\w*) region|"
        r"region (geschaftlich|privat)",
    ),
    (
        "district?",
        r"^areas?$|\b(land)?kreis\b|\bregion\b|county|einzugsgebiet|areas? (covered|served)|(coverage|service|"
        r"catchment|benefit) areas?$",
    ),
    ("state", r"bundesland|\bstate\b|province|kanton|bundesstaat"),
    ("country", r"\bland\b|country|\bstaat\b|\bnation\b|landeskurzel|landercode"),
    (
        "place",
        r"(?<!\bvor )\b(?!hort|einsatz|tagungs|"
        r"veranstaltungs)\w*(?<!sp)(?<!w)(?<!pp)(?<!x)(?<!rep)(?<!\bd)ort\b"
        r"(?! der)|\bstadt\b|\bcity\b|\btown\b|\bgemeinde\b|\bplace\b|locality|^community$|"
        r"(?<!be)(?<!vor)(?<!bei)sitz\b|kommune|^(wo|where)$",
    ),
    ("address", r"address|adress|anschrift"),
    ("place?", r"\blocation$"),
    # people
    ("person_name", rf"(?=.*{PERSON})(?=.*\bname\b)(?=.*(funktion|position|titel|telefon))"),
    ("first_name", r"vorname|rufname|first ?name|given ?name|forename|\bprenom\b"),
    ("last_name", r"nachname|familienname|zuname|last ?name|surname|family ?name"),
    ("salutation", r"\banrede\b|salutation|name prefix|^prefix$|honorific"),
    ("function", rf"(?=.*(funktion|position|rolle|amtsbezeichnung))(?=.*{PERSON})"),
    (
        "academic_title",
        r"^(akad\w*( grad| titel)?|titel|title|doktor\w*|dr)$|akad\w* (grad|titel)\b|akademisch|\btitel$|"
        r"academic",
    ),
    (
        "function",
        r"funktion|^fkt$|position|\brolle\b|job ?title|arbeitstitel|dienststellung|\bberuf(sbezeichnung|sgruppe)?\b|"
        r"\brollen$|\broles$|"
        r"\b(dienst|an)?stellung\b|organization title|occupation|profession|\brole\b",
    ),
    ("language", r"^(korrespondenz)?sprachen?$|language$|muttersprache"),
    # what it is
    (
        "member_count",
        r"\b(anzahl|zahl)( \w+)? \w*mitglied|mitglied(er|s)?(zahl|anzahl|starke)|"
        r"^mitgl(ieder)?( (ges|zahl|anz)\w*)?$|member ?(count|s$)|number members",
    ),
    (
        "status_since",
        r"(mitglied|partner|dabei|status|kooperation) (seit|ab)|"
        r"^seit( wann)?$|\b(netz|mitglied|partner|bund|verein|verband|beteiligt|aktiv|wir\b).* seit( wann)?$|"
        r"(bei|ein)tritt|since|registriert|aufgenommen|angemeldet|"
        r"joined|aufnahme(datum|jahr)|^datum status",
    ),
    (
        "umbrella",
        r"dachverband|spitzenverband|fachverband\b|umbrella|dachorganisation|\bmitglied(schaft)? (im|bei|"
        r"verband)|"
        r"angeschlossen",
    ),
    ("kind", r"^person(en)?art$|organisation person|person organisation|^(kontakt|adress)art$|^art kontakt"),
    ("life_domains", r"lebensbereich|handlungsfeld|tatigkeits?(feld|bereich)|life domain|lebenslage"),
    (
        "target_groups",
        r"zielgruppe|target ?(group|audience)|adressat|fur wen\b|"
        r"who (we|they|you) (help|support|serve|reach|work with)|wen (wir|sie) \w+|"
        r"popu\w* served|\bclients?( group)?$|clientele|beneficiar|personenkreis|altersgruppe|"
        r"age ?groups?\b|"
        r"ages ?served|who (is|are) (it|this|they|these) for|^an wen\b|eligib|wer kann (mitmachen|teilnehmen|"
        r"kommen)",
    ),
    ("key_partner", r"schlusselpartner|schlussel partner|key partner"),
    (
        "contribution",
        r"beitrag (zum|fur|im|netz\w*|bundnis)|^beitrag$|ressourcen|expertise|contribution|was (wir|"
        r"sie) einbring|"
        r"how (they|we|you) (can )?(help|contribute)|what (can )?(they|we|you|i) (can )?(bring|contribute)\b|"
        r"unterstutzungsangebot",
    ),
    ("influence", r"einfluss|influe?nce|^power$"),
    ("stance", r"^haltung|^einstellung|stance|attitude"),
    ("sector", r"\bsektor|gesellschaftsbereich|\bsector"),
    ("status", r"(?<!familien)status\b|^stand mitglied|kooperationsstand|partnerstatus|^stage$"),
    (
        "short_name",
        r"kurz(name|bez|bezeichnung|form|titel|el)|name kurz|(?<!als )abkurzung|\bkurz$|short ?(name|label)$|"
        r"acronym|"
        r"akronym|abbreviation|^abk$|^also known as$",
    ),
    (
        "name",
        r"name lang|langname|name voll|voller name \w*(organisation|verein|einrichtung)|"
        r"full name organi[sz]ation",
    ),
    (
        "person_name",
        r"^(display ?name|anzeigename|file as|full name|vollstandiger name|vor und nachname|"
        rf"vor nachname)$|(?=.*{PERSON})(?!.*(organisation|verein\b|verband|firma|company|stelle\b))",
    ),
    (
        "notes",
        r"(zusatzliche|weitere|sonstige) (angaben?|details)$|"
        r"bemerkung|"
        r"^bem(erk)?$|^anm(erk)?$|notiz|notes?\b|anmerkung|kommentar|comment|remark|hinweis|sonstige",
    ),
    (
        "description",
        r"beschreib|description|^summary$|zusammenfassung|\w*angebote?\b|angebotsbeschr|leistung(en|sangebote?|sspektrum|sprofil)?\b|"
        r"tatigkeit|gegenstand$|hintergrund|background|^(macht )?was( .*)?$|^what\b|"
        r"schwerpunkt|^focus( areas?)?\b|areas? (work|activity|expertise)|was (ist |gibt es )?(zu )?tun\b|"
        r"^wo(zu|fur)$|"
        r"profil|uber uns|^stell\w* .*\bvor$|\bdetails?$|\bziele?\b|zweck|about|\binhalt|aufgaben|"
        r"\b(kurz)?infos?\b|information|"
        r"\baims?\b|objectives|\bobjects\b|purpose|\bmission\b|"
        r"text\b|bio\b|vorstellung|kurzportrat|(was|what) (wir|sie|we|they|you) (tun|machen|bieten|do|offer)\b|"
        r"was (tun|machen|bieten) (sie|wir)\b|"
        r"(?<!last )\bactivit(y|ies)\b|services|^program(me)?s?$",
    ),
    (
        "partner_type",
        r"\b(typ|art|type|rechtsform|organisationsform|legal form|form)$|\wtyp$|^typ |rechtsform|"
        r"(einrichtungs|schul|vereins|organisations|kita|trager|heim|rechts|versorgungs|wohn|betriebs|"
        r"institutions|stiftungs|gruppen)(art|form)$|organi[sz]ation(s)?(typ| type)",
    ),
    (
        "partner_type",
        r"(^|welche )(art|typ|form|kategorie|type) \w*(establishment|service|provider|"
        r"einrichtung|organisation|verein|trager|institution|schul|partner)",
    ),
    (
        "parent",
        r"trager(schaft|verein|verband|name|organisation|gesellschaft)?s?\b|(mutter|haupt)(organisation|"
        r"verein)|"
        r"parent|betreiber|carrier|"
        r"gehort zu|operator|uberordnung|ubergeordnet",
    ),
    ("name?", r"^(label|wer|who)$"),
    (
        "tags",
        r"^(ag|ak)s?( mitglied\w*)?$|fachrichtung|fachverbande|fachgebiet|^arbeits(gruppe|kreis)|^gremi(um|en)$|"
        r"^aussch(uss|usse)$|"
        r"branche|gewerk\b|schlagw|schlagwort|stichw|\btags?\b|taxonom|^line work$|"
        r"\w{4}(?<!g)(arten|typen)$|\btypes$|"
        r"kategorie|categor|rubrik|them(a|en?)\b|"
        r"themenfeld|sparte|sportart|label|merkmal|keyword|group membership|abschnitt|fachbereich|"
        r"arbeitsfeld|bereich\b|[ck]lassifi",
    ),
    (
        "name",
        r"(verein|organisation|organization|einrichtung|firma|firmen|institution|schul|verband|"
        r"kita|betrieb|unternehmen|partner|company|stiftung|anbieter|mitglied|initiative|gruppe|"
        r"projekt|amt|behorde|akteur|dienst|provider|museum|kunde|club|heim|objekt|"
        r"standort)s?n? ?(name|bezeichnung|titel)",
    ),
    (
        "name",
        r"^(name )?(verein|organisation|organization|einrichtung|firma|institution|verband|"
        r"unternehmen|company|agency|agencies|stiftung|initiative|anbieter|provider|kooperationspartner|"
        r"netzwerkpartner|partner|partnerorganisation|mitgliedsorganisation|mitgliedsverein|"
        r"dienststelle|beratungsstelle|akteur|schule|kita|kindertagesstatte|jugendeinrichtung|"
        r"korperschaft|betrieb|club|gruppe|selbsthilfegruppe|behorde|amt|mitglied|bezeichnung|"
        r"vereinigung|organisationseinheit|bildungseinrichtung|facility|association|institute|"
        r"organi[sz]er|veranstalter|employer)(en|n|e|s)?( \w+)?$",
    ),
    (
        "name?",
        r"(zuwendungs|forder|geld|mittel)(geber|empfanger)|\b(empfanger|fordernehmer|spender|sponsor|antragsteller)",
    ),
    ("name", r"^name\b(?!.*(vater|mutter|kind))|\bname$|^titel|^title|\beinrichtung$"),
    (
        "external_id",
        r"\b(id|no|number|num|uuid|guid|schlussel|key|code|bsn|lfd|index|identifier|objectid|fid|gml id)$|"
        r"(nr|nummer|kennung|kennziffer)$|^(id|lfd|fid)\b",
    ),
    (
        "name?",
        r"^(orts |kreis |bezirks )?\w+(einrichtung|organisation|verein|verband|zentrum|initiative|stiftung|"
        r"stelle|"
        r"(?<!gottes)dienst|schule|haus|(?<=kirchen)gemeinde|(?<=kirch)gemeinde|(?<=pfarr)gemeinde)$|^pfarrei$",
    ),
    ("name?", r"^(?!orts|strass|kreis|stadt|gemeinde|land|datei|benutzer|ansprech)\w+name$"),
)
_COMPILED = tuple((field, re.compile(pattern)) for field, pattern in _RULES)


@lru_cache(4096)
def field_by_rule(folded: str) -> str | None:
    """The field that the words of a folded heading point to, with "?" where it is the weaker of several meanings.

    "" is for those that surely have none, None for unknown ones.
    """
    for field, pattern in _COMPILED:
        if pattern.search(folded):
            return field
    return None
