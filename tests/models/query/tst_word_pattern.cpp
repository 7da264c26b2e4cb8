// SPDX-License-Identifier: GPL-3.0-or-later
// Tests where words are found in a text.
#include "models/query/word_pattern.h"

#include <QTest>

using namespace demarche;

class WordPatternTest : public QObject {
    Q_OBJECT

private slots:
    void findsWords_data();
    void findsWords();
    void noWordsFindNothing();
};

void WordPatternTest::findsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); ///< what is marked, parted by |
    const auto row = [](const char* name, const char* words, const char* text, const char* found) {
        QTest::newRow(name) << QString::fromUtf8(words) << QString::fromUtf8(text) << QString::fromUtf8(found);
    };
    row("case does not count", "FISH", "Fish and fish", "Fish|fish");
    row("a word may go on", "fish", "fishing rights", "fish");
    row("but not begin earlier", "fish", "selfish", "");
    row("accents do not count", "jose", "José and Jose", "José|Jose");
    row("nor those of the words", "josé", "Jose", "Jose");
    row("an accent written apart", "jose", "Jose\xcc\x81 spoke", "Jose\xcc\x81");
    row("a phrase over a line break", "fishing rights", "the fishing\nrights of", "fishing\nrights");
    row("a phrase over marks", "kim jong un", "Kim Jong-un's", "Kim Jong-un");
    row("a phrase in its order", "rights fishing", "fishing rights", "");
    row("only its last word may go on", "fish right", "fishing rights", "");
    row("Korean", "러시아", "러시아가 말했다", "러시아");
    row("Russian", "москва", "Москва ответила", "Москва");
    row("й is no и", "мой", "мои", "");
    row("numbers", "2024", "June 2024.", "2024");
    row("at both ends", "ba", "ba ab ba", "ba|ba");
}

void WordPatternTest::findsWords()
{
    QFETCH(QString, words);
    QFETCH(QString, text);
    QFETCH(QString, found);
    const WordPattern pattern(words);
    QStringList marked;
    for (const TextSpan& place : pattern.placesIn(text))
        marked << place.in(text).toString();
    QCOMPARE(marked.join(u'|'), found);
    QCOMPARE(pattern.isIn(text), !found.isEmpty());
}

void WordPatternTest::noWordsFindNothing()
{
    QVERIFY(WordPattern(QStringLiteral(" - “” ")).isEmpty());
    QVERIFY(!WordPattern(QString()).isIn(u"text"));
    QVERIFY(WordPattern(QStringLiteral("!")).placesIn(u"text!").empty());
}

QTEST_GUILESS_MAIN(WordPatternTest)
#include "tst_word_pattern.moc"
