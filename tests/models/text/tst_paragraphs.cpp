// SPDX-License-Identifier: GPL-3.0-or-later
// Tests where paragraphs end, and that each knows the part it stands in.
#include "models/text/text_structure.h"

#include <QTest>

using namespace demarche;

namespace {

QStringList paragraphsOf(const Article& article)
{
    QStringList paragraphs;
    for (const Paragraph& paragraph : structureOf(article).paragraphs)
        paragraphs.append(paragraph.span.in(article.text).toString());
    return paragraphs;
}

Article articleOf(const QString& text)
{
    Article article;
    article.text = text;
    return article;
}

} // namespace

class ParagraphsTest : public QObject {
    Q_OBJECT

private slots:
    void aBlankLineEndsAParagraph();
    void aLineIsAParagraphWhereLinesEndLikeSentences();
    void wrappedLinesAreOneParagraphUntilAnIndent();
    void aPartsBorderEndsAParagraph();
    void textOutsideThePartsIsLeftOut();
    void anEmptyTextHasNoParagraphs();
    void lineEndingsOfAnyKindAreKnown();
};

void ParagraphsTest::aBlankLineEndsAParagraph()
{
    QCOMPARE(paragraphsOf(articleOf(u"One.\n\n  \nTwo.\n"_qs)), QStringList({ "One.", "Two." }));
}

void ParagraphsTest::aLineIsAParagraphWhereLinesEndLikeSentences()
{
    QCOMPARE(paragraphsOf(articleOf(u"One went.\nTwo came.”\nThree stayed."_qs)),
             QStringList({ "One went.", u"Two came.”"_qs, "Three stayed." }));
}

void ParagraphsTest::wrappedLinesAreOneParagraphUntilAnIndent()
{
    const QString text
        = u"   The envoy came to the\nministry and left after\nan hour.\n   Nobody would say what\nhad been said."_qs;
    QCOMPARE(paragraphsOf(articleOf(text)),
             QStringList({ "The envoy came to the\nministry and left after\nan hour.",
                           "Nobody would say what\nhad been said." }));
}

void ParagraphsTest::aPartsBorderEndsAParagraph()
{
    Article article = articleOf(u"Envoy called in Seoul protested."_qs);
    article.parts = { { PartKind::Headline, { 0, 15 } }, { PartKind::Body, { 16, 32 } } };
    QCOMPARE(paragraphsOf(article), QStringList({ "Envoy called in", "Seoul protested." }));
    const TextStructure structure = structureOf(article);
    QCOMPARE(structure.paragraphs[0].part, PartKind::Headline);
    QCOMPARE(structure.paragraphs[1].part, PartKind::Body);
}

void ParagraphsTest::textOutsideThePartsIsLeftOut()
{
    Article article = articleOf(u"One. Two. Three."_qs);
    article.parts = { { PartKind::Body, { 5, 9 } } };
    QCOMPARE(paragraphsOf(article), QStringList({ "Two." }));
}

void ParagraphsTest::anEmptyTextHasNoParagraphs()
{
    QVERIFY(paragraphsOf(articleOf({})).isEmpty());
    QVERIFY(paragraphsOf(articleOf(u" \r\n\t\n"_qs)).isEmpty());
}

void ParagraphsTest::lineEndingsOfAnyKindAreKnown()
{
    QCOMPARE(paragraphsOf(articleOf(u"One.\r\n\r\nTwo.\r\rThree.\u2029Four."_qs)),
             QStringList({ "One.", "Two.", "Three.", "Four." }));
}

QTEST_GUILESS_MAIN(ParagraphsTest)
#include "tst_paragraphs.moc"
