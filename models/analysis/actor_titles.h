// SPDX-License-Identifier: GPL-3.0-or-later
// Finds titles: an office with the words around it that say which office, and of which side.
#pragma once

#include "models/analysis/actor_known_names.h"

#include <vector>

namespace demarche {

/// Words [first, end): "First Vice Minister of Foreign Affairs", "Russian ambassador to South Korea".
struct TitleSpan {
    quint32 first = 0;
    quint32 end = 0;
    quint32 noun = 0; ///< word number of the office
    quint32 coreEnd = 0; ///< past the office, before "of ..."
    quint16 group = 0; ///< of offices
    qint16 country = -1; ///< the side it speaks for, where the title says so
    qint32 body = -1; ///< state body named in the title: "Foreign Ministry spokesperson"
    bool isPlural = false;
    bool isDefinite = false; ///< "the" before it
    bool isIndefinite = false; ///< "a", "another" before it
    bool isOwned = false; ///< "its", "his" or a possessive before it
    bool isFemale = false;
    bool isMale = false;
    qint32 holder = -1; ///< name span of the person; set by findNameSpans
};

class Titles {
public:
    Titles(const ActorText& text, const KnownNames& known);
    std::vector<TitleSpan>& all() { return m_titles; }
    const std::vector<TitleSpan>& all() const { return m_titles; }
    qint32 covering(quint32 i) const { return i < m_at.size() ? m_at[i] : -1; }
    qint32 beginningAt(quint32 i) const;
    qint32 endingAt(quint32 end) const;

private:
    std::vector<TitleSpan> m_titles; ///< ascending, not overlapping
    std::vector<qint32> m_at; ///< by word
};

} // namespace demarche
