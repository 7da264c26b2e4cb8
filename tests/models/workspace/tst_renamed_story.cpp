// SPDX-License-Identifier: GPL-3.0-or-later
// The sample sequence told of other people in other states a thousand days later is the same story: what
// the analysis knows, it knows of the language and not of this cast.
#include "models/analysis/article_analyzer.h"
#include "models/analysis/lexicons.h"
#include "models/reading/article_reader.h"
#include "models/workspace/workspace.h"
#include "tests/models/workspace/renamed_world.h"
#include "tests/models/workspace/story_outline.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace demarche;

namespace {

struct Read {
    StoryPtr story;
    QStringList numbers; ///< of the articles: leading digits of their names
};

QString root() { return QStringLiteral(DEMARCHE_SOURCE_DIR); }
QString sampleFolder() { return root() + QStringLiteral("/resources/samples/seoul-moscow-pyongyang"); }

QStringList digestsIn(const QString& folder)
{
    return QDir(folder).entryList({ QStringLiteral("0*.txt") }, QDir::Files, QDir::Name);
}

Read readFolder(const QString& folder)
{
    const std::shared_ptr<const Lexicons> lexicons = shippedLexicons();
    Read read;
    std::vector<ArticleFindingsPtr> findings;
    for (const QString& name : digestsIn(folder)) {
        const ReadingResult result = readArticle(folder + u'/' + name);
        const auto article = std::make_shared<const Article>(std::get<Article>(result));
        findings.push_back(std::make_shared<const ArticleFindings>(analyze(article, *lexicons)));
        read.numbers.append(name.left(3));
    }
    read.story = storyOf(withArticles({}, findings), *lexicons);
    return read;
}

void tellAnew(const RenamedWorld& world, const QString& folder)
{
    for (const QString& name : digestsIn(sampleFolder())) {
        QFile old(sampleFolder() + u'/' + name);
        QFile fresh(folder + u'/' + name);
        QVERIFY(old.open(QIODevice::ReadOnly) && fresh.open(QIODevice::WriteOnly));
        fresh.write(world.told(QString::fromUtf8(old.readAll()), name.left(3)).toUtf8());
    }
}

OutlineWords unchanged()
{
    return { [](const QString& text, const QString&) { return text; }, [](const QString& name) { return name; },
             [](const QString& code) { return code; }, RenamedWorld::inWeeks };
}

OutlineWords renamed(const RenamedWorld& world)
{
    return { [&world](const QString& text, const QString& article) { return world.told(text, article); },
             [&world](const QString& name) { return world.named(name); },
             [&world](const QString& code) { return world.country(code); },
             [](const QString& edtf) { return RenamedWorld::inWeeks(RenamedWorld::moved(edtf)); } };
}

QStringList onlyIn(const QStringList& lines, const QStringList& others)
{
    QStringList left = others;
    QStringList only;
    for (const QString& line : lines) {
        if (!left.removeOne(line))
            only.append(line);
    }
    return only;
}

} // namespace

class RenamedStoryTest : public QObject {
    Q_OBJECT

private slots:
    void theStoryIsTheSame_data();
    void theStoryIsTheSame();
    void noNameOfTheCastIsLeft_data() { theStoryIsTheSame_data(); }
    void noNameOfTheCastIsLeft();
    void aDayMovesByAThousandDays();
    void aYearMovesByThreeYears();
};

void RenamedStoryTest::theStoryIsTheSame_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(root() + QStringLiteral("/tests/data/metamorphic"));
    const QStringList worlds = folder.entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name);
    QVERIFY(!worlds.isEmpty());
    for (const QString& name : worlds)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void RenamedStoryTest::theStoryIsTheSame()
{
    QFETCH(QString, path);
    const RenamedWorld world(path);
    QVERIFY2(world.isRead(), qPrintable(path));
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    tellAnew(world, folder.path());
    const Read known = readFolder(sampleFolder());
    const Read other = readFolder(folder.path());
    QCOMPARE(known.story->articles.size(), size_t(5));

    const QStringList expected = outlineOf(*known.story, known.numbers, renamed(world));
    const QStringList found = outlineOf(*other.story, other.numbers, unchanged());
    const QStringList missing = onlyIn(expected, found);
    const QStringList added = onlyIn(found, expected);
    for (const QString& line : missing)
        qWarning().noquote() << "missing:" << line;
    for (const QString& line : added)
        qWarning().noquote() << "instead:" << line;
    QVERIFY2(missing.isEmpty() && added.isEmpty(), "the story changed with the names, see above");
}

/// The table covers the texts: else a familiar name would stand in both stories.
void RenamedStoryTest::noNameOfTheCastIsLeft()
{
    QFETCH(QString, path);
    const RenamedWorld world(path);
    static const QRegularExpression cast(QStringLiteral(
        "\\b(Seoul|Moscow|Pyongyang|Korean?s?|Russian?s?|Chin(a|ese)|Beijing|Ukraine|Kyiv|Tehran|Iran|Japan|Kim|Putin|"
        "Kulik|Chang|Lavrov|"
        "Wang|Mao|Pak|Ri|Blinken|Han|Chung|Rudenko|Zinoviev|Cho|Kamikawa|Kremlin|2023|2024|Sept\\.|June)\\b"));
    for (const QString& name : digestsIn(sampleFolder())) {
        QFile file(sampleFolder() + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        // the first line says what the digest was made from, and belongs to no world
        QString text = world.told(QString::fromUtf8(file.readAll()), name.left(3));
        text.remove(QRegularExpression(QStringLiteral("June 6\\b|15 Jun|June 15")));
        const QRegularExpressionMatch left = cast.match(text);
        QVERIFY2(!left.hasMatch(), qPrintable(name + QStringLiteral(": ") + left.captured()));
    }
}

void RenamedStoryTest::aDayMovesByAThousandDays()
{
    QCOMPARE(RenamedWorld::moved(QStringLiteral("2023-09-19")), QStringLiteral("2026-06-15"));
    QCOMPARE(RenamedWorld::moved(QStringLiteral("[2024-06-21T14..2024-06-22]")),
             QStringLiteral("[2027-03-18T14..2027-03-19]"));
}

void RenamedStoryTest::aYearMovesByThreeYears()
{
    QCOMPARE(RenamedWorld::moved(QStringLiteral("2006/..")), QStringLiteral("2009/.."));
}

QTEST_GUILESS_MAIN(RenamedStoryTest)
#include "tst_renamed_story.moc"
