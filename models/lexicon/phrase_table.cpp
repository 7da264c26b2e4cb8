// SPDX-License-Identifier: GPL-3.0-or-later
// The trie's edges in one open-addressing table; nodes hold values only.
#include "models/lexicon/phrase_table.h"

#include "models/text/word_breaker.h"

namespace demarche {

namespace {

constexpr size_t smallestTable = 64; // a power of two, as all sizes here

quint64 edgeKey(quint32 node, WordId word)
{
    return quint64(node) << 32 | word; // never 0: words count from 1
}

size_t slotOf(quint64 key, size_t mask)
{
    key *= 0x9e3779b97f4a7c15ULL;
    return size_t(key ^ key >> 32) & mask;
}

} // namespace

PhraseTable::PhraseTable()
    : m_nodes(1)
    , m_edgeKeys(smallestTable, 0)
    , m_edgeTargets(smallestTable, 0)
{
}

quint32 PhraseTable::childOf(quint32 node, WordId word) const
{
    const quint64 key = edgeKey(node, word);
    const size_t mask = m_edgeKeys.size() - 1;
    for (size_t slot = slotOf(key, mask); m_edgeKeys[slot] != 0; slot = (slot + 1) & mask) {
        if (m_edgeKeys[slot] == key)
            return m_edgeTargets[slot];
    }
    return 0;
}

void PhraseTable::addEdge(quint32 node, WordId word, quint32 target)
{
    if (size_t(m_edgeCount) * 2 >= m_edgeKeys.size()) {
        const std::vector<quint64> keys = std::move(m_edgeKeys);
        const std::vector<quint32> targets = std::move(m_edgeTargets);
        m_edgeKeys.assign(keys.size() * 2, 0);
        m_edgeTargets.assign(keys.size() * 2, 0);
        m_edgeCount = 0;
        for (size_t i = 0; i < keys.size(); ++i) {
            if (keys[i] != 0)
                addEdge(quint32(keys[i] >> 32), WordId(keys[i] & 0xffffffffU), targets[i]);
        }
    }
    const quint64 key = edgeKey(node, word);
    const size_t mask = m_edgeKeys.size() - 1;
    size_t slot = slotOf(key, mask);
    while (m_edgeKeys[slot] != 0)
        slot = (slot + 1) & mask;
    m_edgeKeys[slot] = key;
    m_edgeTargets[slot] = target;
    ++m_edgeCount;
}

void PhraseTable::add(Vocabulary& vocabulary, QStringView phrase, quint32 value)
{
    quint32 node = 0;
    for (const Word& word : wordsIn(phrase)) {
        const WordId id = vocabulary.add(word.span().in(phrase));
        quint32 child = childOf(node, id);
        if (child == 0) {
            child = quint32(m_nodes.size());
            m_nodes.emplace_back();
            addEdge(node, id, child);
        }
        node = child;
    }
    if (node != 0 && !m_nodes[node].isEnd)
        m_nodes[node] = { value, true };
}

std::optional<PhraseTable::Match> PhraseTable::longestAt(std::span<const WordId> words) const
{
    std::optional<Match> longest;
    quint32 node = 0;
    for (size_t i = 0; i < words.size() && words[i] != unknownWord; ++i) {
        node = childOf(node, words[i]);
        if (node == 0)
            break;
        if (m_nodes[node].isEnd)
            longest = Match { m_nodes[node].value, quint32(i + 1) };
    }
    return longest;
}

std::optional<quint32> PhraseTable::exact(const Vocabulary& vocabulary, QStringView phrase) const
{
    quint32 node = 0;
    for (const Word& word : wordsIn(phrase)) {
        const WordId id = vocabulary.find(word.form);
        node = id == unknownWord ? 0 : childOf(node, id);
        if (node == 0)
            return {};
    }
    if (node == 0 || !m_nodes[node].isEnd)
        return {};
    return m_nodes[node].value;
}

} // namespace demarche
