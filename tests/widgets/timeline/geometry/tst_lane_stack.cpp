// SPDX-License-Identifier: GPL-3.0-or-later
// How lanes share the height.
#include "widgets/timeline/geometry/lane_stack.h"

#include <QTest>

using namespace demarche;

class TestLaneStack : public QObject {
    Q_OBJECT

private slots:
    void lanesStandOneBelowTheOther();
    void aBusyLaneGetsMoreRowsAndEveryLaneOne();
    void lanesThatDoNotFitGoOnBelow();
    void aCollapsedLaneHasNoRows();
    void noLaneHasMoreRowsThanItems();
};

namespace {

std::vector<LaneWish> wishes(std::initializer_list<std::uint32_t> counts)
{
    std::vector<LaneWish> result;
    for (const std::uint32_t count : counts)
        result.push_back({ static_cast<std::uint32_t>(result.size()), count, false });
    return result;
}

} // namespace

void TestLaneStack::lanesStandOneBelowTheOther()
{
    const auto boxes = stackedLanes(wishes({ 10, 5, 2 }), 300, {});
    QCOMPARE(boxes.front().y, 0.0);
    for (std::size_t i = 1; i < boxes.size(); ++i)
        QCOMPARE(boxes[i].y, boxes[i - 1].bottom());
    QVERIFY(boxes.back().bottom() <= 300);
}

void TestLaneStack::aBusyLaneGetsMoreRowsAndEveryLaneOne()
{
    const auto boxes = stackedLanes(wishes({ 1'000'000, 9, 4 }), 400, {});
    QVERIFY(boxes[0].rows > boxes[1].rows);
    QVERIFY(boxes[2].rows >= 1);
}

void TestLaneStack::lanesThatDoNotFitGoOnBelow()
{
    const auto boxes = stackedLanes(wishes({ 5, 5, 5, 5, 5, 5, 5, 5, 5, 5 }), 100, {});
    for (const LaneBox& box : boxes)
        QCOMPARE(box.rows, 1);
    QVERIFY(boxes.back().bottom() > 100);
}

void TestLaneStack::aCollapsedLaneHasNoRows()
{
    auto wanted = wishes({ 50, 50 });
    wanted[0].isCollapsed = true;
    const auto boxes = stackedLanes(wanted, 300, {});
    QCOMPARE(boxes[0].rows, 0);
    QCOMPARE(boxes[0].height, LaneMetrics().collapsedHeight);
    QVERIFY(boxes[1].rows > 3);
}

void TestLaneStack::noLaneHasMoreRowsThanItems() { QCOMPARE(stackedLanes(wishes({ 2 }), 2000, {}).front().rows, 2); }

QTEST_GUILESS_MAIN(TestLaneStack)
#include "tst_lane_stack.moc"
