// SPDX-License-Identifier: GPL-3.0-or-later
// Thompson's construction over the patterns, then sets of nodes become states.
#include "models/analysis/date_pattern.h"

#include <algorithm>
#include <unordered_map>

namespace demarche {

namespace {

struct NodeSetHash {
    std::size_t operator()(const std::vector<quint32>& nodes) const
    {
        quint64 hash = 0xcbf29ce484222325ULL;
        for (const quint32 node : nodes)
            hash = (hash ^ node) * 0x100000001b3ULL;
        return std::size_t(hash ^ (hash >> 29));
    }
};

} // namespace

/// One pass over a pattern; each call adds nodes between `from` and the node it returns.
class DatePatternCompiler::Reader {
public:
    Reader(DatePatternCompiler& compiler, QStringView pattern, int depth)
        : m_compiler(compiler)
        , m_pattern(pattern)
        , m_depth(depth)
    {
    }

    quint32 whole(quint32 from)
    {
        const quint32 to = alternatives(from);
        if (m_at < m_pattern.size())
            fault();
        return to;
    }

private:
    void fault()
    {
        m_compiler.m_faults.append(QStringLiteral("pattern not understood: %1").arg(m_pattern));
        m_at = m_pattern.size();
    }
    void skipSpace()
    {
        while (m_at < m_pattern.size() && m_pattern[m_at].isSpace())
            ++m_at;
    }
    quint32 alternatives(quint32 from)
    {
        const quint32 to = m_compiler.newNode();
        while (true) {
            m_compiler.m_nodes[sequence(from)].empty.push_back(to);
            if (m_at >= m_pattern.size() || m_pattern[m_at] != u'|')
                return to;
            ++m_at;
        }
    }
    quint32 sequence(quint32 from)
    {
        for (skipSpace(); m_at < m_pattern.size(); skipSpace()) {
            const QChar c = m_pattern[m_at];
            if (c == u'|' || c == u')' || c == u']')
                break;
            from = item(from);
        }
        return from;
    }
    QStringView upTo(QChar end)
    {
        const qsizetype begin = m_at + 1;
        const qsizetype found = m_pattern.indexOf(end, begin);
        if (found < 0) {
            fault();
            return {};
        }
        m_at = found + 1;
        return m_pattern.mid(begin, found - begin);
    }
    quint32 item(quint32 from)
    {
        const QChar c = m_pattern[m_at];
        if (c == u'[' || c == u'(') {
            ++m_at;
            const quint32 to = alternatives(from);
            if (m_at >= m_pattern.size() || m_pattern[m_at] != (c == u'[' ? u']' : u')')) {
                fault();
                return to;
            }
            ++m_at;
            if (c == u'[')
                m_compiler.m_nodes[from].empty.push_back(to);
            return to;
        }
        if (c == u'<')
            return part(upTo(u'>'), from);
        if (c == u'{') {
            const QStringView name = upTo(u'}');
            const auto symbol = dateSymbolNamed(name);
            if (!symbol)
                m_compiler.m_faults.append(QStringLiteral("no class {%1}").arg(name));
            return edge(from, symbol.value_or(DateSymbol::None));
        }
        const qsizetype begin = m_at;
        while (m_at < m_pattern.size() && !m_pattern[m_at].isSpace()
               && !QStringView(u"[](){}<>|").contains(m_pattern[m_at]))
            ++m_at;
        if (m_at == begin) {
            fault();
            return from;
        }
        return edge(from, m_compiler.m_literal(m_pattern.mid(begin, m_at - begin)));
    }
    quint32 part(QStringView name, quint32 from)
    {
        const auto found = m_compiler.m_parts.constFind(name.toString());
        if (found == m_compiler.m_parts.constEnd() || m_depth > 12) {
            m_compiler.m_faults.append(QStringLiteral("no part <%1>, or it holds itself").arg(name));
            return from;
        }
        return Reader(m_compiler, *found, m_depth + 1).whole(from);
    }
    quint32 edge(quint32 from, DateSymbol symbol)
    {
        const quint32 to = m_compiler.newNode();
        m_compiler.m_nodes[from].edges.emplace_back(symbol, to);
        return to;
    }

    DatePatternCompiler& m_compiler;
    QStringView m_pattern;
    int m_depth;
    qsizetype m_at = 0;
};

DatePatternCompiler::DatePatternCompiler(std::function<DateSymbol(QStringView)> literal)
    : m_literal(std::move(literal))
{
    newNode();
}

quint32 DatePatternCompiler::newNode()
{
    m_nodes.emplace_back();
    return quint32(m_nodes.size() - 1);
}

void DatePatternCompiler::addPart(const QString& name, const QString& pattern)
{
    m_parts.insert(name, pattern);
}

void DatePatternCompiler::addRule(qint32 rule, const QString& pattern)
{
    const quint32 first = newNode(); // an optional beginning must not join the rules
    m_nodes[0].empty.push_back(first);
    const quint32 last = Reader(*this, pattern, 0).whole(first);
    m_nodes[last].rule = rule;
}

void DatePatternCompiler::close(std::vector<quint32>& nodes)
{
    m_seen.resize(m_nodes.size(), 0);
    ++m_round;
    std::vector<quint32> reached;
    std::vector<quint32> pending;
    std::swap(pending, nodes);
    while (!pending.empty()) {
        const quint32 node = pending.back();
        pending.pop_back();
        if (m_seen[node] == m_round)
            continue;
        m_seen[node] = m_round;
        // a node that neither reads nor ends says nothing
        if (!m_nodes[node].edges.empty() || m_nodes[node].rule >= 0)
            reached.push_back(node);
        pending.insert(pending.end(), m_nodes[node].empty.begin(), m_nodes[node].empty.end());
    }
    std::sort(reached.begin(), reached.end());
    nodes = std::move(reached);
}

DateAutomaton DatePatternCompiler::compile()
{
    DateAutomaton automaton;
    std::unordered_map<std::vector<quint32>, DateAutomaton::State, NodeSetHash> known;
    std::vector<std::vector<quint32>> states { {}, { 0 } };
    close(states[1]);
    known.emplace(states[1], DateAutomaton::start);
    automaton.m_firstEdge.assign(2, 0);
    automaton.m_rules.assign(1, -1);
    std::vector<std::pair<DateSymbol, quint32>> edges;
    for (std::size_t state = 1; state < states.size(); ++state) {
        qint32 rule = -1;
        edges.clear();
        for (const quint32 node : states[state]) {
            if (m_nodes[node].rule >= 0 && (rule < 0 || m_nodes[node].rule < rule))
                rule = m_nodes[node].rule;
            edges.insert(edges.end(), m_nodes[node].edges.begin(), m_nodes[node].edges.end());
        }
        automaton.m_rules.push_back(rule);
        std::sort(edges.begin(), edges.end());
        for (std::size_t i = 0; i < edges.size();) {
            const DateSymbol symbol = edges[i].first;
            std::vector<quint32> nodes;
            for (; i < edges.size() && edges[i].first == symbol; ++i)
                nodes.push_back(edges[i].second);
            close(nodes);
            const auto [found, isNew] = known.emplace(std::move(nodes), DateAutomaton::State(states.size()));
            if (isNew)
                states.push_back(found->first);
            automaton.m_edges.push_back({ symbol, found->second });
        }
        automaton.m_firstEdge.push_back(quint32(automaton.m_edges.size()));
    }
    return automaton;
}

DateAutomaton::State DateAutomaton::next(State state, DateSymbol symbol) const
{
    const auto first = m_edges.begin() + m_firstEdge[state];
    const auto last = m_edges.begin() + m_firstEdge[state + 1];
    const auto found
        = std::lower_bound(first, last, symbol, [](const Edge& edge, DateSymbol wanted) { return edge.symbol < wanted; });
    return found != last && found->symbol == symbol ? found->target : 0;
}

} // namespace demarche
