// SPDX-License-Identifier: GPL-3.0-or-later
// Tests the chain of finders: whole, pure, total, and silent in languages it does not speak.
#include "models/analysis/article_analyzer.h"
#include "models/analysis/lexicons.h"
#include "models/analysis/prepared_article.h"

#include <QTest>

using namespace demarche;

namespace {

ArticlePtr articleOf(const QString& text, const QString& language = QStringLiteral("en"))
{
    Article article;
    article.text = text;
    article.contentHash = contentHashOf(text);
    article.language = language;
    article.parts = { { PartKind::Body, { 0, text.size() } } };
    article.dateStatements = { { DateSource::Given, {}, QStringLiteral("2024-06-21") } };
    return std::make_shared<const Article>(std::move(article));
}

const QString summons = QStringLiteral("The foreign ministry of South Korea summoned Ambassador John Roe on Friday. "
                                       "\"We expect an answer,\" Minister Jane Doe said.\n");

} // namespace

class ArticleAnalyzerTest : public QObject {
    Q_OBJECT

private slots:
    void theShippedLexiconsHaveNoFaults();
    void everyFinderHasItsSay();
    void theSameArticleGivesTheSameFindings();
    void aLanguageNotSpokenIsSaidAndNothingLookedFor();
    void onceCancelledItReturnsWhatItHas();
    void anyTextGivesFindings_data();
    void anyTextGivesFindings();
    void furnitureIsNoSentence();
    void theFirstPersonIsTheSpeakerAndThePluralTheSpeakersSide();
    void theFirstPersonInsideInnerWordsIsNotTheOuterSpeaker();
    void wordsWithoutASpeakerHaveCandidates();
};

void ArticleAnalyzerTest::theFirstPersonIsTheSpeakerAndThePluralTheSpeakersSide()
{
    const QString text
        = QStringLiteral("Norway protested on Friday. \"I say that our government will not yield, and we mean it,\" "
                         "said Torvald Quist, the Norwegian foreign minister.\n");
    const ArticleFindings findings = analyze(articleOf(text), *shippedLexicons());
    const auto meantBy = [&](const QString& words) {
        const qsizetype begin = text.indexOf(words);
        QStringList names;
        for (const ActorFinding& actor : findings.actors) {
            for (const ActorMention& mention : actor.mentions) {
                if (mention.span == TextSpan { begin, begin + words.size() })
                    names.append(actor.name);
            }
        }
        return names;
    };
    QCOMPARE(meantBy(QStringLiteral("I")), QStringList { QStringLiteral("Torvald Quist") });
    QCOMPARE(meantBy(QStringLiteral("our government")), QStringList { QStringLiteral("Norway") });
    QCOMPARE(meantBy(QStringLiteral("we")), QStringList { QStringLiteral("Norway") });
}

void ArticleAnalyzerTest::theFirstPersonInsideInnerWordsIsNotTheOuterSpeaker()
{
    const QString text = QStringLiteral("Lena Ortiz met reporters on Friday. \"The clerk stood up and said, 'We will "
                                        "pay them,' and I believed it,\" Ortiz said.\n");
    const ArticleFindings findings = analyze(articleOf(text), *shippedLexicons());
    QCOMPARE(findings.quotes.front().inner.size(), size_t(1));
    const TextSpan we { text.indexOf(u"We will"), text.indexOf(u"We will") + 2 };
    for (const ActorFinding& actor : findings.actors) {
        for (const ActorMention& mention : actor.mentions)
            QVERIFY(mention.span != we);
    }
}

void ArticleAnalyzerTest::wordsWithoutASpeakerHaveCandidates()
{
    const ArticleFindings findings = analyze(
        articleOf(QStringLiteral(
            "The room fell silent. \"This is the end of the road for all.\" Lena Ortiz sat with Marta Berg.\n")),
        *shippedLexicons());
    QCOMPARE(findings.quotes.size(), size_t(1));
    const QuoteFinding& quote = findings.quotes.front();
    QCOMPARE(quote.speaker, -1);
    QStringList names;
    for (const qint32 candidate : quote.candidates)
        names.append(findings.actors[size_t(candidate)].name);
    QCOMPARE(names, QStringList({ QStringLiteral("Lena Ortiz"), QStringLiteral("Marta Berg") }));
}

void ArticleAnalyzerTest::theShippedLexiconsHaveNoFaults() { QCOMPARE(shippedLexicons()->faults, QStringList()); }

void ArticleAnalyzerTest::everyFinderHasItsSay()
{
    const ArticleFindings findings = analyze(articleOf(summons), *shippedLexicons());
    QVERIFY(findings.published.date);
    QVERIFY(!findings.dates.empty());
    QVERIFY(!findings.actors.empty());
    QVERIFY(!findings.quotes.empty());
    QVERIFY(!findings.events.empty());
    QCOMPARE(findings.sentences.size(), size_t(2));
}

void ArticleAnalyzerTest::theSameArticleGivesTheSameFindings()
{
    const ArticlePtr article = articleOf(summons.repeated(20));
    const ArticleFindings once = analyze(article, *shippedLexicons());
    const ArticleFindings again = analyze(article, *shippedLexicons());
    QVERIFY(once.dates == again.dates);
    QVERIFY(once.actors == again.actors);
    QVERIFY(once.quotes == again.quotes);
    QVERIFY(once.events == again.events);
    QVERIFY(once.notices == again.notices);
}

void ArticleAnalyzerTest::aLanguageNotSpokenIsSaidAndNothingLookedFor()
{
    const ArticleFindings findings = analyze(articleOf(summons, QStringLiteral("ko")), *shippedLexicons());
    QVERIFY(findings.dates.empty() && findings.actors.empty() && findings.quotes.empty() && findings.events.empty());
    QCOMPARE(findings.notices.size(), size_t(1));
    QCOMPARE(findings.notices[0].message.id, QByteArray("analysis.language-not-spoken"));
    QVERIFY(findings.published.date); // the person gave it
}

void ArticleAnalyzerTest::onceCancelledItReturnsWhatItHas()
{
    const ArticleFindings findings = analyze(articleOf(summons), *shippedLexicons(), { {}, [] { return true; } });
    QVERIFY(findings.events.empty());
    QCOMPARE(findings.notices.back().message.id, QByteArray("analysis.cancelled"));
}

void ArticleAnalyzerTest::anyTextGivesFindings_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a mark") << QStringLiteral("\"");
    QTest::newRow("half a pair") << QString(QChar(0xd83d));
    QTest::newRow("nulls") << QString(1000, QChar(QChar::Null));
    QTest::newRow("one long word") << QString(200'000, u'a');
    QTest::newRow("one long sentence") << QStringLiteral("the minister ").repeated(20'000);
    QTest::newRow("many speakers") << QStringLiteral("Kim said \"a\" and ").repeated(5'000);
    QTest::newRow("many dates") << QStringLiteral("Monday 1 May 2020 ").repeated(10'000);
    QTest::newRow("nested marks") << QStringLiteral("“").repeated(50'000) + QStringLiteral("”").repeated(50'000);
}

void ArticleAnalyzerTest::anyTextGivesFindings()
{
    QFETCH(QString, text);
    const ArticleFindings findings = analyze(articleOf(text), *shippedLexicons());
    const TextSpan whole { 0, text.size() };
    for (const DateFinding& date : findings.dates)
        QVERIFY(whole.contains(date.span));
    for (const ActorFinding& actor : findings.actors) {
        QVERIFY(!actor.mentions.empty());
        for (const ActorMention& mention : actor.mentions)
            QVERIFY(whole.contains(mention.span));
    }
    for (const QuoteFinding& quote : findings.quotes)
        QVERIFY(whole.contains(quote.span));
    for (const EventFinding& event : findings.events)
        QVERIFY(whole.contains(event.span) && event.span.contains(event.trigger));
}

void ArticleAnalyzerTest::furnitureIsNoSentence()
{
    Article article = *articleOf(QStringLiteral("By Jane Roe. The envoy left on Monday."));
    article.parts = { { PartKind::Furniture, { 0, 12 } }, { PartKind::Body, { 13, article.text.size() } } };
    const ArticleFindings findings = analyze(std::make_shared<const Article>(article), *shippedLexicons());
    QCOMPARE(findings.sentences, std::vector<TextSpan>({ { 13, article.text.size() } }));
}

QTEST_GUILESS_MAIN(ArticleAnalyzerTest)
#include "tst_article_analyzer.moc"
