// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the words inside the marks and at the words on their two sides.
#include "models/analysis/quote_kind.h"

namespace demarche {

namespace {

constexpr quint32 longestTitle = 12;

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
    // a phrase of up to four words that ends right before the marks; "used the phrase" tells who uses it
    bool isMarker = false;
    for (quint32 i = before + 1; i > sentence.first && before + 1 - i < 4; --i) {
        const auto match = text.lexicon.phrases().longestAt(std::span(text.input.ids).subspan(text.at(i - 1).word));
        if (!match || i - 1 + match->wordCount != before + 1)
            continue;
        const PhraseRole role = QuoteLexicon::roleOf(match->value);
        if (role == PhraseRole::Cue)
            return false;
        isMarker = isMarker || role == PhraseRole::NoSpeech;
    }
    return isMarker;
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

/// A paragraph of nothing but these marks.
bool standsAlone(const QuoteText& text, const UnitSentence& sentence, quint32 unit)
{
    const Paragraph& paragraph = text.input.structure.paragraphs[sentence.paragraph];
    if (paragraph.firstSentence + 1 != paragraph.endSentence)
        return false;
    for (quint32 i = sentence.first; i < sentence.end; ++i) {
        if (i != unit && (text.at(i).isWord || text.at(i).isMarked()))
            return false;
    }
    return text.stretches[size_t(text.at(unit).stretch)].isClosed;
}

/// A title in marks, "Related:", or, between paragraphs of "speech", whatever 'stands in lesser marks'.
bool isHeading(const QuoteText& text, const UnitSentence& sentence, quint32 unit, const MarkedWords& words)
{
    constexpr quint32 longestHeading = 12;
    constexpr quint32 longestLabel = 3;
    if (!standsAlone(text, sentence, unit))
        return false;
    if (text.stretches[size_t(text.at(unit).stretch)].isMinor && words.wordCount <= longestHeading)
        return true;
    if (words.endsColon && words.wordCount <= longestLabel)
        return true;
    // the last line of a quotation set apart names who spoke it
    const bool isSignature = text.stretches[size_t(text.at(unit).stretch)].continues;
    return words.isTitleCase && words.wordCount >= 2 && unit == sentence.first && !words.endsComma
        && (isSignature || !words.endsSentence);
}

/// "on the podcast ...", "in her novel, ..."
bool followsWork(const QuoteText& text, const UnitSentence& sentence, quint32 unit)
{
    quint32 before = unit;
    if (before > sentence.first && text.at(before - 1).mark == u',')
        --before;
    if (before == sentence.first || !text.at(before - 1).isWord)
        return false;
    const auto match = text.lexicon.phrases().longestAt(std::span(text.input.ids).subspan(text.at(before - 1).word, 1));
    return match && QuoteLexicon::roleOf(match->value) == PhraseRole::Work;
}

/// "The quay closes at night," by the Herald's Ana Ruiz: the title of an article.
bool hasByline(const QuoteText& text, const UnitSentence& sentence, quint32 unit)
{
    quint32 by = unit + 1;
    if (by < sentence.end && text.at(by).mark == u',')
        ++by;
    return by + 1 < sentence.end && text.at(by).isWord && text.textOf(by) == u"by"
        && (text.at(by + 1).isName || text.at(by + 1).is(DeterminerWord));
}

/// Whole sentences, or the words that a sentence begins with, are no title.
bool isTitle(const QuoteText& text, const UnitSentence& sentence, quint32 unit)
{
    const MarkedWords words = markedWordsOf(text, unit);
    if (isHeading(text, sentence, unit, words) || (words.endsComma && hasByline(text, sentence, unit)))
        return true;
    if (!words.isTitleCase || words.wordCount < 2)
        return false;
    if (followsWork(text, sentence, unit))
        return true;
    // on "Fox and Friends."
    if (words.endsSentence)
        return unit > sentence.first && words.wordCount <= longestTitle
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
    // a title ends the sentence it stands in, or the headline is set in capitals around it
    const bool isTitled = words.isTitleCase && (unit > sentence.first || !words.endsSentence)
        && (!words.endsSentence || sentence.isTitle || words.wordCount >= 2);
    if (isTitled)
        return PhraseRule::Title;
    if (words.wordCount < 3)
        return PhraseRule::Short;
    return PhraseRule::None;
}

} // namespace demarche
