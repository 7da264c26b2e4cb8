// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/geometry/label_placement.h"

#include <QTest>

#include <random>

using namespace demarche;

namespace {

NodeBox circle(double x, double y, double radius = 12) { return { { x, y }, radius, NodeShape::Circle }; }
const QSizeF name(60, 16);

} // namespace

class TestLabelPlacement : public QObject {
    Q_OBJECT

private slots:
    void aNameStandsBelowItsNodeWhereThereIsRoom()
    {
        const auto placed = placeLabels({ { 0, name } }, { circle(100, 100) }, {});
        QVERIFY(placed[0]);
        QVERIFY(placed[0]->top() >= 112);
        QCOMPARE(placed[0]->center().x(), 100.0);
    }

    void aNameGoesAsideForANodeBelow()
    {
        const auto placed = placeLabels({ { 0, name } }, { circle(100, 100), circle(100, 125) }, {});
        QVERIFY(placed[0]);
        QVERIFY(!placed[0]->intersects(circle(100, 125).rect()));
    }

    void aNameGoesWhereFewerEdgesRun()
    {
        std::vector<QPointF> crossings;
        for (int i = 0; i < 10; ++i)
            crossings.push_back({ 80.0 + i * 4, 122 });
        const auto placed = placeLabels({ { 0, name } }, { circle(100, 100) }, { crossings, {} });
        QVERIFY(placed[0]);
        for (const QPointF& crossing : crossings)
            QVERIFY(!placed[0]->contains(crossing));
    }

    void noTwoNamesOverlapHoweverCrowded()
    {
        std::mt19937 random(3);
        std::vector<NodeBox> boxes;
        std::vector<LabelWish> wishes;
        for (int i = 0; i < 200; ++i) {
            boxes.push_back(circle(double(random() % 500), double(random() % 400), 8));
            wishes.push_back({ i, name });
        }
        const auto placed = placeLabels(wishes, boxes, {});
        int count = 0;
        for (size_t i = 0; i < placed.size(); ++i) {
            if (!placed[i])
                continue;
            ++count;
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!placed[j] || !placed[j]->intersects(*placed[i]));
            for (size_t j = 0; j < boxes.size(); ++j)
                QVERIFY(j == i || !boxes[j].rect().intersects(*placed[i]));
        }
        QVERIFY(count > 5);
    }

    void theMoreImportantNameIsTheOneThatStays()
    {
        std::vector<NodeBox> boxes;
        std::vector<LabelWish> wishes;
        for (int i = 0; i < 12; ++i) { // all in one spot, with room for a few names only
            boxes.push_back(circle(100 + i * 0.1, 100));
            wishes.push_back({ 11 - i, QSizeF(300, 300) });
        }
        const auto placed = placeLabels(wishes, boxes, {});
        QVERIFY(placed.front());
        QVERIFY(!placed.back());
    }

    void noNameIsCutAtTheEdge()
    {
        const QRectF view(0, 0, 300, 200);
        const std::vector<NodeBox> boxes { circle(12, 100), circle(290, 100), circle(150, 190), circle(150, 10),
                                           circle(286, 150) };
        std::vector<LabelWish> wishes;
        for (qsizetype i = 0; i < qsizetype(boxes.size()); ++i)
            wishes.push_back({ i, name });
        for (const std::optional<QRectF>& place : placeLabels(wishes, boxes, { {}, view })) {
            QVERIFY(place);
            QVERIFY(view.contains(*place));
        }
    }

    void whoIsAskedForIsNamedHoweverCrowdedAndCoversNoOtherName()
    {
        std::mt19937 random(5);
        std::vector<NodeBox> boxes;
        for (int i = 0; i < 300; ++i)
            boxes.push_back(circle(20 + double(random() % 360), 20 + double(random() % 260), 9));
        std::vector<LabelWish> wishes;
        for (qsizetype i = 0; i < qsizetype(boxes.size()); ++i)
            wishes.push_back({ i, name, i < 6 });
        const QRectF view(0, 0, 400, 300);
        const auto placed = placeLabels(wishes, boxes, { {}, view });
        for (size_t i = 0; i < 6; ++i) {
            QVERIFY(placed[i]);
            QVERIFY(view.contains(*placed[i]));
        }
        for (size_t i = 0; i < placed.size(); ++i) {
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!placed[i] || !placed[j] || !placed[i]->intersects(*placed[j]));
        }
    }
};

QTEST_GUILESS_MAIN(TestLabelPlacement)
#include "tst_label_placement.moc"
