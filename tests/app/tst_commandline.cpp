// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments as people and scripts write them.
#include "app/commandline.h"

#include <QTest>

using namespace demarche;

namespace {

QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

int statusOf(const CliCommand& command)
{
    const auto* print = std::get_if<PrintAndEnd>(&command);
    return print ? print->status : -1;
}

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private slots:
    void theViewerTakesPathsAlone();
    void theViewerTakesAPictureOfASize();
    void twoDashesEndTheOptions();
    void analyzeTakesAllItsOptions();
    void wrongUseEndsWithTwoAndSaysWhy_data();
    void wrongUseEndsWithTwoAndSaysWhy();
    void helpAndVersionEndWithNought();
};

void CommandLineTest::theViewerTakesPathsAlone()
{
    const auto command = parseViewer(words("a.txt folder"));
    QCOMPARE(std::get<ViewerArguments>(command).paths, words("a.txt folder"));
    QVERIFY(std::get<ViewerArguments>(parseViewer({})).paths.isEmpty());
}

void CommandLineTest::theViewerTakesAPictureOfASize()
{
    const auto arguments = std::get<ViewerArguments>(parseViewer(words("--screenshot out.png --size 1280x720 --select e3 --theme dark a.txt")));
    QCOMPARE(arguments.screenshot, QStringLiteral("out.png"));
    QCOMPARE(arguments.size, QSize(1280, 720));
    QCOMPARE(arguments.select, QStringLiteral("e3"));
    QCOMPARE(arguments.theme, QStringLiteral("dark"));
    QCOMPARE(arguments.paths, QStringList { QStringLiteral("a.txt") });
}

void CommandLineTest::twoDashesEndTheOptions()
{
    QCOMPARE(std::get<ViewerArguments>(parseViewer(words("-- --odd-name.txt"))).paths, QStringList { QStringLiteral("--odd-name.txt") });
}

void CommandLineTest::analyzeTakesAllItsOptions()
{
    const auto arguments = std::get<AnalyzeArguments>(
        parseCli(words("analyze --plain --separate --with-text --published 2024-06 --published-from=dates.tsv --jobs 3 a b")));
    QVERIFY(arguments.isPlain && arguments.isSeparate && arguments.isWithText);
    QCOMPARE(arguments.published, QStringLiteral("2024-06"));
    QCOMPARE(arguments.publishedFrom, QStringLiteral("dates.tsv"));
    QCOMPARE(arguments.jobs, 3);
    QCOMPARE(arguments.paths, words("a b"));
}

void CommandLineTest::wrongUseEndsWithTwoAndSaysWhy_data()
{
    QTest::addColumn<QStringList>("given");
    for (const char* line : { "", "analyse a", "analyze", "analyze --jobs", "analyze --jobs 0 a", "analyze --plane a", "analyze --published", "formats json" })
        QTest::newRow(line) << words(line);
}

void CommandLineTest::wrongUseEndsWithTwoAndSaysWhy()
{
    QFETCH(QStringList, given);
    const CliCommand command = parseCli(given);
    QCOMPARE(statusOf(command), 2);
    QVERIFY(std::get<PrintAndEnd>(command).text.size() > 20);
}

void CommandLineTest::helpAndVersionEndWithNought()
{
    QCOMPARE(statusOf(parseCli({ QStringLiteral("--help") })), 0);
    QCOMPARE(statusOf(parseCli({ QStringLiteral("--version") })), 0);
    QCOMPARE(std::get<PrintAndEnd>(parseViewer({ QStringLiteral("--help") })).status, 0);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
