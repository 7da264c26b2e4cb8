// SPDX-License-Identifier: GPL-3.0-or-later
// Tests how a text is parted into words, and what each word knows of itself.
#include "models/text/word_breaker.h"

#include <QTest>

using namespace demarche;

namespace {

QStringList textsOf(const QString& text)
{
    QStringList texts;
    for (const Word& word : wordsIn(text))
        texts.append(word.span().in(text).toString());
    return texts;
}

QString kindsOf(const QString& text)
{
    QString kinds;
    for (const Word& word : wordsIn(text))
        kinds += QStringLiteral("LNMP<>S")[int(word.kind)];
    return kinds;
}

} // namespace

class WordsTest : public QObject {
    Q_OBJECT

private slots:
    void partsTextIntoWords_data();
    void partsTextIntoWords();
    void marksOpenOrClose_data();
    void marksOpenOrClose();
    void everyCharacterButWhiteSpaceBelongsToOneWord();
    void formIgnoresCaseAndTheShapeOfTheApostrophe();
    void formOfAWordInTextIsTheFormOfItsLetters();
    void capitalsAreKnown();
    void whatStandsBeforeAWordIsKnown();
    void anyTextHasWordsInOrder();
};

void WordsTest::partsTextIntoWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("kinds");
    const auto row = [](const char* name, const QString& text, const QStringList& words, const QString& kinds) {
        QTest::newRow(name) << text << words << kinds;
    };
    row("a hyphen parts", u"Jong-un"_qs, { "Jong", "-", "un" }, "LPL");
    row("an apostrophe within a word does not", u"don't"_qs, { "don't" }, "L");
    row("typographic apostrophe", u"O’Brien can’t"_qs, { u"O’Brien"_qs, u"can’t"_qs }, "LL");
    row("possessive", u"Kim's visit"_qs, { "Kim", "'s", "visit" }, "LLL");
    row("typographic possessive", u"Moscow’s envoy"_qs, { "Moscow", u"’s"_qs, "envoy" }, "LLL");
    row("possessive of initials", u"the U.S.'s aim"_qs, { "the", "U.S.", "'s", "aim" }, "LLLL");
    row("possessive plural", u"the ministers' talks"_qs, { "the", "ministers", "'", "talks" }, "LLPL");
    row("initials keep their stops", u"U.S. at 2 p.m. by J.K. Lee"_qs,
        { "U.S.", "at", "2", "p.m.", "by", "J.K.", "Lee" }, "LLNLLLL");
    row("a lone initial leaves its stop", u"John F. Smith"_qs, { "John", "F", ".", "Smith" }, "LLPL");
    row("an abbreviation leaves its stop", u"Sept. 10"_qs, { "Sept", ".", "10" }, "LPN");
    row("thousands", u"3,000 and 1,234,567"_qs, { "3,000", "and", "1,234,567" }, "NLN");
    row("a comma that parts no thousands", u"June 3,2024"_qs, { "June", "3", ",", "2024" }, "LNPN");
    row("decimals and dotted dates", u"2.5 on 19.09.2023."_qs, { "2.5", "on", "19.09.2023", "." }, "NLNP");
    row("clock", u"16:07"_qs, { "16", ":", "07" }, "NPN");
    row("digits with letters", u"19th 1990s 2PM B52"_qs, { "19th", "1990s", "2PM", "B52" }, "MMMM");
    row("apostrophe before digits", u"the '90s"_qs, { "the", "'", "90s" }, "LPM");
    row("symbols", u"$5 & 6%"_qs, { "$", "5", "&", "6", "%" }, "SNSNS");
    row("Hangul", u"러시아 대사"_qs, { u"러시아"_qs, u"대사"_qs }, "LL");
    row("combining marks go with their letter", u"cafe\u0301 x"_qs, { u"cafe\u0301"_qs, "x" }, "LL");
    row("a surrogate pair is one symbol", u"a 🎉 b"_qs, { "a", u"🎉"_qs, "b" }, "LSL");
    row("byte order mark is space", u"\ufeffSeoul"_qs, { "Seoul" }, "L");
}

void WordsTest::partsTextIntoWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QFETCH(QString, kinds);
    QCOMPARE(textsOf(text), words);
    QCOMPARE(kindsOf(text), kinds);
}

void WordsTest::marksOpenOrClose_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds");
    const auto row
        = [](const char* name, const QString& text, const QString& kinds) { QTest::newRow(name) << text << kinds; };
    row("straight", u"he \"went\" on"_qs, "L<L>L");
    row("straight before punctuation", u"\"Go,\" she said, \"now.\""_qs, "<LP>LLP<LP>");
    row("typographic", u"“Go,” she said"_qs, "<LP>LL");
    row("guillemets", u"«Go» she"_qs, "<L>L");
    row("single straight", u"called it 'proud' today"_qs, "LL<L>L");
    row("single typographic", u"called it ‘proud’ today"_qs, "LL<L>L");
    row("after a bracket and a dash", u"(\"a\")—\"b\""_qs, "P<L>PP<L>");
    row("doubled apostrophes", u"he ``went'' on"_qs, "L<L>L");
    row("nested", u"\"It was 'fine',\" he"_qs, "<LL<L>P>L");
    row("a mark alone between spaces opens, then closes", u"a \" b \" c"_qs, "L<L>L");
}

void WordsTest::marksOpenOrClose()
{
    QFETCH(QString, text);
    QFETCH(QString, kinds);
    QCOMPARE(kindsOf(text), kinds);
}

void WordsTest::everyCharacterButWhiteSpaceBelongsToOneWord()
{
    const QString text = u"Mr. Kim’s “3,000-strong” force -- (est. 1990s) said: 'go'... 𝒳 ️\t…\n"_qs;
    QString joined;
    for (const QString& word : textsOf(text))
        joined += word;
    QString expected;
    for (const QChar c : text) {
        if (!c.isSpace())
            expected += c;
    }
    QCOMPARE(joined, expected);
}

void WordsTest::formIgnoresCaseAndTheShapeOfTheApostrophe()
{
    QCOMPARE(formOf(u"Don’t"), formOf(u"DON'T"));
    QCOMPARE(formOf(u"Élysée"), formOf(u"éLYSÉE"));
    QVERIFY(formOf(u"Seoul") != formOf(u"Séoul"));
    QVERIFY(formOf(u"") != 0);
}

void WordsTest::formOfAWordInTextIsTheFormOfItsLetters()
{
    const QString text = u"The U.S. minister’s 19th visit, O’Brien’s “2.5” Łódź 𝒳y 10,000 '' a"_qs;
    for (const Word& word : wordsIn(text))
        QCOMPARE(word.form, formOf(word.span().in(text)));
}

void WordsTest::capitalsAreKnown()
{
    const std::vector<Word> words = wordsIn(u"Kim KCNA a U.S. 19th A");
    const QList<bool> capitalised { true, true, false, true, false, true };
    const QList<bool> allCaps { false, true, false, true, false, false };
    for (qsizetype i = 0; i < 6; ++i) {
        QCOMPARE(bool(words[size_t(i)].isCapitalised), capitalised[i]);
        QCOMPARE(bool(words[size_t(i)].isAllCaps), allCaps[i]);
    }
}

void WordsTest::whatStandsBeforeAWordIsKnown()
{
    const std::vector<Word> words = wordsIn(u"Jong-un\nleft  (now)");
    const QList<bool> space { true, false, false, true, true, false, false };
    const QList<bool> lineBreak { true, false, false, true, false, false, false };
    QCOMPARE(qsizetype(words.size()), space.size());
    for (qsizetype i = 0; i < space.size(); ++i) {
        QCOMPARE(bool(words[size_t(i)].followsSpace), space[i]);
        QCOMPARE(bool(words[size_t(i)].followsLineBreak), lineBreak[i]);
    }
}

void WordsTest::anyTextHasWordsInOrder()
{
    // a fixed generator, so that a failure comes again
    quint64 state = 0x9e3779b97f4a7c15ULL;
    const QString alphabet = u"aB1.,'’\"“”-( \n\r\t!?é한\u0301`$\ufeff\u2028"_qs + QChar(0xd835) + QChar(0xdcb3);
    for (int round = 0; round < 500; ++round) {
        QString text;
        for (int i = 0; i < 60; ++i) {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            text += alphabet[qsizetype((state >> 33) % quint64(alphabet.size()))];
        }
        quint32 end = 0;
        for (const Word& word : wordsIn(text)) {
            QVERIFY(word.begin >= end);
            QVERIFY(word.end > word.begin);
            QVERIFY(qsizetype(word.end) <= text.size());
            QCOMPARE(word.form, formOf(word.span().in(text)));
            end = word.end;
        }
    }
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
