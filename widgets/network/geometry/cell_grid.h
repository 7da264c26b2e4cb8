// SPDX-License-Identifier: GPL-3.0-or-later
// Things sorted by the square cells that they touch, so that only neighbours are ever compared.
#pragma once

#include <QPointF>
#include <QRectF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace demarche {

/// Over a fixed area, in flat arrays; what lies beyond the area is kept in its rim.
class CellGrid {
public:
    CellGrid(const QRectF& area, double cellSize)
        : m_area(area)
        , m_cellSize(cellSize)
        , m_columns(std::clamp(int(area.width() / cellSize) + 1, 1, mostCells))
        , m_rows(std::clamp(int(area.height() / cellSize) + 1, 1, mostCells))
        , m_first(size_t(m_columns) * size_t(m_rows), -1)
    {
    }

    void add(const QRectF& rect, qsizetype thing)
    {
        visitCells(rect, [&](size_t cell) {
            m_entries.push_back({ thing, m_first[cell] });
            m_first[cell] = qsizetype(m_entries.size()) - 1;
            return true;
        });
    }

    /// Calls `visit` with things near the rectangle until it returns false; one may be seen several times.
    template<class Visit>
    void around(const QRectF& rect, Visit visit) const
    {
        visitCells(rect, [&](size_t cell) {
            for (qsizetype entry = m_first[cell]; entry >= 0; entry = m_entries[size_t(entry)].next) {
                if (!visit(m_entries[size_t(entry)].thing))
                    return false;
            }
            return true;
        });
    }

private:
    static constexpr int mostCells = 512; ///< a side: a wide picture of few things must not fill the memory
    struct Entry {
        qsizetype thing = -1;
        qsizetype next = -1;
    };

    int columnOf(double x) const { return int(std::clamp((x - m_area.left()) / m_cellSize, 0.0, m_columns - 1.0)); }
    int rowOf(double y) const { return int(std::clamp((y - m_area.top()) / m_cellSize, 0.0, m_rows - 1.0)); }

    template<class Visit>
    void visitCells(const QRectF& rect, Visit visit) const
    {
        const int lastRow = rowOf(rect.bottom());
        const int lastColumn = columnOf(rect.right());
        for (int row = rowOf(rect.top()); row <= lastRow; ++row) {
            for (int column = columnOf(rect.left()); column <= lastColumn; ++column) {
                if (!visit(size_t(row) * size_t(m_columns) + size_t(column)))
                    return;
            }
        }
    }

    QRectF m_area;
    double m_cellSize = 1;
    int m_columns = 1;
    int m_rows = 1;
    std::vector<qsizetype> m_first; ///< by cell: its first entry
    std::vector<Entry> m_entries;
};

} // namespace demarche
