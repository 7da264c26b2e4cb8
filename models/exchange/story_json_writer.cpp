// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the story's ids, offsets and messages into what the JSON says.
#include "models/exchange/story_json_writer.h"

namespace demarche {

StoryJsonWriter::StoryJsonWriter(const Story& story)
    : m_story(story)
    , m_wording(wordingFor(story))
{
    m_codePoints.reserve(story.articles.size());
    for (const StoryArticle& article : story.articles)
        m_codePoints.emplace_back(article.article().text);
}

void StoryJsonWriter::text(QByteArrayView name, const QString& value)
{
    key(name);
    JsonWriter::value(value);
}

void StoryJsonWriter::textOrNull(QByteArrayView name, const QString& value)
{
    key(name);
    if (value.isEmpty())
        null();
    else
        JsonWriter::value(value);
}

void StoryJsonWriter::number(QByteArrayView name, qint64 value)
{
    key(name);
    JsonWriter::value(value);
}

void StoryJsonWriter::edtf(const std::optional<FuzzyDate>& date)
{
    textOrNull("edtf", date ? date->toEdtf() : QString());
}

void StoryJsonWriter::offsets(const SourcePlace& place)
{
    const CodePoints& codePoints = m_codePoints[size_t(place.article.index)];
    number("begin", codePoints.fromUtf16(place.span.begin));
    number("end", codePoints.fromUtf16(place.span.end));
}

void StoryJsonWriter::place(const SourcePlace& place)
{
    id("article", place.article);
    offsets(place);
}

void StoryJsonWriter::span(QByteArrayView name, ArticleId article, const TextSpan& span)
{
    key(name);
    beginObject();
    offsets({ article, span });
    endObject();
}

void StoryJsonWriter::why(const Message& reason) { text("why", sentence(reason)); }

QString StoryJsonWriter::sentence(const Message& message, ArticleId article) const
{
    return sentenceOf(message, wordingFor(m_story, article));
}

} // namespace demarche
