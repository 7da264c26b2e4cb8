// SPDX-License-Identifier: GPL-3.0-or-later
// Labels never overlap, and never move while the view is panned.
#include "widgets/timeline/geometry/timeline_layout.h"

#include <QTest>

#include <map>
#include <random>

using namespace demarche;

namespace {

constexpr qint64 year = 31'556'952;

MeasureLabel someWidths()
{
    return { [](std::int32_t row) { return 40.0 + row * 37 % 220; },
             [](std::int32_t row) { return row % 3 == 0 ? 0.0 : 60.0 + row % 90; } };
}

std::vector<TimelineItem> madeUp(int count, quint64 seed)
{
    std::mt19937_64 random(seed);
    std::vector<TimelineItem> items;
    for (int row = 0; row < count; ++row) {
        TimelineItem item;
        item.time.begin = item.time.end = Instant::fromUnixSeconds(qint64(random() % quint64(2 * year)));
        item.row = row;
        item.importance = float(random() % 100'000);
        switch (random() % 6) {
        case 0:
            item.traits.shape = MarkTraits::Lasted;
            item.time.end = item.time.begin + TimeSpan::seconds(qint64(random() % quint64(1 + (1 << random() % 26))));
            break;
        case 1:
            item.traits.shape = MarkTraits::Once;
            item.time.end = item.time.begin + TimeSpan::days(1 + qint64(random() % 9));
            break;
        case 2: item.traits.flags = MarkTraits::OpenEnd; break;
        default: item.time.end = item.time.begin + TimeSpan::days(1); break;
        }
        items.push_back(item);
    }
    return items;
}

/// Two lanes of made-up items, laid out.
struct Stage {
    TimelineLayout layout;
    explicit Stage(int count)
    {
        layout.setStore(std::make_shared<EventStore>(
            std::vector<std::vector<TimelineItem>> { madeUp(count, 5), madeUp(count, 6) }, count));
        layout.setMeasure(someWidths());
        layout.setStack(
            stackedLanes({ { 0, std::uint32_t(count), false }, { 1, std::uint32_t(count), false } }, 320, {}), {});
    }
    AxisWindow window(double pixelsPerSecond, double left, const Folds& folds = {}) const
    {
        return { TimeScale(pixelsPerSecond, Instant(), std::make_shared<const Folds>(folds)), left, 1200 };
    }
};

struct Box {
    double begin, end;
};
using BoxesByRow = std::map<std::pair<std::size_t, int>, std::vector<Box>>;

BoxesByRow boxesOf(const std::vector<TimelineLayout::Hit>& hits)
{
    BoxesByRow rows;
    for (const auto& hit : hits) {
        rows[{ hit.stackIndex, hit.placed.row }].push_back({ hit.placed.begin, hit.placed.end });
        if (hit.placed.level == LabelLevel::Card)
            rows[{ hit.stackIndex, hit.placed.row + 1 }].push_back({ hit.placed.begin, hit.placed.end });
    }
    return rows;
}

const double rates[] = { 1e-6, 1.3e-5, 3e-4, 2e-3, 0.08 };

} // namespace

class TestLayout : public QObject {
    Q_OBJECT

private slots:
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void labelsStayInTheirLanes();
    void panningNeverMovesAnItemToAnotherRow_data() { labelsNeverOverlap_data(); }
    void panningNeverMovesAnItemToAnotherRow();
    void theWayThereDoesNotMatter();
    void everyHiddenEventLeavesATick_data() { labelsNeverOverlap_data(); }
    void everyHiddenEventLeavesATick();
    void theMostImportantIsLabelledFirst();
    void aLongBarIsFoundWhereverOneLooks();
    void whatGoesOnForLongLeavesRoomForWhatHappensMeanwhile();
    void aHitIsInTheBoxThatIsPainted();
    void wordsDoNotRunOverASeam();
    void noTitleIsCutThatHasRoomBesideIt();
    void wordsOfABarStandBeforeItWhereNothingIsFreeBehind();
    void aClusterHoldsWhatItCounts();
    void whatIsCalculatedOnceIsKept();
    void aCrowdedTileCostsNoMoreThanALessCrowdedOne();
};

void TestLayout::labelsNeverOverlap_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("few, laid out whole") << 300;
    QTest::newRow("many, laid out in tiles") << 20'000;
}

void TestLayout::labelsNeverOverlap()
{
    QFETCH(int, count);
    Stage stage(count);
    for (const double rate : rates) {
        const double all = 2 * year * rate;
        for (const double share : { -0.01, 0.2, 0.5, 0.97 }) {
            AxisWindow window = stage.window(rate, all * share);
            window.width = 5000;
            for (auto& [row, boxes] : boxesOf(stage.layout.visibleItems(window))) {
                std::sort(boxes.begin(), boxes.end(), [](const Box& a, const Box& b) { return a.begin < b.begin; });
                for (std::size_t i = 1; i < boxes.size(); ++i)
                    QVERIFY2(boxes[i].begin >= boxes[i - 1].end - 1e-6,
                             qPrintable(QStringLiteral("rate %1, row %2: %3 < %4")
                                            .arg(rate)
                                            .arg(row.second)
                                            .arg(boxes[i].begin)
                                            .arg(boxes[i - 1].end)));
            }
        }
    }
}

void TestLayout::labelsStayInTheirLanes()
{
    Stage stage(5000);
    for (const auto& hit : stage.layout.visibleItems(stage.window(1.3e-5, 100))) {
        const auto extent = stage.layout.verticalExtent(hit);
        const LaneBox& box = stage.layout.stack()[hit.stackIndex];
        QVERIFY(extent.top >= box.y && extent.top + extent.height <= box.bottom());
    }
}

void TestLayout::panningNeverMovesAnItemToAnotherRow()
{
    QFETCH(int, count);
    Stage stage(count);
    for (const double rate : rates) {
        std::map<std::pair<std::uint32_t, std::uint32_t>, PlacedItem> seen;
        std::size_t met = 0;
        for (int step = 0; step < 120; ++step) {
            const double left = year * rate + step * 37.0;
            for (const auto& hit : stage.layout.visibleItems(stage.window(rate, left))) {
                const auto [at, isNew] = seen.emplace(std::pair(hit.place.lane, hit.place.index), hit.placed);
                QVERIFY(isNew || at->second == hit.placed);
                met += isNew ? 0 : 1;
            }
        }
        QVERIFY(met > 0);
    }
}

void TestLayout::theWayThereDoesNotMatter()
{
    Stage fromLeft(20'000), fromRight(20'000);
    const double rate = 1.3e-5;
    for (double left = -2000; left < 400; left += 91)
        fromLeft.layout.visibleItems(fromLeft.window(rate, left));
    for (double left = 3000; left > 400; left -= 53)
        fromRight.layout.visibleItems(fromRight.window(rate, left));
    const auto a = fromLeft.layout.visibleItems(fromLeft.window(rate, 400));
    const auto b = fromRight.layout.visibleItems(fromRight.window(rate, 400));
    QCOMPARE(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i)
        QVERIFY(a[i].placed == b[i].placed);
}

void TestLayout::everyHiddenEventLeavesATick()
{
    QFETCH(int, count);
    Stage stage(count);
    const double rate = 1.3e-5;
    AxisWindow window = stage.window(rate, -5000); // with room for tiles before and after all
    window.width = 2 * year * rate + 10'000;
    for (std::size_t lane = 0; lane < 2; ++lane) {
        std::size_t shown = 0, hidden = 0, clustered = 0;
        for (const TileLayout* tile : stage.layout.tiles(lane, window)) {
            shown += tile->items.size();
            for (const HiddenBin& bin : tile->hidden)
                hidden += bin.count;
            for (const HiddenCluster& cluster : tile->clusters)
                clustered += cluster.count;
        }
        QCOMPARE(shown + hidden, std::size_t(count));
        QCOMPARE(clustered, hidden);
    }
}

void TestLayout::theMostImportantIsLabelledFirst()
{
    std::vector<TimelineItem> items;
    for (int row = 0; row < 40; ++row) { // all at one moment: room for few
        TimelineItem item;
        item.row = row;
        item.importance = float(row % 17);
        items.push_back(item);
    }
    TimelineLayout layout;
    layout.setStore(std::make_shared<EventStore>(std::vector<std::vector<TimelineItem>> { items }, 40));
    layout.setMeasure(someWidths());
    layout.setStack(stackedLanes({ { 0, 40, false } }, 100, {}), {});
    const auto hits = layout.visibleItems({ TimeScale(1e-4, Instant()), -600, 1200 });
    QVERIFY(!hits.empty() && hits.size() < 20);
    float least = 100, most = 0;
    for (const auto& hit : hits)
        least = std::min(least, layout.store().lanes()[0].importance(hit.place.index));
    for (std::uint32_t i = 0; i < 40; ++i) {
        const bool isShown
            = std::any_of(hits.begin(), hits.end(), [i](const auto& hit) { return hit.place.index == i; });
        if (!isShown)
            most = std::max(most, layout.store().lanes()[0].importance(i));
    }
    QVERIFY(least >= most);
}

void TestLayout::aLongBarIsFoundWhereverOneLooks()
{
    auto items = madeUp(5000, 9);
    for (TimelineItem& item : items)
        item.importance = 1;
    TimelineItem war;
    war.time = { Instant::fromUnixSeconds(0), Instant::fromUnixSeconds(2 * year) };
    war.traits.shape = MarkTraits::Lasted;
    war.importance = 10;
    war.row = 5000;
    items.push_back(war);
    TimelineLayout layout;
    layout.setStore(std::make_shared<EventStore>(std::vector<std::vector<TimelineItem>> { items }, 5001));
    layout.setMeasure(someWidths());
    layout.setStack(stackedLanes({ { 0, 5001, false } }, 150, {}), {});
    for (const double rate : { 1e-5, 1e-3, 0.5 }) {
        int row = -1;
        for (const double share : { 0.01, 0.3, 0.77, 0.99 }) {
            const auto hits = layout.visibleItems({ TimeScale(rate, Instant()), 2 * year * rate * share - 600, 1200 });
            const auto found = std::find_if(hits.begin(), hits.end(), [&](const auto& hit) {
                return layout.store().lanes()[0].row(hit.place.index) == 5000;
            });
            QVERIFY(found != hits.end());
            QVERIFY(row < 0 || row == found->placed.row);
            row = found->placed.row;
        }
    }
}

void TestLayout::whatGoesOnForLongLeavesRoomForWhatHappensMeanwhile()
{
    std::vector<TimelineItem> items;
    for (int row = 0; row < 4000; ++row) { // half of them last for months and matter most
        TimelineItem item;
        const bool lasts = row % 2 == 0;
        item.time.begin = Instant::fromUnixSeconds(qint64(row) * 3600);
        item.time.end = lasts ? item.time.begin + TimeSpan::days(120) : item.time.begin;
        item.traits.shape = lasts ? MarkTraits::Lasted : MarkTraits::Point;
        item.importance = lasts ? 2 : 1;
        item.row = row;
        items.push_back(item);
    }
    TimelineLayout layout;
    layout.setStore(std::make_shared<EventStore>(std::vector<std::vector<TimelineItem>> { items }, 4000));
    layout.setMeasure(someWidths());
    layout.setStack(stackedLanes({ { 0, 4000, false } }, 120, {}), {});
    const double rate = 100.0 / 3600; // an hour is 100 pixels wide
    const auto hits = layout.visibleItems({ TimeScale(rate, Instant()), 200'000 * rate * 10, 1200 });
    const auto isPoint = [](const auto& hit) { return hit.placed.kind == MarkKind::Dot; };
    QVERIFY(std::count_if(hits.begin(), hits.end(), isPoint) > 3);
    QVERIFY(!std::all_of(hits.begin(), hits.end(), isPoint));
}

void TestLayout::aHitIsInTheBoxThatIsPainted()
{
    Stage stage(3000);
    const AxisWindow window = stage.window(1.3e-5, 200);
    for (const auto& hit : stage.layout.visibleItems(window)) {
        const auto extent = stage.layout.verticalExtent(hit);
        const auto found
            = stage.layout.itemAt(window, (hit.placed.begin + hit.placed.end) / 2, extent.top + extent.height / 2);
        QVERIFY(found);
        QCOMPARE(found->place, hit.place);
    }
    QVERIFY(!stage.layout.itemAt(window, window.left + 10, -5));
}

void TestLayout::wordsDoNotRunOverASeam()
{
    const Folds folds { { Instant::fromUnixSeconds(year / 2), Instant::fromUnixSeconds(year) } };
    for (const int count : { 200, 4000 }) {
        Stage stage(count);
        AxisWindow window = stage.window(1.3e-5, 0, folds);
        window.left = window.scale.seamBegin(0) - 600;
        for (const auto& hit : stage.layout.visibleItems(window)) {
            if (hit.placed.kind != MarkKind::Dot)
                continue;
            QVERIFY(window.scale.foldAt(hit.placed.markBegin) < 0);
            if (hit.placed.level != LabelLevel::Dot)
                QVERIFY(window.scale.isUnbroken(std::min(hit.placed.begin, hit.placed.markBegin),
                                                hit.placed.end - label_rules::boxGap));
        }
    }
}

void TestLayout::noTitleIsCutThatHasRoomBesideIt()
{
    Stage stage(300);
    AxisWindow window = stage.window(6e-5, 0);
    window.width = 5000;
    const auto hits = stage.layout.visibleItems(window);
    const BoxesByRow rows = boxesOf(hits);
    const MeasureLabel measure = someWidths();
    int cut = 0;
    for (const auto& hit : hits) {
        if (hit.placed.level != LabelLevel::Short || hit.placed.side == LabelSide::Inside)
            continue;
        ++cut;
        const std::int32_t row = stage.layout.store().lanes()[hit.place.lane].row(hit.place.index);
        const double more = std::ceil((measure.title(row) - label_rules::shortLabel) / 4);
        const bool isLeft = hit.placed.side == LabelSide::Left;
        const Box wanted = isLeft ? Box { hit.placed.begin - more, hit.placed.begin }
                                  : Box { hit.placed.end, hit.placed.end + more };
        const auto& boxes = rows.at({ hit.stackIndex, hit.placed.row });
        QVERIFY(std::any_of(boxes.begin(), boxes.end(),
                            [&](const Box& box) { return box.begin < wanted.end && box.end > wanted.begin; }));
    }
    QVERIFY(cut > 0);
}

void TestLayout::wordsOfABarStandBeforeItWhereNothingIsFreeBehind()
{
    TimelineItem bar, dot;
    bar.row = 3; // 151 pixels of words
    dot.row = 0;
    bar.time = { Instant(), Instant() + TimeSpan::days(1) };
    bar.traits.shape = MarkTraits::Lasted;
    dot.time.begin = dot.time.end = bar.time.end + TimeSpan::hours(8);
    dot.importance = 1; // and is placed first
    TimelineLayout layout;
    layout.setStore(std::make_shared<EventStore>(std::vector<std::vector<TimelineItem>> { { bar, dot } }, 4));
    layout.setMeasure(someWidths());
    layout.setStack(stackedLanes({ { 0, 2, false } }, 24, {}), {}); // one row
    const auto hits = layout.visibleItems({ TimeScale(60.0 / 86'400, Instant()), -600, 1200 });
    const auto found = std::find_if(hits.begin(), hits.end(), [](const auto& hit) { return hit.place.index == 0; });
    QVERIFY(found != hits.end());
    QCOMPARE(found->placed.kind, MarkKind::Bar);
    QCOMPARE(found->placed.level, LabelLevel::Title);
    QCOMPARE(found->placed.side, LabelSide::Left);
    QVERIFY(found->placed.begin < found->placed.markBegin - 100);
}

void TestLayout::aClusterHoldsWhatItCounts()
{
    Stage stage(20'000);
    const AxisWindow window = stage.window(1e-5, 0);
    for (const TileLayout* tile : stage.layout.tiles(0, window)) {
        for (const HiddenCluster& cluster : tile->clusters) {
            QVERIFY(cluster.last - cluster.first >= cluster.count);
            QVERIFY(cluster.end > cluster.begin);
        }
    }
}

void TestLayout::whatIsCalculatedOnceIsKept()
{
    Stage stage(20'000);
    stage.layout.visibleItems(stage.window(1e-5, 0));
    stage.layout.visibleItems(stage.window(1.2e-5, 0));
    const std::size_t laidOut = stage.layout.tilesLaidOut();
    QVERIFY(laidOut > 0);
    for (int i = 0; i < 50; ++i) {
        stage.layout.itemAt(stage.window(1e-5, 0), 10.0 * i, 5.0 * i);
        stage.layout.visibleItems(stage.window(1.2e-5, 0));
    }
    QCOMPARE(stage.layout.tilesLaidOut(), laidOut);
}

void TestLayout::aCrowdedTileCostsNoMoreThanALessCrowdedOne()
{
    // counted in labels measured, not in time: what is looked at follows pixels, not events
    const auto measured = [](int count) {
        Stage stage(count);
        int asked = 0;
        stage.layout.setMeasure({ [&asked](std::int32_t) {
                                     ++asked;
                                     return 80.0;
                                 },
                                  [](std::int32_t) { return 0.0; } });
        stage.layout.visibleItems(stage.window(1e-5, 0));
        return asked;
    };
    QVERIFY(measured(200'000) < 2 * measured(20'000));
}

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
