// SPDX-License-Identifier: GPL-3.0-or-later
// The page: every character where it was, and found again under the pointer.
#include "tests/support/small_story.h"
#include "widgets/source/page_layout.h"

#include <QGuiApplication>
#include <QTest>

using namespace demarche;

class PageLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void paragraphsCoverTheWordsAndNothingBetween();
    void aLineBreakInsideASentenceDoesNotPartAParagraph();
    void anOffsetIsFoundUnderItsOwnPlace();
    void nothingIsFoundInTheMargin();
    void aWiderPageKeepsAReadersMeasure();
    void aLongArticleIsLaidOutOnlyWhereItIsLookedAt();
    void aParagraphWithoutAnEndIsSetInPiecesBetweenWords();

private:
    Theme theme() const { return Theme::of(ThemeKind::Light, QGuiApplication::font()); }
};

void PageLayoutTest::paragraphsCoverTheWordsAndNothingBetween()
{
    const Article article = smallStory()->articles[0].article();
    QString joined;
    for (const PageParagraph& paragraph : paragraphsOf(article)) {
        const QString text = textOf(paragraph, article);
        QCOMPARE(text.size(), paragraph.span.length());
        QVERIFY(!text.contains(QLatin1Char('\n')));
        joined += text;
    }
    QString words = article.text;
    QCOMPARE(joined.remove(QLatin1Char(' ')), words.remove(QLatin1Char('\n')).remove(QLatin1Char(' ')));
}

void PageLayoutTest::aLineBreakInsideASentenceDoesNotPartAParagraph()
{
    Article article;
    article.text = QStringLiteral("The two may be looking for a\nbargain over grain.\nA second paragraph.\n");
    const auto paragraphs = paragraphsOf(article);
    QCOMPARE(paragraphs.size(), size_t(2));
    QCOMPARE(textOf(paragraphs[0], article), QStringLiteral("The two may be looking for a bargain over grain."));
}

void PageLayoutTest::anOffsetIsFoundUnderItsOwnPlace()
{
    const Article article = smallStory()->articles[0].article();
    PageLayout layout(article, {}, theme(), 500);
    layout.ensureExact(0, 10000);
    for (const char* words : { "Rosa", "Tuesday", "waters", "Soto listened" }) {
        const qsizetype offset = article.text.indexOf(QLatin1String(words));
        const QRectF line = layout.lineOf(offset);
        const size_t paragraph = layout.paragraphOf(offset);
        const QTextLine text
            = layout.textLayout(paragraph).lineForTextPosition(int(offset - layout.paragraph(paragraph).span.begin));
        const double x = layout.columnLeft() + text.cursorToX(int(offset - layout.paragraph(paragraph).span.begin)) + 1;
        QCOMPARE(layout.offsetAt({ x, line.center().y() }), offset);
    }
}

void PageLayoutTest::nothingIsFoundInTheMargin()
{
    const Article article = smallStory()->articles[0].article();
    PageLayout layout(article, {}, theme(), 500);
    layout.ensureExact(0, 10000);
    QCOMPARE(layout.offsetAt({ 2, layout.top(1) + 5 }), qsizetype(-1));
    QCOMPARE(layout.offsetAt({ 2, -50 }), qsizetype(-1));
}

void PageLayoutTest::aWiderPageKeepsAReadersMeasure()
{
    const Article article = smallStory()->articles[0].article();
    const PageLayout wide(article, {}, theme(), 1600);
    const PageLayout wider(article, {}, theme(), 3000);
    QCOMPARE(wide.columnWidth(), wider.columnWidth());
    QVERIFY(wider.columnLeft() > wide.columnLeft());
}

void PageLayoutTest::aLongArticleIsLaidOutOnlyWhereItIsLookedAt()
{
    Article article;
    for (int i = 0; i < 3000; ++i)
        article.text
            += QStringLiteral("Paragraph %1 says that nothing has changed in the harbour since the morning.\n\n")
                   .arg(i);
    PageLayout layout(article, {}, theme(), 600);
    const double before = layout.height();
    layout.ensureExact(0, 400);
    const double estimated = layout.bottom(layout.count() - 1);
    QVERIFY(layout.count() == 3000);
    QVERIFY(estimated > before / 2);
    // the last one is right once it is looked at, although nothing between was laid out
    const qsizetype last = article.text.lastIndexOf(QStringLiteral("Paragraph"));
    const QRectF line = layout.lineOf(last);
    QCOMPARE(layout.paragraphAt(line.center().y()), size_t(2999));
}

void PageLayoutTest::aParagraphWithoutAnEndIsSetInPiecesBetweenWords()
{
    Article article;
    article.text = QStringLiteral("harbour ").repeated(50'000).trimmed();
    const auto pieces = paragraphsOf(article);
    QVERIFY(pieces.size() > 20);
    qsizetype at = 0;
    for (const PageParagraph& piece : pieces) {
        QCOMPARE(piece.span.begin, at); // nothing is lost between two pieces
        QVERIFY(article.text.mid(at).startsWith(QStringLiteral("harbour")));
        QCOMPARE(piece.isContinued, &piece != &pieces.back());
        at = piece.span.end;
    }
    QCOMPARE(at, article.text.size());
    article.text = QString(100'000, u'x'); // and where there are no words
    QVERIFY(paragraphsOf(article).size() > 10);
}

QTEST_MAIN(PageLayoutTest)
#include "tst_page_layout.moc"
