// SPDX-License-Identifier: GPL-3.0-or-later
// Sets of pattern nodes become the states of the automaton.
#pragma once

#include "models/analysis/date_pattern.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace demarche {

/// The subset construction. Sets lie one after another in one pool: thousands of them are made at each start.
class DateDeterminizer {
public:
    explicit DateDeterminizer(const DatePatternCompiler& patterns);
    DateAutomaton run();

private:
    struct Stretch {
        quint32 begin = 0;
        quint32 end = 0;
    };
    std::span<const quint32> in(const std::vector<quint32>& pool, Stretch stretch) const
    {
        return std::span(pool).subspan(stretch.begin, stretch.end - stretch.begin);
    }
    std::span<const quint32> closureOf(quint32 node);
    /// The state of the nodes that lie in the pool from `begin` to its end; new ones keep them there.
    DateAutomaton::State stateOf(quint32 begin);
    void join(quint32 node);

    const DatePatternCompiler& m_patterns;
    std::vector<quint32> m_seen; ///< the round that reached each node last
    quint32 m_round = 0;
    std::vector<quint32> m_pending;
    std::vector<Stretch> m_closures; ///< by node, in m_closurePool; empty until asked for
    std::vector<quint32> m_closurePool;
    std::vector<Stretch> m_states; ///< in m_pool
    std::vector<quint32> m_pool;
    std::unordered_multimap<quint64, DateAutomaton::State> m_known; ///< by hash of the set
};

} // namespace demarche
