// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the sentences, remembering who spoke last.
#include "models/analysis/quote_continuation.h"

namespace demarche {

namespace {

class Continuation {
public:
    Continuation(const QuoteText& text, const std::vector<UnitSentence>& sentences, std::vector<SentenceRecords>& found)
        : m_text(text)
        , m_sentences(sentences)
        , m_found(found)
    {
    }
    std::vector<QuoteRecord> run();

private:
    void settle(size_t sentence, QuoteRecord& record);
    void giveBack(const QuoteRecord& told, std::vector<QuoteRecord>& before) const;
    bool takeNext(size_t sentence, QuoteRecord& record) const;
    bool takeColonBefore(size_t sentence, QuoteRecord& record) const;
    void takeFrom(const QuoteRecord& other, QuoteRecord& record, AttributionRule rule) const;
    bool sameParagraph(size_t a, size_t b) const { return m_sentences[a].paragraph == m_sentences[b].paragraph; }

    const QuoteText& m_text;
    const std::vector<UnitSentence>& m_sentences;
    std::vector<SentenceRecords>& m_found;
    std::optional<QuoteRecord> m_last; ///< last record with a speaker of words uttered
    std::optional<QuoteRecord> m_lastMarked;
    qint32 m_utterances = 0;
};

void Continuation::takeFrom(const QuoteRecord& other, QuoteRecord& record, AttributionRule rule) const
{
    record.attribution = rule;
    record.mention = other.mention;
    record.speaker = other.speaker;
    record.cue = other.cue;
    record.sort = other.sort;
}

/// "...?" Ruiz asked.
bool Continuation::takeNext(size_t sentence, QuoteRecord& record) const
{
    if (sentence + 1 >= m_sentences.size())
        return false;
    const SentenceRecords& next = m_found[sentence + 1];
    if (next.signature) {
        record.attribution = AttributionRule::Signature;
        record.speaker = *next.signature;
        record.mention = m_text.spanOf(next.signature->first, next.signature->end);
        record.cue = m_text.spanOf(m_sentences[sentence + 1].first);
        return true;
    }
    if (!sameParagraph(sentence, sentence + 1))
        return false;
    if (!next.pendingOpensSentence || !next.pendingSpeaker)
        return false;
    const UnitSentence& s = m_sentences[sentence + 1];
    if (s.end - s.first > 16)
        return false;
    record.attribution = AttributionRule::NextSentence;
    record.mention = next.pendingMention;
    record.speaker = *next.pendingSpeaker;
    record.cue = next.pendingCue;
    return true;
}

/// "Ruiz said:" at the end of the sentence before, often of the paragraph before.
bool Continuation::takeColonBefore(size_t sentence, QuoteRecord& record) const
{
    if (sentence == 0)
        return false;
    const SentenceRecords& before = m_found[sentence - 1];
    const bool isPending = before.pendingSpeaker && (before.endsWithColon || sameParagraph(sentence - 1, sentence));
    if (!isPending)
        return false;
    record.attribution = AttributionRule::Colon;
    record.mention = before.pendingMention;
    record.speaker = *before.pendingSpeaker;
    record.cue = before.pendingCue;
    return true;
}

void Continuation::settle(size_t sentence, QuoteRecord& record)
{
    if (record.kind == QuoteKind::Phrase || record.attribution != AttributionRule::None || record.stretch < 0)
        return;
    const MarkedStretch& stretch = m_text.stretches[size_t(record.stretch)];
    if (stretch.continues && m_lastMarked) {
        takeFrom(*m_lastMarked, record, AttributionRule::NextParagraph);
        record.utterance = m_lastMarked->utterance;
        return;
    }
    if (!record.isWholeSentence)
        return;
    if (takeNext(sentence, record))
        return;
    const bool lastIsNear = m_last && sameParagraph(m_last->sentence, sentence) && m_last->sentence + 1 >= sentence;
    if (lastIsNear) {
        takeFrom(*m_last, record, AttributionRule::SameUtterance);
        if (m_last->stretch >= 0)
            record.utterance = m_last->utterance;
        return;
    }
    if (takeColonBefore(sentence, record))
        return;
    if (m_last && m_sentences[m_last->sentence].paragraph + 1 >= m_sentences[sentence].paragraph
        && m_last->sentence + 1 >= sentence) {
        takeFrom(*m_last, record, AttributionRule::NextParagraph);
        return;
    }
    if (sentence > 0 && m_found[sentence - 1].subject
        && m_sentences[sentence - 1].paragraph + 1 >= m_sentences[sentence].paragraph) {
        const NounPhrase& subject = *m_found[sentence - 1].subject;
        record.attribution = AttributionRule::SentenceSubject;
        record.mention = m_text.spanOf(subject.first, subject.end);
        record.speaker = subject;
    }
}

/// A quotation whose speaker only its last paragraph tells: the paragraphs before it are the same speaker's.
void Continuation::giveBack(const QuoteRecord& told, std::vector<QuoteRecord>& before) const
{
    if (!told.mention)
        return;
    for (auto at = before.rbegin(); at != before.rend() && at->utterance == told.utterance; ++at) {
        // what only the paragraph before suggested, its own last paragraph knows better
        const bool isGuessed = at->attribution == AttributionRule::SentenceSubject
            || (at->attribution == AttributionRule::NextParagraph && told.attribution == AttributionRule::Cue);
        if (at->stretch >= 0 && at->kind != QuoteKind::Phrase
            && (at->attribution == AttributionRule::None || isGuessed))
            takeFrom(told, *at, AttributionRule::NextParagraph);
    }
}

std::vector<QuoteRecord> Continuation::run()
{
    std::vector<QuoteRecord> all;
    for (size_t s = 0; s < m_found.size(); ++s) {
        const size_t firstOfSentence = all.size();
        for (QuoteRecord& record : m_found[s].records) {
            settle(s, record);
            if (record.stretch >= 0 && m_lastMarked && m_text.stretches[size_t(record.stretch)].continues) {
                record.utterance = m_lastMarked->utterance;
                giveBack(record, all);
            }
            // pieces that one cue reports are one utterance
            for (size_t i = firstOfSentence; i < all.size() && record.utterance < 0; ++i) {
                if (record.cue && all[i].cue == record.cue && record.kind != QuoteKind::Phrase)
                    record.utterance = all[i].utterance;
            }
            if (record.utterance < 0)
                record.utterance = m_utterances++;
            all.push_back(record);
            const bool isUttered = record.mention && record.kind != QuoteKind::Phrase
                && (record.sort == CueSort::Speech || record.sort == CueSort::Writing
                    || record.sort == CueSort::Continuing || record.sort == CueSort::Question || record.stretch >= 0);
            if (isUttered)
                m_last = record;
            if (record.stretch >= 0 && record.kind != QuoteKind::Phrase)
                m_lastMarked = record;
        }
    }
    return all;
}

} // namespace

std::vector<QuoteRecord> continuedRecords(const QuoteText& text, const std::vector<UnitSentence>& sentences,
                                          std::vector<SentenceRecords>&& found)
{
    return Continuation(text, sentences, found).run();
}

} // namespace demarche
