<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name>Columns</name>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansprechperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuletzt gesprochen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebensbereiche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielgruppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurzname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status seit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisationstyp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesellschaftsbereich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Träger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dachverbände</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringt ein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schlagwörter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail der Ansprechperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon der Ansprechperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straße</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stadtteil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundesland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einfluss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schlüssel-Partner*in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitglieder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbeitsgruppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennung</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Januar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Februar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>März</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oktober</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dezember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dienstag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mittwoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnerstag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freitag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samstag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sonntag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, {time} Uhr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seit {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bis {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebensbereich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielgruppe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesellschaftsbereich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisationstyp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringt ein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schlagwort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stadtteil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schlüssel-Partner*in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einfluss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch nicht an Bord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicht gesprochen seit Tagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angaben fehlen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>keine Ansprechperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weder Telefon noch E-Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kein Lebensbereich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keine Anschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kein Gesellschaftsbereich</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>Logo von {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>„{name}“ ist zu groß, um sicher gelesen zu werden. Kopieren Sie die Liste, die Sie brauchen, in eine neue Datei, und lesen Sie diese ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ ist mit einem Passwort geschützt. Öffnen Sie die Datei in Excel oder LibreOffice, speichern Sie sie ohne Passwort, und lesen Sie sie dann ein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ lässt sich nicht öffnen. Vielleicht ist die Datei noch in einem anderen Programm offen: Schließen Sie sie dort, und versuchen Sie es noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ ist keine Tabelle. Lesen lassen sich Excel- und LibreOffice-Tabellen, CSV-Dateien und Adresskarten (vCard).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ ist beschädigt oder keine richtige Tabelle. Öffnen Sie die Datei in Excel oder LibreOffice, speichern Sie sie neu als .xlsx, und lesen Sie sie dann ein.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Name der Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurzname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation oder Einzelperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisationsart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sektor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebensbereiche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielgruppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Träger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dachverband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status seit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straße und Hausnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hausnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postleitzahl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anschrift (Straße, PLZ, Ort)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLZ und Ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stadtteil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundesland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobiltelefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internetseite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon, E-Mail und Internet in einer Zelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schlagworte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennung in der Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zahl der Mitglieder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schlüssel-Partner*in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was sie beitragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einfluss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansprechperson (ganzer Name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anrede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akademischer Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nachname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funktion der Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail der Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon der Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobiltelefon der Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprache der Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz zur Person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>Partner*innen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Hier fehlt ein Bild, weil es sich nicht lesen lässt: {alt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ort, Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Logo lässt sich nicht lesen und fehlt auf dem Papier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seite {page} von {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{colour}“ ist keine Farbe. Bitte wählen Sie eine Farbe wie #1f4e79.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keine Einträge.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>&amp;Suchen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in der Vorschau suchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text im Dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fundstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige Fundstelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige Fundstelle (Umschalt+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächste Fundstelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächste Fundstelle (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sei&amp;te:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zahl der Seiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleiner (Strg+−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Größe der Vorschau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Größer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Größer (Strg++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seiten der Vorschau</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Vorschau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ausgabe:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sp&amp;rache:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprache des Dokuments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ö&amp;ffnen mit …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als &amp;PDF speichern …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drucken …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Die Datei {name} gibt es schon. Bitte wählen Sie einen anderen Namen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ist keine Netzdesk-Datei. Netzdesk-Dateien enden auf .netz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei {name} wurde nicht gefunden. Liegt sie auf einem Stick, der fehlt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} kann nicht gelesen werden. Fehlt Ihnen dafür das Recht?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es dann noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ist gerade von einem anderen Programm belegt. Schließen Sie es und versuchen Sie es noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} darf nicht verändert werden. Kopieren Sie die Datei an einen Ort, an dem Sie schreiben dürfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lässt sich nicht öffnen. Ist der Ordner noch da, und dürfen Sie dort schreiben?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lässt sich nicht lesen oder schreiben. Steckt der Stick noch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ist beschädigt. Öffnen Sie bitte die letzte Sicherung.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Name des Netzwerks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name der Koordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail des Netzwerks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon des Netzwerks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum von heute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name der Partner-Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anrede, zum Beispiel: Guten Tag Sevda Yıldız</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel der Veranstaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag und Uhrzeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ort der Veranstaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschreibung der Veranstaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satz, dass die Teilnahme kostenlos ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begrüßung in der Willkommensmappe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{ greeting }},

herzlich willkommen im {{ network }}! Wir freuen uns sehr, dass {{ partner }} jetzt dabei ist.

In dieser Mappe finden Sie, was für den Anfang wichtig ist: was wir gemeinsam vorhaben, wie wir zusammenarbeiten, wer wofür da ist und wann wir uns das nächste Mal treffen. Nehmen Sie sich die Zeit, die Sie brauchen. Niemand muss alles auf einmal wissen.

Ein Netzwerk lebt von den Menschen darin. Sagen Sie uns, was Ihnen wichtig ist, was Sie einbringen möchten und was Sie von uns brauchen. Wir melden uns in den nächsten Wochen bei Ihnen und fragen, wie Sie angekommen sind.

{% if phone or mail %}Haben Sie Fragen? Sie erreichen uns{% if phone %} unter {{ phone }}{% endif %}{% if phone and mail %} und{% endif %}{% if mail %} per E-Mail an {{ mail }}{% endif %}.

{% endif %}Mit herzlichen Grüßen

{{ coordinator }}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{ greeting }},

willkommen im {{ network }}! Sie machen jetzt mit. Das freut uns sehr.

In dieser Mappe steht alles Wichtige. Sie lesen hier: Das wollen wir erreichen. So arbeiten wir zusammen. Diese Menschen helfen Ihnen. Dann treffen wir uns.

Lesen Sie in Ruhe. Sie müssen nicht alles sofort wissen.

Haben Sie Fragen? Dann fragen Sie uns gern. {% if phone %}Rufen Sie uns an: {{ phone }}. {% endif %}{% if mail %}Oder schreiben Sie uns: {{ mail }}.{% endif %}

Viele Grüße

{{ coordinator }}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einladung zu einer Veranstaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{ greeting }},

wir laden Sie herzlich ein: {{ event }}.

Wann: {{ when }}
Wo: {{ where }}

{{ about }}

{{ free }} Wenn Sie etwas brauchen, damit Sie gut teilnehmen können – zum Beispiel Gebärdensprache, einen Platz für den Rollstuhl oder eine Begleitung –, sagen Sie uns bitte Bescheid.

Bitte teilen Sie uns mit, ob Sie kommen{% if mail %}: {{ mail }}{% endif %}{% if phone %}, Telefon {{ phone }}{% endif %}.

Wir freuen uns auf Sie!

{{ coordinator }}
{{ network }}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{ greeting }},

wir laden Sie ein. Das ist die Veranstaltung: {{ event }}.

Wann: {{ when }}
Wo: {{ where }}

{{ free }}

Brauchen Sie Hilfe? Zum Beispiel Gebärdensprache oder einen Platz für den Rollstuhl? Dann sagen Sie es uns bitte.

Kommen Sie? Bitte sagen Sie uns Bescheid. {% if phone %}Telefon: {{ phone }}. {% endif %}{% if mail %}E-Mail: {{ mail }}.{% endif %}

Wir freuen uns auf Sie!

{{ coordinator }}
{{ network }}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dank für eine gute Zusammenarbeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{ greeting }},

danke! Ohne {{ partner }} wäre vieles im {{ network }} nicht möglich.

{% if brings %}Sie bringen ein: {{ brings }}. Das hilft uns allen sehr.

{% endif %}Wir freuen uns auf das, was wir als Nächstes gemeinsam schaffen.

Mit herzlichen Grüßen

{{ coordinator }}
{{ network }}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{ greeting }},

vielen Dank! Sie helfen uns sehr.

{% if brings %}Das bringen Sie mit: {{ brings }}.

{% endif %}Wir freuen uns auf die nächste Zeit mit Ihnen.

Viele Grüße

{{ coordinator }}
{{ network }}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was die Partner-Organisation einbringt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erster Brief an Wunschpartner*innen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{ greeting }},

wir sind das {{ network }}. In unserem Netzwerk arbeiten Organisationen und Menschen zusammen, damit alle hier gut leben und mitmachen können.

{% if domains %}Uns fehlt noch jemand, der sich auskennt mit: {{ domains }}. Dabei haben wir an {{ partner }} gedacht.

{% else %}Dabei haben wir an {{ partner }} gedacht.

{% endif %}Gern möchten wir Sie in einem persönlichen Gespräch kennenlernen und hören, was Ihnen wichtig ist und was Sie selbst davon hätten. {% if phone %}Sie erreichen uns unter {{ phone }}.{% endif %}

Mit freundlichen Grüßen

{{ coordinator }}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{ greeting }},

wir sind das {{ network }}. Wir wollen: Alle Menschen können hier gut leben und mitmachen.

Wir möchten Sie gern kennenlernen. Wir möchten wissen: Was ist Ihnen wichtig? Was wünschen Sie sich?

{% if phone %}Rufen Sie uns an: {{ phone }}.{% endif %}

Viele Grüße

{{ coordinator }}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebensbereiche der Partner-Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Text ist zu lang. Bitte kürzen Sie ihn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile {line}: Der Platzhalter ist nicht vollständig. So ist er richtig: {{{{ partner }}}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Text lässt sich nicht füllen. Bitte prüfen Sie die Platzhalter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ist keine Datei mit Netzdesk-Vorlagen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einzelperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wunschpartner*in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angesprochen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im Gespräch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zugesagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Bord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruhend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgeschieden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mittel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unterstützend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ablehnend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erreicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertritt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hat Angebote für</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persönlich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefonat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-Mail-Austausch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auf einer Veranstaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbeitsgruppe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steuerungsgruppe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geplant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hat stattgefunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abgesagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eingeladen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zugesagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abgesagt (Person)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>war da</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorschlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vereinbart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erreicht (Ziel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aufgegeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gewünscht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>übernommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktdaten an Partner*innen weitergeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einladungen bekommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fotos veröffentlichen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leitbild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kooperationsvereinbarung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geschäftsordnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projektplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sonstiges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardtext</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einfache Sprache</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Hell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dunkel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoher Kontrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Bord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch nicht an Bord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lange nicht gesprochen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angaben fehlen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schlüssel-Partner*innen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Meldung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortschritt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bbrechen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
