// SPDX-License-Identifier: GPL-3.0-or-later
// Answers about single words, and whether a sentence's capitals tell anything.
#include "models/analysis/actor_text.h"

namespace demarche {

ActorText::ActorText(const AnalysisInput& input, const ActorLexicon& lexicon)
    : m_input(input)
    , m_lexicon(lexicon)
    , m_size(quint32(input.structure.words.size()))
    , m_sentenceOf(input.structure.words.size(), 0)
{
    const std::vector<Sentence>& sentences = input.structure.sentences;
    m_case.reserve(sentences.size());
    for (quint32 s = 0; s < sentences.size(); ++s) {
        for (quint32 i = sentences[s].firstWord; i < sentences[s].endWord; ++i)
            m_sentenceOf[i] = s;
        m_case.push_back(judge(sentences[s]));
    }
}

bool ActorText::is(quint32 i, QStringView lowerCase) const
{
    return i < m_size && word(i).end - word(i).begin == quint32(lowerCase.size())
        && view(i).compare(lowerCase, Qt::CaseInsensitive) == 0;
}

bool ActorText::isMark(quint32 i, char16_t mark) const
{
    return i < m_size && word(i).kind >= WordKind::Punctuation && view(i).front().unicode() == mark;
}

bool ActorText::isName(quint32 i) const
{
    return i < m_size && (word(i).kind == WordKind::Letters || word(i).kind == WordKind::Mixed)
        && word(i).isCapitalised;
}

bool ActorText::isApostrophe(quint32 i) const
{
    const char16_t c = view(i).front().unicode();
    return c == u'\'' || c == u'\u2019';
}

PartKind ActorText::partOf(quint32 i) const
{
    return m_input.structure.paragraphs[sentence(sentenceOf(i)).paragraph].part;
}

SentenceCase ActorText::judge(const Sentence& sentence) const
{
    int words = 0;
    int capitalised = 0;
    int capitals = 0;
    int letters = 0;
    for (quint32 i = sentence.firstWord; i < sentence.endWord; ++i) {
        const Word& one = word(i);
        if (one.kind != WordKind::Letters)
            continue;
        const quint32 length = one.end - one.begin;
        letters += length >= 2;
        capitals += one.isAllCaps && length >= 2;
        if (length < 4 || one.isAllCaps)
            continue;
        ++words;
        capitalised += one.isCapitalised;
    }
    if (letters >= 3 && capitals * 10 >= letters * 8)
        return SentenceCase::AllCaps;
    if (words >= 4 && capitalised * 10 >= words * 8)
        return SentenceCase::TitleCase;
    return SentenceCase::Plain;
}

} // namespace demarche
