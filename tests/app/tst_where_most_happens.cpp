// SPDX-License-Identifier: GPL-3.0-or-later
// The first look at a story is not pressed together by what lies far away.
#include "app/where_most_happens.h"

#include <QTest>

using namespace demarche;

namespace {

Story storyOf(const QStringList& edtf)
{
    Story story;
    for (const QString& date : edtf) {
        StoryEvent event;
        event.when.date = FuzzyDate::parse(date);
        story.events.push_back(event);
    }
    return story;
}

QString dayOf(int day) { return QStringLiteral("2024-06-%1").arg(day, 2, 10, QLatin1Char('0')); }

InstantRange stretch(const QString& edtf)
{
    const FuzzyDate date = FuzzyDate::parse(edtf).value();
    return { date.earliest().value(), date.latest().value() };
}

} // namespace

class WhereMostHappensTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsVagueOrUndatedCountsForNothing()
    {
        QVERIFY(!whereMostHappens(storyOf({ QString(), QStringLiteral("2022"), QStringLiteral("since") })));
        const Story story = storyOf({ QStringLiteral("2006/.."), dayOf(3), QStringLiteral("2022"), dayOf(9) });
        QCOMPARE(whereMostHappens(story), stretch(QStringLiteral("2024-06-03/2024-06-09")));
    }

    void aSmallStoryIsShownWhole()
    {
        const Story story = storyOf({ QStringLiteral("1950-06-25"), dayOf(3), dayOf(9) });
        QCOMPARE(whereMostHappens(story), stretch(QStringLiteral("1950-06-25/2024-06-09")));
    }

    void strayDatesOfALargeCollectionStayOutside()
    {
        QStringList dates { QStringLiteral("1830-04-17"), QStringLiteral("2150-01-01") };
        for (int i = 0; i < 100; ++i)
            dates << dayOf(1 + i % 28);
        QCOMPARE(whereMostHappens(storyOf(dates)), stretch(QStringLiteral("2024-06-01/2024-06-28")));
    }

    void whereNothingIsStrayNothingStaysOutside()
    {
        QStringList dates;
        for (int i = 0; i < 100; ++i)
            dates << dayOf(1 + i % 28);
        QCOMPARE(whereMostHappens(storyOf(dates)), stretch(QStringLiteral("2024-06-01/2024-06-28")));
    }
};

QTEST_APPLESS_MAIN(WhereMostHappensTest)
#include "tst_where_most_happens.moc"
