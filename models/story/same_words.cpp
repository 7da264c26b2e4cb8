// SPDX-License-Identifier: GPL-3.0-or-later
// Finds quotes by a hash of their words.
#include "models/story/same_words.h"

#include "models/story/event_rows.h"

#include <QHash>

#include <algorithm>

namespace demarche {

namespace {

constexpr size_t fewestWords = 4; ///< fewer are a turn of phrase that anyone may use
constexpr qsizetype fewestLetters = 16;

bool areTwoSpeakers(const StoryQuote& a, const StoryQuote& b, const Story& story)
{
    if (!a.speaker.isValid() || !b.speaker.isValid() || a.speaker == b.speaker)
        return false;
    const StoryActor& one = story.at(a.speaker);
    const StoryActor& other = story.at(b.speaker);
    // a person and the ministry he speaks for are no two
    const bool isSameSide = !one.country.isEmpty() && one.country == other.country;
    return !isSameSide || (one.kind == ActorKind::Person && other.kind == ActorKind::Person);
}

bool isKnown(const StoryEvent& event)
{
    return std::any_of(event.disagreements.begin(), event.disagreements.end(),
                       [](const Disagreement& told) { return told.field == DisagreementField::Speaker; });
}

} // namespace

void addSameWordsOfOthers(Story& story)
{
    QHash<size_t, qint32> firstWith; // words -> quote
    for (size_t i = 0; i < story.quotes.size(); ++i) {
        const StoryQuote& quote = story.quotes[i];
        const bool isSpeech = quote.kind == QuoteKind::Direct || quote.kind == QuoteKind::Mixed;
        if (!isSpeech || quote.text.size() < fewestLetters)
            continue;
        const std::vector<quint32> words = spokenWordsOf(quote.text);
        if (words.size() < fewestWords)
            continue;
        const size_t hash = qHashRange(words.begin(), words.end());
        const auto known = firstWith.constFind(hash);
        if (known == firstWith.constEnd()) {
            firstWith.insert(hash, qint32(i));
            continue;
        }
        const StoryQuote& first = story.quotes[size_t(*known)];
        const EventId event = first.event.isValid() ? first.event : quote.event;
        if (first.article == quote.article || !event.isValid() || isKnown(story.at(event))
            || !areTwoSpeakers(first, quote, story) || spokenWordsOf(first.text) != words)
            continue;
        Disagreement told {
            DisagreementField::Speaker, DisagreementRelation::Differs, {}, {}, { "story.no-side", {} }
        };
        for (const StoryQuote* one : { &first, &quote })
            told.claims.push_back({ { one->article, one->span }, story.at(one->speaker).name });
        story.events[size_t(event.index)].disagreements.push_back(std::move(told));
    }
}

} // namespace demarche
