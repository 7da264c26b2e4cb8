// SPDX-License-Identifier: GPL-3.0-or-later
// One event as JSON: what the story knows, then what each sentence says.
#include "models/exchange/story_json_events.h"

#include "models/story/first_telling.h"

#include <algorithm>

namespace demarche {

namespace {

void writeDate(StoryJsonWriter& json, const EventDate& when)
{
    json.key("date");
    json.beginObject();
    json.edtf(when.date);
    json.textOrNull("precision", when.date ? nameOf(when.date->precision()) : QString());
    json.text("origin", nameOf(when.date ? when.origin : DateOrigin::Unknown));
    json.text("certainty", nameOf(when.date ? when.certainty : Certainty::Unsure));
    json.why(when.reason);
    json.endObject();
}

void writeMention(StoryJsonWriter& json, const EventReport& report)
{
    json.beginObject();
    json.place({ report.article, report.span });
    json.span("trigger", report.article, report.trigger);
    json.key("date");
    json.beginObject();
    json.edtf(report.when);
    json.why(report.dateReason);
    json.endObject();
    json.endObject();
}

qsizetype sentenceOf(const EventReport& report, const Story& story)
{
    const std::vector<TextSpan>& sentences = story.at(report.article).findings->sentences;
    const auto next = std::upper_bound(sentences.begin(), sentences.end(), report.trigger.begin,
                                       [](qsizetype offset, const TextSpan& s) { return offset < s.begin; });
    return next - sentences.begin();
}

/// One mention an event and sentence, though the sentence may name the act twice.
void writeMentions(StoryJsonWriter& json, const StoryEvent& event, const Story& story)
{
    json.key("mentions");
    json.beginList();
    const EventReport* last = nullptr;
    for (const EventReport& report : event.reports) {
        const bool isSameSentence
            = last && last->article == report.article && sentenceOf(*last, story) == sentenceOf(report, story);
        if (!isSameSentence)
            writeMention(json, report);
        last = &report;
    }
    json.endList();
}

void writeSources(StoryJsonWriter& json, const StoryEvent& event, const Story& story)
{
    const EventSources& sources = event.sources;
    const std::optional<FirstTelling> telling = firstTellingOf(event, story);
    json.key("sources");
    json.beginObject();
    json.number("outlets", sources.outlets);
    json.number("independent", sources.independent);
    json.number("named", sources.named);
    json.id("first", sources.firstReport);
    json.id("firstSpeaker", telling ? telling->speaker : ActorId {});
    json.endObject();
}

void writeDisagreement(StoryJsonWriter& json, const Disagreement& disagreement)
{
    json.beginObject();
    json.text("field", nameOf(disagreement.field));
    json.key("claims");
    json.beginList();
    for (const Claim& claim : disagreement.claims) {
        json.beginObject();
        json.id("article", claim.where.article);
        json.text("value", claim.value);
        json.offsets(claim.where);
        json.endObject();
    }
    json.endList();
    json.text("relation", nameOf(disagreement.relation));
    json.textOrNull("chosen", disagreement.chosen);
    json.text("rule", json.sentence(disagreement.rule));
    json.endObject();
}

template<class List, class Write>
void writeList(StoryJsonWriter& json, QByteArrayView name, const List& list, Write write)
{
    json.key(name);
    json.beginList();
    for (const auto& item : list)
        write(item);
    json.endList();
}

} // namespace

void writeEvent(StoryJsonWriter& json, EventId id, const Story& story)
{
    const StoryEvent& event = story.at(id);
    json.lineBreak();
    json.beginObject();
    json.id("id", id);
    json.text("key", event.key.value);
    json.text("title", json.sentence(event.title));
    json.text("type", nameOf(event.type));
    json.textOrNull("mode", event.mode);
    writeList(json, "context", event.contexts, [&](const QString& context) { json.value(context); });
    json.text("status", nameOf(event.status));
    writeDate(json, event.when);
    json.key("importance");
    json.value(event.importance);
    json.text("importanceWhy", json.sentence(event.importanceReason));
    writeList(json, "participants", event.participants, [&](const Participant& participant) {
        json.beginObject();
        json.id("actor", ActorId { participant.actor });
        json.text("role", nameOf(participant.role));
        json.endObject();
    });
    json.id("place", event.place);
    writeMentions(json, event, story);
    writeSources(json, event, story);
    writeList(json, "linked", event.linked, [&](EventId linked) { json.value(jsonId(linked)); });
    writeList(json, "disagreements", event.disagreements,
              [&](const Disagreement& disagreement) { writeDisagreement(json, disagreement); });
    json.endObject();
}

} // namespace demarche
