// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces of a story that several lists of the story JSON share: ids, places, dates, sentences.
#pragma once

#include "models/exchange/json_writer.h"
#include "models/story/story.h"
#include "models/story/story_wording.h"
#include "models/text/code_points.h"

#include <vector>

namespace demarche {

/// A JsonWriter that knows the story: offsets become code points, messages English sentences.
class StoryJsonWriter : public JsonWriter {
public:
    explicit StoryJsonWriter(const Story& story);

    void text(QByteArrayView name, const QString& value); ///< a value that is never absent
    void textOrNull(QByteArrayView name, const QString& value); ///< null where empty
    void number(QByteArrayView name, qint64 value);
    template<class Id>
    void id(QByteArrayView name, Id value)
    {
        key(name);
        if (value.isValid())
            JsonWriter::value(jsonId(value));
        else
            null();
    }
    void edtf(const std::optional<FuzzyDate>& date); ///< "edtf": ...
    void offsets(const SourcePlace& place); ///< "begin": ..., "end": ...
    void place(const SourcePlace& place); ///< "article": ..., "begin": ..., "end": ...
    /// An object of begin and end, left open for more; null where unset gives nothing to close.
    void span(QByteArrayView name, ArticleId article, const TextSpan& span);
    void why(const Message& reason); ///< of the story: "why": ...
    QString sentence(const Message& message) const { return sentenceOf(message, m_wording); }
    QString sentence(const Message& message, ArticleId article) const;

private:
    const Story& m_story;
    Wording m_wording;
    std::vector<CodePoints> m_codePoints;
};

} // namespace demarche
