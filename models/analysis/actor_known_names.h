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
    bool isBody() const { return body >= 0; }
};

class KnownNames {
public:
    explicit KnownNames(const ActorText& text);
    /// The match that covers a word; null if none does.
    const KnownMatch* covering(quint32 i) const { return i < m_at.size() && m_at[i] >= 0 ? &m_matches[size_t(m_at[i])] : nullptr; }
    const KnownMatch* beginningAt(quint32 i) const;
    const KnownMatch* endingAt(quint32 end) const; ///< whose last word is end - 1
    bool names(qint16 country) const { return m_isNamed[size_t(country)] != 0; } ///< by a name that can only mean it

private:
    void findIn(const ActorText& text, const Sentence& sentence, SentenceCase sentenceCase);
    const KnownName* senseOf(const ActorText& text, const KnownMatch& match, const std::vector<KnownName>& senses) const;
    std::vector<KnownMatch> m_matches;
    std::vector<qint32> m_at; ///< by word: index of the match that covers it
    std::vector<quint8> m_isNamed; ///< by country
};

} // namespace demarche
