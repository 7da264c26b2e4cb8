// SPDX-License-Identifier: GPL-3.0-or-later
// Look-ups that are asked seldom; the frequent ones stand in the header.
#include "models/analysis/actor_lexicon.h"

#include <algorithm>

namespace demarche {

qint16 ActorLexicon::countryCoded(const QString& code) const { return m_countryOfCode.value(code, -1); }

qint32 ActorLexicon::bodyKeyed(const QString& key) const
{
    for (size_t i = 0; i < m_bodies.size(); ++i) {
        if (m_bodies[i].key == key)
            return qint32(i);
    }
    return -1;
}

quint16 ActorLexicon::officeGroup(const QString& name) const
{
    const qsizetype at = m_officeGroups.indexOf(name);
    return at > 0 ? quint16(at) : quint16(0);
}

bool ActorLexicon::mayStandFor(quint16 noun, quint16 held) const
{
    if (noun == 0)
        return false;
    if (noun == held)
        return true;
    if (noun >= m_covers.size())
        return false;
    if (m_coversAll[noun])
        return held != 0;
    const std::vector<quint16>& covered = m_covers[noun];
    return std::find(covered.begin(), covered.end(), held) != covered.end();
}

quint16 ActorLexicon::describedOffice(WordId word, quint16 group) const
{
    for (const DescribedOffice& one : m_described) {
        if (one.word == word && one.from == group)
            return one.to;
    }
    return group;
}

} // namespace demarche
