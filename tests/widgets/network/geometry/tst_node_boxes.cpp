// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/geometry/node_boxes.h"

#include <QTest>

#include <cmath>

using namespace demarche;

namespace {

NodeBox circle(double x, double y, double radius = 20) { return { { x, y }, radius, NodeShape::Circle }; }

} // namespace

class TestNodeBoxes : public QObject {
    Q_OBJECT

private slots:
    void aCircleIsHitInsideAndNotAtTheCornerOfItsSquare()
    {
        QVERIFY(circle(100, 100).contains({ 115, 100 }));
        QVERIFY(!circle(100, 100).contains({ 118, 118 }));
        const NodeBox square { { 100, 100 }, 20, NodeShape::Square };
        QVERIFY(square.contains({ 118, 118 }));
    }

    void aTinyNodeCanBeHitFromALittleOutside()
    {
        QVERIFY(circle(100, 100, 3).contains({ 107, 100 }));
        QVERIFY(!circle(100, 100, 3).contains({ 112, 100 }));
    }

    void theBorderLiesTowardsThePoint()
    {
        QCOMPARE(circle(0, 0).borderTowards({ 100, 0 }), QPointF(20, 0));
        QCOMPARE(circle(0, 0).borderTowards({ 0, -100 }), QPointF(0, -20));
        const NodeBox square { { 0, 0 }, 20, NodeShape::Square };
        QCOMPARE(square.borderTowards({ 100, 10 }).x(), 20.0);
        QCOMPARE(circle(5, 5).borderTowards({ 5, 5 }), QPointF(5, 5));
    }

    void importanceShowsInTheAreaAndOrderIsKept()
    {
        const NodeScale scale { 400 * 400, 20, 1, 16 };
        QVERIFY(radiusOf(1, scale) > radiusOf(0.5, scale));
        QVERIFY(radiusOf(0.5, scale) > radiusOf(0, scale));
        QVERIFY(radiusOf(0, scale) >= 3);
    }

    void manyNodesAreSmallerAndZoomedOnesLarger()
    {
        const NodeScale few { 400 * 400, 12, 1, 16 };
        const NodeScale many { 400 * 400, 2000, 1, 16 };
        NodeScale zoomed = many;
        zoomed.magnification = 4;
        QVERIFY(radiusOf(1, many) < radiusOf(1, few));
        QVERIFY(radiusOf(1, zoomed) > radiusOf(1, many));
    }

    void theBoxUnderThePointWinsOverOneThatIsOnlyNear()
    {
        const std::vector<NodeBox> boxes { circle(100, 100, 30), circle(134, 100, 3) };
        QCOMPARE(boxAt(boxes, { 128, 100 }), qsizetype(0));
        QCOMPARE(boxAt(boxes, { 135, 100 }), qsizetype(1));
        QCOMPARE(boxAt(boxes, { 300, 300 }), qsizetype(-1));
    }

    void arrowsGoToTheNearestBoxStraightAhead()
    {
        const std::vector<NodeBox> boxes { circle(0, 0), circle(100, 10), circle(60, 90), circle(-80, 0) };
        QCOMPARE(boxTowards(boxes, 0, Direction::Right), qsizetype(1));
        QCOMPARE(boxTowards(boxes, 0, Direction::Down), qsizetype(2));
        QCOMPARE(boxTowards(boxes, 0, Direction::Left), qsizetype(3));
        QCOMPARE(boxTowards(boxes, 0, Direction::Up), qsizetype(0));
    }

    void boxesAreReadInRowsFromLeftToRight()
    {
        const std::vector<NodeBox> boxes { circle(300, 210), circle(200, 10), circle(20, 12), circle(40, 200) };
        QCOMPARE(readingOrder(boxes), (std::vector<qsizetype> { 2, 1, 3, 0 }));
    }
};

QTEST_GUILESS_MAIN(TestNodeBoxes)
#include "tst_node_boxes.moc"
