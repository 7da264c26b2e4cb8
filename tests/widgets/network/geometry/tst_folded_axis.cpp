// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/geometry/folded_axis.h"

#include <QTest>

using namespace demarche;

namespace {

Instant day(int number) { return Instant() + TimeSpan::days(number); }

std::vector<Instant> daily(int first, int count)
{
    std::vector<Instant> moments;
    for (int i = 0; i < count; ++i)
        moments.push_back(day(first + i));
    return moments;
}

} // namespace

class TestFoldedAxis : public QObject {
    Q_OBJECT

private slots:
    void itGoesFromTheFirstMomentToTheLast()
    {
        const FoldedAxis axis(daily(10, 20));
        QCOMPARE(axis.shareOf(day(10)), 0.0);
        QCOMPARE(axis.shareOf(day(29)), 1.0);
        QCOMPARE(axis.shareOf(day(-500)), 0.0);
        QVERIFY(axis.momentAt(2) == day(29));
    }

    void laterIsNeverFurtherLeft()
    {
        std::vector<Instant> moments = daily(0, 10);
        for (const Instant moment : daily(300, 10))
            moments.push_back(moment);
        const FoldedAxis axis(moments);
        double before = -1;
        for (int i = 0; i < 310; ++i) {
            QVERIFY(axis.shareOf(day(i)) >= before);
            before = axis.shareOf(day(i));
        }
    }

    void aQuietYearTakesLittleRoom()
    {
        std::vector<Instant> moments = daily(0, 10);
        for (const Instant moment : daily(400, 10))
            moments.push_back(moment);
        const FoldedAxis axis(moments);
        QVERIFY(axis.shareOf(day(400)) - axis.shareOf(day(9)) < 0.25);
    }

    void thereAndBackIsTheSameMoment()
    {
        std::vector<Instant> moments = daily(0, 5);
        moments.push_back(day(200));
        moments.push_back(day(201));
        const FoldedAxis axis(moments);
        for (const int number : { 0, 2, 4, 50, 200, 201 })
            QVERIFY(std::abs((axis.momentAt(axis.shareOf(day(number))) - day(number)).toSeconds()) < 2);
    }

    void oneMomentIsNoAxis()
    {
        QVERIFY(FoldedAxis({ day(3), day(3) }).isEmpty());
        QVERIFY(FoldedAxis().isEmpty());
        QCOMPARE(FoldedAxis().shareOf(day(3)), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestFoldedAxis)
#include "tst_folded_axis.moc"
