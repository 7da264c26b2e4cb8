// SPDX-License-Identifier: GPL-3.0-or-later
// Eight places are tried around each node, in order of importance of the names.
#include "widgets/network/geometry/label_placement.h"

#include "widgets/network/geometry/cell_grid.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace demarche {

namespace {

constexpr double cellSize = 40;
constexpr double gap = 2; ///< pixels between a node and its name
constexpr double margin = 1.5; ///< pixels between two names
constexpr double stepOfPreference = 0.35; ///< below is best, then the sides; in crossings
constexpr int mostRings = 5; ///< how far out a forced name looks for room, in heights of a name

/// `away`: pixels further out than beside the node.
std::array<QRectF, 8> placesFor(const NodeBox& box, const QSizeF& size, double away)
{
    const double w = size.width();
    const double h = size.height();
    const QPointF c = box.centre;
    const double r = box.radius + gap + away;
    const double slant = box.radius * 0.72 + gap + away;
    const auto rect = [&](double left, double top) { return QRectF(QPointF(left, top), size); };
    return { rect(c.x() - w / 2, c.y() + r),
             rect(c.x() + r + 1, c.y() - h / 2),
             rect(c.x() - r - w - 1, c.y() - h / 2),
             rect(c.x() - w / 2, c.y() - r - h),
             rect(c.x() + slant, c.y() + slant - h * 0.3),
             rect(c.x() - slant - w, c.y() + slant - h * 0.3),
             rect(c.x() + slant, c.y() - slant - h * 0.7),
             rect(c.x() - slant - w, c.y() - slant - h * 0.7) };
}

/// Where neighbours are looked for: as much again around the bounds, or all there is.
QRectF areaOf(const std::vector<NodeBox>& boxes, const LabelSpace& space)
{
    const QRectF& bounds = space.bounds;
    if (!bounds.isNull())
        return bounds.adjusted(-bounds.width() / 2, -bounds.height() / 2, bounds.width() / 2, bounds.height() / 2);
    QRectF area;
    for (const NodeBox& box : boxes)
        area = area.united(box.rect());
    for (const QPointF& point : space.crossings)
        area = area.united(QRectF(point, QSizeF(1, 1)));
    return area;
}

class Placement {
public:
    Placement(const std::vector<NodeBox>& boxes, const LabelSpace& space)
        : m_boxes(boxes)
        , m_space(space)
        , m_nodes(areaOf(boxes, space), cellSize)
        , m_names(areaOf(boxes, space), cellSize)
        , m_crossings(areaOf(boxes, space), cellSize)
    {
        const QRectF area = areaOf(boxes, space);
        for (size_t i = 0; i < boxes.size(); ++i) {
            if (area.intersects(boxes[i].rect()))
                m_nodes.add(boxes[i].rect(), qsizetype(i));
        }
        for (size_t i = 0; i < space.crossings.size(); ++i) {
            if (area.contains(space.crossings[i]))
                m_crossings.add(QRectF(space.crossings[i], QSizeF(0, 0)), qsizetype(i));
        }
    }

    std::optional<QRectF> place(const LabelWish& wish)
    {
        const NodeBox& box = m_boxes[size_t(wish.box)];
        const bool isBound = !m_space.bounds.isNull() && m_space.bounds.contains(box.centre);
        std::optional<QRectF> best;
        double bestCost = 0;
        double preference = 0;
        for (const QRectF& place : placesFor(box, wish.size, 0)) {
            const double ownCost = preference;
            preference += stepOfPreference;
            if ((isBound && !m_space.bounds.contains(place)) || (best && ownCost >= bestCost)
                || !isFree(place, wish.box))
                continue;
            const double cost = ownCost + crossingsIn(place);
            if (!best || cost < bestCost) {
                best = place;
                bestCost = cost;
            }
        }
        if (!best && wish.isForced)
            best = forcedPlace(wish, isBound);
        if (best) {
            m_names.add(*best, qsizetype(m_placed.size()));
            m_placed.push_back(*best);
        }
        return best;
    }

private:
    static QRectF grown(const QRectF& rect) { return rect.adjusted(-margin, -margin, margin, margin); }

    bool isFreeOfNames(const QRectF& place) const
    {
        bool isFree = true;
        m_names.around(grown(place), [&](qsizetype other) {
            isFree = !m_placed[size_t(other)].intersects(grown(place));
            return isFree;
        });
        return isFree;
    }

    bool isFree(const QRectF& place, qsizetype own) const
    {
        bool isFree = true;
        m_nodes.around(grown(place), [&](qsizetype other) {
            isFree = other == own || !m_boxes[size_t(other)].rect().intersects(grown(place));
            return isFree;
        });
        return isFree && isFreeOfNames(place);
    }

    double crossingsIn(const QRectF& place) const
    {
        double count = 0;
        m_crossings.around(place, [&](qsizetype point) {
            count += place.contains(m_space.crossings[size_t(point)]) ? 1 : 0;
            return true;
        });
        return count;
    }

    /// Further and further out; at last over other nodes, but never over a name while any place is free of names.
    std::optional<QRectF> forcedPlace(const LabelWish& wish, bool isBound) const
    {
        const NodeBox& box = m_boxes[size_t(wish.box)];
        std::optional<QRectF> overNodes;
        std::optional<QRectF> overNames;
        for (int ring = 0; ring < mostRings; ++ring) {
            for (QRectF place : placesFor(box, wish.size, ring * wish.size.height() * 0.8)) {
                if (isBound)
                    place = movedInto(place);
                if (isFree(place, -1))
                    return place;
                if (!overNodes && isFreeOfNames(place) && !place.contains(box.centre))
                    overNodes = place;
                if (!overNames)
                    overNames = place;
            }
        }
        return overNodes ? overNodes : overNames;
    }

    QRectF movedInto(QRectF place) const
    {
        const QRectF& bounds = m_space.bounds;
        place.moveLeft(std::max(bounds.left(), std::min(place.left(), bounds.right() - place.width())));
        place.moveTop(std::max(bounds.top(), std::min(place.top(), bounds.bottom() - place.height())));
        return place;
    }

    const std::vector<NodeBox>& m_boxes;
    const LabelSpace& m_space;
    CellGrid m_nodes;
    CellGrid m_names;
    CellGrid m_crossings;
    std::vector<QRectF> m_placed;
};

} // namespace

std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelWish>& wishes, const std::vector<NodeBox>& boxes,
                                               const LabelSpace& space)
{
    Placement placement(boxes, space);
    std::vector<std::optional<QRectF>> placed;
    placed.reserve(wishes.size());
    for (const LabelWish& wish : wishes)
        placed.push_back(placement.place(wish));
    return placed;
}

} // namespace demarche
