// SPDX-License-Identifier: GPL-3.0-or-later
// Tests what is marked in an article, and how the marks at a place are found among many.
#include "tests/support/small_story.h"
#include "widgets/source/highlights.h"

#include <QTest>

using namespace demarche;

class HighlightsTest : public QObject {
    Q_OBJECT

private slots:
    void everyLayerHasItsMarks();
    void whatIsNotCertainIsAClaim();
    void theShortestVisibleMarkIsUnderThePointer();
    void marksThatBeganFarAboveAreFound();

private:
    static constexpr LayerFlags all { true, true, true, true, true, true };
};

void HighlightsTest::everyLayerHasItsMarks()
{
    const StoryPtr story = smallStory();
    std::array<int, layerCount> counts {};
    for (const Highlight& mark : highlightsOf(*story, { 0 }))
        ++counts[size_t(mark.layer)];
    QCOMPARE(counts, (std::array<int, layerCount> { 1, 0, 1, 3, 1, 0 }));
}

void HighlightsTest::whatIsNotCertainIsAClaim()
{
    auto story = std::make_shared<Story>(*smallStory());
    story->events[1].reports[0].status = EventStatus::Hypothetical;
    const auto marks = highlightsOf(*story, { 1 });
    const auto claim = std::find_if(marks.begin(), marks.end(),
                                    [](const Highlight& mark) { return mark.layer == HighlightLayer::Claims; });
    QVERIFY(claim != marks.end());
    QCOMPARE(claim->event, EventId { 1 });
    QCOMPARE(claim->span, story->events[1].reports[0].span);
}

void HighlightsTest::theShortestVisibleMarkIsUnderThePointer()
{
    const HighlightSet set({ { { 0, 100 }, HighlightLayer::Quotes, {}, { 0 }, {}, -1 },
                             { { 40, 46 }, HighlightLayer::Dates, {}, {}, {}, 0 } });
    QCOMPARE(set.at(42, all)->layer, HighlightLayer::Dates);
    QCOMPARE(set.at(46, all)->layer, HighlightLayer::Quotes);
    LayerFlags noDates = all;
    noDates[size_t(HighlightLayer::Dates)] = false;
    QCOMPARE(set.at(42, noDates)->layer, HighlightLayer::Quotes);
    QVERIFY(!set.at(100, all));
    QVERIFY(!HighlightSet().at(0, all));
}

void HighlightsTest::marksThatBeganFarAboveAreFound()
{
    std::vector<Highlight> marks { { { 0, 90'000 }, HighlightLayer::Quotes, {}, { 0 }, {}, -1 } };
    for (qsizetype i = 1; i < 9'000; ++i)
        marks.push_back({ { i * 10, i * 10 + 5 }, HighlightLayer::Dates, {}, {}, {}, qint32(i) });
    const HighlightSet set(marks);
    QCOMPARE(set.at(89'999, all)->layer, HighlightLayer::Quotes);
    QVERIFY(set.near({ 90'000, 90'010 }).empty());
    QCOMPARE(set.at(505, all)->layer, HighlightLayer::Quotes);
    QCOMPARE(set.at(504, all)->date, 50);
}

QTEST_GUILESS_MAIN(HighlightsTest)
#include "tst_highlights.moc"
