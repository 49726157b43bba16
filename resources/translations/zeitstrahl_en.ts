<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckText</name>
    <message numerus="yes">
        <source>Only the first %Ln decision(s) stand as they were made.</source>
        <translation>
            <numerusform>Only the first decision stands as it was made.</numerusform>
            <numerusform>Only the first %Ln decisions stand as they were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) lack what they belong to.</source>
        <translation>
            <numerusform>%Ln row lacks what it belongs to.</numerusform>
            <numerusform>%Ln rows lack what they belong to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sentence of %Ln event(s) is not that of the article.</source>
        <translation>
            <numerusform>The sentence of %Ln event is not that of the article.</numerusform>
            <numerusform>The sentences of %Ln events are not those of the article.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search would not have found %Ln article(s).</source>
        <translation>
            <numerusform>Search would not have found %Ln article.</numerusform>
            <numerusform>Search would not have found %Ln articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpField</name>
    <message numerus="yes">
        <source>%1: %Ln event(s)</source>
        <translation>
            <numerusform>%1: %Ln event</numerusform>
            <numerusform>%1: %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message numerus="yes">
        <source>%Ln decision(s) could not be read.</source>
        <translation>
            <numerusform>%Ln decision could not be read.</numerusform>
            <numerusform>%Ln decisions could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %Ln article(s) is damaged.</source>
        <translation>
            <numerusform>The text of %Ln article is damaged.</numerusform>
            <numerusform>The text of %Ln articles is damaged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zeitstrahl::EditCommands</name>
    <message numerus="yes">
        <source>%Ln event(s) merged into this one</source>
        <translation>
            <numerusform>%Ln event merged into this one</numerusform>
            <numerusform>%Ln events merged into this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) deleted. Undo brings them back</source>
        <translation>
            <numerusform>%Ln event deleted. Undo brings it back</numerusform>
            <numerusform>%Ln events deleted. Undo brings them back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zeitstrahl::FileRepair</name>
    <message numerus="yes">
        <source>%Ln decision(s) differ; see the list of what to review.</source>
        <translation>
            <numerusform>%Ln decision differs; see the list of what to review.</numerusform>
            <numerusform>%Ln decisions differ; see the list of what to review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln article(s) the later text was kept.</source>
        <translation>
            <numerusform>Of %Ln article the later text was kept.</numerusform>
            <numerusform>Of %Ln articles the later text was kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zeitstrahl::MainWindow</name>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>%Ln article imported</numerusform>
            <numerusform>%Ln articles imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zeitstrahl::ReviewPanel</name>
    <message numerus="yes">
        <source>%Ln event(s) to review</source>
        <translation>
            <numerusform>%Ln event to review</numerusform>
            <numerusform>%Ln events to review</numerusform>
        </translation>
    </message>
</context>
</TS>
