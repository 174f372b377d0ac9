<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name>About</name>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Über Netzdesk</source>
        <translation>About Netzdesk</translation>
    </message>
    <message>
        <source>Netzdesk</source>
        <translation>Netzdesk</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Der Schreibtisch für alle, die ein Netzwerk zusammenhalten.</source>
        <translation>The desk for everyone who holds a network together.</translation>
    </message>
    <message>
        <source>Netzdesk ist freie Software unter der European Union Public Licence (EUPL) 1.2. Sie dürfen es benutzen, weitergeben und verändern.</source>
        <translation>Netzdesk is free software under the European Union Public Licence (EUPL) 1.2. You may use, share and change it.</translation>
    </message>
    <message>
        <source>&amp;Bausteine von anderen und ihre Lizenzen:</source>
        <translation>&amp;Parts made by others, and their licences:</translation>
    </message>
    <message>
        <source>Bausteine und ihre Lizenzen</source>
        <translation>Parts and their licences</translation>
    </message>
    <message>
        <source>Baustein</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Lizenz</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Angaben &amp;kopieren</source>
        <translation>Cop&amp;y details</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Hier ist kein Bildschirm, auf dem sich ein Fenster öffnen lässt. „netzdesk --help“ zeigt, was ohne geht.</source>
        <translation>There is no screen here on which a window could open. “netzdesk --help” shows what works without one.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Speichern</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>BeforePrinting</name>
    <message numerus="yes">
        <source>Bei %n Partner*innen an Bord fehlen Angaben.</source>
        <translation>
            <numerusform>%n partner on board has missing details.</numerusform>
            <numerusform>%n partners on board have missing details.</numerusform>
        </translation>
    </message>
    <message>
        <source>Der Name Ihres Netzwerks fehlt. Tragen Sie ihn unter „Netzwerk“ ein.</source>
        <translation>Your network has no name yet. Please enter it under “Network”.</translation>
    </message>
    <message numerus="yes">
        <source>und %n weitere</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Hier stehen auch Menschen, die der Weitergabe nicht zugestimmt haben. Geben Sie das Blatt nicht weiter.</source>
        <translation>This also names people who have not agreed to be passed on. Do not hand the sheet on.</translation>
    </message>
    <message>
        <source>Die Anschrift Ihres Netzwerks fehlt im Briefkopf.</source>
        <translation>The address of your network is missing from the letterhead.</translation>
    </message>
    <message>
        <source>Diese Veranstaltung ist abgesagt.</source>
        <translation>This event has been cancelled.</translation>
    </message>
    <message>
        <source>Tag und Uhrzeit fehlen.</source>
        <translation>The day and time are missing.</translation>
    </message>
    <message>
        <source>Der Termin liegt in der Vergangenheit.</source>
        <translation>The date is in the past.</translation>
    </message>
    <message>
        <source>Der Ort fehlt.</source>
        <translation>The place is missing.</translation>
    </message>
    <message>
        <source>Es ist noch niemand eingeladen.</source>
        <translation>Nobody has been invited yet.</translation>
    </message>
    <message>
        <source>„{name}“ bekommt keinen QR-Code auf das Schild: Name oder Organisation sind zu lang dafür.</source>
        <translation>“{name}” gets no QR code on the badge: the name or the organisation is too long for one.</translation>
    </message>
    <message>
        <source>Es ist keine Ansprechperson eingetragen.</source>
        <translation>No contact person has been entered.</translation>
    </message>
    <message>
        <source>Das letzte Gespräch ist über ein Jahr her. Stimmen die Angaben noch?</source>
        <translation>The last conversation was over a year ago. Are the details still correct?</translation>
    </message>
    <message>
        <source>Die Anschrift ist unvollständig: {names}</source>
        <translation>The address is incomplete: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Bei %n weiteren ist die Anschrift unvollständig.</source>
        <translation>
            <numerusform>The address of %n more is incomplete.</numerusform>
            <numerusform>The addresses of %n more are incomplete.</numerusform>
        </translation>
    </message>
    <message>
        <source>Im Brief bleiben Lücken: {names}</source>
        <translation>The letter will have gaps: {names}</translation>
    </message>
    <message>
        <source>In der Begrüßung fehlt: {names}</source>
        <translation>Missing from the welcome letter: {names}</translation>
    </message>
    <message>
        <source>Von {agreed} Kontakten stehen die {shown} wichtigsten in der Mappe.</source>
        <translation>Of {agreed} contacts, the pack holds the {shown} most important.</translation>
    </message>
    <message numerus="yes">
        <source>Mit %n Partner*innen an Bord ist das letzte Gespräch über ein Jahr her.</source>
        <translation>
            <numerusform>The last conversation with %n partner on board was over a year ago.</numerusform>
            <numerusform>With %n partners on board, the last conversation was over a year ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>Diesen Eintrag gibt es nicht mehr.</source>
        <translation>This entry no longer exists.</translation>
    </message>
    <message>
        <source>{field} gespeichert</source>
        <translation>{field} saved</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>Nur was Sie hier ändern, wird bei allen gleich gesetzt.</source>
        <translation>Only what you change here is changed, and it becomes the same for all of them.</translation>
    </message>
    <message>
        <source>Wiederherstellen</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Excel-Liste</source>
        <translation>Excel list</translation>
    </message>
    <message>
        <source>Endgültig löschen …</source>
        <translation>Delete for good …</translation>
    </message>
    <message>
        <source>In den Papierkorb</source>
        <translation>Move to bin</translation>
    </message>
    <message>
        <source>{count} {noun} ausgewählt</source>
        <translation>{count} {noun} selected</translation>
    </message>
    <message>
        <source>– leer –</source>
        <translation>– empty –</translation>
    </message>
    <message>
        <source>verschieden</source>
        <translation>mixed</translation>
    </message>
    <message>
        <source>Nicht übernommen, weil anderes ausgewählt wurde: {fields}</source>
        <translation>Not applied, because something else was selected: {fields}</translation>
    </message>
    <message>
        <source>Für alle {count} übernehmen</source>
        <translation>Apply to all {count}</translation>
    </message>
    <message>
        <source>{count} {noun} werden geändert</source>
        <translation>Changing {count} {noun}</translation>
    </message>
    <message>
        <source>Abgebrochen. Es ist alles wie vorher.</source>
        <translation>Cancelled. Everything is as it was before.</translation>
    </message>
    <message>
        <source>Auswählen …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>{field} auswählen</source>
        <translation>Choose {field}</translation>
    </message>
    <message>
        <source>dazu: {names}</source>
        <translation>to add: {names}</translation>
    </message>
    <message>
        <source>weg: {names}</source>
        <translation>to remove: {names}</translation>
    </message>
    <message>
        <source>alle: {names}</source>
        <translation>all: {names}</translation>
    </message>
    <message>
        <source>einige: {names}</source>
        <translation>some: {names}</translation>
    </message>
</context>
<context>
    <name>Catalogues</name>
    <message numerus="yes">
        <source>%n-mal benutzt</source>
        <translation>
            <numerusform>used once</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>nicht benutzt</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>im Mittelpunkt</source>
        <translation>in focus</translation>
    </message>
    <message>
        <source>wird nicht mehr angeboten</source>
        <translation>no longer offered</translation>
    </message>
    <message>
        <source>ab {low} Jahren</source>
        <translation>from {low} years</translation>
    </message>
    <message>
        <source>bis {high} Jahre</source>
        <translation>up to {high} years</translation>
    </message>
    <message>
        <source>{low} bis {high} Jahre</source>
        <translation>{low} to {high} years</translation>
    </message>
    <message>
        <source>Ein Eintrag braucht einen Namen.</source>
        <translation>An entry needs a name.</translation>
    </message>
    <message>
        <source>„{name}“ gibt es schon. „Zusammenführen …“ macht aus beiden eins.</source>
        <translation>“{name}” exists already. “Merge …” makes one of the two.</translation>
    </message>
    <message>
        <source>Das Alter endet, bevor es beginnt.</source>
        <translation>The highest age is below the lowest age.</translation>
    </message>
    <message numerus="yes">
        <source>„{name}“ wird noch %n-mal benutzt und bleibt deshalb. Sie können den Eintrag „Nicht mehr anbieten“.</source>
        <translation>
            <numerusform>“{name}” is still used once and therefore stays. You can choose “Stop offering” for this entry.</numerusform>
            <numerusform>“{name}” is still used %n times and therefore stays. You can choose “Stop offering” for this entry.</numerusform>
        </translation>
    </message>
    <message>
        <source>„{name}“ zusammenführen mit …</source>
        <translation>Merge “{name}” with …</translation>
    </message>
    <message>
        <source>„{drop}“ wird nirgends benutzt und steht nicht mehr zur Auswahl.</source>
        <translation>“{drop}” is not used anywhere and can no longer be chosen.</translation>
    </message>
    <message numerus="yes">
        <source>An %n Stellen und in Ihren Filtern steht dann „{keep}“; „{drop}“ steht nicht mehr zur Auswahl.</source>
        <translation>
            <numerusform>“{keep}” then stands in %n place and in your filters; “{drop}” can no longer be chosen.</numerusform>
            <numerusform>“{keep}” then stands in %n places and in your filters; “{drop}” can no longer be chosen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Soll aus „{drop}“ überall „{keep}“ werden?</source>
        <translation>Turn “{drop}” into “{keep}” everywhere?</translation>
    </message>
    <message>
        <source>Zusammenführen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Arbeit</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Barrierefreiheit</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Bildung und Persönlichkeitsentwicklung</source>
        <translation>Education and personal development</translation>
    </message>
    <message>
        <source>Freizeit</source>
        <translation>Leisure</translation>
    </message>
    <message>
        <source>Gesundheit</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Mobilität</source>
        <translation>Mobility</translation>
    </message>
    <message>
        <source>Wohnen</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Zivilgesellschaft</source>
        <translation>Civil society</translation>
    </message>
    <message>
        <source>Verwaltung</source>
        <translation>Public administration</translation>
    </message>
    <message>
        <source>Politik</source>
        <translation>Politics</translation>
    </message>
    <message>
        <source>Wirtschaft</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Wissenschaft</source>
        <translation>Science and research</translation>
    </message>
    <message>
        <source>Medien</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Verein</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Sportverein</source>
        <translation>Sports club</translation>
    </message>
    <message>
        <source>Wohlfahrtsverband</source>
        <translation>Welfare organisation</translation>
    </message>
    <message>
        <source>Selbstvertretung und Selbsthilfe</source>
        <translation>Self-advocacy and self-help</translation>
    </message>
    <message>
        <source>Träger der Kinder- und Jugendhilfe</source>
        <translation>Child and youth services</translation>
    </message>
    <message>
        <source>Stiftung</source>
        <translation>Foundation</translation>
    </message>
    <message>
        <source>Amt oder Behörde</source>
        <translation>Public office or authority</translation>
    </message>
    <message>
        <source>Beirat oder Beauftragte*r</source>
        <translation>Advisory council or commissioner</translation>
    </message>
    <message>
        <source>Schule</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Kindertagesstätte</source>
        <translation>Nursery</translation>
    </message>
    <message>
        <source>Volkshochschule</source>
        <translation>Adult education centre</translation>
    </message>
    <message>
        <source>Hochschule oder Forschung</source>
        <translation>University or research</translation>
    </message>
    <message>
        <source>Träger der Berufsbildung</source>
        <translation>Vocational training</translation>
    </message>
    <message>
        <source>Unternehmen</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Kammer</source>
        <translation>Chamber of commerce or crafts</translation>
    </message>
    <message>
        <source>Dachverband</source>
        <translation>Umbrella organisation</translation>
    </message>
    <message>
        <source>Kultureinrichtung</source>
        <translation>Cultural institution</translation>
    </message>
    <message>
        <source>Stadtteilhaus oder Begegnungsort</source>
        <translation>Community centre or meeting place</translation>
    </message>
    <message>
        <source>Religionsgemeinschaft</source>
        <translation>Faith community</translation>
    </message>
    <message>
        <source>Klinik, Praxis oder Pflege</source>
        <translation>Hospital, practice or care</translation>
    </message>
    <message>
        <source>Netzwerk oder Bündnis</source>
        <translation>Network or alliance</translation>
    </message>
    <message>
        <source>Partei oder Fraktion</source>
        <translation>Political party or council group</translation>
    </message>
    <message>
        <source>Fachwissen</source>
        <translation>Expert knowledge</translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Fähigkeiten</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Personal und Zeit</source>
        <translation>Staff and time</translation>
    </message>
    <message>
        <source>Räume</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Fahrzeuge</source>
        <translation>Vehicles</translation>
    </message>
    <message>
        <source>Technik</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Geld und Fördermittel</source>
        <translation>Money and funding</translation>
    </message>
    <message>
        <source>Öffentlichkeitsarbeit</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>Netzwerktreffen</source>
        <translation>Network meeting</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Fokusgruppe</source>
        <translation>Focus group</translation>
    </message>
    <message>
        <source>Diskussionsveranstaltung</source>
        <translation>Panel discussion</translation>
    </message>
    <message>
        <source>Impulsvortrag</source>
        <translation>Inspirational talk</translation>
    </message>
    <message>
        <source>Erzählcafé</source>
        <translation>Storytelling café</translation>
    </message>
    <message>
        <source>Aktionstag</source>
        <translation>Action day</translation>
    </message>
    <message>
        <source>Fest</source>
        <translation>Celebration</translation>
    </message>
    <message>
        <source>Sitzung</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Menschen mit Behinderung</source>
        <translation>People with disabilities</translation>
    </message>
    <message>
        <source>Ältere Menschen</source>
        <translation>Older people</translation>
    </message>
    <message>
        <source>Menschen, die einsam sind</source>
        <translation>People who are lonely</translation>
    </message>
    <message>
        <source>Menschen mit Flucht- oder Migrationserfahrung</source>
        <translation>People who have fled or migrated</translation>
    </message>
    <message>
        <source>Menschen mit wenig Geld</source>
        <translation>People on a low income</translation>
    </message>
    <message>
        <source>Kinder</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Jugendliche</source>
        <translation>Teenagers</translation>
    </message>
    <message>
        <source>Junge Erwachsene</source>
        <translation>Young adults</translation>
    </message>
    <message>
        <source>Familien</source>
        <translation>Families</translation>
    </message>
    <message>
        <source>Alleinerziehende</source>
        <translation>Single parents</translation>
    </message>
    <message>
        <source>Menschen ohne Arbeit</source>
        <translation>People out of work</translation>
    </message>
    <message>
        <source>Menschen mit psychischer Erkrankung</source>
        <translation>People with mental illness</translation>
    </message>
    <message>
        <source>Pflegende Angehörige</source>
        <translation>Family carers</translation>
    </message>
    <message>
        <source>Queere Menschen</source>
        <translation>Queer people</translation>
    </message>
    <message>
        <source>Lebensbereiche</source>
        <translation>Areas of life</translation>
    </message>
    <message>
        <source>Zielgruppen</source>
        <translation>Target groups</translation>
    </message>
    <message>
        <source>Gesellschaftsbereiche</source>
        <translation>Sectors</translation>
    </message>
    <message>
        <source>Organisationstypen</source>
        <translation>Types of organisation</translation>
    </message>
    <message>
        <source>Was Partner*innen einbringen</source>
        <translation>What partners contribute</translation>
    </message>
    <message>
        <source>Veranstaltungsformate</source>
        <translation>Event formats</translation>
    </message>
    <message>
        <source>Schlagwörter</source>
        <translation>Tags</translation>
    </message>
    <message numerus="yes">
        <source>%n Zielgruppen stehen im Mittelpunkt. Fangen Sie lieber mit zwei oder drei an, mehr können später folgen.</source>
        <translation>
            <numerusform>%n target group is in focus.</numerusform>
            <numerusform>%n target groups are in focus. It is better to start with two or three; more can follow later.</numerusform>
        </translation>
    </message>
    <message>
        <source>Auswahllisten</source>
        <translation>Lists of choices</translation>
    </message>
    <message>
        <source>Was zur Auswahl steht, bestimmen Sie selbst. Was benutzt wird, bleibt bestehen. Sie können aufhören, es anzubieten, oder zwei Einträge zusammenführen.</source>
        <translation>You decide what can be chosen. What is in use stays. You can stop offering it, or merge two entries.</translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Matrix. {title}. {rows} Zeilen, {columns} Spalten. Lücken: {gaps}.</source>
        <translation>Grid. {title}. {rows} rows, {columns} columns. Gaps: {gaps}.</translation>
    </message>
    <message>
        <source>Netzwerkkarte, Teil {part} von {parts}. {facts}.</source>
        <translation>Network map, part {part} of {parts}. {facts}.</translation>
    </message>
    <message>
        <source>noch niemand</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>nichts</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Organigramm. Oben: {top}. Darunter: {below}.</source>
        <translation>Organisation chart. At the top: {top}. Below it: {below}.</translation>
    </message>
    <message>
        <source>Von innen nach außen: {names}</source>
        <translation>From the middle outwards: {names}</translation>
    </message>
    <message>
        <source>Netzwerkkarte. {title}. In der Mitte: {middle}. Darum herum: {fields}.</source>
        <translation>Network map. {title}. In the middle: {middle}. Around it: {fields}.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Ohne Namen geht es nicht. Bitte geben Sie einen ein.</source>
        <translation>A name is required. Please enter one.</translation>
    </message>
    <message>
        <source>Eine Postleitzahl hat 4 oder 5 Ziffern, zum Beispiel 91054.</source>
        <translation>A postcode has 4 or 5 digits, for example 91054.</translation>
    </message>
    <message>
        <source>Das ist keine E-Mail-Adresse. Sie sieht so aus: name@beispiel.de</source>
        <translation>This is not an email address. It should look like this: name@example.com</translation>
    </message>
    <message>
        <source>Das ist keine Website. Sie sieht so aus: www.beispiel.de</source>
        <translation>This is not a website. It should look like this: www.example.com</translation>
    </message>
    <message>
        <source>Das ist keine Nummer. Sie sieht so aus: 09131 8600</source>
        <translation>This is not a phone number. It should look like this: 09131 8600</translation>
    </message>
    <message>
        <source>Das Ende liegt vor dem Beginn. Bitte prüfen Sie beide Angaben.</source>
        <translation>The end is before the start. Please check both.</translation>
    </message>
    <message>
        <source>Dieser Tag liegt noch vor uns. Halten Sie den Status fest, sobald er gilt; bis dahin erinnert Sie eine Wiedervorlage.</source>
        <translation>This day is still in the future. Record the status once it applies; until then, a follow-up can remind you.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Abgebrochen. Es ist alles, wie es war.</source>
        <translation>Cancelled. Everything is as it was before.</translation>
    </message>
    <message>
        <source>Angaben</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Möglichkeiten</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>diese Hilfe zeigen</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>Das wurde nicht verstanden: {reason}</source>
        <translation>This was not understood: {reason}</translation>
    </message>
    <message>
        <source>es fehlt {0}</source>
        <translation>{0} is missing</translation>
    </message>
    <message>
        <source>{0} gehört nicht hierher</source>
        <translation>{0} does not belong here</translation>
    </message>
    <message>
        <source>hinter {0} fehlt etwas</source>
        <translation>something is missing after {0}</translation>
    </message>
    <message>
        <source>„{1}“ gibt es nicht. {0} ist eines von {2}</source>
        <translation>there is no “{1}”. {0} is one of {2}</translation>
    </message>
    <message>
        <source>Netzdesk ohne Fenster. „netzdesk BEFEHL --help“ sagt mehr zu einem Befehl.</source>
        <translation>Netzdesk without windows. “netzdesk COMMAND --help” tells you more about a command.</translation>
    </message>
    <message>
        <source>BEFEHL</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Antwort für Programme</source>
        <translation>answer for programs</translation>
    </message>
    <message>
        <source>Netzwerk-Datei (.netz)</source>
        <translation>network file (.netz)</translation>
    </message>
    <message>
        <source>Beispielnetz in einer neuen Datei anlegen</source>
        <translation>create a sample network in a new file</translation>
    </message>
    <message>
        <source>erfundenes Netz mit N Partner*innen</source>
        <translation>invented network with N partners</translation>
    </message>
    <message>
        <source>gleiche Zahl, gleiches Netz</source>
        <translation>same number, same network</translation>
    </message>
    <message>
        <source>Liste mit Partner*innen einlesen</source>
        <translation>import a list of partners</translation>
    </message>
    <message>
        <source>alles durchsuchen</source>
        <translation>search everything</translation>
    </message>
    <message>
        <source>Wörter oder Teile davon</source>
        <translation>words or parts of words</translation>
    </message>
    <message>
        <source>Liste als Datei ausgeben</source>
        <translation>write a list to a file</translation>
    </message>
    <message>
        <source>Ausdruck als PDF ausgeben</source>
        <translation>write a printout as PDF</translation>
    </message>
    <message>
        <source>Willkommensmappe als PDF ausgeben</source>
        <translation>write a welcome pack as PDF</translation>
    </message>
    <message>
        <source>Name oder Kennung</source>
        <translation>name or ID</translation>
    </message>
    <message>
        <source>Mappen für alle Partner*innen an Bord in einen Ordner</source>
        <translation>packs for all partners on board into one folder</translation>
    </message>
    <message>
        <source>nicht festhalten, dass die Mappe übergeben ist</source>
        <translation>do not record that the pack has been handed over</translation>
    </message>
    <message>
        <source>letzte Schritte zeigen</source>
        <translation>show the latest steps</translation>
    </message>
    <message>
        <source>Dieser Dateiname ist zu lang: {name}</source>
        <translation>This file name is too long: {name}</translation>
    </message>
    <message>
        <source>Die Ausgabe lässt sich nicht schreiben ({reason}). Der Befehl ist ausgeführt.</source>
        <translation>The answer cannot be written ({reason}). The command was carried out.</translation>
    </message>
    <message>
        <source>letzten Schritt zurücknehmen</source>
        <translation>undo the latest step</translation>
    </message>
    <message>
        <source>Datei auf Schäden prüfen</source>
        <translation>check a file for damage</translation>
    </message>
    <message>
        <source>Bilder aller Fenster schreiben</source>
        <translation>write pictures of all windows</translation>
    </message>
    <message>
        <source>Name oder Nummer der Tabelle darin</source>
        <translation>name or number of the sheet inside</translation>
    </message>
    <message>
        <source>Spalte einem Feld zuordnen; ohne Feld bleibt sie weg</source>
        <translation>match a column to a field; without a field it is left out</translation>
    </message>
    <message>
        <source>was mit Zeilen geschieht, die es schon gibt: auslassen, Lücken füllen, ersetzen, Ähnliche neu anlegen</source>
        <translation>what happens to rows that are already there: leave out, fill gaps, replace, add those that are only similar</translation>
    </message>
    <message>
        <source>nur zeigen, was geschähe</source>
        <translation>only show what would happen</translation>
    </message>
    <message>
        <source>Fassung der Adresskarten (.vcf): 3.0, wenn nichts gesagt ist</source>
        <translation>version of address cards (.vcf): 3.0 if nothing is said</translation>
    </message>
    <message>
        <source>einer der Namen aus --list</source>
        <translation>one of the names from --list</translation>
    </message>
    <message>
        <source>bei Briefen auch .docx</source>
        <translation>for letters also .docx</translation>
    </message>
    <message>
        <source>alle Ausdrucke nennen</source>
        <translation>list all printouts</translation>
    </message>
    <message>
        <source>alle Ausdrucke in einen Ordner</source>
        <translation>all printouts into one folder</translation>
    </message>
    <message>
        <source>Name oder Kennung dessen, worum es geht</source>
        <translation>name or ID of what it is about</translation>
    </message>
    <message>
        <source>als Heft: zwei Seiten auf einem Blatt, zum Falten und Heften</source>
        <translation>as a booklet: two pages on one sheet, to fold and staple</translation>
    </message>
    <message>
        <source>normal, Großdruck oder schwarz-weiß</source>
        <translation>standard, large print or black and white</translation>
    </message>
    <message>
        <source>Sprache des Ausdrucks</source>
        <translation>language of the printout</translation>
    </message>
    <message>
        <source>easy: Einfache Sprache, wo der Ausdruck Texte hat</source>
        <translation>easy: plain language, where the printout has such texts</translation>
    </message>
    <message>
        <source>„{name}“ muss auf .pdf enden</source>
        <translation>“{name}” must end in .pdf</translation>
    </message>
    <message>
        <source>die Zahl muss größer als 0 sein</source>
        <translation>the number must be greater than 0</translation>
    </message>
    <message>
        <source>„{words}“ ist keine ganze Zahl</source>
        <translation>“{words}” is not a whole number</translation>
    </message>
    <message>
        <source>die Schriftgröße geht von 100 bis 200</source>
        <translation>the text size goes from 100 to 200</translation>
    </message>
    <message>
        <source>eine Größe sieht so aus: 1366x768</source>
        <translation>a size looks like this: 1366x768</translation>
    </message>
    <message>
        <source>eine Seite hat 320 bis 8000 Bildpunkte</source>
        <translation>a side has 320 to 8000 pixels</translation>
    </message>
    <message>
        <source>eine Zuordnung sieht so aus: Überschrift=Feld</source>
        <translation>a match looks like this: heading=field</translation>
    </message>
    <message>
        <source>das Feld „{field}“ gibt es nicht. Es gibt: {known}</source>
        <translation>there is no field “{field}”. There are: {known}</translation>
    </message>
    <message>
        <source>OUT muss auf .xlsx, .ods, .csv oder .vcf enden.</source>
        <translation>OUT must end in .xlsx, .ods, .csv or .vcf.</translation>
    </message>
    <message>
        <source>--vcard gehört zu Adresskarten: OUT muss dann auf .vcf enden.</source>
        <translation>--vcard is for address cards: OUT must end in .vcf then.</translation>
    </message>
    <message numerus="yes">
        <source>{file} ist geschrieben, %n Zeilen.</source>
        <translation>
            <numerusform>{file} has been written, %n row.</numerusform>
            <numerusform>{file} has been written, %n rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>Die Tabelle „{sheet}“ gibt es nicht. Gefunden wurden: {names}</source>
        <translation>There is no sheet “{sheet}”. Found: {names}</translation>
    </message>
    <message>
        <source>{file} gab es noch nicht: Ein neues Netzwerk ist angelegt.</source>
        <translation>{file} was not there: A new network has been made.</translation>
    </message>
    <message>
        <source>In {list} stehen mehrere Tabellen. Gelesen ist: {taken}. --sheet NUMMER nimmt eine andere: {others}</source>
        <translation>{list} holds several tables. The one read is: {taken}. --sheet NUMBER takes another: {others}</translation>
    </message>
    <message>
        <source>Die Überschrift „{heading}“ gibt es nicht. Gefunden wurden: {known}</source>
        <translation>There is no heading “{heading}”. Found: {known}</translation>
    </message>
    <message>
        <source>Keine Spalte nennt den Namen. Sagen Sie mit --map ÜBERSCHRIFT=name, welche es ist: {known}</source>
        <translation>No column holds the name. Say which one it is with --map HEADING=name: {known}</translation>
    </message>
    <message numerus="yes">
        <source>%n Zeilen: {new} neu, {changed} geändert, {same} gleich, {doubtful} zweifelhaft, {skipped} ausgelassen.</source>
        <translation>
            <numerusform>%n row: {new} new, {changed} changed, {same} unchanged, {doubtful} doubtful, {skipped} skipped.</numerusform>
            <numerusform>%n rows: {new} new, {changed} changed, {same} unchanged, {doubtful} doubtful, {skipped} skipped.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zweifelhafte Zeilen bleiben draußen; --duplicates fill, replace oder add nimmt sie auf.</source>
        <translation>Doubtful rows stay out; --duplicates fill, replace or add takes them in.</translation>
    </message>
    <message>
        <source>Das war eine Probe. In der Datei hat sich nichts geändert.</source>
        <translation>This was a trial run. Nothing in the file has changed.</translation>
    </message>
    <message>
        <source>{file} ist angelegt: {partners} Partner*innen, {persons} Personen.</source>
        <translation>{file} has been created: {partners} partners, {persons} people.</translation>
    </message>
    <message>
        <source>Zu „{text}“ wurde nichts gefunden.</source>
        <translation>Nothing was found for “{text}”.</translation>
    </message>
    <message>
        <source>zurückgenommen</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>Es ist noch nichts geschehen.</source>
        <translation>Nothing has happened yet.</translation>
    </message>
    <message>
        <source>Es gibt nichts, was sich zurücknehmen lässt.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Zurückgenommen: {label}</source>
        <translation>Undone: {label}</translation>
    </message>
    <message>
        <source>{file} ist in Ordnung.</source>
        <translation>{file} is undamaged.</translation>
    </message>
    <message>
        <source>{file} ist nicht in Ordnung. Öffnen Sie bitte die letzte Sicherung.</source>
        <translation>{file} is damaged. Please open the latest backup.</translation>
    </message>
    <message>
        <source>--for gehört zu einem Ausdruck, nicht zu --all.</source>
        <translation>--for belongs to one printout, not to --all.</translation>
    </message>
    <message>
        <source>Es fehlt NAME OUT.pdf, --all oder --list.</source>
        <translation>NAME OUT.pdf, --all or --list is missing.</translation>
    </message>
    <message>
        <source>Es fehlt PARTNER OUT.pdf oder --all.</source>
        <translation>PARTNER OUT.pdf or --all is missing.</translation>
    </message>
    <message numerus="yes">
        <source>%n Mappen stehen in {folder}.</source>
        <translation>
            <numerusform>%n pack is in {folder}.</numerusform>
            <numerusform>%n packs are in {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Den Ausdruck „{name}“ gibt es nicht. „netzdesk handout FILE --list“ nennt alle.</source>
        <translation>There is no printout “{name}”. “netzdesk handout FILE --list” lists all of them.</translation>
    </message>
    <message>
        <source>„{name}“ gilt für das ganze Netzwerk: --for gehört nicht hierher.</source>
        <translation>“{name}” is about the whole network: --for does not belong here.</translation>
    </message>
    <message>
        <source>Für „{name}“ fehlt, worum es geht: --for mit Name oder Kennung.</source>
        <translation>“{name}” needs to know what it is about: --for with a name or an ID.</translation>
    </message>
    <message>
        <source>„{name}“ gibt es nur als PDF, als Word-Datei nur Briefe.</source>
        <translation>“{name}” comes as PDF only. Only letters come as Word files.</translation>
    </message>
    <message>
        <source>{file} ist geschrieben.</source>
        <translation>{file} has been written.</translation>
    </message>
    <message numerus="yes">
        <source>{file} ist geschrieben, %n Seiten.</source>
        <translation>
            <numerusform>{file} has been written, %n page.</numerusform>
            <numerusform>{file} has been written, %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Bilder liegen in {folder}.</source>
        <translation>
            <numerusform>%n picture is in {folder}.</numerusform>
            <numerusform>%n pictures are in {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>„{name}“ wurde nicht gefunden.</source>
        <translation>“{name}” was not found.</translation>
    </message>
    <message>
        <source>„{name}“ ist nicht eindeutig. Nehmen Sie den ganzen Namen oder die Kennung: {choice}</source>
        <translation>“{name}” could mean more than one. Use the full name or the ID: {choice}</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Farbe wählen</source>
        <translation>Choose a colour</translation>
    </message>
    <message>
        <source>Gut lesbar auf weißem Papier (Kontrast {ratio} : 1).</source>
        <translation>Easy to read on white paper (contrast {ratio} : 1).</translation>
    </message>
    <message>
        <source>Zu blass für Schrift auf weißem Papier (Kontrast {ratio} : 1). Schrift wird dunkler gedruckt.</source>
        <translation>Too pale for text on white paper (contrast {ratio} : 1). Text will be printed darker.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ansprechperson</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Lebensbereiche</source>
        <translation>Areas of life</translation>
    </message>
    <message>
        <source>Zielgruppen</source>
        <translation>Target groups</translation>
    </message>
    <message>
        <source>Kurzname</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Status seit</source>
        <translation>Status since</translation>
    </message>
    <message>
        <source>Organisationstyp</source>
        <translation>Type of organisation</translation>
    </message>
    <message>
        <source>Gesellschaftsbereich</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Träger</source>
        <translation>Parent organisation</translation>
    </message>
    <message>
        <source>Worum es geht</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Dachverbände</source>
        <translation>Umbrella organisations</translation>
    </message>
    <message>
        <source>Bringt ein</source>
        <translation>Contributes</translation>
    </message>
    <message>
        <source>Schlagwörter</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>E-Mail der Ansprechperson</source>
        <translation>Contact person’s email</translation>
    </message>
    <message>
        <source>Telefon der Ansprechperson</source>
        <translation>Contact person’s phone</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Zielgruppe</source>
        <translation>Target group</translation>
    </message>
    <message>
        <source>Lebensbereich</source>
        <translation>Area of life</translation>
    </message>
    <message>
        <source>Zeile</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Name in der Liste</source>
        <translation>Name in the list</translation>
    </message>
    <message>
        <source>Was geschieht</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Veranstaltungsort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Eingeladen</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Zugesagt</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Waren da</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Verantwortlich</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Kostenlos</source>
        <translation>Free of charge</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Fällig am</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Überfällig</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Erledigt am</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Bis wann</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Beschluss</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Wortlaut</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Dafür</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Dagegen</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Enthalten</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>Vertretene Partner*innen</source>
        <translation>Partners represented</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Rhythmus</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Hervorgegangen aus</source>
        <translation>Grew out of</translation>
    </message>
    <message>
        <source>Zielgruppe vertreten</source>
        <translation>Target group represented</translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Letzter Beschluss</source>
        <translation>Latest decision</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Letztes Gespräch</source>
        <translation>Last conversation</translation>
    </message>
    <message>
        <source>Erreichte Zielgruppen</source>
        <translation>Target groups reached</translation>
    </message>
    <message>
        <source>Vertretene Zielgruppen</source>
        <translation>Target groups represented</translation>
    </message>
    <message>
        <source>Angebote für Zielgruppen</source>
        <translation>Offers for target groups</translation>
    </message>
    <message>
        <source>Reichweite</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Beiträge im Einzelnen</source>
        <translation>Contributions in detail</translation>
    </message>
    <message>
        <source>Alle Kontakte</source>
        <translation>All contact details</translation>
    </message>
    <message>
        <source>Straße</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Adresszusatz</source>
        <translation>Address line 2</translation>
    </message>
    <message>
        <source>PLZ</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Ist selbst ein Netzwerk</source>
        <translation>Is a network itself</translation>
    </message>
    <message>
        <source>Funktion und Organisation</source>
        <translation>Position and organisation</translation>
    </message>
    <message>
        <source>Mobil</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Weitergabe erlaubt</source>
        <translation>May be shared</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Vorname</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nachname</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Früher</source>
        <translation>Formerly</translation>
    </message>
    <message>
        <source>Hauptansprechperson</source>
        <translation>Main contact</translation>
    </message>
    <message>
        <source>Entscheidungsträger*in</source>
        <translation>Decision-maker</translation>
    </message>
    <message>
        <source>Anrede</source>
        <translation>Greeting</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Kurzbiografie</source>
        <translation>Short biography</translation>
    </message>
    <message>
        <source>Aufgabe in der Gruppe</source>
        <translation>Role in the group</translation>
    </message>
    <message>
        <source>Spricht für</source>
        <translation>Speaks for</translation>
    </message>
    <message>
        <source>Stimme</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Von</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Stadtteil</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Bundesland</source>
        <translation>Federal state</translation>
    </message>
    <message>
        <source>Einfluss</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>Haltung</source>
        <translation>Stance</translation>
    </message>
    <message>
        <source>Schlüssel-Partner*in</source>
        <translation>Key partner</translation>
    </message>
    <message>
        <source>Mitglieder</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Arbeitsgruppen</source>
        <translation>Working groups</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kennung</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>Columns chooser</name>
    <message>
        <source>Spalten auswählen</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>&amp;Angehakte Spalten werden gezeigt, von links nach rechts:</source>
        <translation>&amp;Ticked columns are shown, from left to right:</translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Nach &amp;oben</source>
        <translation>&amp;Up</translation>
    </message>
    <message>
        <source>Nach &amp;unten</source>
        <translation>&amp;Down</translation>
    </message>
    <message>
        <source>&amp;Zurücksetzen</source>
        <translation>&amp;Reset</translation>
    </message>
    <message>
        <source>&amp;Schließen</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Neues Netzwerk …</source>
        <translation>&amp;New network …</translation>
    </message>
    <message>
        <source>Netzwerk ö&amp;ffnen …</source>
        <translation>&amp;Open network …</translation>
    </message>
    <message>
        <source>Datei</source>
        <translation>File</translation>
    </message>
    <message>
        <source>&amp;Liste einlesen …</source>
        <translation>&amp;Import a list …</translation>
    </message>
    <message>
        <source>Import, importieren, Excel, CSV, vCard, Adresskarten</source>
        <translation>import, Excel, CSV, vCard, address cards</translation>
    </message>
    <message>
        <source>&amp;Excel-Liste …</source>
        <translation>E&amp;xcel list …</translation>
    </message>
    <message>
        <source>Export, exportieren, CSV, LibreOffice, vCard, Adresskarten, Tabelle</source>
        <translation>export, CSV, LibreOffice, vCard, address cards, spreadsheet</translation>
    </message>
    <message>
        <source>&amp;Willkommensmappe …</source>
        <translation>&amp;Welcome pack …</translation>
    </message>
    <message>
        <source>Onboarding, Begrüßung</source>
        <translation>onboarding, welcome</translation>
    </message>
    <message>
        <source>&amp;Drucken …</source>
        <translation>&amp;Print …</translation>
    </message>
    <message>
        <source>PDF, Vorschau, Brief, Verzeichnis, Steckbrief, Zahlen, Karte</source>
        <translation>PDF, preview, letter, directory, profile, figures, map</translation>
    </message>
    <message>
        <source>Ein&amp;stellungen …</source>
        <translation>&amp;Settings …</translation>
    </message>
    <message>
        <source>Sprache, Farben, dunkel, hell, Kontrast, Schrift</source>
        <translation>language, colours, dark, light, contrast, type size</translation>
    </message>
    <message>
        <source>&amp;Beenden</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Rückgängig</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Wieder&amp;holen</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Neuer Eintrag</source>
        <translation>&amp;New entry</translation>
    </message>
    <message>
        <source>In den &amp;Papierkorb</source>
        <translation>Move to &amp;bin</translation>
    </message>
    <message>
        <source>löschen</source>
        <translation>delete</translation>
    </message>
    <message>
        <source>In der &amp;Liste suchen</source>
        <translation>Search the &amp;list</translation>
    </message>
    <message>
        <source>&amp;Alles durchsuchen …</source>
        <translation>&amp;Search everything …</translation>
    </message>
    <message>
        <source>&amp;Heute</source>
        <translation>&amp;Today</translation>
    </message>
    <message>
        <source>&amp;Partner*innen</source>
        <translation>&amp;Partners</translation>
    </message>
    <message>
        <source>&amp;Arbeitsgruppen</source>
        <translation>&amp;Working groups</translation>
    </message>
    <message>
        <source>&amp;Veranstaltungen</source>
        <translation>&amp;Events</translation>
    </message>
    <message>
        <source>&amp;Steuerungsgruppe</source>
        <translation>&amp;Steering group</translation>
    </message>
    <message>
        <source>P&amp;ersonen</source>
        <translation>Pe&amp;ople</translation>
    </message>
    <message>
        <source>&amp;Wiedervorlagen</source>
        <translation>&amp;Follow-ups</translation>
    </message>
    <message>
        <source>Spal&amp;ten …</source>
        <translation>&amp;Columns …</translation>
    </message>
    <message>
        <source>&amp;Nächster Bereich</source>
        <translation>&amp;Next pane</translation>
    </message>
    <message>
        <source>Voriger &amp;Bereich</source>
        <translation>P&amp;revious pane</translation>
    </message>
    <message>
        <source>Schrift &amp;größer</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>Schrift &amp;kleiner</source>
        <translation>S&amp;maller text</translation>
    </message>
    <message>
        <source>Schrift n&amp;ormal</source>
        <translation>Norm&amp;al text size</translation>
    </message>
    <message>
        <source>&amp;Unser Netzwerk …</source>
        <translation>&amp;Our network …</translation>
    </message>
    <message>
        <source>Logo, Farben, Adresse, Vision, Leitbild, Chronik, Vereinbarungen</source>
        <translation>logo, colours, address, vision, mission, chronicle, terms</translation>
    </message>
    <message>
        <source>&amp;Auswahllisten …</source>
        <translation>&amp;Lists of choices …</translation>
    </message>
    <message>
        <source>Kataloge, Lebensbereiche, Zielgruppen, Organisationstypen</source>
        <translation>catalogues, areas of life, target groups, types of organisation</translation>
    </message>
    <message>
        <source>&amp;Texte und Briefe …</source>
        <translation>&amp;Texts and letters …</translation>
    </message>
    <message>
        <source>Vorlagen, Einladung, Leichte Sprache, Einfache Sprache</source>
        <translation>templates, invitation, easy language, plain language</translation>
    </message>
    <message>
        <source>&amp;Doppelte finden …</source>
        <translation>Find &amp;duplicates …</translation>
    </message>
    <message>
        <source>Dubletten, zusammenführen</source>
        <translation>merge, duplicate, twice</translation>
    </message>
    <message>
        <source>&amp;Handbuch</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Ü&amp;ber Netzdesk</source>
        <translation>&amp;About Netzdesk</translation>
    </message>
    <message>
        <source>&amp;Datei</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Bearbeiten</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Ansicht</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Netzwerk</source>
        <translation>&amp;Network</translation>
    </message>
    <message>
        <source>&amp;Hilfe</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Liste einlesen</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Excel-Liste</source>
        <translation>Excel list</translation>
    </message>
    <message>
        <source>Willkommensmappe</source>
        <translation>Welcome pack</translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Wiederholen</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>Gespräch mit {name} fortsetzen</source>
        <translation>Continue the conversation with {name}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Januar</source>
        <translation>January</translation>
    </message>
    <message>
        <source>Februar</source>
        <translation>February</translation>
    </message>
    <message>
        <source>März</source>
        <translation>March</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Mai</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>Juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Dezember</source>
        <translation>December</translation>
    </message>
    <message>
        <source>Montag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Dienstag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Mittwoch</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Donnerstag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Freitag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Samstag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sonntag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>{date}, {time} Uhr</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{time} Uhr</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>ab {date}</source>
        <translation>from {date}</translation>
    </message>
    <message>
        <source>seit {date}</source>
        <translation>since {date}</translation>
    </message>
    <message>
        <source>bis {date}</source>
        <translation>until {date}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Auf morgen verschieben</source>
        <translation>Postpone to tomorrow</translation>
    </message>
    <message>
        <source>Um eine Woche verschieben</source>
        <translation>Postpone by one week</translation>
    </message>
    <message>
        <source>Dieser Eintrag ist im Papierkorb.</source>
        <translation>This entry is in the bin.</translation>
    </message>
    <message>
        <source>Wiederherstellen</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Endgültig löschen …</source>
        <translation>Delete for good …</translation>
    </message>
    <message>
        <source>Noch wurde hier nichts geändert.</source>
        <translation>Nothing has been changed here yet.</translation>
    </message>
    <message>
        <source>Mehr anzeigen</source>
        <translation>Show more</translation>
    </message>
    <message numerus="yes">
        <source>und %n weitere Angaben</source>
        <translation>
            <numerusform>and %n more detail</numerusform>
            <numerusform>and %n more details</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {value} entfernt</source>
        <translation>{field}: {value} removed</translation>
    </message>
    <message>
        <source>Wählen Sie links einen Eintrag aus. Hier sehen und ändern Sie dann alles dazu.</source>
        <translation>Choose an entry on the left. You can then see and change everything about it here.</translation>
    </message>
    <message>
        <source>Alle aus der Gruppe einladen</source>
        <translation>Invite everybody in the group</translation>
    </message>
    <message>
        <source>Mitglied aufnehmen</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>Ziel hinzufügen</source>
        <translation>Add goal</translation>
    </message>
    <message>
        <source>Beschluss festhalten</source>
        <translation>Record decision</translation>
    </message>
    <message>
        <source>Wiedervorlage anlegen</source>
        <translation>Add follow-up</translation>
    </message>
    <message>
        <source>Gespräch festhalten</source>
        <translation>Record conversation</translation>
    </message>
    <message>
        <source>In AG aufnehmen</source>
        <translation>Add to group</translation>
    </message>
    <message>
        <source>Einwilligung eintragen</source>
        <translation>Enter consent</translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>fällig am {day}</source>
        <translation>due on {day}</translation>
    </message>
    <message>
        <source>überfällig</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>Person einladen</source>
        <translation>Invite someone</translation>
    </message>
    <message>
        <source>Mappe drucken</source>
        <translation>Print pack</translation>
    </message>
    <message>
        <source>gehört zu {name}</source>
        <translation>belongs to {name}</translation>
    </message>
    <message>
        <source>{status} seit {day}</source>
        <translation>{status} since {day}</translation>
    </message>
    <message>
        <source>Status: {words}. Ändern</source>
        <translation>Status: {words}. Change</translation>
    </message>
    <message>
        <source>Status ändern</source>
        <translation>Change status</translation>
    </message>
    <message>
        <source>Zur Person</source>
        <translation>Go to this person</translation>
    </message>
    <message>
        <source>Themen</source>
        <translation>Topics</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>„{name}“ liegt hier schon und wird nicht noch einmal aufgenommen.</source>
        <translation>“{name}” is already here and is not added again.</translation>
    </message>
    <message>
        <source>Zu „{title}“ ist keine Datei hinterlegt.</source>
        <translation>There is no file for “{title}”.</translation>
    </message>
    <message>
        <source>{name} kann dort nicht gespeichert werden. Wählen Sie bitte einen anderen Ort.</source>
        <translation>{name} cannot be saved there. Please choose another place.</translation>
    </message>
    <message>
        <source>{name} kann nicht gelesen werden. Ist die Datei noch da?</source>
        <translation>{name} cannot be read. Is the file still there?</translation>
    </message>
    <message>
        <source>Die Datei ist zu groß. Bis {size} MB sind möglich.</source>
        <translation>The file is too large. Up to {size} MB are possible.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Netzdesk vergleicht alle Einträge …</source>
        <translation>Netzdesk is comparing all entries …</translation>
    </message>
    <message>
        <source>Einträge werden verglichen …</source>
        <translation>Comparing entries …</translation>
    </message>
    <message numerus="yes">
        <source>%n Paare könnten dasselbe meinen. Zusammengeführt wird nur, was Sie bestätigen.</source>
        <translation>
            <numerusform>%n pair may be a duplicate. Only what you confirm is merged.</numerusform>
            <numerusform>%n pairs may be duplicates. Only what you confirm is merged.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nichts ist doppelt.</source>
        <translation>There are no duplicates.</translation>
    </message>
    <message>
        <source>Zusammengeführt: {name}</source>
        <translation>Merged: {name}</translation>
    </message>
    <message>
        <source>„{drop}“ ist jetzt in „{keep}“. Rückgängig holt beide zurück.</source>
        <translation>“{drop}” is now part of “{keep}”. Undo brings both back.</translation>
    </message>
    <message>
        <source>Nichts.</source>
        <translation>Nothing.</translation>
    </message>
    <message>
        <source>beides</source>
        <translation>both</translation>
    </message>
    <message>
        <source>von Ihnen gewählt</source>
        <translation>chosen by you</translation>
    </message>
    <message>
        <source>Doppelte finden</source>
        <translation>Find duplicates</translation>
    </message>
    <message>
        <source>Was doppelt sein könnte</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>Vergleich</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Beide &amp;behalten</source>
        <translation>Keep &amp;both</translation>
    </message>
    <message>
        <source>&amp;Zusammenführen</source>
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>DuplicatesMerge</name>
    <message>
        <source>Dieser Eintrag bleibt, der andere kommt in den Papierkorb:</source>
        <translation>This entry stays, the other one goes to the bin:</translation>
    </message>
    <message>
        <source>Was soll gelten?</source>
        <translation>Which details should stay?</translation>
    </message>
    <message>
        <source>Das kommt dazu</source>
        <translation>What is added</translation>
    </message>
    <message>
        <source>Das fällt weg</source>
        <translation>What is dropped</translation>
    </message>
</context>
<context>
    <name>EasyLanguage</name>
    <message>
        <source>Der Satz hat {count} Wörter. Gut sind höchstens {limit}. Machen Sie zwei daraus.</source>
        <translation>The sentence has {count} words. No more than {limit} is best. Split it into two.</translation>
    </message>
    <message>
        <source>Das Wort ist lang. Nehmen Sie ein kürzeres Wort oder trennen Sie es.</source>
        <translation>The word is long. Use a shorter word or split it with a hyphen.</translation>
    </message>
    <message>
        <source>Hier steht wohl ein Passiv. Sagen Sie, wer etwas tut.</source>
        <translation>This looks like a passive. Say who does it.</translation>
    </message>
    <message>
        <source>Hier steht wohl ein Genitiv. Leichter ist „von“: das Haus von dem Verein.</source>
        <translation>This looks like a genitive. “von” is easier: das Haus von dem Verein.</translation>
    </message>
    <message>
        <source>Schreiben Sie die Abkürzung aus.</source>
        <translation>Write the abbreviation out in full.</translation>
    </message>
    <message>
        <source>Erklären Sie die Abkürzung, wenn sie das erste Mal vorkommt.</source>
        <translation>Explain the abbreviation where it first appears.</translation>
    </message>
    <message>
        <source>Wörter nur aus großen Buchstaben sind schwer zu lesen.</source>
        <translation>Words in capital letters are hard to read.</translation>
    </message>
    <message>
        <source>Prozente sind schwer. Sagen Sie lieber: die Hälfte, wenige, fast alle.</source>
        <translation>Percentages are hard to read. Say instead: half, a few, nearly all.</translation>
    </message>
    <message>
        <source>Die Zahl ist groß. Sagen Sie lieber: viele, oder vergleichen Sie.</source>
        <translation>This is a large number. Say instead: many, or compare it with something.</translation>
    </message>
    <message>
        <source>Nehmen Sie arabische Ziffern, zum Beispiel 4.</source>
        <translation>Use ordinary numerals, for example 4.</translation>
    </message>
    <message>
        <source>Schreiben Sie Zahlen als Ziffern.</source>
        <translation>Write numbers as digits.</translation>
    </message>
    <message>
        <source>Schreiben Sie den Monat als Wort.</source>
        <translation>Write the month as a word.</translation>
    </message>
    <message>
        <source>sehr leicht</source>
        <translation>very easy</translation>
    </message>
    <message>
        <source>leicht</source>
        <translation>easy</translation>
    </message>
    <message>
        <source>mittel</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>mittelschwer</source>
        <translation>fairly hard</translation>
    </message>
    <message>
        <source>schwer</source>
        <translation>hard</translation>
    </message>
    <message>
        <source>sehr schwer</source>
        <translation>very hard</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Das hat nicht geklappt: Netzdesk ist auf einen Fehler gestoßen. Ihre Daten sind so, wie sie davor waren.</source>
        <translation>That did not work: Netzdesk has run into an error. Your data is as it was before.</translation>
    </message>
    <message>
        <source>Mit den Angaben lässt sich der Fehler finden. Sie enthalten keine Daten Ihres Netzwerks.</source>
        <translation>The details help to find the error. They contain no data from your network.</translation>
    </message>
    <message>
        <source>Angaben &amp;kopieren</source>
        <translation>Cop&amp;y details</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Wann und wo</source>
        <translation>When and where</translation>
    </message>
    <message>
        <source>&amp;Titel</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>Form&amp;at</translation>
    </message>
    <message>
        <source>&amp;Stand</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Beg&amp;inn</source>
        <translation>Sta&amp;rt</translation>
    </message>
    <message>
        <source>End&amp;e</source>
        <translation>En&amp;d</translation>
    </message>
    <message>
        <source>&amp;Ort</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>&amp;Verantwortlich</source>
        <translation>Responsi&amp;ble</translation>
    </message>
    <message>
        <source>Arbeits&amp;gruppe</source>
        <translation>Workin&amp;g group</translation>
    </message>
    <message>
        <source>&amp;Kostenlos</source>
        <translation>Free of &amp;charge</translation>
    </message>
    <message>
        <source>Beschreibung und Notiz</source>
        <translation>Description and note</translation>
    </message>
    <message>
        <source>Besch&amp;reibung</source>
        <translation>Descript&amp;ion</translation>
    </message>
    <message>
        <source>Noti&amp;z</source>
        <translation>N&amp;ote</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>kommt noch</source>
        <translation>still to come</translation>
    </message>
    <message>
        <source>ist vorbei</source>
        <translation>over</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Gefiltert nach</source>
        <translation>Filtered by</translation>
    </message>
    <message>
        <source>Adresskarten (.vcf) gibt es nur von Partner*innen und Personen.</source>
        <translation>Address cards (.vcf) can only be made of partners and people.</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>LibreOffice (.ods)</source>
        <translation>LibreOffice (.ods)</translation>
    </message>
    <message>
        <source>Text für andere Programme (.csv)</source>
        <translation>Text for other programs (.csv)</translation>
    </message>
    <message>
        <source>Adresskarten für Telefon und E-Mail (.vcf)</source>
        <translation>Address cards for phone and email (.vcf)</translation>
    </message>
    <message>
        <source>Adresskarten, neuere Fassung (vCard 4.0)</source>
        <translation>Address cards, newer version (vCard 4.0)</translation>
    </message>
    <message>
        <source>für Sitzungen</source>
        <translation>for meetings</translation>
    </message>
    <message>
        <source>Für Sitzungen: Partner*innen und Personen</source>
        <translation>For meetings: partners and people</translation>
    </message>
    <message numerus="yes">
        <source>die ausgewählten (%n)</source>
        <translation>
            <numerusform>the chosen one (%n)</numerusform>
            <numerusform>the chosen ones (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wie auf dem Bildschirm (%n)</source>
        <translation>
            <numerusform>as on the screen (%n)</numerusform>
            <numerusform>as on the screen (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Personen haben der Weitergabe ihrer Kontakte nicht zugestimmt. Behalten Sie die Datei für sich.</source>
        <translation>
            <numerusform>%n person has not agreed to their contact details being passed on. Keep the file to yourself.</numerusform>
            <numerusform>%n people have not agreed to their contact details being passed on. Keep the file to yourself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>alle (%n)</source>
        <translation>
            <numerusform>all (%n)</numerusform>
            <numerusform>all (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>wie auf dem Bildschirm</source>
        <translation>as on the screen</translation>
    </message>
    <message>
        <source>alle</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Dazu kommen die Personen, die zu diesen Partner*innen gehören.</source>
        <translation>The people who belong to these partners are added.</translation>
    </message>
    <message>
        <source>Dazu kommen die Partner*innen, zu denen diese Personen gehören.</source>
        <translation>The partners to whom these people belong are added.</translation>
    </message>
    <message>
        <source>Eine CSV-Datei fasst nur eine Liste: die der Partner*innen.</source>
        <translation>A CSV file holds only one list: the partners.</translation>
    </message>
    <message>
        <source>Adresskarten gibt es von Partner*innen und Personen: Gespeichert werden alle Personen.</source>
        <translation>Address cards are for partners and people: everyone in the list of people is saved.</translation>
    </message>
    <message>
        <source>Partner*innen und Personen</source>
        <translation>Partners and people</translation>
    </message>
    <message numerus="yes">
        <source>%n Zeilen gespeichert: {path}</source>
        <translation>
            <numerusform>%n row saved: {path}</numerusform>
            <numerusform>%n rows saved: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Die Liste wird geschrieben …</source>
        <translation>Writing the list …</translation>
    </message>
    <message>
        <source>Auf diesem Computer ist kein Programm für diese Datei eingerichtet.</source>
        <translation>No program is set up for this file on this computer.</translation>
    </message>
    <message>
        <source>Excel-Liste</source>
        <translation>Excel list</translation>
    </message>
    <message>
        <source>&amp;Inhalt:</source>
        <translation>C&amp;ontents:</translation>
    </message>
    <message>
        <source>Inhalt</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>&amp;Zeilen:</source>
        <translation>&amp;Rows:</translation>
    </message>
    <message>
        <source>Zeilen</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>&amp;Spalten:</source>
        <translation>Co&amp;lumns:</translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Öff&amp;nen</source>
        <translation>Ope&amp;n</translation>
    </message>
    <message>
        <source>S&amp;peichern …</source>
        <translation>&amp;Save …</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Hinzugefügt am</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>Leichte oder Einfache Sprache</source>
        <translation>Easy or plain language</translation>
    </message>
    <message>
        <source>Kommt für</source>
        <translation>Comes on behalf of</translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Erreichen bis</source>
        <translation>To be reached by</translation>
    </message>
    <message>
        <source>Beschluss</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Weitere Beteiligte</source>
        <translation>Others involved</translation>
    </message>
    <message>
        <source>Worum ging es?</source>
        <translation>What was it about?</translation>
    </message>
    <message>
        <source>Wiedervorlage am</source>
        <translation>Follow up on</translation>
    </message>
    <message>
        <source>Begriff</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Bedeutung</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Vereinbart am</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ereignis</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Was geschah</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation>DD/MM/YYYY</translation>
    </message>
    <message>
        <source>Zum Beispiel 1.3.26, „heute“ oder „+14“. Kalender mit Alt und Pfeil nach unten.</source>
        <translation>For example 1/3/26, “today” or “+14”. Alt and the down arrow open the calendar.</translation>
    </message>
    <message>
        <source>Kalender öffnen</source>
        <translation>Open calendar</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Zum Beispiel 1.3.26 14:30. Kalender mit Alt und Pfeil nach unten.</source>
        <translation>For example 1/3/26 14:30. Alt and the down arrow open the calendar.</translation>
    </message>
    <message>
        <source>Namen eingeben …</source>
        <translation>Type a name …</translation>
    </message>
    <message>
        <source>Treffer anzeigen</source>
        <translation>Show matches</translation>
    </message>
    <message>
        <source>„{text}“ ist nicht eindeutig. Wählen Sie bitte einen Eintrag aus der Liste.</source>
        <translation>“{text}” could mean more than one. Please choose an entry from the list.</translation>
    </message>
    <message>
        <source>„{text}“ ist nicht zu finden. Prüfen Sie bitte die Schreibweise.</source>
        <translation>“{text}” cannot be found. Please check the spelling.</translation>
    </message>
    <message>
        <source>Neu anlegen: {name}</source>
        <translation>Create new: {name}</translation>
    </message>
    <message>
        <source>Treffer</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Vereinbarter Begriff</source>
        <translation>Agreed term</translation>
    </message>
    <message>
        <source>Chronik</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Einwilligung</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Bringt ein</source>
        <translation>Contributes</translation>
    </message>
    <message>
        <source>Art des Beitrags</source>
        <translation>Kind of contribution</translation>
    </message>
    <message>
        <source>Gespräch</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Übergebene Unterlage</source>
        <translation>Document handed over</translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Veranstaltungsformat</source>
        <translation>Event format</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Lebensbereich</source>
        <translation>Area of life</translation>
    </message>
    <message>
        <source>Mitgliedschaft</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>Netzwerk</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Willkommensmappe</source>
        <translation>Welcome pack</translation>
    </message>
    <message>
        <source>Teilnahme</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Partner*in</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Schlagwort</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Organisationstyp</source>
        <translation>Type of organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Gesellschaftsbereich</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Zielgruppe</source>
        <translation>Target group</translation>
    </message>
    <message>
        <source>Aufgabe</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Dachverband</source>
        <translation>Umbrella organisation</translation>
    </message>
    <message>
        <source>Bundesland</source>
        <translation>Federal state</translation>
    </message>
    <message>
        <source>Veranstaltungsort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Aufgabe in der Gruppe</source>
        <translation>Role in the group</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Spricht für</source>
        <translation>Speaks for</translation>
    </message>
    <message>
        <source>Worum es geht</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Auftrag</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Verantwortlich</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>In Leichter oder Einfacher Sprache</source>
        <translation>In easy or plain language</translation>
    </message>
    <message>
        <source>noch nichts vorhanden</source>
        <translation>nothing there yet</translation>
    </message>
    <message>
        <source>TT.MM.JJJJ HH:MM</source>
        <translation>DD/MM/YYYY HH:MM</translation>
    </message>
    <message>
        <source>Was sie davon haben</source>
        <translation>What they gain</translation>
    </message>
    <message>
        <source>Unterlage</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Adresszusatz</source>
        <translation>Address line 2</translation>
    </message>
    <message>
        <source>Alter bis</source>
        <translation>Age to</translation>
    </message>
    <message>
        <source>Alter von</source>
        <translation>Age from</translation>
    </message>
    <message>
        <source>Gewinn für Partner*in</source>
        <translation>Benefit for the partner</translation>
    </message>
    <message>
        <source>Kurzbiografie</source>
        <translation>Short biography</translation>
    </message>
    <message>
        <source>Weg</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Bedenken</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Kriterien</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Papierkorb</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Stadtteil</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Erledigt am</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Fällig am</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Reichweite</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Kennung</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Datei</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Vorname</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Gegeben am</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Übergeben am</source>
        <translation>Handed over on</translation>
    </message>
    <message>
        <source>Stimme</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Einfluss</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>Entscheidungsträger*in</source>
        <translation>Decision-maker</translation>
    </message>
    <message>
        <source>Im Mittelpunkt</source>
        <translation>In focus</translation>
    </message>
    <message>
        <source>Kostenlos</source>
        <translation>Free of charge</translation>
    </message>
    <message>
        <source>Schlüssel-Partner*in</source>
        <translation>Key partner</translation>
    </message>
    <message>
        <source>Hauptansprechperson</source>
        <translation>Main contact</translation>
    </message>
    <message>
        <source>Ist selbst ein Netzwerk</source>
        <translation>Is a network itself</translation>
    </message>
    <message>
        <source>Gehört in jede Mappe</source>
        <translation>Belongs in every pack</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Bezeichnung</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Nachname</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Zahl der Mitglieder</source>
        <translation>Number of members</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nächster Schritt</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Träger</source>
        <translation>Parent organisation</translation>
    </message>
    <message>
        <source>Beteiligte</source>
        <translation>People involved</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>PLZ</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Hervorgegangen aus</source>
        <translation>Grew out of</translation>
    </message>
    <message>
        <source>Nachweis</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Zweck</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Rhythmus</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Anrede</source>
        <translation>Greeting</translation>
    </message>
    <message>
        <source>Abschnitte</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Kurzname</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Seit</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Haltung</source>
        <translation>Stance</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status seit</source>
        <translation>Status since</translation>
    </message>
    <message>
        <source>Straße</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Betreff</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Zusammenfassung</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Angabe</source>
        <translation>Number or address</translation>
    </message>
    <message>
        <source>Ausgabe</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Fassung</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Enthalten</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>Dagegen</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Dafür</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Widerrufen am</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Wortlaut</source>
        <translation>Wording</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>„{name}“ passt nicht mehr auf den Datenträger. Schaffen Sie Platz, oder wählen Sie einen anderen.</source>
        <translation>“{name}” no longer fits on the drive. Make some room, or choose another drive.</translation>
    </message>
    <message>
        <source>In den Ordner „{name}“ lässt sich nichts schreiben. Wählen Sie einen anderen.</source>
        <translation>Nothing can be written to the folder “{name}”. Choose another one.</translation>
    </message>
    <message>
        <source>Den Ordner für „{name}“ gibt es nicht. Wählen Sie einen anderen.</source>
        <translation>The folder for “{name}” does not exist. Choose another one.</translation>
    </message>
    <message>
        <source>„{name}“ lässt sich nicht schreiben. Ist die Datei noch in einem anderen Programm offen? Schließen Sie sie dort, oder wählen Sie einen anderen Namen.</source>
        <translation>“{name}” cannot be written. Is the file still open in another program? Close it there, or choose another name.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lebensbereich</source>
        <translation>Area of life</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Verantwortlich</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Zielgruppe</source>
        <translation>Target group</translation>
    </message>
    <message>
        <source>Beendet</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Zielgruppe vertreten</source>
        <translation>Target group represented</translation>
    </message>
    <message>
        <source>{others} oder {last}</source>
        <translation>{others} or {last}</translation>
    </message>
    <message>
        <source>irgendeine Zielgruppe</source>
        <translation>any target group</translation>
    </message>
    <message>
        <source>Erreicht Zielgruppe</source>
        <translation>Reaches target group</translation>
    </message>
    <message>
        <source>Vertritt Zielgruppe</source>
        <translation>Represents target group</translation>
    </message>
    <message>
        <source>Hat Angebote für Zielgruppe</source>
        <translation>Has offers for target group</translation>
    </message>
    <message>
        <source>Gesellschaftsbereich</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Organisationstyp</source>
        <translation>Type of organisation</translation>
    </message>
    <message>
        <source>Bringt ein</source>
        <translation>Contributes</translation>
    </message>
    <message>
        <source>Schlagwort</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Stadtteil</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Bundesland</source>
        <translation>Federal state</translation>
    </message>
    <message>
        <source>Träger</source>
        <translation>Parent organisation</translation>
    </message>
    <message>
        <source>Dachverband</source>
        <translation>Umbrella organisation</translation>
    </message>
    <message>
        <source>Ist selbst ein Netzwerk</source>
        <translation>Is a network itself</translation>
    </message>
    <message>
        <source>An Bord am</source>
        <translation>On board on</translation>
    </message>
    <message>
        <source>Tage ohne Gespräch</source>
        <translation>Days without a conversation</translation>
    </message>
    <message>
        <source>jetzt</source>
        <translation>now</translation>
    </message>
    <message>
        <source>künftig</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>früher</source>
        <translation>former</translation>
    </message>
    <message>
        <source>Mitglied</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Arbeitsgruppe</source>
        <translation>Working group</translation>
    </message>
    <message>
        <source>Hauptansprechperson</source>
        <translation>Main contact</translation>
    </message>
    <message>
        <source>Entscheidungsträger*in</source>
        <translation>Decision-maker</translation>
    </message>
    <message>
        <source>Weitergabe erlaubt</source>
        <translation>May be shared</translation>
    </message>
    <message>
        <source>Telefon oder E-Mail bekannt</source>
        <translation>Phone or email known</translation>
    </message>
    <message>
        <source>Mit Funktion</source>
        <translation>Has a position</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Schlüssel-Partner*in</source>
        <translation>Key partner</translation>
    </message>
    <message>
        <source>Einfluss</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>Haltung</source>
        <translation>Stance</translation>
    </message>
    <message>
        <source>Noch nicht an Bord</source>
        <translation>Not on board yet</translation>
    </message>
    <message>
        <source>Angaben fehlen</source>
        <translation>Details missing</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Willkommen bei Netzdesk</source>
        <translation>Welcome to Netzdesk</translation>
    </message>
    <message>
        <source>&amp;Beispiel-Netzwerk ansehen</source>
        <translation>View the &amp;sample network</translation>
    </message>
    <message>
        <source>&amp;Eigenes Netzwerk anlegen</source>
        <translation>Create your o&amp;wn network</translation>
    </message>
    <message>
        <source>&amp;Datei öffnen …</source>
        <translation>&amp;Open a file …</translation>
    </message>
    <message>
        <source>Ein erfundenes Netzwerk zum Ausprobieren. Sie können nichts kaputt machen.</source>
        <translation>A made-up network for trying things out. You cannot break anything.</translation>
    </message>
    <message>
        <source>Eine neue, leere Datei. Eine Liste können Sie danach einlesen.</source>
        <translation>A new, empty file. You can import a list afterwards.</translation>
    </message>
    <message>
        <source>Ein Netzwerk, das es schon gibt, auch auf einem Stick.</source>
        <translation>An existing network, perhaps on a USB stick.</translation>
    </message>
    <message>
        <source>Schrift größer</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Schrift kleiner</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Name des Netzwerks</source>
        <translation>Name of the network</translation>
    </message>
    <message>
        <source>zum Beispiel: Netzwerk Inklusion Neustadt</source>
        <translation>for example: Newtown Inclusion Network</translation>
    </message>
    <message>
        <source>Wo die Datei liegt</source>
        <translation>Where the file is stored</translation>
    </message>
    <message>
        <source>&amp;Wählen …</source>
        <translation>&amp;Choose …</translation>
    </message>
    <message>
        <source>&amp;Anlegen</source>
        <translation>Crea&amp;te</translation>
    </message>
    <message>
        <source>Wo soll die Datei liegen?</source>
        <translation>Where should the file be kept?</translation>
    </message>
    <message>
        <source>Netzdesk-Dateien (*.netz)</source>
        <translation>Netzdesk files (*.netz)</translation>
    </message>
    <message>
        <source>Der Schreibtisch für alle, die ein Netzwerk zusammenhalten: Partner*innen, Arbeitsgruppen, Veranstaltungen und Unterlagen in einer Datei auf diesem Computer.</source>
        <translation>The desk for everyone who holds a network together: partners, working groups, events and documents in one file on this computer.</translation>
    </message>
    <message>
        <source>Farben wechseln: {name}</source>
        <translation>Switch colours: {name}</translation>
    </message>
    <message>
        <source>Netzwerk öffnen</source>
        <translation>Open network</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Ort der Datei:</source>
        <translation>Fi&amp;le location:</translation>
    </message>
    <message>
        <source>{name} wird geöffnet …</source>
        <translation>Opening {name} …</translation>
    </message>
    <message>
        <source>Den Ordner {folder} gibt es nicht. Bitte wählen Sie einen anderen Ort.</source>
        <translation>The folder {folder} does not exist. Please choose another place.</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Bet&amp;reff</source>
        <translation>Su&amp;bject</translation>
    </message>
    <message>
        <source>&amp;Fällig am</source>
        <translation>D&amp;ue on</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Erledigt am</source>
        <translation>&amp;Done on</translation>
    </message>
    <message>
        <source>Er&amp;gebnis</source>
        <translation>&amp;Result</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>heute fällig oder überfällig</source>
        <translation>due today or overdue</translation>
    </message>
    <message>
        <source>in den nächsten 7 Tagen</source>
        <translation>in the next 7 days</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation>done</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>keine Ansprechperson</source>
        <translation>no contact person</translation>
    </message>
    <message>
        <source>weder Telefon noch E-Mail</source>
        <translation>neither phone nor email</translation>
    </message>
    <message>
        <source>kein Lebensbereich</source>
        <translation>no area of life</translation>
    </message>
    <message>
        <source>keine Anschrift</source>
        <translation>no address</translation>
    </message>
    <message>
        <source>kein Gesellschaftsbereich</source>
        <translation>no sector</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Über die Gruppe</source>
        <translation>About the group</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Worum es geht</source>
        <translation>&amp;What it is about</translation>
    </message>
    <message>
        <source>&amp;Zielgruppe</source>
        <translation>&amp;Target group</translation>
    </message>
    <message>
        <source>&amp;Lebensbereich</source>
        <translation>&amp;Area of life</translation>
    </message>
    <message>
        <source>Hervorgegangen a&amp;us</source>
        <translation>Grew o&amp;ut of</translation>
    </message>
    <message>
        <source>&amp;Rhythmus</source>
        <translation>&amp;How often</translation>
    </message>
    <message>
        <source>zum Beispiel alle zwei Wochen</source>
        <translation>for example every two weeks</translation>
    </message>
    <message>
        <source>B&amp;eginn</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Not&amp;iz</source>
        <translation>N&amp;ote</translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>Liste der Partner*innen</source>
        <translation>List of partners</translation>
    </message>
    <message>
        <source>Verzeichnis der Partner*innen</source>
        <translation>Directory of partners</translation>
    </message>
    <message>
        <source>Liste der Personen</source>
        <translation>List of people</translation>
    </message>
    <message>
        <source>Liste der Wiedervorlagen</source>
        <translation>List of follow-ups</translation>
    </message>
    <message>
        <source>Das Netzwerk in Zahlen</source>
        <translation>The network in figures</translation>
    </message>
    <message>
        <source>Willkommensmappe</source>
        <translation>Welcome pack</translation>
    </message>
    <message>
        <source>Steckbrief</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Dankbrief</source>
        <translation>Thank-you letter</translation>
    </message>
    <message>
        <source>Erster Brief</source>
        <translation>First letter</translation>
    </message>
    <message>
        <source>Gruppenblatt</source>
        <translation>Group sheet</translation>
    </message>
    <message>
        <source>Veranstaltungsblatt</source>
        <translation>Event sheet</translation>
    </message>
    <message>
        <source>Teilnahmeliste</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Einladungen</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Namensschilder</source>
        <translation>Name badges</translation>
    </message>
    <message>
        <source>Inhalt</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Anschrift</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Für</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Teilnehmende</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Noch niemand eingeladen.</source>
        <translation>Nobody invited yet.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Unterschrift</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Teilnahmeliste: {event}</source>
        <translation>Attendance list: {event}</translation>
    </message>
    <message>
        <source>QR-Code mit den Kontaktdaten von {name}</source>
        <translation>QR code with the contact details of {name}</translation>
    </message>
    <message>
        <source>Namensschilder: {event}</source>
        <translation>Name badges: {event}</translation>
    </message>
    <message>
        <source>Auf dem Weg ins Netzwerk</source>
        <translation>On the way into the network</translation>
    </message>
    <message>
        <source>Nach Lebensbereichen</source>
        <translation>By area of life</translation>
    </message>
    <message>
        <source>Nach Gesellschaftsbereichen</source>
        <translation>By sector</translation>
    </message>
    <message>
        <source>Nach Zielgruppen</source>
        <translation>By target group</translation>
    </message>
    <message>
        <source>Balken: {title}. Der längste: {name}, {count}. Die Tabelle nennt alle Zahlen.</source>
        <translation>Bars: {title}. The longest: {name}, {count}. The table gives all figures.</translation>
    </message>
    <message>
        <source>Partner*innen</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Wen erreichen wir in welchem Lebensbereich?</source>
        <translation>Who do we reach in which area of life?</translation>
    </message>
    <message>
        <source>Partner*innen je Lebensbereich</source>
        <translation>Partners per area of life</translation>
    </message>
    <message>
        <source>Noch niemand</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Diese Gruppe gibt es nicht mehr.</source>
        <translation>This group no longer exists.</translation>
    </message>
    <message>
        <source>Gremium</source>
        <translation>Kind of group</translation>
    </message>
    <message>
        <source>Besteht</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Hervorgegangen aus</source>
        <translation>Grew out of</translation>
    </message>
    <message>
        <source>Treffen</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Worum es geht</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Mitglieder</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Kümmert sich</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Am</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Beschluss</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Ja / Nein / Enthaltung</source>
        <translation>For / against / abstained</translation>
    </message>
    <message>
        <source>Beschlüsse</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Logo von {name}</source>
        <translation>Logo of {name}</translation>
    </message>
    <message>
        <source>Danke für die Zusammenarbeit</source>
        <translation>Thank you for working with us</translation>
    </message>
    <message>
        <source>Wir möchten Sie kennenlernen</source>
        <translation>We would like to get to know you</translation>
    </message>
    <message>
        <source>Einladung: {event}</source>
        <translation>Invitation: {event}</translation>
    </message>
    <message>
        <source>Guten Tag</source>
        <translation>Hello</translation>
    </message>
    <message numerus="yes">
        <source>%n Einträge</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Suche: „{text}“</source>
        <translation>Search: “{text}”</translation>
    </message>
    <message>
        <source>Diese Liste ist leer.</source>
        <translation>This list is empty.</translation>
    </message>
    <message>
        <source>Diese Partner-Organisation gibt es nicht mehr.</source>
        <translation>This partner organisation no longer exists.</translation>
    </message>
    <message>
        <source>Arbeitsgruppen</source>
        <translation>Working groups</translation>
    </message>
    <message>
        <source>Netzwerkkarte</source>
        <translation>Network map</translation>
    </message>
    <message numerus="yes">
        <source>%n Partner*innen</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message>
        <source>in allen Lebensbereichen</source>
        <translation>in all areas of life</translation>
    </message>
    <message>
        <source>Es ist noch niemand an Bord.</source>
        <translation>Nobody is on board yet.</translation>
    </message>
    <message>
        <source>Steuerungsgruppe</source>
        <translation>Steering group</translation>
    </message>
    <message>
        <source>An Bord, in keiner Gruppe</source>
        <translation>On board, in no group</translation>
    </message>
    <message>
        <source>Ohne Angabe</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Arbeitet mit in</source>
        <translation>Takes part in</translation>
    </message>
    <message>
        <source>seit {date}</source>
        <translation>since {date}</translation>
    </message>
    <message>
        <source>Erreichbar</source>
        <translation>How to get in touch</translation>
    </message>
    <message>
        <source>Menschen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Bezug</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Reichweite (geschätzt)</source>
        <translation>Reach (estimated)</translation>
    </message>
    <message>
        <source>Ab</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Der Weg ins Netzwerk</source>
        <translation>The way into the network</translation>
    </message>
    <message>
        <source>Gewinn für sie</source>
        <translation>What they gain</translation>
    </message>
    <message>
        <source>Bedenken</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Nächster Schritt</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Gespräche</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Diese Veranstaltung gibt es nicht mehr.</source>
        <translation>This event no longer exists.</translation>
    </message>
    <message>
        <source>{start} bis {end}</source>
        <translation>{start} to {end}</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wo</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Verantwortlich</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Arbeitsgruppe</source>
        <translation>Working group</translation>
    </message>
    <message>
        <source>Die Teilnahme ist kostenlos.</source>
        <translation>Taking part is free of charge.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>übernommen von</source>
        <translation>taken over from</translation>
    </message>
</context>
<context>
    <name>IconField</name>
    <message>
        <source>Feld leeren</source>
        <translation>Clear field</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Träger: {name}</source>
        <translation>Parent organisation: {name}</translation>
    </message>
    <message>
        <source>Dachverband: {name}</source>
        <translation>Umbrella organisation: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Der Text ist mit %n Zeichen zu lang und wird gekürzt.</source>
        <translation>
            <numerusform>At %n character the text is too long and will be shortened.</numerusform>
            <numerusform>At %n characters the text is too long and will be shortened.</numerusform>
        </translation>
    </message>
    <message>
        <source>Der PLZ „{value}“ fehlt vielleicht die Null am Anfang: Prüfen Sie sie.</source>
        <translation>The postcode “{value}” may have lost the zero at the front: please check it.</translation>
    </message>
    <message>
        <source>„{value}“ ist keine PLZ mit 4 oder 5 Ziffern.</source>
        <translation>“{value}” is not a postcode of 4 or 5 digits.</translation>
    </message>
    <message>
        <source>„{value}“ ist kein Datum.</source>
        <translation>“{value}” is not a date.</translation>
    </message>
    <message>
        <source>„{value}“ heißt weder ja noch nein.</source>
        <translation>“{value}” is neither yes nor no.</translation>
    </message>
    <message>
        <source>„{value}“ ist keine Zahl.</source>
        <translation>“{value}” is not a number.</translation>
    </message>
    <message>
        <source>„{value}“ ist nicht bekannt und wird nicht übernommen.</source>
        <translation>“{value}” is not known and is not imported.</translation>
    </message>
    <message>
        <source>„{value}“ ist keine E-Mail-Adresse.</source>
        <translation>“{value}” is not an email address.</translation>
    </message>
    <message>
        <source>„{value}“ ist keine Telefonnummer.</source>
        <translation>“{value}” is not a phone number.</translation>
    </message>
    <message>
        <source>„{value}“ ist keine Internetadresse.</source>
        <translation>“{value}” is not a web address.</translation>
    </message>
    <message>
        <source>„{name}“ ist zu groß, um sicher gelesen zu werden. Kopieren Sie die Liste, die Sie brauchen, in eine neue Datei, und lesen Sie diese ein.</source>
        <translation>“{name}” is too large to be read safely. Copy the list you need into a new file and import that one.</translation>
    </message>
    <message>
        <source>In dieser Zeile steht kein Name.</source>
        <translation>There is no name in this row.</translation>
    </message>
    <message>
        <source>Steht schon bei den Personen, ist aber kein*e Partner*in.</source>
        <translation>Already in the list of people, but not a partner.</translation>
    </message>
    <message>
        <source>Spalte {letter}</source>
        <translation>Column {letter}</translation>
    </message>
    <message>
        <source>Abschnitt</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Die Zeile hat {found} statt {expected} Zellen; vielleicht sind Werte verrutscht.</source>
        <translation>The row has {found} cells instead of {expected}; values may have slipped.</translation>
    </message>
    <message>
        <source>ohne passendes Feld</source>
        <translation>no matching field</translation>
    </message>
    <message>
        <source>Überschrift</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Überschrift und Inhalt</source>
        <translation>heading and contents</translation>
    </message>
    <message>
        <source>Inhalt</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Überschrift und Nachbarspalten</source>
        <translation>heading and neighbouring columns</translation>
    </message>
    <message>
        <source>wie beim letzten Mal</source>
        <translation>as last time</translation>
    </message>
    <message>
        <source>eine andere Spalte passt besser</source>
        <translation>another column fits better</translation>
    </message>
    <message>
        <source>von Ihnen gewählt</source>
        <translation>chosen by you</translation>
    </message>
    <message>
        <source>Die Datei hat sich inzwischen geändert. Die Liste wurde neu verglichen; sehen Sie bitte noch einmal hin.</source>
        <translation>The file has changed in the meantime. The list was compared again; please have another look.</translation>
    </message>
    <message>
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message>
        <source>geändert</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>gleich</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>zweifelhaft</source>
        <translation>doubtful</translation>
    </message>
    <message>
        <source>ausgelassen</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>überspringen</source>
        <translation>skip</translation>
    </message>
    <message>
        <source>Lücken füllen</source>
        <translation>fill gaps</translation>
    </message>
    <message>
        <source>ersetzen</source>
        <translation>replace</translation>
    </message>
    <message>
        <source>neu anlegen</source>
        <translation>add as new</translation>
    </message>
    <message>
        <source>Die Zeile bringt mit: {values}</source>
        <translation>The row brings: {values}</translation>
    </message>
    <message numerus="yes">
        <source>%n Partner*innen eingelesen</source>
        <translation>
            <numerusform>%n partner imported</numerusform>
            <numerusform>%n partners imported</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {new} statt {old}</source>
        <translation>{field}: {new} instead of {old}</translation>
    </message>
    <message>
        <source>„{value}“ steht daneben und wird nicht übernommen.</source>
        <translation>“{value}” is next to it and is not imported.</translation>
    </message>
    <message>
        <source>Ergänzt {values}.</source>
        <translation>Adds {values}.</translation>
    </message>
    <message>
        <source>Bleibt, wie es ist ({values}).</source>
        <translation>Stays as it is ({values}).</translation>
    </message>
    <message>
        <source>es gibt mehrere mit diesem Namen</source>
        <translation>there are several with this name</translation>
    </message>
    <message>
        <source>Gleicher Name wie „{name}“, aber {doubts}.</source>
        <translation>Same name as “{name}”, but {doubts}.</translation>
    </message>
    <message>
        <source>Vielleicht schon da als „{name}“ ({why}).</source>
        <translation>May already be here as “{name}” ({why}).</translation>
    </message>
    <message>
        <source>anderer Ort</source>
        <translation>different town</translation>
    </message>
    <message>
        <source>andere PLZ</source>
        <translation>different postcode</translation>
    </message>
    <message>
        <source>andere Straße</source>
        <translation>different street</translation>
    </message>
    <message>
        <source>andere Kennung</source>
        <translation>different ID</translation>
    </message>
    <message>
        <source>einmal Organisation, einmal Einzelperson</source>
        <translation>one is an organisation, the other an individual</translation>
    </message>
    <message>
        <source>nur der Name stimmt überein</source>
        <translation>only the name matches</translation>
    </message>
    <message>
        <source>Ein Eintrag aus der Vorschau wurde inzwischen endgültig gelöscht. Lesen Sie die Liste noch einmal ein.</source>
        <translation>An entry in the preview has since been deleted for good. Please import the list again.</translation>
    </message>
    <message>
        <source>„{name}“ ist mit einem Passwort geschützt. Öffnen Sie die Datei in Excel oder LibreOffice, speichern Sie sie ohne Passwort, und lesen Sie sie dann ein.</source>
        <translation>“{name}” is protected by a password. Open the file in Excel or LibreOffice, save it without a password, and then import it.</translation>
    </message>
    <message>
        <source>„{name}“ lässt sich nicht öffnen. Vielleicht ist die Datei noch in einem anderen Programm offen: Schließen Sie sie dort, und versuchen Sie es noch einmal.</source>
        <translation>“{name}” cannot be opened. The file may still be open in another program: close it there and try again.</translation>
    </message>
    <message>
        <source>Funktion: {name}</source>
        <translation>Function: {name}</translation>
    </message>
    <message>
        <source>„{value}“ ist keine Vorwahl.</source>
        <translation>“{value}” is not an area code.</translation>
    </message>
    <message>
        <source>„{name}“ ist keine Tabelle. Lesen lassen sich Excel- und LibreOffice-Tabellen, CSV-Dateien und Adresskarten (vCard).</source>
        <translation>“{name}” is not a table. Netzdesk can read Excel and LibreOffice tables, CSV files and address cards (vCard).</translation>
    </message>
    <message>
        <source>„{name}“ lässt sich nicht lesen: Die Datei ist beschädigt, oder weit außerhalb der Liste stehen noch Zellen. Kopieren Sie die Liste in eine neue Datei, und lesen Sie diese ein.</source>
        <translation>“{name}” cannot be read: the file is damaged, or there are cells far outside the list. Copy the list into a new file and import that one.</translation>
    </message>
    <message>
        <source>„{name}“ ist beschädigt oder keine richtige Tabelle. Öffnen Sie die Datei in Excel oder LibreOffice, speichern Sie sie neu als .xlsx, und lesen Sie sie dann ein.</source>
        <translation>“{name}” is damaged or not a proper table. Open the file in Excel or LibreOffice, save it again as .xlsx, and then import it.</translation>
    </message>
    <message>
        <source>wiederholte Überschriften</source>
        <translation>repeated headings</translation>
    </message>
    <message>
        <source>Summenzeile</source>
        <translation>total row</translation>
    </message>
    <message>
        <source>Zwischenüberschrift</source>
        <translation>subheading</translation>
    </message>
    <message>
        <source>Fußnote</source>
        <translation>footnote</translation>
    </message>
    <message>
        <source>„{name}“ ist ein Ordner. Wählen Sie eine Datei daraus.</source>
        <translation>“{name}” is a folder. Choose a file inside it.</translation>
    </message>
    <message>
        <source>„{name}“ gibt es nicht (mehr). Prüfen Sie, ob der Datenträger angeschlossen ist.</source>
        <translation>“{name}” does not exist (any more). Check whether the drive is connected.</translation>
    </message>
    <message>
        <source>„{name}“ ist leer. Wählen Sie eine Datei, in der eine Liste steht.</source>
        <translation>“{name}” is empty. Choose a file that contains a list.</translation>
    </message>
    <message>
        <source>In „{name}“ wurde keine Liste gefunden. Gebraucht wird eine Tabelle mit Überschriften, eine Zeile je Partner*in, gespeichert als Excel-, LibreOffice- oder CSV-Datei.</source>
        <translation>No list was found in “{name}”. It needs to be a table with headings, one row per partner, saved as an Excel, LibreOffice or CSV file.</translation>
    </message>
    <message>
        <source>privat</source>
        <translation>private</translation>
    </message>
    <message>
        <source>„{value}“ sieht nicht nach einem Namen aus.</source>
        <translation>“{value}” does not look like a name.</translation>
    </message>
    <message>
        <source>Ohne Organisation: Gehört die Zeile zu „{name}“ darüber?</source>
        <translation>Without an organisation: does the row belong to “{name}” above?</translation>
    </message>
    <message>
        <source>Status in der Liste: {status}</source>
        <translation>Status in the list: {status}</translation>
    </message>
    <message>
        <source>dienstlich</source>
        <translation>work</translation>
    </message>
    <message>
        <source>„{value}“ hat in der Tabelle die Null am Anfang verloren und wird als „{number}“ eingelesen.</source>
        <translation>“{value}” has lost its leading zero in the table and is read in as “{number}”.</translation>
    </message>
    <message>
        <source>laufende Nummer, an der niemand erkannt wird</source>
        <translation>running number, by which nobody is recognised</translation>
    </message>
    <message>
        <source>Neu wäre {values}.</source>
        <translation>This would be new: {values}.</translation>
    </message>
    <message>
        <source>Anders wäre {values}.</source>
        <translation>This would be different: {values}.</translation>
    </message>
    <message>
        <source>Ersetzt {values}.</source>
        <translation>Replaces {values}.</translation>
    </message>
    <message>
        <source>Ohne Organisation: wird als Einzelperson eingelesen.</source>
        <translation>Without an organisation: read in as an individual.</translation>
    </message>
    <message>
        <source>{day} liegt in der Zukunft und steht bis dahin in der Notiz.</source>
        <translation>{day} is in the future and stands in the note until then.</translation>
    </message>
    <message>
        <source>{day} liegt in der Zukunft: Ab heute gilt „{status}“, der Tag steht in der Notiz.</source>
        <translation>{day} is in the future: from today on it is “{status}”, and the day stands in the note.</translation>
    </message>
    <message>
        <source>{status} ab {day}</source>
        <translation>{status} from {day}</translation>
    </message>
    <message>
        <source>„{value}“ ist nicht bekannt und wird nicht übernommen: Wer neu ist, kommt als „{idea}“ dazu.</source>
        <translation>“{value}” is not known and is not taken over: whoever is new is added as “{idea}”.</translation>
    </message>
    <message>
        <source>Erreichte Personen: {count}</source>
        <translation>People reached: {count}</translation>
    </message>
    <message>
        <source>Die Liste in „{name}“ scheint gedreht zu sein: Die Überschriften stehen untereinander statt nebeneinander. Kopieren Sie die Tabelle, fügen Sie sie in Excel mit „Inhalte einfügen“ und „Transponieren“ in ein neues Blatt ein, und lesen Sie das ein.</source>
        <translation>The list in “{name}” seems to be turned: its headings stand below each other instead of side by side. Copy the table, paste it into a new sheet in Excel with “Paste Special” and “Transpose”, and read that in.</translation>
    </message>
    <message>
        <source>Bild</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>Geburtstag</source>
        <translation>birthday</translation>
    </message>
    <message>
        <source>Jahrestag</source>
        <translation>anniversary</translation>
    </message>
    <message>
        <source>Spitzname</source>
        <translation>nickname</translation>
    </message>
    <message>
        <source>Geschlecht</source>
        <translation>gender</translation>
    </message>
    <message>
        <source>Adresse zum Chatten</source>
        <translation>address to chat</translation>
    </message>
    <message>
        <source>Profil in einem sozialen Netz</source>
        <translation>profile in a social network</translation>
    </message>
    <message>
        <source>Angehörige</source>
        <translation>relatives</translation>
    </message>
    <message>
        <source>Mitglieder der Gruppe</source>
        <translation>members of the group</translation>
    </message>
    <message>
        <source>Lage auf der Karte</source>
        <translation>position on the map</translation>
    </message>
    <message>
        <source>der abgeschnittene Rest der Karte</source>
        <translation>the rest of the card, which is cut off</translation>
    </message>
    <message>
        <source>eine Gruppe von Karten</source>
        <translation>a group of cards</translation>
    </message>
    <message>
        <source>Nicht übernommen: {what}.</source>
        <translation>Not imported: {what}.</translation>
    </message>
    <message>
        <source>In „{name}“ steht keine lesbare Adresskarte.</source>
        <translation>There is no readable address card in “{name}”.</translation>
    </message>
    <message>
        <source>private Anschrift</source>
        <translation>private address</translation>
    </message>
    <message>
        <source>die Bezeichnung „{label}“</source>
        <translation>the label “{label}”</translation>
    </message>
    <message>
        <source>leer</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Feld für „{heading}“</source>
        <translation>Field for “{heading}”</translation>
    </message>
    <message>
        <source>wird nicht eingelesen ({reason})</source>
        <translation>is not imported ({reason})</translation>
    </message>
    <message>
        <source>sicher ({reason})</source>
        <translation>certain ({reason})</translation>
    </message>
    <message>
        <source>wahrscheinlich ({reason})</source>
        <translation>likely ({reason})</translation>
    </message>
    <message>
        <source>unsicher, bitte prüfen ({reason})</source>
        <translation>uncertain, please check ({reason})</translation>
    </message>
    <message>
        <source>Feld</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Was die gewählte Zeile mitbringt</source>
        <translation>What the chosen row brings</translation>
    </message>
    <message>
        <source>Unterschiede der gewählten Zeile</source>
        <translation>Differences of the chosen row</translation>
    </message>
    <message>
        <source>Die Liste wird gelesen …</source>
        <translation>Reading the list …</translation>
    </message>
    <message numerus="yes">
        <source>%n Zeilen</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Spalten (%n unklar)</source>
        <translation>
            <numerusform>&amp;Columns (%n unclear)</numerusform>
            <numerusform>&amp;Columns (%n unclear)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Spalten</source>
        <translation>&amp;Columns</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Vorschau (%n zweifelhaft)</source>
        <translation>
            <numerusform>&amp;Preview (%n doubtful)</numerusform>
            <numerusform>&amp;Preview (%n doubtful)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Vorschau</source>
        <translation>&amp;Preview</translation>
    </message>
    <message numerus="yes">
        <source>%n Partner*innen &amp;einlesen</source>
        <translation>
            <numerusform>&amp;Import %n partner</numerusform>
            <numerusform>&amp;Import %n partners</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Einlesen</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Ordnen Sie bitte eine Spalte dem Namen zu.</source>
        <translation>Please match a column to the name.</translation>
    </message>
    <message>
        <source>Nach Ihrer Auswahl bleibt nichts einzulesen.</source>
        <translation>After your choices nothing is left to read in.</translation>
    </message>
    <message>
        <source>Alles aus dieser Liste ist schon da.</source>
        <translation>Everything in this list is already here.</translation>
    </message>
    <message>
        <source>Die Liste wird verglichen …</source>
        <translation>Comparing the list …</translation>
    </message>
    <message>
        <source>Die Liste wird eingelesen …</source>
        <translation>Importing the list …</translation>
    </message>
    <message>
        <source>Zeilen zum Ansehen</source>
        <translation>Rows to check</translation>
    </message>
    <message>
        <source>Die Zeilen werden geschrieben …</source>
        <translation>Writing the rows …</translation>
    </message>
    <message>
        <source>Gespeichert: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message numerus="yes">
        <source>%n unklare Zeilen sind nicht dabei</source>
        <translation>
            <numerusform>%n unclear row is not included</numerusform>
            <numerusform>%n unclear rows are not included</numerusform>
        </translation>
    </message>
    <message>
        <source>Liste einlesen</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Bisher</source>
        <translation>So far</translation>
    </message>
    <message>
        <source>In dieser Zeile</source>
        <translation>In this row</translation>
    </message>
    <message>
        <source>Alle Dateien</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Alle Zeilen sind eindeutig. Neue, die nicht mitkommen sollen, können Sie überspringen:</source>
        <translation>All rows are clear. New ones that are not to come in can be skipped:</translation>
    </message>
    <message>
        <source>Das sind alle Zeilen. Entscheiden Sie, was mit den gewählten geschieht:</source>
        <translation>These are all rows. Decide what happens to the selected ones:</translation>
    </message>
    <message>
        <source>Diese Zeilen sollten Sie ansehen. Entscheiden Sie, was mit den gewählten geschieht:</source>
        <translation>Please check these rows. Decide what happens to the ones you select:</translation>
    </message>
    <message>
        <source>Alle Zeilen sind eindeutig.</source>
        <translation>All rows are clear.</translation>
    </message>
    <message>
        <source>{outcome}: bleibt vorerst weg</source>
        <translation>{outcome}: left out for now</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Links steht, was in Ihrer Liste steht, rechts das Feld dazu. Ein leeres Feld heißt: Diese Spalte wird nicht eingelesen.</source>
        <translation>On the left is what your list says, on the right the field it goes to. An empty field means: this column is not imported.</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Name der Organisation</source>
        <translation>Name of the organisation</translation>
    </message>
    <message>
        <source>Name der Organisation, Fortsetzung</source>
        <translation>Name of the organisation, continued</translation>
    </message>
    <message>
        <source>Name und Anschrift in einer Zelle</source>
        <translation>Name and address in one cell</translation>
    </message>
    <message>
        <source>Kurzname</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Organisation oder Einzelperson</source>
        <translation>Organisation or individual</translation>
    </message>
    <message>
        <source>Organisationstyp</source>
        <translation>Type of organisation</translation>
    </message>
    <message>
        <source>Gesellschaftsbereich</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Lebensbereiche</source>
        <translation>Areas of life</translation>
    </message>
    <message>
        <source>Zielgruppen</source>
        <translation>Target groups</translation>
    </message>
    <message>
        <source>Träger</source>
        <translation>Parent organisation</translation>
    </message>
    <message>
        <source>Dachverband</source>
        <translation>Umbrella organisation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status seit</source>
        <translation>Status since</translation>
    </message>
    <message>
        <source>Ausgeschieden am</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Grund des Status</source>
        <translation>Reason for the status</translation>
    </message>
    <message>
        <source>Straße und Hausnummer</source>
        <translation>Street and house number</translation>
    </message>
    <message>
        <source>Adresszusatz</source>
        <translation>Address line 2</translation>
    </message>
    <message>
        <source>Hausnummer</source>
        <translation>House number</translation>
    </message>
    <message>
        <source>Postleitzahl</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Anschrift (Straße, PLZ, Ort)</source>
        <translation>Address (street, postcode, town)</translation>
    </message>
    <message>
        <source>PLZ und Ort</source>
        <translation>Postcode and town</translation>
    </message>
    <message>
        <source>Stadtteil</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Bundesland</source>
        <translation>Federal state</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Vorwahl der Nummer daneben</source>
        <translation>Area code of the number beside it</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Schlagwörter</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Bringt ein</source>
        <translation>Contributes</translation>
    </message>
    <message>
        <source>Gespräch am</source>
        <translation>Talk on</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Erreichte Personen</source>
        <translation>People reached</translation>
    </message>
    <message>
        <source>Titel der Person</source>
        <translation>Person’s title</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Mobiltelefon</source>
        <translation>Mobile phone</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Telefon, E-Mail und Internet in einer Zelle</source>
        <translation>Phone, email and web in one cell</translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Kennung in der Liste</source>
        <translation>ID in the list</translation>
    </message>
    <message>
        <source>Zahl der Mitglieder</source>
        <translation>Number of members</translation>
    </message>
    <message>
        <source>Schlüssel-Partner*in</source>
        <translation>Key partner</translation>
    </message>
    <message>
        <source>Einfluss</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>Haltung</source>
        <translation>Stance</translation>
    </message>
    <message>
        <source>Ansprechperson (ganzer Name)</source>
        <translation>Contact person (full name)</translation>
    </message>
    <message>
        <source>Anrede</source>
        <translation>Greeting</translation>
    </message>
    <message>
        <source>Vorname</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nachname</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Funktion der Person</source>
        <translation>Person’s position</translation>
    </message>
    <message>
        <source>Funktion und Organisation in einer Zelle</source>
        <translation>Position and organisation in one cell</translation>
    </message>
    <message>
        <source>E-Mail der Person</source>
        <translation>Person’s email</translation>
    </message>
    <message>
        <source>Telefon der Person</source>
        <translation>Person’s phone</translation>
    </message>
    <message>
        <source>Mobiltelefon der Person</source>
        <translation>Person’s mobile phone</translation>
    </message>
    <message>
        <source>Sprache der Person</source>
        <translation>Person’s language</translation>
    </message>
    <message>
        <source>Notiz zur Person</source>
        <translation>Note about the person</translation>
    </message>
</context>
<context>
    <name>ImportList</name>
    <message>
        <source>Liste einlesen</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Andere &amp;Datei …</source>
        <translation>Other &amp;file …</translation>
    </message>
    <message>
        <source>&amp;Liste in der Datei:</source>
        <translation>&amp;List in the file:</translation>
    </message>
    <message>
        <source>Liste in der Datei</source>
        <translation>List in the file</translation>
    </message>
    <message>
        <source>Schritte</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Spalten zuordnen</source>
        <translation>Match columns</translation>
    </message>
    <message>
        <source>&amp;Spalten</source>
        <translation>&amp;Columns</translation>
    </message>
    <message>
        <source>&amp;Vorschau</source>
        <translation>&amp;Preview</translation>
    </message>
    <message>
        <source>&amp;Einlesen</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>Cl&amp;ose</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Was geschieht</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Status neuer Partner*innen</source>
        <translation>Status of new partners</translation>
    </message>
    <message>
        <source>Status der &amp;neuen:</source>
        <translation>Status of &amp;new ones:</translation>
    </message>
    <message>
        <source>Auch eindeutige &amp;zeigen</source>
        <translation>S&amp;how all rows</translation>
    </message>
    <message>
        <source>Zeilen, die Sie ansehen sollten</source>
        <translation>Rows to check</translation>
    </message>
    <message>
        <source>Grund der gewählten Zeile</source>
        <translation>Reason for the selected row</translation>
    </message>
    <message>
        <source>Unterschiede der gewählten Zeile</source>
        <translation>Differences in the chosen row</translation>
    </message>
    <message>
        <source>Diese Zeilen bleiben weg</source>
        <translation>Leave these rows out</translation>
    </message>
    <message>
        <source>&amp;Überspringen</source>
        <translation>&amp;Skip</translation>
    </message>
    <message>
        <source>Lücken &amp;füllen</source>
        <translation>Fill &amp;gaps</translation>
    </message>
    <message>
        <source>Als weitere Partner*innen anlegen</source>
        <translation>Create them as additional partners</translation>
    </message>
    <message>
        <source>Neu anle&amp;gen</source>
        <translation>Add as ne&amp;w</translation>
    </message>
    <message>
        <source>Zeilen s&amp;peichern …</source>
        <translation>Sa&amp;ve rows …</translation>
    </message>
    <message>
        <source>E&amp;rsetzen</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>Nur übernehmen, was noch fehlt</source>
        <translation>Take over only what is missing</translation>
    </message>
    <message>
        <source>Übernehmen, was noch fehlt und was anders ist</source>
        <translation>Take over what is missing and what is different</translation>
    </message>
    <message>
        <source>für &amp;alle gleichen</source>
        <translation>for &amp;all of this kind</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Neue*r Partner*in</source>
        <translation>New partner</translation>
    </message>
    <message>
        <source>Keine Partner*innen passen</source>
        <translation>No partner matches</translation>
    </message>
    <message>
        <source>Noch keine Partner*innen</source>
        <translation>No partners yet</translation>
    </message>
    <message>
        <source>Name, Person, Ort …</source>
        <translation>Name, person, town …</translation>
    </message>
    <message>
        <source>Neue Person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Keine Person passt</source>
        <translation>No person matches</translation>
    </message>
    <message>
        <source>Noch keine Personen</source>
        <translation>No people yet</translation>
    </message>
    <message>
        <source>Name, Organisation, Ort …</source>
        <translation>Name, organisation, town …</translation>
    </message>
    <message>
        <source>Neue Wiedervorlage</source>
        <translation>New follow-up</translation>
    </message>
    <message>
        <source>Keine Wiedervorlage passt</source>
        <translation>No follow-up matches</translation>
    </message>
    <message>
        <source>Noch keine Wiedervorlagen</source>
        <translation>No follow-ups yet</translation>
    </message>
    <message>
        <source>Betreff, Organisation, Person …</source>
        <translation>Subject, organisation, person …</translation>
    </message>
    <message>
        <source>Neue Arbeitsgruppe</source>
        <translation>New working group</translation>
    </message>
    <message>
        <source>Keine Arbeitsgruppe passt</source>
        <translation>No working group matches</translation>
    </message>
    <message>
        <source>Noch keine Arbeitsgruppen</source>
        <translation>No working groups yet</translation>
    </message>
    <message>
        <source>Name, Mitglied, Thema …</source>
        <translation>Name, member, topic …</translation>
    </message>
    <message>
        <source>Neue Veranstaltung</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Keine Veranstaltung passt</source>
        <translation>No event matches</translation>
    </message>
    <message>
        <source>Noch keine Veranstaltungen</source>
        <translation>No events yet</translation>
    </message>
    <message>
        <source>Titel, Ort, Person …</source>
        <translation>Title, place, person …</translation>
    </message>
    <message>
        <source>Neue Steuerungsgruppe</source>
        <translation>New steering group</translation>
    </message>
    <message>
        <source>Keine Steuerungsgruppe passt</source>
        <translation>No steering group matches</translation>
    </message>
    <message>
        <source>Noch keine Steuerungsgruppe</source>
        <translation>No steering group yet</translation>
    </message>
    <message>
        <source>Name, Mitglied, Ziel …</source>
        <translation>Name, member, goal …</translation>
    </message>
    <message>
        <source>Partner*in</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Veranstaltung</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Beschluss</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Gespräch</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Aufgabe</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Unterlage</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Guten Tag {name}</source>
        <translation>Dear {name}</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>„{name}“ gibt es schon.</source>
        <translation>“{name}” already exists.</translation>
    </message>
    <message>
        <source>Öffnen Sie den Eintrag, den es gibt, oder legen Sie einen zweiten an.</source>
        <translation>Open the existing entry, or add a second one.</translation>
    </message>
    <message>
        <source>&amp;Öffnen</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Trotzdem anlegen</source>
        <translation>&amp;Add anyway</translation>
    </message>
    <message>
        <source>{what} endgültig löschen?</source>
        <translation>Delete {what} for good?</translation>
    </message>
    <message>
        <source>Auch der Verlauf wird gelöscht. Das lässt sich nicht rückgängig machen.</source>
        <translation>The history is deleted too. This cannot be undone.</translation>
    </message>
    <message>
        <source>Endgültig löschen</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <source>Den Filter „{name}“ gibt es schon. Ersetzen?</source>
        <translation>The filter “{name}” exists already. Replace it?</translation>
    </message>
    <message>
        <source>Er zeigt dann, was die Liste jetzt zeigt.</source>
        <translation>It then shows what the list shows now.</translation>
    </message>
    <message>
        <source>Ersetzen</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Filter speichern</source>
        <translation>Save filter</translation>
    </message>
    <message>
        <source>Name des Filters</source>
        <translation>Name of the filter</translation>
    </message>
    <message>
        <source>Filter umbenennen</source>
        <translation>Rename filter</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Gemeinsam ändern</source>
        <translation>Edit together</translation>
    </message>
    <message>
        <source>Zusammenführen …</source>
        <translation>Merge …</translation>
    </message>
    <message>
        <source>Kopieren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Wiederherstellen</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Endgültig löschen …</source>
        <translation>Delete for good …</translation>
    </message>
    <message>
        <source>In den Papierkorb</source>
        <translation>Move to bin</translation>
    </message>
    <message>
        <source>{new}: eintippen und Enter drücken</source>
        <translation>{new}: type it and press Enter</translation>
    </message>
    <message>
        <source>Einen Filter „{name}“ gibt es schon.</source>
        <translation>There is a filter “{name}” already.</translation>
    </message>
    <message>
        <source>„{name}“</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>{title} suchen</source>
        <translation>Search {title}</translation>
    </message>
    <message>
        <source>Alle Filter entfernen</source>
        <translation>Remove all filters</translation>
    </message>
    <message>
        <source>Auswählen …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Anderer Tag …</source>
        <translation>Another day …</translation>
    </message>
    <message>
        <source>Noch nichts eingetragen</source>
        <translation>Nothing entered yet</translation>
    </message>
    <message>
        <source>Nicht filtern</source>
        <translation>No filter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Filter entfernen: {filter}</source>
        <translation>Remove filter: {filter}</translation>
    </message>
    <message>
        <source>{noun} suchen</source>
        <translation>Search {noun}</translation>
    </message>
    <message>
        <source>Suchen (Strg+F)</source>
        <translation>Search (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Spalten</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Als Filter speichern …</source>
        <translation>Save as filter …</translation>
    </message>
    <message>
        <source>Suche löschen</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>Neu anlegen</source>
        <translation>Create new</translation>
    </message>
    <message>
        <source>Liste einlesen</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Ansicht: {title}</source>
        <translation>View: {title}</translation>
    </message>
    <message>
        <source>{count} {noun} im Papierkorb</source>
        <translation>{count} {noun} in the bin</translation>
    </message>
    <message>
        <source>{count} {noun}</source>
        <translation>{count} {noun}</translation>
    </message>
    <message>
        <source>{found} von {total} {noun}</source>
        <translation>{found} of {total} {noun}</translation>
    </message>
    <message>
        <source>Der Papierkorb ist leer</source>
        <translation>The bin is empty</translation>
    </message>
    <message>
        <source>Prüfen Sie die Schreibweise, oder nehmen Sie einen Filter weg.</source>
        <translation>Check the spelling, or remove a filter.</translation>
    </message>
    <message>
        <source>Ein Name genügt. Alles andere können Sie später ergänzen.</source>
        <translation>A name is enough. You can add everything else later.</translation>
    </message>
    <message>
        <source>Sie können eine Liste einlesen, die es schon gibt, oder neu anfangen.</source>
        <translation>You can import an existing list, or start from scratch.</translation>
    </message>
    <message>
        <source>In dieser Ansicht ist nichts</source>
        <translation>There is nothing in this view</translation>
    </message>
    <message>
        <source>{count} ausgewählt</source>
        <translation>{count} selected</translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>Veranstaltungen</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Eingeladene und Teilnehmende</source>
        <translation>Invited people and participants</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Wiedervorlagen</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Beschlüsse</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Arbeitsgruppen</source>
        <translation>Working groups</translation>
    </message>
    <message>
        <source>Steuerungsgruppen</source>
        <translation>Steering groups</translation>
    </message>
    <message>
        <source>Partner*innen</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Mitglieder</source>
        <translation>Members</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Was zeigt das Logo? Dieser Satz hilft allen, die es nicht sehen.</source>
        <translation>What does the logo show? This sentence helps everyone who cannot see it.</translation>
    </message>
    <message>
        <source>Logo wählen</source>
        <translation>Choose logo</translation>
    </message>
    <message>
        <source>Bilder</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>„{name}“ lässt sich nicht lesen. Ist die Datei noch da?</source>
        <translation>“{name}” cannot be read. Is the file still there?</translation>
    </message>
    <message>
        <source>„{name}“ ist kein Bild, das Netzdesk kennt. Nehmen Sie eine PNG- oder JPEG-Datei.</source>
        <translation>“{name}” is not an image that Netzdesk can read. Please use a PNG or JPEG file.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message numerus="yes">
        <source>%n Kapitel</source>
        <translation>
            <numerusform>%n chapter</numerusform>
            <numerusform>%n chapters</numerusform>
        </translation>
    </message>
    <message>
        <source>nichts gefunden</source>
        <translation>nothing found</translation>
    </message>
    <message>
        <source>Handbuch</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>&amp;Suchen:</source>
        <translation>Fi&amp;nd:</translation>
    </message>
    <message>
        <source>Handbuch durchsuchen</source>
        <translation>Search the manual</translation>
    </message>
    <message>
        <source>Wort im Handbuch</source>
        <translation>Word in the manual</translation>
    </message>
    <message>
        <source>Fundstellen</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Kapitel</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Kapitel lesen</source>
        <translation>Read chapter</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message numerus="yes">
        <source>%n Einträge sind gewählt. Jeder bekommt eine eigene PDF-Datei.</source>
        <translation>
            <numerusform>%n entry is selected. It gets a PDF file of its own.</numerusform>
            <numerusform>%n entries are selected. Each one gets a PDF file of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Dateien gespeichert: {folder}</source>
        <translation>
            <numerusform>%n file saved: {folder}</numerusform>
            <numerusform>%n files saved: {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Die Dateien werden gemacht …</source>
        <translation>Creating the files …</translation>
    </message>
    <message>
        <source>Der Ordner lässt sich hier nicht öffnen.</source>
        <translation>The folder cannot be opened here.</translation>
    </message>
    <message>
        <source>Für mehrere drucken</source>
        <translation>Print for several</translation>
    </message>
    <message>
        <source>&amp;Was:</source>
        <translation>&amp;What:</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>&amp;Ausgabe:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Ausgabe</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Sp&amp;rache:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>Sprache des Dokuments</source>
        <translation>Language of the document</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xt:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Vor dem Drucken ansehen</source>
        <translation>To check before printing</translation>
    </message>
    <message>
        <source>Übergabe &amp;heute festhalten</source>
        <translation>Record handover &amp;today</translation>
    </message>
    <message>
        <source>Ordner öff&amp;nen</source>
        <translation>Ope&amp;n folder</translation>
    </message>
    <message>
        <source>In einen Ordner s&amp;peichern …</source>
        <translation>&amp;Save in a folder …</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>gleicher Name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>ähnlicher Name</source>
        <translation>similar name</translation>
    </message>
    <message>
        <source>gleicher Ort</source>
        <translation>same town</translation>
    </message>
    <message>
        <source>anderer Ort</source>
        <translation>different town</translation>
    </message>
    <message>
        <source>gleiche E-Mail-Adresse</source>
        <translation>same email address</translation>
    </message>
    <message>
        <source>gleiche Internet-Adresse</source>
        <translation>same web address</translation>
    </message>
    <message>
        <source>gleiche Telefonnummer</source>
        <translation>same phone number</translation>
    </message>
    <message>
        <source>gleiche Organisation</source>
        <translation>same organisation</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Nur zwei verschiedene Partner*innen oder zwei Personen lassen sich zusammenführen.</source>
        <translation>Only two different partners, or two people, can be merged.</translation>
    </message>
    <message>
        <source>Im Papierkorb lässt sich nichts zusammenführen. Holen Sie die Einträge erst zurück.</source>
        <translation>Nothing can be merged in the bin. Restore the entries first.</translation>
    </message>
    <message>
        <source>Die Einträge haben sich inzwischen geändert. Bitte sehen Sie sich die Liste noch einmal an.</source>
        <translation>The entries have changed in the meantime. Please look at the list once more.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Beschreiben Sie das Logo bitte: Wer es nicht sieht, hört diese Worte.</source>
        <translation>Please describe the logo: people who cannot see it will hear these words.</translation>
    </message>
    <message>
        <source>vereinbart am {day}</source>
        <translation>agreed on {day}</translation>
    </message>
    <message>
        <source>Unterlagen wählen</source>
        <translation>Choose documents</translation>
    </message>
    <message>
        <source>Unser Netzwerk</source>
        <translation>Our network</translation>
    </message>
    <message>
        <source>Bereiche</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Netzwerk</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>&amp;Netzwerk</source>
        <translation>&amp;Network</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>N&amp;ame:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Trä&amp;ger:</source>
        <translation>Run b&amp;y:</translation>
    </message>
    <message>
        <source>Träger</source>
        <translation>Run by</translation>
    </message>
    <message>
        <source>&amp;Koordination:</source>
        <translation>Coo&amp;rdinator:</translation>
    </message>
    <message>
        <source>Koordination</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>S&amp;traße:</source>
        <translation>&amp;Street:</translation>
    </message>
    <message>
        <source>Straße</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>&amp;PLZ:</source>
        <translation>&amp;Postcode:</translation>
    </message>
    <message>
        <source>PLZ</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>&amp;Ort:</source>
        <translation>To&amp;wn:</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Bun&amp;desland:</source>
        <translation>&amp;Federal state:</translation>
    </message>
    <message>
        <source>Bundesland</source>
        <translation>Federal state</translation>
    </message>
    <message>
        <source>T&amp;elefon:</source>
        <translation>Phon&amp;e:</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-Ma&amp;il:</source>
        <translation>Emai&amp;l:</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>&amp;Website:</source>
        <translation>We&amp;bsite:</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>So sieht Ihr Papier aus</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Logo:</source>
        <translation>Logo:</translation>
    </message>
    <message>
        <source>Das &amp;zeigt das Logo:</source>
        <translation>The lo&amp;go shows:</translation>
    </message>
    <message>
        <source>Das zeigt das Logo</source>
        <translation>The logo shows</translation>
    </message>
    <message>
        <source>für alle, die es nicht sehen</source>
        <translation>for everyone who cannot see it</translation>
    </message>
    <message>
        <source>&amp;Hauptfarbe:</source>
        <translation>Main colo&amp;ur:</translation>
    </message>
    <message>
        <source>Hauptfarbe</source>
        <translation>Main colour</translation>
    </message>
    <message>
        <source>Lesbarkeit der Hauptfarbe</source>
        <translation>Legibility of the main colour</translation>
    </message>
    <message>
        <source>&amp;Akzentfarbe:</source>
        <translation>Accent c&amp;olour:</translation>
    </message>
    <message>
        <source>Akzentfarbe</source>
        <translation>Accent colour</translation>
    </message>
    <message>
        <source>Lesbarkeit der Akzentfarbe</source>
        <translation>Legibility of the accent colour</translation>
    </message>
    <message>
        <source>Leitbild &amp; Vision</source>
        <translation>Mission &amp; vision</translation>
    </message>
    <message>
        <source>&amp;Leitbild &amp;&amp; Vision</source>
        <translation>&amp;Mission &amp;&amp; vision</translation>
    </message>
    <message>
        <source>Leit&amp;bild:</source>
        <translation>Mission &amp;statement:</translation>
    </message>
    <message>
        <source>Leitbild</source>
        <translation>Mission statement</translation>
    </message>
    <message>
        <source>&amp;Vision:</source>
        <translation>&amp;Vision:</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Was wir unter In&amp;klusion verstehen:</source>
        <translation>What we mean by inclusi&amp;on:</translation>
    </message>
    <message>
        <source>Was wir unter Inklusion verstehen</source>
        <translation>What we mean by inclusion</translation>
    </message>
    <message>
        <source>Wie wir &amp;zusammenarbeiten:</source>
        <translation>How we &amp;work together:</translation>
    </message>
    <message>
        <source>Wie wir zusammenarbeiten</source>
        <translation>How we work together</translation>
    </message>
    <message>
        <source>Be&amp;grüßung in der Mappe:</source>
        <translation>Welcome text in the pac&amp;k:</translation>
    </message>
    <message>
        <source>Begrüßung in der Mappe</source>
        <translation>Welcome text in the pack</translation>
    </message>
    <message>
        <source>Begriffe</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Beg&amp;riffe</source>
        <translation>&amp;Terms</translation>
    </message>
    <message>
        <source>Wörter, auf deren Bedeutung Sie sich geeinigt haben. Sie stehen in jeder Willkommensmappe.</source>
        <translation>Words whose meaning you have agreed on. They are in every welcome pack.</translation>
    </message>
    <message>
        <source>Chronik</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>&amp;Chronik</source>
        <translation>T&amp;imeline</translation>
    </message>
    <message>
        <source>Wie das Netzwerk entstanden ist, Schritt für Schritt.</source>
        <translation>How the network came about, step by step.</translation>
    </message>
    <message>
        <source>Unterlagen</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>&amp;Unterlagen</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>Diese Unterlagen gehören in jede Willkommensmappe. Ziehen Sie Dateien hierher oder wählen Sie sie aus.</source>
        <translation>These documents belong in every welcome pack. Drag files here or choose them.</translation>
    </message>
    <message>
        <source>&amp;Schließen</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>NetworkLogo</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Noch kein Logo. Ziehen Sie ein Bild hierher oder wählen Sie eines.</source>
        <translation>No logo yet. Drag a picture here or choose one.</translation>
    </message>
    <message>
        <source>&amp;Bild wählen …</source>
        <translation>C&amp;hoose a picture …</translation>
    </message>
    <message>
        <source>Logo ent&amp;fernen</source>
        <translation>Remo&amp;ve logo</translation>
    </message>
</context>
<context>
    <name>Nouns</name>
    <message numerus="yes">
        <source>Veranstaltungen</source>
        <translation>
            <numerusform>event</numerusform>
            <numerusform>events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personen</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wiedervorlagen</source>
        <translation>
            <numerusform>follow-up</numerusform>
            <numerusform>follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ziele</source>
        <translation>
            <numerusform>goal</numerusform>
            <numerusform>goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beschlüsse</source>
        <translation>
            <numerusform>decision</numerusform>
            <numerusform>decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arbeitsgruppen</source>
        <translation>
            <numerusform>working group</numerusform>
            <numerusform>working groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steuerungsgruppen</source>
        <translation>
            <numerusform>steering group</numerusform>
            <numerusform>steering groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partner*innen</source>
        <translation>
            <numerusform>partner</numerusform>
            <numerusform>partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mitglieder</source>
        <translation>
            <numerusform>member</numerusform>
            <numerusform>members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message numerus="yes">
        <source>%n Mappen übergeben</source>
        <translation>
            <numerusform>%n pack handed over</numerusform>
            <numerusform>%n packs handed over</numerusform>
        </translation>
    </message>
    <message>
        <source>Mappe übergeben: {partner}</source>
        <translation>Pack handed over: {partner}</translation>
    </message>
    <message>
        <source>Ihre Ansprechperson: {name}</source>
        <translation>Your contact person: {name}</translation>
    </message>
    <message>
        <source>Willkommen, {partner}</source>
        <translation>Welcome, {partner}</translation>
    </message>
    <message>
        <source>Willkommensmappe – {network}</source>
        <translation>Welcome pack – {network}</translation>
    </message>
    <message>
        <source>Herzlich willkommen</source>
        <translation>A warm welcome</translation>
    </message>
    <message>
        <source>Unser Leitbild</source>
        <translation>Our mission</translation>
    </message>
    <message>
        <source>Unsere Vision</source>
        <translation>Our vision</translation>
    </message>
    <message>
        <source>Was wir unter Inklusion verstehen</source>
        <translation>What we mean by inclusion</translation>
    </message>
    <message>
        <source>Wofür wir stehen</source>
        <translation>What we stand for</translation>
    </message>
    <message>
        <source>Wie unser Netzwerk entstanden ist</source>
        <translation>How our network came about</translation>
    </message>
    <message>
        <source>Wie wir zusammenarbeiten</source>
        <translation>How we work together</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Für</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Mitglieder: {group}</source>
        <translation>Members: {group}</translation>
    </message>
    <message>
        <source>Zielgruppe {name}</source>
        <translation>Target group {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n Personen</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Unser Netzwerk</source>
        <translation>Our network</translation>
    </message>
    <message>
        <source>Begriff</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Das verstehen wir darunter</source>
        <translation>What we mean by this</translation>
    </message>
    <message>
        <source>Vereinbart am</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>Worauf wir uns verständigt haben</source>
        <translation>What we have agreed on</translation>
    </message>
    <message>
        <source>Diese Partner-Organisation gibt es nicht mehr.</source>
        <translation>This partner organisation no longer exists.</translation>
    </message>
    <message>
        <source>Guten Tag</source>
        <translation>Hello</translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Lebensbereich</source>
        <translation>Area of life</translation>
    </message>
    <message>
        <source>Kümmert sich</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ziele, die Sie betreffen</source>
        <translation>Goals that concern you</translation>
    </message>
    <message>
        <source>Arbeitsgruppen für Sie</source>
        <translation>Working groups for you</translation>
    </message>
    <message>
        <source>Hier sind Sie schon dabei</source>
        <translation>Where you already take part</translation>
    </message>
    <message>
        <source>Hier sind Sie bald dabei</source>
        <translation>You will soon be part of these</translation>
    </message>
    <message>
        <source>Das könnte zu Ihnen passen</source>
        <translation>This might suit you</translation>
    </message>
    <message>
        <source>Treffen: {rhythm}</source>
        <translation>Meetings: {rhythm}</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wo</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Nächste Termine</source>
        <translation>Upcoming events</translation>
    </message>
    <message>
        <source>Koordination</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Anschrift</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>So erreichen Sie uns</source>
        <translation>How to reach us</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Erreichbar</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Menschen im Netzwerk</source>
        <translation>People in the network</translation>
    </message>
    <message>
        <source>Hier stehen {shown} von {agreed} Menschen: zuerst die aus Steuerungsgruppe und Arbeitsgruppen, dann die Hauptansprechpersonen. Alle anderen nennt Ihnen die Koordination.</source>
        <translation>These are {shown} of {agreed} people: first those in the steering group and working groups, then the main contacts. The coordinator can tell you about all the others.</translation>
    </message>
    <message>
        <source>Unterlagen in dieser Mappe</source>
        <translation>Documents in this pack</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>Aufgabe</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Auftrag</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Bis</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>Was Sie übernehmen</source>
        <translation>What you take on</translation>
    </message>
    <message>
        <source>Das möchten wir außerdem übernehmen</source>
        <translation>What else we would like to take on</translation>
    </message>
    <message>
        <source>Übergabe</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Das ist uns wichtig</source>
        <translation>What matters to us</translation>
    </message>
    <message>
        <source>Das brauchen wir, um gut mitarbeiten zu können</source>
        <translation>What we need to take part well</translation>
    </message>
    <message>
        <source>Es ist noch keine Aufgabe notiert.</source>
        <translation>No task has been noted yet.</translation>
    </message>
    <message>
        <source>Deckblatt</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Begrüßung</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Leitbild und Vision</source>
        <translation>Mission and vision</translation>
    </message>
    <message>
        <source>Leitbild und Vision sind noch leer. Sie füllen sie unter „Netzwerk“.</source>
        <translation>Mission and vision are still empty. You can fill them in under “Network”.</translation>
    </message>
    <message>
        <source>Wie das Netzwerk entstanden ist</source>
        <translation>How the network came about</translation>
    </message>
    <message>
        <source>Die Chronik ist noch leer. Sie füllen sie unter „Netzwerk“.</source>
        <translation>The timeline is still empty. You can fill it in under “Network”.</translation>
    </message>
    <message>
        <source>Es gibt noch keine Gruppe, und unter „Netzwerk“ steht nichts zur Zusammenarbeit.</source>
        <translation>There is no group yet, and under “Network” there is nothing about working together.</translation>
    </message>
    <message>
        <source>Passende Arbeitsgruppen</source>
        <translation>Matching working groups</translation>
    </message>
    <message>
        <source>Es ist keine Veranstaltung geplant.</source>
        <translation>No event is planned.</translation>
    </message>
    <message>
        <source>Passende Ziele</source>
        <translation>Matching goals</translation>
    </message>
    <message>
        <source>Kontakte</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Niemand hat bisher zugestimmt, und beim Netzwerk stehen keine Kontaktdaten.</source>
        <translation>Nobody has agreed so far, and the network has no contact details.</translation>
    </message>
    <message>
        <source>Vereinbarte Begriffe</source>
        <translation>Agreed terms</translation>
    </message>
    <message>
        <source>Es sind noch keine Begriffe vereinbart. Sie füllen sie unter „Netzwerk“.</source>
        <translation>No terms have been agreed yet. You can fill them in under “Network”.</translation>
    </message>
    <message>
        <source>Unterlagen</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Es sind noch keine Unterlagen für die Mappe hinterlegt.</source>
        <translation>No documents have been stored for the pack yet.</translation>
    </message>
    <message>
        <source>Übernommene Aufgaben</source>
        <translation>Tasks taken on</translation>
    </message>
    <message>
        <source>Seite zum Unterschreiben</source>
        <translation>Page to sign</translation>
    </message>
    <message>
        <source>Das steht in dieser Mappe</source>
        <translation>What is in this pack</translation>
    </message>
    <message>
        <source>leicht zu lesen</source>
        <translation>easy to read</translation>
    </message>
    <message>
        <source>Kein Ziel passt zu den eingetragenen Lebensbereichen und Zielgruppen.</source>
        <translation>No goal matches the areas of life and target groups entered here.</translation>
    </message>
    <message>
        <source>Keine Arbeitsgruppe passt zu den eingetragenen Lebensbereichen und Zielgruppen.</source>
        <translation>No working group matches the areas of life and target groups entered here.</translation>
    </message>
    <message>
        <source>Willkommensmappe für {partner}</source>
        <translation>Welcome pack for {partner}</translation>
    </message>
    <message>
        <source>Die Mappe wird gemacht …</source>
        <translation>Creating the pack …</translation>
    </message>
    <message>
        <source>Begrüßt wird {name}.</source>
        <translation>The welcome letter is addressed to {name}.</translation>
    </message>
    <message>
        <source>Es ist keine Ansprechperson eingetragen. Die Begrüßung nennt keinen Namen.</source>
        <translation>No contact person has been entered. The welcome letter does not mention a name.</translation>
    </message>
    <message>
        <source>Zuletzt übergeben am {day}.</source>
        <translation>Last handed over on {day}.</translation>
    </message>
    <message>
        <source>Bisher wurde keine Mappe übergeben.</source>
        <translation>No pack has been handed over so far.</translation>
    </message>
    <message>
        <source>Willkommensmappe</source>
        <translation>Welcome pack</translation>
    </message>
    <message>
        <source>Inhalt der Mappe</source>
        <translation>Contents of the pack</translation>
    </message>
    <message>
        <source>&amp;Ausgabe:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Ausgabe</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Sp&amp;rache:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>Sprache der Mappe</source>
        <translation>Language of the pack</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xt:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Das kommt in die Mappe</source>
        <translation>This goes into the pack</translation>
    </message>
    <message>
        <source>Vor dem Drucken ansehen</source>
        <translation>To check before printing</translation>
    </message>
    <message>
        <source>Übergabe &amp;heute festhalten</source>
        <translation>Record handover &amp;today</translation>
    </message>
    <message>
        <source>Beim Drucken oder Speichern notiert Netzdesk, was heute übergeben wird</source>
        <translation>When you print or save, Netzdesk notes what is handed over today</translation>
    </message>
    <message>
        <source>Ö&amp;ffnen mit …</source>
        <translation>&amp;Open with …</translation>
    </message>
    <message>
        <source>Als &amp;PDF speichern …</source>
        <translation>&amp;Save as PDF …</translation>
    </message>
    <message>
        <source>&amp;Drucken …</source>
        <translation>&amp;Print …</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Alles durchsuchen</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Partner*in, Person, Gruppe, Veranstaltung oder Befehl …</source>
        <translation>Partner, person, group, event or command …</translation>
    </message>
    <message>
        <source>Treffer</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Pfeiltasten wählen, Enter öffnet, Esc schließt.</source>
        <translation>Arrow keys select, Enter opens, Esc closes.</translation>
    </message>
    <message>
        <source>Nichts passt. Prüfen Sie die Schreibweise, oder suchen Sie kürzer.</source>
        <translation>Nothing matches. Check the spelling, or type fewer letters.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>„{title}“: Der Text ist zu lang für das Schild. Bitte kürzen Sie ihn.</source>
        <translation>“{title}”: the text is too long for the badge. Please shorten it.</translation>
    </message>
    <message>
        <source>Hier fehlt ein Bild, weil es sich nicht lesen lässt: {alt}</source>
        <translation>A picture is missing here because it cannot be read: {alt}</translation>
    </message>
    <message>
        <source>Ort, Datum</source>
        <translation>Place, date</translation>
    </message>
    <message>
        <source>Das Logo lässt sich nicht lesen und fehlt auf dem Papier.</source>
        <translation>The logo cannot be read and is missing on paper.</translation>
    </message>
    <message>
        <source>Seite {page} von {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Seite {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>Stand: {date}</source>
        <translation>As of {date}</translation>
    </message>
    <message>
        <source>„{colour}“ ist keine Farbe. Bitte wählen Sie eine Farbe wie #1f4e79.</source>
        <translation>“{colour}” is not a colour. Please choose a colour such as #1f4e79.</translation>
    </message>
    <message>
        <source>Für diese Wörter ist keine Schrift da, auf Papier stehen Kästchen: {words}. Vorlesen und Suchen im PDF gehen. Schreiben Sie Namen am besten auch in lateinischen Buchstaben.</source>
        <translation>There is no typeface for these words, so boxes are printed instead: {words}. Reading aloud and searching the PDF still work. It is best to write names in Latin letters too.</translation>
    </message>
    <message>
        <source>Keine Einträge.</source>
        <translation>No entries.</translation>
    </message>
    <message>
        <source>Netzdesk</source>
        <translation>Netzdesk</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Großdruck</source>
        <translation>Large print</translation>
    </message>
    <message>
        <source>Schwarz-Weiß</source>
        <translation>Black and white</translation>
    </message>
    <message>
        <source>Gespeichert: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Der Auftrag wartet: Der Drucker ist angehalten oder gestört.</source>
        <translation>The job is waiting: the printer is paused or has a fault.</translation>
    </message>
    <message>
        <source>Der Auftrag ist beim Drucker.</source>
        <translation>The job has been sent to the printer.</translation>
    </message>
    <message>
        <source>Wird gedruckt …</source>
        <translation>Printing …</translation>
    </message>
    <message>
        <source>Auf diesem Computer ist kein Programm für PDF-Dateien eingerichtet. Speichern Sie das PDF und öffnen Sie es anderswo.</source>
        <translation>No program for PDF files is set up on this computer. Save the PDF and open it somewhere else.</translation>
    </message>
</context>
<context>
    <name>PartnerForm</name>
    <message>
        <source>Stammdaten</source>
        <translation>Basic details</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Kurzname</source>
        <translation>&amp;Short name</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Or&amp;ganisationstyp</source>
        <translation>Type of or&amp;ganisation</translation>
    </message>
    <message>
        <source>Gesellschaftsbere&amp;ich</source>
        <translation>Sect&amp;or</translation>
    </message>
    <message>
        <source>&amp;Träger</source>
        <translation>&amp;Parent organisation</translation>
    </message>
    <message>
        <source>Ist &amp;selbst ein Netzwerk</source>
        <translation>Is a networ&amp;k itself</translation>
    </message>
    <message>
        <source>&amp;Zahl der Mitglieder</source>
        <translation>N&amp;umber of members</translation>
    </message>
    <message>
        <source>Besch&amp;reibung</source>
        <translation>Descript&amp;ion</translation>
    </message>
    <message>
        <source>Anschrift</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Straß&amp;e</source>
        <translation>St&amp;reet</translation>
    </message>
    <message>
        <source>Adressz&amp;usatz</source>
        <translation>&amp;Address line 2</translation>
    </message>
    <message>
        <source>&amp;PLZ</source>
        <translation>Post&amp;code</translation>
    </message>
    <message>
        <source>&amp;Ort</source>
        <translation>&amp;Town</translation>
    </message>
    <message>
        <source>Stadttei&amp;l</source>
        <translation>&amp;District</translation>
    </message>
    <message>
        <source>Bundesland</source>
        <translation>Federal state</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Einschätzung</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Ein&amp;fluss</source>
        <translation>Inf&amp;luence</translation>
    </message>
    <message>
        <source>Haltung</source>
        <translation>Stance</translation>
    </message>
    <message>
        <source>S&amp;chlüssel-Partner*in</source>
        <translation>Ke&amp;y partner</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kennung</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Nummer aus Ihrer Liste</source>
        <translation>number from your list</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>„{name}“ kann nicht über sich selbst stehen. Wählen Sie einen anderen Träger.</source>
        <translation>“{name}” cannot be its own parent organisation. Please choose another one.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>{name} entfernen</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>Suchen oder neu …</source>
        <translation>Search or add …</translation>
    </message>
    <message>
        <source>Suchen …</source>
        <translation>Search …</translation>
    </message>
    <message>
        <source>Auswahl</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Erreichbar</source>
        <translation>How to get in touch</translation>
    </message>
    <message>
        <source>Telefon, E-Mail oder Website hinzufügen</source>
        <translation>Add phone, email or website</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>in jeder Mappe</source>
        <translation>in every pack</translation>
    </message>
    <message>
        <source>Fassung {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Unterlagen hinzufügen</source>
        <translation>Add documents</translation>
    </message>
    <message>
        <source>{name} wird nicht direkt geöffnet, weil es ein Programm sein könnte. Speichern Sie eine Kopie.</source>
        <translation>{name} is not opened directly because it could be a program. Save a copy.</translation>
    </message>
    <message>
        <source>Kopie speichern</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Unterlagen</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Willkommensmappe vom {day}</source>
        <translation>Welcome pack of {day}</translation>
    </message>
    <message>
        <source>Übergeben</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Anlegen</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Hier fehlt noch etwas.</source>
        <translation>Something is still missing here.</translation>
    </message>
    <message>
        <source>Eingeladene und Gäste</source>
        <translation>Invited people and guests</translation>
    </message>
    <message>
        <source>Person einladen</source>
        <translation>Invite someone</translation>
    </message>
    <message>
        <source>War da</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Ziel hinzufügen</source>
        <translation>Add goal</translation>
    </message>
    <message>
        <source>{yes} dafür, {no} dagegen, {none} enthalten</source>
        <translation>{yes} for, {no} against, {none} abstained</translation>
    </message>
    <message>
        <source>Beschlüsse</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Beschluss festhalten</source>
        <translation>Record decision</translation>
    </message>
    <message>
        <source>seit {day}</source>
        <translation>since {day}</translation>
    </message>
    <message numerus="yes">
        <source>etwa %n Menschen</source>
        <translation>
            <numerusform>about %n person</numerusform>
            <numerusform>about %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Zusammenführen …</source>
        <translation>Merge …</translation>
    </message>
    <message>
        <source>{name} hinzufügen</source>
        <translation>Add {name}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Durch eine andere Datei ersetzen</source>
        <translation>Replace with another file</translation>
    </message>
    <message>
        <source>Ersetzen …</source>
        <translation>Replace …</translation>
    </message>
    <message>
        <source>Noch nicht gespeichert: „{button}“ speichert es, noch einmal Esc verwirft es.</source>
        <translation>Not saved yet: “{button}” saves it, Esc once more drops it.</translation>
    </message>
    <message>
        <source>Zugesagt</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Das steht schon da. Ändern Sie bitte die vorhandene Zeile.</source>
        <translation>This is already there. Please change the existing row.</translation>
    </message>
    <message>
        <source>Zielgruppen</source>
        <translation>Target groups</translation>
    </message>
    <message>
        <source>Zielgruppe hinzufügen</source>
        <translation>Add target group</translation>
    </message>
    <message>
        <source>Bringt ein</source>
        <translation>What they contribute</translation>
    </message>
    <message>
        <source>Beitrag hinzufügen</source>
        <translation>Add contribution</translation>
    </message>
    <message>
        <source>Wählen Sie einen Dachverband, oder entfernen Sie die Zeile.</source>
        <translation>Choose an umbrella organisation, or remove the row.</translation>
    </message>
    <message>
        <source>Eine Organisation kann nicht ihr eigener Dachverband sein.</source>
        <translation>An organisation cannot be its own umbrella organisation.</translation>
    </message>
    <message>
        <source>Dieser Dachverband steht schon da.</source>
        <translation>This umbrella organisation is already listed.</translation>
    </message>
    <message>
        <source>Dachverbände</source>
        <translation>Umbrella organisations</translation>
    </message>
    <message>
        <source>Dachverband hinzufügen</source>
        <translation>Add umbrella organisation</translation>
    </message>
    <message>
        <source>Teil davon</source>
        <translation>Part of it</translation>
    </message>
    <message>
        <source>Mitglied</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Gehören dazu</source>
        <translation>Belong to it</translation>
    </message>
    <message>
        <source>Statusverlauf</source>
        <translation>Status history</translation>
    </message>
    <message>
        <source>Neuer Status</source>
        <translation>New status</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Lebensbereiche</source>
        <translation>Areas of life</translation>
    </message>
    <message>
        <source>Lebensbereich</source>
        <translation>Area of life</translation>
    </message>
    <message>
        <source>Schlagwörter</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Schlagwort</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hinzufügen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Hauptansprechperson</source>
        <translation>Main contact</translation>
    </message>
    <message>
        <source>entscheidet</source>
        <translation>decision-maker</translation>
    </message>
    <message>
        <source>Zur Hauptansprechperson machen</source>
        <translation>Make main contact</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Person hinzufügen</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Funktionen</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Funktion hinzufügen</source>
        <translation>Add position</translation>
    </message>
    <message>
        <source>widerrufen am {day}</source>
        <translation>withdrawn on {day}</translation>
    </message>
    <message>
        <source>Einwilligungen</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Einwilligung eintragen</source>
        <translation>Enter consent</translation>
    </message>
    <message>
        <source>Heute widerrufen</source>
        <translation>Withdraw today</translation>
    </message>
    <message>
        <source>früher</source>
        <translation>formerly</translation>
    </message>
    <message>
        <source>{title} öffnen</source>
        <translation>Open {title}</translation>
    </message>
    <message>
        <source>(gelöscht)</source>
        <translation>(deleted)</translation>
    </message>
    <message>
        <source>spricht für {name}</source>
        <translation>speaks for {name}</translation>
    </message>
    <message>
        <source>ohne Stimme</source>
        <translation>no vote</translation>
    </message>
    <message>
        <source>Wählen Sie eine Person oder eine Organisation.</source>
        <translation>Choose a person or an organisation.</translation>
    </message>
    <message>
        <source>Mitglieder</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Mitglied aufnehmen</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>Arbeitsgruppen</source>
        <translation>Working groups</translation>
    </message>
    <message>
        <source>In eine Arbeitsgruppe aufnehmen</source>
        <translation>Add to a working group</translation>
    </message>
    <message>
        <source>Gespräche</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Gespräch festhalten</source>
        <translation>Record conversation</translation>
    </message>
    <message>
        <source>erledigt am {day}</source>
        <translation>done on {day}</translation>
    </message>
    <message>
        <source>überfällig seit {day}</source>
        <translation>overdue since {day}</translation>
    </message>
    <message>
        <source>heute fällig</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>am {day}</source>
        <translation>on {day}</translation>
    </message>
    <message>
        <source>Wiedervorlagen</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Wiedervorlage anlegen</source>
        <translation>Add follow-up</translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Eine Woche später</source>
        <translation>One week later</translation>
    </message>
    <message>
        <source>Doch nicht erledigt</source>
        <translation>Not done after all</translation>
    </message>
    <message>
        <source>Aufgaben</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Aufgabe hinzufügen</source>
        <translation>Add task</translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Eintrag hinzufügen</source>
        <translation>Add entry</translation>
    </message>
    <message>
        <source>Nach oben</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Nach unten</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Nicht mehr anbieten</source>
        <translation>Stop offering</translation>
    </message>
    <message>
        <source>Wieder anbieten</source>
        <translation>Offer again</translation>
    </message>
    <message>
        <source>Vereinbarte Begriffe</source>
        <translation>Agreed terms</translation>
    </message>
    <message>
        <source>Begriff hinzufügen</source>
        <translation>Add term</translation>
    </message>
    <message>
        <source>Chronik</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Ereignis hinzufügen</source>
        <translation>Add event</translation>
    </message>
    <message>
        <source>Unterlagen für die Mappe</source>
        <translation>Documents for the pack</translation>
    </message>
    <message>
        <source>Unterlagen hinzufügen …</source>
        <translation>Add documents …</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>&amp;Suchen:</source>
        <translation>Fi&amp;nd:</translation>
    </message>
    <message>
        <source>Text in der Vorschau suchen</source>
        <translation>Find text in the preview</translation>
    </message>
    <message>
        <source>Wort oder Satz</source>
        <translation>Word or phrase</translation>
    </message>
    <message>
        <source>Fundstellen</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Vorige Fundstelle</source>
        <translation>Previous match</translation>
    </message>
    <message>
        <source>Vorige Fundstelle (Umschalt+F3)</source>
        <translation>Previous match (Shift+F3)</translation>
    </message>
    <message>
        <source>Nächste Fundstelle</source>
        <translation>Next match</translation>
    </message>
    <message>
        <source>Nächste Fundstelle (F3)</source>
        <translation>Next match (F3)</translation>
    </message>
    <message>
        <source>Sei&amp;te:</source>
        <translation>Pa&amp;ge:</translation>
    </message>
    <message>
        <source>Seite</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Zahl der Seiten</source>
        <translation>Number of pages</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Kleiner (Strg+−)</source>
        <translation>Smaller (Ctrl+−)</translation>
    </message>
    <message>
        <source>Größe der Vorschau</source>
        <translation>Size of the preview</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Größer</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Größer (Strg++)</source>
        <translation>Larger (Ctrl++)</translation>
    </message>
    <message>
        <source>Seiten der Vorschau</source>
        <translation>Pages of the preview</translation>
    </message>
    <message>
        <source>Ganze Breite</source>
        <translation>Full width</translation>
    </message>
    <message>
        <source>Ganze Seite</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>von {count}</source>
        <translation>of {count}</translation>
    </message>
    <message>
        <source>{number} von {count}</source>
        <translation>{number} of {count}</translation>
    </message>
    <message>
        <source>nichts gefunden</source>
        <translation>nothing found</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name und Anrede</source>
        <translation>Name and greeting</translation>
    </message>
    <message>
        <source>&amp;Titel</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Vorname</source>
        <translation>First na&amp;me</translation>
    </message>
    <message>
        <source>Nachna&amp;me</source>
        <translation>&amp;Last name</translation>
    </message>
    <message>
        <source>An&amp;rede</source>
        <translation>Greet&amp;ing</translation>
    </message>
    <message>
        <source>Leer: „Guten Tag Vorname Nachname“</source>
        <translation>Empty: “Dear First name Last name”</translation>
    </message>
    <message>
        <source>S&amp;prache</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>zum Beispiel Deutsch oder Gebärdensprache</source>
        <translation>for example German or sign language</translation>
    </message>
    <message>
        <source>Kurzbiografie und Notiz</source>
        <translation>Short biography and note</translation>
    </message>
    <message>
        <source>&amp;Kurzbiografie</source>
        <translation>Short &amp;biography</translation>
    </message>
    <message>
        <source>Not&amp;iz</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>K&amp;ennung</source>
        <translation>I&amp;D</translation>
    </message>
    <message>
        <source>Nummer aus Ihrer Liste</source>
        <translation>number from your list</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Vorschau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>&amp;Ausgabe:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Ausgabe</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Sp&amp;rache:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>Sprache des Dokuments</source>
        <translation>Language of the document</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xt:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Als &amp;Heft zum Falten</source>
        <translation>As a &amp;booklet to fold</translation>
    </message>
    <message>
        <source>Zwei Seiten auf einem Blatt A4, zum Falten und Heften</source>
        <translation>Two pages on one A4 sheet, to fold and staple</translation>
    </message>
    <message>
        <source>Vor dem Drucken ansehen</source>
        <translation>To check before printing</translation>
    </message>
    <message>
        <source>Bitte vor dem Drucken ansehen</source>
        <translation>Please check before printing</translation>
    </message>
    <message>
        <source>Ö&amp;ffnen mit …</source>
        <translation>&amp;Open with …</translation>
    </message>
    <message>
        <source>Als &amp;Word-Datei …</source>
        <translation>As &amp;Word file …</translation>
    </message>
    <message>
        <source>Als &amp;PDF speichern …</source>
        <translation>&amp;Save as PDF …</translation>
    </message>
    <message>
        <source>&amp;Drucken …</source>
        <translation>&amp;Print …</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Drucken Sie beidseitig, und wenden Sie an der kurzen Kante.</source>
        <translation>Print on both sides, and flip on the short edge.</translation>
    </message>
    <message>
        <source>Vorschau: {title}</source>
        <translation>Preview: {title}</translation>
    </message>
    <message>
        <source>Die Seiten werden gemacht …</source>
        <translation>Creating the pages …</translation>
    </message>
    <message>
        <source>Die Word-Datei wird geschrieben …</source>
        <translation>Writing the Word file …</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Der Drucker „{name}“ nimmt zurzeit keine Aufträge an. Wählen Sie einen anderen, oder geben Sie ihn in den Einstellungen Ihres Computers frei.</source>
        <translation>The printer “{name}” is not accepting jobs at the moment. Choose another one, or resume it in the settings of your computer.</translation>
    </message>
    <message>
        <source>Der Drucker nimmt nichts an. Ist er eingeschaltet und verbunden?</source>
        <translation>The printer is not accepting the job. Is it switched on and connected?</translation>
    </message>
</context>
<context>
    <name>RecordTab</name>
    <message>
        <source>Zur Liste</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Hier steht, was Sie in der Liste auswählen.</source>
        <translation>What you choose in the list is shown here.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Liste zeigen</source>
        <translation>Show the list</translation>
    </message>
    <message>
        <source>Ansehen</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>SaveAs</name>
    <message>
        <source>Speichern unter</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>In diesen Ordner speichern</source>
        <translation>Save in this folder</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>geöffnet</source>
        <translation>open</translation>
    </message>
    <message>
        <source>geschlossen</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>{title}, Einträge: {count}, {state}</source>
        <translation>{title}, entries: {count}, {state}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>&amp;Farben:</source>
        <translation>&amp;Colours:</translation>
    </message>
    <message>
        <source>Farben</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>S&amp;chriftgröße:</source>
        <translation>&amp;Text size:</translation>
    </message>
    <message>
        <source>Schriftgröße</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>&amp;Sprache:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>Sprache des Programms</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Wo Ihre Daten liegen</source>
        <translation>Where your data is stored</translation>
    </message>
    <message>
        <source>Ihr Netzwerk:</source>
        <translation>Your network:</translation>
    </message>
    <message>
        <source>Datei Ihres Netzwerks</source>
        <translation>Your network’s file</translation>
    </message>
    <message>
        <source>Einstellungen:</source>
        <translation>Settings:</translation>
    </message>
    <message>
        <source>Ordner der Einstellungen</source>
        <translation>Settings folder</translation>
    </message>
    <message>
        <source>Alles steht in dieser einen Datei auf diesem Computer. Netzdesk sendet nichts ins Internet.</source>
        <translation>Everything is in this one file on this computer. Netzdesk sends nothing to the internet.</translation>
    </message>
    <message>
        <source>&amp;Ordner zeigen</source>
        <translation>Show &amp;folder</translation>
    </message>
    <message>
        <source>Schli&amp;eßen</source>
        <translation>Cl&amp;ose</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Tabelle</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Spalte</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Hinweise</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Von „{title}“ kommen die Spalten A bis {last} auf das Papier, damit man sie lesen kann. Die übrigen stehen in der Datei.</source>
        <translation>On paper, “{title}” shows columns A to {last}, so that they can be read. The others are in the file.</translation>
    </message>
    <message>
        <source>Auf Papier</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Tabellen</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Erstellt mit</source>
        <translation>Made with</translation>
    </message>
    <message>
        <source>„{sheet}“ hat mehr als {most} Zeilen. Bitte filtern Sie die Liste.</source>
        <translation>“{sheet}” has more than {most} rows. Please filter the list.</translation>
    </message>
    <message>
        <source>Seite {page} von {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Zeile {row}: Ein Text war länger, als eine Zelle fasst, und ist gekürzt.</source>
        <translation>Row {row}: a text was longer than a cell can hold and has been shortened.</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Ansichten</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Papierkorb</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Filter umbenennen …</source>
        <translation>Rename filter …</translation>
    </message>
    <message>
        <source>Filter löschen</source>
        <translation>Delete filter</translation>
    </message>
    <message>
        <source>Papierkorb leeren …</source>
        <translation>Empty the bin …</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Alles gespeichert</source>
        <translation>Everything saved</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <translation>Show</translation>
    </message>
    <message numerus="yes">
        <source>%n Angaben sind nicht gespeichert</source>
        <translation>
            <numerusform>%n entry is not saved</numerusform>
            <numerusform>%n entries are not saved</numerusform>
        </translation>
    </message>
    <message>
        <source>Noch nicht gespeichert</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Wird gleich gespeichert</source>
        <translation>Will be saved in a moment</translation>
    </message>
    <message>
        <source>Wird beim Verlassen des Feldes gespeichert</source>
        <translation>Will be saved when you leave the field</translation>
    </message>
    <message>
        <source>Alles gespeichert · {time}</source>
        <translation>Everything saved · {time}</translation>
    </message>
    <message>
        <source>Zeigen, was nicht gespeichert ist: {field}</source>
        <translation>Show what is not saved: {field}</translation>
    </message>
</context>
<context>
    <name>SteeringForm</name>
    <message>
        <source>Über die Steuerungsgruppe</source>
        <translation>About the steering group</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Worum es geht</source>
        <translation>&amp;What it is about</translation>
    </message>
    <message>
        <source>&amp;Rhythmus</source>
        <translation>&amp;How often</translation>
    </message>
    <message>
        <source>zum Beispiel alle zwei Wochen</source>
        <translation>for example every two weeks</translation>
    </message>
    <message>
        <source>B&amp;eginn</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Not&amp;iz</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>&amp;Vision</source>
        <translation>V&amp;ision</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>{field} geändert: {name}</source>
        <translation>{field} changed: {name}</translation>
    </message>
    <message>
        <source>Zusammengeführt: {drop} in {keep}</source>
        <translation>Merged: {drop} into {keep}</translation>
    </message>
    <message>
        <source>{name} nach oben geschoben</source>
        <translation>Moved {name} up</translation>
    </message>
    <message>
        <source>{name} nach unten geschoben</source>
        <translation>Moved {name} down</translation>
    </message>
    <message>
        <source>{name} wird nicht mehr angeboten</source>
        <translation>{name} is no longer offered</translation>
    </message>
    <message>
        <source>{name} wird wieder angeboten</source>
        <translation>{name} is offered again</translation>
    </message>
    <message>
        <source>{what} in den Papierkorb gelegt</source>
        <translation>Moved {what} to the bin</translation>
    </message>
    <message>
        <source>{what} wiederhergestellt</source>
        <translation>Restored {what}</translation>
    </message>
    <message>
        <source>{count} {noun} endgültig gelöscht</source>
        <translation>Deleted {count} {noun} for good</translation>
    </message>
    <message>
        <source>Filter „{name}“ gespeichert</source>
        <translation>Saved filter “{name}”</translation>
    </message>
    <message>
        <source>Filter heißt „{name}“</source>
        <translation>Filter is called “{name}”</translation>
    </message>
    <message>
        <source>Filter „{name}“ gelöscht</source>
        <translation>Deleted filter “{name}”</translation>
    </message>
    <message>
        <source>Unterlagen hinzugefügt: {name}</source>
        <translation>Documents added: {name}</translation>
    </message>
    <message>
        <source>Unterlage ersetzt: {name}</source>
        <translation>Document replaced: {name}</translation>
    </message>
    <message>
        <source>{part} angelegt: {name}</source>
        <translation>{part} added: {name}</translation>
    </message>
    <message>
        <source>{part}, {field} geändert: {name}</source>
        <translation>{part}, {field} changed: {name}</translation>
    </message>
    <message>
        <source>Zusage: {name}</source>
        <translation>Accepted: {name}</translation>
    </message>
    <message>
        <source>War da: {name}</source>
        <translation>Attended: {name}</translation>
    </message>
    <message>
        <source>{part} entfernt: {name}</source>
        <translation>{part} removed: {name}</translation>
    </message>
    <message>
        <source>Hauptansprechperson: {name}</source>
        <translation>Main contact: {name}</translation>
    </message>
    <message>
        <source>Einwilligung widerrufen: {name}</source>
        <translation>Consent withdrawn: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n aus „{name}“ eingeladen</source>
        <translation>
            <numerusform>%n from “{name}” invited</numerusform>
            <numerusform>%n from “{name}” invited</numerusform>
        </translation>
    </message>
    <message>
        <source>Neue Wiedervorlage „{subject}“</source>
        <translation>New follow-up “{subject}”</translation>
    </message>
    <message>
        <source>Wiedervorlage erledigt: {name}</source>
        <translation>Follow-up done: {name}</translation>
    </message>
    <message>
        <source>Netzwerk „{name}“ angelegt</source>
        <translation>Created network “{name}”</translation>
    </message>
    <message>
        <source>Beispiel-Netzwerk angelegt</source>
        <translation>Created sample network</translation>
    </message>
    <message>
        <source>{count} {noun} geändert</source>
        <translation>Changed {count} {noun}</translation>
    </message>
    <message>
        <source>Wiedervorlage verschoben: {name}</source>
        <translation>Follow-up postponed: {name}</translation>
    </message>
    <message>
        <source>Wiedervorlage wieder offen: {name}</source>
        <translation>Follow-up open again: {name}</translation>
    </message>
    <message>
        <source>Aufgabe erledigt: {name}</source>
        <translation>Task done: {name}</translation>
    </message>
    <message>
        <source>Wiederhergestellt: {name}</source>
        <translation>Restored: {name}</translation>
    </message>
    <message>
        <source>Netzwerk: {field} geändert</source>
        <translation>Network: {field} changed</translation>
    </message>
    <message>
        <source>Logo geändert</source>
        <translation>Logo changed</translation>
    </message>
    <message>
        <source>Logo entfernt</source>
        <translation>Logo removed</translation>
    </message>
    <message>
        <source>Netzwerk angelegt</source>
        <translation>Network created</translation>
    </message>
    <message numerus="yes">
        <source>%n Unterlagen hinzugefügt</source>
        <translation>
            <numerusform>%n document added</numerusform>
            <numerusform>%n documents added</numerusform>
        </translation>
    </message>
    <message>
        <source>Wiedervorlage entfernt: {name}</source>
        <translation>Follow-up removed: {name}</translation>
    </message>
    <message>
        <source>{kind} „{name}“</source>
        <translation>{kind} “{name}”</translation>
    </message>
    <message>
        <source>Wiedervorlage „{subject}“ erledigt</source>
        <translation>Follow-up “{subject}” done</translation>
    </message>
    <message>
        <source>Wiedervorlage „{subject}“ verschoben</source>
        <translation>Follow-up “{subject}” postponed</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Die Datei ist beschädigt: {details}</source>
        <translation>The file is damaged: {details}</translation>
    </message>
    <message>
        <source>Ein Eintrag verweist auf etwas, das es nicht gibt: {table} {key} → {parent}</source>
        <translation>An entry refers to something that does not exist: {table} {key} → {parent}</translation>
    </message>
    <message>
        <source>Die Suche ist nicht auf dem Stand der Daten: {kind}</source>
        <translation>The search is not up to date with the data: {kind}</translation>
    </message>
    <message>
        <source>Das Verzeichnis der Suche ist beschädigt.</source>
        <translation>The search index is damaged.</translation>
    </message>
    <message>
        <source>Der Verlauf wird nicht mehr vollständig geschrieben: {table}</source>
        <translation>The history is no longer recorded completely: {table}</translation>
    </message>
    <message>
        <source>Der Verlauf stimmt nicht mit den Daten überein: {table} ({count})</source>
        <translation>The history does not match the data: {table} ({count})</translation>
    </message>
    <message>
        <source>Der Verlauf weiß nicht, woher {count} Zeilen in {table} kommen.</source>
        <translation>The history does not know where {count} rows in {table} come from.</translation>
    </message>
    <message>
        <source>Eine Änderung wurde nicht abgeschlossen.</source>
        <translation>A change was not completed.</translation>
    </message>
    <message>
        <source>Zu „{title}“ fehlt die Datei.</source>
        <translation>The file for “{title}” is missing.</translation>
    </message>
    <message>
        <source>Die Kopie {name} ist nicht lesbar. Ist der Datenträger in Ordnung?</source>
        <translation>The copy {name} cannot be read. Is the drive all right?</translation>
    </message>
    <message>
        <source>Der Verlauf von „{label}“ ist nicht vollständig. Deshalb bleibt alles, wie es ist.</source>
        <translation>The history of “{label}” is not complete. So everything stays as it is.</translation>
    </message>
    <message>
        <source>Die Datei {name} gibt es schon. Bitte wählen Sie einen anderen Namen.</source>
        <translation>The file {name} already exists. Please choose another name.</translation>
    </message>
    <message>
        <source>{name} ist keine Netzdesk-Datei. Netzdesk-Dateien enden auf .netz.</source>
        <translation>{name} is not a Netzdesk file. Netzdesk files end in .netz.</translation>
    </message>
    <message>
        <source>Die Datei {name} wurde nicht gefunden. Liegt sie auf einem Stick, der fehlt?</source>
        <translation>The file {name} was not found. Is it on a USB stick that is not plugged in?</translation>
    </message>
    <message>
        <source>{name} kann nicht gelesen werden. Fehlt Ihnen dafür das Recht?</source>
        <translation>{name} cannot be read. Do you have permission to read it?</translation>
    </message>
    <message>
        <source>{name} ist nicht mehr da, wo sie war. Stecken Sie den Stick wieder ein oder öffnen Sie die Datei neu.</source>
        <translation>{name} is no longer where it was. Plug the USB stick back in, or open the file again.</translation>
    </message>
    <message>
        <source>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es dann noch einmal.</source>
        <translation>The drive is full. Make some room, then try again.</translation>
    </message>
    <message>
        <source>{name} ist von einem anderen Programm belegt. Schließen Sie es und versuchen Sie es noch einmal.</source>
        <translation>{name} is in use by another program. Close it and try again.</translation>
    </message>
    <message>
        <source>{name} darf nicht verändert werden. Kopieren Sie die Datei dorthin, wo Sie schreiben dürfen.</source>
        <translation>{name} cannot be changed. Copy the file to a place where you have permission to write.</translation>
    </message>
    <message>
        <source>{name} wurde mit einem neueren Netzdesk gespeichert. Bitte installieren Sie die neueste Version.</source>
        <translation>{name} was saved with a newer Netzdesk. Please install the latest version.</translation>
    </message>
    <message>
        <source>{name} lässt sich nicht öffnen. Ist der Ordner noch da, und dürfen Sie dort schreiben?</source>
        <translation>{name} cannot be opened. Is the folder still there, and do you have permission to write there?</translation>
    </message>
    <message>
        <source>{name} lässt sich nicht lesen oder schreiben. Steckt der Stick noch?</source>
        <translation>{name} cannot be read or written. Is the USB stick still plugged in?</translation>
    </message>
    <message>
        <source>{name} ist beschädigt. Öffnen Sie bitte die letzte Sicherung.</source>
        <translation>{name} is damaged. Please open the latest backup.</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Partner*innen</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Arbeitsgruppen</source>
        <translation>Working groups</translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Steuerungsgruppe</source>
        <translation>Steering group</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Text in Einfacher Sprache, geprüft von: {names}</source>
        <translation>Text in plain language, checked by: {names}</translation>
    </message>
    <message>
        <source>Text geändert: {title}</source>
        <translation>Text changed: {title}</translation>
    </message>
    <message>
        <source>Vorschlag: {words}</source>
        <translation>Suggestion: {words}</translation>
    </message>
    <message>
        <source>Keine Hinweise. Lassen Sie den Text noch von Menschen prüfen.</source>
        <translation>No hints. Please have people check the text as well.</translation>
    </message>
    <message>
        <source>Text von Netzdesk genommen: {title}</source>
        <translation>Back to Netzdesk’s text: {title}</translation>
    </message>
    <message>
        <source>Netzdesk-Vorlagen</source>
        <translation>Netzdesk templates</translation>
    </message>
    <message>
        <source>Vorlagen geholt</source>
        <translation>Templates imported</translation>
    </message>
    <message>
        <source>Vorlagen holen</source>
        <translation>Import templates</translation>
    </message>
    <message>
        <source>Netzdesk-Vorlagen (*.netzvorlagen)</source>
        <translation>Netzdesk templates (*.netzvorlagen)</translation>
    </message>
    <message>
        <source>100 ist sehr leicht, 0 sehr schwer: Flesch-Wert für Deutsch, Amstad, „Wie verständlich sind unsere Zeitungen?“ (1978).
Klasse 4 ist leicht, 15 sehr schwer: Erste Wiener Sachtextformel, Bamberger und Vanecek, „Lesen – Verstehen – Lernen – Schreiben“ (1984).</source>
        <translation>100 is very easy, 0 very hard: Flesch for German, Amstad, “Wie verständlich sind unsere Zeitungen?” (1978).
School year 4 is easy, 15 very hard: first Vienna formula, Bamberger and Vanecek, “Lesen – Verstehen – Lernen – Schreiben” (1984).</translation>
    </message>
    <message>
        <source>Das füllt Netzdesk hier nicht aus: {names}. Was es ausfüllt, steht unter „Platzhalter“.</source>
        <translation>Netzdesk cannot fill this in here: {names}. What it can fill in is listed under “Placeholders”.</translation>
    </message>
    <message>
        <source>4 oder früher</source>
        <translation>4 or earlier</translation>
    </message>
    <message>
        <source>{{ Partner }} hat diese Willkommensmappe erhalten. Wir haben über Ziele, Zusammenarbeit und Aufgaben gesprochen.</source>
        <translation>{{ partner }} has received this welcome pack. We have talked about goals, working together and tasks.</translation>
    </message>
    <message>
        <source>{{ Partner }} hat diese Mappe bekommen. Wir haben miteinander gesprochen. Über unsere Ziele und über die Aufgaben.</source>
        <translation>{{ partner }} now has this pack. We have talked to each other. We talked about our goals. We talked about the tasks.</translation>
    </message>
    <message>
        <source>Mappe: Kontakte</source>
        <translation>Pack: contacts</translation>
    </message>
    <message>
        <source>Hier stehen nur Menschen, die zugestimmt haben. Bitte geben Sie die Liste nicht weiter.</source>
        <translation>Only people who have agreed are listed here. Please do not pass the list on.</translation>
    </message>
    <message>
        <source>Alle diese Menschen haben Ja gesagt. Sie dürfen sie anrufen. Bitte geben Sie die Liste nicht weiter.</source>
        <translation>All these people have said yes. You may call them. Please do not give the list to others.</translation>
    </message>
    <message>
        <source>Mappe: Rückgabe der unterschriebenen Seite</source>
        <translation>Pack: returning the signed page</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine unterschriebene Seite an das Netzwerk zurück.</source>
        <translation>Please return one signed page to the network.</translation>
    </message>
    <message>
        <source>Bitte schreiben Sie Ihren Namen auf diese Seite. Geben Sie uns dann die Seite zurück.</source>
        <translation>Please write your name on this page. Then give the page back to us.</translation>
    </message>
    <message>
        <source>Teilnahmeliste: Wozu sie dient</source>
        <translation>Attendance list: what it is for</translation>
    </message>
    <message>
        <source>Die Liste dient nur dem Nachweis der Teilnahme. Fotos brauchen eine eigene Zustimmung.</source>
        <translation>This list only serves as proof of attendance. Photos need separate consent.</translation>
    </message>
    <message>
        <source>Bitte schreiben Sie Ihren Namen in die Liste. Dann wissen wir: Sie waren da. Machen wir Fotos? Dann fragen wir Sie vorher.</source>
        <translation>Please write your name on the list. Then we know: you were here. Do we take photos? Then we ask you first.</translation>
    </message>
    <message>
        <source>Bleiben Sie in Kontakt: Der Code bringt unsere Adresse auf Ihr Telefon.</source>
        <translation>Keep in touch: the code brings our address to your phone.</translation>
    </message>
    <message>
        <source>Möchten Sie unsere Adresse haben? Dann öffnen Sie die Kamera in Ihrem Telefon. Zeigen Sie ihr dieses Bild.</source>
        <translation>Would you like to have our address? Then open the camera on your phone. Show it this picture.</translation>
    </message>
    <message>
        <source>Zahlen: Wie viele an Bord sind</source>
        <translation>Figures: how many are on board</translation>
    </message>
    <message>
        <source>An Bord am {{ Heute }}: {{ Anzahl }}.</source>
        <translation>On board on {{ today }}: {{ onboard }}.</translation>
    </message>
    <message>
        <source>So viele machen bei uns mit: {{ Anzahl }}. Das haben wir am {{ Heute }} gezählt.</source>
        <translation>So many work with us: {{ onboard }}. We counted this on {{ today }}.</translation>
    </message>
    <message>
        <source>{{ Anrede }},

willkommen im {{ Netzwerk }}! Sie machen jetzt mit. Das freut uns sehr.

In dieser Mappe steht, was für den Anfang wichtig ist. Nach diesem Brief kommt eine Liste. Die Liste zeigt, was in der Mappe steht.

Lesen Sie in Ruhe. Sie müssen nicht alles sofort wissen.

Haben Sie Fragen? Dann fragen Sie uns gern. [Rufen Sie uns an: {{ Telefon }}.] [Oder schreiben Sie uns: {{ Mail }}]

Viele Grüße

{{ Koordination }}</source>
        <translation>{{ greeting }},

Welcome to {{ network }}! You are with us now. We are very happy about that.

In this pack you find what is important at the start. After this letter there is a list. The list shows what is in the pack.

Take your time. You do not have to know everything today.

Do you have questions? Please ask us. [Call us: {{ phone }}.] [Or write to us: {{ mail }}]

Best wishes

{{ coordinator }}</translation>
    </message>
    <message>
        <source>{{ Anrede }},

danke! Ohne {{ Partner }} wäre vieles im {{ Netzwerk }} nicht möglich.

[Sie bringen ein: {{ Beitrag }}. Das hilft uns allen sehr.]

Wir freuen uns auf das, was wir als Nächstes gemeinsam schaffen.

Mit herzlichen Grüßen

{{ Koordination }}
{{ Netzwerk }}</source>
        <translation>{{ greeting }},

Thank you! Without {{ partner }}, much of what we do in {{ network }} would not be possible.

[This is what you bring to it: {{ brings }}. It helps all of us a great deal.]

We look forward to everything we will do together next.

With warm regards

{{ coordinator }}
{{ network }}</translation>
    </message>
    <message>
        <source>{{ Anrede }},

vielen Dank! Sie helfen uns sehr.

[Das bringen Sie mit: {{ Beitrag }}.]

Wir freuen uns auf die nächste Zeit mit Ihnen.

Viele Grüße

{{ Koordination }}
{{ Netzwerk }}</source>
        <translation>{{ greeting }},

Thank you very much! You help us a lot.

[This is what you bring: {{ brings }}.]

We look forward to working with you.

Best wishes

{{ coordinator }}
{{ network }}</translation>
    </message>
    <message>
        <source>{{ Anrede }},

wir sind das {{ Netzwerk }}. In unserem Netzwerk arbeiten Organisationen und Menschen zusammen, damit alle hier gut leben und mitmachen können.

[Uns fehlt noch jemand, der sich auskennt mit: {{ Lebensbereiche }}.] Dabei haben wir an {{ Partner }} gedacht.

Gern möchten wir Sie in einem persönlichen Gespräch kennenlernen und hören, was Ihnen wichtig ist und was Sie selbst davon hätten. [Sie erreichen uns unter {{ Telefon }}.]

Mit freundlichen Grüßen

{{ Koordination }}</source>
        <translation>{{ greeting }},

We are {{ network }}. In our network, organisations and people work together so that everyone here can live well and take part.

[We are still looking for someone who knows about: {{ domains }}.] We thought of {{ partner }}.

We would very much like to meet you in person, to hear what matters to you and what you yourselves would gain from it. [You can reach us on {{ phone }}.]

With kind regards

{{ coordinator }}</translation>
    </message>
    <message>
        <source>{{ Anrede }},

wir sind das {{ Netzwerk }}. Wir wollen: Alle Menschen können hier gut leben und mitmachen.

Wir möchten Sie gern kennenlernen. Wir möchten wissen: Was ist Ihnen wichtig? Was wünschen Sie sich?

[Rufen Sie uns an: {{ Telefon }}.]

Viele Grüße

{{ Koordination }}</source>
        <translation>{{ greeting }},

We are {{ network }}. We want this: All people can live well here. All people can take part.

We would like to meet you. We would like to know: What is important to you? What do you wish for?

[Call us: {{ phone }}.]

Best wishes

{{ coordinator }}</translation>
    </message>
    <message>
        <source>Zeile {line}: Der Platzhalter ist nicht vollständig. So ist er richtig: {{{{ Partner }}}}</source>
        <translation>Line {line}: the placeholder is not complete. This is how it should look: {{{{ partner }}}}</translation>
    </message>
    <message>
        <source>Zahl der Partner*innen an Bord</source>
        <translation>Number of partners on board</translation>
    </message>
    <message>
        <source>Sie haben noch keinen Text geändert. Es gibt nichts weiterzugeben.</source>
        <translation>You have not changed any text yet. There is nothing to export.</translation>
    </message>
    <message numerus="yes">
        <source>%n Texte.</source>
        <translation>
            <numerusform>%n text.</numerusform>
            <numerusform>%n texts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Diese Texte haben Sie selbst geändert. Sollen sie ersetzt werden?</source>
        <translation>You have changed these texts yourself. Do you want to replace them?</translation>
    </message>
    <message>
        <source>Ersetzen</source>
        <translation>Replace</translation>
    </message>
    <message numerus="yes">
        <source>%n Texte geholt.</source>
        <translation>
            <numerusform>Imported %n text.</numerusform>
            <numerusform>Imported %n texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waren schon da.</source>
        <translation>
            <numerusform>%n was already there.</numerusform>
            <numerusform>%n were already there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kennt dieses Netzdesk nicht.</source>
        <translation>
            <numerusform>This version of Netzdesk does not know %n of them.</numerusform>
            <numerusform>This version of Netzdesk does not know %n of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hinweise zur Sprache gibt es nur für deutsche Texte.</source>
        <translation>Hints on wording are given for German texts only.</translation>
    </message>
    <message>
        <source>Der Text ist seit der Prüfung geändert. Lassen Sie ihn noch einmal prüfen, oder leeren Sie „Geprüft von“.</source>
        <translation>The text has changed since it was checked. Have it checked again, or clear “Checked by”.</translation>
    </message>
    <message>
        <source>Das füllt Netzdesk hier nicht aus. Auf dem Papier bleibt eine Lücke.</source>
        <translation>Netzdesk cannot fill this in here. It leaves a gap on paper.</translation>
    </message>
    <message>
        <source>{words} Wörter, {per} je Satz · Lesbarkeit: {told} ({amstad} von 100, mehr ist leichter) · Verständlich ab Klasse {vienna}</source>
        <translation>{words} words, {per} per sentence · Readability: {told} ({amstad} of 100, more is easier) · Understandable from school year {vienna}</translation>
    </message>
    <message>
        <source>Zahlen: Wo noch niemand ist</source>
        <translation>Figures: where nobody is yet</translation>
    </message>
    <message>
        <source>Ein Strich heißt: Hier ist noch niemand an Bord.</source>
        <translation>A dash means: nobody is on board here yet.</translation>
    </message>
    <message>
        <source>Sehen Sie einen Strich? Dann macht hier noch niemand mit.</source>
        <translation>Do you see a dash? Then nobody works with us here yet.</translation>
    </message>
    <message>
        <source>Netzwerkkarte: Was sie zeigt</source>
        <translation>Network map: what it shows</translation>
    </message>
    <message>
        <source>Jede Nummer steht für eine Organisation oder einen Menschen; die Tabelle nennt die Namen. Am engsten arbeitet die Steuerungsgruppe zusammen, dann die Arbeitsgruppen, dann alle anderen an Bord.</source>
        <translation>Each number stands for an organisation or a person; the table gives the names. The steering group works together most closely, then the working groups, then all others on board.</translation>
    </message>
    <message>
        <source>Jede Nummer ist eine Organisation oder ein Mensch. Die Namen stehen in der Tabelle. Die Karte zeigt: Wer macht wo mit? Und wo fehlt uns noch jemand?</source>
        <translation>Each number is an organisation or a person. The names are in the table. The map shows: who works where? And where is somebody still missing?</translation>
    </message>
    <message>
        <source>{name} kommt von einem neueren Netzdesk und lässt sich hier nicht lesen.</source>
        <translation>{name} comes from a newer Netzdesk and cannot be read here.</translation>
    </message>
    <message>
        <source>{name}: Der Text „{title}“ lässt sich nicht übernehmen. {reason}</source>
        <translation>{name}: The text “{title}” cannot be imported. {reason}</translation>
    </message>
    <message>
        <source>Name des Netzwerks</source>
        <translation>Name of the network</translation>
    </message>
    <message>
        <source>Name der Koordination</source>
        <translation>Name of the coordinator</translation>
    </message>
    <message>
        <source>E-Mail des Netzwerks</source>
        <translation>Email of the network</translation>
    </message>
    <message>
        <source>Telefon des Netzwerks</source>
        <translation>Phone number of the network</translation>
    </message>
    <message>
        <source>Datum von heute</source>
        <translation>Today’s date</translation>
    </message>
    <message>
        <source>Name der Partner-Organisation</source>
        <translation>Name of the partner organisation</translation>
    </message>
    <message>
        <source>Anrede, zum Beispiel: Guten Tag Sevda Yıldız</source>
        <translation>Greeting, for example: Dear Sevda Yıldız</translation>
    </message>
    <message>
        <source>Titel der Veranstaltung</source>
        <translation>Title of the event</translation>
    </message>
    <message>
        <source>Tag und Uhrzeit</source>
        <translation>Day and time</translation>
    </message>
    <message>
        <source>Ort der Veranstaltung</source>
        <translation>Place of the event</translation>
    </message>
    <message>
        <source>Beschreibung der Veranstaltung</source>
        <translation>Description of the event</translation>
    </message>
    <message>
        <source>Satz, dass die Teilnahme kostenlos ist</source>
        <translation>Sentence saying that taking part is free of charge</translation>
    </message>
    <message>
        <source>Begrüßung in der Willkommensmappe</source>
        <translation>Welcome letter in the welcome pack</translation>
    </message>
    <message>
        <source>{{ Anrede }},

herzlich willkommen im {{ Netzwerk }}! Wir freuen uns sehr, dass {{ Partner }} jetzt dabei ist.

In dieser Mappe finden Sie, was für den Anfang wichtig ist. Nehmen Sie sich die Zeit, die Sie brauchen. Niemand muss alles auf einmal wissen.

Ein Netzwerk lebt von den Menschen darin. Sagen Sie uns, was Ihnen wichtig ist, was Sie einbringen möchten und was Sie von uns brauchen. Wir melden uns in den nächsten Wochen bei Ihnen und fragen, wie Sie angekommen sind.

Haben Sie Fragen? Melden Sie sich gern. [Telefon: {{ Telefon }}.] [E-Mail: {{ Mail }}]

Mit herzlichen Grüßen

{{ Koordination }}</source>
        <translation>{{ greeting }},

A warm welcome to {{ network }}! We are delighted that {{ partner }} is now part of it.

In this pack you will find what matters at the start. Take all the time you need. Nobody has to know everything at once.

It is people who keep a network alive. Tell us what is important to you, what you would like to contribute and what you need from us. We will get in touch in the next few weeks to ask how you have settled in.

Do you have any questions? Please get in touch. [Phone: {{ phone }}.] [Email: {{ mail }}]

With warm regards

{{ coordinator }}</translation>
    </message>
    <message>
        <source>Einladung zu einer Veranstaltung</source>
        <translation>Invitation to an event</translation>
    </message>
    <message>
        <source>{{ Anrede }},

wir laden Sie herzlich ein: {{ Veranstaltung }}.

Wann: {{ Zeit }}
Wo: {{ Ort }}

{{ Beschreibung }}

[{{ Kostenlos }}] Wenn Sie etwas brauchen, damit Sie gut teilnehmen können – zum Beispiel Gebärdensprache, einen Platz für den Rollstuhl oder eine Begleitung –, sagen Sie uns bitte Bescheid.

Bitte teilen Sie uns mit, ob Sie kommen. [Telefon: {{ Telefon }}.] [E-Mail: {{ Mail }}]

Wir freuen uns auf Sie!

{{ Koordination }}
{{ Netzwerk }}</source>
        <translation>{{ greeting }},

We would love you to join us: {{ event }}.

When: {{ when }}
Where: {{ where }}

{{ about }}

[{{ free }}] If there is anything you need so that you can take part comfortably – for example sign language, a space for a wheelchair or someone to come with you – please let us know.

Please tell us whether you can come. [Phone: {{ phone }}.] [Email: {{ mail }}]

We look forward to seeing you!

{{ coordinator }}
{{ network }}</translation>
    </message>
    <message>
        <source>{{ Anrede }},

wir laden Sie ein. Das haben wir vor: {{ Veranstaltung }}.

Wann: {{ Zeit }}
Wo: {{ Ort }}

[{{ Kostenlos }}]

Brauchen Sie Hilfe? Zum Beispiel Gebärden·sprache oder einen Platz für den Rollstuhl? Dann sagen Sie es uns bitte.

Kommen Sie? Bitte sagen Sie uns Bescheid. [Telefon: {{ Telefon }}.] [E-Mail: {{ Mail }}]

Wir freuen uns auf Sie!

{{ Koordination }}
{{ Netzwerk }}</source>
        <translation>{{ greeting }},

We would like to invite you. This is what we plan: {{ event }}.

When: {{ when }}
Where: {{ where }}

[{{ free }}]

Do you need help? For example sign language, or a space for a wheelchair? Then please tell us.

Will you come? Please let us know. [Phone: {{ phone }}.] [Email: {{ mail }}]

We look forward to seeing you!

{{ coordinator }}
{{ network }}</translation>
    </message>
    <message>
        <source>Dank für eine gute Zusammenarbeit</source>
        <translation>Thank-you for working well together</translation>
    </message>
    <message>
        <source>Was die Partner-Organisation einbringt</source>
        <translation>What the partner organisation contributes</translation>
    </message>
    <message>
        <source>Erster Brief an Wunschpartner*innen</source>
        <translation>First letter to prospective partners</translation>
    </message>
    <message>
        <source>Lebensbereiche der Partner-Organisation</source>
        <translation>Areas of life of the partner organisation</translation>
    </message>
    <message>
        <source>Mappe: Ziele, die Sie betreffen</source>
        <translation>Pack: goals that concern you</translation>
    </message>
    <message>
        <source>Diese Ziele haben mit Ihren Lebensbereichen oder Zielgruppen zu tun.</source>
        <translation>These goals have to do with your areas of life or your target groups.</translation>
    </message>
    <message>
        <source>Das wollen wir zusammen schaffen. Diese Ziele passen zu Ihnen.</source>
        <translation>This is what we want to do together. These goals fit you.</translation>
    </message>
    <message>
        <source>Mappe: Vereinbarte Begriffe</source>
        <translation>Pack: agreed terms</translation>
    </message>
    <message>
        <source>Verstehen Sie einen Begriff anders? Bitte sprechen Sie uns an. Darüber reden wir gern.</source>
        <translation>Do you understand a term differently? Please talk to us. We would be glad to discuss it.</translation>
    </message>
    <message>
        <source>Ist ein Wort schwer? Oder verstehen Sie es anders? Dann sprechen Sie mit uns.</source>
        <translation>Is a word difficult? Or does it mean something else to you? Then please talk to us.</translation>
    </message>
    <message>
        <source>Mappe: Unterlagen</source>
        <translation>Pack: documents</translation>
    </message>
    <message>
        <source>Diese Unterlagen bekommen Sie mit der Mappe. Haken Sie ab, was Sie erhalten haben.</source>
        <translation>You receive these documents with the pack. Please tick what you have received.</translation>
    </message>
    <message>
        <source>Diese Papiere bekommen Sie von uns. Machen Sie einen Haken, wenn Sie ein Papier haben.</source>
        <translation>We give you these papers. Put a tick next to each paper that you have.</translation>
    </message>
    <message>
        <source>Mappe: Seite zum Unterschreiben</source>
        <translation>Pack: page to sign</translation>
    </message>
    <message>
        <source>Teilnahmeliste: Code mit der Adresse des Netzwerks</source>
        <translation>Attendance list: code with the address of the network</translation>
    </message>
    <message>
        <source>Der Text ist zu lang. Bitte kürzen Sie ihn.</source>
        <translation>The text is too long. Please shorten it.</translation>
    </message>
    <message>
        <source>Zeile {line}: Rechnen und Wiederholen gibt es in Vorlagen nicht.</source>
        <translation>Line {line}: templates cannot calculate or repeat things.</translation>
    </message>
    <message>
        <source>Der Text lässt sich nicht füllen. Bitte prüfen Sie die Platzhalter.</source>
        <translation>The text cannot be filled in. Please check the placeholders.</translation>
    </message>
    <message>
        <source>{name} ist keine Datei mit Netzdesk-Vorlagen.</source>
        <translation>{name} is not a file with Netzdesk templates.</translation>
    </message>
    <message>
        <source>Texte für Briefe und Mappe</source>
        <translation>Texts for letters and pack</translation>
    </message>
    <message>
        <source>Vorlage</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Sprache der Vorlage</source>
        <translation>Language of the template</translation>
    </message>
    <message>
        <source>Wortlaut</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Text der Vorlage</source>
        <translation>Text of the template</translation>
    </message>
    <message>
        <source>&amp;Vorlage:</source>
        <translation>&amp;Template:</translation>
    </message>
    <message>
        <source>&amp;Sprache:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>&amp;Wortlaut:</source>
        <translation>&amp;Wording:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>Te&amp;xt:</translation>
    </message>
    <message>
        <source>&amp;Geprüft von:</source>
        <translation>Checked &amp;by:</translation>
    </message>
    <message>
        <source>Geprüft von</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Namen der Prüfgruppe</source>
        <translation>Names of those who checked</translation>
    </message>
    <message>
        <source>Hilfen zum Text</source>
        <translation>Help with the text</translation>
    </message>
    <message>
        <source>Hinweise</source>
        <translation>Hints</translation>
    </message>
    <message>
        <source>Im Text unterstrichen, und was es &amp;leichter macht:</source>
        <translation>Underlined in the text, and what makes it &amp;easier:</translation>
    </message>
    <message>
        <source>Hinweise zum Text</source>
        <translation>Hints about the text</translation>
    </message>
    <message>
        <source>Vorschlag ü&amp;bernehmen</source>
        <translation>&amp;Use the suggestion</translation>
    </message>
    <message>
        <source>Platzhalter</source>
        <translation>Placeholders</translation>
    </message>
    <message>
        <source>&amp;Platzhalter füllt Netzdesk beim Drucken aus:</source>
        <translation>&amp;Placeholders are filled in by Netzdesk when printing:</translation>
    </message>
    <message>
        <source>Was in [eckigen Klammern] steht, fällt weg, wenn für einen Platzhalter darin nichts eingetragen ist.</source>
        <translation>Text in [square brackets] is left out if there is nothing to fill in for a placeholder in it.</translation>
    </message>
    <message>
        <source>E&amp;infügen</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>&amp;Nur drucken, wenn bekannt</source>
        <translation>Print only if &amp;known</translation>
    </message>
    <message>
        <source>Setzt den markierten Text in eckige Klammern.</source>
        <translation>Puts the selected text in square brackets.</translation>
    </message>
    <message>
        <source>Beispiel</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Der Text mit Angaben aus Ihrem Netzwerk</source>
        <translation>The text with details from your network</translation>
    </message>
    <message>
        <source>&amp;Zurück zum Text von Netzdesk</source>
        <translation>Back to &amp;Netzdesk’s text</translation>
    </message>
    <message>
        <source>Vorlagen &amp;holen …</source>
        <translation>Impo&amp;rt templates …</translation>
    </message>
    <message>
        <source>Vorlagen w&amp;eitergeben …</source>
        <translation>Exp&amp;ort templates …</translation>
    </message>
    <message>
        <source>S&amp;chließen</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Einzelperson</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Idee</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Wunschpartner*in</source>
        <translation>Prospective partner</translation>
    </message>
    <message>
        <source>Angesprochen</source>
        <translation>Approached</translation>
    </message>
    <message>
        <source>Im Gespräch</source>
        <translation>In talks</translation>
    </message>
    <message>
        <source>Zugesagt</source>
        <translation>Committed</translation>
    </message>
    <message>
        <source>An Bord</source>
        <translation>On board</translation>
    </message>
    <message>
        <source>Ruhend</source>
        <translation>Dormant</translation>
    </message>
    <message>
        <source>Ausgeschieden</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>gering</source>
        <translation>low</translation>
    </message>
    <message>
        <source>mittel</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>hoch</source>
        <translation>high</translation>
    </message>
    <message>
        <source>unterstützend</source>
        <translation>supportive</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>ablehnend</source>
        <translation>opposed</translation>
    </message>
    <message>
        <source>erreicht</source>
        <translation>reaches</translation>
    </message>
    <message>
        <source>vertritt</source>
        <translation>represents</translation>
    </message>
    <message>
        <source>hat Angebote für</source>
        <translation>offers something for</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Mobil</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>persönlich</source>
        <translation>in person</translation>
    </message>
    <message>
        <source>Telefonat</source>
        <translation>phone call</translation>
    </message>
    <message>
        <source>E-Mail-Austausch</source>
        <translation>emails</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>auf einer Veranstaltung</source>
        <translation>at an event</translation>
    </message>
    <message>
        <source>Arbeitsgruppe</source>
        <translation>Working group</translation>
    </message>
    <message>
        <source>Steuerungsgruppe</source>
        <translation>Steering group</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>geplant</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>hat stattgefunden</source>
        <translation>took place</translation>
    </message>
    <message>
        <source>abgesagt</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>eingeladen</source>
        <translation>invited</translation>
    </message>
    <message>
        <source>hat zugesagt</source>
        <translation>has accepted</translation>
    </message>
    <message>
        <source>hat abgesagt</source>
        <translation>has declined</translation>
    </message>
    <message>
        <source>Ziel erreicht</source>
        <translation>Goal reached</translation>
    </message>
    <message>
        <source>Als Stimme einer Zielgruppe genannt werden</source>
        <translation>Being named as the voice of a target group</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Englisch</source>
        <translation>English</translation>
    </message>
    <message>
        <source>war da</source>
        <translation>attended</translation>
    </message>
    <message>
        <source>Vorschlag</source>
        <translation>proposal</translation>
    </message>
    <message>
        <source>vereinbart</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>aufgegeben</source>
        <translation>given up</translation>
    </message>
    <message>
        <source>gewünscht</source>
        <translation>requested</translation>
    </message>
    <message>
        <source>übernommen</source>
        <translation>taken on</translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Kontaktdaten an Partner*innen weitergeben</source>
        <translation>Sharing contact details with partners</translation>
    </message>
    <message>
        <source>Einladungen bekommen</source>
        <translation>Receiving invitations</translation>
    </message>
    <message>
        <source>Fotos veröffentlichen</source>
        <translation>Publishing photos</translation>
    </message>
    <message>
        <source>Leitbild</source>
        <translation>Mission statement</translation>
    </message>
    <message>
        <source>Kooperationsvereinbarung</source>
        <translation>Cooperation agreement</translation>
    </message>
    <message>
        <source>Geschäftsordnung</source>
        <translation>Rules of procedure</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Projektplan</source>
        <translation>Project plan</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Sonstiges</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Standardtext</source>
        <translation>Standard text</translation>
    </message>
    <message>
        <source>Einfache Sprache</source>
        <translation>Plain language</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Hell</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dunkel</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Hoher Kontrast</source>
        <translation>High contrast</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Auf morgen</source>
        <translation>To tomorrow</translation>
    </message>
    <message>
        <source>Um eine Woche</source>
        <translation>By one week</translation>
    </message>
    <message>
        <source>Um zwei Wochen</source>
        <translation>By two weeks</translation>
    </message>
    <message>
        <source>Um einen Monat</source>
        <translation>By one month</translation>
    </message>
    <message>
        <source>Wiedervorlagen</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Nächste Termine</source>
        <translation>Upcoming events</translation>
    </message>
    <message>
        <source>Neu an Bord</source>
        <translation>New on board</translation>
    </message>
    <message>
        <source>Offene Aufgaben</source>
        <translation>Open tasks</translation>
    </message>
    <message>
        <source>Angaben fehlen</source>
        <translation>Details missing</translation>
    </message>
    <message>
        <source>{shown} von {total}</source>
        <translation>{shown} of {total}</translation>
    </message>
    <message>
        <source>Alle ansehen</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>{heading}: alle ansehen</source>
        <translation>{heading}: see all</translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Verschieben</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Mappe drucken</source>
        <translation>Print pack</translation>
    </message>
    <message>
        <source>heute</source>
        <translation>today</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>seit gestern</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>seit %n Tagen</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n Tagen</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Liste einlesen</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Aus Excel oder einer anderen Tabelle. Sie sehen vorher, was geschieht.</source>
        <translation>From Excel or another table. You see beforehand what will happen.</translation>
    </message>
    <message>
        <source>Erste Partner*innen anlegen</source>
        <translation>Add your first partners</translation>
    </message>
    <message>
        <source>Ein Name genügt. Alles andere können Sie später ergänzen.</source>
        <translation>A name is enough. You can add everything else later.</translation>
    </message>
    <message>
        <source>Unser Netzwerk beschreiben</source>
        <translation>Describe our network</translation>
    </message>
    <message>
        <source>Name, Logo, Leitbild und Geschichte: Das kommt in jede Willkommensmappe.</source>
        <translation>Name, logo, mission and story: this goes into every welcome pack.</translation>
    </message>
    <message>
        <source>So fangen Sie an</source>
        <translation>How to start</translation>
    </message>
    <message>
        <source>Neue Wiedervorlage: Worum geht es?</source>
        <translation>New follow-up: what is it about?</translation>
    </message>
    <message>
        <source>Fällig am</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Hinzufügen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Hier steht jeden Tag, was anliegt, sobald es Partner*innen gibt.</source>
        <translation>This is where you see what is due each day, once there are partners.</translation>
    </message>
    <message>
        <source>Heute liegt nichts an. Ein guter Tag, um jemanden anzurufen.</source>
        <translation>Nothing is due today. A good day to call someone.</translation>
    </message>
    <message>
        <source>Keine Wiedervorlage ist fällig.</source>
        <translation>No follow-up is due.</translation>
    </message>
    <message numerus="yes">
        <source>%n Wiedervorlagen sind fällig.</source>
        <translation>
            <numerusform>%n follow-up is due.</numerusform>
            <numerusform>%n follow-ups are due.</numerusform>
        </translation>
    </message>
    <message>
        <source>mehr als {shown}</source>
        <translation>more than {shown}</translation>
    </message>
    <message>
        <source>neu an Bord, noch ohne Willkommensmappe</source>
        <translation>new on board, still without a welcome pack</translation>
    </message>
    <message>
        <source>überfällig</source>
        <translation>overdue</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>„{text}“ ist keine ganze Zahl. Schreiben Sie zum Beispiel 45.</source>
        <translation>“{text}” is not a whole number. Write 45, for example.</translation>
    </message>
    <message>
        <source>„{text}“ ist kein Datum. Schreiben Sie zum Beispiel 1.3.2026.</source>
        <translation>“{text}” is not a date. Write 1/3/2026, for example.</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Nicht gespeichert: {field}. {why}</source>
        <translation>Not saved: {field}. {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n Angaben sind nicht gespeichert. Trotzdem schließen?</source>
        <translation>
            <numerusform>%n entry is not saved. Close anyway?</numerusform>
            <numerusform>%n entries are not saved. Close anyway?</numerusform>
        </translation>
    </message>
    <message>
        <source>Trotzdem schließen</source>
        <translation>Close anyway</translation>
    </message>
    <message numerus="yes">
        <source>%n begonnene Einträge gehen dabei verloren. Trotzdem weiter?</source>
        <translation>
            <numerusform>One entry that you began will be lost. Continue anyway?</numerusform>
            <numerusform>%n entries that you began will be lost. Continue anyway?</numerusform>
        </translation>
    </message>
    <message>
        <source>Trotzdem weiter</source>
        <translation>Continue anyway</translation>
    </message>
    <message>
        <source>„{record}“, {field}: {why}</source>
        <translation>“{record}”, {field}: {why}</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Kommende</source>
        <translation>Upcoming</translation>
    </message>
    <message>
        <source>Vergangene</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Abgesagte</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Offen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Fällig</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Diese Woche</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Aktiv</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Ohne Vertretung der Zielgruppe</source>
        <translation>Target group not represented</translation>
    </message>
    <message>
        <source>Beendet</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>An Bord</source>
        <translation>On board</translation>
    </message>
    <message>
        <source>Noch nicht an Bord</source>
        <translation>Not on board yet</translation>
    </message>
    <message>
        <source>Lange nicht gesprochen</source>
        <translation>No recent conversation</translation>
    </message>
    <message>
        <source>Angaben fehlen</source>
        <translation>Details missing</translation>
    </message>
    <message>
        <source>Schlüssel-Partner*innen</source>
        <translation>Key partners</translation>
    </message>
    <message>
        <source>Hauptansprechpersonen</source>
        <translation>Main contacts</translation>
    </message>
    <message>
        <source>Entscheidungsträger*innen</source>
        <translation>Decision-makers</translation>
    </message>
    <message>
        <source>Ohne Telefon und E-Mail</source>
        <translation>No phone or email</translation>
    </message>
    <message>
        <source>Weitergabe nicht erlaubt</source>
        <translation>May not be shared</translation>
    </message>
    <message>
        <source>Ohne Funktion</source>
        <translation>Without a position</translation>
    </message>
    <message>
        <source>Jetzt</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Künftig</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Früher</source>
        <translation>Former</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Netzwerk öffnen</source>
        <translation>Open network</translation>
    </message>
    <message>
        <source>Netzdesk-Dateien (*.netz)</source>
        <translation>Netzdesk files (*.netz)</translation>
    </message>
    <message>
        <source>Wählen Sie zuerst aus, wer die Mappe bekommen soll.</source>
        <translation>First choose who the pack is for.</translation>
    </message>
    <message>
        <source>Rückgängig gemacht: {step}</source>
        <translation>Undone: {step}</translation>
    </message>
    <message>
        <source>Wiederholt: {step}</source>
        <translation>Redone: {step}</translation>
    </message>
    <message>
        <source>Zuletzt &amp;geöffnet</source>
        <translation>Open r&amp;ecent</translation>
    </message>
    <message>
        <source>&amp;Farben</source>
        <translation>Colo&amp;urs</translation>
    </message>
    <message>
        <source>Noch keine andere Datei</source>
        <translation>No other file yet</translation>
    </message>
    <message numerus="yes">
        <source>Für alle %n gewählten …</source>
        <translation>
            <numerusform>For the selected one …</numerusform>
            <numerusform>For all %n selected …</numerusform>
        </translation>
    </message>
    <message>
        <source>Diese Liste, wie sie da steht</source>
        <translation>This list as shown</translation>
    </message>
    <message>
        <source>Bereiche</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Diesen Eintrag gibt es nicht mehr.</source>
        <translation>This entry no longer exists.</translation>
    </message>
    <message>
        <source>Werkzeuge</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Weitere Befehle</source>
        <translation>More commands</translation>
    </message>
    <message>
        <source>Mehr</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Alles durchsuchen …  Strg+K</source>
        <translation>Search everything …  Ctrl+K</translation>
    </message>
    <message>
        <source>Alles durchsuchen</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>{name} (nur zum Lesen)</source>
        <translation>{name} (read only)</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Meldung</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Fortschritt</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>A&amp;bbrechen</source>
        <translation>Canc&amp;el</translation>
    </message>
    <message>
        <source>Abgebrochen. Es ist alles wie vorher.</source>
        <translation>Cancelled. Everything is as it was before.</translation>
    </message>
</context>
</TS>
