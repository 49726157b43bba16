<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CheckText</name>
    <message>
        <source>The timeline is sound.</source>
        <translation>Der Zeitstrahl ist heil.</translation>
    </message>
    <message>
        <source>The timeline is damaged.</source>
        <translation>Der Zeitstrahl ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 articles, %2 events and %3 decisions were looked at.</source>
        <translation>%1 Artikel, %2 Treffen und %3 Entscheidungen wurden geprüft.</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>Die Datei: %1</translation>
    </message>
    <message>
        <source>The text of “%1” is not what was imported.</source>
        <translation>Der Text von „%1“ ist nicht der importierte.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln decision(s) stand as they were made.</source>
        <translation>
            <numerusform>Nur die erste Entscheidung steht, wie sie getroffen wurde.</numerusform>
            <numerusform>Nur die ersten %Ln Entscheidungen stehen, wie sie getroffen wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) lack what they belong to.</source>
        <translation>
            <numerusform>%Ln Zeile fehlt, wozu sie gehört.</numerusform>
            <numerusform>%Ln Zeilen fehlt, wozu sie gehören.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sentence of %Ln event(s) is not that of the article.</source>
        <translation>
            <numerusform>Der Satz von %Ln Treffen ist nicht der des Artikels.</numerusform>
            <numerusform>Die Sätze von %Ln Treffen sind nicht die des Artikels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search would not have found %Ln article(s).</source>
        <translation>
            <numerusform>Die Suche hätte %Ln Artikel nicht gefunden.</numerusform>
            <numerusform>Die Suche hätte %Ln Artikel nicht gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is derived from articles and decisions was made again.</source>
        <translation>Was aus Artikeln und Entscheidungen folgt, wurde neu angelegt.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Merged into another event</source>
        <translation>Mit einem anderen Treffen zusammengeführt</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>as read in the article</source>
        <translation>so aus dem Artikel gelesen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>day not stated</source>
        <translation>Tag nicht genannt</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>contradictory</source>
        <translation>widersprüchlich</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose the files inside it.</source>
        <translation>„%1“ ist ein Ordner; wählen Sie die Dateien darin aus.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is neither text nor a web page.</source>
        <translation>„%1“ ist weder ein Text noch eine Webseite.</translation>
    </message>
    <message>
        <source>“%1” is written in an encoding that cannot be read.</source>
        <translation>Die Zeichenkodierung von „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” names no publication date and was left out.</source>
        <translation>„%1“ nennt kein Veröffentlichungsdatum und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is not a Zeitstrahl timeline.</source>
        <translation>„%1“ ist kein Zeitstrahl.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Zeitstrahl.</source>
        <translation>„%1“ stammt aus einer neueren Version von Zeitstrahl.</translation>
    </message>
    <message>
        <source>The timeline “%1” is damaged.</source>
        <translation>Der Zeitstrahl „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”; try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in „%1“; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>There is a mistake in the language file “%1”.</source>
        <translation>Die Sprachdatei „%1“ enthält einen Fehler.</translation>
    </message>
    <message>
        <source>“%1” does not hold what was expected.</source>
        <translation>„%1“ enthält nicht, was erwartet wurde.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the timeline.</source>
        <translation>„%1“ steht nicht mehr im Zeitstrahl.</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation>Bei „%1“ ist etwas fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Decided by hand: %1</source>
        <translation>Von Hand festgelegt: %1</translation>
    </message>
    <message>
        <source>“</source>
        <comment>opening quotation mark</comment>
        <translation>„</translation>
    </message>
    <message>
        <source>”</source>
        <comment>closing quotation mark</comment>
        <translation>“</translation>
    </message>
</context>
<context>
    <name>JumpField</name>
    <message numerus="yes">
        <source>%1: %Ln event(s)</source>
        <translation>
            <numerusform>%1: %Ln Treffen</numerusform>
            <numerusform>%1: %Ln Treffen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Next event in time</source>
        <translation>Nächstes Treffen in der Zeit</translation>
    </message>
    <message>
        <source>Previous event in time</source>
        <translation>Voriges Treffen in der Zeit</translation>
    </message>
    <message>
        <source>Nearest event in the lane below</source>
        <translation>Nächstgelegenes Treffen in der Zeile darunter</translation>
    </message>
    <message>
        <source>Nearest event in the lane above</source>
        <translation>Nächstgelegenes Treffen in der Zeile darüber</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Erstes Treffen</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Treffen</translation>
    </message>
    <message>
        <source>Select the next event as well</source>
        <translation>Das nächste Treffen dazu auswählen</translation>
    </message>
    <message>
        <source>Select the previous event as well</source>
        <translation>Das vorige Treffen dazu auswählen</translation>
    </message>
    <message>
        <source>Select the nearest event in the lane below as well</source>
        <translation>Das nächstgelegene Treffen der Zeile darunter dazu auswählen</translation>
    </message>
    <message>
        <source>Select the nearest event in the lane above as well</source>
        <translation>Das nächstgelegene Treffen der Zeile darüber dazu auswählen</translation>
    </message>
    <message>
        <source>Select all events</source>
        <translation>Alle Treffen auswählen</translation>
    </message>
    <message>
        <source>Give up what is begun; select nothing</source>
        <translation>Begonnenes aufgeben; nichts auswählen</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>Datum berichtigen</translation>
    </message>
    <message>
        <source>Read the sentence, or list what is folded</source>
        <translation>Den Satz lesen oder auflisten, was zusammengefasst ist</translation>
    </message>
    <message>
        <source>Copy the selected events as text</source>
        <translation>Ausgewählte Treffen als Text kopieren</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Lanes further up</source>
        <translation>Zeilen weiter oben</translation>
    </message>
    <message>
        <source>Lanes further down</source>
        <translation>Zeilen weiter unten</translation>
    </message>
    <message>
        <source>Collapse or open the selected event&apos;s lane</source>
        <translation>Zeile des ausgewählten Treffens zu- oder aufklappen</translation>
    </message>
    <message>
        <source>Keep the selected event&apos;s lane on top, or no longer</source>
        <translation>Zeile des ausgewählten Treffens oben halten oder nicht mehr</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Select an event; open or close a lane at its heading; list a count</source>
        <translation>Treffen auswählen; eine Zeile an ihrem Titel auf- oder zuklappen; eine Zahl auflisten</translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation>Strg+Klick</translation>
    </message>
    <message>
        <source>Select one more event, or one less</source>
        <translation>Ein Treffen dazu- oder abwählen</translation>
    </message>
    <message>
        <source>Shift+Click</source>
        <translation>Umschalt+Klick</translation>
    </message>
    <message>
        <source>Select all from the selected event to this one</source>
        <translation>Alle vom ausgewählten bis zu diesem Treffen auswählen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Correct the date; zoom into a count</source>
        <translation>Datum berichtigen; in eine Zahl hineinzoomen</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Move through time and lanes; move the selected event to another day</source>
        <translation>Durch Zeit und Zeilen bewegen; das ausgewählte Treffen auf einen anderen Tag ziehen</translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Zoom to a stretch of time</source>
        <translation>Auf einen Zeitraum zoomen</translation>
    </message>
    <message>
        <source>Ctrl+Drag</source>
        <translation>Strg+Ziehen</translation>
    </message>
    <message>
        <source>Select all events within a frame</source>
        <translation>Alle Treffen in einem Rahmen auswählen</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>Mausrad, Spreizen</translation>
    </message>
    <message>
        <source>Zoom about the pointer; over headings: lanes further up or down</source>
        <translation>Um den Zeiger zoomen; über Titeln: Zeilen weiter oben oder unten</translation>
    </message>
    <message>
        <source>Shift+Wheel, two fingers</source>
        <translation>Umschalt+Mausrad, zwei Finger</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>Durch die Zeit bewegen</translation>
    </message>
</context>
<context>
    <name>MenuText</name>
    <message>
        <source>Previous &amp;View</source>
        <translation>&amp;Vorherige Ansicht</translation>
    </message>
    <message>
        <source>Next Vie&amp;w</source>
        <translation>Nächste Ansi&amp;cht</translation>
    </message>
    <message>
        <source>Ove&amp;rview</source>
        <translation>Übe&amp;rsicht</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Import Articles…</source>
        <translation>Artikel &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Event</source>
        <translation>&amp;Nächstes Treffen</translation>
    </message>
    <message>
        <source>&amp;Previous Event</source>
        <translation>&amp;Voriges Treffen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show &amp;Everything</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;About Zeitstrahl</source>
        <translation>Ü&amp;ber Zeitstrahl</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>&amp;Gehe zu …</translation>
    </message>
    <message>
        <source>Correct &amp;Date</source>
        <translation>&amp;Datum berichtigen</translation>
    </message>
    <message>
        <source>Change &amp;People</source>
        <translation>&amp;Personen ändern</translation>
    </message>
    <message>
        <source>Change P&amp;lace</source>
        <translation>&amp;Ort ändern</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Confirm and &amp;Go On</source>
        <translation>Bestätigen und &amp;weiter</translation>
    </message>
    <message>
        <source>&amp;Add Event…</source>
        <translation>Treffen &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Merge With…</source>
        <translation>Zu&amp;sammenführen mit …</translation>
    </message>
    <message>
        <source>&amp;Separate Merged</source>
        <translation>Wieder &amp;trennen</translation>
    </message>
    <message>
        <source>Split &amp;Off a Meeting</source>
        <translation>Treffen &amp;abspalten</translation>
    </message>
    <message>
        <source>D&amp;elete Event</source>
        <translation>Treffen &amp;löschen</translation>
    </message>
    <message>
        <source>Next to &amp;Review</source>
        <translation>Nächstes zu &amp;prüfen</translation>
    </message>
    <message>
        <source>Pre&amp;vious to Review</source>
        <translation>&amp;Voriges zu prüfen</translation>
    </message>
    <message>
        <source>Next &amp;Conflict</source>
        <translation>Nächster &amp;Widerspruch</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>&amp;List of What to Review</source>
        <translation>&amp;Liste zum Prüfen</translation>
    </message>
    <message>
        <source>&amp;Merge With Timeline…</source>
        <translation>&amp;Zusammenführen mit Zeitstrahl …</translation>
    </message>
    <message>
        <source>&amp;Check Timeline</source>
        <translation>Zeitstrahl &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Show &amp;Selection</source>
        <translation>Aus&amp;wahl zeigen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Show in &amp;Article</source>
        <translation>Im A&amp;rtikel zeigen</translation>
    </message>
    <message>
        <source>Copy as Te&amp;xt</source>
        <translation>Als Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Turns news articles into a timeline of diplomatic meetings.</source>
        <translation>Macht aus Nachrichten einen Zeitstrahl diplomatischer Treffen.</translation>
    </message>
    <message>
        <source>Start with the example articles.</source>
        <translation>Mit den Beispielartikeln beginnen.</translation>
    </message>
    <message>
        <source>Articles to import, or a timeline (*.zeitstrahl) to open.</source>
        <translation>Artikel zum Importieren oder ein Zeitstrahl (*.zeitstrahl) zum Öffnen.</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>as read in the article</source>
        <translation>so aus dem Artikel gelesen</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>The backup was restored as “%1”.</source>
        <translation>Die Sicherung wurde als „%1“ wiederhergestellt.</translation>
    </message>
    <message>
        <source>salvaged</source>
        <translation>gerettet</translation>
    </message>
    <message>
        <source>“%1” holds what could be read: %2 articles, %3 events and %4 decisions.</source>
        <translation>„%1“ enthält, was zu lesen war: %2 Artikel, %3 Treffen und %4 Entscheidungen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Entscheidung war nicht zu lesen.</numerusform>
            <numerusform>%Ln Entscheidungen waren nicht zu lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %Ln article(s) is damaged.</source>
        <translation>
            <numerusform>Der Text von %Ln Artikel ist beschädigt.</numerusform>
            <numerusform>Der Text von %Ln Artikeln ist beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions may be missing or changed.</source>
        <translation>Entscheidungen können fehlen oder verändert sein.</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::AccessStrip</name>
    <message>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Open elsewhere (%1). You see what is changed there, and can make changes yourself as soon as it is closed.</source>
        <translation>Anderswo geöffnet (%1). Sie sehen, was dort geändert wird, und können selbst ändern, sobald sie dort geschlossen ist.</translation>
    </message>
    <message>
        <source>Written by a newer version of Zeitstrahl; it can only be read here.</source>
        <translation>Von einer neueren Version von Zeitstrahl geschrieben; hier nur lesbar.</translation>
    </message>
    <message>
        <source>You may not change this file. Save it under another name to work on it.</source>
        <translation>Sie dürfen diese Datei nicht ändern. Speichern Sie sie unter anderem Namen, um daran zu arbeiten.</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::ArticleImport</name>
    <message>
        <source>“%1” is the same article as “%2” and was left out.</source>
        <translation>„%1“ ist derselbe Artikel wie „%2“ und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is in a language that Zeitstrahl does not know; it is kept without meetings.</source>
        <translation>„%1“ ist in einer Sprache geschrieben, die Zeitstrahl nicht kennt; der Artikel wird ohne Treffen aufgenommen.</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::ArticlePanel</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation>Veröffentlichungsdatum unbekannt</translation>
    </message>
    <message>
        <source>Published %1, given at import</source>
        <translation>Veröffentlicht am %1, beim Import angegeben</translation>
    </message>
    <message>
        <source>Published %1, as the page says</source>
        <translation>Veröffentlicht am %1, laut Angabe der Seite</translation>
    </message>
    <message>
        <source>Published %1, from the dateline</source>
        <translation>Veröffentlicht am %1, laut Datumszeile</translation>
    </message>
    <message>
        <source>Published %1, from the address</source>
        <translation>Veröffentlicht am %1, laut Webadresse</translation>
    </message>
    <message>
        <source>Published %1, found in the text</source>
        <translation>Veröffentlicht am %1, im Text gefunden</translation>
    </message>
    <message>
        <source>Names no day</source>
        <translation>Nennt keinen Tag</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::Banner</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Close the messages</source>
        <translation>Meldungen schließen</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::DateField</name>
    <message>
        <source>Type a date</source>
        <translation>Datum eintippen</translation>
    </message>
    <message>
        <source>Not a date so far</source>
        <translation>Noch kein Datum</translation>
    </message>
    <message>
        <source>Press Return to take this date</source>
        <translation>Mit der Eingabetaste übernehmen</translation>
    </message>
    <message>
        <source>26.11., Do nächster Woche</source>
        <translation>26.11., Do nächster Woche</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::Disputes</name>
    <message>
        <source>%1: the reports differ</source>
        <translation>%1: die Meldungen widersprechen sich</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::EditCommands</name>
    <message numerus="yes">
        <source>%Ln event(s) merged into this one</source>
        <translation>
            <numerusform>%Ln Treffen mit diesem zusammengeführt</numerusform>
            <numerusform>%Ln Treffen mit diesem zusammengeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>This meeting was split off; change what is different about it</source>
        <translation>Dieses Treffen wurde abgespalten; ändern Sie, was an ihm anders ist</translation>
    </message>
    <message>
        <source>“%1” deleted. Undo brings it back</source>
        <translation>„%1“ gelöscht. Rückgängig holt es zurück</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) deleted. Undo brings them back</source>
        <translation>
            <numerusform>%Ln Treffen gelöscht. Rückgängig holt es zurück</numerusform>
            <numerusform>%Ln Treffen gelöscht. Rückgängig holt sie zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Confirmed</source>
        <translation>&amp;Bestätigt</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>Die Bestätigung zurücknehmen</translation>
    </message>
    <message>
        <source>It is right as it stands</source>
        <translation>Es stimmt, so wie es hier steht</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::EventForm</name>
    <message>
        <source>For colleagues</source>
        <translation>Für Kollegen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::EventTable</name>
    <message>
        <source>Events</source>
        <translation>Treffen</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::EventTableModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::Exports</name>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::FieldLabel</name>
    <message>
        <source>Show the words in the article</source>
        <translation>Die Worte im Artikel zeigen</translation>
    </message>
    <message>
        <source>%1: back to what was found</source>
        <translation>%1: zurück zum Gefundenen</translation>
    </message>
    <message>
        <source>Decided by hand. Back to what was found in the article</source>
        <translation>Von Hand entschieden. Zurück zu dem, was im Artikel gefunden wurde</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::FileCare</name>
    <message>
        <source>No backup was made: %1</source>
        <translation>Es wurde keine Sicherung angelegt: %1</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::FileCommands</name>
    <message>
        <source>Open Timeline</source>
        <translation>Zeitstrahl öffnen</translation>
    </message>
    <message>
        <source>Zeitstrahl timelines (*.zeitstrahl);;All files (*)</source>
        <translation>Zeitstrahl-Dateien (*.zeitstrahl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save Timeline As</source>
        <translation>Zeitstrahl speichern unter</translation>
    </message>
    <message>
        <source>Zeitstrahl timelines (*.zeitstrahl)</source>
        <translation>Zeitstrahl-Dateien (*.zeitstrahl)</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Als „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>In „%1“ exportiert</translation>
    </message>
    <message>
        <source>Import Articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Articles (*.txt *.html *.htm *.xhtml);;All files (*)</source>
        <translation>Artikel (*.txt *.html *.htm *.xhtml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save Timeline</source>
        <translation>Zeitstrahl speichern</translation>
    </message>
    <message>
        <source>Save this timeline before it is closed?</source>
        <translation>Diesen Zeitstrahl vor dem Schließen speichern?</translation>
    </message>
    <message>
        <source>It has no file yet. What you imported and corrected would be lost.</source>
        <translation>Er hat noch keine Datei. Was Sie importiert und berichtigt haben, ginge verloren.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitstrahl</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The name “%1” does not say which format is meant.</source>
        <translation>Der Name „%1“ sagt nicht, welches Format gemeint ist.</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::FileRepair</name>
    <message>
        <source>Check Timeline</source>
        <translation>Zeitstrahl prüfen</translation>
    </message>
    <message>
        <source>Zeitstrahl timelines (*.zeitstrahl)</source>
        <translation>Zeitstrahl-Dateien (*.zeitstrahl)</translation>
    </message>
    <message>
        <source>Merge With Timeline</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>Save Merged Timeline As</source>
        <translation>Zusammengeführten Zeitstrahl speichern als</translation>
    </message>
    <message>
        <source>“%1” came in: %2 new articles, %3 decisions.</source>
        <translation>„%1“ ist dazugekommen: %2 neue Artikel, %3 Entscheidungen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) differ; see the list of what to review.</source>
        <translation>
            <numerusform>%Ln Entscheidung weicht ab; siehe die Liste zum Prüfen.</numerusform>
            <numerusform>%Ln Entscheidungen weichen ab; siehe die Liste zum Prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln article(s) the later text was kept.</source>
        <translation>
            <numerusform>Von %Ln Artikel wurde der spätere Text behalten.</numerusform>
            <numerusform>Von %Ln Artikeln wurde der spätere Text behalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zeitstrahl::FilterBar</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>People, place or article</source>
        <translation>Personen, Ort oder Artikel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter nothing</source>
        <translation>Nichts filtern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Any of these people</source>
        <translation>Eine dieser Personen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Names or how they begin, with commas between them</source>
        <translation>Namen oder wie sie beginnen, mit Kommas dazwischen</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Select a meeting on the timeline or in the article to see why it has its date.</source>
        <translation>Wählen Sie ein Treffen auf dem Zeitstrahl oder im Artikel, um zu sehen, wie sein Datum zustande kommt.</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Warum dieses Datum</translation>
    </message>
    <message>
        <source>Or &amp;type another</source>
        <translation>Oder ein anderes &amp;tippen</translation>
    </message>
    <message>
        <source>Pick a reading</source>
        <translation>Lesart wählen</translation>
    </message>
    <message>
        <source>Show in the &amp;Article</source>
        <translation>Im &amp;Artikel zeigen</translation>
    </message>
    <message>
        <source>To review: %1</source>
        <translation>Zu prüfen: %1</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::JumpField</name>
    <message>
        <source>Go to a date or a name</source>
        <translation>Zu einem Datum oder einem Namen gehen</translation>
    </message>
    <message>
        <source>next week, March 2015, Merkel</source>
        <translation>nächste Woche, März 2015, Merkel</translation>
    </message>
    <message>
        <source>A date or a name</source>
        <translation>Ein Datum oder ein Name</translation>
    </message>
    <message>
        <source>No date and no name here</source>
        <translation>Kein Datum, und kein Name auf diesem Zeitstrahl</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Auf dem Zeitstrahl</translation>
    </message>
    <message>
        <source>With the pointer on the timeline</source>
        <translation>Mit dem Zeiger auf dem Zeitstrahl</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::LaneMenu</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>Artike&amp;l</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Usual Order</source>
        <translation>&amp;Übliche Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Most Events First</source>
        <translation>&amp;Meiste Treffen zuerst</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>Nach &amp;Name</translation>
    </message>
    <message>
        <source>&amp;Earliest First</source>
        <translation>&amp;Früheste zuerst</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>Alle &amp;zuklappen</translation>
    </message>
    <message>
        <source>Ope&amp;n All</source>
        <translation>Alle a&amp;ufklappen</translation>
    </message>
    <message>
        <source>Keep on &amp;Top</source>
        <translation>Ob&amp;en halten</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::MainWindow</name>
    <message>
        <source>Drop articles here, or choose Import Articles from the File menu.</source>
        <translation>Artikel hier ablegen oder im Menü „Datei“ Artikel importieren</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>About Zeitstrahl</source>
        <translation>Über Zeitstrahl</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Zeitstrahl %1&lt;/h3&gt;&lt;p&gt;Turns news articles into a timeline of diplomatic meetings.&lt;/p&gt;&lt;p&gt;Licensed under the Apache License 2.0.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Zeitstrahl %1&lt;/h3&gt;&lt;p&gt;Macht aus Nachrichten einen Zeitstrahl diplomatischer Treffen.&lt;/p&gt;&lt;p&gt;Lizenziert unter der Apache-Lizenz 2.0.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Reading article %1 of %2…</source>
        <translation>Artikel %1 von %2 wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>%Ln Artikel importiert</numerusform>
            <numerusform>%Ln Artikel importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>New Timeline</source>
        <translation>Neuer Zeitstrahl</translation>
    </message>
    <message>
        <source>%1 – Zeitstrahl</source>
        <translation>%1 – Zeitstrahl</translation>
    </message>
    <message>
        <source>These articles report no meetings.</source>
        <translation>Diese Artikel berichten von keinem Treffen.</translation>
    </message>
    <message>
        <source>No words of the article say this</source>
        <translation>Keine Worte des Artikels sagen das</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::MergeDialog</name>
    <message>
        <source>Merge Events</source>
        <translation>Treffen zusammenführen</translation>
    </message>
    <message>
        <source>Which of these is the same &amp;meeting as “%1”?</source>
        <translation>Welches &amp;davon ist dasselbe Treffen wie „%1“?</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Andere Treffen</translation>
    </message>
    <message>
        <source>M&amp;erge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::PeopleField</name>
    <message>
        <source>Remove this person</source>
        <translation>Diese Person entfernen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::PublicationDialog</name>
    <message>
        <source>When was this published?</source>
        <translation>Wann ist das erschienen?</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Veröffentlichungsdatum</translation>
    </message>
    <message>
        <source>“%1” names no publication date. Dates such as “Thursday next week” can only be read with one.</source>
        <translation>„%1“ nennt kein Veröffentlichungsdatum. Angaben wie „Donnerstag nächster Woche“ lassen sich nur damit auflösen.</translation>
    </message>
    <message>
        <source>Beginning of the article</source>
        <translation>Anfang des Artikels</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>&amp;Auslassen</translation>
    </message>
    <message>
        <source>&amp;Published on:</source>
        <translation>&amp;Erschienen am:</translation>
    </message>
    <message>
        <source>Leave Out &amp;All (%1)</source>
        <translation>A&amp;lle auslassen (%1)</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::ReadingsList</name>
    <message>
        <source>Readings of the date</source>
        <translation>Lesarten des Datums</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::RecentFiles</name>
    <message>
        <source>&amp;Clear the List</source>
        <translation>&amp;Liste leeren</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::RescueDialog</name>
    <message>
        <source>Damaged Timeline</source>
        <translation>Beschädigter Zeitstrahl</translation>
    </message>
    <message>
        <source>The timeline “%1” is damaged. It stays as it is; a sound one can be made beside it.</source>
        <translation>Der Zeitstrahl „%1“ ist beschädigt. Er bleibt, wie er ist; daneben kann ein heiler angelegt werden.</translation>
    </message>
    <message>
        <source>There is no backup of it.</source>
        <translation>Es gibt keine Sicherung von ihm.</translation>
    </message>
    <message>
        <source>&amp;Backups, the newest first:</source>
        <translation>&amp;Sicherungen, die neueste zuerst:</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Restore the Backup</source>
        <translation>Sicherung &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Salvage What Can Be Read</source>
        <translation>&amp;Retten, was zu lesen ist</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::ReviewPanel</name>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>The merged file says otherwise</source>
        <translation>Die zusammengeführte Datei sagt anderes</translation>
    </message>
    <message>
        <source>Its sentence is gone from the article</source>
        <translation>Der Satz dazu steht nicht mehr im Artikel</translation>
    </message>
    <message>
        <source>%1 events to review, the first %2 are listed</source>
        <translation>%1 Treffen zu prüfen, die ersten %2 stehen hier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) to review</source>
        <translation>
            <numerusform>%Ln Treffen zu prüfen</numerusform>
            <numerusform>%Ln Treffen zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>No event waits for review.</source>
        <translation>Kein Treffen wartet auf Prüfung.</translation>
    </message>
    <message>
        <source>&amp;Take This</source>
        <translation>&amp;Dies übernehmen</translation>
    </message>
    <message>
        <source>&amp;Put on the Selected Event</source>
        <translation>Auf das gewählte Treffen &amp;legen</translation>
    </message>
    <message>
        <source>&amp;Keep Ours</source>
        <translation>&amp;Unseres behalten</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::ReviewWalk</name>
    <message>
        <source>No other conflict</source>
        <translation>Kein weiterer Widerspruch</translation>
    </message>
    <message>
        <source>Nothing else to review</source>
        <translation>Nichts weiter zu prüfen</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::SearchPanel</name>
    <message>
        <source>People, places, words</source>
        <translation>Personen, Orte, Worte</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>Article without a title</source>
        <translation>Artikel ohne Titel</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::SidePanel</name>
    <message>
        <source>Close this panel</source>
        <translation>Diese Spalte schließen</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::TellingsList</name>
    <message>
        <source>added by hand</source>
        <translation>von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Make it an event of its own again</source>
        <translation>Wieder zu einem eigenen Treffen machen</translation>
    </message>
    <message>
        <source>Told there as well</source>
        <translation>Auch dort gemeldet</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show this sentence in its article</source>
        <translation>Diesen Satz in seinem Artikel zeigen</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::TimelineMenu</name>
    <message>
        <source>&amp;List These Events</source>
        <translation>Diese Treffen auf&amp;listen</translation>
    </message>
    <message>
        <source>&amp;Select These Events</source>
        <translation>Diese Treffen aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Zoom Into These Days</source>
        <translation>In diese Tage hinein&amp;zoomen</translation>
    </message>
    <message>
        <source>&amp;Collapsed</source>
        <translation>&amp;Zugeklappt</translation>
    </message>
    <message>
        <source>Keep on &amp;Top</source>
        <translation>Ob&amp;en halten</translation>
    </message>
    <message>
        <source>&amp;Add Event on %1</source>
        <translation>Treffen am %1 &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Zoom In Here</source>
        <translation>Hier &amp;vergrößern</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::TimelineView</name>
    <message>
        <source>Lanes</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>zeitstrahl::WhenDialog</name>
    <message>
        <source>Add Event</source>
        <translation>Treffen hinzufügen</translation>
    </message>
    <message>
        <source>&amp;When is it? A date, or words such as “Thursday next week”, counted from today.</source>
        <translation>&amp;Wann ist es? Ein Datum oder Worte wie „Donnerstag nächster Woche“, von heute an gezählt.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Without a &amp;Date</source>
        <translation>Ohne &amp;Datum</translation>
    </message>
</context>
</TS>
