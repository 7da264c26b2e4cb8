// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/geometry/matrix_cells.h"

#include <QTest>

using namespace demarche;

class TestMatrixCells : public QObject {
    Q_OBJECT

private slots:
    void aCellIsFoundWhereItLies()
    {
        for (const QPointF scrolled : { QPointF(0, 0), QPointF(35, 210) }) {
            m_cells.scrolled = scrolled;
            for (const MatrixCell cell : { MatrixCell { 15, 9 }, MatrixCell { 12, -1 }, MatrixCell { -1, 8 } })
                QVERIFY(m_cells.cellAt(m_cells.rectOf(cell).center()) == cell);
        }
    }

    void besideEverythingThereIsNone()
    {
        m_cells.scrolled = {};
        QVERIFY(!m_cells.cellAt({ 10, 10 }));
        QVERIFY(!m_cells.cellAt({ m_cells.contentSize().width() + 5, 200 }));
        QVERIFY(!m_cells.cellAt({ 200, m_cells.contentSize().height() + 5 }));
    }

    void onlyWhatIsInSightIsInTheRange()
    {
        m_cells.scrolled = { 0, 100 };
        const MatrixCells::Range rows = m_cells.rowsIn(m_cells.top + 60);
        QCOMPARE(rows.first, 5);
        QCOMPARE(rows.last, 8);
        QCOMPARE(m_cells.columnsIn(1e6).last, m_cells.count - 1);
        QVERIFY(MatrixCells {}.rowsIn(500).last < 0);
    }

    void scrollingBringsACellIntoSight()
    {
        m_cells.scrolled = {};
        const QSizeF view(300, 250);
        const MatrixCell cell { 29, 2 };
        m_cells.scrolled += m_cells.scrollTo(cell, view);
        const QRectF rect = m_cells.rectOf(cell);
        QVERIFY(rect.bottom() <= view.height() && rect.top() >= m_cells.top);
        QCOMPARE(m_cells.scrollTo(cell, view), QPointF(0, 0));
    }

private:
    MatrixCells m_cells { 30, 20, 120, 90, {} };
};

QTEST_GUILESS_MAIN(TestMatrixCells)
#include "tst_matrix_cells.moc"
