// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that a session's work comes back at the next start, however the last one ended.
#include "models/session/session.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace demarche;

namespace {

constexpr int patience = 60000; // ms; a slow machine is no failure

QString articleText(int number)
{
    return QStringLiteral(
               "Ministry summons envoy number %1\n\nPublished: 12 Mar. 2021\n\n"
               "The Foreign Ministry of Peru summoned the Chilean ambassador on Friday over fishing in zone %1.\n")
        .arg(number);
}

const auto corrected = FuzzyDate::parse(QStringLiteral("2021-03-01"));

bool isCorrected(const Session& session)
{
    return !session.story()->events.empty() && session.story()->events.front().when.date == corrected;
}

SavedView viewNamed(const QString& name)
{
    SavedView view;
    view.name = name;
    view.query = QStringLiteral("type:accuse");
    return view;
}

} // namespace

#define WAIT_UNTIL_IDLE(session) QTRY_VERIFY_WITH_TIMEOUT(!(session).isBusy(), patience)

class ComingBackTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theFirstStartOpensWhatItIsGiven();
    void afterANormalEndEverythingIsThereAgain();
    void aFileThatHasVanishedComesBackAllTheSame();
    void aCorrectionMadeJustBeforeTheEndIsKept();
    void undoneCorrectionsCanStillBeRedone();
    void openingOtherFilesLeavesTheCorrectedOnesForLater();
    void correctionsLeftForOtherArticlesComeBackWhenAskedFor();
    void twoSessionsAtOnceKeepApart();
    void afterAKillTheCorrectionIsThereAgain();
    void aFolderThatCannotBeWrittenToIsToldOnceAndLosesNothing();
    void aDamagedFileIsToldAndTheSampleOpens();
    void aSavedViewIsNoReasonToDrawTheStoryAnew();

private:
    SessionOptions options()
    {
        SessionOptions options;
        options.scratchFolder = m_folder->filePath(QStringLiteral("scratch"));
        return options;
    }
    QString write(const QString& name, const QString& text)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(text.toUtf8());
        return file.fileName();
    }
    void correctFirst(Session& session)
    {
        QVERIFY(!session.story()->events.empty());
        session.edit(ChangeEventDate { session.story()->events.front().key, corrected });
        WAIT_UNTIL_IDLE(session);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ComingBackTest::theFirstStartOpensWhatItIsGiven()
{
    Session session(options());
    QSignalSpy restored(&session, &Session::restored);
    session.restore({ write(QStringLiteral("sample.txt"), articleText(1)) });
    WAIT_UNTIL_IDLE(session);
    QCOMPARE(session.story()->articles.size(), size_t(1));
    QVERIFY(restored.isEmpty());
}

void ComingBackTest::afterANormalEndEverythingIsThereAgain()
{
    {
        Session session(options());
        session.openPaths(
            { write(QStringLiteral("a.txt"), articleText(1)), write(QStringLiteral("b.txt"), articleText(2)) });
        session.addText(articleText(3), QStringLiteral("pasted"));
        WAIT_UNTIL_IDLE(session);
        correctFirst(session);
        session.keepView(viewNamed(QStringLiteral("Accusations")));
        session.setLastPlace(viewNamed({}));
    }
    Session session(options());
    QSignalSpy restored(&session, &Session::restored);
    session.restore({});
    WAIT_UNTIL_IDLE(session);
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(restored.first().first().value<SavedView>(), viewNamed({}));
    QCOMPARE(session.story()->articles.size(), size_t(3));
    QVERIFY(isCorrected(session));
    QVERIFY(session.canUndo());
    QCOMPARE(session.views(), std::vector { viewNamed(QStringLiteral("Accusations")) });
}

void ComingBackTest::aFileThatHasVanishedComesBackAllTheSame()
{
    const QString path = write(QStringLiteral("embargoed.txt"), articleText(1));
    {
        Session session(options());
        session.openPaths({ path });
        WAIT_UNTIL_IDLE(session);
    }
    QVERIFY(QFile::remove(path));
    Session session(options());
    session.restore({});
    WAIT_UNTIL_IDLE(session);
    QCOMPARE(session.story()->articles.size(), size_t(1));
    QCOMPARE(session.story()->articles.front().article().path, path);
    QCOMPARE(session.story()->articles.front().article().text, articleText(1));
}

void ComingBackTest::aCorrectionMadeJustBeforeTheEndIsKept()
{
    {
        Session session(options());
        session.openPaths({ write(QStringLiteral("a.txt"), articleText(1)) });
        WAIT_UNTIL_IDLE(session);
        session.edit(ChangeEventDate { session.story()->events.front().key, corrected });
    }
    Session session(options());
    session.restore({});
    WAIT_UNTIL_IDLE(session);
    QVERIFY(isCorrected(session));
}

void ComingBackTest::undoneCorrectionsCanStillBeRedone()
{
    {
        Session session(options());
        session.openPaths({ write(QStringLiteral("a.txt"), articleText(1)) });
        WAIT_UNTIL_IDLE(session);
        correctFirst(session);
        session.undo();
    }
    Session session(options());
    session.restore({});
    WAIT_UNTIL_IDLE(session);
    QVERIFY(!isCorrected(session));
    session.redo();
    WAIT_UNTIL_IDLE(session);
    QVERIFY(isCorrected(session));
}

void ComingBackTest::openingOtherFilesLeavesTheCorrectedOnesForLater()
{
    Session first(options());
    first.openPaths({ write(QStringLiteral("a.txt"), articleText(1)) });
    WAIT_UNTIL_IDLE(first);
    correctFirst(first);
    first.openPaths({ write(QStringLiteral("b.txt"), articleText(2)) });
    WAIT_UNTIL_IDLE(first);
    QCOMPARE(first.story()->articles.front().article().text, articleText(2));
    Session second(options()); // a second window, while the first has b.txt open
    second.restore({});
    WAIT_UNTIL_IDLE(second);
    QVERIFY(isCorrected(second));
}

void ComingBackTest::correctionsLeftForOtherArticlesComeBackWhenAskedFor()
{
    Session session(options());
    QSignalSpy found(&session, &Session::earlierWorkFound);
    const auto look = [&] {
        session.lookForEarlierWork();
        return found.wait(patience) ? found.last().first().value<std::vector<EarlierWork>>()
                                    : std::vector<EarlierWork>();
    };
    session.openPaths({ write(QStringLiteral("a.txt"), articleText(1)) });
    WAIT_UNTIL_IDLE(session);
    correctFirst(session);
    QVERIFY(look().empty()); // what is open is not earlier
    session.openPaths({ write(QStringLiteral("b.txt"), articleText(2)) });
    WAIT_UNTIL_IDLE(session);
    QVERIFY(!isCorrected(session));
    const std::vector<EarlierWork> works = look();
    QCOMPARE(works.size(), size_t(1));
    QCOMPARE(works.front().editCount, qsizetype(1));
    session.restoreWork(works.front().path);
    WAIT_UNTIL_IDLE(session);
    QCOMPARE(session.story()->articles.front().article().text, articleText(1));
    QVERIFY(isCorrected(session));
    QVERIFY(session.canUndo());
    session.restoreWork(m_folder->filePath(QStringLiteral("gone.scratch")));
    WAIT_UNTIL_IDLE(session);
    QVERIFY(isCorrected(session)); // nothing was there: nothing changes
}

void ComingBackTest::twoSessionsAtOnceKeepApart()
{
    {
        Session first(options());
        first.openPaths({ write(QStringLiteral("a.txt"), articleText(1)) });
        WAIT_UNTIL_IDLE(first);
        correctFirst(first);
        Session second(options());
        second.restore({ write(QStringLiteral("b.txt"), articleText(2)) });
        WAIT_UNTIL_IDLE(second);
        QCOMPARE(second.story()->articles.front().article().text, articleText(2));
        correctFirst(second);
    }
    QStringList texts;
    Session again(options());
    again.restore({});
    WAIT_UNTIL_IDLE(again);
    Session andAgain(options());
    andAgain.restore({});
    WAIT_UNTIL_IDLE(andAgain);
    for (const Session* session : { &again, &andAgain }) {
        QVERIFY(isCorrected(*session));
        texts << session->story()->articles.front().article().text;
    }
    texts.sort();
    QCOMPARE(texts, QStringList({ articleText(1), articleText(2) }));
}

/// Run by the test below in a process of its own: corrects, says so, and goes on until it is killed.
int correctAndWait(const QString& scratchFolder, const QString& path)
{
    SessionOptions options;
    options.scratchFolder = scratchFolder;
    Session session(options);
    QSignalSpy kept(&session, &Session::kept);
    session.openPaths({ path });
    if (!QTest::qWaitFor([&] { return !kept.isEmpty(); }, patience)) // the articles
        return 1;
    session.edit(ChangeEventDate { session.story()->events.front().key, corrected });
    if (!QTest::qWaitFor([&] { return kept.size() == 2; }, patience)) // the correction
        return 1;
    std::puts("corrected");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

void ComingBackTest::afterAKillTheCorrectionIsThereAgain()
{
    const QString path = write(QStringLiteral("a.txt"), articleText(1));
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(),
                { QStringLiteral("--correct-and-wait"), options().scratchFolder, path });
    QVERIFY(other.waitForStarted(patience));
    QByteArray said;
    while (!said.contains("corrected") && other.waitForReadyRead(patience))
        said += other.readAllStandardOutput();
    QVERIFY(said.contains("corrected"));
    ::kill(pid_t(other.processId()), SIGKILL);
    QVERIFY(other.waitForFinished(patience));
    QCOMPARE(other.exitStatus(), QProcess::CrashExit);

    Session session(options());
    session.restore({});
    WAIT_UNTIL_IDLE(session);
    QVERIFY(isCorrected(session));
    QVERIFY(session.canUndo());
}

void ComingBackTest::aFolderThatCannotBeWrittenToIsToldOnceAndLosesNothing()
{
    write(QStringLiteral("scratch"), QStringLiteral("a file where the folder should be"));
    Session session(options());
    QSignalSpy failures(&session, &Session::keepingFailed);
    session.openPaths({ write(QStringLiteral("a.txt"), articleText(1)) });
    WAIT_UNTIL_IDLE(session);
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(failures.first().first().value<Message>().id, QByteArray("library.not-kept"));
    correctFirst(session);
    QVERIFY(isCorrected(session));
    QVERIFY(session.canUndo());
    // as soon as it can be written to, all of it is
    QVERIFY(QFile::remove(options().scratchFolder));
    QVERIFY(QDir().mkpath(options().scratchFolder));
    QSignalSpy kept(&session, &Session::kept);
    session.undo();
    session.redo();
    QTRY_VERIFY(kept.size() >= 2);
    QCOMPARE(failures.size(), 1);
}

void ComingBackTest::aDamagedFileIsToldAndTheSampleOpens()
{
    QVERIFY(QDir().mkpath(options().scratchFolder));
    write(QStringLiteral("scratch/workspace-1.scratch"), QStringLiteral("neither tables nor a word that helps"));
    Session session(options());
    QSignalSpy failures(&session, &Session::keepingFailed);
    session.restore({ write(QStringLiteral("sample.txt"), articleText(1)) });
    WAIT_UNTIL_IDLE(session);
    QCOMPARE(session.story()->articles.size(), size_t(1));
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(failures.first().first().value<Message>().id, QByteArray("library.damaged"));
}

void ComingBackTest::aSavedViewIsNoReasonToDrawTheStoryAnew()
{
    Session session(options());
    session.openPaths({ write(QStringLiteral("a.txt"), articleText(1)) });
    WAIT_UNTIL_IDLE(session);
    correctFirst(session);
    QSignalSpy stories(&session, &Session::storyChanged);
    QSignalSpy views(&session, &Session::viewsChanged);
    session.keepView(viewNamed(QStringLiteral("Accusations")));
    WAIT_UNTIL_IDLE(session);
    QCOMPARE(views.size(), 1);
    QVERIFY(stories.isEmpty());
    session.removeView(QStringLiteral("Accusations"));
    WAIT_UNTIL_IDLE(session);
    QVERIFY(session.views().empty());
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("--correct-and-wait"))
        return correctAndWait(words.value(2), words.value(3));
    ComingBackTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_coming_back.moc"
