"""Words in a folded heading that look as if they pointed to a field, and point to another one or to none."""

from __future__ import annotations

PERSON = (
    r"(ansprech|^pdl$|\banspr?\b|^ap\b|^z ?hd\b|^zu handen\b|kontaktperson|contact|"
    r"vorsitz|vorstand|obmann|obfrau|prasident|geschaftsfuhr|"
    r"leiter\b|leitung|sprecher|verantwortlich(?! fur)|person|vertret|vertr\b|stellv\b|koordinator|"
    r"dire[kc]tor|inhaber|"
    r"(ordentlich\w*|berechtigt\w*|beratend\w*) mitglied|schulleit|beauftragte|delegierte|ersatzmitglied|"
    r"bearbeiter|zustandig(?!keit| fur)|"
    r"pfarrer|rektor|dekan\b|kassier|schriftfuhr|sekretar(in)?\b|secretary|"
    r"treasurer|chair(man|woman|person)?\b|trainer|kontakt (name|vorname|nachname)|"
    r"principal\b(?! (office|address))|head ?teacher)"
)
"""Words for people and their offices."""

EXCEPTIONS: tuple[tuple[str, str], ...] = (
    # what looks as if it had no field, or another one
    ("person_name", r"\b(nach|familien|zu)?name vorname$|\bvor(name)? (nach|familien|zu)?name\b"),
    (
        "short_name",
        r"^(also )?known as$|\b(alternat(iv)?e|other|former|trading)( \w+)? names?$|weitere\w* name",
    ),
    ("name", r"^name( adressattyp)? (unternehmen|firma|verein|organisation)$"),
    ("last_name", r"^name( adressattyp)? nat\w* person$"),
    ("name", r"^(site|resource|account|trading|legal|public) ?name$|^resource$"),
    ("website", r"^(web(site|seite)?|homepage|internet|www) (facebook|social( media)?|instagram)$"),
    ("phone", r"^contact (number|no)$|^switchboard$"),
    (
        "academic_title",
        rf"(?=.*({PERSON}|^head\b))(?=.*(?<!job )\b(title|titel)$)|^titel (vor|nach)|^namens(prafix|titel|zusatz)$",
    ),
    (
        "contribution",
        r"^(was|wie) .*(einbring\w*|eingebracht( werden)?|bring\w* .*\bein|beitragen|beitragt|tragt .*\bbei)$",
    ),
    (
        "external_id",
        r"\b(zvr|vr|vereinsregister|register) ?(zahl|nr|nummer)\b|^zvr$|"
        r"(vereins?|schul|mitglieds?|kunden|adress?|objekt) ?(nr|nummer)$",
    ),
    (
        "area_code",
        r"^(?!.*\b(mit|inkl\w*|samt|with|nummer)\b).*vorwahl\b|\b(area|dial(l)?ing|phone|fax) code$",
    ),
    ("mobile", r"^natel\w*$"),
    ("state", r"^(kt|kanton)$"),
    ("country", r"^(lkz|land kz|lander ?kennzeichen)$"),
    (
        "partner_type",
        r"^(type|kind|category|form) (organi[sz]ation|group|charity|institution|facility|club|partner)$",
    ),
    (
        "tags",
        r"^gruppennamen\b|(angebots|beratungs|hilfe|leistungs|kurs)(art|form|typ)$|\b(service|program(me)?|"
        r"activity) type$",
    ),
    ("person_note", rf"(?=.*(bemerkung|notiz|anmerkung|note|hinweis))(?=.*{PERSON})"),
    ("notes", r"^(bemerkung|notiz|anmerkung|kommentar)"),
    (
        "external_id",
        r"^(contact|kontakt|person|partner|adresse?|company|charity|firmen?|organisations?) (id|nr|nummer|number)$",
    ),
    ("place", r"^(gemeinde|ort) (orts|stadt|gemeinde)teil$"),
    ("postcode", r"^(city|town|ort|orts) code$"),
    ("house_number", r"^(address|adresse|anschrift|strasse|street) (number|nr|nummer|no)$"),
    ("umbrella", r"sport(bund|verband)$"),
    ("external_id", r"^(forder|akten|geschafts)(kenn)?zeichen$"),
    # what never has a field, though parts of it look as if it had
    (
        "",
        r"\b(lat|lon|lng|latitude|longitude|koordinat\w*|geo\w*|geb|geburt\w*|birth\w*|birthday|"
        r"alter|pager|telex|isdn|ttytdd|custom|benutzer|passwort|password|iban|bic|konto\w*|"
        r"bank\w*|bild|foto|photo|picture|avatar|thumbnail|logo|slug|path|yomi|phonetic|nickname|spitzname|screen|"
        r"messenger|middle|weitere vornamen?|zweiter vorname|gender|geschlecht|initials?|"
        r"initialen|suffix|hobby|spouse|children|manager|assistant\w*|assistent\w*|callback|radio|"
        r"car|anniversary|(contact|company|account|record) owner|account(?! (name|id|street|city|state|zip|"
        r"postal|country|phone|email|website))|directory|"
        r"priority|sensitivity|mileage|billing info\w*|signature|unterschrift|keywords? hash|"
        r"facebook|instagram|twitter|youtube|mastodon|linkedin|rss|colou?r|farbe?|tracking)\b|^social media\b",
    ),
    (
        "",
        r"\b(categor\w*|kategorie|type|typ|art|status|concept|property|legal|form|salutation|district|borough|"
        r"ward|"
        r"county|\w*bezirks?|position|positions|funktions?|stadtteil|ortsteil|gemeinde|\w*kreis|"
        r"community( part)?|ort|standort|zielgruppen?|traeger|trager) ?"
        r"(key|code|nr|nummer|schlussel|kennzahl|kennziffer|id|identifier)$|"
        r"\b(phone|fax|telefon) (identifier|label|kind|art|typ)$",
    ),
    (
        "",
        r"^(do not|no|keine?n?|nicht|opt out|wunscht (kein|nicht)\w*) |\bopt(ed)? ?(in|out)\b|"
        r"\b(notfall ?(kontakt|nummer|telefon)|emergency (contact|phone|number))\b|\btag offenen\b",
    ),
    (
        "",
        r"\b(type|label)\b.*\b(email|phone|address|website|organization)|\b(email|phone|address|"
        r"website|organization|relation|event)\b.*\b(type|label)$",
    ),
    (
        "",
        r"laufzeit|zeitraum|^dauer$|(offnung|sprech|telefon|offnungs|buro|geschafts)\w*(zeit|stunde)|opening|"
        r"uhrzeit|"
        r"(?<!mitglied )\bstand\b|aktualisiert|geandert|anderung|updated|modified|created|erstellt|quelle|"
        r"\bsource|pruf|erhebung|schuljahr|baujahr|einwohner|newsletter|verteiler(?! (nr|nummer))|einwilligung|"
        r"dsgvo|datenschutz",
    ),
    (
        "",
        r"mail.*(angezeigt|display|typ\b|type)|abrechnung|reisekilometer|regierungs|"
        r"gruppenrichtlinie|department|abteilung|\babt\b|^unit$",
    ),
    (
        "",
        r"einzugs(bereich|gebiet)|\btag d\w+ |^tag [a-z]|\bfremdsprache\w*\b|^im( (type|service|value|address|"
        r"adresse))?$",
    ),
    ("name", r"^(trager (organisation|einrichtung)|(organisation|einrichtung|verein) trager)$"),
    ("parent", r"^(inhaber|betreiber) trager|^trager (inhaber|betreiber)"),
    (
        "address_extra",
        r"\b(po box|(?<!strasse )postfach|extended address|(adr\w*)?zusatz|supplemental address|"
        r"zusatzlich\w* adresse|etage|stockwerk|floor|suite)\b",
    ),
    ("name", r"^name (\w+ )?(wohn)?(ort|sitz|anschrift|adresse)\b"),
    (
        "",
        r"letzte\w* (kontakt|gesprach|treffen)|kontakt am|kontaktdatum|last contact|connected on|in care|"
        r"\bein$",
    ),
    (
        "",
        r"\bu ?st\b|^uid (nr|nummer)$|umsatzsteuer|steuer(nr|nummer)|\bvat\b|\btax\b|handelsregister|"
        r"amtsgericht|einzugsermachtigung",
    ),
)
"""What comes before all rules; the field "" is none."""
