// SPDX-License-Identifier: GPL-3.0-or-later
// Hashes neighbouring words and counts the sentences that have them.
#include "models/story/rare_phrases.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr quint32 tableSize = 1u << 20;
constexpr qsizetype shortestWord = 4;
constexpr qsizetype longestSentence = 4000; ///< characters; more is no sentence
constexpr size_t rareInFew = 4; ///< sentences
constexpr size_t rareInOneOf = 250;

void sortUniquely(std::vector<quint32>& phrases)
{
    std::sort(phrases.begin(), phrases.end());
    phrases.erase(std::unique(phrases.begin(), phrases.end()), phrases.end());
}

/// Named mentions, ascending.
std::vector<TextSpan> namesIn(const ArticleFindings& found)
{
    std::vector<TextSpan> names;
    for (const ActorFinding& actor : found.actors) {
        for (const ActorMention& mention : actor.mentions)
            names.push_back(mention.span);
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<quint32> phrasesIn(QStringView text, const TextSpan& sentence, const std::vector<TextSpan>& names)
{
    std::vector<quint32> phrases;
    quint32 before = 0;
    auto name
        = std::partition_point(names.begin(), names.end(), [&](const TextSpan& n) { return n.end <= sentence.begin; });
    const qsizetype end = std::min(sentence.end, sentence.begin + longestSentence);
    for (qsizetype i = sentence.begin; i < end;) {
        while (name != names.end() && name->end <= i)
            ++name;
        if (name != names.end() && name->begin <= i) {
            i = name->end;
            continue;
        }
        if (!text.at(i).isLetter()) {
            ++i;
            continue;
        }
        quint32 hash = 2166136261u;
        const qsizetype begin = i;
        for (; i < end && text.at(i).isLetter(); ++i)
            hash = (hash ^ text.at(i).toLower().unicode()) * 16777619u;
        if (i - begin < shortestWord)
            continue;
        if (before != 0)
            phrases.push_back((before * 31u + hash) | 1u);
        before = hash;
    }
    sortUniquely(phrases);
    return phrases;
}

} // namespace

SentencePhrases::SentencePhrases(const ArticleFindings& found)
    : m_found(found)
{
    const std::vector<TextSpan> names = namesIn(found);
    m_phrases.reserve(found.sentences.size());
    for (const TextSpan& sentence : found.sentences)
        m_phrases.push_back(phrasesIn(found.article->text, sentence, names));
}

size_t SentencePhrases::indexOf(qsizetype sentenceBegin) const
{
    const auto sentence = std::lower_bound(m_found.sentences.begin(), m_found.sentences.end(), sentenceBegin,
                                           [](const TextSpan& s, qsizetype offset) { return s.begin < offset; });
    return size_t(sentence - m_found.sentences.begin());
}

bool SentencePhrases::isSameParagraph(size_t a, size_t b) const
{
    const TextSpan between { m_found.sentences[a].end, m_found.sentences[b].begin };
    return between.begin <= between.end && !between.in(m_found.article->text).contains(u'\n');
}

std::vector<quint32> SentencePhrases::at(qsizetype sentenceBegin) const
{
    const size_t i = indexOf(sentenceBegin);
    return i < m_phrases.size() ? m_phrases[i] : std::vector<quint32>();
}

std::vector<quint32> SentencePhrases::around(qsizetype sentenceBegin) const
{
    const size_t i = indexOf(sentenceBegin);
    if (i >= m_phrases.size())
        return {};
    std::vector<quint32> phrases = m_phrases[i];
    if (i > 0 && isSameParagraph(i - 1, i))
        phrases.insert(phrases.end(), m_phrases[i - 1].begin(), m_phrases[i - 1].end());
    if (i + 1 < m_phrases.size() && isSameParagraph(i, i + 1))
        phrases.insert(phrases.end(), m_phrases[i + 1].begin(), m_phrases[i + 1].end());
    sortUniquely(phrases);
    return phrases;
}

PhraseCounts::PhraseCounts()
    : m_counts(tableSize, 0)
{
}

void PhraseCounts::count(const SentencePhrases& article)
{
    for (size_t i = 0; i < article.sentenceCount(); ++i) {
        for (const quint32 phrase : article.ofSentence(i))
            ++m_counts[phrase % tableSize];
    }
    m_sentences += article.sentenceCount();
}

void PhraseCounts::keepRare(std::vector<quint32>& phrases) const
{
    const size_t most = std::max(rareInFew, m_sentences / rareInOneOf);
    std::erase_if(phrases, [&](quint32 phrase) { return m_counts[phrase % tableSize] > most; });
}

} // namespace demarche
