// SPDX-License-Identifier: GPL-3.0-or-later
// Tests which workspace comes back: the last one, never another running program's, never a damaged one.
#include "models/library/scratch_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace demarche;

namespace {

enum class Work : quint8 { None, Correction };

LibraryContent contentNamed(const QString& name, Work work)
{
    Article article;
    article.text = name;
    article.contentHash = contentHashOf(name);
    LibraryContent content;
    content.articles = { std::make_shared<const Article>(article) };
    if (work == Work::Correction)
        content.edits = { ChangeEventDate { { QStringLiteral("0123456789abcdef") }, {} } };
    return content;
}

} // namespace

class ScratchFolderTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void anEmptyFolderHasNothingToGive();
    void theLastOneComesBack();
    void aRunningProgramsFileIsNotTaken();
    void olderOnesWithoutWorkGoAndThoseWithWorkStay();
    void earlierWorkIsToldWithWhatItHoldsTheNewestFirst();
    void anEmptyWorkspaceDoesNotComeBack();
    void aDamagedFileIsPutAsideAndTheOneBeforeComesBack();
    void aFolderThatCannotBeWrittenToIsNoEndOfIt();

private:
    ScratchFolder folder() { return ScratchFolder(m_folder->path()); }
    /// Older by so many minutes than now.
    void write(const QString& name, Work work, int minutesAgo)
    {
        QString path;
        {
            const auto file = folder().claimNew();
            QVERIFY(file->save(contentNamed(name, work)));
            path = file->path();
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QDateTime day(QDate(2031, 3, 4), QTime(12, 0));
        file.setFileTime(day.addSecs(-60 * minutesAgo), QFileDevice::FileModificationTime);
    }
    qsizetype count() { return QDir(m_folder->path()).entryList({ QStringLiteral("*.scratch") }).size(); }
    static QString nameOf(const ScratchFolder::Found& found)
    {
        return found.file ? found.content.articles.front()->text : QString();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ScratchFolderTest::anEmptyFolderHasNothingToGive()
{
    QVERIFY(!folder().claimLast().file);
    QVERIFY(!ScratchFolder(m_folder->filePath(QStringLiteral("not/there"))).claimLast().file);
}

void ScratchFolderTest::theLastOneComesBack()
{
    write(QStringLiteral("first"), Work::Correction, 20);
    write(QStringLiteral("last"), Work::Correction, 10);
    QCOMPARE(nameOf(folder().claimLast()), QStringLiteral("last"));
}

void ScratchFolderTest::aRunningProgramsFileIsNotTaken()
{
    write(QStringLiteral("first"), Work::Correction, 20);
    write(QStringLiteral("last"), Work::Correction, 10);
    const auto running = folder().claimLast();
    QCOMPARE(nameOf(running), QStringLiteral("last"));
    const auto second = folder().claimLast();
    QCOMPARE(nameOf(second), QStringLiteral("first"));
    QVERIFY(!folder().claimLast().file);
    QVERIFY(folder().claimNew()->path() != running.file->path());
}

void ScratchFolderTest::olderOnesWithoutWorkGoAndThoseWithWorkStay()
{
    write(QStringLiteral("corrected"), Work::Correction, 40);
    write(QStringLiteral("only read"), Work::None, 20);
    write(QStringLiteral("last"), Work::None, 10);
    QCOMPARE(nameOf(folder().claimLast()), QStringLiteral("last"));
    QCOMPARE(count(), qsizetype(2));
}

void ScratchFolderTest::earlierWorkIsToldWithWhatItHoldsTheNewestFirst()
{
    write(QStringLiteral("old"), Work::Correction, 30);
    write(QStringLiteral("bare"), Work::None, 20);
    write(QStringLiteral("newer"), Work::Correction, 10);
    write(QStringLiteral("open"), Work::Correction, 0);
    const ScratchFolder::Found open = folder().claimLast();
    QCOMPARE(nameOf(open), QStringLiteral("open"));
    const std::vector<EarlierWork> works = folder().earlierWork();
    QCOMPARE(works.size(), size_t(2)); // neither the open one nor one without work
    QCOMPARE(works[0].articleCount, qsizetype(1));
    QVERIFY(works[0].changed > works[1].changed);
    QCOMPARE(nameOf(folder().claim(works[0].path)), QStringLiteral("newer"));
    QCOMPARE(nameOf(folder().claim(works[1].path)), QStringLiteral("old"));
    QVERIFY(!folder().claim(open.file->path()).file);
    QVERIFY(!folder().claim(m_folder->filePath(QStringLiteral("no.scratch"))).file);
}

void ScratchFolderTest::anEmptyWorkspaceDoesNotComeBack()
{
    QVERIFY(folder().claimNew()->save({}));
    QVERIFY(!folder().claimLast().file);
    QCOMPARE(count(), qsizetype(0));
}

void ScratchFolderTest::aDamagedFileIsPutAsideAndTheOneBeforeComesBack()
{
    write(QStringLiteral("good"), Work::Correction, 20);
    QFile damaged(m_folder->filePath(QStringLiteral("workspace-9.scratch")));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("no tables at all, and never were");
    damaged.flush();
    QVERIFY(damaged.setFileTime(QDateTime(QDate(2031, 3, 5), QTime(12, 0)), QFileDevice::FileModificationTime));
    damaged.close();
    const auto found = folder().claimLast();
    QCOMPARE(nameOf(found), QStringLiteral("good"));
    QVERIFY(QFile::exists(found.putAside));
}

void ScratchFolderTest::aFolderThatCannotBeWrittenToIsNoEndOfIt()
{
    QFile inTheWay(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const ScratchFolder impossible(m_folder->filePath(QStringLiteral("file/below")));
    const auto file = impossible.claimNew();
    QVERIFY(file);
    QVERIFY(!file->isUsable());
    QVERIFY(!file->save(contentNamed(QStringLiteral("x"), Work::None)));
    QVERIFY(!file->lastError().isEmpty());
    inTheWay.remove();
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("file/below"))));
    QVERIFY2(file->save(contentNamed(QStringLiteral("x"), Work::None)), "the folder is there by now");
}

QTEST_GUILESS_MAIN(ScratchFolderTest)
#include "tst_scratch_folder.moc"
