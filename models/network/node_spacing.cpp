// SPDX-License-Identifier: GPL-3.0-or-later
// Looks only at neighbouring cells of a grid, so that the time is linear in the number of points.
#include "models/network/node_spacing.h"

#include <QHash>

#include <cmath>
#include <utility>

namespace demarche {

namespace {

constexpr int mostRounds = 40;

struct Cells {
    double width = 1;
    double height = 1;
    std::pair<int, int> of(const GraphPoint& point) const
    {
        return { int(std::floor(point.x / width)), int(std::floor(point.y / height)) };
    }
};

/// Moves both, or the one that may move, along the axis that needs less; true if they were too close.
bool part(StressPoints& state, size_t first, size_t second, const Cells& cells)
{
    GraphPoint& a = state.points[first];
    GraphPoint& b = state.points[second];
    const double missingX = cells.width - std::abs(a.x - b.x);
    const double missingY = cells.height - std::abs(a.y - b.y);
    if (missingX <= 0 || missingY <= 0 || (state.isPinned[first] && state.isPinned[second]))
        return false;
    const bool isAcross = missingX / cells.width < missingY / cells.height;
    const double missing = (isAcross ? missingX : missingY) * 1.02;
    const double direction = (isAcross ? a.x < b.x : a.y < b.y) ? -1 : 1;
    const double shareOfFirst = state.isPinned[first] ? 0 : state.isPinned[second] ? 1 : 0.5;
    (isAcross ? a.x : a.y) += direction * missing * shareOfFirst;
    (isAcross ? b.x : b.y) -= direction * missing * (1 - shareOfFirst);
    return true;
}

} // namespace

void spaceOut(StressPoints& state, size_t count, double width, double height)
{
    const Cells cells { width, height };
    for (int round = 0; round < mostRounds; ++round) {
        QHash<std::pair<int, int>, std::vector<size_t>> grid; // only looked up, never walked through
        for (size_t i = 0; i < count; ++i)
            grid[cells.of(state.points[i])].push_back(i);
        bool hasMoved = false;
        for (size_t i = 0; i < count; ++i) {
            const auto [column, row] = cells.of(state.points[i]);
            for (int dy = -1; dy <= 1; ++dy) {
                for (int dx = -1; dx <= 1; ++dx) {
                    const auto cell = grid.constFind({ column + dx, row + dy });
                    if (cell == grid.constEnd())
                        continue;
                    for (const size_t other : *cell) {
                        if (other > i)
                            hasMoved = part(state, i, other, cells) || hasMoved;
                    }
                }
            }
        }
        if (!hasMoved)
            return;
    }
}

} // namespace demarche
