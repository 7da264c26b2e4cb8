<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>demarche::ActorPage</name>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> in %n article(s)</source>
            <translation>
                <numerusform> in %n article</numerusform>
                <numerusform> in %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What ties %n actor(s)</source>
            <translation>
                <numerusform>What ties %n actor</numerusform>
                <numerusform>What ties %n actors</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>demarche::Application</name>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n quote</numerusform>
                <numerusform>%n quotes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n disagreement(s)</source>
            <translation>
                <numerusform>%n disagreement</numerusform>
                <numerusform>%n disagreements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to do</source>
            <translation>
                <numerusform>%n to do</numerusform>
                <numerusform>%n to do</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>demarche::ArticleTabs</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show the list of all %n article(s)</source>
            <translation>
                <numerusform>Show the list of all %n article</numerusform>
                <numerusform>Show the list of all %n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>demarche::EventPage</name>
        <message numerus="yes">
            <source>%n outlet(s)</source>
            <translation>
                <numerusform>%n outlet</numerusform>
                <numerusform>%n outlets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n independent text(s)</source>
            <translation>
                <numerusform>%n independent text</numerusform>
                <numerusform>%n independent texts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n named source(s)</source>
            <translation>
                <numerusform>%n named source</numerusform>
                <numerusform>%n named sources</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>demarche::FilterChips</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>demarche::MatrixAccessibility</name>
        <message numerus="yes">
            <source>%n actor(s), ordered by who deals with whom</source>
            <translation>
                <numerusform>%n actor, ordered by who deals with whom</numerusform>
                <numerusform>%n actors, ordered by who deals with whom</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>demarche::NetworkLines</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n other(s)</source>
            <translation>
                <numerusform>%1 and %n other</numerusform>
                <numerusform>%1 and %n others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n country(s) folded</source>
            <translation>
                <numerusform>%n country folded</numerusform>
                <numerusform>%n countries folded</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>demarche::NetworkView</name>
        <message numerus="yes">
            <source>%1 of %n actor(s)</source>
            <translation>
                <numerusform>%1 of %n actor</numerusform>
                <numerusform>%1 of %n actors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n actor(s)</source>
            <translation>
                <numerusform>%n actor</numerusform>
                <numerusform>%n actors</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>demarche::NetworkWords</name>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n act(s)</source>
            <translation>
                <numerusform>%n act</numerusform>
                <numerusform>%n acts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>demarche::Opening</name>
        <message numerus="yes">
            <source>%n article(s) were there already and are shown once.</source>
            <translation>
                <numerusform>%n article was there already and is shown once.</numerusform>
                <numerusform>%n articles were there already and are shown once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be read or were there already; the others are shown.</source>
            <translation>
                <numerusform>%n file could not be read or was there already; the others are shown.</numerusform>
                <numerusform>%n files could not be read or were there already; the others are shown.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>demarche::PresentationStep</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> and %n more</source>
            <translation>
                <numerusform> and %n more</numerusform>
                <numerusform> and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>demarche::SearchBar</name>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quote(s)</source>
            <translation>
                <numerusform>%n quote</numerusform>
                <numerusform>%n quotes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n actor(s)</source>
            <translation>
                <numerusform>%n actor</numerusform>
                <numerusform>%n actors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>demarche::TimelineCanvas</name>
        <message numerus="yes">
            <source>%n more event(s), %1. Click to zoom to them.</source>
            <translation>
                <numerusform>%n more event, %1. Click to zoom to it.</numerusform>
                <numerusform>%n more events, %1. Click to zoom to them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>demarche::Waiting</name>
        <message numerus="yes">
            <source>%1 of %n are read.</source>
            <translation>
                <numerusform>%1 of %n is read.</numerusform>
                <numerusform>%1 of %n are read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be read</source>
            <translation>
                <numerusform>%n file could not be read</numerusform>
                <numerusform>%n files could not be read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>demarche::EarlierWorkMenu</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s)</source>
            <translation>
                <numerusform>%n correction</numerusform>
                <numerusform>%n corrections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n saved view(s)</source>
            <translation>
                <numerusform>%n saved view</numerusform>
                <numerusform>%n saved views</numerusform>
            </translation>
        </message>
    </context>
</TS>
