// SPDX-License-Identifier: GPL-3.0-or-later
// A name, a colon, and what was said.
#include "models/analysis/quote_colon.h"

namespace demarche {

void giveSource(const QuoteText& text, QuoteRecord& record, const NounPhrase& phrase, AttributionRule rule)
{
    record.attribution = rule;
    record.mention = text.spanOf(phrase.first, phrase.end);
    record.speaker = phrase;
}

/// "Ruiz: We will stay." as in headlines and transcripts, and Ruiz: "..."
void takeColonSpeech(const QuoteText& text, const UnitSentence& sentence, quint32 number,
                     std::vector<QuoteRecord>& records)
{
    quint32 colon = sentence.first;
    const quint32 farthest = std::min(sentence.end, sentence.first + 8);
    while (colon < farthest && text.at(colon).mark != u':')
        ++colon;
    if (colon == sentence.first || colon + 1 >= sentence.end || colon >= farthest)
        return;
    const auto phrase = nounPhraseStartingAt(text, sentence.first, colon);
    if (!phrase || phrase->end != colon)
        return;
    bool isName = false;
    for (quint32 i = phrase->first; i < phrase->end; ++i) {
        const Unit& u = text.at(i);
        isName = isName || (u.isName && !u.is(TimeWord));
        if (u.isWord && !u.isName && !u.isSuffix
            && !u.is(DeterminerWord | TitleWord | SpokespersonWord | AnonymousWord | CoordinatorWord))
            return;
    }
    if (!isName)
        return;
    bool isMarked = false;
    for (QuoteRecord& record : records) {
        isMarked = isMarked || record.stretch >= 0;
        // Ruiz: "No comment." However short, it is what was said.
        if (record.phraseRule == PhraseRule::Short && record.firstUnit == colon + 1
            && markedWordsOf(text, colon + 1).endsSentence) {
            record.phraseRule = PhraseRule::None;
            record.kind = QuoteKind::Direct;
        }
        if (record.stretch >= 0 && record.attribution == AttributionRule::None && record.kind != QuoteKind::Phrase) {
            giveSource(text, record, *phrase, AttributionRule::Colon);
            record.cue = text.spanOf(colon);
        }
    }
    if (isMarked)
        return;
    QuoteRecord record;
    record.sentence = number;
    giveSource(text, record, *phrase, AttributionRule::Colon);
    record.cue = text.spanOf(colon);
    record.firstUnit = colon + 1;
    quint32 end = sentence.end;
    while (end > colon + 1 && !text.at(end - 1).isWord && !text.at(end - 1).isQuote())
        --end;
    record.span = text.spanOf(colon + 1, end);
    record.content = record.span;
    if (!record.span.isEmpty())
        records.push_back(record);
}

} // namespace demarche
