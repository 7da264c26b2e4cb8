// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that every file gives an article or the reason why not, and that folders are read in order.
#include "models/findings/catalogue.h"
#include "models/reading/article_reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace demarche;

namespace {

QByteArray reasonIn(const ReadingResult& result)
{
    const auto* error = std::get_if<ReadingError>(&result);
    return error ? error->reason.id : QByteArray("no error");
}

} // namespace

class ArticleReaderTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aTextFileIsAnArticle();
    void aFileThatGivesNoneIsNamedWithTheReason_data();
    void aFileThatGivesNoneIsNamedWithTheReason();
    void aMissingFileIsNamed();
    void aFolderIsNoFile();
    void aPipeIsNotWaitedFor();
    void aFileOneMayNotReadIsNamed();
    void aLargeFileIsLeftUnread();
    void aPlainFileIsAllBody();
    void aFolderStandsForItsArticlesSortedByPath();
    void aLinkThatLoopsIsNotFollowed();
    void filesNamedOneByOneKeepTheirOrder();
    void whatIsMissingOrEmptyIsNamedAndTheRestGoesOn();
    void gatheringStopsWhenCancelled();
    void everyReasonHasASentence();

private:
    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ArticleReaderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void ArticleReaderTest::aTextFileIsAnArticle()
{
    const QString path
        = write(QStringLiteral("a.txt"), "Envoy called in\n\nThe ministry called in the envoy on Friday.\n");
    const ReadingResult result = readArticle(path);
    const auto* article = std::get_if<Article>(&result);
    QVERIFY(article);
    QCOMPARE(article->path, path);
    QCOMPARE(article->text, QStringLiteral("Envoy called in\n\nThe ministry called in the envoy on Friday.\n"));
    QCOMPARE(article->title, QStringLiteral("Envoy called in"));
    QCOMPARE(article->contentHash, contentHashOf(article->text));
}

void ArticleReaderTest::aFileThatGivesNoneIsNamedWithTheReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("empty") << QByteArray() << QByteArray("reading.empty");
    QTest::newRow("blank") << QByteArray(" \n\t\r\n") << QByteArray("reading.no-text");
    QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << QByteArray("reading.no-text");
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11) << QByteArray("reading.binary");
}

void ArticleReaderTest::aFileThatGivesNoneIsNamedWithTheReason()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, reason);
    const QString path = write(QStringLiteral("a.txt"), bytes);
    const ReadingResult result = readArticle(path);
    QCOMPARE(reasonIn(result), reason);
    QCOMPARE(std::get<ReadingError>(result).path, path);
}

void ArticleReaderTest::aMissingFileIsNamed()
{
    QCOMPARE(reasonIn(readArticle(m_folder->filePath(QStringLiteral("none.txt")))), QByteArray("reading.missing"));
}

void ArticleReaderTest::aFolderIsNoFile()
{
    QCOMPARE(reasonIn(readArticle(m_folder->path())), QByteArray("reading.no-file"));
}

void ArticleReaderTest::aPipeIsNotWaitedFor()
{
    const QString path = m_folder->filePath(QStringLiteral("pipe.txt"));
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QCOMPARE(reasonIn(readArticle(path)), QByteArray("reading.no-file"));
}

void ArticleReaderTest::aFileOneMayNotReadIsNamed()
{
    if (geteuid() == 0)
        QSKIP("the administrator may read everything");
    const QString path = write(QStringLiteral("a.txt"), "Words.");
    QVERIFY(QFile::setPermissions(path, QFileDevice::WriteOwner));
    QCOMPARE(reasonIn(readArticle(path)), QByteArray("reading.no-permission"));
}

void ArticleReaderTest::aLargeFileIsLeftUnread()
{
    // sparse: a hundred megabytes that take no room
    const QString path = write(QStringLiteral("a.txt"), "Words.");
    QVERIFY(QFile::resize(path, 100 * 1024 * 1024));
    const ReadingResult result = readArticle(path);
    QCOMPARE(reasonIn(result), QByteArray("reading.too-large"));
    QVERIFY(sentenceOf(std::get<ReadingError>(result).reason).contains(u"100 MB"));
    QCOMPARE(reasonIn(articleFromBytes("Some words.", QStringLiteral("x"), { .largestFile = 5 })),
             QByteArray("reading.too-large"));
}

void ArticleReaderTest::aPlainFileIsAllBody()
{
    const ReadingResult result
        = articleFromText(QStringLiteral("\nHeadline here\n\nBy Jane Roe\n\nIt rained.\n"), {}, { .isPlain = true });
    const Article& article = std::get<Article>(result);
    QCOMPARE(article.parts.size(), size_t(1));
    QCOMPARE(article.parts[0].kind, PartKind::Body);
    QCOMPARE(article.parts[0].span, (TextSpan { 1, article.text.size() - 1 }));
    QVERIFY(article.title.isEmpty() && article.authors.isEmpty() && article.dateStatements.empty());
    QVERIFY(article.isPlain);
}

void ArticleReaderTest::aFolderStandsForItsArticlesSortedByPath()
{
    const QStringList wanted { write(QStringLiteral("B.txt"), "x"), write(QStringLiteral("a/2.text"), "x"),
                               write(QStringLiteral("a/b/1.TXT"), "x"), write(QStringLiteral("b.txt"), "x"),
                               write(QStringLiteral("ä.txt"), "x") };
    write(QStringLiteral("README.md"), "x");
    write(QStringLiteral("picture.png"), "x");
    write(QStringLiteral(".hidden.txt"), "x");
    const GatheredPaths gathered = gatherPaths({ m_folder->path() });
    QCOMPARE(gathered.files, wanted);
    QVERIFY(gathered.errors.empty());
}

void ArticleReaderTest::aLinkThatLoopsIsNotFollowed()
{
    const QString path = write(QStringLiteral("a/1.txt"), "x");
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(QStringLiteral("a/up"))));
    QCOMPARE(gatherPaths({ m_folder->path() }).files, QStringList { path });
}

void ArticleReaderTest::filesNamedOneByOneKeepTheirOrder()
{
    const QString second = write(QStringLiteral("2.md"), "x");
    const QString first = write(QStringLiteral("1.txt"), "x");
    QCOMPARE(gatherPaths({ second, first }).files, QStringList({ second, first }));
}

void ArticleReaderTest::whatIsMissingOrEmptyIsNamedAndTheRestGoesOn()
{
    const QString file = write(QStringLiteral("1.txt"), "x");
    const QString folder = m_folder->filePath(QStringLiteral("empty"));
    QVERIFY(QDir().mkpath(folder));
    const QString missing = m_folder->filePath(QStringLiteral("none"));
    const GatheredPaths gathered = gatherPaths({ missing, folder, file });
    QCOMPARE(gathered.files, QStringList { file });
    QCOMPARE(gathered.errors.size(), size_t(2));
    QCOMPARE(gathered.errors[0], (ReadingError { missing, { "reading.missing", {} } }));
    QCOMPARE(gathered.errors[1], (ReadingError { folder, { "reading.empty-folder", {} } }));
}

void ArticleReaderTest::gatheringStopsWhenCancelled()
{
    write(QStringLiteral("1.txt"), "x");
    QVERIFY(gatherPaths({ m_folder->path() }, [] { return true; }).files.isEmpty());
}

void ArticleReaderTest::everyReasonHasASentence()
{
    for (const char* id : { "missing", "vanished", "unreadable", "no-permission", "no-file", "empty", "empty-folder",
                            "binary", "too-large", "encoding", "no-text", "cancelled", "given-twice" })
        QVERIFY2(catalogueHolds(QByteArray("reading.") + id), id);
}

QTEST_GUILESS_MAIN(ArticleReaderTest)
#include "tst_article_reader.moc"
