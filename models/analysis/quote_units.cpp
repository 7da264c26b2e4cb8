// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the words; stretches are jumped over.
#include "models/analysis/quote_units.h"

namespace demarche {

namespace {

constexpr quint32 longestSentence = 400; ///< units; what is longer is cut, so that the rules stay linear

class UnitBuilder {
public:
    UnitBuilder(const AnalysisInput& input, const QuoteLexicon& lexicon, const std::vector<MarkedStretch>& stretches)
        : m_input(input)
        , m_lexicon(lexicon)
        , m_stretches(stretches)
    {
    }
    QuoteUnits run();

private:
    void takeParagraph(quint32 paragraph);
    void takeWord(quint32 word);
    void finishSentence(quint32 paragraph);
    bool isSentenceStart(quint32 word);
    void settleNames(UnitSentence& sentence);

    const AnalysisInput& m_input;
    const QuoteLexicon& m_lexicon;
    const std::vector<MarkedStretch>& m_stretches;
    QuoteUnits m_found;
    quint32 m_hedgeEnd = 0; ///< past the words of "of course", which count as adverbs
    quint32 m_first = 0; ///< first unit of the sentence under way
    size_t m_stretch = 0; ///< next outermost stretch
    size_t m_sentence = 0;
};

void UnitBuilder::takeWord(quint32 index)
{
    const Word& word = m_input.structure.words[index];
    Unit unit;
    unit.word = index;
    const WordId id = m_input.ids[index];
    if (word.kind <= WordKind::Mixed) {
        unit.isWord = true;
        unit.classes = m_lexicon.classesOf(id);
        unit.cue = m_lexicon.formOf(id);
        unit.isName = word.isCapitalised;
        if (index < m_hedgeEnd) {
            unit.classes = AdverbWord;
            unit.cue = {};
        } else if (id != unknownWord) {
            const auto match = m_lexicon.phrases().longestAt(m_input.ids.subspan(index));
            if (match && QuoteLexicon::roleOf(match->value) == PhraseRole::Hedge) {
                m_hedgeEnd = index + match->wordCount;
                unit.classes = AdverbWord;
                unit.cue = {};
            }
        }
        if (word.kind != WordKind::Letters)
            unit.classes |= NumberWord;
        const QChar first = m_input.article.text[word.begin];
        unit.isSuffix = (first == u'\'' || first == u'\u2019') && word.end - word.begin == 2;
        // "Byung-won", "self-described": the second part is no word of its own
        const auto count = m_found.units.size();
        if (!word.followsSpace && count >= m_first + 2 && m_found.units[count - 1].mark == u'-'
            && m_found.units[count - 2].isWord && !m_input.structure.words[index - 1].followsSpace) {
            unit.classes &= NumberWord;
            unit.cue = {};
            unit.isName = unit.isName || m_found.units[count - 2].isName;
        }
        // "he's" is a verb, "the minister's" is none
        const bool afterPronoun = unit.isSuffix && m_found.units.size() > m_first
            && m_found.units.back().is(SubjectPronounWord | RelativeWord | InterrogativeWord);
        if (afterPronoun) {
            unit.isSuffix = false;
            unit.isName = false;
            unit.classes = AuxiliaryWord | BeWord;
        }
        // "US" is no pronoun, "IT" neither
        if (word.isAllCaps && word.end - word.begin <= 3)
            unit.classes &= NumberWord;
    } else {
        unit.mark = m_input.article.text[word.begin].unicode();
    }
    m_found.units.push_back(unit);
}

bool UnitBuilder::isSentenceStart(quint32 word)
{
    const std::vector<Sentence>& sentences = m_input.structure.sentences;
    while (m_sentence < sentences.size() && sentences[m_sentence].firstWord < word)
        ++m_sentence;
    return m_sentence < sentences.size() && sentences[m_sentence].firstWord == word;
}

/// Words that begin a sentence are capitalised anyway; in a headline nearly all are.
void UnitBuilder::settleNames(UnitSentence& sentence)
{
    int words = 0;
    int capitals = 0;
    int lower = 0;
    for (quint32 i = sentence.first; i < sentence.end; ++i) {
        const Unit& unit = m_found.units[i];
        if (!unit.isWord || unit.isSuffix)
            continue;
        ++words;
        capitals += unit.isName;
        lower += !unit.isName
            && !unit.is(PrepositionWord | DeterminerWord | CoordinatorWord | NumberWord | ToWord | BeWord);
    }
    sentence.isTitle = words >= 4 && capitals >= 3 && lower * 6 <= words;
    bool isFirst = true;
    for (quint32 i = sentence.first; i < sentence.end; ++i) {
        Unit& unit = m_found.units[i];
        if (!unit.isWord)
            continue;
        const bool isCommon = unit.classes != 0 || unit.cue.form != CueVerbForm::None;
        if (unit.isName && isCommon && !isFirst && !sentence.isTitle
            && !unit.is(TitleWord | TimeWord | FirstPersonSingularWord)) {
            // "May", "Will", "the Post" inside a sentence
            unit.classes &= BodyWord | NumberWord;
            unit.cue = {};
        } else if (unit.isName && isCommon && (isFirst || sentence.isTitle)) {
            unit.isName = unit.is(TitleWord | TimeWord);
        }
        isFirst = false;
    }
}

void UnitBuilder::finishSentence(quint32 paragraph)
{
    const auto end = quint32(m_found.units.size());
    if (end > m_first) {
        UnitSentence sentence { m_first, end, paragraph, false };
        settleNames(sentence);
        m_found.sentences.push_back(sentence);
    }
    m_first = end;
}

void UnitBuilder::takeParagraph(quint32 paragraph)
{
    const TextStructure& structure = m_input.structure;
    const Paragraph& p = structure.paragraphs[paragraph];
    if (p.firstSentence >= p.endSentence)
        return;
    const quint32 begin = structure.sentences[p.firstSentence].firstWord;
    const quint32 end = structure.sentences[p.endSentence - 1].endWord;
    for (quint32 i = begin; i < end;) {
        if (i > begin && (isSentenceStart(i) || m_found.units.size() - m_first >= longestSentence))
            finishSentence(paragraph);
        while (m_stretch < m_stretches.size()
               && (m_stretches[m_stretch].firstWord < i || m_stretches[m_stretch].parent >= 0))
            ++m_stretch;
        if (m_stretch < m_stretches.size() && m_stretches[m_stretch].firstWord == i) {
            Unit unit;
            unit.word = i;
            unit.stretch = qint32(m_stretch);
            m_found.units.push_back(unit);
            i = m_stretches[m_stretch].endWord;
            continue;
        }
        takeWord(i);
        ++i;
    }
    finishSentence(paragraph);
}

QuoteUnits UnitBuilder::run()
{
    m_found.units.reserve(m_input.structure.words.size());
    m_found.sentences.reserve(m_input.structure.sentences.size());
    for (quint32 i = 0; i < m_input.structure.paragraphs.size(); ++i) {
        if (m_input.structure.paragraphs[i].part == PartKind::Body)
            takeParagraph(i);
    }
    return std::move(m_found);
}

} // namespace

QuoteUnits unitsOf(const AnalysisInput& input, const QuoteLexicon& lexicon, const std::vector<MarkedStretch>& stretches)
{
    return UnitBuilder(input, lexicon, stretches).run();
}

} // namespace demarche
