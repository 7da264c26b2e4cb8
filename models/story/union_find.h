// SPDX-License-Identifier: GPL-3.0-or-later
// Disjoint sets of numbered things: which findings of several articles are one.
#pragma once

#include <QtGlobal>

#include <numeric>
#include <vector>

namespace demarche {

/// The lower number always leads its set, so that the result does not hang on the order of joining.
class UnionFind {
public:
    explicit UnionFind(size_t count)
        : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), 0u);
    }
    quint32 leaderOf(quint32 item)
    {
        while (m_parents[item] != item) {
            m_parents[item] = m_parents[m_parents[item]];
            item = m_parents[item];
        }
        return item;
    }
    void join(quint32 a, quint32 b)
    {
        a = leaderOf(a);
        b = leaderOf(b);
        if (a < b)
            m_parents[b] = a;
        else
            m_parents[a] = b;
    }

private:
    std::vector<quint32> m_parents;
};

} // namespace demarche
