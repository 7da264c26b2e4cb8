// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of neighbouring words that few sentences of the story have: "permanent member", "clear cost".
#pragma once

#include "models/findings/article_findings.h"

#include <vector>

namespace demarche {

/// The sentences of one article as pairs of words; names and short words are left out, since what two
/// reports have in common is who takes part, too.
class SentencePhrases {
public:
    explicit SentencePhrases(const ArticleFindings& found);
    /// Hashes, ascending; of the sentence that begins at the offset.
    std::vector<quint32> at(qsizetype sentenceBegin) const;
    /// Of the sentences before and after it in the same paragraph, and its own.
    std::vector<quint32> around(qsizetype sentenceBegin) const;
    size_t sentenceCount() const { return m_phrases.size(); }
    const std::vector<quint32>& ofSentence(size_t i) const { return m_phrases[i]; }

private:
    size_t indexOf(qsizetype sentenceBegin) const;
    bool isSameParagraph(size_t a, size_t b) const;

    const ArticleFindings& m_found;
    std::vector<std::vector<quint32>> m_phrases; ///< by sentence
};

/// How many sentences have each phrase; hashed into a table of fixed size.
class PhraseCounts {
public:
    PhraseCounts();
    void count(const SentencePhrases& article);
    void keepRare(std::vector<quint32>& phrases) const;

private:
    std::vector<quint32> m_counts;
    size_t m_sentences = 0;
};

} // namespace demarche
