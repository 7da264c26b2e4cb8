// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments of the viewer as people and scripts write them.
#include "app/commandline.h"

#include <QTest>

using namespace demarche;

namespace {

QStringList words(const char* line) { return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private slots:
    void theViewerTakesPathsAlone();
    void theViewerTakesAPictureOfASize();
    void twoDashesEndTheOptions();
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
    const auto arguments = std::get<ViewerArguments>(
        parseViewer(words("--screenshot out.png --size 1280x720 --select e3 --theme dark a.txt")));
    QCOMPARE(arguments.screenshot, QStringLiteral("out.png"));
    QCOMPARE(arguments.size, QSize(1280, 720));
    QCOMPARE(arguments.select, QStringLiteral("e3"));
    QCOMPARE(arguments.theme, QStringLiteral("dark"));
    QCOMPARE(arguments.paths, QStringList { QStringLiteral("a.txt") });
}

void CommandLineTest::twoDashesEndTheOptions()
{
    QCOMPARE(std::get<ViewerArguments>(parseViewer(words("-- --odd-name.txt"))).paths,
             QStringList { QStringLiteral("--odd-name.txt") });
}

void CommandLineTest::wrongUseEndsWithTwoAndSaysWhy_data()
{
    QTest::addColumn<QStringList>("given");
    for (const char* line :
         { "--screenshot", "--size 10 a", "--size 0x9 a", "--select", "--theme blue", "--fast a", "-x" })
        QTest::newRow(line) << words(line);
}

void CommandLineTest::wrongUseEndsWithTwoAndSaysWhy()
{
    QFETCH(QStringList, given);
    const ViewerCommand command = parseViewer(given);
    const auto* answer = std::get_if<PrintAndEnd>(&command);
    QVERIFY(answer);
    QCOMPARE(answer->status, 2);
    QVERIFY(answer->text.size() > 20);
}

void CommandLineTest::helpAndVersionEndWithNought()
{
    for (const char* word : { "--help", "-h", "--version" })
        QCOMPARE(std::get<PrintAndEnd>(parseViewer({ QString::fromLatin1(word) })).status, 0);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
