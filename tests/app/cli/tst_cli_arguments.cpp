// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that words of the command line become what was meant, or a line that says what is wrong.
#include "app/cli/cli_arguments.h"

#include <QTest>

using namespace demarche;

namespace {

PrintedAnswer answerTo(const QStringList& words)
{
    const CliCommand command = readCliArguments(words);
    const auto* answer = std::get_if<PrintedAnswer>(&command);
    return answer ? *answer : PrintedAnswer { QStringLiteral("none"), -1 };
}

} // namespace

class CliArgumentsTest : public QObject {
    Q_OBJECT

private slots:
    void everyOptionIsTaken();
    void valuesMayFollowAnEqualsSign();
    void afterTwoDashesAllArePaths();
    void wrongUseIsNamed_data();
    void wrongUseIsNamed();
    void helpAndVersionEndWell();
};

void CliArgumentsTest::everyOptionIsTaken()
{
    const CliCommand command
        = readCliArguments({ "analyze", "--plain", "--separate", "a.txt", "--with-text", "--jobs", "3", "--published",
                             "2024-06-21", "--published-from", "dates.tsv", "b" });
    const auto& arguments = std::get<AnalyzeArguments>(command);
    QCOMPARE(arguments.paths, QStringList({ "a.txt", "b" }));
    QCOMPARE(arguments.published, QStringLiteral("2024-06-21"));
    QCOMPARE(arguments.publishedFrom, QStringLiteral("dates.tsv"));
    QVERIFY(arguments.isPlain && arguments.isSeparate && arguments.isWithText);
    QCOMPARE(arguments.jobs, 3);
}

void CliArgumentsTest::valuesMayFollowAnEqualsSign()
{
    const CliCommand command = readCliArguments({ "analyze", "--jobs=2", "--published=2024", "a" });
    QCOMPARE(std::get<AnalyzeArguments>(command).jobs, 2);
    QCOMPARE(std::get<AnalyzeArguments>(command).published, QStringLiteral("2024"));
}

void CliArgumentsTest::afterTwoDashesAllArePaths()
{
    const CliCommand command = readCliArguments({ "analyze", "--", "--plain" });
    QCOMPARE(std::get<AnalyzeArguments>(command).paths, QStringList { "--plain" });
    QVERIFY(!std::get<AnalyzeArguments>(command).isPlain);
}

void CliArgumentsTest::wrongUseIsNamed_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const QStringList& words, const char* said) {
        QTest::newRow(name) << words << QString::fromLatin1(said);
    };
    row("nothing", {}, "usage:");
    row("no such command", { "fly" }, "no command fly");
    row("no path", { "analyze", "--plain" }, "at least one file");
    row("no such option", { "analyze", "--fast", "a" }, "no option --fast");
    row("no value", { "analyze", "a", "--jobs" }, "--jobs needs a value");
    row("no number", { "analyze", "--jobs", "many", "a" }, "not \"many\"");
    row("no jobs", { "analyze", "--jobs", "0", "a" }, "from 1");
    row("no date", { "analyze", "--published", "yesterday", "a" }, "not \"yesterday\"");
    row("a value too many", { "analyze", "--plain=yes", "a" }, "--plain takes no value");
    row("formats with a path", { "formats", "a" }, "takes no arguments");
}

void CliArgumentsTest::wrongUseIsNamed()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    const PrintedAnswer answer = answerTo(words);
    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.text.contains(said), qPrintable(answer.text));
}

void CliArgumentsTest::helpAndVersionEndWell()
{
    for (const QStringList& words :
         { QStringList { "--help" }, QStringList { "help" }, QStringList { "analyze", "--help" } }) {
        QCOMPARE(answerTo(words).status, 0);
        QVERIFY(answerTo(words).text.startsWith(u"usage:"));
    }
    QCOMPARE(answerTo({ "--version" }).text, QStringLiteral("demarche-cli " DEMARCHE_VERSION "\n"));
    QVERIFY(answerTo({ "formats" }).text.startsWith(u"json"));
}

QTEST_GUILESS_MAIN(CliArgumentsTest)
#include "tst_cli_arguments.moc"
