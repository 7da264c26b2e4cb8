// SPDX-License-Identifier: GPL-3.0-or-later
// The same words as two sources quote them: left out, changed, or given to someone else.
#include "models/story/party.h"
#include "models/story/report_comparison.h"
#include "models/story/report_wording.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr size_t mostQuotes = 24;
constexpr qsizetype shortestTelling = 4; ///< letters of a word that two wordings must share

struct QuotedWord {
    QString folded;
    qsizetype begin = 0; ///< in the quote's text
    qsizetype end = 0;
};

std::vector<QuotedWord> wordsOf(const QString& text)
{
    std::vector<QuotedWord> words;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isLetter = i < text.size()
            && (text.at(i).isLetterOrNumber() || (begin >= 0 && (text.at(i) == u'\'' || text.at(i) == u'\u2019')));
        if (isLetter && begin < 0)
            begin = i;
        if (!isLetter && begin >= 0) {
            words.push_back({ text.mid(begin, i - begin).toLower(), begin, i });
            begin = -1;
        }
    }
    return words;
}

/// Where the shorter quote fits the longer one best.
struct Alignment {
    size_t begin = 0; ///< word of the longer quote
    size_t end = 0;
    size_t common = 0;
    bool sharesTellingWord = false;
};

Alignment align(const std::vector<QuotedWord>& shorter, const std::vector<QuotedWord>& longer)
{
    Alignment best;
    for (size_t at = 0; at + shorter.size() <= longer.size(); ++at) {
        Alignment here { at, at + shorter.size(), 0, false };
        for (size_t i = 0; i < shorter.size(); ++i) {
            if (shorter[i].folded != longer[at + i].folded)
                continue;
            ++here.common;
            here.sharesTellingWord = here.sharesTellingWord || shorter[i].folded.size() >= shortestTelling;
        }
        if (here.common > best.common
            || (here.common == best.common && here.sharesTellingWord && !best.sharesTellingWord))
            best = here;
    }
    return best;
}

/// Words in common as a share of the shorter quote, wherever they stand.
double commonShare(const std::vector<QuotedWord>& shorter, const std::vector<QuotedWord>& longer)
{
    size_t common = 0;
    for (const QuotedWord& word : shorter)
        common += std::any_of(longer.begin(), longer.end(),
                              [&](const QuotedWord& other) { return other.folded == word.folded; })
            ? 1u
            : 0u;
    return double(common) / double(shorter.size());
}

bool isSameSide(const StoryQuote& a, const StoryQuote& b, const Story& story)
{
    return a.speaker.isValid() && b.speaker.isValid()
        && sideOf(a.speaker.index, story.actors) == sideOf(b.speaker.index, story.actors);
}

Disagreement disagreement(DisagreementField field, const StoryQuote& a, const StoryQuote& b)
{
    Disagreement told { field, DisagreementRelation::Differs, {}, {}, { "story.no-side", {} } };
    told.claims.push_back({ { a.article, a.span }, a.text.simplified() });
    told.claims.push_back({ { b.article, b.span }, b.text.simplified() });
    return told;
}

/// Words that were changed: by a translator, where the speaker's country hardly speaks English.
Disagreement changedWords(const StoryQuote& a, const StoryQuote& b, const Story& story)
{
    Disagreement told = disagreement(DisagreementField::Quote, a, b);
    const QString& country = story.at(a.speaker).country;
    const bool isTranslated = !country.isEmpty() && !shippedReportWording().englishSpeaking.contains(country);
    told.rule = { isTranslated ? "story.quote-translation" : "story.quote-change", {} };
    return told;
}

Disagreement omittedWords(const StoryQuote& a, const StoryQuote& b)
{
    Disagreement told = disagreement(DisagreementField::Quote, a, b);
    told.rule = { "story.quote-omission", {} };
    return told;
}

std::optional<Disagreement> compareTwo(const StoryQuote& a, const StoryQuote& b, const Story& story)
{
    const std::vector<QuotedWord> first = wordsOf(a.text);
    const std::vector<QuotedWord> second = wordsOf(b.text);
    const bool isFirstShorter = first.size() <= second.size();
    const std::vector<QuotedWord>& shorter = isFirstShorter ? first : second;
    const std::vector<QuotedWord>& longer = isFirstShorter ? second : first;
    if (shorter.size() < 2)
        return {};
    const double share = commonShare(shorter, longer);
    const bool isWhole = shorter.size() * 2 > longer.size(); // else one quotes only a part
    if (!isSameSide(a, b, story)) {
        const bool isSame = isWhole && share > 0.9 && shorter.size() >= 3 && a.speaker.isValid() && b.speaker.isValid();
        return isSame ? std::optional(disagreement(DisagreementField::Speaker, a, b)) : std::nullopt;
    }
    const Alignment fit = align(shorter, longer);
    if (fit.common == shorter.size())
        return isWhole && shorter.size() < longer.size() ? std::optional(omittedWords(a, b)) : std::nullopt;
    if (isWhole && share >= 0.5)
        return share > 0.99 && shorter.size() < longer.size() ? omittedWords(a, b) : changedWords(a, b, story);
    // a few words that stand otherwise within the longer quote
    const bool isReworded = shorter.size() <= 6 && fit.common * 2 >= shorter.size() && fit.sharesTellingWord;
    if (!isReworded)
        return {};
    Disagreement told = changedWords(a, b, story);
    Claim& long_ = told.claims[isFirstShorter ? 1 : 0];
    const TextSpan window { longer[fit.begin].begin, longer[fit.end - 1].end };
    const QString& text = isFirstShorter ? b.text : a.text;
    long_.value = window.in(text).toString().simplified();
    long_.where.span = { long_.where.span.begin + window.begin, long_.where.span.begin + window.end };
    return told;
}

bool isSpeech(const StoryQuote& quote) { return quote.kind == QuoteKind::Direct || quote.kind == QuoteKind::Mixed; }

/// The event's own quotes, and what its actors are quoted with in the same sentences.
std::vector<const StoryQuote*> quotesAround(const StoryEvent& event, const Story& story)
{
    std::vector<const StoryQuote*> quotes;
    const auto add = [&](const StoryQuote& quote) {
        if (isSpeech(quote) && quotes.size() < mostQuotes
            && std::find(quotes.begin(), quotes.end(), &quote) == quotes.end())
            quotes.push_back(&quote);
    };
    for (const QuoteId id : event.quotes)
        add(story.at(id));
    const Party actors = partyIn(ParticipantRole::Actor, event.participants, story.actors);
    for (const EventReport& report : event.reports) {
        const std::vector<TextSpan>& sentences = story.at(report.article).findings->sentences;
        const auto next = std::upper_bound(sentences.begin(), sentences.end(), report.trigger.begin,
                                           [](qsizetype offset, const TextSpan& s) { return offset < s.begin; });
        const TextSpan sentence = next == sentences.begin() ? report.span : *(next - 1);
        // quotes stand by article, then offset
        auto quote = std::partition_point(story.quotes.begin(), story.quotes.end(), [&](const StoryQuote& q) {
            return std::pair(q.article, q.span.end) <= std::pair(report.article, sentence.begin);
        });
        for (; quote != story.quotes.end() && quote->article == report.article && quote->span.begin < sentence.end;
             ++quote) {
            const bool isActors = quote->speaker.isValid()
                && std::binary_search(actors.sides.begin(), actors.sides.end(),
                                      sideOf(quote->speaker.index, story.actors));
            if (isActors)
                add(*quote);
        }
        if (quotes.size() >= mostQuotes)
            break;
    }
    return quotes;
}

} // namespace

std::vector<Disagreement> compareQuotes(const StoryEvent& event, const Story& story)
{
    std::vector<Disagreement> found;
    const std::vector<const StoryQuote*> quotes = quotesAround(event, story);
    for (size_t i = 0; i < quotes.size(); ++i) {
        for (size_t j = i + 1; j < quotes.size(); ++j) {
            if (quotes[i]->article == quotes[j]->article)
                continue;
            const bool isInOrder = quotes[i]->article < quotes[j]->article;
            const StoryQuote& a = isInOrder ? *quotes[i] : *quotes[j];
            const StoryQuote& b = isInOrder ? *quotes[j] : *quotes[i];
            if (std::optional<Disagreement> told = compareTwo(a, b, story))
                found.push_back(std::move(*told));
        }
    }
    return found;
}

} // namespace demarche
