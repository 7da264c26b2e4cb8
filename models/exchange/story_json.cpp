// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of the story JSON, one function each, in the order of the format.
#include "models/exchange/story_json.h"

#include "models/exchange/story_json_events.h"
#include "models/exchange/story_json_quotes.h"
#include "models/exchange/story_json_writer.h"

#include <algorithm>

namespace demarche {

namespace {

void writeArticle(StoryJsonWriter& json, ArticleId id, const Story& story, const StoryJsonOptions& options)
{
    const StoryArticle& article = story.at(id);
    const Article& text = article.article();
    json.lineBreak();
    json.beginObject();
    json.id("id", id);
    json.text("path", text.path);
    json.textOrNull("title", text.title);
    json.textOrNull("publisher", text.publisher);
    json.key("authors");
    json.beginList();
    for (const QString& author : text.authors)
        json.value(author);
    json.endList();
    json.textOrNull("url", text.url);
    json.text("language", text.language);
    json.textOrNull("digestOf", text.digestOf.value_or(QString()));
    if (options.isWithText)
        json.text("text", text.text);
    json.key("published");
    json.beginObject();
    json.edtf(article.published.date);
    json.text("origin", nameOf(article.published.date ? article.published.origin : PublicationOrigin::Unknown));
    json.text("why", json.sentence(article.published.reason, id));
    json.endObject();
    json.key("furniture");
    json.beginList();
    for (const ArticlePart& part : text.parts) {
        if (part.kind != PartKind::Furniture)
            continue;
        json.beginObject();
        json.offsets({ id, part.span });
        json.endObject();
    }
    json.endList();
    json.endObject();
}

void writeActor(StoryJsonWriter& json, ActorId id, const Story& story)
{
    const StoryActor& actor = story.at(id);
    json.lineBreak();
    json.beginObject();
    json.id("id", id);
    json.text("key", actor.key.value);
    json.text("name", actor.name);
    json.text("kind", nameOf(actor.kind));
    json.key("aliases");
    json.beginList();
    for (const QString& alias : actor.aliases)
        json.value(alias);
    json.endList();
    json.textOrNull("country", actor.country);
    json.id("speaksFor", actor.speaksFor);
    json.key("roles");
    json.beginList();
    for (const StoryRole& role : actor.roles) {
        json.beginObject();
        json.text("title", role.title);
        json.place(role.where);
        json.endObject();
    }
    json.endList();
    json.key("mentions");
    json.beginList();
    for (const StoryMention& mention : actor.mentions) {
        json.beginObject();
        json.place(mention.where);
        json.key("pronoun");
        json.value(mention.kind != MentionKind::Name);
        json.endObject();
    }
    json.endList();
    json.endObject();
}

void writeRelation(StoryJsonWriter& json, const Relation& relation)
{
    json.lineBreak();
    json.beginObject();
    json.id("source", relation.source);
    json.id("target", relation.target);
    json.text("type", nameOf(relation.type));
    json.text("quad", nameOf(quadOf(relation.type)));
    json.key("events");
    json.beginList();
    for (const EventId event : relation.events)
        json.value(jsonId(event));
    json.endList();
    json.endObject();
}

/// Acts of people and bodies rolled up to countries stand in a list of their own.
void writeRelations(StoryJsonWriter& json, const Story& story)
{
    for (const bool isRollUp : { false, true }) {
        json.lineBreak();
        json.key(isRollUp ? "rollUps" : "relations");
        json.beginList();
        for (const Relation& relation : story.relations) {
            if (relation.isRollUp == isRollUp)
                writeRelation(json, relation);
        }
        json.endList();
    }
}

void writeDates(StoryJsonWriter& json, ArticleId id, const Story& story)
{
    for (const DateFinding& date : story.at(id).findings->dates) {
        json.lineBreak();
        json.beginObject();
        json.place({ id, date.span });
        json.text("type", nameOf(date.type));
        json.text("value", date.value);
        json.edtf(date.date);
        json.text("why", json.sentence(date.reason, id));
        json.endObject();
    }
}

void writeNotice(StoryJsonWriter& json, const StoryNotice& notice, const Story& story)
{
    const qsizetype length = story.at(notice.article).article().text.size();
    json.lineBreak();
    json.beginObject();
    json.id("article", notice.article);
    json.text("level", notice.notice.level == NoticeLevel::Info ? QStringLiteral("info") : QStringLiteral("warning"));
    json.text("text", json.sentence(notice.notice.message, notice.article));
    json.offsets({ notice.article, notice.notice.span.isEmpty() ? TextSpan { 0, length } : notice.notice.span });
    json.endObject();
}

template<class Id, class Write>
void writeList(StoryJsonWriter& json, QByteArrayView name, size_t count, Write write)
{
    json.lineBreak();
    json.key(name);
    json.beginList();
    for (size_t i = 0; i < count; ++i)
        write(Id { qint32(i) });
    json.endList();
}

/// Bylines and agencies that only carry the news are sources, no actors, unless something names them.
std::vector<bool> actorsTold(const Story& story)
{
    std::vector<bool> isTold(story.actors.size());
    for (size_t i = 0; i < story.actors.size(); ++i)
        isTold[i] = !story.actors[i].isSourceOnly;
    const auto tell = [&isTold](qint32 actor) {
        if (actor >= 0)
            isTold[size_t(actor)] = true;
    };
    for (const StoryEvent& event : story.events) {
        tell(event.place.index);
        for (const Participant& participant : event.participants)
            tell(participant.actor);
    }
    for (const StoryQuote& quote : story.quotes) {
        tell(quote.speaker.index);
        tell(quote.addressee.index);
        for (const ActorId candidate : quote.candidates)
            tell(candidate.index);
        for (const StoryInnerQuote& inner : quote.inner)
            tell(inner.speaker.index);
    }
    for (const Relation& relation : story.relations) {
        tell(relation.source.index);
        tell(relation.target.index);
    }
    return isTold;
}

} // namespace

QByteArray storyJson(const Story& story, const StoryJsonOptions& options)
{
    StoryJsonWriter json(story);
    json.beginObject();
    json.text("format", QStringLiteral("demarche-story"));
    json.number("version", 1);
    json.text("generator", QStringLiteral("demarche " DEMARCHE_VERSION));
    writeList<ArticleId>(json, "articles", story.articles.size(),
                         [&](ArticleId id) { writeArticle(json, id, story, options); });
    const std::vector<bool> isTold = actorsTold(story);
    writeList<ActorId>(json, "actors", story.actors.size(), [&](ActorId id) {
        if (isTold[size_t(id.index)])
            writeActor(json, id, story);
    });
    writeList<EventId>(json, "events", story.events.size(), [&](EventId id) { writeEvent(json, id, story); });
    writeList<QuoteId>(json, "quotes", story.quotes.size(), [&](QuoteId id) { writeQuote(json, id, story); });
    writeRelations(json, story);
    writeList<ArticleId>(json, "dates", story.articles.size(), [&](ArticleId id) { writeDates(json, id, story); });
    writeList<ArticleId>(json, "notices", story.notices.size(),
                         [&](ArticleId id) { writeNotice(json, story.notices[size_t(id.index)], story); });
    json.endObject();
    return json.json() + '\n';
}

} // namespace demarche
