// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the program files that are no articles: each is named with its reason and the rest goes on.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace {

struct Run {
    int status = -1;
    QJsonObject story;
    QString complaints;
    QJsonArray articles() const { return story.value(QStringLiteral("articles")).toArray(); }
    QStringList notices() const
    {
        QStringList texts;
        for (const QJsonValue& notice : story.value(QStringLiteral("notices")).toArray())
            texts.append(notice.toObject().value(QStringLiteral("text")).toString());
        return texts;
    }
};

Run analyze(const QStringList& words)
{
    QProcess process;
    process.start(QStringLiteral(DEMARCHE_CLI), QStringList { QStringLiteral("analyze") } + words);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
             QString::fromUtf8(process.readAllStandardError()) };
}

const QByteArray soundArticle = "Envoy called in over border\n\nPublished: 21 June 2024\n\n"
                                "The ministry summoned the ambassador on Friday to protest.\n";

} // namespace

class BadInputTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aBadFileIsNamedAndTheRestGoesOn_data();
    void aBadFileIsNamedAndTheRestGoesOn();
    void aMissingFileIsNamed();
    void aFolderWithNothingToReadIsNamed();
    void aFileOneMayNotReadIsNamed();
    void anArticleWithoutAnyDateIsAnalysed();
    void anArticleInKoreanIsShownAndSaidSo();
    void theSameTextTwiceIsOneArticle();
    void separatelyTheSameTextIsTwoArticles();
    void aHundredThousandMarksAreNoTrouble();
    void whenNothingCanBeReadTheStoryIsEmpty();

private:
    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void BadInputTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void BadInputTest::aBadFileIsNamedAndTheRestGoesOn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArray() << qint64(0) << QStringLiteral("is empty");
    QTest::newRow("blank") << QByteArray(" \n \n") << qint64(4) << QStringLiteral("white space");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\1\2",
                                          7)
                            << qint64(7) << QStringLiteral("binary");
    QTest::newRow("100 MB") << QByteArray("words") << qint64(100) * 1024 * 1024 << QStringLiteral("100 MB");
}

void BadInputTest::aBadFileIsNamedAndTheRestGoesOn()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, size);
    QFETCH(QString, reason);
    write(QStringLiteral("1.txt"), soundArticle);
    const QString bad = write(QStringLiteral("2.txt"), bytes);
    QVERIFY(QFile::resize(bad, size));
    write(QStringLiteral("3.txt"), "It rained on Monday.\n");
    const Run run = analyze({ m_folder->path() });
    QCOMPARE(run.status, 1);
    QCOMPARE(run.articles().size(), qsizetype(2));
    QVERIFY2(run.complaints.contains(bad + QStringLiteral(": ")), qPrintable(run.complaints));
    QVERIFY2(run.complaints.contains(reason), qPrintable(run.complaints));
    QCOMPARE(run.complaints.count(u'\n'), qsizetype(1));
}

void BadInputTest::aMissingFileIsNamed()
{
    const QString good = write(QStringLiteral("1.txt"), soundArticle);
    const QString missing = m_folder->filePath(QStringLiteral("none.txt"));
    const Run run = analyze({ missing, good });
    QCOMPARE(run.status, 1);
    QCOMPARE(run.articles().size(), qsizetype(1));
    QVERIFY2(run.complaints.contains(missing), qPrintable(run.complaints));
}

void BadInputTest::aFolderWithNothingToReadIsNamed()
{
    write(QStringLiteral("picture.png"), "x");
    const Run run = analyze({ m_folder->path() });
    QCOMPARE(run.status, 1);
    QVERIFY2(run.complaints.contains(m_folder->path()), qPrintable(run.complaints));
}

void BadInputTest::aFileOneMayNotReadIsNamed()
{
    if (geteuid() == 0)
        QSKIP("the administrator may read everything");
    const QString path = write(QStringLiteral("1.txt"), soundArticle);
    QVERIFY(QFile::setPermissions(path, QFileDevice::WriteOwner));
    const Run run = analyze({ path });
    QCOMPARE(run.status, 1);
    QVERIFY2(run.complaints.contains(u"may not read"), qPrintable(run.complaints));
}

void BadInputTest::anArticleWithoutAnyDateIsAnalysed()
{
    const Run run = analyze({ write(QStringLiteral("1.txt"), "The ministry summoned the ambassador to protest.\n") });
    QCOMPARE(run.status, 0);
    const QJsonObject published = run.articles()[0].toObject().value(QStringLiteral("published")).toObject();
    QVERIFY(published.value(QStringLiteral("edtf")).isNull());
    QCOMPARE(published.value(QStringLiteral("origin")).toString(), QStringLiteral("unknown"));
}

void BadInputTest::anArticleInKoreanIsShownAndSaidSo()
{
    const QByteArray korean = "외교부는 화요일에 러시아 대사를 불러 북한과의 군사 협력을 멈추라고 요구했다.\n";
    const Run run = analyze({ QStringLiteral("--with-text"), write(QStringLiteral("1.txt"), korean) });
    QCOMPARE(run.status, 0);
    const QJsonObject article = run.articles()[0].toObject();
    QCOMPARE(article.value(QStringLiteral("text")).toString(), QString::fromUtf8(korean));
    QCOMPARE(article.value(QStringLiteral("language")).toString(), QStringLiteral("ko"));
    QVERIFY2(run.notices().join(u'\n').contains(u"not in English"), qPrintable(run.notices().join(u'\n')));
}

void BadInputTest::theSameTextTwiceIsOneArticle()
{
    const QString first = write(QStringLiteral("1.txt"), soundArticle);
    const QString second = write(QStringLiteral("2.txt"), soundArticle);
    for (const QStringList& paths : { QStringList { first, second }, QStringList { first, first } }) {
        const Run run = analyze(paths);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.articles().size(), qsizetype(1));
        QVERIFY2(run.complaints.contains(paths[1] + QStringLiteral(": ")), qPrintable(run.complaints));
    }
}

void BadInputTest::separatelyTheSameTextIsTwoArticles()
{
    write(QStringLiteral("1.txt"), soundArticle);
    write(QStringLiteral("2.txt"), soundArticle);
    const Run run = analyze({ QStringLiteral("--separate"), m_folder->path() });
    QCOMPARE(run.status, 0);
    QCOMPARE(run.articles().size(), qsizetype(2));
    QCOMPARE(run.complaints, QString());
}

void BadInputTest::aHundredThousandMarksAreNoTrouble()
{
    for (const QByteArray& piece :
         { QByteArray("\""), QByteArray("“"), QByteArray("("), QByteArray("a. "), QByteArray("said "),
           QByteArray("Kim "), QByteArray("Monday "), QByteArray("\n") }) {
        const Run run = analyze({ write(QStringLiteral("1.txt"), "It began. " + piece.repeated(100'000)) });
        QVERIFY2(run.status == 0, piece.constData());
    }
}

void BadInputTest::whenNothingCanBeReadTheStoryIsEmpty()
{
    const Run run = analyze({ m_folder->filePath(QStringLiteral("none.txt")) });
    QCOMPARE(run.status, 1);
    QCOMPARE(run.story.value(QStringLiteral("format")).toString(), QStringLiteral("demarche-story"));
    QVERIFY(run.articles().isEmpty());
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_bad_input.moc"
