// SPDX-License-Identifier: GPL-3.0-or-later
// Date patterns compiled into one automaton that reads words from left to right.
#pragma once

#include "models/analysis/date_symbol.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace demarche {

/// Deterministic over symbols. State 0 is the dead end, state 1 the start.
class DateAutomaton {
public:
    using State = quint32;
    static constexpr State start = 1;

    State next(State state, DateSymbol symbol) const;
    /// The first rule that may end here, -1 if none.
    qint32 ruleAt(State state) const { return m_rules[state]; }
    qsizetype stateCount() const { return qsizetype(m_rules.size()); }
    bool canBeginWith(DateSymbol symbol) const { return next(start, symbol) != 0; }

private:
    friend class DatePatternCompiler;
    struct Edge {
        DateSymbol symbol;
        State target;
    };
    std::vector<Edge> m_edges; ///< by state, then symbol
    std::vector<quint32> m_firstEdge; ///< one more than there are states
    std::vector<qint32> m_rules;
};

/// Reads patterns: words, {class}, <part>, [optional], (this|that). Faults are collected.
class DatePatternCompiler {
public:
    /// `literal` numbers a plain word.
    explicit DatePatternCompiler(std::function<DateSymbol(QStringView)> literal);
    void addPart(const QString& name, const QString& pattern);
    void addRule(qint32 rule, const QString& pattern);
    DateAutomaton compile();
    const QStringList& faults() const { return m_faults; }

private:
    struct Node {
        std::vector<std::pair<DateSymbol, quint32>> edges;
        std::vector<quint32> empty;
        qint32 rule = -1;
    };
    class Reader;
    quint32 newNode();
    void close(std::vector<quint32>& nodes);

    std::function<DateSymbol(QStringView)> m_literal;
    QHash<QString, QString> m_parts;
    std::vector<Node> m_nodes;
    std::vector<quint32> m_seen; ///< the round that reached each node last
    quint32 m_round = 0;
    QStringList m_faults;
};

} // namespace demarche
