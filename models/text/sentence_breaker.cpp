// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at every stop, and at what stands on its two sides.
#include "models/text/sentence_breaker.h"

namespace demarche {

namespace {

using Kind = Abbreviations::Kind;

class SentenceBreaker {
public:
    SentenceBreaker(QStringView text, const std::vector<Word>& words, const Abbreviations& abbreviations)
        : m_text(text)
        , m_words(words)
        , m_abbreviations(abbreviations)
    {
    }

    /// The word past the stop and all that closes with it.
    size_t pastClosing(size_t stop) const;
    /// Whether a sentence ends with the stop, so that `next` begins another.
    bool endsBetween(size_t stop, size_t next) const;
    bool isStop(const Word& word) const;

private:
    char16_t mark(const Word& word) const { return m_text[word.begin].unicode(); }
    bool isInitials(const Word& word) const
    {
        return word.kind == WordKind::Letters && word.end - word.begin > 2 && m_text[word.end - 1] == u'.';
    }
    bool mayBegin(size_t i) const;
    bool isKeptOpenByWordBefore(size_t stop, size_t nextIndex) const;
    bool isShortWithoutVowel(const Word& word) const;

    QStringView m_text;
    const std::vector<Word>& m_words;
    const Abbreviations& m_abbreviations;
};

bool SentenceBreaker::isStop(const Word& word) const
{
    if (word.kind == WordKind::Letters)
        return m_text[word.end - 1] == u'.';
    if (word.kind != WordKind::Punctuation)
        return false;
    const char16_t c = mark(word);
    return c == u'.' || c == u'!' || c == u'?' || c == u'\u2026' || c == u'\u3002' || c == u'\uff01' || c == u'\uff1f';
}

/// Further stops, closing marks and brackets that stick to the stop belong to the sentence.
size_t SentenceBreaker::pastClosing(size_t stop) const
{
    size_t i = stop + 1;
    while (i < m_words.size() && !m_words[i].followsSpace) {
        const Word& word = m_words[i];
        const char16_t c = mark(word);
        const bool isClosing = word.kind == WordKind::CloseQuote
            || (word.kind == WordKind::Punctuation
                && (isStop(word) || c == u')' || c == u']' || c == u'\'' || c == u'\u2019'));
        if (!isClosing)
            break;
        ++i;
    }
    return i;
}

bool SentenceBreaker::mayBegin(size_t i) const
{
    while (i + 1 < m_words.size()
           && (m_words[i].kind == WordKind::OpenQuote || mark(m_words[i]) == u'(' || mark(m_words[i]) == u'['))
        ++i;
    const Word& word = m_words[i];
    switch (word.kind) {
    case WordKind::Letters: return word.isCapitalised || !m_text[word.begin].isLower();
    case WordKind::Number:
    case WordKind::Mixed:
    case WordKind::Symbol:
    case WordKind::OpenQuote: return true;
    case WordKind::CloseQuote: return false;
    case WordKind::Punctuation: {
        const char16_t c = mark(word);
        return c == u'-' || c == u'\u2013' || c == u'\u2014' || c == u'\u2022' || c == u'\'' || c == u'\u2019';
    }
    }
    return true;
}

bool SentenceBreaker::isShortWithoutVowel(const Word& word) const
{
    if (!word.isCapitalised || word.isAllCaps || word.end - word.begin > 4)
        return false;
    for (quint32 i = word.begin; i < word.end; ++i) {
        if (QStringView(u"aeiouyAEIOUY").contains(m_text[i]) || m_text[i].unicode() >= 128)
            return false;
    }
    return true;
}

bool SentenceBreaker::isKeptOpenByWordBefore(size_t stop, size_t nextIndex) const
{
    const Word& stopWord = m_words[stop];
    const bool isBracketed = mark(m_words[nextIndex]) == u'(' && nextIndex + 1 < m_words.size(); // "No. (10)"
    const Word& next = m_words[nextIndex + (isBracketed ? 1 : 0)];
    const bool isNumber = next.kind == WordKind::Number || next.kind == WordKind::Mixed;
    if (stopWord.kind == WordKind::Letters) // "U.S.", "a.m."
        return !m_abbreviations.isOpener(next.form);
    if (mark(stopWord) != u'.' || stop == 0 || stopWord.followsSpace)
        return false;
    const Word& before = m_words[stop - 1];
    if (before.kind != WordKind::Letters)
        return false;
    switch (m_abbreviations.kindOf(before.form)) {
    case Kind::Never: return true;
    case Kind::BeforeNumber:
        if (isNumber)
            return true;
        break;
    case Kind::Sometimes: return isNumber || !m_abbreviations.isOpener(next.form);
    case Kind::None: break;
    }
    const bool isInitial = before.end - before.begin == 1 && before.isCapitalised && mark(before) != u'I';
    if (isInitial)
        return next.kind == WordKind::Letters && !m_abbreviations.isOpener(next.form);
    return isShortWithoutVowel(before);
}

bool SentenceBreaker::endsBetween(size_t stop, size_t next) const
{
    if (next >= m_words.size())
        return true;
    if (!m_words[next].followsSpace || !mayBegin(next))
        return false;
    return next != stop + 1 || !isKeptOpenByWordBefore(stop, next);
}

} // namespace

void appendSentences(QStringView text, TextStructure& structure, size_t firstWord, const Abbreviations& abbreviations)
{
    std::vector<Word>& words = structure.words;
    const SentenceBreaker breaker(text, words, abbreviations);
    size_t begin = firstWord;
    const auto close = [&](size_t end) {
        if (end <= begin)
            return;
        for (size_t i = begin; i < end; ++i) {
            words[i].isFirstInSentence = true;
            if (words[i].kind <= WordKind::Mixed)
                break;
        }
        const TextSpan span { qsizetype(words[begin].begin), qsizetype(words[end - 1].end) };
        structure.sentences.push_back({ quint32(begin), quint32(end), quint32(structure.paragraphs.size()), span });
        begin = end;
    };
    for (size_t i = firstWord; i < words.size(); ++i) {
        if (!breaker.isStop(words[i]))
            continue;
        const size_t next = breaker.pastClosing(i);
        if (breaker.endsBetween(i, next))
            close(next);
        i = next - 1;
    }
    close(words.size());
}

} // namespace demarche
