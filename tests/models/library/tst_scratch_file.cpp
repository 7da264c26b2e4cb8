// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that what is written down comes back as it was, and that a write happens whole or not at all.
#include "models/library/scratch_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace demarche;

namespace {

ArticlePtr article(const QString& text)
{
    Article made;
    made.path = QStringLiteral("/gone/harbour.txt");
    made.text = text;
    made.contentHash = contentHashOf(text);
    made.title = QStringLiteral("부산 harbour “closed”");
    made.publisher = QStringLiteral("Harbour Post");
    made.authors = { QStringLiteral("Ida Velt"), QStringLiteral("Олег Даль") };
    made.url = QStringLiteral("https://harbour.example/1");
    made.language = QStringLiteral("en");
    made.digestOf = QStringLiteral("A longer text");
    made.parts = { { PartKind::Headline, { 0, 5 } },
                   { PartKind::Furniture, { 6, 9 } },
                   { PartKind::Body, { 10, text.size() } } };
    made.dateStatements = { { DateSource::PublishedLine, { 6, 9 }, QStringLiteral("4 Mar. 2031") },
                            { DateSource::Given, {}, QStringLiteral("2031-03-05") } };
    return std::make_shared<const Article>(made);
}

SavedView view(const char* name)
{
    SavedView made;
    made.name = QString::fromLatin1(name);
    made.query = QStringLiteral("type:accuse from:2031-03");
    made.period = InstantRange { Instant::earliest(), Instant::fromUnixMilliseconds(1'931'000'000'123) };
    made.article = QStringLiteral("0123456789abcdef");
    made.offset = 812;
    made.chosen = { ChosenThing::Kind::Quote, { QStringLiteral("fedcba9876543210") } };
    return made;
}

Edit changeTo(const char* edtf)
{
    return ChangeEventDate { { QStringLiteral("0123456789abcdef") }, FuzzyDate::parse(QString::fromLatin1(edtf)) };
}

LibraryContent fullContent()
{
    LibraryContent content;
    content.articles = { article(QStringLiteral("Title and more, so that all parts fit in.")),
                         article(QStringLiteral("Another text 😀 with more than ten signs.")) };
    content.edits = { changeTo("2031-03-04"), changeTo("[2031-03-04..2031-03-09]"), changeTo("") };
    content.editPosition = 2;
    content.views = { view("Accusations"), view("All of March") };
    content.lastPlace = view("");
    return content;
}

bool isSame(const LibraryContent& a, const LibraryContent& b)
{
    const auto isSameArticle = [](const ArticlePtr& x, const ArticlePtr& y) { return *x == *y; };
    return std::equal(a.articles.begin(), a.articles.end(), b.articles.begin(), b.articles.end(), isSameArticle)
        && a.edits == b.edits && a.editPosition == b.editPosition && a.views == b.views && a.lastPlace == b.lastPlace;
}

} // namespace

class ScratchFileTest : public QObject {
    Q_OBJECT

private slots:
    void everythingComesBackAsItWas();
    void aLaterSaveWritesWhatChanged();
    void anUndoneEditThatIsDroppedIsGone();
    void twoProgramsCannotHoldTheSameFile();
    void aDamagedFileGivesNothing();
    void aFileOfANewerVersionIsLeftAlone();
    void aFullDiskLosesNothingAndIsMadeUpForLater();
    void onlyItsOwnerMayReadIt();

private:
    QString path()
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".scratch"));
    }
    LibraryContent reloaded() { return ScratchFile::claimed(path())->load().value_or(LibraryContent {}); }
    QTemporaryDir m_folder;
};

void ScratchFileTest::everythingComesBackAsItWas()
{
    {
        const auto file = ScratchFile::claimed(path());
        QVERIFY(file->isUsable());
        QVERIFY2(file->save(fullContent()), qPrintable(file->lastError()));
        QVERIFY(file->holdsWork());
    }
    QVERIFY(isSame(reloaded(), fullContent()));
}

void ScratchFileTest::aLaterSaveWritesWhatChanged()
{
    LibraryContent content = fullContent();
    {
        const auto file = ScratchFile::claimed(path());
        QVERIFY(file->save(content));
        content.articles = { article(QStringLiteral("A third text that comes first now.")), content.articles[1] };
        content.edits.push_back(changeTo("2031-04"));
        content.editPosition = 4;
        content.views.erase(content.views.begin());
        QVERIFY(file->save(content));
    }
    QVERIFY(isSame(reloaded(), content));
}

void ScratchFileTest::anUndoneEditThatIsDroppedIsGone()
{
    LibraryContent content = fullContent();
    {
        const auto file = ScratchFile::claimed(path());
        QVERIFY(file->save(content));
        content.edits = { content.edits[0], changeTo("2032") };
        content.editPosition = 2;
        QVERIFY(file->save(content));
    }
    QVERIFY(isSame(reloaded(), content));
}

void ScratchFileTest::twoProgramsCannotHoldTheSameFile()
{
    const auto first = ScratchFile::claimed(path());
    QVERIFY(first);
    QVERIFY(!ScratchFile::claimed(path()));
}

void ScratchFileTest::aDamagedFileGivesNothing()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("these are no tables, however long one looks at them");
    file.close();
    QVERIFY(!ScratchFile::claimed(path())->load());
}

void ScratchFileTest::aFileOfANewerVersionIsLeftAlone()
{
    {
        QVERIFY(ScratchFile::claimed(path())->save(fullContent()));
        SqlConnection newer(path());
        QVERIFY(newer.run(QStringLiteral("PRAGMA user_version = 99")));
    }
    QVERIFY(!ScratchFile::claimed(path())->load());
}

void ScratchFileTest::aFullDiskLosesNothingAndIsMadeUpForLater()
{
    const auto file = ScratchFile::claimed(path());
    LibraryContent content = fullContent();
    QVERIFY(file->save(content));

    // no file of this process may grow now, as on a full disk
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit full = before;
    full.rlim_cur = rlim_t(QFileInfo(path()).size());
    setrlimit(RLIMIT_FSIZE, &full);
    LibraryContent more = content;
    more.articles.push_back(article(QString(200'000, u'x')));
    more.edits.push_back(changeTo("2031-07"));
    const bool isSaved = file->save(more);
    const QString error = file->lastError();
    setrlimit(RLIMIT_FSIZE, &before);

    QVERIFY(!isSaved);
    QVERIFY(!error.isEmpty());
    more.editPosition = 4;
    QVERIFY2(file->save(more), qPrintable(file->lastError()));
    const auto now = file->load();
    QVERIFY(now);
    QVERIFY(isSame(*now, more));
}

void ScratchFileTest::onlyItsOwnerMayReadIt()
{
    const auto file = ScratchFile::claimed(path());
    QVERIFY(file->save(fullContent()));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
}

QTEST_GUILESS_MAIN(ScratchFileTest)
#include "tst_scratch_file.moc"
