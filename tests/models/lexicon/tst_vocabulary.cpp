// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that each word has one number.
#include "models/lexicon/vocabulary.h"
#include "models/text/word_breaker.h"

#include <QTest>

using namespace demarche;

class VocabularyTest : public QObject {
    Q_OBJECT

private slots:
    void aWordHasOneNumberInAnyCase();
    void aWordNobodyAddedIsUnknown();
    void numbersStayWhileTheTableGrows();
    void identifiesEveryWordOfAText();
};

void VocabularyTest::aWordHasOneNumberInAnyCase()
{
    Vocabulary vocabulary;
    const WordId id = vocabulary.add(u"Monday");
    QVERIFY(id != unknownWord);
    QCOMPARE(vocabulary.add(u"MONDAY"), id);
    QCOMPARE(vocabulary.find(u"monday"), id);
    QCOMPARE(vocabulary.size(), qsizetype(1));
}

void VocabularyTest::aWordNobodyAddedIsUnknown()
{
    Vocabulary vocabulary;
    vocabulary.add(u"Monday");
    QCOMPARE(vocabulary.find(u"Tuesday"), unknownWord);
}

void VocabularyTest::numbersStayWhileTheTableGrows()
{
    Vocabulary vocabulary;
    std::vector<WordId> ids;
    for (int i = 0; i < 20'000; ++i)
        ids.push_back(vocabulary.add(QStringLiteral("word%1").arg(i)));
    QCOMPARE(vocabulary.size(), qsizetype(20'000));
    for (int i = 0; i < 20'000; ++i)
        QCOMPARE(vocabulary.find(QStringLiteral("word%1").arg(i)), ids[size_t(i)]);
}

void VocabularyTest::identifiesEveryWordOfAText()
{
    Vocabulary vocabulary;
    const WordId envoy = vocabulary.add(u"envoy");
    const WordId possessive = vocabulary.add(u"'s");
    const std::vector<Word> words = wordsIn(u"An Envoy’s task");
    QCOMPARE(vocabulary.identify(words), std::vector<WordId>({ unknownWord, envoy, possessive, unknownWord }));
}

QTEST_GUILESS_MAIN(VocabularyTest)
#include "tst_vocabulary.moc"
