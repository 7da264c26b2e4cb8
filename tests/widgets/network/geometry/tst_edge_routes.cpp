// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/geometry/edge_routes.h"

#include <QTest>

#include <cmath>

using namespace demarche;

namespace {

NodeBox circle(double x, double y, double radius = 20) { return { { x, y }, radius, NodeShape::Circle }; }
double distance(const QPointF& a, const QPointF& b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

} // namespace

class TestEdgeRoutes : public QObject {
    Q_OBJECT

private slots:
    void anArrowEndsAtTheBorderOfItsTarget()
    {
        const EdgeRoute route = routeBetween(circle(0, 0), circle(200, 0, 30), { 0.2, 2, false });
        QVERIFY(std::abs(distance(route.tip, { 200, 0 }) - 31.5) < 0.01);
        QVERIFY(std::abs(distance(route.begin, { 0, 0 }) - 21.5) < 0.01);
        QVERIFY(distance(route.end, { 200, 0 }) > distance(route.tip, { 200, 0 }));
    }

    void aMutualEdgeHasAnArrowAtEitherEnd()
    {
        const EdgeRoute route = routeBetween(circle(0, 0), circle(200, 0), { 0.1, 2, true });
        QVERIFY(distance(route.backTip, { 0, 0 }) < distance(route.begin, { 0, 0 }));
    }

    void thereAndBackKeepApart()
    {
        const std::vector<NodeBox> boxes { circle(0, 0), circle(200, 0) };
        const std::vector<double> bends = bendsOf({ { 0, 1, false }, { 1, 0, false } }, boxes);
        const QPointF there = routeBetween(boxes[0], boxes[1], { bends[0], 1, false }).at(0.5);
        const QPointF back = routeBetween(boxes[1], boxes[0], { bends[1], 1, false }).at(0.5);
        QVERIFY(distance(there, back) > 20);
    }

    void severalEdgesOfOneDirectionKeepApart()
    {
        const std::vector<NodeBox> boxes { circle(0, 0), circle(200, 0) };
        const std::vector<double> bends = bendsOf({ { 0, 1, false }, { 0, 1, false }, { 0, 1, false } }, boxes);
        for (size_t i = 1; i < bends.size(); ++i)
            QVERIFY(std::abs(bends[i] - bends[i - 1]) > 0.1);
    }

    void aSingleEdgeGoesAroundANodeInItsWay()
    {
        const std::vector<NodeBox> boxes { circle(0, 0), circle(300, 0), circle(150, 8) };
        const std::vector<double> bends = bendsOf({ { 0, 1, false } }, boxes);
        const EdgeRoute route = routeBetween(boxes[0], boxes[1], { bends[0], 1, false });
        for (int step = 0; step <= 20; ++step)
            QVERIFY(distance(route.at(step / 20.0), boxes[2].centre) > 20);
    }

    void anEdgeIsNearItsCurveAndFarFromTheStraightLine()
    {
        const EdgeRoute route = routeBetween(circle(0, 0), circle(200, 0), { 0.4, 1, false });
        QVERIFY(route.distanceTo(route.at(0.37)) < 0.5);
        QVERIFY(route.distanceTo({ 100, 0 }) > 30);
        QVERIFY(route.bounds().contains(route.at(0.5)));
    }

    void nodesThatTouchHaveNoRoomForAnEdge()
    {
        QVERIFY(routeBetween(circle(0, 0), circle(42, 0), { 0.1, 1, false }).isTooShort);
        QVERIFY(!routeBetween(circle(0, 0), circle(90, 0), { 0.1, 1, false }).isTooShort);
    }

    void anArrowHeadPointsWhereItsLineGoes()
    {
        const std::array<QPointF, 3> head = arrowHead({ 100, 0 }, { 0, 0 }, 2);
        QCOMPARE(head[0], QPointF(100, 0));
        QVERIFY(head[1].x() < 100 && head[2].x() < 100);
        QCOMPARE(head[1].y(), -head[2].y());
    }
};

QTEST_GUILESS_MAIN(TestEdgeRoutes)
#include "tst_edge_routes.moc"
