// SPDX-License-Identifier: GPL-3.0-or-later
// Tests which words of two sentences are marked as differing.
#include "widgets/source/word_difference.h"

#include <QTest>

using namespace demarche;

class WordDifferenceTest : public QObject {
    Q_OBJECT

private slots:
    void marks_data();
    void marks();
    void longTextsAreComparedByTheirBeginnings();
};

void WordDifferenceTest::marks_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("marked"); ///< in the first | in the second, stretches parted by /
    const auto row = [](const char* name, const char* a, const char* b, const char* marked) {
        QTest::newRow(name) << QString::fromUtf8(a) << QString::fromUtf8(b) << QString::fromUtf8(marked);
    };
    row("the same", "He left on Monday.", "he left on Monday", "|");
    row("one word", "He left on Monday.", "He left on Tuesday.", "Monday|Tuesday");
    row("more words", "He left.", "He left the port at noon.", "|the port at noon");
    row("neighbours are one stretch", "Velt called in the envoy", "Velt summoned Roe in person",
        "called/the envoy|summoned Roe/person");
    row("nothing in common", "one two", "three", "one two|three");
    row("nothing at all", "", "", "|");
    row("other letters", "Москва ответила", "Москва молчит", "ответила|молчит");
}

void WordDifferenceTest::marks()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, marked);
    const WordDifference difference = differingWords(first, second);
    const auto shown = [](const std::vector<TextSpan>& spans, const QString& text) {
        QStringList words;
        for (const TextSpan& span : spans)
            words << span.in(text).toString();
        return words.join(u'/');
    };
    QCOMPARE(shown(difference.first, first) + u'|' + shown(difference.second, second), marked);
}

void WordDifferenceTest::longTextsAreComparedByTheirBeginnings()
{
    const QString text = QStringLiteral("word ").repeated(200'000);
    QVERIFY(differingWords(text, text).first.empty());
}

QTEST_GUILESS_MAIN(WordDifferenceTest)
#include "tst_word_difference.moc"
