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
</context>
<context>
    <name>Paper</name>
    <message>
        <source>„{colour}“ ist keine Farbe. Bitte wählen Sie eine Farbe wie #1f4e79.</source>
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
</context>
</TS>
