// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/network/network_stage.h"

#include <QAccessible>
#include <QLineF>
#include <QSignalSpy>
#include <QTest>

using namespace demarche;
using namespace demarche::test;

class TestNetworkView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<ActorId>(); }
    void init() { m_stage.open({ 500, 560 }); }
    void cleanup() { m_stage.close(); }

    void aClickOnAnActorTellsWhich()
    {
        QSignalSpy activated(m_stage.view(), &NetworkView::actorActivated);
        m_stage.clickOn(m_stage.view()->rectOf(actorNamed("Vladimir Putin")).center());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<ActorId>(), actorNamed("Vladimir Putin"));
    }

    void aClickOnAnEdgeTellsBothSidesAndTheirActs()
    {
        ActorId source, target;
        std::vector<EventId> events;
        connect(m_stage.view(), &NetworkView::edgeActivated, this,
                [&](ActorId s, ActorId t, const std::vector<EventId>& e) {
                    source = s;
                    target = t;
                    events = e;
                });
        m_stage.clickOn(m_stage.view()->pointOnEdge(actorNamed("Kim Hong-kyun"), actorNamed("Georgy Zinoviev")));
        QCOMPARE(source, actorNamed("Kim Hong-kyun"));
        QCOMPARE(target, actorNamed("Georgy Zinoviev"));
        QCOMPARE(events.size(), size_t(1));
    }

    void aClickBesideEverythingClears()
    {
        QSignalSpy cleared(m_stage.view(), &NetworkView::selectionCleared);
        m_stage.clickOn(canvas()->mapTo(m_stage.view(), QPoint(2, 2)));
        QCOMPARE(cleared.size(), 1);
    }

    void settersTellNobody()
    {
        QSignalSpy activated(m_stage.view(), &NetworkView::actorActivated);
        QSignalSpy cleared(m_stage.view(), &NetworkView::selectionCleared);
        m_stage.view()->selectActor(actorNamed("Wang Yi"));
        m_stage.view()->selectEvent({ 0 });
        m_stage.view()->selectActor({});
        m_stage.view()->lightUp({ actorNamed("Wang Yi") }, {});
        QCOMPARE(activated.size() + cleared.size(), 0);
    }

    void anEventLightsItsActorsAndTheirEdge()
    {
        m_stage.view()->selectEvent({ 0 });
        QCOMPARE(canvas()->light().chosenNodes.size(), size_t(2));
        QCOMPARE(canvas()->light().chosenEdges.size(), size_t(1));
    }

    void aChangeOfPeriodMovesNoNode()
    {
        const QRect before = m_stage.view()->rectOf(actorNamed("Kim Jong Un"));
        m_stage.view()->setPeriod(InstantRange { Instant(), Instant() + TimeSpan::days(1) });
        QCOMPARE(m_stage.view()->rectOf(actorNamed("Kim Jong Un")), before);
        QCOMPARE(canvas()->scene().activeNodeCount(), 0);
        m_stage.view()->setPeriod(std::nullopt);
        QCOMPARE(canvas()->scene().activeNodeCount(), qint32(m_stage.graph().nodes.size()));
    }

    void theWheelZoomsAtThePointer()
    {
        const QPoint place = m_stage.view()->rectOf(actorNamed("Vladimir Putin")).center();
        const int before = m_stage.view()->rectOf(actorNamed("Vladimir Putin")).width();
        const QPointF pointer = canvas()->mapFrom(m_stage.view(), place);
        const QPointF under = canvas()->picture().camera.toWorld(pointer);
        m_stage.wheel(place, 120 * 5);
        const QPointF now = canvas()->picture().camera.toView(under);
        QVERIFY(QLineF(now, pointer).length() < 0.01);
        QVERIFY(m_stage.view()->rectOf(actorNamed("Vladimir Putin")).width() > before);
    }

    void aDragPansAndIsNoClick()
    {
        QSignalSpy cleared(m_stage.view(), &NetworkView::selectionCleared);
        const QRect before = m_stage.view()->rectOf(actorNamed("Vladimir Putin"));
        QTest::mousePress(canvas(), Qt::LeftButton, {}, { 4, 4 });
        QTest::mouseMove(canvas(), { 30, 20 });
        QTest::mouseMove(canvas(), { 64, 34 });
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, { 64, 34 });
        const QPoint moved = m_stage.view()->rectOf(actorNamed("Vladimir Putin")).center() - before.center();
        QVERIFY2((moved - QPoint(60, 30)).manhattanLength() <= 2,
                 qPrintable(QStringLiteral("%1 %2").arg(moved.x()).arg(moved.y())));
        QCOMPARE(cleared.size(), 0);
        m_stage.view()->fitAll();
        QCOMPARE(m_stage.view()->rectOf(actorNamed("Vladimir Putin")), before);
    }

    void theKeyboardReachesEveryActor()
    {
        canvas()->clearFocus(); // a window that comes up gives it away by itself
        canvas()->setFocus(Qt::TabFocusReason);
        QSet<qsizetype> seen;
        for (size_t i = 0; i < m_stage.graph().nodes.size(); ++i) {
            seen.insert(canvas()->light().focusedNode);
            QTest::keyClick(canvas(), Qt::Key_Tab);
        }
        QCOMPARE(size_t(seen.size()), m_stage.graph().nodes.size());
        QVERIFY(!seen.contains(-1));
    }

    void enterActivatesAndEscClears()
    {
        QSignalSpy activated(m_stage.view(), &NetworkView::actorActivated);
        QSignalSpy cleared(m_stage.view(), &NetworkView::selectionCleared);
        canvas()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(canvas(), Qt::Key_Right);
        QTest::keyClick(canvas(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QTest::keyClick(canvas(), Qt::Key_Escape);
        QCOMPARE(cleared.size(), 1);
    }

    void eachActorIsAChildWithASentenceForThoseWhoListen()
    {
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(canvas());
        QVERIFY(interface);
        QCOMPARE(size_t(interface->childCount()), m_stage.graph().nodes.size() + canvas()->scene().edges().size());
        for (int i = 0; i < interface->childCount(); ++i) {
            QAccessibleInterface* child = interface->child(i);
            QVERIFY(child && !child->text(QAccessible::Name).isEmpty());
            QVERIFY(child->text(QAccessible::Description).contains(child->text(QAccessible::Name)));
            QCOMPARE(interface->indexOfChild(child), i);
        }
        QSignalSpy activated(m_stage.view(), &NetworkView::actorActivated);
        interface->child(3)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.size(), 1);
    }

    void whatIsChosenSurvivesANewStory()
    {
        m_stage.view()->selectActor(actorNamed("Wang Yi"));
        const StoryPtr again = summonsStory();
        const ActorGraph graph = actorGraph(*again);
        m_stage.view()->setLayout(again, graph, layOut(graph, *again));
        QCOMPARE(canvas()->light().chosenNodes.size(), size_t(1));
    }

    void passingVectorsOfAnotherStoryDoNoHarm()
    {
        m_stage.view()->setPassing({ true }, { false, true });
        m_stage.view()->setPassing(std::vector<bool>(5000, false), std::vector<bool>(5000, false));
        QCOMPARE(canvas()->scene().activeNodeCount(), qint32(m_stage.graph().nodes.size()));
    }

    void withoutActorsItSaysWhatWillBeHere()
    {
        NetworkView empty;
        empty.setTheme(Theme::of(ThemeKind::Dark, QFont()));
        empty.resize(320, 400);
        QVERIFY(!empty.grab().isNull());
        empty.setLayout(std::make_shared<const Story>(), {}, {});
        QVERIFY(!empty.grab().isNull());
    }

    void namesDoNotOverlap()
    {
        const NetworkPicture& picture = canvas()->picture();
        size_t placed = 0;
        for (size_t i = 0; i < picture.labels.size(); ++i) {
            if (!picture.labels[i])
                continue; // no room beside its neighbours: it waits for a closer look
            ++placed;
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!picture.labels[j] || !picture.labels[i]->intersects(*picture.labels[j]));
        }
        QVERIFY2(placed * 4 >= picture.labels.size() * 3, "most names find room");
    }

private:
    NetworkCanvas* canvas() const { return m_stage.canvas(); }
    ActorId actorNamed(const char* name) const { return m_stage.actorNamed(name); }

    NetworkStage m_stage;
};

QTEST_MAIN(TestNetworkView)
#include "tst_network_view.moc"
