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
    friend class DateDeterminizer;
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
    static constexpr quint32 none = ~quint32(0);
    /// Its edges and empty steps are lists in m_edges and m_empty.
    struct Node {
        quint32 edges = none;
        quint32 empty = none;
        qint32 rule = -1;
    };
    struct Edge {
        DateSymbol symbol;
        quint32 target;
        quint32 next;
    };
    struct Empty {
        quint32 target;
        quint32 next;
    };
    /// A part is read once, into nodes of its own; each use copies them.
    struct Part {
        QString pattern;
        quint32 first = none; ///< first node, none until it is read
        quint32 end = 0; ///< past the last one
        quint32 to = 0; ///< the node it ends in
        bool isBeingRead = false;
    };
    class Reader;
    friend class DateDeterminizer;
    quint32 newNode();
    void addEdge(quint32 from, DateSymbol symbol, quint32 to);
    void addEmpty(quint32 from, quint32 to);
    quint32 copyOf(const Part& part, quint32 from);

    std::function<DateSymbol(QStringView)> m_literal;
    QHash<QString, Part> m_parts;
    std::vector<Node> m_nodes;
    std::vector<Edge> m_edges;
    std::vector<Empty> m_empty;
    QStringList m_faults;
};

} // namespace demarche
