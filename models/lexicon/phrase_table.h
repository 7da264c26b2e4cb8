// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases of one or more words -> a number that means something to the lexicon that added them.
#pragma once

#include "models/lexicon/vocabulary.h"

#include <optional>
#include <span>
#include <vector>

namespace demarche {

/// A trie over word numbers. Looking up at one position costs the length of the longest match.
class PhraseTable {
public:
    struct Match {
        quint32 value = 0;
        quint32 wordCount = 0;
    };
    PhraseTable();
    /// Words of the phrase are parted as the text is ("Jong-un" is three words). A phrase added twice
    /// keeps its first value.
    void add(Vocabulary& vocabulary, QStringView phrase, quint32 value);
    /// The longest phrase that begins at words[0].
    std::optional<Match> longestAt(std::span<const WordId> words) const;
    std::optional<quint32> exact(const Vocabulary& vocabulary, QStringView phrase) const;
    bool isEmpty() const { return m_nodes.size() <= 1; }

private:
    struct Node {
        quint32 value = 0;
        bool isEnd = false;
    };
    quint32 childOf(quint32 node, WordId word) const; ///< 0 if none
    std::vector<Node> m_nodes;
    std::vector<quint64> m_edgeKeys; ///< open addressing: node << 32 | word
    std::vector<quint32> m_edgeTargets;
    qsizetype m_edgeCount = 0;
    void addEdge(quint32 node, WordId word, quint32 target);
};

} // namespace demarche
