// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that headline, byline, dates, outlet and furniture are told from the article's text.
#include "models/reading/article_layout.h"

#include <QTest>

using namespace demarche;

namespace {

QString partsOfKind(const Article& article, PartKind kind)
{
    QStringList texts;
    for (const ArticlePart& part : article.parts) {
        if (part.kind == kind)
            texts.append(part.span.in(article.text).toString());
    }
    return texts.join(u'\n');
}

QStringList dateTexts(const Article& article)
{
    QStringList texts;
    for (const DateStatement& statement : article.dateStatements)
        texts.append(QString::number(int(statement.source)) + u' ' + statement.text);
    return texts;
}

Article laidOut(const char* text) { return layOut(QString::fromUtf8(text), {}, false); }

const char* const koreanDaily = "Ministry calls in envoy over exercise\n"
                                "Published: 19 Sep. 2023, 16:07\n"
                                "Updated: 19 Sep. 2023, 19:43\n"
                                "- JANE ROE\n"
                                "- roe.jane@joongang.co.kr\n"
                                "The ministry called in the envoy on Tuesday.\n"
                                "The envoy listened for an hour.\n"
                                "BY KIM DO-YUN, JANE ROE [roe.jane@joongang.co.kr]\n"
                                "with the Korea JoongAng Daily\n"
                                "To write comments, please log in to one of the accounts.\n"
                                "House Rules (0/250자)";

const char* const wireStory = "\n\nMinister Summons Envoy After Border Talks\n\n"
                              "By AFP\n\n"
                              "September 19, 2023\n\n\n\n"
                              "The minister at the border. Jane Roe, TASS / example.ru\n\n"
                              "The minister summoned the envoy on Tuesday.\n\n"
                              "The envoy had come back on Monday.\n\n"
                              "Original url:\n\n"
                              "https://www.themoscowtimes.com/2023/09/19/minister-summons-envoy-a1";

const char* const digest = "Digest of: Envoy Is Summoned\n"
                           "Headline: Envoy Is Summoned\n"
                           "Published: 19 Sep. 2023, 16:07; updated 19 Sep. 2023, 19:43\n"
                           "Byline: Jane Roe, Kim Do-yun\n"
                           "Source: The Moscow Times, https://www.themoscowtimes.com/2023/09/19/a\n"
                           "\n"
                           "Minister takes envoy to task\n"
                           "\n"
                           "The minister summoned the envoy on Tuesday.\n";

} // namespace

class ArticleLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void aDailyWithLabels();
    void aWireStoryWithAnAddress();
    void aDigestHasItsOwnHeadlineAndTheOriginalsOutlet();
    void aDateAboveTheHeadline();
    void anArticleWithoutAHeadline();
    void wrappedTextWithoutAHeadline();
    void aHeadlineOfTwoLines();
    void aLineUnderTheHeadlineIsNoTitle();
    void aNameAloneAboveADateIsAByline();
    void anAgencyInTheDatelineIsTheOutletOfLastResort();
    void whatFollowsAboutTheAuthorIsFurniture();
    void datesOfRelatedArticlesAreNotThisOnes();
    void marksMayPartTheDateFromTheTime();
    void aDateHeadingWithinTheTextStays();
    void aHeadlineAloneIsBody();
    void aLabelledHeadlineIsTheTitle();
    void partsCoverAllButWhiteSpace_data();
    void partsCoverAllButWhiteSpace();
    void hostileTextsAreLaidOutInLinearTime();
};

void ArticleLayoutTest::aDailyWithLabels()
{
    const Article article = laidOut(koreanDaily);
    QCOMPARE(article.title, QStringLiteral("Ministry calls in envoy over exercise"));
    QCOMPARE(article.publisher, QStringLiteral("Korea JoongAng Daily"));
    QCOMPARE(article.authors, QStringList({ "Jane Roe", "Kim Do-yun" }));
    QCOMPARE(article.url, QString());
    QCOMPARE(article.language, QStringLiteral("en"));
    QCOMPARE(dateTexts(article), QStringList({ "0 19 Sep. 2023, 16:07", "1 19 Sep. 2023, 19:43" }));
    QCOMPARE(partsOfKind(article, PartKind::Body),
             QStringLiteral("The ministry called in the envoy on Tuesday.\nThe envoy listened for an hour."));
    for (const DateStatement& statement : article.dateStatements)
        QCOMPARE(statement.span.in(article.text).toString(), statement.text);
}

void ArticleLayoutTest::aWireStoryWithAnAddress()
{
    const Article article = laidOut(wireStory);
    QCOMPARE(article.title, QStringLiteral("Minister Summons Envoy After Border Talks"));
    QCOMPARE(article.publisher, QStringLiteral("The Moscow Times"));
    QCOMPARE(article.authors, QStringList { "AFP" });
    QCOMPARE(article.url, QStringLiteral("https://www.themoscowtimes.com/2023/09/19/minister-summons-envoy-a1"));
    QCOMPARE(dateTexts(article), QStringList({ "2 September 19, 2023", "3 /2023/09/19/" }));
    QCOMPARE(partsOfKind(article, PartKind::Body),
             QStringLiteral("The minister summoned the envoy on Tuesday.\n\nThe envoy had come back on Monday."));
}

void ArticleLayoutTest::aDigestHasItsOwnHeadlineAndTheOriginalsOutlet()
{
    const Article article = laidOut(digest);
    QCOMPARE(article.title, QStringLiteral("Minister takes envoy to task"));
    QCOMPARE(article.digestOf, QStringLiteral("Envoy Is Summoned"));
    QCOMPARE(article.publisher, QStringLiteral("The Moscow Times"));
    QCOMPARE(article.authors, QStringList({ "Jane Roe", "Kim Do-yun" }));
    QCOMPARE(dateTexts(article), QStringList({ "0 19 Sep. 2023, 16:07", "1 19 Sep. 2023, 19:43", "3 /2023/09/19/" }));
    QCOMPARE(partsOfKind(article, PartKind::Headline), QStringLiteral("Minister takes envoy to task"));
    QCOMPARE(partsOfKind(article, PartKind::Body), QStringLiteral("The minister summoned the envoy on Tuesday."));
}

void ArticleLayoutTest::aDateAboveTheHeadline()
{
    const Article article
        = laidOut("July 21, 2024\n\nSummons for Envoy\n\nThe ministry called him in on Friday.\n\nAbout The Author");
    QCOMPARE(article.title, QStringLiteral("Summons for Envoy"));
    QCOMPARE(dateTexts(article), QStringList { "2 July 21, 2024" });
    QVERIFY(article.publisher.isEmpty() && article.authors.isEmpty());
    QCOMPARE(partsOfKind(article, PartKind::Furniture), QStringLiteral("July 21, 2024\nAbout The Author"));
}

void ArticleLayoutTest::anArticleWithoutAHeadline()
{
    const Article article = laidOut("The ministry called in the envoy on Friday.\nHe came at two.\n");
    QVERIFY(article.title.isEmpty());
    QCOMPARE(article.parts.size(), size_t(1));
    QCOMPARE(article.parts[0].kind, PartKind::Body);
}

void ArticleLayoutTest::wrappedTextWithoutAHeadline()
{
    const Article article = laidOut(
        "The ministry of the southern republic said on\nFriday that it had called in the envoy\nto protest.\n");
    QVERIFY(article.title.isEmpty());
    QCOMPARE(partsOfKind(article, PartKind::Headline), QString());
}

void ArticleLayoutTest::aHeadlineOfTwoLines()
{
    const Article article
        = laidOut("Ministry calls in envoy\nafter border incident\n\nThe ministry called him in on Friday.\n");
    QCOMPARE(article.title, QStringLiteral("Ministry calls in envoy after border incident"));
}

void ArticleLayoutTest::aLineUnderTheHeadlineIsNoTitle()
{
    const Article article = laidOut(
        "Envoy called in\n\nMinistry protests against border incident\n\nThe ministry called him in on Friday.\n");
    QCOMPARE(article.title, QStringLiteral("Envoy called in"));
    QCOMPARE(partsOfKind(article, PartKind::Headline),
             QStringLiteral("Envoy called in\nMinistry protests against border incident"));
}

void ArticleLayoutTest::aNameAloneAboveADateIsAByline()
{
    const Article article
        = laidOut("Envoy called in over treaty\n\nJane Roe\nJuly 21, 2024\n\nThe ministry called him in on Friday.\n");
    QCOMPARE(article.authors, QStringList { "Jane Roe" });
    QCOMPARE(article.title, QStringLiteral("Envoy called in over treaty"));
}

void ArticleLayoutTest::anAgencyInTheDatelineIsTheOutletOfLastResort()
{
    QCOMPARE(laidOut("SEOUL, Sept. 19 (Yonhap) -- The ministry called in the envoy.\n").publisher,
             QStringLiteral("Yonhap"));
    QCOMPARE(laidOut("SEOUL (Reuters) - The ministry called in the envoy.\n\nhttps://www.bbc.com/news/1").publisher,
             QStringLiteral("BBC News"));
}

void ArticleLayoutTest::whatFollowsAboutTheAuthorIsFurniture()
{
    const Article article = laidOut("The ministry called in the envoy on Friday.\nHe came at two.\nAbout the "
                                    "author\nJane Roe covers the ministry.\n");
    QCOMPARE(partsOfKind(article, PartKind::Furniture),
             QStringLiteral("About the author\nJane Roe covers the ministry."));
}

void ArticleLayoutTest::datesOfRelatedArticlesAreNotThisOnes()
{
    const Article article = laidOut(
        "The ministry called in the envoy on Friday.\nHe came at two.\nRelated articles\nEnvoy arrives\nMay 2, 2020\n");
    QVERIFY(article.dateStatements.empty());
}

void ArticleLayoutTest::marksMayPartTheDateFromTheTime()
{
    for (const char* line :
         { "June 20, 2024 | 10:12 AM GMT", "20 June 2024 \u2022 5:14am", "June 20, 2024 \u00b7 5:14 AM ET" }) {
        const QString text = QStringLiteral("Envoys meet\n%1\n\nThe envoys met on Monday in the capital.\n")
                                 .arg(QString::fromUtf8(line));
        const Article article = laidOut(text.toUtf8().constData());
        QCOMPARE(article.title, QStringLiteral("Envoys meet"));
        QCOMPARE(dateTexts(article), QStringList(QStringLiteral("2 ") + QString::fromUtf8(line)));
    }
    const Article article = laidOut("Envoys meet\nThu, June 20, 2024 at 5:14 AM EDT\u00b73 min read\n\n"
                                    "The envoys met on Monday in the capital.\n");
    QCOMPARE(article.title, QStringLiteral("Envoys meet"));
    QCOMPARE(dateTexts(article), QStringList(QStringLiteral("2 Thu, June 20, 2024 at 5:14 AM EDT")));
}

void ArticleLayoutTest::aDateHeadingWithinTheTextStays()
{
    const Article article
        = laidOut("How it came about\n\nIt began with a visit.\n\nJune 19, 2024\n\nThe two signed a pact.\n");
    QVERIFY(partsOfKind(article, PartKind::Body).contains(u"June 19, 2024"));
    QVERIFY(article.dateStatements.empty());
}

void ArticleLayoutTest::aHeadlineAloneIsBody()
{
    const Article article = laidOut("Envoy called in over treaty\n");
    QVERIFY(article.title.isEmpty());
    QCOMPARE(partsOfKind(article, PartKind::Body), QStringLiteral("Envoy called in over treaty"));
}

void ArticleLayoutTest::aLabelledHeadlineIsTheTitle()
{
    QCOMPARE(laidOut("Title: Envoy called in\nAuthor: Jane Roe\n\nThe ministry called him in on Friday.\n").title,
             QStringLiteral("Envoy called in"));
}

void ArticleLayoutTest::partsCoverAllButWhiteSpace_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : { koreanDaily, wireStory, digest, "\xef\xbb\xbfOne.\r\n\r\nTwo\r\n", "x", "By\nBy\nBy" })
        QTest::newRow(QByteArray(text).left(20).simplified().constData()) << QString::fromUtf8(text);
}

void ArticleLayoutTest::partsCoverAllButWhiteSpace()
{
    QFETCH(QString, text);
    const Article article = layOut(text, {}, false);
    qsizetype end = 0;
    const auto isBlank = [&text](qsizetype from, qsizetype to) {
        return QString(text).mid(from, to - from).remove(QChar(QChar::ByteOrderMark)).trimmed().isEmpty();
    };
    for (const ArticlePart& part : article.parts) {
        QVERIFY(part.span.begin >= end);
        QVERIFY(!part.span.isEmpty());
        QVERIFY(isBlank(end, part.span.begin));
        end = part.span.end;
    }
    QVERIFY(isBlank(end, text.size()));
    QCOMPARE(article.text, text);
}

void ArticleLayoutTest::hostileTextsAreLaidOutInLinearTime()
{
    for (const QString& piece : { QStringLiteral("A b\n"), QStringLiteral("By Jane Roe\n"), QStringLiteral("\n"),
                                  QStringLiteral("("), QStringLiteral("@"), QStringLiteral("Published: 1 "),
                                  QStringLiteral("a|"), QStringLiteral("About the author\n") }) {
        const Article article = layOut(piece.repeated(400'000 / int(piece.size())), {}, false);
        QVERIFY(article.text.size() > 300'000);
    }
}

QTEST_GUILESS_MAIN(ArticleLayoutTest)
#include "tst_article_layout.moc"
