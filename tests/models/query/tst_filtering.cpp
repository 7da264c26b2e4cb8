// SPDX-License-Identifier: GPL-3.0-or-later
// Tests what passes a filter.
#include "models/query/filter.h"
#include "models/story/story_builder.h"
#include "tests/support/findings_builder.h"

#include <QTest>

using namespace demarche;

namespace {

/// Two events in two articles of two outlets, and one quote.
StoryPtr story()
{
    FindingsBuilder one(QStringLiteral("Ida Velt summoned Jan Roe over \"stolen fish\"."));
    one.publisher(QStringLiteral("Harbour Post")).published("2031-03-05");
    const qint32 velt = one.person(QStringLiteral("Ida Velt"), QStringLiteral("AV"));
    const qint32 roe = one.person(QStringLiteral("Jan Roe"), QStringLiteral("BO"));
    one.event({ .trigger = "summoned",
                .family = "summon",
                .type = EventType::Accuse,
                .when = "2031-03-04",
                .actors = { velt },
                .recipients = { roe } });
    one.quote(QStringLiteral("stolen fish"), velt);
    FindingsBuilder other(QStringLiteral("Ole Dahl will sign a pact on nets."));
    other.publisher(QStringLiteral("Inland Times")).published("2031-06-01");
    const qint32 dahl = other.person(QStringLiteral("Ole Dahl"), QStringLiteral("CE"));
    other.event({ .trigger = "sign",
                  .family = "sign-treaty",
                  .type = EventType::Agree,
                  .when = "2031-06-20",
                  .actors = { dahl },
                  .status = EventStatus::Planned });
    return buildStory({ one.build(), other.build() });
}

} // namespace

class FilteringTest : public QObject {
    Q_OBJECT

private slots:
    void anEmptyFilterLetsEverythingPass();
    void eachFieldFindsItsEvent_data();
    void eachFieldFindsItsEvent();
    void whoTakesPartInWhatPassesIsShown();
};

void FilteringTest::anEmptyFilterLetsEverythingPass()
{
    const StoryPtr all = story();
    const FilteredStory passing = filtered(*all, {});
    QCOMPARE(passing.eventCount, qsizetype(2));
    QVERIFY(!std::count(passing.actors.begin(), passing.actors.end(), false));
}

void FilteringTest::eachFieldFindsItsEvent_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("isFirst");
    QTest::addColumn<bool>("isSecond");
    QTest::newRow("words") << QByteArray("FISH") << true << false;
    QTest::newRow("actor") << QByteArray("actor:dahl") << false << true;
    QTest::newRow("outlet") << QByteArray("outlet:harbour") << true << false;
    QTest::newRow("type") << QByteArray("type:accuse") << true << false;
    QTest::newRow("not type") << QByteArray("-type:accuse") << false << true;
    QTest::newRow("either type") << QByteArray("type:accuse or type:agree") << true << true;
    QTest::newRow("from") << QByteArray("from:2031-05") << false << true;
    QTest::newRow("to") << QByteArray("to:2031-03") << true << false;
    QTest::newRow("to the day itself") << QByteArray("from:2031-03-04 to:2031-03-04") << true << false;
    QTest::newRow("said by") << QByteArray("said by:velt") << true << false;
    QTest::newRow("status") << QByteArray("status:planned") << false << true;
    QTest::newRow("article") << QByteArray("article:a2") << false << true;
    QTest::newRow("both must hold") << QByteArray("type:accuse actor:dahl") << false << false;
}

void FilteringTest::eachFieldFindsItsEvent()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, isFirst);
    QFETCH(bool, isSecond);
    const FilteredStory passing = filtered(*story(), parseFilter(QString::fromUtf8(query)).filter);
    QCOMPARE(bool(passing.events[0]), isFirst);
    QCOMPARE(bool(passing.events[1]), isSecond);
    QCOMPARE(passing.eventCount, qsizetype(isFirst) + qsizetype(isSecond));
}

void FilteringTest::whoTakesPartInWhatPassesIsShown()
{
    const FilteredStory passing = filtered(*story(), parseFilter(QStringLiteral("type:accuse")).filter);
    QCOMPARE(passing.actors, (std::vector<bool> { true, true, false }));
    QCOMPARE(passing.articles, (std::vector<bool> { true, false }));
    QCOMPARE(passing.quotes, (std::vector<bool> { true }));
}

QTEST_GUILESS_MAIN(FilteringTest)
#include "tst_filtering.moc"
