// SPDX-License-Identifier: GPL-3.0-or-later
// Any text gives events or none, however long it goes on.
#include "event_reading.h"

#include <QTest>

using namespace demarche;

class EventHostileInput : public QObject {
    Q_OBJECT
private slots:
    void oddTextsAreRead_data();
    void oddTextsAreRead();
    void aSentenceWithoutEndIsRead();
};

void EventHostileInput::oddTextsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("marks") << QStringLiteral(", ; : \" ' ( ) - .");
    QTest::newRow("verbs only") << QStringLiteral("said said said, said and said");
    QTest::newRow("prepositions") << QStringLiteral("of to with by after before since that who which");
    QTest::newRow("open brackets") << QString(500, u'(');
    QTest::newRow("parentheses first") << QStringLiteral("(a) (b) [Oslo|NO] (c) summoned (d) [Rojas|PE|person] (e)");
    QTest::newRow("surrogates") << QStringLiteral("\U0001F600 met \U0001F600 on \U0001F600.");
    QTest::newRow("name alone") << QStringLiteral("[Oslo|NO]");
    QTest::newRow("date alone") << QStringLiteral("<Tuesday|2031-03-04>");
    QTest::newRow("only subordinators") << QStringLiteral("when while because if unless, when while, that that that");
}

void EventHostileInput::oddTextsAreRead()
{
    QFETCH(QString, text);
    const ToldText t = told(text);
    for (const ToldEvent& e : t.events)
        QVERIFY(e.span.contains(e.triggerSpan));
}

void EventHostileInput::aSentenceWithoutEndIsRead()
{
    const ToldText t
        = told(QStringLiteral("[Oslo|NO] said that [Rojas|PE|person] met [Berg|NO|person] and, ").repeated(1000));
    for (const ToldEvent& e : t.events)
        QVERIFY(e.span.contains(e.triggerSpan));
}

QTEST_GUILESS_MAIN(EventHostileInput)
#include "tst_event_hostile_input.moc"
