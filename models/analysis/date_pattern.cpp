// SPDX-License-Identifier: GPL-3.0-or-later
// Thompson's construction over the patterns.
#include "models/analysis/date_pattern.h"

#include "models/analysis/date_determinizer.h"

#include <algorithm>

namespace demarche {

/// One pass over a pattern; each call adds nodes between `from` and the node it returns.
class DatePatternCompiler::Reader {
public:
    Reader(DatePatternCompiler& compiler, QStringView pattern)
        : m_compiler(compiler)
        , m_pattern(pattern)
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
            m_compiler.addEmpty(sequence(from), to);
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
                m_compiler.addEmpty(from, to);
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
        const auto found = m_compiler.m_parts.find(name.toString());
        if (found == m_compiler.m_parts.end() || found->isBeingRead) {
            m_compiler.m_faults.append(QStringLiteral("no part <%1>, or it holds itself").arg(name));
            return from;
        }
        if (found->first == none) {
            found->isBeingRead = true; // no part is added while one is read, so it stays where it is
            found->first = m_compiler.newNode();
            found->to = Reader(m_compiler, found->pattern).whole(found->first);
            found->end = quint32(m_compiler.m_nodes.size());
            found->isBeingRead = false;
        }
        return m_compiler.copyOf(*found, from);
    }
    quint32 edge(quint32 from, DateSymbol symbol)
    {
        const quint32 to = m_compiler.newNode();
        m_compiler.addEdge(from, symbol, to);
        return to;
    }

    DatePatternCompiler& m_compiler;
    QStringView m_pattern;
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

void DatePatternCompiler::addEdge(quint32 from, DateSymbol symbol, quint32 to)
{
    m_edges.push_back({ symbol, to, m_nodes[from].edges });
    m_nodes[from].edges = quint32(m_edges.size() - 1);
}

void DatePatternCompiler::addEmpty(quint32 from, quint32 to)
{
    m_empty.push_back({ to, m_nodes[from].empty });
    m_nodes[from].empty = quint32(m_empty.size() - 1);
}

quint32 DatePatternCompiler::copyOf(const Part& part, quint32 from)
{
    const quint32 shift = quint32(m_nodes.size()) - part.first;
    m_nodes.resize(m_nodes.size() + (part.end - part.first));
    for (quint32 node = part.first; node < part.end; ++node) {
        for (quint32 e = m_nodes[node].edges; e != none; e = m_edges[e].next)
            addEdge(node + shift, m_edges[e].symbol, m_edges[e].target + shift);
        for (quint32 e = m_nodes[node].empty; e != none; e = m_empty[e].next)
            addEmpty(node + shift, m_empty[e].target + shift);
    }
    addEmpty(from, part.first + shift);
    return part.to + shift;
}

void DatePatternCompiler::addPart(const QString& name, const QString& pattern)
{
    Part part;
    part.pattern = pattern;
    m_parts.insert(name, part);
}

void DatePatternCompiler::addRule(qint32 rule, const QString& pattern)
{
    const quint32 first = newNode(); // an optional beginning must not join the rules
    addEmpty(0, first);
    const quint32 last = Reader(*this, pattern).whole(first);
    m_nodes[last].rule = rule;
}

DateAutomaton DatePatternCompiler::compile() { return DateDeterminizer(*this).run(); }

DateAutomaton::State DateAutomaton::next(State state, DateSymbol symbol) const
{
    const auto first = m_edges.begin() + m_firstEdge[state];
    const auto last = m_edges.begin() + m_firstEdge[state + 1];
    const auto found = std::lower_bound(first, last, symbol,
                                        [](const Edge& edge, DateSymbol wanted) { return edge.symbol < wanted; });
    return found != last && found->symbol == symbol ? found->target : 0;
}

} // namespace demarche
