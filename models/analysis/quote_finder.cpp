// SPDX-License-Identifier: GPL-3.0-or-later
// Marks, sentences, cues, speakers, then actors: each step in its own file.
#include "models/analysis/quote_finder.h"

#include "models/analysis/quote_actors.h"
#include "models/analysis/quote_continuation.h"
#include "models/analysis/quote_inner.h"
#include "models/analysis/quote_lexicon.h"
#include "models/analysis/quote_reason.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr qsizetype nearTheCue = 70; ///< characters between a cue and the date that belongs to it
constexpr quint32 nearSentences = 2; ///< how far back "the statement" and "it" look for their speaker

/// The date beside the cue and its subject that is no part of what was said.
qint32 dateOf(const QuoteText& text, const UnitSentence& sentence, const QuoteRecord& record,
              const std::vector<DateFinding>& dates)
{
    if (!record.cue || record.attribution != AttributionRule::Cue)
        return -1;
    TextSpan around = text.spanOf(sentence.first, sentence.end);
    const TextSpan clause
        = record.mention && around.contains(*record.mention) ? united(*record.cue, *record.mention) : *record.cue;
    if (record.content.begin >= record.cue->end)
        around.end = std::min(around.end, record.content.begin);
    else
        around.begin = std::max(around.begin, record.content.end);
    around = { std::max(around.begin, clause.begin - nearTheCue), std::min(around.end, clause.end + nearTheCue) };
    auto i = std::lower_bound(dates.begin(), dates.end(), around.begin,
                              [](const DateFinding& d, qsizetype begin) { return d.span.begin < begin; });
    qint32 best = -1;
    qsizetype bestDistance = 0;
    for (; i != dates.end() && i->span.begin < around.end; ++i) {
        if (i->type != TimexType::Date && i->type != TimexType::Time)
            continue;
        const qsizetype distance = std::abs(i->span.begin - record.cue->begin);
        if (best < 0 || distance < bestDistance) {
            best = qint32(i - dates.begin());
            bestDistance = distance;
        }
    }
    return best;
}

/// Who spoke last, for "the statement", "it" and "he" where nothing else tells whom they mean.
class LastSpeaker {
public:
    void remember(const QuoteRecord& record, qint32 actor)
    {
        const bool isUttered = record.sort == CueSort::Speech || record.sort == CueSort::Writing;
        if (actor >= 0 && isUttered) {
            m_actor = actor;
            m_sentence = record.sentence;
        }
    }
    qint32 meantBy(const QuoteText& text, const QuoteRecord& record, const std::vector<ActorFinding>& actors) const
    {
        if (m_actor < 0 || !pointsBack(text, record) || record.sentence > m_sentence + nearSentences)
            return -1;
        const bool isPerson = actors[size_t(m_actor)].kind == ActorKind::Person;
        const QStringView head = text.textOf(record.speaker.head);
        const bool wantsPerson
            = head.compare(u"he", Qt::CaseInsensitive) == 0 || head.compare(u"she", Qt::CaseInsensitive) == 0;
        const bool wantsBody = head.compare(u"it", Qt::CaseInsensitive) == 0 || !record.speaker.isPronoun;
        return (wantsPerson && isPerson) || (wantsBody && !isPerson) ? m_actor : -1;
    }

private:
    qint32 m_actor = -1;
    quint32 m_sentence = 0;
};

/// By number of the outer stretch; empty where nothing is nested.
std::vector<std::vector<InnerQuote>> innerByStretch(const PeeledText& peeled, size_t stretches,
                                                    const std::vector<ActorFinding>& actors,
                                                    const MentionIndex& mentions)
{
    std::vector<std::vector<InnerQuote>> found;
    if (peeled.isEmpty())
        return found;
    found.resize(stretches);
    const QuoteText text = peeled.text();
    for (const QuoteRecord& record : peeled.records()) {
        found[size_t(record.stretch)].push_back(
            { record.span, record.kind, speakerOf(text, record, actors, mentions).actor, record.mention, record.cue });
    }
    return found;
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
    std::vector<std::vector<InnerQuote>> inner
        = innerByStretch(PeeledText(input, lexicon, marked.stretches), marked.stretches.size(), actors, mentions);
    LastSpeaker last;
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
        if (record.stretch >= 0 && !inner.empty())
            quote.inner = std::move(inner[size_t(record.stretch)]);
        const SpokenFor speaker = speakerOf(text, record, actors, mentions);
        quote.speaker = speaker.actor >= 0 ? speaker.actor : last.meantBy(text, record, actors);
        last.remember(record, quote.speaker);
        quote.candidates = speaker.candidates;
        const bool isUntold = !record.mention || record.attribution == AttributionRule::SentenceSubject;
        if (quote.speaker < 0 && isUntold && quote.kind != QuoteKind::Phrase && quote.candidates.empty())
            quote.candidates = namedNear(quote.span, input.structure, actors, mentions);
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
