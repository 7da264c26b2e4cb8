// SPDX-License-Identifier: GPL-3.0-or-later
// One id for each way a record can come about.
#include "models/analysis/quote_reason.h"

namespace demarche {

namespace {

QuotedWords wordsAt(const QuoteText& text, const std::optional<TextSpan>& span)
{
    return { span ? span->in(text.input.article.text).toString() : QString() };
}

QByteArray phraseId(PhraseRule rule)
{
    switch (rule) {
    case PhraseRule::Marker: return "quote.phrase-marker";
    case PhraseRule::Title: return "quote.phrase-title";
    case PhraseRule::Nickname: return "quote.phrase-nickname";
    case PhraseRule::Named: return "quote.phrase-name";
    default: return "quote.phrase-short";
    }
}

QByteArray sourceId(SourceRule rule)
{
    switch (rule) {
    case SourceRule::BeforeCue: return "quote.subject-before";
    case SourceRule::Apposition: return "quote.subject-apposition";
    case SourceRule::AfterCue: return "quote.subject-after";
    case SourceRule::Agent: return "quote.agent";
    case SourceRule::AccordingTo: return "quote.according-to";
    case SourceRule::Shared: return "quote.subject-shared";
    case SourceRule::Clause: return "quote.subject-clause";
    case SourceRule::AfterComma: return "quote.subject-later";
    case SourceRule::Possessor: return "quote.possessor";
    case SourceRule::Relative: return "quote.subject-relative";
    case SourceRule::None: break;
    }
    return "quote.cue-alone";
}

QByteArray attributionId(const QuoteRecord& record)
{
    switch (record.attribution) {
    case AttributionRule::Cue: return sourceId(record.sourceRule);
    case AttributionRule::Signature: return "quote.signature";
    case AttributionRule::Colon: return "quote.colon";
    case AttributionRule::Position: return "quote.position";
    case AttributionRule::SameUtterance: return "quote.goes-on";
    case AttributionRule::NextSentence: return "quote.next-sentence";
    case AttributionRule::NextParagraph: return "quote.next-paragraph";
    case AttributionRule::SentenceSubject: return "quote.sentence-subject";
    case AttributionRule::None: break;
    }
    return "quote.unattributed";
}

/// Told by layout and neighbours: no cue says so.
bool isByPlace(AttributionRule rule)
{
    return rule == AttributionRule::Signature || rule == AttributionRule::Colon
        || rule == AttributionRule::SameUtterance || rule == AttributionRule::NextParagraph
        || rule == AttributionRule::SentenceSubject;
}

} // namespace

Reason reasonOf(const QuoteText& text, const QuoteRecord& record)
{
    if (record.kind == QuoteKind::Phrase)
        return { phraseId(record.phraseRule), { wordsAt(text, record.span) } };
    if (record.reporter)
        return { "quote.chain",
                 { wordsAt(text, record.cue), wordsAt(text, record.mention), wordsAt(text, record.reporter) } };
    const QByteArray id = attributionId(record);
    if (isByPlace(record.attribution))
        return { id, { wordsAt(text, record.mention) } };
    return { id, { wordsAt(text, record.cue), wordsAt(text, record.mention) } };
}

Confidence confidenceOf(const QuoteText& text, const QuoteRecord& record)
{
    if (record.kind == QuoteKind::Phrase)
        return record.phraseRule == PhraseRule::Short ? Confidence::Medium : Confidence::High;
    if (!record.mention || record.attribution == AttributionRule::SentenceSubject)
        return Confidence::Low;
    const bool isUttered = record.sort == CueSort::Speech || record.sort == CueSort::Writing
        || record.sort == CueSort::Question || record.sort == CueSort::Naming || record.sort == CueSort::Continuing;
    const bool isOwnSubject = record.attribution == AttributionRule::Cue
        && (record.sourceRule == SourceRule::BeforeCue || record.sourceRule == SourceRule::AfterCue
            || record.sourceRule == SourceRule::Apposition || record.sourceRule == SourceRule::AccordingTo);
    if (record.kind == QuoteKind::Indirect && !isUttered)
        return record.sort == CueSort::Judgement || record.sort == CueSort::Finding ? Confidence::Medium
                                                                                    : Confidence::Low;
    if (record.stretch >= 0 && !text.stretches[size_t(record.stretch)].isClosed)
        return Confidence::Medium;
    return isUttered && (isOwnSubject || record.attribution == AttributionRule::Signature) ? Confidence::High
                                                                                           : Confidence::Medium;
}

} // namespace demarche
