"""Which words in a folded heading point to which field: a list of decisions, the first that fits holds."""

from __future__ import annotations

from functools import lru_cache

from netzdesk.exchange.heading_exceptions import EXCEPTIONS
from netzdesk.exchange.heading_nouns import ORGANISATION, PERSON
from netzdesk.exchange.headings import heading_pattern

_PRIVATE = r"(privat|priv\b|home\b|personlich|durchw(ahl)?\b|direkt)"

_RULES: tuple[tuple[str, str], ...] = (
    *EXCEPTIONS,
    # ways to reach somebody
    ("person_email", rf"(?=.*mail)(?=.*({PERSON}|{_PRIVATE}))(?!.*verein)"),
    ("email", r"mail(?!ing)|\belektronische post"),
    (
        "contact",
        r"^(?!(anrede|titel|vorname|nachname|name|funktion) ).*\b(kontakte?|contact|kontaktdaten|"
        r"kontaktinfo\w*|erreichbarkeit|kommunikation|kontaktmoglichkeit\w*|kontakt uber|contact info\w*)$|"
        r"\b(rucksprache|ruckfragen|anmeldung) (bei|unter|an)$|"
        r"^((wie|wo) )?(zu )?erreich\w*( (unter|uber|wie))?$",
    ),
    ("phone", r"(?=.*\b(tel|telefon|fon|phone)\b)(?=.*fax)"),
    ("fax", r"fax"),
    ("person_mobile", rf"(?=.*(mobil|handy|\bcell))(?=.*({PERSON}|{_PRIVATE}))"),
    ("mobile", r"mobil(?!itat)|funktel|handy|whats ?app|\bcell(ular)?\b"),
    (
        "person_phone",
        rf"(?=.*(\btel\b|telefon|phone|rufnummer|durchwahl))(?=.*({PERSON}|{_PRIVATE}))(?!.*business)",
    ),
    (
        "phone",
        r"\btel\b|telefon|telephon|phone|\bmain (line|number)\b|\bfon\b|rufn(ummer|r\b)|\bruf\b|durchwahl|"
        r"festnetz|hotline",
    ),
    (
        "website",
        r"\bweb\b|webs|webadr|webauf|internet|homepage|\bwww\b|\bur[li]\b|\blink\b|\bsite\b(?! name)|weblink|"
        r"^hp$",
    ),
    # where it is
    (
        "postcode_place",
        r"(?=.*(plz|postleitzahl|zip|postcode|post ?code|postal))(?=.*(ort\b|stadt\b|city|town|place|"
        r"gemeinde))",
    ),
    (
        "postcode",
        r"plz\b|(billing|shipping|mailing|zip) code$|postleitzahl|\bzip|postcode|post code|postal ?code|"
        r"zustellbezirk",
    ),
    ("street", r"(?=.*(strasse|\bstr\b|street))(?=.*(haus ?(nr|nummer)|\bhnr\b|house ?(no|number)))"),
    ("house_number", r"haus ?(nr|nummer)|\bhnr\b|\bhn\b|house ?(no|number)"),
    ("street", r"strasse|\bstr\b|street|\bgasse\b"),
    (
        "district",
        r"ortsteil|stadtteil|gemeindeteil|stadtbezirk|bezirk(?!samt)|district|quartier(?!smanag)|viertel|"
        r"\bkiez|sozialraum|borough|neighbou?rhood|\bwards?\b|planungsraum|bezirksregion|suburb|\bparish\b|"
        r"community part$|local authority|(operation\w*|working|local|geographic\w*) areas?$",
    ),
    ("country", r"(land|country) region"),
    (
        "state",
        r"(address|adresse|geschaft\w*|privat|home|work|business|other|weitere\w*) region|"
        r"region (geschaftlich|privat)",
    ),
    (
        "district?",
        r"^areas?$|(?<!gruppe )\b(land)?kreis\b|^(wirkungs|versorgungs|zustandigkeits)?gebiet$|\bregion\b|"
        r"county|einzugsgebiet|areas? (covered|served|benefit|operation)|"
        r"(coverage|service|catchment|benefit) areas?$",
    ),
    ("state", r"bundesland|\bstate\b|province|kanton|bundesstaat"),
    ("country", r"\bland\b|country|\bstaat\b|\bnation\b|landeskurzel|landercode"),
    (
        "place",
        r"(?<!\bvor )\b(?!hort|einsatz|tagungs|"
        r"veranstaltungs)\w*(?<!sp)(?<!w)(?<!pp)(?<!x)(?<!rep)(?<!sh)(?<!ss)(?<!ff)(?<!\bd)ort\b(?! der)|"
        r"\bstadt\b|\bcity\b|\btown\b|\b(orts|samt|verbands|markt|wohn|standort|stadt)?gemeinde\b|\bplace\b|"
        r"locality|^community$|(?<!be)(?<!vor)(?<!bei)sitz\b|kommune|^(wo|where)$",
    ),
    ("address", r"address|adress|anschrift"),
    ("place?", r"\blocation$"),
    ("address?", r"^(treffpunkt|venue|meeting (place|point))$|vereins(heim|lokal)$|(sport|spiel)statte$"),
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
        r"funktion|^fkt$|position|\brolle\b|job ?tit(le|el)|arbeitstitel|dienststellung|"
        r"\bberuf(sbezeichnung|sgruppe)?\b|\brollen$|\broles$|\b(dienst|an)?stellung\b|"
        r"organi[sz]ation(s?titel| title)|occupation|profession|\brole\b",
    ),
    ("language", r"^((bevorzugte|gewunschte) )?(korrespondenz)?sprachen?$|language$|muttersprache"),
    # what it is
    (
        "member_count",
        r"\b(anzahl|zahl|wie ?viele|how many)( \w+)? \w*(mitglied|members)|mitglied(er|s)?(zahl|anzahl|starke)|"
        r"^(mitgl|(gemeinde)?(mit)?glieder)( (ges|zahl|anz|insg)\w*)?$|^aktive mitglieder$|^members( \w+)?$|"
        r"member ?(count|s$)|number members",
    ),
    (
        "status_since",
        r"(mitglied|partner|dabei|status|kooperation) (seit|ab)|(kooperations|vertrags|partnerschafts)beginn|"
        r"vereinbarung$|\bunterzeichnet( am)?$|^seit( wann)?$|^(partnership|membership) start( date)?$|"
        r"\b(netz|mitglied|partner|bund|verein|verband|beteiligt|aktiv|zusammenarbeit|kooperation|"
        r"wir\b).* seit( wann)?$|(bei|ein)tritt|since|registriert|aufgenommen|angemeldet|joined|"
        r"aufnahme(datum|jahr)|^datum status",
    ),
    (
        "umbrella",
        r"^netzwerke?$|^networks?$|(dach|spitzen|landes|bundes)verband|fachverband\b|umbrella|"
        r"dachorganisation|\bmitglied(schaft)? (im|bei|verband)|angeschlossen",
    ),
    ("kind", r"^person(en)?art$|organisation person|person organisation|^(kontakt|adress)art$|^art kontakt"),
    ("life_domains", r"lebensbereich|handlungsfeld|tatigkeits?(feld|bereich)|life domain|lebenslage"),
    (
        "target_groups",
        r"zielgruppe|(facility|angebot|offen|geeignet|suitable|open) (for|fur)$|"
        r"target ?(group|audience|communit|population)|"
        r"adressat|fur wen\b|who (we|they|you) (help|support|serve|reach|work with)|wen (wir|sie) \w+|"
        r"(grades?|people|communities|clients|groups|ages?) served$|popu\w* served|\bclients?( group)?$|"
        r"clientele|beneficiar|personenkreis|altersgruppe|age ?groups?\b|ages ?served|"
        r"who (is|are) (it|this|they|these) for|^an wen\b|eligib|wer kann (mitmachen|teilnehmen|kommen)",
    ),
    ("key_partner", r"schlussel ?(partner|akteur|person|organisation)|key (partner|player|stakeholder)"),
    (
        "contribution",
        r"beitrag (zum|fur|im|netz\w*|bundnis)|^(moglich\w* |eigene\w* )?beitra(g|ge)$|ressourcen|expertise|"
        r"contribution|"
        r"was (wir|sie) einbring|^how .* (help|contribute)s?$|"
        r"what (can )?(they|we|you|i) (can )?(bring|contribute|offer network)\b|unterstutzungsangebot|"
        r"\beingebracht|einbringen$|selbstverpflichtung|\b(mit)?helfen( bei| mit)?$|\bhilft (bei|mit)$|"
        r"verfugung stell\w*|\bunterstutzung$",
    ),
    ("influence", r"einfluss|influence|^power$"),
    ("stance", r"^haltung|^einstellung|stance|attitude"),
    ("sector", r"\bsektor|gesellschaftsbereich|\bsector"),
    ("status", r"(?<!familien)status\b|^stand mitglied|kooperationsstand|partnerstatus|^stage$"),
    (
        "short_name",
        r"kurz(name|bez|bezeichnung|form|titel|el)|name kurz|(?<!als )abkurzung|\bkurz$|short ?(name|label)$|"
        r"acronym|akronym|abbreviation|^abk$|^also known as$",
    ),
    (
        "name",
        r"name lang|langname|name voll|voller name \w*(organisation|verein|einrichtung)|"
        r"full name organi[sz]ation",
    ),
    (
        "person_name",
        r"^(display ?name|anzeigename|file as|full name|vollstandiger name|vor und nachname|vor nachname)$|"
        rf"(?=.*{PERSON})(?!.*(organisation|verein\b|verband|firma|company|stelle\b))",
    ),
    (
        "notes",
        r"(zusatzliche|weitere|sonstige) (angaben?|details)$|protokoll|^ergebnis( gesprach\w*)?$|"
        r"^(ihre )?nachricht$|\b(mitteilen|anmerken|loswerden)$|^(fragen|wunsche|anregungen)( \w+)?$|"
        r"^message$|bemerkung|^bem(erk)?$|^anm(erk)?$|notiz|notes?\b|anmerkung|kommentar|"
        r"comment|remark|hinweis|sonstige",
    ),
    (
        "description",
        r"beschreib|description|^summary$|zusammenfassung|\w*angebote?\b|angebotsbeschr|"
        r"leistung(en|sangebote?|sspektrum|sprofil)?\b|tatigkeit|\bengagement$|"
        r"^(projekte|veranstaltungen|massnahmen?|aktionen)\b|ausstattung|vergunstigung|\boffered$|"
        r"spe[zc]iali[sz]|gegenstand$|hintergrund|background|^(macht )?was( .*)?$|^what\b|schwerpunkt|"
        r"^focus( areas?)?\b|areas? (work|activity|expertise)|was (ist |gibt es )?(zu )?tun\b|^wo(zu|fur)$|"
        r"profil|^uber (uns|organisation|verein)|^wer (wir|sie) s\w+|^stell\w* .*\bvor$|\bdetails?$|ziele?\b|"
        r"zweck|about|\binhalt|aufgabe|\b(kurz)?infos?\b|information|\baims?\b|objectives|\bobjects\b|"
        r"purpose|\bmission\b|text\b|bio\b|vorstellung|kurzportrat|"
        r"(was|what) (wir|sie|we|they|you) (tun|machen|bieten|do|offer)\b|was (tun|machen|bieten) (sie|"
        r"wir)\b|"
        r"(?<!last )\bactivit(y|ies)\b|\bopportunit(y|ies)$|services|^program(me)?s?$",
    ),
    (
        "partner_type",
        r"\b(typ|art|type|rechtsform|organisationsform|legal form|form)$|\wtyp$|^typ |rechtsform|"
        rf"({ORGANISATION}|trager|betreiber|rechts|versorgungs|wohn|gruppen)[sne]* ?(typ|type|art|form)$",
    ),
    (
        "partner_type",
        rf"(^|welche )(art|typ|form|kategorie|type) \w*({ORGANISATION}|trager|establishment|service)",
    ),
    (
        "parent",
        r"trager(schaft|verein|verband|name|bezeichnung|organisation|gesellschaft)?s?\b|"
        r"\bschulgemeinde$|(mutter|haupt)(organisation|verein)|parent|betreiber|carrier|gehort zu|operator|uberordnung|"
        r"ubergeordnet",
    ),
    ("name?", r"^(label|wer|who|projekt)$"),
    (
        "tags",
        r"^(ag|ak)s?( mitglied\w*)?$|fachrichtung|fachverbande|fachgebiet|^arbeits(gruppe|kreis)|"
        r"^gremi(um|en)$|^aussch(uss|usse)$|committees?$|interessen$|interessiere\b|^interests?$|"
        r"interessengruppe|stakeholder (group|category)|^fields? |\bag$|gremien|"
        r"(themen|aufgaben|einsatz|fach|sach)gebiete?$|"
        r"\w{3}(?<!text)(?<!zusatz)(?<!benutzer)(?<!daten)feld(er)?$|"
        r"(cause|subject|interest|issue|practice|policy|program) areas?$|branche|gewerk\b|schlagw|schlagwort|"
        r"stichw|\btags?\b|taxonom|^line work$|\w{4}(?<!g)(arten|typen)$|"
        r"\w{4}(?<!zahlungs)(?<!beitrags)(?<!konto)art$|\btypes$|kategorie|categor|rubrik|"
        r"them(a|en?|es)\b|\btopics?$|themenfeld|sparte|sportart|label|merkmal|keyword|group membership|abschnitt|"
        r"fachbereich|arbeitsfeld|bereiche?\b|[ck]lassifi",
    ),
    ("name", rf"({ORGANISATION}|projekt|dienst|objekt|standort)[sn]* ?(name|bezeichnung|bez\b|titel)"),
    (
        "name",
        r"^(name )?(\w+(nde|te|ene)n? )?(kooperations|netzwerk|projekt|mitglieds|partner|jugend|bildungs|"
        rf"selbsthilfe)?{ORGANISATION}(en|in|n|e|s)?( \w+)?$|"
        r"^(name )?(bezeichnung|organisationseinheit)( \w+)?$",
    ),
    (
        "name?",
        r"(zuwendungs|forder|geld|mittel)(geber|empfanger)|"
        r"\b(empfanger|fordernehmer|spender|sponsor|antragsteller|gesuchsteller|applicant|grantee)(?!\w*(nr|"
        r"nummer|id|typ|art)\b)(?! (nr|nummer|id|typ|art)\b)",
    ),
    ("name", r"^name\b(?!.*(vater|mutter|kind))|\bname$|^titel|^title|\beinrichtung$"),
    (
        "external_id",
        r"\b(id|no|number|num|uuid|guid|schlussel|key|code|bsn|lfd|index|identifier|objectid|fid|gml id)$|"
        r"\b(?!anr$)(\w+)?(nr|nummer|(?<!er)kennung|kennziffer|kennzahl)$|^(id|lfd|fid)\b|^id\d$",
    ),
    ("external_id?", r"^isil$"),
    (
        "name?",
        r"^(orts |kreis |bezirks )?(\w+(einrichtung|organisation|verein|verband|zentrum|initiative|stiftung|"
        r"stelle|(?<!gottes)dienst|schule|haus|heim|kita|treff|laden|(?<=kirchen)gemeinde|(?<=kirch)gemeinde|"
        r"(?<=pfarr)gemeinde|(?<=moschee)gemeinde)|\w+(feuerwehr|klub|club|chor|praxis)|(spiel|krabbel|eltern|"
        r"jugend|frauen)gruppe)$|^pfarrei$",
    ),
    ("name?", r"^(?!orts|strass|kreis|stadt|gemeinde|land|datei|benutzer|ansprech)\w+name$"),
)
_COMPILED = tuple((field, heading_pattern(pattern)) for field, pattern in _RULES)


@lru_cache(4096)
def field_by_rule(folded: str) -> str | None:
    """The field that the words of a folded heading point to, with "?" where it is the weaker of several meanings.

    "" is for those that surely have none, None for unknown ones.
    """
    for field, pattern in _COMPILED:
        if pattern.search(folded):
            return field
    return None
