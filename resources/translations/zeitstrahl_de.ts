<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Faults</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder; choose the files inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither text nor a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is written in an encoding that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no publication date and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Zeitstrahl timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Zeitstrahl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline “%1” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to “%1”; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a mistake in the language file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not hold what was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer in the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Decided by hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“</source>
        <comment>opening quotation mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”</source>
        <comment>closing quotation mark</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuText</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Zeitstrahl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Turns news articles into a timeline of diplomatic meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the example articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles to import, or a timeline (*.zeitstrahl) to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>as read in the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zeitstrahl::ArticleImport</name>
    <message>
        <source>“%1” is the same article as “%2” and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in a language that Zeitstrahl does not know; it is kept without meetings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zeitstrahl::ArticlePanel</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1, given at import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1, as the page says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1, from the dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1, from the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1, found in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names no day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zeitstrahl::ArticleView</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zeitstrahl::Banner</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zeitstrahl::DateField</name>
    <message>
        <source>Type a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>26.11., Ende Oktober, Do nächster Woche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Return to take this date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zeitstrahl::FileCommands</name>
    <message>
        <source>Open Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeitstrahl timelines (*.zeitstrahl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Timeline As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeitstrahl timelines (*.zeitstrahl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles (*.txt *.html *.htm *.xhtml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this timeline before it is closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no file yet. What you imported and corrected would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zeitstrahl::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a meeting on the timeline or in the article to see why it has its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in the Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or &amp;type another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zeitstrahl::MainWindow</name>
    <message>
        <source>Drop articles here, or choose Import Articles from the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Zeitstrahl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Zeitstrahl %1&lt;/h3&gt;&lt;p&gt;Turns news articles into a timeline of diplomatic meetings.&lt;/p&gt;&lt;p&gt;Licensed under the Apache License 2.0.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading article %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New Timeline – Zeitstrahl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Zeitstrahl</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zeitstrahl::PublicationDialog</name>
    <message>
        <source>When was this published?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no publication date. Dates such as “Thursday next week” can only be read with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Leave Out &amp;All (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Published on:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zeitstrahl::ReadingsList</name>
    <message>
        <source>Readings of the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zeitstrahl::RecentFiles</name>
    <message>
        <source>&amp;Clear the List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
