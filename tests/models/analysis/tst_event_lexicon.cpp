// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped frames load without a fault, and each has its title.
#include "models/analysis/event_finder.h"
#include "models/analysis/event_lexicon.h"
#include "models/findings/catalogue.h"

#include <QSet>
#include <QTest>

using namespace demarche;

class EventLexiconTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_lexicon = loadEventLexicon(m_vocabulary, m_faults); }
    void theShippedFilesHaveNoFault() { QCOMPARE(m_faults, QStringList()); }
    void everyFrameHasItsTitles();
    void everyTypeHasFrames();
    void frameIdsAreUnique();
    void verbsAreInflected();

private:
    Vocabulary m_vocabulary;
    QStringList m_faults;
    std::shared_ptr<const EventLexicon> m_lexicon;
};

void EventLexiconTest::everyFrameHasItsTitles()
{
    for (const EventFrame& frame : m_lexicon->frames) {
        if (frame.title == "say")
            continue;
        QList<QByteArray> endings { "",         ".actor",         ".recipient", ".none",
                                    ".planned", ".actor.planned", ".possible",  ".actor.possible" };
        if (frame.has(MutualFrame))
            endings += { ".pair", ".pair.planned" };
        for (const QByteArray& ending : endings)
            QVERIFY2(catalogueHolds("title." + frame.title + ending),
                     (frame.id + ": title." + frame.title + ending).constData());
    }
    for (const char* id :
         { "title.say.quoted", "title.say.content", "title.say.to", "title.say.about", "title.say.actor" })
        QVERIFY(catalogueHolds(id));
}

void EventLexiconTest::everyTypeHasFrames()
{
    QSet<int> types;
    for (const EventFrame& frame : m_lexicon->frames)
        types.insert(int(frame.type));
    QCOMPARE(types.size(), int(EventType::Other) + 1);
}

void EventLexiconTest::frameIdsAreUnique()
{
    QSet<QByteArray> ids;
    for (const EventFrame& frame : m_lexicon->frames) {
        QVERIFY2(!ids.contains(frame.id), frame.id.constData());
        ids.insert(frame.id);
    }
}

void EventLexiconTest::verbsAreInflected()
{
    const auto verbOf
        = [this](const char* word) { return m_lexicon->grammar.of(m_vocabulary.find(QString::fromLatin1(word))).verb; };
    QVERIFY(verbOf("summon") != 0);
    QCOMPARE(verbOf("summoned"), verbOf("summon"));
    QCOMPARE(verbOf("expelled"), verbOf("expel"));
    QCOMPARE(verbOf("denied"), verbOf("deny"));
    QCOMPARE(verbOf("withdrew"), verbOf("withdraw"));
    QCOMPARE(verbOf("signing"), verbOf("sign"));
}

QTEST_GUILESS_MAIN(EventLexiconTest)
#include "tst_event_lexicon.moc"
