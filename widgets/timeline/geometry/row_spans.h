// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken of the rows of a lane while labels are placed.
#pragma once

#include <utility>
#include <vector>

namespace demarche {

/// For each row the taken stretches of x, apart from one another.
class RowSpans {
public:
    explicit RowSpans(int rows)
        : m_rows(static_cast<std::size_t>(rows))
    {
    }
    int count() const { return static_cast<int>(m_rows.size()); }
    bool isFree(int row, double begin, double end) const;
    /// The stretch may touch what is taken already; it is then joined with it.
    void take(int row, double begin, double end);

private:
    using Span = std::pair<double, double>;
    std::vector<std::vector<Span>> m_rows; ///< ascending
};

} // namespace demarche
