// SPDX-License-Identifier: GPL-3.0-or-later
// The session: reading behind the window, cancelling, correcting, and saying what went wrong.
#include "models/session/session.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace demarche;

namespace {

/// Invented news, different for each number, with a date and a deed.
QString articleText(int number)
{
    return QStringLiteral(
               "Ministry summons envoy number %1\n\nPublished: 12 Mar. 2021\n\n"
               "The Foreign Ministry of Peru summoned the Chilean ambassador on Friday over fishing in zone %1. "
               "\"We expect an answer within %2 days,\" Foreign Minister Rosa Quispe said.\n")
        .arg(number)
        .arg(number + 2);
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void readsOnAnotherThreadWhileTheWindowGoesOn();
    void tellsOfFilesThatCannotBeReadAndGoesOnWithTheRest();
    void showsAnArticleGivenTwiceOnce();
    void keepsWhatWasReadWhenCancelled();
    void openingReplacesAndAddingJoins();
    void takesPastedText();
    void aCorrectionIsAppliedUndoneAndRedone();
    void aCorrectionIsNotLostToACancel();
    void removesAnArticle();
    void canBeDestroyedWhileReading();

private:
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    QStringList writeArticles(int count)
    {
        QStringList paths;
        for (int i = 0; i < count; ++i)
            paths << write(QStringLiteral("%1.txt").arg(i, 3, 10, QLatin1Char('0')), articleText(i).toUtf8());
        return paths;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

#define WAIT_UNTIL_IDLE(session) QTRY_VERIFY_WITH_TIMEOUT(!(session).isBusy(), 30000)

void SessionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void SessionTest::readsOnAnotherThreadWhileTheWindowGoesOn()
{
    QSemaphore mayRead;
    std::atomic<QThread*> reader = nullptr;
    SessionOptions options;
    options.aboutToRead = [&](const QString&) {
        reader = QThread::currentThread();
        mayRead.acquire();
    };
    Session session(options);
    session.openPaths(writeArticles(1));
    // reading stands still until this thread has gone round its loop a hundred times
    int rounds = 0;
    QTRY_VERIFY_WITH_TIMEOUT(reader.load() != nullptr, 30000);
    while (rounds < 100) {
        QCoreApplication::processEvents();
        ++rounds;
    }
    QVERIFY(session.isBusy());
    QVERIFY(session.story()->articles.empty());
    mayRead.release(10);
    WAIT_UNTIL_IDLE(session);
    QCOMPARE(session.story()->articles.size(), size_t(1));
    QVERIFY(reader.load() != QThread::currentThread());
}

void SessionTest::tellsOfFilesThatCannotBeReadAndGoesOnWithTheRest()
{
    QStringList paths = writeArticles(2);
    paths.insert(1, write(QStringLiteral("empty.txt"), {}));
    paths.insert(2, m_folder->filePath(QStringLiteral("gone.txt")));
    Session session;
    QSignalSpy failures(&session, &Session::readingFailed);
    session.openPaths(paths);
    WAIT_UNTIL_IDLE(session);
    QCOMPARE(session.story()->articles.size(), size_t(2));
    QCOMPARE(failures.size(), 1);
    const auto errors = failures.first().first().value<std::vector<ReadingError>>();
    QCOMPARE(errors.size(), size_t(2));
    QStringList named;
    for (const ReadingError& error : errors) {
        named << QFileInfo(error.path).fileName();
        QVERIFY(!error.reason.isEmpty());
    }
    named.sort();
    QCOMPARE(named, QStringList({ QStringLiteral("empty.txt"), QStringLiteral("gone.txt") }));
}

void SessionTest::showsAnArticleGivenTwiceOnce()
{
    const QStringList paths = writeArticles(1);
    const QString copy = write(QStringLiteral("copy.txt"), articleText(0).toUtf8());
    Session session;
    QSignalSpy skipped(&session, &Session::articlesSkipped);
    session.openPaths({ paths[0], copy });
    WAIT_UNTIL_IDLE(session);
    QCOMPARE(session.story()->articles.size(), size_t(1));
    QCOMPARE(skipped.size(), 1);
    QCOMPARE(skipped.first().first().toStringList(), QStringList { copy });
}

void SessionTest::keepsWhatWasReadWhenCancelled()
{
    QSemaphore mayRead(2);
    SessionOptions options;
    options.jobs = 1;
    options.aboutToRead = [&](const QString&) { mayRead.acquire(); };
    Session session(options);
    QSignalSpy progress(&session, &Session::progressChanged);
    session.openPaths(writeArticles(20));
    QTRY_VERIFY_WITH_TIMEOUT(mayRead.available() == 0, 30000);
    session.cancel();
    mayRead.release(100);
    WAIT_UNTIL_IDLE(session);
    QVERIFY(session.story()->articles.size() < 20);
}

void SessionTest::openingReplacesAndAddingJoins()
{
    const QStringList paths = writeArticles(3);
    Session session;
    session.openPaths({ paths[0] });
    session.addPaths({ paths[1] });
    WAIT_UNTIL_IDLE(session);
    QCOMPARE(session.story()->articles.size(), size_t(2));
    session.openPaths({ paths[2] });
    WAIT_UNTIL_IDLE(session);
    QCOMPARE(session.story()->articles.size(), size_t(1));
    QCOMPARE(session.story()->articles.front().article().path, paths[2]);
}

void SessionTest::takesPastedText()
{
    Session session;
    session.addText(articleText(7), QStringLiteral("pasted text"));
    WAIT_UNTIL_IDLE(session);
    QCOMPARE(session.story()->articles.size(), size_t(1));
    QCOMPARE(session.story()->articles.front().article().text, articleText(7));
}

void SessionTest::aCorrectionIsAppliedUndoneAndRedone()
{
    Session session;
    session.openPaths(writeArticles(1));
    WAIT_UNTIL_IDLE(session);
    QVERIFY(!session.story()->events.empty());
    const FindingKey event = session.story()->events.front().key;
    const auto before = session.story()->events.front().when.date;
    const auto corrected = FuzzyDate::parse(QStringLiteral("2021-03-01"));
    const auto dateNow = [&] { return session.story()->at(session.story()->eventWithKey(event)).when.date; };

    session.edit(ChangeEventDate { event, corrected });
    QTRY_COMPARE(dateNow(), corrected);
    QVERIFY(session.canUndo());
    QVERIFY(!session.undoDescription().isEmpty());
    session.undo();
    QTRY_COMPARE(dateNow(), before);
    QVERIFY(session.canRedo());
    session.redo();
    QTRY_COMPARE(dateNow(), corrected);
}

void SessionTest::aCorrectionIsNotLostToACancel()
{
    Session session;
    session.openPaths(writeArticles(1));
    WAIT_UNTIL_IDLE(session);
    const FindingKey event = session.story()->events.front().key;
    const auto corrected = FuzzyDate::parse(QStringLiteral("2021-03-02"));
    session.edit(ChangeEventDate { event, corrected });
    session.cancel();
    WAIT_UNTIL_IDLE(session);
    QCOMPARE(session.story()->at(session.story()->eventWithKey(event)).when.date, corrected);
}

void SessionTest::removesAnArticle()
{
    Session session;
    session.openPaths(writeArticles(2));
    WAIT_UNTIL_IDLE(session);
    session.removeArticle(session.story()->articles.front().article().contentHash);
    WAIT_UNTIL_IDLE(session);
    QCOMPARE(session.story()->articles.size(), size_t(1));
    QVERIFY(session.story()->articles.front().article().path.endsWith(QLatin1String("001.txt")));
}

void SessionTest::canBeDestroyedWhileReading()
{
    QSemaphore started;
    SessionOptions options;
    options.aboutToRead = [&](const QString&) { started.release(); };
    {
        Session session(options);
        session.openPaths(writeArticles(50));
        QVERIFY(started.tryAcquire(1, 30000));
    }
    QVERIFY(started.available() <= 50);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
