<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name>BeforePrinting</name>
    <message numerus="yes">
        <source>und %n weitere</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bei %n weiteren ist die Anschrift unvollständig.</source>
        <translation>
            <numerusform>Bei %n weiteren ist die Anschrift unvollständig.</numerusform>
            <numerusform>Bei %n weiteren ist die Anschrift unvollständig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bei %n Partner*innen an Bord fehlen Angaben.</source>
        <translation>
            <numerusform>Bei %n Partner*in an Bord fehlen Angaben.</numerusform>
            <numerusform>Bei %n Partner*innen an Bord fehlen Angaben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mit %n Partner*innen an Bord ist das letzte Gespräch über ein Jahr her.</source>
        <translation>
            <numerusform>Mit %n Partner*in an Bord ist das letzte Gespräch über ein Jahr her.</numerusform>
            <numerusform>Mit %n Partner*innen an Bord ist das letzte Gespräch über ein Jahr her.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Catalogues</name>
    <message numerus="yes">
        <source>%n-mal benutzt</source>
        <translation>
            <numerusform>%n-mal benutzt</numerusform>
            <numerusform>%n-mal benutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>„{name}“ wird noch %n-mal benutzt und bleibt deshalb. Sie können den Eintrag „Nicht mehr anbieten“.</source>
        <translation>
            <numerusform>„{name}“ wird noch %n-mal benutzt und bleibt deshalb. Sie können den Eintrag „Nicht mehr anbieten“.</numerusform>
            <numerusform>„{name}“ wird noch %n-mal benutzt und bleibt deshalb. Sie können den Eintrag „Nicht mehr anbieten“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An %n Stellen und in Ihren Filtern steht dann „{keep}“; „{drop}“ steht nicht mehr zur Auswahl.</source>
        <translation>
            <numerusform>An %n Stelle und in Ihren Filtern steht dann „{keep}“; „{drop}“ steht nicht mehr zur Auswahl.</numerusform>
            <numerusform>An %n Stellen und in Ihren Filtern steht dann „{keep}“; „{drop}“ steht nicht mehr zur Auswahl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Zielgruppen stehen im Mittelpunkt. Fangen Sie lieber mit zwei oder drei an, mehr können später folgen.</source>
        <translation>
            <numerusform>%n Zielgruppe steht im Mittelpunkt.</numerusform>
            <numerusform>%n Zielgruppen stehen im Mittelpunkt. Fangen Sie lieber mit zwei oder drei an, mehr können später folgen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>{file} ist geschrieben, %n Zeilen.</source>
        <translation>
            <numerusform>{file} ist geschrieben, %n Zeile.</numerusform>
            <numerusform>{file} ist geschrieben, %n Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Zeilen: {new} neu, {changed} geändert, {same} gleich, {doubtful} zweifelhaft, {skipped} ausgelassen.</source>
        <translation>
            <numerusform>%n Zeile: {new} neu, {changed} geändert, {same} gleich, {doubtful} zweifelhaft, {skipped} ausgelassen.</numerusform>
            <numerusform>%n Zeilen: {new} neu, {changed} geändert, {same} gleich, {doubtful} zweifelhaft, {skipped} ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mappen stehen in {folder}.</source>
        <translation>
            <numerusform>%n Mappe steht in {folder}.</numerusform>
            <numerusform>%n Mappen stehen in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} ist geschrieben, %n Seiten.</source>
        <translation>
            <numerusform>{file} ist geschrieben, %n Seite.</numerusform>
            <numerusform>{file} ist geschrieben, %n Seiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Bilder liegen in {folder}.</source>
        <translation>
            <numerusform>%n Bild liegt in {folder}.</numerusform>
            <numerusform>%n Bilder liegen in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>und %n weitere Angaben</source>
        <translation>
            <numerusform>und %n weitere Angabe</numerusform>
            <numerusform>und %n weitere Angaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%n Paare könnten dasselbe meinen. Zusammengeführt wird nur, was Sie bestätigen.</source>
        <translation>
            <numerusform>%n Paar könnte dasselbe meinen. Zusammengeführt wird nur, was Sie bestätigen.</numerusform>
            <numerusform>%n Paare könnten dasselbe meinen. Zusammengeführt wird nur, was Sie bestätigen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>die ausgewählten (%n)</source>
        <translation>
            <numerusform>die ausgewählten (%n)</numerusform>
            <numerusform>die ausgewählten (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wie auf dem Bildschirm (%n)</source>
        <translation>
            <numerusform>wie auf dem Bildschirm (%n)</numerusform>
            <numerusform>wie auf dem Bildschirm (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen haben der Weitergabe ihrer Kontakte nicht zugestimmt. Behalten Sie die Datei für sich.</source>
        <translation>
            <numerusform>%n Person hat der Weitergabe ihrer Kontakte nicht zugestimmt. Behalten Sie die Datei für sich.</numerusform>
            <numerusform>%n Personen haben der Weitergabe ihrer Kontakte nicht zugestimmt. Behalten Sie die Datei für sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>alle (%n)</source>
        <translation>
            <numerusform>alle (%n)</numerusform>
            <numerusform>alle (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Zeilen gespeichert: {path}</source>
        <translation>
            <numerusform>%n Zeile gespeichert: {path}</numerusform>
            <numerusform>%n Zeilen gespeichert: {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message numerus="yes">
        <source>%n Partner*innen</source>
        <translation>
            <numerusform>%n Partner*in</numerusform>
            <numerusform>%n Partner*innen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Der Text ist mit %n Zeichen zu lang und wird gekürzt.</source>
        <translation>
            <numerusform>Der Text ist mit %n Zeichen zu lang und wird gekürzt.</numerusform>
            <numerusform>Der Text ist mit %n Zeichen zu lang und wird gekürzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Partner*innen eingelesen</source>
        <translation>
            <numerusform>%n Partner*in eingelesen</numerusform>
            <numerusform>%n Partner*innen eingelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Zeilen</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Spalten (%n unklar)</source>
        <translation>
            <numerusform>&amp;Spalten (%n unklar)</numerusform>
            <numerusform>&amp;Spalten (%n unklar)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Vorschau (%n zweifelhaft)</source>
        <translation>
            <numerusform>&amp;Vorschau (%n zweifelhaft)</numerusform>
            <numerusform>&amp;Vorschau (%n zweifelhaft)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Partner*innen &amp;einlesen</source>
        <translation>
            <numerusform>%n Partner*in &amp;einlesen</numerusform>
            <numerusform>%n Partner*innen &amp;einlesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unklare Zeilen sind nicht dabei</source>
        <translation>
            <numerusform>%n unklare Zeile ist nicht dabei</numerusform>
            <numerusform>%n unklare Zeilen sind nicht dabei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message numerus="yes">
        <source>%n Kapitel</source>
        <translation>
            <numerusform>%n Kapitel</numerusform>
            <numerusform>%n Kapitel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message numerus="yes">
        <source>%n Einträge sind gewählt. Jeder bekommt eine eigene PDF-Datei.</source>
        <translation>
            <numerusform>%n Eintrag ist gewählt. Er bekommt eine eigene PDF-Datei.</numerusform>
            <numerusform>%n Einträge sind gewählt. Jeder bekommt eine eigene PDF-Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Dateien gespeichert: {folder}</source>
        <translation>
            <numerusform>%n Datei gespeichert: {folder}</numerusform>
            <numerusform>%n Dateien gespeichert: {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nouns</name>
    <message numerus="yes">
        <source>Veranstaltungen</source>
        <translation>
            <numerusform>Veranstaltung</numerusform>
            <numerusform>Veranstaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personen</source>
        <translation>
            <numerusform>Person</numerusform>
            <numerusform>Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wiedervorlagen</source>
        <translation>
            <numerusform>Wiedervorlage</numerusform>
            <numerusform>Wiedervorlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ziele</source>
        <translation>
            <numerusform>Ziel</numerusform>
            <numerusform>Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beschlüsse</source>
        <translation>
            <numerusform>Beschluss</numerusform>
            <numerusform>Beschlüsse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arbeitsgruppen</source>
        <translation>
            <numerusform>Arbeitsgruppe</numerusform>
            <numerusform>Arbeitsgruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steuerungsgruppen</source>
        <translation>
            <numerusform>Steuerungsgruppe</numerusform>
            <numerusform>Steuerungsgruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partner*innen</source>
        <translation>
            <numerusform>Partner*in</numerusform>
            <numerusform>Partner*innen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mitglieder</source>
        <translation>
            <numerusform>Mitglied</numerusform>
            <numerusform>Mitglieder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message numerus="yes">
        <source>%n Mappen übergeben</source>
        <translation>
            <numerusform>%n Mappe übergeben</numerusform>
            <numerusform>%n Mappen übergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message numerus="yes">
        <source>etwa %n Menschen</source>
        <translation>
            <numerusform>etwa %n Mensch</numerusform>
            <numerusform>etwa %n Menschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n Angaben sind nicht gespeichert</source>
        <translation>
            <numerusform>%n Angabe ist nicht gespeichert</numerusform>
            <numerusform>%n Angaben sind nicht gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n Unterlagen hinzugefügt</source>
        <translation>
            <numerusform>%n Unterlage hinzugefügt</numerusform>
            <numerusform>%n Unterlagen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aus „{name}“ eingeladen</source>
        <translation>
            <numerusform>%n aus „{name}“ eingeladen</numerusform>
            <numerusform>%n aus „{name}“ eingeladen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message numerus="yes">
        <source>%n Texte.</source>
        <translation>
            <numerusform>%n Text.</numerusform>
            <numerusform>%n Texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Texte geholt.</source>
        <translation>
            <numerusform>%n Text geholt.</numerusform>
            <numerusform>%n Texte geholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waren schon da.</source>
        <translation>
            <numerusform>%n war schon da.</numerusform>
            <numerusform>%n waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kennt dieses Netzdesk nicht.</source>
        <translation>
            <numerusform>%n kennt dieses Netzdesk nicht.</numerusform>
            <numerusform>%n kennt dieses Netzdesk nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>seit %n Tagen</source>
        <translation>
            <numerusform>seit %n Tag</numerusform>
            <numerusform>seit %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n Tagen</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Wiedervorlagen sind fällig.</source>
        <translation>
            <numerusform>%n Wiedervorlage ist fällig.</numerusform>
            <numerusform>%n Wiedervorlagen sind fällig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message numerus="yes">
        <source>%n Angaben sind nicht gespeichert. Trotzdem schließen?</source>
        <translation>
            <numerusform>%n Angabe ist nicht gespeichert. Trotzdem schließen?</numerusform>
            <numerusform>%n Angaben sind nicht gespeichert. Trotzdem schließen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begonnene Einträge gehen dabei verloren. Trotzdem weiter?</source>
        <translation>
            <numerusform>Ein begonnener Eintrag geht dabei verloren. Trotzdem weiter?</numerusform>
            <numerusform>%n begonnene Einträge gehen dabei verloren. Trotzdem weiter?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>Für alle %n gewählten …</source>
        <translation>
            <numerusform>Für den gewählten …</numerusform>
            <numerusform>Für alle %n gewählten …</numerusform>
        </translation>
    </message>
</context>
</TS>
