// SPDX-License-Identifier: GPL-3.0-or-later
// From where the actors stand to where they are drawn, and back.
#pragma once

#include <QPointF>
#include <QRectF>

namespace demarche {

/// The two axes may be stretched differently, so that a wide panel is filled; zooming keeps the stretch.
class NetworkCamera {
public:
    NetworkCamera() = default;
    /// Shows all of `world` inside `view`, its middle in the middle.
    static NetworkCamera fitted(const QRectF& world, const QRectF& view);

    QPointF toView(const QPointF& world) const
    {
        return { world.x() * m_scaleX + m_offset.x(), world.y() * m_scaleY + m_offset.y() };
    }
    QPointF toWorld(const QPointF& view) const
    {
        return { (view.x() - m_offset.x()) / m_scaleX, (view.y() - m_offset.y()) / m_scaleY };
    }
    double scaleX() const { return m_scaleX; }
    double scaleY() const { return m_scaleY; }
    /// How much larger than when fitted.
    double magnification() const { return m_magnification; }

    NetworkCamera pannedBy(const QPointF& pixels) const;
    /// What is under the point stays there. Stops at the least and most magnification.
    NetworkCamera zoomedAt(const QPointF& view, double factor) const;

    friend bool operator==(const NetworkCamera&, const NetworkCamera&) = default;

private:
    double m_scaleX = 1;
    double m_scaleY = 1;
    double m_magnification = 1;
    QPointF m_offset;
};

} // namespace demarche
