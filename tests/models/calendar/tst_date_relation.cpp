// SPDX-License-Identifier: GPL-3.0-or-later
// Tests what two dates of one event say of each other.
#include "models/calendar/fuzzy_date.h"

#include <QTest>

using namespace demarche;

class TestDateRelation : public QObject {
    Q_OBJECT

private slots:
    void twoDatesRelate_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("relation");
        const auto row = [](const char* first, const char* second, DateRelation relation) {
            QTest::addRow("%s and %s", first, second)
                << QString::fromLatin1(first) << QString::fromLatin1(second) << int(relation);
        };
        row("2024-06-21", "2024-06-21", DateRelation::Same);
        row("2024-06-21~", "2024-06-21", DateRelation::Same);
        row("[2024-06-17..2024-06-23]", "2024-06-17/2024-06-23", DateRelation::Same);
        row("2024-06-21", "2024-06", DateRelation::FirstMorePrecise);
        row("2024", "2024-06", DateRelation::SecondMorePrecise);
        row("2024-06-21T14", "2024-06-21", DateRelation::FirstMorePrecise);
        row("2006/..", "2024", DateRelation::SecondMorePrecise);
        row("../2006", "2006/..", DateRelation::Overlapping);
        row("2024-06-10/2024-06-20", "2024-06-15/2024-06-25", DateRelation::Overlapping);
        row("2024-06-21", "2024-06-22", DateRelation::Exclusive);
        row("../2005", "2006/..", DateRelation::Exclusive);
        row("2024-06-21T23", "2024-06-22T09", DateRelation::Overlapping);
        row("2024-06-21T05", "2024-06-22T09", DateRelation::Exclusive);
        row("2024-06-21T14Z", "2024-06-21T15Z", DateRelation::Exclusive);
        row("2024-06-21T23:00+09:00", "2024-06-21T14:00Z", DateRelation::Same);
        row("2024-06-21T05:00+09:00", "2024-06-21", DateRelation::FirstMorePrecise);
        row("2024-06~", "2024-07-10", DateRelation::Overlapping);
        row("2024-06~", "2024-09-10", DateRelation::Exclusive);
    }
    void twoDatesRelate()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(int, relation);
        const FuzzyDate a = FuzzyDate::parse(first).value();
        const FuzzyDate b = FuzzyDate::parse(second).value();
        QCOMPARE(int(compare(a, b)), relation);
        const auto mirrored = DateRelation(relation) == DateRelation::FirstMorePrecise ? DateRelation::SecondMorePrecise
            : DateRelation(relation) == DateRelation::SecondMorePrecise                ? DateRelation::FirstMorePrecise
                                                                                       : DateRelation(relation);
        QCOMPARE(compare(b, a), mirrored);
    }
};

QTEST_GUILESS_MAIN(TestDateRelation)
#include "tst_date_relation.moc"
