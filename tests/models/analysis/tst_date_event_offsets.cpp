// SPDX-License-Identifier: GPL-3.0-or-later
// Tests dates that hang on another event of the article, and events that no other day may take over.
#include "models/analysis/article_analyzer.h"
#include "models/analysis/lexicons.h"
#include "models/findings/catalogue.h"

#include <QTest>

using namespace demarche;

namespace {

ArticleFindings read(const QString& text)
{
    Article article;
    article.text = text;
    article.contentHash = contentHashOf(text);
    article.language = QStringLiteral("en");
    article.isPlain = true;
    article.parts = { { PartKind::Body, { 0, text.size() } } };
    article.dateStatements = { { DateSource::Given, {}, QStringLiteral("2024-06-26") } };
    return analyze(std::make_shared<const Article>(std::move(article)), *shippedLexicons());
}

const EventFinding* eventOf(const ArticleFindings& findings, const char* frame)
{
    for (const EventFinding& event : findings.events) {
        if (event.frame == frame)
            return &event;
    }
    return nullptr;
}

QString whenOf(const ArticleFindings& findings, const char* frame)
{
    const EventFinding* const event = eventOf(findings, frame);
    return !event ? QStringLiteral("no such event") : event->when ? event->when->toEdtf() : QStringLiteral("unknown");
}

} // namespace

class TestDateEventOffsets : public QObject {
    Q_OBJECT

private slots:
    void aDayIsCountedFromTheEventItNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<QString>("when");
        const auto row = [](const char* text, const char* frame, const char* when) {
            QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(frame) << QString::fromLatin1(when);
        };
        row("President Berg left Chile for Finland on June 18, 2024. The day after Berg's departure, Norway summoned "
            "the "
            "Finnish ambassador.",
            "summon", "2024-06-19");
        row("Norway and Finland held a summit in Turku on June 10, 2024. Chile condemned the pact two days after the "
            "summit.",
            "condemn", "2024-06-12");
        row("Norway and Finland held a summit in Turku on June 10, 2024. Three days before the summit, Norway summoned "
            "the "
            "Finnish ambassador.",
            "summon", "2024-06-07");
        row("President Berg visited Chile from June 12 to June 14, 2024. The day after the visit, Norway summoned the "
            "Finnish ambassador.",
            "summon", "2024-06-15");
        row("President Berg visited Chile from June 12 to June 14, 2024. The day before the visit, Norway summoned the "
            "Finnish ambassador.",
            "summon", "2024-06-11");
        row("Norway summoned the Finnish ambassador the day after President Berg left Chile.", "summon", "unknown");
        row("President Lund left Chile on June 18, 2024. Norway summoned the Finnish ambassador the day after "
            "President "
            "Berg left Peru.",
            "summon", "unknown");
    }
    void aDayIsCountedFromTheEventItNames()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, frame);
        QFETCH(QString, when);
        QCOMPARE(whenOf(read(text), frame.constData()), when);
    }

    void theSentenceNamesTheEventAndItsDay()
    {
        const ArticleFindings findings
            = read(QStringLiteral("Norway and Finland held a summit in Turku on June 10, 2024. Chile condemned the "
                                  "pact two days after the summit."));
        const EventFinding* const condemned = eventOf(findings, "condemn");
        QVERIFY(condemned);
        QCOMPARE(sentenceOf(condemned->dateReason),
                 QString::fromUtf8(
                     "“two days after the summit”, where “summit” is dated Mon 10 Jun 2024 → Wed 12 Jun 2024."));
        QCOMPARE(condemned->origin, DateOrigin::Relative);
        QCOMPARE(condemned->certainty, Certainty::Likely);
    }

    void theAnchorIsCountedBackFromWhatIsDatedOtherwise()
    {
        const ArticleFindings findings = read(QStringLiteral(
            "The day after President Berg's departure, Norway announced that its minister had begun a visit to Chile. "
            "The "
            "visit will be short, according to a statement released by Norway's foreign ministry on Monday."));
        QCOMPARE(whenOf(findings, "say"), QStringLiteral("2024-06-24"));
        QCOMPARE(whenOf(findings, "depart"), QStringLiteral("2024-06-23"));
        QCOMPARE(sentenceOf(eventOf(findings, "depart")->dateReason),
                 QString::fromUtf8(
                     "“The day after President Berg's departure” is Mon 24 Jun 2024, so this was on Sun 23 Jun 2024."));
    }

    void thousandsOfThemAreReadInOneGo()
    {
        const QString piece
            = QStringLiteral("Norway warned Finland two days after the summit. The day after the talks, Chile left. ");
        const ArticleFindings findings
            = read(QStringLiteral("The summit was held on June 10, 2024. ") + piece.repeated(3000));
        QVERIFY(findings.dates.size() > 6000);
    }

    void whatHangsOnAnUnknownDayTakesOverNoOther()
    {
        const ArticleFindings findings = read(QStringLiteral(
            "Norway warned Finland on June 10, 2024. Norway summoned the Finnish ambassador the day after the storm."));
        QCOMPARE(whenOf(findings, "warn"), QStringLiteral("2024-06-10"));
        QCOMPARE(whenOf(findings, "summon"), QStringLiteral("unknown"));
        QCOMPARE(sentenceOf(eventOf(findings, "summon")->dateReason),
                 QString::fromUtf8("“the day after”: the day of what it speaks of is not stated."));
    }
};

QTEST_GUILESS_MAIN(TestDateEventOffsets)
#include "tst_date_event_offsets.moc"
