// SPDX-License-Identifier: GPL-3.0-or-later
// Tests the table of publication dates.
#include "app/cli/published_dates.h"

#include <QTest>

using namespace demarche;

class PublishedDatesTest : public QObject {
    Q_OBJECT

private slots:
    void aLineAFile();
    void whatIsWrongIsNamedByLine();
};

void PublishedDatesTest::aLineAFile()
{
    const PublishedDates dates = publishedDatesOf("# name\tdate\na.txt\t2024-06-21\r\n\nb c.txt\t2024-06\tmore\n");
    QCOMPARE(dates.faults, QStringList());
    QCOMPARE(dates.byFileName.size(), qsizetype(2));
    QCOMPARE(dates.byFileName.value(QStringLiteral("a.txt")), QStringLiteral("2024-06-21"));
    QCOMPARE(dates.byFileName.value(QStringLiteral("b c.txt")), QStringLiteral("2024-06"));
}

void PublishedDatesTest::whatIsWrongIsNamedByLine()
{
    const PublishedDates dates = publishedDatesOf("a.txt 2024-06-21\nb.txt\tFriday\n\t2024\nc.txt\t2024");
    QCOMPARE(dates.faults.size(), qsizetype(3));
    QVERIFY(dates.faults[0].startsWith(u"line 1:"));
    QVERIFY(dates.faults[1].startsWith(u"line 2:"));
    QVERIFY(dates.faults[2].startsWith(u"line 3:"));
    QCOMPARE(dates.byFileName.size(), qsizetype(1));
}

QTEST_GUILESS_MAIN(PublishedDatesTest)
#include "tst_published_dates.moc"
