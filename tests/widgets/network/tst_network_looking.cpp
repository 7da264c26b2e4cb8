// SPDX-License-Identifier: GPL-3.0-or-later
// Other ways to look at the graph: several chosen, one's circle, a way, folded countries, a matrix.
#include "tests/widgets/network/network_stage.h"
#include "widgets/network/network_matrix.h"
#include "widgets/network/network_minimap.h"
#include "widgets/network/network_strip.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace demarche;
using namespace demarche::test;

class TestNetworkLooking : public QObject {
    Q_OBJECT

private slots:
    void init() { m_stage.open({ 520, 600 }); }
    void cleanup() { m_stage.close(); }

    void ctrlClicksChooseSeveralAndTheStripSaysWhatTiesThem()
    {
        std::vector<ActorId> chosen;
        connect(m_stage.view(), &NetworkView::actorsChosen, this,
                [&chosen](const std::vector<ActorId>& actors) { chosen = actors; });
        ctrlClick("Vladimir Putin");
        ctrlClick("Kim Jong Un");
        QCOMPARE(chosen, (std::vector<ActorId> { actorNamed("Vladimir Putin"), actorNamed("Kim Jong Un") }));
        QCOMPARE(canvas()->light().chosenNodes.size(), size_t(2));
        QVERIFY(strip()->isVisible());
        QVERIFY(strip()->line().text.contains(QLatin1String("3 event")));
        ctrlClick("Kim Jong Un");
        QCOMPARE(canvas()->light().chosenNodes.size(), size_t(1));
    }

    void theNamesOfSeveralChosenStandAndDoNotOverlap()
    {
        for (const char* name : { "Vladimir Putin", "Kim Jong Un", "Wang Yi", "South Korea", "Andrey Rudenko" })
            ctrlClick(name);
        const NetworkPicture& picture = canvas()->picture();
        const std::vector<qsizetype>& chosen = canvas()->light().chosenNodes;
        QCOMPARE(chosen.size(), size_t(5));
        for (const qsizetype node : chosen) {
            QVERIFY(picture.labels[size_t(node)]);
            QVERIFY(QRectF(canvas()->rect()).contains(*picture.labels[size_t(node)]));
            for (size_t other = 0; other < picture.labels.size(); ++other)
                QVERIFY(qsizetype(other) == node || !picture.labels[other]
                        || !picture.labels[other]->intersects(*picture.labels[size_t(node)]));
        }
    }

    void aCircleHoldsAnActorAndItsPartnersOnlyAndEscLeadsBack()
    {
        m_stage.view()->showCircle(actorNamed("Wang Yi"));
        QVERIFY(isShown("Wang Yi") && isShown("Сергей Шойгу"));
        QVERIFY(!isShown("Antony Blinken"));
        QVERIFY(m_stage.view()->rectOf(actorNamed("Antony Blinken")).isEmpty());
        QVERIFY(strip()->line().text.contains(QLatin1String("Yi")));
        QTest::keyClick(canvas(), Qt::Key_Escape);
        QVERIFY(isShown("Antony Blinken"));
    }

    void theKeyboardStaysWithinTheCircle()
    {
        m_stage.view()->showCircle(actorNamed("Wang Yi"));
        canvas()->setFocus(Qt::TabFocusReason);
        for (const Qt::Key key : { Qt::Key_Up, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right }) {
            QTest::keyClick(canvas(), key);
            QVERIFY(canvas()->scene().isDrawn(size_t(canvas()->light().focusedNode)));
        }
    }

    void theShortestWayIsLitAndNamed()
    {
        m_stage.view()->selectActors({ actorNamed("Kim Hong-kyun"), actorNamed("Antony Blinken") });
        m_stage.view()->showWay();
        QVERIFY2(strip()->line().text.startsWith(QLatin1String("No chain")), qPrintable(strip()->line().text));
        m_stage.view()->selectActors({ actorNamed("Andrey Rudenko"), actorNamed("Chang Ho-jin") });
        m_stage.view()->showWay();
        const std::vector<qsizetype>& way = canvas()->light().chosenNodes;
        QVERIFY(canvas()->light().showsWay);
        QCOMPARE(way.front(), canvas()->scene().nodeOf(actorNamed("Andrey Rudenko")));
        QCOMPARE(way.back(), canvas()->scene().nodeOf(actorNamed("Chang Ho-jin")));
        QVERIFY(way.size() >= 3);
        QTest::keyClick(canvas(), Qt::Key_Escape);
        QVERIFY(!canvas()->light().showsWay);
    }

    void theWayFollowsThePeriod()
    {
        m_stage.view()->selectActors({ actorNamed("Kim Jong Un"), actorNamed("Vladimir Putin") });
        m_stage.view()->showWay();
        QVERIFY(canvas()->light().showsWay);
        m_stage.view()->setPeriod(FuzzyDate::parse(u"2024-06-26")->drawnRange());
        QVERIFY(!canvas()->light().showsWay);
    }

    void aFoldedCountryIsOneNodeAndNobodyElseMoves()
    {
        const QPointF before = placeOf("Wang Yi");
        const QPointF home = placeOf("South Korea");
        m_stage.view()->setFolded(QStringLiteral("KR"), NetworkView::Folded::Yes);
        QCOMPARE(canvas()->scene().nodes().size(), m_stage.graph().nodes.size() - 3);
        QCOMPARE(placeOf("Wang Yi"), before);
        QCOMPARE(placeOf("South Korea"), home);
        QCOMPARE(canvas()->scene().nodeOf(actorNamed("Cho Tae-yul")),
                 canvas()->scene().nodeOf(actorNamed("South Korea")));
        m_stage.view()->selectActor(actorNamed("Cho Tae-yul"));
        QCOMPARE(canvas()->light().chosenNodes.front(), canvas()->scene().nodeOf(actorNamed("South Korea")));
        m_stage.view()->setFolded(QStringLiteral("KR"), NetworkView::Folded::No);
        QCOMPARE(placeOf("Wang Yi"), before);
        QCOMPARE(canvas()->scene().nodes().size(), m_stage.graph().nodes.size());
    }

    void aDoubleClickFoldsAndUnfolds()
    {
        QTest::mouseDClick(canvas(), Qt::LeftButton, {}, m_stage.centreOf("Georgy Zinoviev"));
        QVERIFY(canvas()->scene().nodes().size() < m_stage.graph().nodes.size());
        QCOMPARE(nodeAt(canvas()->scene(), canvas()->picture(), m_stage.centreOf("Russian Foreign Ministry")),
                 canvas()->scene().nodeOf(actorNamed("Russian Foreign Ministry")));
        QTest::mouseDClick(canvas(), Qt::LeftButton, {}, m_stage.centreOf("Russian Foreign Ministry"));
        QCOMPARE(canvas()->scene().nodes().size(), m_stage.graph().nodes.size());
    }

    void whoIsAloneOfACountryCannotBeFolded()
    {
        m_stage.view()->setFolded(QStringLiteral("CN"), NetworkView::Folded::Yes);
        QCOMPARE(canvas()->scene().nodes().size(), m_stage.graph().nodes.size());
    }

    void whatIsFoldedStaysSoWithANewStory()
    {
        m_stage.view()->setFolded(QStringLiteral("KR"), NetworkView::Folded::Yes);
        const StoryPtr again = summonsStory();
        const ActorGraph graph = actorGraph(*again);
        m_stage.view()->setLayout(again, graph, layOut(graph, *again));
        QCOMPARE(canvas()->scene().nodes().size(), m_stage.graph().nodes.size() - 3);
    }

    void theMatrixIsToggledByKeyAndKeepsTheChoice()
    {
        m_stage.view()->selectActor(actorNamed("Wang Yi"));
        canvas()->setFocus();
        QTest::keyClick(canvas(), Qt::Key_M);
        QVERIFY(matrix()->isVisible() && !canvas()->isVisible());
        QCOMPARE(m_stage.view()->focusProxy(), static_cast<QWidget*>(matrix()));
        QTest::keyClick(matrix(), Qt::Key_M);
        QVERIFY(canvas()->isVisible());
        QCOMPARE(canvas()->light().chosenNodes.size(), size_t(1));
    }

    void aMatrixShownLaterHasWhatWasFoldedBefore()
    {
        m_stage.view()->setForm(NetworkView::Form::Matrix);
        QCOMPARE(matrix()->order().nodes.size(), m_stage.graph().nodes.size());
        m_stage.view()->setForm(NetworkView::Form::Graph);
        m_stage.view()->setFolded(QStringLiteral("KR"), NetworkView::Folded::Yes);
        m_stage.view()->setForm(NetworkView::Form::Matrix);
        QCOMPARE(matrix()->order().nodes.size(), canvas()->scene().nodes().size());
        m_stage.view()->setFolded(QStringLiteral("KR"), NetworkView::Folded::No);
        QCOMPARE(matrix()->order().nodes.size(), m_stage.graph().nodes.size());
    }

    void aMatrixIsOfferedForACrowdAndNotForAFew()
    {
        QVERIFY(!strip()->isVisible());
        const StoryPtr crowd = crowdedStory(80, 300);
        const ActorGraph graph = actorGraph(*crowd);
        m_stage.view()->setLayout(crowd, graph, layOut(graph, *crowd));
        QVERIFY(strip()->isVisible());
        QTest::mouseClick(strip()->findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(matrix()->isVisible());
        m_stage.view()->setForm(NetworkView::Form::Graph);
        QVERIFY(!strip()->isVisible());
    }

    void anEmptyPeriodSaysSoAndOffersAllTime()
    {
        m_stage.view()->setPeriod(InstantRange { Instant(), Instant() + TimeSpan::days(1) });
        QVERIFY(strip()->isVisible());
        QTest::mouseClick(strip()->findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(!strip()->isVisible());
        QCOMPARE(canvas()->scene().activeNodeCount(), qint32(m_stage.graph().nodes.size()));
    }

    void theMapComesWithTheZoomAndLeadsElsewhere()
    {
        auto* map = m_stage.view()->findChild<NetworkMinimap*>();
        QVERIFY(!map->isVisible());
        m_stage.view()->zoomBy(4);
        QVERIFY(map->isVisible());
        const QRect before = m_stage.view()->rectOf(actorNamed("Wang Yi"));
        QTest::mouseClick(map, Qt::LeftButton, {}, { 4, 4 });
        QVERIFY(m_stage.view()->rectOf(actorNamed("Wang Yi")) != before);
        m_stage.view()->fitAll();
        QVERIFY(!map->isVisible());
    }

    void theKeyboardReachesTheRelationsOfAnActor()
    {
        qsizetype activated = -1;
        connect(canvas(), &NetworkCanvas::edgeActivated, this, [&activated](qsizetype edge) { activated = edge; });
        canvas()->setFocus(Qt::TabFocusReason);
        canvas()->focusNode(canvas()->scene().nodeOf(actorNamed("Kim Hong-kyun")));
        QTest::keyClick(canvas(), Qt::Key_PageDown);
        QTest::keyClick(canvas(), Qt::Key_Return);
        QVERIFY(activated >= 0);
        const SceneEdge& edge = canvas()->scene().edges()[size_t(activated)];
        QCOMPARE(qsizetype(edge.source), canvas()->scene().nodeOf(actorNamed("Kim Hong-kyun")));
    }

    void placesThatDoNotFitTheGraphDrawNobody()
    {
        m_stage.view()->setLayout(m_stage.story(), m_stage.graph(), { { 0, 0 } });
        QVERIFY(canvas()->scene().nodes().empty());
        QVERIFY(!m_stage.view()->grab().isNull());
    }

private:
    NetworkCanvas* canvas() const { return m_stage.canvas(); }
    ActorId actorNamed(const char* name) const { return m_stage.actorNamed(name); }
    NetworkMatrix* matrix() const { return m_stage.view()->findChild<NetworkMatrix*>(); }
    NetworkStrip* strip() const { return m_stage.view()->findChild<NetworkStrip*>(); }
    bool isShown(const char* name) const
    {
        return canvas()->scene().isDrawn(size_t(canvas()->scene().nodeOf(actorNamed(name))));
    }
    QPointF placeOf(const char* name) const
    {
        return canvas()->picture().boxes[size_t(canvas()->scene().nodeOf(actorNamed(name)))].centre;
    }
    void ctrlClick(const char* name) const
    {
        QTest::mouseClick(canvas(), Qt::LeftButton, Qt::ControlModifier, m_stage.centreOf(name));
    }

    NetworkStage m_stage;
};

QTEST_MAIN(TestNetworkLooking)
#include "tst_network_looking.moc"
