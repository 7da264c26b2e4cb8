// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that the full-text index finds what reading the whole story finds, story after story.
#include "models/library/search_index.h"
#include "models/query/filter.h"
#include "models/story/story_builder.h"
#include "tests/support/findings_builder.h"

#include <QTest>

using namespace demarche;

namespace {

ArticleFindingsPtr article(const QString& outlet, const QString& name, const QString& words)
{
    FindingsBuilder builder(QStringLiteral("%1 summoned José Roe over \"%2\". Nobody spoke of fish.").arg(name, words));
    builder.publisher(outlet).published("2031-03-05");
    const qint32 who = builder.person(name, QStringLiteral("AV"));
    builder.event({ .trigger = "summoned",
                    .family = "summon",
                    .type = EventType::Accuse,
                    .when = "2031-03-04",
                    .actors = { who } });
    builder.quote(words, who);
    return builder.build();
}

std::vector<ArticleFindingsPtr> articles()
{
    return { article(QStringLiteral("Harbour Post"), QStringLiteral("Ida Velt"), QStringLiteral("stolen nets")),
             article(QStringLiteral("Inland Times"), QStringLiteral("Ole Dahl"), QStringLiteral("러시아가 그물")),
             article(QStringLiteral("Hill Radio"), QStringLiteral("Иван Дол"), QStringLiteral("fishing, and rights")) };
}

} // namespace

class SearchIndexTest : public QObject {
    Q_OBJECT

private slots:
    void findsWhatReadingFinds_data();
    void findsWhatReadingFinds();
    void followsAStoryThatGrowsAndShrinks();
    void wordsCannotBeTakenForTheLanguageOfTheIndex();

private:
    static void follow(SearchIndex& index, const StoryPtr& story)
    {
        index.begin(story);
        while (!index.proceed()) { }
    }
};

void SearchIndexTest::findsWhatReadingFinds_data()
{
    QTest::addColumn<QString>("query");
    for (const char* query :
         { "fish", "FISH", "net", "jose", "\"stolen nets\"", "\"nets stolen\"", "\"fishing rights\"", "러시아", "иван",
           "velt", "harbour", "nobody", "zebra", "-fish", "velt or dahl", "type:accuse net" })
        QTest::newRow(query) << QString::fromUtf8(query);
}

void SearchIndexTest::findsWhatReadingFinds()
{
    QFETCH(QString, query);
    const StoryPtr story = buildStory(articles());
    SearchIndex index;
    follow(index, story);
    const Filter filter = parseFilter(query).filter;
    QVERIFY(filtered(*story, filter, [&](const QString& words) { return index.find(words); })
            == filtered(*story, filter));
}

void SearchIndexTest::followsAStoryThatGrowsAndShrinks()
{
    const auto all = articles();
    SearchIndex index;
    const QString net = QStringLiteral("net");
    follow(index, buildStory({ all[1], all[2] }));
    QVERIFY(index.find(net).sentences.empty());
    follow(index, buildStory({ all[1], all[2], all[0] }));
    QCOMPARE(index.find(net).sentences.size(), size_t(1));
    QCOMPARE(index.find(net).sentences.front().article, ArticleId { 2 });
    follow(index, buildStory({ all[0] }));
    QCOMPARE(index.find(net).sentences.front().article, ArticleId { 0 });
    QCOMPARE(index.find(QStringLiteral("fish")).sentences.size(), size_t(1));
    follow(index, buildStory({}));
    QVERIFY(index.find(net).sentences.empty());
}

void SearchIndexTest::wordsCannotBeTakenForTheLanguageOfTheIndex()
{
    SearchIndex index;
    follow(index, buildStory(articles()));
    for (const char* words : { "\"", "*", "fish\" OR \"net", "NOT", "NEAR(fish net)", "text:fish", "-", "^" })
        index.find(QString::fromLatin1(words)); // an answer, whatever it is
    QVERIFY(index.find(QStringLiteral("fish\" OR \"net")).sentences.empty());
}

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "tst_search_index.moc"
