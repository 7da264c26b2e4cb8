// SPDX-License-Identifier: GPL-3.0-or-later
// Flat arrays: the most important of any stretch, and one item changed among many.
#include "widgets/timeline/geometry/density.h"
#include "widgets/timeline/geometry/event_store.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace demarche;

namespace {

std::vector<TimelineItem> madeUp(int count, quint64 seed = 7)
{
    std::mt19937_64 random(seed);
    std::vector<TimelineItem> items;
    for (int row = 0; row < count; ++row) {
        const Instant begin = Instant::fromUnixSeconds(qint64(random() % 50'000'000));
        const qint64 length = random() % 3 == 0 ? qint64(random() % 3'000'000) : 0;
        items.push_back({ { begin, begin + TimeSpan::seconds(length) }, float(random() % 1000), row, {} });
    }
    return items;
}

/// The lane says of itself what its items say.
void verifyWhole(const LaneItems& lane)
{
    std::size_t strata = 0;
    for (const LaneItems::Stratum& stratum : lane.strata()) {
        QVERIFY(std::is_sorted(stratum.items.begin(), stratum.items.end()));
        QCOMPARE(stratum.items.size(), stratum.importance.size());
        for (std::size_t i = 0; i < stratum.items.size(); ++i) {
            const std::uint32_t item = stratum.items[i];
            QCOMPARE(LaneItems::levelOf({ lane.begin(item), lane.end(item) }), stratum.level);
            QCOMPARE(stratum.importance[i], lane.importance(item));
        }
        strata += stratum.items.size();
    }
    std::size_t longItems = 0;
    for (std::uint32_t i = 0; i < lane.size(); ++i) {
        longItems += LaneItems::levelOf({ lane.begin(i), lane.end(i) }) >= 0 ? 1 : 0;
        QVERIFY(i == 0 || lane.begin(i - 1) <= lane.begin(i));
    }
    QCOMPARE(strata, longItems);
}

} // namespace

class TestEventStore : public QObject {
    Q_OBJECT

private slots:
    void theTopOfAStretchIsItsMostImportant();
    void itemsAreSortedByBegin();
    void searchFindsTheFirstFromAMoment();
    void everyRowIsFoundInItsLanes();
    void aChangedItemIsFoundWhereItBelongsNow();
    void densityCountsEveryEventOnce();
    void anItemTakesLessThanAHundredBytes();
};

void TestEventStore::theTopOfAStretchIsItsMostImportant()
{
    const LaneItems lane(madeUp(5000));
    std::mt19937 random(3);
    for (int round = 0; round < 400; ++round) {
        const auto a = static_cast<std::uint32_t>(random() % 5001), b = static_cast<std::uint32_t>(random() % 5001);
        const std::uint32_t first = std::min(a, b), last = std::max(a, b);
        const std::uint32_t top = lane.top(first, last);
        if (first == last) {
            QCOMPARE(top, ImportancePyramid::none);
            continue;
        }
        QVERIFY(top >= first && top < last);
        for (std::uint32_t i = first; i < last; ++i) {
            QVERIFY(lane.importance(i) <= lane.importance(top));
            QVERIFY(i >= top || lane.importance(i) < lane.importance(top)); // the earliest of equals
        }
    }
}

void TestEventStore::itemsAreSortedByBegin() { verifyWhole(LaneItems(madeUp(3000))); }

void TestEventStore::searchFindsTheFirstFromAMoment()
{
    const LaneItems lane(madeUp(2000));
    for (const std::uint32_t hint : { 0U, 5U, 100U }) {
        for (qint64 s = 0; s < 50'000'000; s += 777'777) {
            const Instant moment = Instant::fromUnixSeconds(s);
            const std::uint32_t right = lane.firstFrom(moment);
            QVERIFY(right == lane.size() || lane.begin(right) >= moment);
            QVERIFY(right == 0 || lane.begin(right - 1) < moment);
            if (hint <= right)
                QCOMPARE(lane.firstFrom(moment, hint), right);
        }
    }
}

void TestEventStore::everyRowIsFoundInItsLanes()
{
    auto both = madeUp(300), odd = both;
    std::erase_if(odd, [](const TimelineItem& item) { return item.row % 2 == 0; });
    const EventStore store({ both, odd }, 301);
    for (int row = 0; row < 300; ++row) {
        const auto places = store.placesOf(row);
        QCOMPARE(places.size(), row % 2 == 0 ? std::size_t(1) : std::size_t(2));
        for (const ItemPlace& place : places)
            QCOMPARE(store.lanes()[place.lane].row(place.index), row);
    }
    QVERIFY(store.placesOf(300).empty());
    QVERIFY(store.placesOf(-1).empty());
    QVERIFY(store.placesOf(5000).empty());
}

void TestEventStore::aChangedItemIsFoundWhereItBelongsNow()
{
    auto items = madeUp(800);
    EventStore store({ items }, 800);
    std::mt19937_64 random(11);
    for (int round = 0; round < 300; ++round) {
        const auto row = static_cast<std::int32_t>(random() % 800);
        TimelineItem& item = items[static_cast<std::size_t>(row)];
        item.time.begin = Instant::fromUnixSeconds(qint64(random() % 50'000'000));
        item.time.end = item.time.begin + TimeSpan::seconds(random() % 2 == 0 ? 0 : qint64(random() % 9'000'000));
        item.importance = float(random() % 1000);
        store.replace(row, { item });
        const auto places = store.placesOf(row);
        QCOMPARE(places.size(), std::size_t(1));
        QVERIFY(store.lanes()[0].at(places.front().index) == item);
    }
    verifyWhole(store.lanes()[0]);
    const LaneItems fresh(items);
    for (std::uint32_t i = 0; i < fresh.size(); ++i)
        QVERIFY(fresh.at(i) == store.lanes()[0].at(i));
    for (std::uint32_t first = 0; first < 800; first += 37)
        QCOMPARE(store.lanes()[0].top(first, 800), fresh.top(first, 800));
    for (int row = 0; row < 800; ++row)
        QCOMPARE(store.lanes()[0].row(store.placesOf(row).front().index), row);
}

void TestEventStore::densityCountsEveryEventOnce()
{
    const EventStore store({ madeUp(1000, 1), madeUp(500, 2) }, 1000);
    const TimeScale scale(1.0 / 10'000, Instant());
    const auto counts = densityOf(store, scale, { -10, 7, 800 });
    QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0U), 1500U);
}

void TestEventStore::anItemTakesLessThanAHundredBytes()
{
    const EventStore store({ madeUp(10'000) }, 10'000);
    QVERIFY2(store.bytes() < 100 * 10'000, qPrintable(QString::number(double(store.bytes()) / 10'000)));
}

QTEST_GUILESS_MAIN(TestEventStore)
#include "tst_event_store.moc"
