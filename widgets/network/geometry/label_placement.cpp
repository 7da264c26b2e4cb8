// SPDX-License-Identifier: GPL-3.0-or-later
// Tries eight places for each name; a grid keeps the look-ups near.
#include "widgets/network/geometry/label_placement.h"

#include <QHash>

#include <array>
#include <cmath>
#include <utility>

namespace demarche {

namespace {

constexpr double cellSize = 64; ///< pixels
constexpr double gap = 2; ///< pixels between node and name
constexpr double margin = 1.5; ///< pixels between two names

/// Things sorted by the cells that they touch.
template<class Thing>
class Grid {
public:
    void add(const QRectF& rect, const Thing& thing)
    {
        visitCells(rect, [&](std::pair<int, int> cell) {
            m_cells[cell].push_back(thing);
            return true;
        });
    }
    /// Calls `visit` until it returns false; a thing in several cells is seen several times.
    template<class Visit>
    void around(const QRectF& rect, Visit visit) const
    {
        visitCells(rect, [&](std::pair<int, int> cell) {
            const auto found = m_cells.constFind(cell);
            if (found == m_cells.constEnd())
                return true;
            for (const Thing& thing : *found) {
                if (!visit(thing))
                    return false;
            }
            return true;
        });
    }

private:
    template<class Visit>
    static void visitCells(const QRectF& rect, Visit visit)
    {
        const int lastRow = int(std::floor(rect.bottom() / cellSize));
        const int lastColumn = int(std::floor(rect.right() / cellSize));
        for (int row = int(std::floor(rect.top() / cellSize)); row <= lastRow; ++row) {
            for (int column = int(std::floor(rect.left() / cellSize)); column <= lastColumn; ++column) {
                if (!visit(std::pair(column, row)))
                    return;
            }
        }
    }
    QHash<std::pair<int, int>, std::vector<Thing>> m_cells; // only looked up, never walked through
};

std::array<QRectF, 8> placesFor(const NodeBox& box, const QSizeF& size)
{
    const double w = size.width();
    const double h = size.height();
    const QPointF c = box.centre;
    const double r = box.radius + gap;
    const double slant = box.radius * 0.72 + gap;
    const auto rect = [&](double left, double top) { return QRectF(QPointF(left, top), size); };
    return { rect(c.x() - w / 2, c.y() + r),          rect(c.x() + r + 1, c.y() - h / 2),
             rect(c.x() - r - w - 1, c.y() - h / 2),  rect(c.x() - w / 2, c.y() - r - h),
             rect(c.x() + slant, c.y() + slant - h * 0.3), rect(c.x() - slant - w, c.y() + slant - h * 0.3),
             rect(c.x() + slant, c.y() - slant - h * 0.7), rect(c.x() - slant - w, c.y() - slant - h * 0.7) };
}

} // namespace

std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelWish>& wishes,
                                               const std::vector<NodeBox>& boxes,
                                               const std::vector<QPointF>& crossings)
{
    Grid<std::pair<QRectF, qsizetype>> taken; // with the box it belongs to, -1 for names
    Grid<QPointF> crossed;
    for (size_t i = 0; i < boxes.size(); ++i)
        taken.add(boxes[i].rect(), { boxes[i].rect(), qsizetype(i) });
    for (const QPointF& point : crossings)
        crossed.add(QRectF(point, QSizeF(0, 0)), point);
    std::vector<std::optional<QRectF>> placed(wishes.size());
    for (size_t i = 0; i < wishes.size(); ++i) {
        double bestCost = 0;
        double preference = 0; // below is best, then the sides
        for (const QRectF& place : placesFor(boxes[size_t(wishes[i].box)], wishes[i].size)) {
            bool isFree = true;
            taken.around(place, [&](const std::pair<QRectF, qsizetype>& other) {
                isFree = other.second == wishes[i].box
                    || !other.first.intersects(place.adjusted(-margin, -margin, margin, margin));
                return isFree;
            });
            double cost = preference;
            preference += 0.35;
            if (!isFree)
                continue;
            crossed.around(place, [&](const QPointF& point) {
                cost += place.contains(point) ? 1 : 0;
                return true;
            });
            if (!placed[i] || cost < bestCost) {
                placed[i] = place;
                bestCost = cost;
            }
        }
        if (placed[i])
            taken.add(*placed[i], { *placed[i], -1 });
    }
    return placed;
}

} // namespace demarche
