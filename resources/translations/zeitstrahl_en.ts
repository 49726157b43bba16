<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>zeitstrahl::EditCommands</name>
    <message numerus="yes">
        <source>%Ln event(s) merged into this one</source>
        <translation>
            <numerusform>%Ln event merged into this one</numerusform>
            <numerusform>%Ln events merged into this one</numerusform>
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
