// SPDX-License-Identifier: GPL-3.0-or-later
// Tests when an article was published: what counts, in which order, and what contradicts it.
#include "models/findings/catalogue.h"
#include "tests/models/analysis/date_reading.h"

#include <QTest>

using namespace demarche;

namespace {

ArticlePtr article(const QString& text, std::vector<DateStatement> statements)
{
    auto made = std::make_shared<Article>();
    made->text = text;
    made->parts = { { PartKind::Body, { 0, text.size() } } };
    made->dateStatements = std::move(statements);
    return made;
}

DateStatement statement(DateSource source, const char* text) { return { source, {}, QString::fromUtf8(text) }; }

QString published(const std::vector<DateStatement>& statements, const char* text = "Nothing happened.")
{
    const auto date = DateReadingOf(article(QString::fromUtf8(text), statements)).findings().published.date;
    return date ? date->toEdtf() : QString();
}

} // namespace

class TestDatePublication : public QObject {
    Q_OBJECT

private slots:
    void linesAreRead_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("edtf");
        const auto row = [](const char* words, const char* edtf) {
            QTest::newRow(words) << QString::fromUtf8(words) << QString::fromLatin1(edtf);
        };
        row("19 Sep. 2023, 16:07", "2023-09-19T16:07");
        row("September 19, 2023", "2023-09-19");
        row("2023-09-19", "2023-09-19");
        row("2023-09-19T16:07+09:00", "2023-09-19T16:07+09:00");
        row("Tuesday 19 September 2023", "2023-09-19");
        row("June 2024", "2024-06");
        row("19.09.2023", "2023-09-19");
        row("yesterday", "");
        row("", "");
    }
    void linesAreRead()
    {
        QFETCH(QString, words);
        QFETCH(QString, edtf);
        QCOMPARE(published({ { DateSource::PublishedLine, {}, words } }), edtf);
    }

    void whatAPersonGivesComesFirst()
    {
        QCOMPARE(published({ statement(DateSource::PublishedLine, "19 Sep. 2023"),
                             statement(DateSource::Given, "2024-01-02") }),
                 QStringLiteral("2024-01-02"));
    }
    void aPublishedLineComesBeforeAnUpdate()
    {
        QCOMPARE(published({ statement(DateSource::UpdatedLine, "20 Sep. 2023"),
                             statement(DateSource::PublishedLine, "19 Sep. 2023") }),
                 QStringLiteral("2023-09-19"));
    }
    void anAddressHasADateInIt()
    {
        QCOMPARE(published({ statement(DateSource::Address, "https://example.org/2023/09/19/envoy-42/") }),
                 QStringLiteral("2023-09-19"));
        QCOMPARE(published({ statement(DateSource::Address, "https://example.org/story-20230919001") }), QString());
        QCOMPARE(published({ statement(DateSource::Address, "https://example.org/20230919/story") }),
                 QStringLiteral("2023-09-19"));
    }
    void aDatelineWithAYearTells()
    {
        QCOMPARE(published({}, "SEOUL, June 21, 2024 (Agency) -- The envoy came."), QStringLiteral("2024-06-21"));
        QCOMPARE(published({}, "SEOUL, June 21 (Agency) -- The envoy came."), QString());
    }
    void aDateInBracketsOfItsOwnTells()
    {
        QCOMPARE(published({}, "The envoy came. (21 June 2024)"), QStringLiteral("2024-06-21"));
        const DateReadingOf read(article(QStringLiteral("The envoy came. (21 June 2024)"), {}));
        QCOMPARE(read.findings().published.reason.id, QByteArray("date.in-brackets"));
    }
    void withoutAnyStatementItIsUnknown()
    {
        const DateReadingOf read(article(QStringLiteral("They met on 3 May 2021."), {}));
        QVERIFY(!read.findings().published.date);
        QCOMPARE(read.findings().published.origin, PublicationOrigin::Unknown);
    }
    void aLaterDayToldAsPastContradictsTheHeading()
    {
        const DateReadingOf read(article(QStringLiteral("The envoys met on August 21, 2024 and parted."),
                                         { statement(DateSource::Heading, "July 21, 2024") }));
        QVERIFY(read.findings().published.contradictedBy);
        QCOMPARE(read.findings().published.contradictedBy->toEdtf(), QStringLiteral("2024-08-21"));
        QVERIFY(!read.findings().notices.empty());
        QVERIFY(catalogueHolds(read.findings().notices.front().message.id));
    }
    void aPlannedDayContradictsNothing()
    {
        const DateReadingOf read(article(QStringLiteral("The envoys will meet on August 21, 2024."),
                                         { statement(DateSource::Heading, "July 21, 2024") }));
        QVERIFY(!read.findings().published.contradictedBy);
    }
    void theReasonNamesTheSource()
    {
        const DateReadingOf read(
            article(QStringLiteral("Nothing."), { statement(DateSource::Heading, "July 21, 2024") }));
        QCOMPARE(sentenceOf(read.findings().published.reason), QStringLiteral("The heading says “July 21, 2024”."));
    }
};

QTEST_GUILESS_MAIN(TestDatePublication)
#include "tst_date_publication.moc"
