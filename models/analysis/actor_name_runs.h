// SPDX-License-Identifier: GPL-3.0-or-later
// How far a run of words reaches that could be one name.
#pragma once

#include "models/analysis/actor_titles.h"

namespace demarche {

class NameRuns {
public:
    NameRuns(const ActorText& text, const KnownNames& known, const Titles& titles)
        : m_text(text)
        , m_known(known)
        , m_titles(titles)
    {
    }
    /// One past the last word of the run that begins at `first`, within the sentence that ends at `end`.
    quint32 endOf(quint32 first, quint32 end) const;
    bool beginsWithMonth(quint32 i) const; ///< "May Berg", "June Takeda"
    bool isHeadOf(quint32 i) const; ///< may be followed by "of ..." in a name

private:
    quint32 pastJoint(quint32 first, quint32 at, quint32 end) const;
    quint32 pastHyphen(quint32 at, quint32 end) const;
    quint32 pastStop(quint32 at, quint32 end) const;
    quint32 pastParticles(quint32 at, quint32 end) const;
    quint32 pastOf(quint32 first, quint32 at, quint32 end) const;
    quint32 pastAnd(quint32 first, quint32 at, quint32 end) const;
    quint32 pastPossessive(quint32 first, quint32 at, quint32 end) const;
    bool isNameWord(quint32 i) const;
    bool isMonthInName(quint32 at, quint32 end) const;

    const ActorText& m_text;
    const KnownNames& m_known;
    const Titles& m_titles;
};

} // namespace demarche
