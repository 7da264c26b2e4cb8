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
    noteAddresses();
}

/// "https://...", "www...", "a@b.org": one stretch without white space that holds a mark of an address.
void ActorText::noteAddresses()
{
    m_isInAddress.assign(m_size, false);
    quint32 begin = 0;
    bool isAddress = false;
    for (quint32 i = 0; i <= m_size; ++i) {
        if (i == m_size || word(i).followsSpace) {
            for (quint32 k = begin; isAddress && k < i; ++k)
                m_isInAddress[k] = true;
            begin = i;
            isAddress = false;
            if (i == m_size)
                break;
        }
        isAddress = isAddress || isMark(i, u'@') || (isMark(i, u'/') && i + 1 < m_size && isMark(i + 1, u'/'))
            || (is(i, u"www") && isJoined(i + 1));
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

/// "A cold day on the quay. Photo: Ana Ruiz."
bool ActorText::isPictureCredit(quint32 i) const
{
    constexpr quint32 longestName = 6; // words
    const quint32 begin = sentence(sentenceOf(i)).firstWord;
    for (quint32 at = i; at > begin + 1 && i - at < longestName; --at) {
        if (isMark(at - 1, u':'))
            return has(at - 2, CreditTrait) && isName(at - 2);
        if (isLowerCase(at - 1))
            return false;
    }
    return i == begin + 2 && isMark(i - 1, u':') && has(begin, CreditTrait);
}

bool ActorText::isCredit(quint32 i) const
{
    if (partOf(i) == PartKind::Furniture || isPictureCredit(i))
        return true;
    if (m_input.article.isPlain)
        return false; // read as one body: nothing is taken for a byline
    constexpr quint32 longestDateline = 10; // words
    const Sentence& own = sentence(sentenceOf(i));
    const bool opensParagraph = m_input.structure.paragraphs[own.paragraph].firstSentence == sentenceOf(i);
    const bool isShort = own.endWord - own.firstWord <= longestDateline;
    if (isShort && opensParagraph
        && (is(own.firstWord, u"by") || is(own.firstWord, u"source") || is(own.firstWord, u"image")))
        return true;
    return i > 0 && isMark(i - 1, u'(') && isMark(i + 1, u')') && opensParagraph && i < own.firstWord + longestDateline;
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
    // headlines end without a full stop
    const bool isStopped = isMark(sentence.endWord - 1, u'.');
    if (!isStopped && words >= 3 && capitalised * 10 >= words * 8)
        return SentenceCase::TitleCase;
    return SentenceCase::Plain;
}

} // namespace demarche
