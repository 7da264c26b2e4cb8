// SPDX-License-Identifier: GPL-3.0-or-later
// Other ways to look at the graph: several chosen, one's circle, a way, folded countries, a matrix.
#include "tests/support/network_story.h"
#include "widgets/network/network_canvas.h"
#include "widgets/network/network_matrix.h"
#include "widgets/network/network_minimap.h"
#include "widgets/network/network_strip.h"
#include "widgets/network/network_view.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace demarche;
using namespace demarche::test;

class TestNetworkLooking : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_story = summonsStory();
        m_graph = actorGraph(*m_story);
        m_positions = layOut(m_graph, *m_story);
    }

    void init()
    {
        m_view = std::make_unique<NetworkView>();
        m_view->setTheme(Theme::of(ThemeKind::Light, QFont()));
        m_view->resize(520, 600);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setLayout(m_story, m_graph, m_positions);
        QCoreApplication::processEvents();
    }
    void cleanup() { m_view.reset(); }

    void ctrlClicksChooseSeveralAndTheStripSaysWhatTiesThem()
    {
        std::vector<ActorId> chosen;
        connect(m_view.get(), &NetworkView::actorsChosen, this,
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
        m_view->showCircle(actorNamed("Wang Yi"));
        QVERIFY(isShown("Wang Yi") && isShown("Сергей Шойгу"));
        QVERIFY(!isShown("Antony Blinken"));
        QVERIFY(m_view->rectOf(actorNamed("Antony Blinken")).isEmpty());
        QVERIFY(strip()->line().text.contains(QLatin1String("Yi")));
        QTest::keyClick(canvas(), Qt::Key_Escape);
        QVERIFY(isShown("Antony Blinken"));
    }

    void theKeyboardStaysWithinTheCircle()
    {
        m_view->showCircle(actorNamed("Wang Yi"));
        canvas()->setFocus(Qt::TabFocusReason);
        for (const Qt::Key key : { Qt::Key_Up, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right }) {
            QTest::keyClick(canvas(), key);
            QVERIFY(canvas()->scene().isDrawn(size_t(canvas()->light().focusedNode)));
        }
    }

    void theShortestWayIsLitAndNamed()
    {
        m_view->selectActors({ actorNamed("Kim Hong-kyun"), actorNamed("Antony Blinken") });
        m_view->showWay();
        QVERIFY2(strip()->line().text.startsWith(QLatin1String("No chain")), qPrintable(strip()->line().text));
        m_view->selectActors({ actorNamed("Andrey Rudenko"), actorNamed("Chang Ho-jin") });
        m_view->showWay();
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
        m_view->selectActors({ actorNamed("Kim Jong Un"), actorNamed("Vladimir Putin") });
        m_view->showWay();
        QVERIFY(canvas()->light().showsWay);
        m_view->setPeriod(FuzzyDate::parse(u"2024-06-26")->drawnRange());
        QVERIFY(!canvas()->light().showsWay);
    }

    void aFoldedCountryIsOneNodeAndNobodyElseMoves()
    {
        const QPointF before = placeOf("Wang Yi");
        const QPointF home = placeOf("South Korea");
        m_view->setFolded(QStringLiteral("KR"), NetworkView::Folded::Yes);
        QCOMPARE(canvas()->scene().nodes().size(), m_graph.nodes.size() - 3);
        QCOMPARE(placeOf("Wang Yi"), before);
        QCOMPARE(placeOf("South Korea"), home);
        QCOMPARE(canvas()->scene().nodeOf(actorNamed("Cho Tae-yul")),
                 canvas()->scene().nodeOf(actorNamed("South Korea")));
        m_view->selectActor(actorNamed("Cho Tae-yul"));
        QCOMPARE(canvas()->light().chosenNodes.front(), canvas()->scene().nodeOf(actorNamed("South Korea")));
        m_view->setFolded(QStringLiteral("KR"), NetworkView::Folded::No);
        QCOMPARE(placeOf("Wang Yi"), before);
        QCOMPARE(canvas()->scene().nodes().size(), m_graph.nodes.size());
    }

    void aDoubleClickFoldsAndUnfolds()
    {
        QTest::mouseDClick(canvas(), Qt::LeftButton, {}, centreOf("Georgy Zinoviev"));
        QVERIFY(canvas()->scene().nodes().size() < m_graph.nodes.size());
        QCOMPARE(nodeAt(canvas()->scene(), canvas()->picture(), centreOf("Russian Foreign Ministry")),
                 canvas()->scene().nodeOf(actorNamed("Russian Foreign Ministry")));
        QTest::mouseDClick(canvas(), Qt::LeftButton, {}, centreOf("Russian Foreign Ministry"));
        QCOMPARE(canvas()->scene().nodes().size(), m_graph.nodes.size());
    }

    void whoIsAloneOfACountryCannotBeFolded()
    {
        m_view->setFolded(QStringLiteral("CN"), NetworkView::Folded::Yes);
        QCOMPARE(canvas()->scene().nodes().size(), m_graph.nodes.size());
    }

    void whatIsFoldedStaysSoWithANewStory()
    {
        m_view->setFolded(QStringLiteral("KR"), NetworkView::Folded::Yes);
        const StoryPtr again = summonsStory();
        const ActorGraph graph = actorGraph(*again);
        m_view->setLayout(again, graph, layOut(graph, *again));
        QCOMPARE(canvas()->scene().nodes().size(), m_graph.nodes.size() - 3);
    }

    void theMatrixIsToggledByKeyAndKeepsTheChoice()
    {
        m_view->selectActor(actorNamed("Wang Yi"));
        canvas()->setFocus();
        QTest::keyClick(canvas(), Qt::Key_M);
        QVERIFY(matrix()->isVisible() && !canvas()->isVisible());
        QCOMPARE(m_view->focusProxy(), static_cast<QWidget*>(matrix()));
        QTest::keyClick(matrix(), Qt::Key_M);
        QVERIFY(canvas()->isVisible());
        QCOMPARE(canvas()->light().chosenNodes.size(), size_t(1));
    }

    void aMatrixShownLaterHasWhatWasFoldedBefore()
    {
        m_view->setForm(NetworkView::Form::Matrix);
        QCOMPARE(matrix()->order().nodes.size(), m_graph.nodes.size());
        m_view->setForm(NetworkView::Form::Graph);
        m_view->setFolded(QStringLiteral("KR"), NetworkView::Folded::Yes);
        m_view->setForm(NetworkView::Form::Matrix);
        QCOMPARE(matrix()->order().nodes.size(), canvas()->scene().nodes().size());
        m_view->setFolded(QStringLiteral("KR"), NetworkView::Folded::No);
        QCOMPARE(matrix()->order().nodes.size(), m_graph.nodes.size());
    }

    void aMatrixIsOfferedForACrowdAndNotForAFew()
    {
        QVERIFY(!strip()->isVisible());
        const StoryPtr crowd = crowdedStory(80, 300);
        const ActorGraph graph = actorGraph(*crowd);
        m_view->setLayout(crowd, graph, layOut(graph, *crowd));
        QVERIFY(strip()->isVisible());
        QTest::mouseClick(strip()->findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(matrix()->isVisible());
        m_view->setForm(NetworkView::Form::Graph);
        QVERIFY(!strip()->isVisible());
    }

    void anEmptyPeriodSaysSoAndOffersAllTime()
    {
        m_view->setPeriod(InstantRange { Instant(), Instant() + TimeSpan::days(1) });
        QVERIFY(strip()->isVisible());
        QTest::mouseClick(strip()->findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(!strip()->isVisible());
        QCOMPARE(canvas()->scene().activeNodeCount(), qint32(m_graph.nodes.size()));
    }

    void theMapComesWithTheZoomAndLeadsElsewhere()
    {
        auto* map = m_view->findChild<NetworkMinimap*>();
        QVERIFY(!map->isVisible());
        m_view->zoomBy(4);
        QVERIFY(map->isVisible());
        const QRect before = m_view->rectOf(actorNamed("Wang Yi"));
        QTest::mouseClick(map, Qt::LeftButton, {}, { 4, 4 });
        QVERIFY(m_view->rectOf(actorNamed("Wang Yi")) != before);
        m_view->fitAll();
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
        m_view->setLayout(m_story, m_graph, { { 0, 0 } });
        QVERIFY(canvas()->scene().nodes().empty());
        QVERIFY(!m_view->grab().isNull());
    }

private:
    NetworkCanvas* canvas() const { return m_view->findChild<NetworkCanvas*>(); }
    NetworkMatrix* matrix() const { return m_view->findChild<NetworkMatrix*>(); }
    NetworkStrip* strip() const { return m_view->findChild<NetworkStrip*>(); }
    bool isShown(const char* name) const
    {
        return canvas()->scene().isDrawn(size_t(canvas()->scene().nodeOf(actorNamed(name))));
    }
    QPointF placeOf(const char* name) const
    {
        return canvas()->picture().boxes[size_t(canvas()->scene().nodeOf(actorNamed(name)))].centre;
    }
    QPoint centreOf(const char* name) const
    {
        return canvas()->mapFrom(m_view.get(), m_view->rectOf(actorNamed(name)).center());
    }
    void ctrlClick(const char* name) const
    {
        QTest::mouseClick(canvas(), Qt::LeftButton, Qt::ControlModifier, centreOf(name));
    }
    ActorId actorNamed(const char* name) const
    {
        for (size_t i = 0; i < m_story->actors.size(); ++i) {
            if (m_story->actors[i].name == QString::fromUtf8(name))
                return { qint32(i) };
        }
        return {};
    }

    StoryPtr m_story;
    ActorGraph m_graph;
    std::vector<GraphPoint> m_positions;
    std::unique_ptr<NetworkView> m_view;
};

QTEST_MAIN(TestNetworkLooking)
#include "tst_network_looking.moc"
