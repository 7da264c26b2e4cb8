// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that phrases are found, the longest first.
#include "models/lexicon/phrase_table.h"
#include "models/text/word_breaker.h"

#include <QTest>

using namespace demarche;

class PhraseTableTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void findsTheLongestPhraseThatBeginsHere();
    void aBeginningThatIsNoPhraseIsNone();
    void phrasesArePartedAsTextsAre();
    void aPhraseAddedTwiceKeepsItsFirstValue();
    void wordsNobodyKnowsNeverMatch();
    void holdsManyPhrases();

private:
    std::optional<PhraseTable::Match> matchIn(QStringView text) const
    {
        const std::vector<Word> words = wordsIn(text);
        return m_table.longestAt(m_vocabulary.identify(words));
    }
    Vocabulary m_vocabulary;
    PhraseTable m_table;
};

void PhraseTableTest::init()
{
    m_vocabulary = {};
    m_table = {};
}

void PhraseTableTest::findsTheLongestPhraseThatBeginsHere()
{
    m_table.add(m_vocabulary, u"foreign", 1);
    m_table.add(m_vocabulary, u"foreign ministry", 2);
    m_table.add(m_vocabulary, u"foreign ministry of Japan", 3);
    const auto match = matchIn(u"Foreign Ministry of Norway");
    QVERIFY(match);
    QCOMPARE(match->value, 2U);
    QCOMPARE(match->wordCount, 2U);
    QCOMPARE(matchIn(u"foreign aid")->value, 1U);
}

void PhraseTableTest::aBeginningThatIsNoPhraseIsNone()
{
    QVERIFY(m_table.isEmpty());
    m_table.add(m_vocabulary, u"first vice minister", 0);
    QVERIFY(!m_table.isEmpty());
    QVERIFY(!matchIn(u"first vice president"));
    QVERIFY(!m_table.exact(m_vocabulary, u"first vice"));
    QCOMPARE(m_table.exact(m_vocabulary, u"First Vice Minister").value(), 0U);
    QVERIFY(!m_table.exact(m_vocabulary, u""));
}

void PhraseTableTest::phrasesArePartedAsTextsAre()
{
    m_table.add(m_vocabulary, u"vice-minister", 7);
    m_table.add(m_vocabulary, u"people's assembly", 8);
    m_table.add(m_vocabulary, u"U.S.", 9);
    QCOMPARE(matchIn(u"Vice-Minister Roe")->wordCount, 3U);
    QCOMPARE(matchIn(u"People’s Assembly")->value, 8U);
    QCOMPARE(matchIn(u"U.S. envoy")->value, 9U);
}

void PhraseTableTest::aPhraseAddedTwiceKeepsItsFirstValue()
{
    m_table.add(m_vocabulary, u"last week", 1);
    m_table.add(m_vocabulary, u"Last Week", 2);
    QCOMPARE(m_table.exact(m_vocabulary, u"last week").value(), 1U);
}

void PhraseTableTest::wordsNobodyKnowsNeverMatch()
{
    m_table.add(m_vocabulary, u"week", 1);
    QVERIFY(!m_table.longestAt({}));
    QVERIFY(!matchIn(u"zzz week"));
}

void PhraseTableTest::holdsManyPhrases()
{
    for (quint32 i = 0; i < 5'000; ++i)
        m_table.add(m_vocabulary, QStringLiteral("name%1 of place%2").arg(i).arg(i % 71), i);
    for (quint32 i = 0; i < 5'000; ++i)
        QCOMPARE(m_table.exact(m_vocabulary, QStringLiteral("name%1 of place%2").arg(i).arg(i % 71)).value(), i);
}

QTEST_GUILESS_MAIN(PhraseTableTest)
#include "tst_phrase_table.moc"
