// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the words inside the marks and at the words on their two sides.
#include "models/analysis/quote_kind.h"

namespace demarche {

namespace {

bool followsMarker(const QuoteText& text, const UnitSentence& sentence, quint32 unit)
{
    if (unit == sentence.first)
        return false;
    quint32 before = unit - 1;
    if (before > sentence.first && text.at(before).mark == u',')
        --before;
    if (text.at(before).is(PhraseMarkerWord) && !text.at(before).is(AuxiliaryWord)) {
        const bool isNaming = text.at(before).cue.form == CueVerbForm::None
            || text.lexicon.verb(text.at(before).cue.verb).frames == QuoteFrame;
        if (isNaming)
            return true;
    }
    // a phrase of up to four words that ends right before the marks
    for (quint32 i = before + 1; i > sentence.first && before + 1 - i < 4; --i) {
        const auto match = text.lexicon.phrases().longestAt(std::span(text.input.ids).subspan(text.at(i - 1).word));
        if (match && QuoteLexicon::roleOf(match->value) == PhraseRole::NoSpeech
            && i - 1 + match->wordCount == before + 1)
            return true;
    }
    return false;
}

bool isNickname(const QuoteText& text, const UnitSentence& sentence, quint32 unit)
{
    return unit > sentence.first && unit + 1 < sentence.end && text.at(unit - 1).isName && text.at(unit + 1).isName
        && text.followsSpace(unit + 1);
}

bool isNamed(const QuoteText& text, const UnitSentence& sentence, quint32 unit)
{
    if (unit == sentence.first || unit + 1 >= sentence.end)
        return false;
    const Unit& before = text.at(unit - 1);
    const Unit& after = text.at(unit + 1);
    return (before.is(DeterminerWord) || before.isSuffix || text.isNominal(unit - 1)) && after.isWord
        && text.isNominal(unit + 1) && !after.is(TimeWord);
}

/// A paragraph of nothing but a title in marks.
bool isHeading(const QuoteText& text, const UnitSentence& sentence, quint32 unit, const MarkedWords& words)
{
    const Paragraph& paragraph = text.input.structure.paragraphs[sentence.paragraph];
    if (words.endsSentence || words.endsComma || paragraph.firstSentence + 1 != paragraph.endSentence
        || unit != sentence.first)
        return false;
    for (quint32 i = unit + 1; i < sentence.end; ++i) {
        if (text.at(i).isWord || text.at(i).isMarked())
            return false;
    }
    return text.stretches[size_t(text.at(unit).stretch)].isClosed;
}

/// Whole sentences, or the words that a sentence begins with, are no title.
bool isTitle(const QuoteText& text, const UnitSentence& sentence, quint32 unit)
{
    const MarkedWords words = markedWordsOf(text, unit);
    if (!words.isTitleCase || words.wordCount < 2)
        return false;
    if (isHeading(text, sentence, unit, words))
        return true;
    // on "Fox and Friends."
    if (words.endsSentence)
        return unit > sentence.first && words.wordCount <= 6
            && (text.at(unit - 1).is(PrepositionWord | DeterminerWord) || text.at(unit - 1).isSuffix);
    return unit > sentence.first || (!words.endsComma && unit + 1 < sentence.end && text.at(unit + 1).isWord);
}

PhraseRule lexicalPhraseRule(const QuoteText& text, const UnitSentence& sentence, quint32 unit)
{
    const MarkedWords words = markedWordsOf(text, unit);
    constexpr quint32 longestStageDirection = 3;
    if (words.wordCount == 0 || (words.isBracketed && words.wordCount <= longestStageDirection))
        return PhraseRule::Short;
    if (followsMarker(text, sentence, unit) && words.wordCount <= 12)
        return PhraseRule::Marker;
    if (words.wordCount <= 3 && isNickname(text, sentence, unit))
        return PhraseRule::Nickname;
    return isTitle(text, sentence, unit) ? PhraseRule::Title : PhraseRule::None;
}

} // namespace

QuoteUnits withPhrases(QuoteUnits units, const AnalysisInput& input, const QuoteLexicon& lexicon,
                       const std::vector<MarkedStretch>& stretches)
{
    const std::vector<Unit> before = units.units;
    const QuoteText text { input, lexicon, stretches, before };
    for (const UnitSentence& sentence : units.sentences) {
        for (quint32 i = sentence.first; i < sentence.end; ++i) {
            if (!before[i].isMarked() || lexicalPhraseRule(text, sentence, i) == PhraseRule::None)
                continue;
            Unit& unit = units.units[i];
            unit.isPhrase = true;
            unit.isWord = true;
            unit.isName = true;
            unit.endsComma = markedWordsOf(text, i).endsComma;
        }
    }
    return units;
}

PhraseRule phraseRuleOf(const QuoteText& text, const UnitSentence& sentence, quint32 unit, bool isReported)
{
    if (const PhraseRule rule = lexicalPhraseRule(text, sentence, unit); rule != PhraseRule::None || isReported)
        return rule;
    const MarkedWords words = markedWordsOf(text, unit);
    if (words.wordCount <= 5 && isNamed(text, sentence, unit))
        return PhraseRule::Named;
    if (words.isTitleCase && !words.endsSentence)
        return PhraseRule::Title;
    if (words.wordCount < 3)
        return PhraseRule::Short;
    return PhraseRule::None;
}

} // namespace demarche
