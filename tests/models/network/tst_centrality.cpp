// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/centrality.h"

#include <QTest>

#include <algorithm>

using namespace demarche;

class TestCentrality : public QObject {
    Q_OBJECT

private slots:
    void whoStandsBetweenAllOthersHasOne()
    {
        const std::vector<double> centrality = centralityOf({ 4, { { 0, 1, 1 }, { 0, 2, 1 }, { 0, 3, 1 } } });
        QCOMPARE(centrality[0], 1.0);
        QCOMPARE(centrality[1], 0.0);
    }

    void theMiddleOfAChainIsMoreCentralThanItsEnds()
    {
        const std::vector<double> centrality
            = centralityOf({ 5, { { 0, 1, 1 }, { 1, 2, 1 }, { 2, 3, 1 }, { 3, 4, 1 } } });
        QVERIFY(centrality[2] > centrality[1]);
        QVERIFY(centrality[1] > centrality[0]);
    }

    void nobodyStandsBetweenTwo()
    {
        QCOMPARE(centralityOf({ 2, { { 0, 1, 1 } } }), (std::vector<double> { 0, 0 }));
        QVERIFY(centralityOf({}).empty());
    }

    void inALargeGraphTheHubIsStillFound()
    {
        // a wheel of 3,000 around node 0: more than can be reckoned exactly in the time
        GraphSkeleton wheel { 3000, {} };
        for (qint32 i = 1; i < 3000; ++i)
            wheel.links.push_back({ 0, i, 1 });
        for (qint32 i = 1; i + 1 < 3000; ++i)
            wheel.links.push_back({ i, i + 1, 1 });
        const std::vector<double> centrality = centralityOf(wheel);
        QCOMPARE(std::max_element(centrality.begin(), centrality.end()) - centrality.begin(), qsizetype(0));
        QVERIFY(std::all_of(centrality.begin(), centrality.end(), [](double c) { return c >= 0 && c <= 1; }));
    }
};

QTEST_GUILESS_MAIN(TestCentrality)
#include "tst_centrality.moc"
