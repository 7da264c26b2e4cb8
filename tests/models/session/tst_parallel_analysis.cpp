// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that many files are analysed in a given order, whatever the number of threads.
#include "models/analysis/lexicons.h"
#include "models/session/parallel_analysis.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace demarche;

class ParallelAnalysisTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void findingsKeepTheOrderOfTheFiles();
    void aFileGoneByNowIsNamedAsVanished();
    void givenDatesStandWhereTheyAreBelieved();
    void aDateForAllFilesOnlyFillsGaps();
    void progressIsCountedToTheEnd();
    void nothingMoreIsReadAfterCancelling();

private:
    QString pathOf(int number) const
    {
        return m_folder.filePath(QStringLiteral("%1.txt").arg(number, 3, 10, QLatin1Char('0')));
    }
    QTemporaryDir m_folder;
    QStringList m_files;
    std::shared_ptr<const Lexicons> m_lexicons;
};

void ParallelAnalysisTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_lexicons = shippedLexicons();
    for (int i = 0; i < 40; ++i) {
        QFile file(pathOf(i));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("Article number %1\n\nThe ministry met %1 envoys on Friday.\n").arg(i).toUtf8());
        m_files.append(file.fileName());
    }
}

void ParallelAnalysisTest::findingsKeepTheOrderOfTheFiles()
{
    for (const int jobs : { 1, 2, 7, 100 }) {
        const AnalysisOutcome outcome = analyzeFiles(m_files, *m_lexicons, { .jobs = jobs });
        QCOMPARE(qsizetype(outcome.findings.size()), m_files.size());
        for (qsizetype i = 0; i < m_files.size(); ++i)
            QCOMPARE(outcome.findings[size_t(i)]->article->path, m_files[i]);
    }
}

void ParallelAnalysisTest::aFileGoneByNowIsNamedAsVanished()
{
    const QString gone = m_folder.filePath(QStringLiteral("gone.txt"));
    const AnalysisOutcome outcome = analyzeFiles({ m_files[0], gone, m_files[1] }, *m_lexicons, {});
    QCOMPARE(outcome.findings.size(), size_t(2));
    QCOMPARE(outcome.errors.size(), size_t(1));
    QCOMPARE(outcome.errors[0], (ReadingError { gone, { "reading.vanished", {} } }));
}

void ParallelAnalysisTest::givenDatesStandWhereTheyAreBelieved()
{
    ParallelOptions options;
    options.publishedWhereUnstated = QStringLiteral("2024-06-21");
    options.publishedByFileName = { { QStringLiteral("001.txt"), QStringLiteral("2020-01-03") } };
    const AnalysisOutcome outcome = analyzeFiles(m_files.mid(0, 2), *m_lexicons, options);
    QCOMPARE(outcome.findings[0]->article->dateStatements.back().text, QStringLiteral("2024-06-21"));
    QCOMPARE(outcome.findings[1]->article->dateStatements.front().text, QStringLiteral("2020-01-03"));
    QCOMPARE(outcome.findings[1]->article->dateStatements.front().source, DateSource::Given);
}

void ParallelAnalysisTest::aDateForAllFilesOnlyFillsGaps()
{
    QFile file(m_folder.filePath(QStringLiteral("dated.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Envoy is called in\nPublished: 21 June 2024\n\nThe ministry met the envoy on Friday.\n");
    file.close();
    ParallelOptions options;
    options.publishedWhereUnstated = QStringLiteral("2020-01-01");
    const AnalysisOutcome outcome = analyzeFiles({ file.fileName() }, *m_lexicons, options);
    QVERIFY(outcome.findings[0]->published.date);
    QCOMPARE(outcome.findings[0]->published.date->toEdtf(), QStringLiteral("2024-06-21"));
}

void ParallelAnalysisTest::progressIsCountedToTheEnd()
{
    std::vector<int> seen;
    ParallelOptions options;
    options.progress = [&seen](int done, int total) {
        seen.push_back(done);
        if (total != 40)
            seen.push_back(-1);
    };
    analyzeFiles(m_files, *m_lexicons, options);
    QCOMPARE(seen.size(), size_t(40));
    for (size_t i = 0; i < seen.size(); ++i)
        QCOMPARE(seen[i], int(i) + 1);
}

void ParallelAnalysisTest::nothingMoreIsReadAfterCancelling()
{
    std::atomic<int> read = 0;
    ParallelOptions options;
    options.jobs = 1;
    options.aboutToRead = [&read](const QString&) { ++read; };
    options.isCancelled = [&read] { return read >= 3; };
    const AnalysisOutcome outcome = analyzeFiles(m_files, *m_lexicons, options);
    QVERIFY(read <= 3);
    QVERIFY(outcome.findings.size() <= 3);
    QVERIFY(outcome.errors.empty());
}

QTEST_GUILESS_MAIN(ParallelAnalysisTest)
#include "tst_parallel_analysis.moc"
