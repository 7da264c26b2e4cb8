// SPDX-License-Identifier: GPL-3.0-or-later
// What a change brings in, takes away or moves does so gently; panning is whole at once.
#include "widgets/timeline/item_fades.h"

#include <QTest>

using namespace demarche;

namespace {

constexpr auto pan = ItemFades::Cause::Pan;
constexpr auto change = ItemFades::Cause::Change;
constexpr qint64 half = ItemFades::milliseconds / 2, whole = ItemFades::milliseconds;

ShownItem item(int row, LabelLevel level = LabelLevel::Title, double top = 0)
{
    ShownItem shown;
    shown.row = row;
    shown.placed.level = level;
    shown.top = top;
    return shown;
}

} // namespace

class TestItemFades : public QObject {
    Q_OBJECT

private slots:
    void init() { m_fades = ItemFades(); }

    void theFirstFrameIsWhole()
    {
        QCOMPARE(frame(0, change, { item(1), item(2) }), (QList<ItemLook> { {}, {} }));
        QVERIFY(!m_fades.isFading());
    }

    void whatAZoomBringsInComesInGently()
    {
        frame(0, change, { item(1) });
        const QList<ItemLook> first = frame(1000, change, { item(1), item(2) });
        QCOMPARE(first.at(0), ItemLook());
        QVERIFY(first.at(1).mark < 0.3F && first.at(1).title < 0.3F);
        QVERIFY(m_fades.isFading());
        const QList<ItemLook> later = frame(1000 + half, pan, { item(1), item(2) });
        QVERIFY(later.at(1).mark > first.at(1).mark && later.at(1).mark < 1);
        QCOMPARE(frame(1000 + whole, pan, { item(1), item(2) }).at(1), ItemLook());
        QVERIFY(!m_fades.isFading());
    }

    void whatAZoomTakesAwayGoesGently()
    {
        frame(0, change, { item(1), item(2) });
        frame(1000, change, { item(1) });
        QCOMPARE(int(m_fades.leaving().size()), 1);
        QCOMPARE(m_fades.leaving().front().item.row, 2);
        const ItemLook first = m_fades.lookOf(m_fades.leaving().front());
        frame(1000 + half, pan, { item(1) });
        const ItemLook later = m_fades.lookOf(m_fades.leaving().front());
        QVERIFY(first.title > 0.8F && later.title < first.title && later.title > 0);
        QCOMPARE(later.title, later.mark);
        frame(1000 + whole, pan, { item(1) });
        QVERIFY(m_fades.leaving().empty() && !m_fades.isFading());
    }

    void panningFadesNothing()
    {
        frame(0, change, { item(1) });
        QCOMPARE(frame(10, pan, { item(1), item(2) }), (QList<ItemLook> { {}, {} }));
        frame(20, pan, { item(2) });
        QVERIFY(m_fades.leaving().empty() && !m_fades.isFading());
    }

    void aLabelThatGoesLeavesItsMark()
    {
        frame(0, change, { item(1, LabelLevel::Card) });
        QCOMPARE(frame(1000, change, { item(1, LabelLevel::Dot) }).first(), ItemLook());
        const ItemLook left = m_fades.lookOf(m_fades.leaving().front());
        QCOMPARE(left.mark, 0.0F);
        QVERIFY(left.title > 0 && left.detail > 0);
    }

    void aLabelThatComesFindsItsMark()
    {
        frame(0, change, { item(1, LabelLevel::Dot) });
        const ItemLook look = frame(1000, change, { item(1) }).first();
        QCOMPARE(look.mark, 1.0F);
        QVERIFY(look.title < 0.3F);
    }

    void aSecondLineComesAndGoesByItself()
    {
        frame(0, change, { item(1) });
        const ItemLook come = frame(1000, change, { item(1, LabelLevel::Card) }).first();
        QVERIFY(come.title == 1 && come.detail < 0.3F);
        frame(2000, change, { item(1) });
        const ItemLook gone = m_fades.lookOf(m_fades.leaving().front());
        QVERIFY(gone.title == 0 && gone.mark == 0 && gone.detail > 0.8F);
    }

    void whatGetsAnotherRowGlidesThere()
    {
        frame(0, change, { item(1, LabelLevel::Title, 40) });
        QCOMPARE(frame(1000, change, { item(1, LabelLevel::Title, 100) }).first().lift, -60.0F);
        const float later = frame(1000 + half, pan, { item(1, LabelLevel::Title, 100) }).first().lift;
        QVERIFY(later > -60 && later < 0);
        QCOMPARE(frame(1000 + whole, pan, { item(1, LabelLevel::Title, 100) }).first().lift, 0.0F);
    }

    void rearrangedLanesTakeTheirItemsAlongAtOnce()
    {
        frame(0, change, { item(1, LabelLevel::Title, 40) });
        QCOMPARE(frame(1000, ItemFades::Cause::Rearrangement, { item(1, LabelLevel::Title, 100) }).first().lift, 0.0F);
    }

    void fadingGoesOnThroughFurtherZooms()
    {
        frame(0, change, { item(1) });
        frame(100, change, { item(1), item(2) });
        const float then = frame(150, change, { item(1), item(2) }).at(1).title;
        QVERIFY(then > 0.3F && then < 1);
    }

    void whatComesBackTurnsRoundWhereItIs()
    {
        frame(0, change, { item(1), item(2) });
        frame(1000, change, { item(1) });
        frame(1000 + half, pan, { item(1) });
        const float going = m_fades.lookOf(m_fades.leaving().front()).title;
        const float coming = frame(1000 + half, change, { item(1), item(2) }).at(1).title;
        QVERIFY(std::abs(going - coming) < 0.05F);
        QVERIFY(m_fades.leaving().empty());
    }

    void zoomingOnAndOnKeepsAFewOnly()
    {
        frame(0, change, { item(0) });
        for (int i = 1; i <= 600; ++i)
            frame(1000, change, { item(i) });
        QVERIFY(m_fades.leaving().size() <= ItemFades::mostLeaving);
    }

private:
    QList<ItemLook> frame(qint64 now, ItemFades::Cause cause, const QList<ShownItem>& items)
    {
        QList<ItemLook> looks;
        m_fades.beginFrame(now, cause);
        for (const ShownItem& shown : items)
            looks << m_fades.lookOf(shown);
        m_fades.endFrame();
        return looks;
    }
    ItemFades m_fades;
};

QTEST_GUILESS_MAIN(TestItemFades)
#include "tst_item_fades.moc"
