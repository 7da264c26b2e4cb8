// SPDX-License-Identifier: GPL-3.0-or-later
// A quote with its speaker or candidates, its cue, and the words of others inside it.
#include "models/exchange/story_json_quotes.h"

namespace demarche {

namespace {

void writeSpan(StoryJsonWriter& json, QByteArrayView name, ArticleId article, const std::optional<TextSpan>& span)
{
    if (span) {
        json.span(name, article, *span);
        return;
    }
    json.key(name);
    json.null();
}

void writeCue(StoryJsonWriter& json, ArticleId article, const std::optional<TextSpan>& cue, const Story& story)
{
    json.key("cue");
    if (!cue) {
        json.null();
        return;
    }
    json.beginObject();
    json.offsets({ article, *cue });
    json.text("text", cue->in(story.at(article).article().text).toString());
    json.endObject();
}

} // namespace

void writeQuote(StoryJsonWriter& json, QuoteId id, const Story& story)
{
    const StoryQuote& quote = story.at(id);
    json.lineBreak();
    json.beginObject();
    json.id("id", id);
    json.text("key", quote.key.value);
    json.text("utterance", u'u' + QString::number(quote.utterance + 1));
    json.place({ quote.article, quote.span });
    json.text("text", quote.text);
    json.span("content", quote.article, quote.content);
    json.text("kind", nameOf(quote.kind));
    json.id("speaker", quote.speaker);
    writeSpan(json, "speakerMention", quote.article, quote.speakerMention);
    json.key("candidates");
    json.beginList();
    for (const ActorId candidate : quote.candidates)
        json.value(jsonId(candidate));
    json.endList();
    json.id("addressee", quote.addressee);
    writeCue(json, quote.article, quote.cue, story);
    json.key("inner");
    json.beginList();
    for (const StoryInnerQuote& inner : quote.inner) {
        json.beginObject();
        json.offsets({ quote.article, inner.span });
        json.text("text", inner.text);
        json.text("kind", nameOf(inner.kind));
        json.id("speaker", inner.speaker);
        writeSpan(json, "speakerMention", quote.article, inner.speakerMention);
        writeCue(json, quote.article, inner.cue, story);
        json.endObject();
    }
    json.endList();
    json.key("said");
    if (quote.said) {
        json.beginObject();
        json.edtf(quote.said);
        json.endObject();
    } else {
        json.null();
    }
    json.text("confidence", nameOf(quote.confidence));
    json.id("event", quote.event);
    json.why(quote.reason);
    json.endObject();
}

} // namespace demarche
