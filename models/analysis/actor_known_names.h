// SPDX-License-Identifier: GPL-3.0-or-later
// Where the text has names that the lexicon knows, longest first.
#pragma once

#include "models/analysis/actor_text.h"

#include <vector>

namespace demarche {

/// Words [first, end) are a name of the lexicon, or a phrase for a body that every state has.
struct KnownMatch {
    quint32 first = 0;
    quint32 end = 0;
    const KnownName* name = nullptr; ///< the sense that fits best; null for a state body
    qint32 body = -1; ///< state body
    qint16 country = -1; ///< of the name; for a short form the one that the article makes it mean
    bool isBody() const { return body >= 0; }
};

class KnownNames {
public:
    explicit KnownNames(const ActorText& text);
    /// The match that covers a word; null if none does.
    const KnownMatch* covering(quint32 i) const
    {
        return i < m_at.size() && m_at[i] >= 0 ? &m_matches[size_t(m_at[i])] : nullptr;
    }
    const KnownMatch* beginningAt(quint32 i) const;
    const KnownMatch* endingAt(quint32 end) const; ///< whose last word is end - 1
    /// How often the article names it, by names that can only mean it.
    quint32 mentionsOf(qint16 country) const { return m_named[size_t(country)]; }

private:
    void findIn(const ActorText& text, const Sentence& sentence, SentenceCase sentenceCase);
    std::optional<PhraseTable::Match> bodyAt(const ActorText& text, std::span<const WordId> ids, quint32 at) const;
    const KnownName* senseOf(const ActorText& text, const KnownMatch& match,
                             const std::vector<KnownName>& senses) const;
    std::vector<KnownMatch> m_matches;
    std::vector<qint32> m_at; ///< by word: index of the match that covers it
    std::vector<quint32> m_named; ///< by country: mentions
};

} // namespace demarche
