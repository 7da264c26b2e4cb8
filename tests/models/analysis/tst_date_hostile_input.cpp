// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that no text makes the date finder slow, or makes it find what lies outside the text.
#include "tests/models/analysis/date_reading.h"

#include <QTest>

#include <algorithm>
#include <ctime>

using namespace demarche;

class TestDateHostileInput : public QObject {
    Q_OBJECT

private slots:
    void anyTextIsReadInLinearTime_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char* piece :
             { "the ", "1 ", "early ", "two hundred ", "May ", "Monday, ", "12 to ", "1998-", "12:12:", "a year or ",
               "the end of the ", "last ", "(", "' 98 ", "twenty-first century ", "19th ", "\xE2\x80\x94", "\xF0\x9F\x98\x80 " })
            QTest::newRow(piece) << QString::fromUtf8(piece);
    }
    void anyTextIsReadInLinearTime()
    {
        QFETCH(QString, piece);
        const auto timeFor = [&](int count) {
            const QString text = piece.repeated(count);
            const std::clock_t begin = std::clock(); // of this process, whatever else the computer does
            const DateReadingOf read(text, QStringLiteral("2024-06-26"));
            const std::clock_t finished = std::clock();
            qsizetype end = 0;
            for (const DateFinding& date : read.findings().dates) {
                if (date.span.begin < end || date.span.end > text.size() || date.span.isEmpty() || date.value.isEmpty())
                    QTest::qFail("a span out of place", __FILE__, __LINE__);
                end = date.span.end;
            }
            return qint64(finished - begin);
        };
        timeFor(100);
        const qint64 small = std::max<qint64>({ timeFor(5'000), timeFor(5'000), CLOCKS_PER_SEC / 200 });
        QVERIFY2(timeFor(40'000) < small * 8 * 4, "eight times the text takes far more than eight times as long");
    }
    void emptyTextsHaveNoDates()
    {
        QVERIFY(DateReadingOf(QString()).findings().dates.empty());
        QVERIFY(DateReadingOf(QStringLiteral("\n \n")).findings().dates.empty());
    }
};

QTEST_GUILESS_MAIN(TestDateHostileInput)
#include "tst_date_hostile_input.moc"
