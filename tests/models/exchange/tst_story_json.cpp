// SPDX-License-Identifier: GPL-3.0-or-later
// Tests the story JSON against the promises of docs/formats.md by reading it back.
#include "models/exchange/story_json.h"
#include "models/story/story_builder.h"
#include "tests/models/story/story_scenes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace demarche;

namespace {

QJsonObject read(const StoryPtr& story, const StoryJsonOptions& options = {})
{
    return QJsonDocument::fromJson(storyJson(*story, options)).object();
}

/// A train before the words, so that code points and code units part ways.
StoryPtr storyWithATrain()
{
    const QString train = QString::fromUtf8("\xf0\x9f\x9a\x82");
    FindingsBuilder builder(train + QStringLiteral(" Ida Velt summoned Jan Roe over \"stolen fish\"."));
    const qint32 velt = builder.person(QStringLiteral("Ida Velt"), QStringLiteral("AV"), QStringLiteral("minister"));
    const qint32 roe = builder.person(QStringLiteral("Jan Roe"));
    builder.event({ .trigger = "summoned",
                    .family = "summon",
                    .type = EventType::Accuse,
                    .actors = { velt },
                    .recipients = { roe } });
    builder.quote(QStringLiteral("stolen fish"), velt);
    return buildStory({ builder.build() });
}

QJsonObject first(const QJsonObject& story, const char* list)
{
    return story.value(QLatin1String(list)).toArray().first().toObject();
}

} // namespace

class StoryJsonTest : public QObject {
    Q_OBJECT

private slots:
    void theFrameIsAsPromised();
    void listsAreThereEvenWhenEmpty();
    void everyFieldIsThere_data();
    void everyFieldIsThere();
    void offsetsAreCodePoints();
    void whatIsNotKnownIsNull();
    void anEventIsMentionedOnceASentence();
    void theTextComesOnlyWhenAskedFor();
    void theSameStoryGivesTheSameBytes();
    void disagreementsNameTheirSources();
};

void StoryJsonTest::theFrameIsAsPromised()
{
    const QJsonObject story = read(storyWithATrain());
    QCOMPARE(story.value(QStringLiteral("format")).toString(), QStringLiteral("demarche-story"));
    QCOMPARE(story.value(QStringLiteral("version")).toInt(), 1);
    QCOMPARE(story.value(QStringLiteral("generator")).toString(), QStringLiteral("demarche " DEMARCHE_VERSION));
}

void StoryJsonTest::listsAreThereEvenWhenEmpty()
{
    const QJsonObject story = read(buildStory({}));
    for (const char* list : { "articles", "actors", "events", "quotes", "relations", "dates", "notices" })
        QVERIFY2(story.value(QLatin1String(list)).isArray(), list);
}

void StoryJsonTest::everyFieldIsThere_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char* list, const char* fields) {
        QTest::newRow(list) << QByteArray(list) << QString::fromLatin1(fields).split(u' ');
    };
    row("articles", "id path title publisher authors url language published furniture");
    row("actors", "id key name kind aliases country roles mentions");
    row("events",
        "id key title type mode context status date importance participants place mentions sources "
        "disagreements");
    row("quotes",
        "id key utterance article begin end text content kind speaker speakerMention cue said confidence "
        "event why");
    row("relations", "source target type quad events");
}

void StoryJsonTest::everyFieldIsThere()
{
    QFETCH(QByteArray, list);
    QFETCH(QStringList, fields);
    const QJsonObject entry = first(read(storyWithATrain()), list);
    for (const QString& field : fields)
        QVERIFY2(entry.contains(field), qPrintable(field));
}

void StoryJsonTest::offsetsAreCodePoints()
{
    const QJsonObject story = read(storyWithATrain(), { .isWithText = true });
    const QList<uint> text = first(story, "articles").value(QStringLiteral("text")).toString().toUcs4();
    const QJsonObject quote = first(story, "quotes");
    const int begin = quote.value(QStringLiteral("begin")).toInt();
    const int end = quote.value(QStringLiteral("end")).toInt();
    const QList<uint> words = text.mid(begin, end - begin);
    QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t*>(words.constData()), words.size()),
             QStringLiteral("stolen fish"));
}

void StoryJsonTest::whatIsNotKnownIsNull()
{
    const QJsonObject story = read(storyWithATrain());
    const QJsonObject event = first(story, "events");
    const QJsonObject date = event.value(QStringLiteral("date")).toObject();
    QVERIFY(date.value(QStringLiteral("edtf")).isNull());
    QVERIFY(date.value(QStringLiteral("precision")).isNull());
    QCOMPARE(date.value(QStringLiteral("origin")).toString(), QStringLiteral("unknown"));
    QCOMPARE(date.value(QStringLiteral("certainty")).toString(), QStringLiteral("unsure"));
    QVERIFY(event.value(QStringLiteral("place")).isNull());
    QVERIFY(event.value(QStringLiteral("mode")).isNull());
    const QJsonObject article = first(story, "articles");
    QVERIFY(article.value(QStringLiteral("publisher")).isNull());
    QVERIFY(article.value(QStringLiteral("published")).toObject().value(QStringLiteral("edtf")).isNull());
    const QJsonObject quote = first(story, "quotes");
    QVERIFY(quote.value(QStringLiteral("cue")).isNull());
    QVERIFY(quote.value(QStringLiteral("said")).isNull());
    QVERIFY(!storyJson(*storyWithATrain()).contains("\"null\""));
}

void StoryJsonTest::anEventIsMentionedOnceASentence()
{
    FindingsBuilder builder(QStringLiteral("Arvania summons Jan Roe, its summoning of Jan Roe being the third."));
    const qint32 arvania = builder.country(QStringLiteral("Arvania"), QStringLiteral("AV"));
    const qint32 roe = builder.person(QStringLiteral("Jan Roe"), QStringLiteral("BO"));
    for (const char* trigger : { "summons", "summoning" })
        builder.event({ .trigger = trigger,
                        .family = "summon",
                        .type = EventType::Accuse,
                        .when = "2031-03-04",
                        .actors = { arvania },
                        .recipients = { roe } });
    const StoryPtr story = buildStory({ builder.build() });
    QCOMPARE(story->events[0].reports.size(), size_t(2));
    QCOMPARE(first(read(story), "events").value(QStringLiteral("mentions")).toArray().size(), 1);
}

void StoryJsonTest::theTextComesOnlyWhenAskedFor()
{
    QVERIFY(!first(read(storyWithATrain()), "articles").contains(QStringLiteral("text")));
    QVERIFY(first(read(storyWithATrain(), { .isWithText = true }), "articles").contains(QStringLiteral("text")));
}

void StoryJsonTest::theSameStoryGivesTheSameBytes()
{
    QCOMPARE(storyJson(*storyWithATrain()), storyJson(*storyWithATrain()));
}

void StoryJsonTest::disagreementsNameTheirSources()
{
    const QJsonObject event = first(read(buildStory({ scenes::summonsByVelt(), scenes::recallByArvania() })), "events");
    const QJsonObject sources = event.value(QStringLiteral("sources")).toObject();
    QCOMPARE(sources.value(QStringLiteral("outlets")).toInt(), 2);
    QCOMPARE(sources.value(QStringLiteral("independent")).toInt(), 2);
    bool isVerbThere = false;
    const QJsonArray disagreements = event.value(QStringLiteral("disagreements")).toArray();
    for (const QJsonValue& value : disagreements) {
        const QJsonObject disagreement = value.toObject();
        if (disagreement.value(QStringLiteral("field")).toString() != QStringLiteral("verb"))
            continue;
        isVerbThere = true;
        const QJsonArray claims = disagreement.value(QStringLiteral("claims")).toArray();
        QCOMPARE(claims.size(), 2);
        QCOMPARE(claims.at(1).toObject().value(QStringLiteral("article")).toString(), QStringLiteral("a2"));
        QCOMPARE(claims.at(1).toObject().value(QStringLiteral("value")).toString(), QStringLiteral("recalled"));
        QVERIFY(disagreement.value(QStringLiteral("chosen")).isNull());
    }
    QVERIFY(isVerbThere);
}

QTEST_GUILESS_MAIN(StoryJsonTest)
#include "tst_story_json.moc"
