// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/network_story.h"
#include "widgets/network/network_accessibility.h"
#include "widgets/network/network_matrix.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace demarche;
using namespace demarche::test;

class TestNetworkMatrix : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        installNetworkAccessibility();
        const StoryPtr story = crowdedStory(90, 400);
        const ActorGraph graph = actorGraph(*story);
        m_scene = NetworkScene(story, graph, layOut(graph, *story));
        m_matrix = std::make_unique<NetworkMatrix>();
        m_matrix->setTheme(Theme::of(ThemeKind::Light, QFont()));
        m_matrix->resize(400, 380);
        m_matrix->setScene(m_scene);
        m_matrix->show();
    }
    void cleanup() { m_matrix.reset(); }

    void everyEdgeStandsInTheRowOfItsDoer()
    {
        const std::vector<qint32>& order = m_matrix->order().nodes;
        size_t found = 0;
        for (int row = 0; row < int(order.size()); ++row) {
            for (int column = 0; column < int(order.size()); ++column) {
                for (const qint32 edge : m_matrix->edgesIn({ row, column })) {
                    const SceneEdge& ends = m_scene.edges()[size_t(edge)];
                    const bool isForward = ends.source == order[size_t(row)] && ends.target == order[size_t(column)];
                    const bool isBack
                        = ends.isMutual && ends.target == order[size_t(row)] && ends.source == order[size_t(column)];
                    QVERIFY(isForward || isBack);
                    found += isForward ? 1 : 0;
                }
            }
        }
        QCOMPARE(found, m_scene.edges().size());
    }

    void aClickOnACellTellsItsEdge()
    {
        const MatrixCell cell = firstFilled();
        QSignalSpy activated(m_matrix.get(), &NetworkMatrix::edgeActivated);
        QTest::mouseClick(m_matrix->viewport(), Qt::LeftButton, {}, m_matrix->cells().rectOf(cell).center().toPoint());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<qsizetype>(), qsizetype(m_matrix->edgesIn(cell).front()));
    }

    void aClickOnANameTellsItsActor()
    {
        QSignalSpy activated(m_matrix.get(), &NetworkMatrix::nodeActivated);
        QTest::mouseClick(m_matrix->viewport(), Qt::LeftButton, {},
                          m_matrix->cells().rectOf({ 2, -1 }).center().toPoint());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<qsizetype>(), qsizetype(m_matrix->order().nodes[2]));
    }

    void arrowsWalkAndTheCellStaysInSight()
    {
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(m_matrix.get(), i % 2 ? Qt::Key_Right : Qt::Key_Down);
        QCOMPARE(m_matrix->current(), (MatrixCell { 30, 30 }));
        const QRectF rect = m_matrix->cells().rectOf(m_matrix->current());
        QVERIFY(QRectF(m_matrix->viewport()->rect()).contains(rect.center()));
        QTest::keyClick(m_matrix.get(), Qt::Key_Home);
        QCOMPARE(m_matrix->current().column, 0);
        QCOMPARE(m_matrix->horizontalScrollBar()->value(), 0);
    }

    void whoListensHearsATableWhoseCellsAreSentences()
    {
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(m_matrix.get());
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::Table);
        QAccessibleTableInterface* table = interface->tableInterface();
        QVERIFY(table);
        const int count = int(m_matrix->order().nodes.size());
        QCOMPARE(table->rowCount(), count);
        QCOMPARE(table->columnCount(), count);
        const MatrixCell filled = firstFilled();
        QAccessibleInterface* cell = table->cellAt(filled.row, filled.column);
        QVERIFY(cell && cell->tableCellInterface());
        QCOMPARE(cell->role(), QAccessible::Cell);
        const QString row = table->rowDescription(filled.row), column = table->columnDescription(filled.column);
        QVERIFY(cell->text(QAccessible::Name).contains(row) && cell->text(QAccessible::Name).contains(column));
        QCOMPARE(cell->tableCellInterface()->rowHeaderCells().front()->text(QAccessible::Name), row);
        QCOMPARE(cell->tableCellInterface()->columnHeaderCells().front()->text(QAccessible::Name), column);
        QCOMPARE(interface->child(interface->indexOfChild(cell)), cell);
        QVERIFY(table->cellAt(0, 0)->text(QAccessible::Name).contains(table->rowDescription(0)));
        QVERIFY(!table->cellAt(count, 0) && !table->cellAt(-1, 0));
        for (int place = 0; place < count; ++place) {
            if (m_matrix->edgesIn({ 0, place }).empty() && place != 0)
                QVERIFY(table->cellAt(0, place)->text(QAccessible::Name).contains(QStringLiteral("nothing")));
        }
    }

    void whoListensGoesAndActsAsTheKeyboardDoes()
    {
        QAccessibleTableInterface* table = QAccessible::queryAccessibleInterface(m_matrix.get())->tableInterface();
        const MatrixCell filled = firstFilled();
        QAccessibleActionInterface* actions = table->cellAt(filled.row, filled.column)->actionInterface();
        QSignalSpy activated(m_matrix.get(), &NetworkMatrix::edgeActivated);
        actions->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(m_matrix->current(), filled);
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.size(), 1);
        QSignalSpy chosen(m_matrix.get(), &NetworkMatrix::nodeActivated);
        QVERIFY(table->selectRow(2));
        QCOMPARE(chosen.size(), 1);
        m_matrix->setChosen({ qsizetype(m_matrix->order().nodes[2]) });
        QCOMPARE(table->selectedRows(), QList<int> { 2 });
        QVERIFY(table->cellAt(2, 5)->state().selected);
        QTest::keyClick(m_matrix.get(), Qt::Key_Right);
        QCOMPARE(QAccessible::queryAccessibleInterface(m_matrix.get())->focusChild(),
                 table->cellAt(m_matrix->current().row, m_matrix->current().column));
    }

    void anEmptySceneDoesNoHarm()
    {
        m_matrix->setScene({});
        QVERIFY(!m_matrix->grab().isNull());
        QTest::keyClick(m_matrix.get(), Qt::Key_Down);
        QTest::keyClick(m_matrix.get(), Qt::Key_Return);
        QTest::mouseClick(m_matrix->viewport(), Qt::LeftButton, {}, { 30, 30 });
    }

private:
    MatrixCell firstFilled() const
    {
        for (int row = 0; row < 6; ++row) {
            for (int column = 0; column < 6; ++column) {
                if (!m_matrix->edgesIn({ row, column }).empty())
                    return { row, column };
            }
        }
        return {};
    }
    NetworkScene m_scene;
    std::unique_ptr<NetworkMatrix> m_matrix;
};

QTEST_MAIN(TestNetworkMatrix)
#include "tst_network_matrix.moc"
