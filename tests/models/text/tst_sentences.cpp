// SPDX-License-Identifier: GPL-3.0-or-later
// Tests where sentences end.
#include "models/text/text_structure.h"

#include <QTest>

using namespace demarche;

namespace {

Abbreviations newswireAbbreviations()
{
    Abbreviations abbreviations;
    abbreviations.add({ "mr", "gen", "vs" }, Abbreviations::Kind::Never);
    abbreviations.add({ "no", "p" }, Abbreviations::Kind::BeforeNumber);
    abbreviations.add({ "sept", "inc", "co" }, Abbreviations::Kind::Sometimes);
    abbreviations.addOpeners({ "the", "he", "it", "but" });
    return abbreviations;
}

QStringList sentencesOf(const QString& text, const Abbreviations& abbreviations = newswireAbbreviations())
{
    Article article;
    article.text = text;
    QStringList sentences;
    for (const Sentence& sentence : structureOf(article, abbreviations).sentences)
        sentences.append(sentence.span.in(text).toString());
    return sentences;
}

} // namespace

class SentencesTest : public QObject {
    Q_OBJECT

private slots:
    void endsWhereReadersEndThem_data();
    void endsWhereReadersEndThem();
    void generalRulesHoldWithoutALexicon();
    void aLineBreakWithinAWrappedSentenceDoesNotEndIt();
    void wordsAndSentencesCoverEachOther();
    void theFirstWordOfASentenceIsMarked();
    void aMillionStopsAreReadInLinearTime();
    void findsTheSentenceAndTheWordAtAnOffset();
};

void SentencesTest::endsWhereReadersEndThem_data()
{
    QTest::addColumn<QStringList>("sentences");
    const auto row = [](const char* name, const QStringList& sentences) { QTest::newRow(name) << sentences; };
    row("plain", { "Talks began.", "They went on." });
    row("title", { "He met Mr. Kim there.", "It rained." });
    row("rank", { "Gen. Lee spoke to Gen. Park.", "He left." });
    row("month", { "They met on Sept. 10 in Oslo.", "He left." });
    row("month at the end", { "They will meet in Sept.", "But nobody knows where." });
    row("number sign", { "He lives at No. 5 now." });
    row("number sign before a bracket", { "It is Law No. (10) of 2021." });
    row("no as an answer", { "He said no.", "The talks ended." });
    row("company before a name", { "Acme Inc. President Roe resigned." });
    row("company at the end", { "He runs Acme Inc.", "The firm grew." });
    row("initials before a name", { "The U.S. President spoke." });
    row("initials at the end", { "He flew to the U.S.", "The visit was short." });
    row("middle initial", { "John F. Smith and Paul P. Roe spoke." });
    row("a stop within the marks", { "“We will go.”", "He left." });
    row("a question within the sentence", { "“Why now?” she asked." });
    row("a stop before a bracket", { "It ended (at last.)", "They went." });
    row("dots in a name", { "See example.com for more." });
    row("three dots that go on", { "He paused... and went." });
    row("three dots that end", { "He paused...", "Then he went." });
    row("decimals", { "It rose 2.5 percent.", "It fell later." });
    row("a sentence that begins with a number", { "It rose.", "19 people came." });
    row("clock", { "It began at 2 p.m. on Friday." });
    row("clock at the end", { "It began at 2 p.m.", "He was late." });
}

void SentencesTest::endsWhereReadersEndThem()
{
    QFETCH(QStringList, sentences);
    QCOMPARE(sentencesOf(sentences.join(u' ')), sentences);
}

void SentencesTest::generalRulesHoldWithoutALexicon()
{
    QCOMPARE(sentencesOf(u"Mr. Kim met Dr. Roe. J. Smith did not."_qs, {}),
             QStringList({ "Mr. Kim met Dr. Roe.", "J. Smith did not." }));
}

void SentencesTest::aLineBreakWithinAWrappedSentenceDoesNotEndIt()
{
    const QString text
        = u"The delegation arrived in the\nafternoon and left again\nbefore night. It rained\nall day.\n\nNext day."_qs;
    QCOMPARE(sentencesOf(text),
             QStringList({ "The delegation arrived in the\nafternoon and left again\nbefore night.",
                           "It rained\nall day.", "Next day." }));
}

void SentencesTest::wordsAndSentencesCoverEachOther()
{
    Article article;
    article.text = u"One. Two!\n\n(Three) “four.” Five\n\n...\n\nSix"_qs;
    const TextStructure structure = structureOf(article);
    quint32 nextWord = 0;
    quint32 nextSentence = 0;
    for (size_t p = 0; p < structure.paragraphs.size(); ++p) {
        const Paragraph& paragraph = structure.paragraphs[p];
        QCOMPARE(paragraph.firstSentence, nextSentence);
        nextSentence = paragraph.endSentence;
        for (quint32 s = paragraph.firstSentence; s < paragraph.endSentence; ++s) {
            const Sentence& sentence = structure.sentences[s];
            QCOMPARE(sentence.paragraph, quint32(p));
            QCOMPARE(sentence.firstWord, nextWord);
            QVERIFY(sentence.endWord > sentence.firstWord);
            QVERIFY(paragraph.span.contains(sentence.span));
            nextWord = sentence.endWord;
        }
    }
    QCOMPARE(size_t(nextWord), structure.words.size());
    QCOMPARE(size_t(nextSentence), structure.sentences.size());
}

void SentencesTest::theFirstWordOfASentenceIsMarked()
{
    Article article;
    article.text = u"He went. “Stay,” she said."_qs;
    const TextStructure structure = structureOf(article);
    QStringList first;
    for (const Word& word : structure.words) {
        if (word.isFirstInSentence)
            first.append(word.span().in(article.text).toString());
    }
    QCOMPARE(first, QStringList({ "He", u"“"_qs, "Stay" }));
}

void SentencesTest::aMillionStopsAreReadInLinearTime()
{
    // would take hours if each stop looked at all that follow
    for (const QString& piece : { u"."_qs, u"!\""_qs, u". ("_qs, u"Mr. "_qs, u"“"_qs, u"a.b."_qs, u"'"_qs }) {
        Article article;
        article.text = piece.repeated(1'000'000 / int(piece.size()));
        QVERIFY(!structureOf(article, newswireAbbreviations()).words.empty());
    }
}

void SentencesTest::findsTheSentenceAndTheWordAtAnOffset()
{
    Article article;
    article.text = u"  One two. Three."_qs;
    const TextStructure structure = structureOf(article);
    QCOMPARE(structure.sentenceAt(0), qsizetype(-1));
    QCOMPARE(structure.sentenceAt(2), qsizetype(0));
    QCOMPARE(structure.sentenceAt(10), qsizetype(0)); // the space after it
    QCOMPARE(structure.sentenceAt(11), qsizetype(1));
    QCOMPARE(structure.sentenceAt(1000), qsizetype(1));
    QCOMPARE(structure.wordAt(0), qsizetype(0));
    QCOMPARE(structure.wordAt(4), qsizetype(0));
    QCOMPARE(structure.wordAt(5), qsizetype(1));
    QCOMPARE(structure.wordAt(1000), qsizetype(structure.words.size()));
    QCOMPARE(TextStructure().sentenceAt(0), qsizetype(-1));
    QCOMPARE(TextStructure().wordAt(0), qsizetype(0));
}

QTEST_GUILESS_MAIN(SentencesTest)
#include "tst_sentences.moc"
