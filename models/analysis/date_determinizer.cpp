// SPDX-License-Identifier: GPL-3.0-or-later
// What a node reaches without reading is found once; sets are compared by hash first.
#include "models/analysis/date_determinizer.h"

#include <algorithm>

namespace demarche {

DateDeterminizer::DateDeterminizer(const DatePatternCompiler& patterns)
    : m_patterns(patterns)
    , m_seen(patterns.m_nodes.size(), 0)
    , m_closures(patterns.m_nodes.size())
{
}

std::span<const quint32> DateDeterminizer::closureOf(quint32 node)
{
    Stretch& closure = m_closures[node];
    if (closure.end > closure.begin)
        return in(m_closurePool, closure);
    constexpr quint32 none = DatePatternCompiler::none;
    ++m_round;
    closure.begin = quint32(m_closurePool.size());
    m_pending.assign(1, node);
    while (!m_pending.empty()) {
        const quint32 next = m_pending.back();
        m_pending.pop_back();
        if (m_seen[next] == m_round)
            continue;
        m_seen[next] = m_round;
        const DatePatternCompiler::Node& reached = m_patterns.m_nodes[next];
        // a node that neither reads nor ends says nothing
        if (reached.edges != none || reached.rule >= 0)
            m_closurePool.push_back(next);
        for (quint32 e = reached.empty; e != none; e = m_patterns.m_empty[e].next)
            m_pending.push_back(m_patterns.m_empty[e].target);
    }
    closure.end = quint32(m_closurePool.size());
    return in(m_closurePool, closure);
}

void DateDeterminizer::join(quint32 node)
{
    const auto closure = closureOf(node);
    m_pool.insert(m_pool.end(), closure.begin(), closure.end());
}

DateAutomaton::State DateDeterminizer::stateOf(quint32 begin)
{
    std::sort(m_pool.begin() + begin, m_pool.end());
    m_pool.erase(std::unique(m_pool.begin() + begin, m_pool.end()), m_pool.end());
    const Stretch own { begin, quint32(m_pool.size()) };
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const quint32 node : in(m_pool, own))
        hash = (hash ^ node) * 0x100000001b3ULL;
    const auto [first, last] = m_known.equal_range(hash);
    for (auto known = first; known != last; ++known) {
        const auto nodes = in(m_pool, m_states[known->second]);
        if (std::equal(nodes.begin(), nodes.end(), m_pool.begin() + begin, m_pool.end())) {
            m_pool.resize(begin);
            return known->second;
        }
    }
    m_known.emplace(hash, DateAutomaton::State(m_states.size()));
    m_states.push_back(own);
    return DateAutomaton::State(m_states.size() - 1);
}

DateAutomaton DateDeterminizer::run()
{
    DateAutomaton automaton;
    m_states.push_back({}); // the dead end
    automaton.m_firstEdge.assign(2, 0);
    automaton.m_rules.assign(1, -1);
    join(0);
    stateOf(0);
    std::vector<std::pair<DateSymbol, quint32>> edges;
    for (std::size_t state = DateAutomaton::start; state < m_states.size(); ++state) {
        qint32 rule = -1;
        edges.clear();
        for (const quint32 node : in(m_pool, m_states[state])) {
            const DatePatternCompiler::Node& n = m_patterns.m_nodes[node];
            if (n.rule >= 0 && (rule < 0 || n.rule < rule))
                rule = n.rule;
            for (quint32 e = n.edges; e != DatePatternCompiler::none; e = m_patterns.m_edges[e].next)
                edges.emplace_back(m_patterns.m_edges[e].symbol, m_patterns.m_edges[e].target);
        }
        automaton.m_rules.push_back(rule);
        std::sort(edges.begin(), edges.end());
        for (std::size_t i = 0; i < edges.size();) {
            const DateSymbol symbol = edges[i].first;
            const auto begin = quint32(m_pool.size());
            for (; i < edges.size() && edges[i].first == symbol; ++i)
                join(edges[i].second);
            automaton.m_edges.push_back({ symbol, stateOf(begin) });
        }
        automaton.m_firstEdge.push_back(quint32(automaton.m_edges.size()));
    }
    return automaton;
}

} // namespace demarche
