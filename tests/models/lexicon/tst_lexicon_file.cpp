// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that faults of a lexicon file are named, and that the shipped files have the common frame.
#include "models/lexicon/lexicon_file.h"

#include <QDirIterator>
#include <QTest>

using namespace demarche;

namespace {

const QByteArray wholeFile = R"({ "lexicon": "months", "about": "Months.",
    "months": [{ "name": "June", "forms": ["Jun", "June"] }, { "name": "May" }] })";

} // namespace

class LexiconFileTest : public QObject {
    Q_OBJECT

private slots:
    void readsEntriesAndTheirWords();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void everyShippedFileHasANameAndSaysWhatItHolds();
};

void LexiconFileTest::readsEntriesAndTheirWords()
{
    LexiconFile file = LexiconFile::fromJson(wholeFile, QStringLiteral("en/months"));
    const std::vector<QJsonObject> months = file.entries(QStringLiteral("months"));
    QCOMPARE(months.size(), size_t(2));
    QCOMPARE(file.string(months[0], QStringLiteral("name")), QStringLiteral("June"));
    QCOMPARE(file.strings(months[0], QStringLiteral("forms")), QStringList({ "Jun", "June" }));
    QCOMPARE(file.strings(months[1], QStringLiteral("forms")), QStringList());
    QCOMPARE(file.faults(), QStringList());
}

void LexiconFileTest::faultsAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fault");
    QTest::newRow("no JSON") << QByteArray("{ \"lexicon\": ") << QStringLiteral("en/months: byte");
    QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("en/months: the file is no JSON object");
    QTest::newRow("no name") << QByteArray(R"({ "about": "x", "months": [] })")
                             << QStringLiteral("en/months: \"lexicon\" is missing");
    QTest::newRow("no list") << QByteArray(R"({ "lexicon": "x", "about": "x" })")
                             << QStringLiteral("en/months: list \"months\" is missing");
    QTest::newRow("no object") << QByteArray(R"({ "lexicon": "x", "about": "x", "months": [1] })")
                               << QStringLiteral("en/months: \"months\", entry 1: no object");
    QTest::newRow("no string") << QByteArray(R"({ "lexicon": "x", "about": "x", "months": [{ "forms": [] }] })")
                               << QStringLiteral("en/months: \"name\" is missing in {\"forms\":[]}");
    QTest::newRow("no words") << QByteArray(
        R"({ "lexicon": "x", "about": "x", "months": [{ "name": "June", "forms": "Jun" }] })")
                              << QStringLiteral("en/months: \"forms\" is no list of words");
}

void LexiconFileTest::faultsAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, fault);
    LexiconFile file = LexiconFile::fromJson(json, QStringLiteral("en/months"));
    for (const QJsonObject& month : file.entries(QStringLiteral("months"))) {
        file.string(month, QStringLiteral("name"));
        file.strings(month, QStringLiteral("forms"));
    }
    const QStringList faults = file.faults();
    QVERIFY(!faults.isEmpty());
    QVERIFY2(faults.first().startsWith(fault), qPrintable(faults.join(u'\n')));
}

void LexiconFileTest::everyShippedFileHasANameAndSaysWhatItHolds()
{
    QDirIterator files(QStringLiteral(":/lexicons"), { QStringLiteral("*.json") }, QDir::Files,
                       QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = path.mid(QStringLiteral(":/lexicons/").size()).chopped(5);
        const LexiconFile file = LexiconFile::shipped(name);
        QVERIFY2(file.faults().isEmpty(), qPrintable(file.faults().join(u'\n')));
        QVERIFY2(name.endsWith(file.root().value(QStringLiteral("lexicon")).toString()), qPrintable(name));
        ++count;
    }
    QVERIFY(count > 0);
    QVERIFY(!LexiconFile::shipped(QStringLiteral("en/nowhere")).faults().isEmpty());
}

QTEST_GUILESS_MAIN(LexiconFileTest)
#include "tst_lexicon_file.moc"
