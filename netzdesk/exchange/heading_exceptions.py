"""Words in a folded heading that look as if they pointed to a field, and point to another one or to none."""

from __future__ import annotations

from netzdesk.exchange.heading_nouns import ORGANISATION, PERSON

EXCEPTIONS: tuple[tuple[str, str], ...] = (
    # what looks as if it had no field, or another one
    ("person_name", r"\b(nach|familien|zu)?name vorname$|\bvor(name)? (nach|familien|zu)?name\b"),
    (
        "short_name",
        r"^(also )?known as$|\b(alternat(iv)?e|other|former|trading)( \w+)? names?$|weitere\w* name",
    ),
    ("name", r"^name( adressattyp)? (unternehmen|firma|verein|organisation)$"),
    (
        "name",
        rf"^(fur )?welche[nrs]? {ORGANISATION}\b|^(entsandt|entsendet|delegiert|benannt|nominiert)( durch)?$",
    ),
    ("person_name", r"^(dein|your) name$"),
    ("parent", r"^(host|lead|managing|sponsoring) (charity|agency|body|organi[sz]ation)$"),
    ("name", r"^(parish|town|community|city)( \w+)? council$"),
    ("description", r"^(kurz)?(bezeichnung|titel) (massnahme|vorhabens?|forderung|angebots?)$"),
    ("last_name", r"^name( adressattyp)? nat\w* person$"),
    ("name", r"^(site|resource|account|trading|legal|public) ?name$|^resource$"),
    ("website", r"^(web(site|seite)?|homepage|internet|www) (facebook|social( media)?|instagram)$"),
    ("phone", r"^contact (number|no)$|^switchboard$"),
    (
        "academic_title",
        rf"(?=.*({PERSON}|^head\b))(?=.*(?<!job )\b(title|titel)$)|^titel (vor|nach)|"
        r"^namens(prafix|titel|zusatz)$",
    ),
    (
        "contribution",
        r"^(was|wie) .*(einbring\w*|eingebracht( werden)?|bring\w* .*\bein|beitragen|beitragt|tragt .*\bbei|"
        r"bring\w* .*\bmit)$|^(was|wie|wo|womit|wobei)\b.* ((ge)?h[eo]lf\w+|unterstutz\w+)",
    ),
    (
        "external_id",
        r"\b(zvr|vr|vereinsregister|register) ?(zahl|nr|nummer)\b|^zvr$|"
        r"(vereins?|schul|mitglieds?|kunden|adress?|objekt) ?(nr|nummer)$",
    ),
    (
        "area_code",
        r"^(?!.*\b(mit|inkl\w*|samt|with|nummer)\b).*vorw(ahl)?\b|\b(area|dial(l)?ing|phone|fax) code$",
    ),
    ("mobile", r"\bnatel\w*$"),
    ("state", r"^(kt|kanton)$"),
    ("country", r"^(lkz|land kz|(lander|landes|land) ?(kennzeichen|kurzel|code))$"),
    (
        "partner_type",
        r"^(type|kind|category|form) (organi[sz]ation|group|charity|institution|facility|club|partner)$",
    ),
    (
        "tags",
        r"^gruppennamen?\b|(adress|kontakt|empfanger|mitglieder)gruppen?$|"
        r"(angebots|beratungs|hilfe|leistungs|kurs) ?(art|form|typ)$|^trager ?kategorie$|"
        r"\b(service|program(me)?|activity) type$|"
        r"^herkunfts?(region|lander|land|gruppe)( en|n)?( community)?$",
    ),
    ("person_note", rf"(?=.*(bemerkung|notiz|anmerkung|note|hinweis))(?=.*{PERSON})"),
    ("notes", r"^(bemerkung|notiz|anmerkung|kommentar)"),
    (
        "external_id",
        rf"^({ORGANISATION}[sne]*|contact|kontakt|person|charity|adresse?|datensatz|record|empfa?e?nger|"
        r"angebots?|personal|mitarbeiter|teilnehmer|klienten|employee|member) ?(id|nr|nummer|"
        r"number|no|kennung)$",
    ),
    ("partner_type", r"(sub|unter) ?typ(e)?$|^rechtsform"),
    (
        "target_groups",
        r"^zielgruppe(?! (id|nr|nummer|schlussel))|^adressaten|^who (it s|can (use|join|access|come|attend))\b|"
        r"^who for$|^for whom?$|"
        r"^who .* (helps?|serves?|supports?)$|^wen (erreich|begleit|berat|betreu|unterstutz)|^wen .* erreichen$",
    ),
    ("district", r"^where .* (operates|works|active)$"),
    ("place", r"^(gemeinde|ort) (orts|stadt|gemeinde)teil$"),
    ("postcode", r"^(city|town|ort|orts) code$"),
    ("house_number", r"^(address|adresse|anschrift|strasse|street) (number|nr|nummer|no)$"),
    ("umbrella", r"sport(bund|verband)$"),
    ("external_id", r"^(forder|akten|geschafts)(kenn)?zeichen$"),
    (
        "follow_up",
        r"wiedervorlage|^wv( am| datum)?$|\b(nachste\w*|weitere\w*) (schritte?|kontakt|gesprach|aktion)"
        r"( (termin|datum|frist|bis))*$|"
        r"next (step|action|contact)s?$|^follow ?up( date| on)?$|^nachfassen( am)?$",
    ),
    (
        "talked_on",
        r"\b(letzte\w*|erste\w*) (kontakt(aufnahme)?|gesprach|besuch|telefonat)( am| vom)?$|"
        r"\b(last|first|initial) (contact(ed)?|touch|conversation|spoken|visit)( date| on)?$|"
        r"^erst(kontakt|gesprach)( am)?$|"
        r"^(zuletzt )?(kontaktiert|gesprochen|angesprochen)( am)?$|\b(gesprach|kontakt|telefonat) (am|vom)$|"
        r"\b(kontakt|gesprachs)datum$",
    ),
    (
        "reach",
        r"^(geschatzte )?reichweite|^erreichte (personen|menschen)|"
        r"^(wie ?viele|how many) (.* )?erreich\w*( (sie|wir|ca|etwa|ungefahr|insgesamt|jahrlich|(pro|im) jahr))*$|"
        r"(estimated|people) reach(ed)?$|^reach$",
    ),
    # what never has a field, though parts of it look as if it had
    (
        "",
        r"\b(lat|lon|lng|latitude|longitude|koordinaten?|geo\w*|geb|geburt\w*|birth\w*|birthday|alter|pager\w*|"
        r"telex|isdn|ext(ension)?|inhaltstyp|content type|elementtyp|"
        r"ttytdd|custom|benutzer|user ?name|login|passwort|password|iban|bic|konto\w*|bank\w*|bild|image|"
        r"foto|photo|"
        r"picture|avatar|thumbnail|logo|slug|path|yomi|phonetic|nickname|spitzname|screen|messenger|middle|"
        r"weitere vornamen?|zweiter vorname|gender|geschlecht|initials?|initialen|suffix|hobby|spouse|"
        r"children|^manager name$|assistant\w*|assistent\w*|callback|radio|car|anniversary|(contact|"
        r"company|account|record) owner|(kontakt|account|datensatz) ?inhaber|(bank|user|email) account|"
        r"account (manager|source|rating|number|holder)|^account$|directory|priority|sensitivity|mileage|"
        r"billing info\w*|signature|unterschrift|keywords? hash|facebook|instagram|twitter|youtube|mastodon|"
        r"linkedin|tiktok|(ig|fb|insta) (url|link|page|seite)|ip (address|adresse)|rss|colou?r|"
        r"farbe?|tracking)\b|^social media\b",
    ),
    (
        "",
        r"\b(categor\w*|kategorie|type|typ|art|status|concept|property|legal|form|salutation|district|"
        r"borough|"
        r"ward|county|\w*bezirks?|position|positions|funktions?|stadtteil|ortsteil|gemeinde|\w*kreis|"
        r"community( part)?|ort|standort|zielgruppen?|traeger|trager|parent( organi[sz]ation)?) ?(key|"
        r"code|nr|nummer|schlussel|kennzahl|"
        r"kennziffer|id|identifier)$|\b(phone|fax|telefon) (identifier|label|kind|art|typ)$",
    ),
    (
        "",
        r"^(do not|no|keine?n?|nicht|opt out|wunscht (kein|nicht)\w*) |\bopt(ed)? ?(in|out)\b|"
        r"\b(notfall ?(kontakt|nummer|telefon)|emergency (contact|phone|number))\b|\btag offenen\b",
    ),
    (
        "",
        r"\b(type|label)\b.*\b(email|phone|address|website|organization)|"
        r"\b(email|phone|address|website|organization|relation|event)\b.*\b(type|label)$",
    ),
    (
        "",
        r"gemeindeverband|laufzeit|zeitraum|^dauer$|"
        r"(offnung|sprech|telefon|offnungs|buro|geschafts)\w*(zeit|stunde)|opening|uhrzeit|"
        r"(?<!mitglied )\bstand\b|aktualisiert|geandert|anderung|updated|modified|created|erstellt|quelle|"
        r"\bsource(?! type)|pruf|erhebung|schuljahr|baujahr|einwohner|newsletter|verteiler(?! (nr|nummer))|"
        r"einwilligung|dsgvo|datenschutz",
    ),
    (
        "",
        r"mail.*(angezeigt|display|typ\b|type)|abrechnung|reisekilometer|regierungs|gruppenrichtlinie|"
        r"department|abteilung(?!sleit|en)|\babt\b|^unit$",
    ),
    (
        "",
        r"einzugsbereich|\btag d\w+ |^tag [a-z]|\bfremdsprache\w*\b|"
        r"^im( (type|service|value|address|adresse))?$|\bgreeting$|^addressee( \w+)?$",
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
        r"letzte\w* (kontakt|gesprach|treffen)|last contact|connected on|in care|"
        r"\bein$",
    ),
    (
        "",
        r"\bu ?st\b|^uid (nr|nummer)$|umsatzsteuer|steuer ?(id|nr|nummer)|\bvat\b|\btax\b|handelsregister|"
        r"amtsgericht|einzugsermachtigung",
    ),
)
"""What comes before all rules; the field "" is none."""
