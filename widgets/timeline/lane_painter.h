// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes with their marks and labels.
#pragma once

#include "widgets/timeline/mark_sprites.h"
#include "widgets/timeline/scene.h"

#include <QPainter>

#include <vector>

namespace demarche {

/// Where lanes are painted and what of them is emphasised.
struct LaneView {
    QRectF plot; ///< lanes without their headers
    double scroll = 0; ///< of the first lane's top above the plot's
    int hoveredRow = -1;
    QRectF clip; ///< what needs painting
};

class LanePainter {
public:
    explicit LanePainter(TimelineScene& scene);
    void forget(); ///< after a change of style
    void setDevicePixelRatio(qreal ratio);

    void paintLanes(QPainter& painter, const LaneView& view);
    void paintHeaders(QPainter& painter, const LaneView& view);
    /// The chosen event, where the layout has no label for it.
    void paintChosen(QPainter& painter, const LaneView& view);
    /// Number of items painted with a label, and of all, in the last paintLanes.
    int labelsPainted() const { return m_labelsPainted; }

private:
    struct Drawn {
        const PlacedItem* item;
        double top; ///< of its upper row
    };
    void paintHidden(QPainter& painter, const LaneView& view, std::size_t stackIndex);
    void paintClusters(QPainter& painter, const LaneView& view, std::size_t stackIndex);
    void paintItems(QPainter& painter, const LaneView& view, std::size_t stackIndex);
    void paintGround(QPainter& painter, const LaneView& view, const LaneItems& lane);
    void paintMark(QPainter& painter, const LaneView& view, const LaneItems& lane, const Drawn& drawn);
    void paintBar(QPainter& painter, const LaneView& view, const LaneItems& lane, const Drawn& drawn);
    void paintText(QPainter& painter, const LaneView& view, const LaneItems& lane, LabelPart part);
    void paintTimeLinks(QPainter& painter, const LaneView& view, const LaneItems& lane);
    QColor colourOf(const MarkTraits& traits) const;
    double shift(const LaneView& view) const; ///< from x of the scale to x of the widget, in whole pixels

    TimelineScene& m_scene;
    MarkSprites m_sprites;
    std::vector<QColor> m_countryColours; ///< by MarkTraits::country
    std::vector<Drawn> m_drawn; ///< of the lane at hand
    std::vector<const TileLayout*> m_tiles;
    QFont m_countFont; ///< of "+n"
    QStaticText m_badge;
    int m_labelsPainted = 0;
    qreal m_ratio = 1;
};

} // namespace demarche
