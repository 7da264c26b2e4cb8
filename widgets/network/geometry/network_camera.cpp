// SPDX-License-Identifier: GPL-3.0-or-later
// Fitting, panning and zooming as plain arithmetic.
#include "widgets/network/geometry/network_camera.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr double mostStretch = 1.6; ///< more would tear neighbours apart
constexpr double leastExtent = 0.3; ///< two actors must not fill the panel's two ends
constexpr double leastMagnification = 0.4;
constexpr double mostMagnification = 40;

} // namespace

NetworkCamera NetworkCamera::fitted(const QRectF& world, const QRectF& view)
{
    NetworkCamera camera;
    camera.m_scaleX = std::max(1.0, view.width()) / std::max(leastExtent, world.width());
    camera.m_scaleY = std::max(1.0, view.height()) / std::max(leastExtent, world.height());
    camera.m_scaleX = std::min(camera.m_scaleX, camera.m_scaleY * mostStretch);
    camera.m_scaleY = std::min(camera.m_scaleY, camera.m_scaleX * mostStretch);
    camera.m_offset = { view.center().x() - world.center().x() * camera.m_scaleX,
                        view.center().y() - world.center().y() * camera.m_scaleY };
    return camera;
}

NetworkCamera NetworkCamera::pannedBy(const QPointF& pixels) const
{
    NetworkCamera camera = *this;
    camera.m_offset += pixels;
    return camera;
}

NetworkCamera NetworkCamera::zoomedAt(const QPointF& view, double factor) const
{
    NetworkCamera camera = *this;
    camera.m_magnification = std::clamp(m_magnification * factor, leastMagnification, mostMagnification);
    const double applied = camera.m_magnification / m_magnification;
    camera.m_scaleX *= applied;
    camera.m_scaleY *= applied;
    camera.m_offset = view + (m_offset - view) * applied;
    return camera;
}

} // namespace demarche
