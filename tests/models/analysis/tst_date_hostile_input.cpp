// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that no text, however long it goes on, makes the date finder find what lies outside the text.
#include "tests/models/analysis/date_reading.h"

#include <QTest>

using namespace demarche;

class TestDateHostileInput : public QObject {
    Q_OBJECT

private slots:
    void longTextsWithoutSenseAreRead_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char* piece : { "the ",
                                   "1 ",
                                   "early ",
                                   "two hundred ",
                                   "May ",
                                   "Monday, ",
                                   "12 to ",
                                   "June 12, 13, ",
                                   "two days after the ",
                                   "the day after ",
                                   "Q3 ",
                                   "the 1990's ",
                                   "the last week of ",
                                   "1998-",
                                   "12:12:",
                                   "a year or ",
                                   "the end of the ",
                                   "last ",
                                   "(",
                                   "' 98 ",
                                   "twenty-first century ",
                                   "19th ",
                                   "\xE2\x80\x94",
                                   "\xF0\x9F\x98\x80 " })
            QTest::newRow(piece) << QString::fromUtf8(piece);
    }
    void longTextsWithoutSenseAreRead()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated(40'000);
        const DateReadingOf read(text, QStringLiteral("2024-06-26"));
        qsizetype end = 0;
        for (const DateFinding& date : read.findings().dates) {
            QVERIFY(date.span.begin >= end && date.span.end <= text.size() && !date.span.isEmpty());
            QVERIFY(!date.value.isEmpty());
            end = date.span.end;
        }
    }
    void emptyTextsHaveNoDates()
    {
        QVERIFY(DateReadingOf(QString()).findings().dates.empty());
        QVERIFY(DateReadingOf(QStringLiteral("\n \n")).findings().dates.empty());
    }
};

QTEST_GUILESS_MAIN(TestDateHostileInput)
#include "tst_date_hostile_input.moc"
