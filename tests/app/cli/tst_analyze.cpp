// SPDX-License-Identifier: GPL-3.0-or-later
// Runs demarche-cli as scripts do: same bytes whatever the threads, dates from outside, no GUI library.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Run {
    int status = -1;
    QByteArray output;
    QString complaints;
};

Run runProgram(const QString& program, const QStringList& words)
{
    QProcess process;
    process.start(program, words);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError()) };
}

Run analyze(const QStringList& words)
{
    return runProgram(QStringLiteral(DEMARCHE_CLI), QStringList { QStringLiteral("analyze") } + words);
}

QJsonObject firstArticle(const Run& run)
{
    return QJsonDocument::fromJson(run.output).object().value(QStringLiteral("articles")).toArray().first().toObject();
}

QString publishedIn(const Run& run)
{
    return firstArticle(run).value(QStringLiteral("published")).toObject().value(QStringLiteral("edtf")).toString();
}

const QString sampleFolder = QStringLiteral(DEMARCHE_SOURCE_DIR "/resources/samples/seoul-moscow-pyongyang");

} // namespace

class AnalyzeTest : public QObject {
    Q_OBJECT

private slots:
    void theSampleIsAStoryOfFiveArticles();
    void theSameInputGivesTheSameBytesOnAnyNumberOfThreads();
    void aGivenDateFillsAGap();
    void aGivenDateDoesNotOverrideTheText();
    void aDateOfTheTableOverridesTheText();
    void plainTextHasNoHeadline();
    void textComesOnlyWhenAskedFor();
    void wrongUseEndsWithTwo();
    void noGuiLibraryIsLinked();

private:
    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QTemporaryDir m_folder;
};

void AnalyzeTest::theSampleIsAStoryOfFiveArticles()
{
    const Run run = analyze({ sampleFolder });
    QCOMPARE(run.status, 0);
    QCOMPARE(run.complaints, QString());
    const QJsonObject story = QJsonDocument::fromJson(run.output).object();
    QCOMPARE(story.value(QStringLiteral("format")).toString(), QStringLiteral("demarche-story"));
    QCOMPARE(story.value(QStringLiteral("version")).toInt(), 1);
    QCOMPARE(story.value(QStringLiteral("articles")).toArray().size(), qsizetype(5));
    for (const char* list : { "actors", "events", "quotes", "dates" })
        QVERIFY2(!story.value(QLatin1String(list)).toArray().isEmpty(), list);
}

void AnalyzeTest::theSameInputGivesTheSameBytesOnAnyNumberOfThreads()
{
    const QByteArray one = analyze({ QStringLiteral("--jobs"), QStringLiteral("1"), sampleFolder }).output;
    QVERIFY(one.size() > 1000);
    for (const char* jobs : { "2", "3", "8" })
        QCOMPARE(analyze({ QStringLiteral("--jobs"), QString::fromLatin1(jobs), sampleFolder }).output, one);
}

void AnalyzeTest::aGivenDateFillsAGap()
{
    const QString path = write(QStringLiteral("a.txt"), "The ministry summoned the envoy on Friday.\n");
    QCOMPARE(publishedIn(analyze({ QStringLiteral("--published"), QStringLiteral("2024-06-21"), path })),
             QStringLiteral("2024-06-21"));
}

void AnalyzeTest::aGivenDateDoesNotOverrideTheText()
{
    const QString path
        = write(QStringLiteral("a.txt"),
                "Envoy is called in\nPublished: 21 June 2024\n\nThe ministry summoned the envoy on Friday.\n");
    QCOMPARE(publishedIn(analyze({ QStringLiteral("--published"), QStringLiteral("2020-01-01"), path })),
             QStringLiteral("2024-06-21"));
}

void AnalyzeTest::aDateOfTheTableOverridesTheText()
{
    const QString path
        = write(QStringLiteral("a.txt"),
                "Envoy is called in\nPublished: 21 June 2024\n\nThe ministry summoned the envoy on Friday.\n");
    const QString table = write(QStringLiteral("dates.tsv"), "a.txt\t2020-01-03\n");
    QCOMPARE(publishedIn(analyze({ QStringLiteral("--published-from"), table, path })), QStringLiteral("2020-01-03"));
}

void AnalyzeTest::plainTextHasNoHeadline()
{
    const QString path
        = write(QStringLiteral("a.txt"), "Envoy is called in\n\nThe ministry summoned the envoy on Friday.\n");
    QCOMPARE(firstArticle(analyze({ path })).value(QStringLiteral("title")).toString(),
             QStringLiteral("Envoy is called in"));
    const QJsonObject plain = firstArticle(analyze({ QStringLiteral("--plain"), path }));
    QVERIFY(plain.value(QStringLiteral("title")).isNull());
    QVERIFY(plain.value(QStringLiteral("furniture")).toArray().isEmpty());
}

void AnalyzeTest::textComesOnlyWhenAskedFor()
{
    const QString path = write(QStringLiteral("a.txt"), "It rained.\n");
    QVERIFY(!firstArticle(analyze({ path })).contains(QStringLiteral("text")));
    QCOMPARE(firstArticle(analyze({ QStringLiteral("--with-text"), path })).value(QStringLiteral("text")).toString(),
             QStringLiteral("It rained.\n"));
}

void AnalyzeTest::wrongUseEndsWithTwo()
{
    const Run noPath = analyze({});
    QCOMPARE(noPath.status, 2);
    QVERIFY(noPath.output.isEmpty());
    QVERIFY(!noPath.complaints.isEmpty());
    QCOMPARE(
        analyze({ QStringLiteral("--published-from"), m_folder.filePath(QStringLiteral("none.tsv")), sampleFolder })
            .status,
        2);
}

void AnalyzeTest::noGuiLibraryIsLinked()
{
    if (QStandardPaths::findExecutable(QStringLiteral("ldd")).isEmpty())
        QSKIP("there is no ldd to ask");
    const Run libraries = runProgram(QStringLiteral("ldd"), { QStringLiteral(DEMARCHE_CLI) });
    QCOMPARE(libraries.status, 0);
    QVERIFY(libraries.output.contains("Qt6Core"));
    for (const char* library :
         { "Qt6Gui", "Qt6Widgets", "Qt6Svg", "Qt6PrintSupport", "libX11", "libxcb", "libwayland", "libGL" })
        QVERIFY2(!libraries.output.contains(library), library);
}

QTEST_GUILESS_MAIN(AnalyzeTest)
#include "tst_analyze.moc"
