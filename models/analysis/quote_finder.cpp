// SPDX-License-Identifier: GPL-3.0-or-later
// Marks, sentences, cues, speakers, then actors: each step in its own file.
#include "models/analysis/quote_finder.h"

#include "models/analysis/quote_actors.h"
#include "models/analysis/quote_continuation.h"
#include "models/analysis/quote_lexicon.h"
#include "models/analysis/quote_reason.h"

#include <algorithm>

namespace demarche {

namespace {

/// The date nearest to the cue in its sentence that is no part of what was said.
qint32 dateOf(const QuoteText& text, const UnitSentence& sentence, const QuoteRecord& record,
              const std::vector<DateFinding>& dates)
{
    if (!record.cue || record.attribution != AttributionRule::Cue)
        return -1;
    const TextSpan around = text.spanOf(sentence.first, sentence.end);
    auto i = std::lower_bound(dates.begin(), dates.end(), around.begin,
                              [](const DateFinding& d, qsizetype begin) { return d.span.begin < begin; });
    qint32 best = -1;
    qsizetype bestDistance = 0;
    for (; i != dates.end() && i->span.begin < around.end; ++i) {
        const bool isDay = i->date && (i->type == TimexType::Date || i->type == TimexType::Time);
        if (!isDay || i->span.overlaps(record.content) || i->span.overlaps(record.span))
            continue;
        const qsizetype distance = std::abs(i->span.begin - record.cue->begin);
        if (best < 0 || distance < bestDistance) {
            best = qint32(i - dates.begin());
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace

std::shared_ptr<const QuoteLexicon> loadQuoteLexicon(Vocabulary& vocabulary, QStringList& faults)
{
    return std::make_shared<const QuoteLexicon>(vocabulary, faults);
}

QuoteFindings findQuotes(const AnalysisInput& input, const QuoteLexicon& lexicon,
                         const std::vector<ActorFinding>& actors, const std::vector<DateFinding>& dates)
{
    const MarkedStretches marked = markedStretchesOf(input);
    const QuoteUnits units = withPhrases(unitsOf(input, lexicon, marked.stretches), input, lexicon, marked.stretches);
    const QuoteText text { input, lexicon, marked.stretches, units.units };

    std::vector<SentenceRecords> bySentence;
    bySentence.reserve(units.sentences.size());
    for (quint32 i = 0; i < units.sentences.size(); ++i)
        bySentence.push_back(recordsOf(text, units.sentences[i], i));
    const std::vector<QuoteRecord> records = continuedRecords(text, units.sentences, std::move(bySentence));

    const MentionIndex mentions(actors);
    QuoteFindings found;
    found.quotes.reserve(records.size());
    for (const QuoteRecord& record : records) {
        QuoteFinding quote;
        quote.span = record.span;
        quote.content = record.content;
        quote.kind = record.kind;
        quote.utterance = record.utterance;
        quote.speakerMention = record.mention;
        quote.cue = record.cue;
        const SpokenFor speaker = speakerOf(text, record, actors, mentions);
        quote.speaker = speaker.actor;
        quote.candidates = speaker.candidates;
        if (record.addressee)
            quote.addressee = actorOf(text, *record.addressee, mentions);
        quote.date = dateOf(text, units.sentences[record.sentence], record, dates);
        quote.confidence = confidenceOf(text, record);
        quote.reason = reasonOf(text, record);
        found.quotes.push_back(std::move(quote));
    }
    std::stable_sort(found.quotes.begin(), found.quotes.end(),
                     [](const QuoteFinding& a, const QuoteFinding& b) { return a.span < b.span; });
    for (const TextSpan& span : marked.badMarks)
        found.notices.push_back({ NoticeLevel::Info, { "quote.stray-mark", {} }, span });
    return found;
}

} // namespace demarche
