// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything of a scene lies in the panel for one camera: boxes, bends and names.
#pragma once

#include "widgets/network/geometry/edge_routes.h"
#include "widgets/network/geometry/label_placement.h"
#include "widgets/network/geometry/network_camera.h"
#include "widgets/network/network_scene.h"

#include <QFont>

#include <optional>
#include <vector>

namespace demarche {

/// Painting, hit testing, keys and accessibility all read these boxes.
struct NetworkPicture {
    NetworkCamera camera;
    std::vector<NodeBox> boxes; ///< parallel to scene.nodes()
    std::vector<double> bends; ///< parallel to scene.edges()
    std::vector<std::optional<QRectF>> labels; ///< parallel to scene.nodes()

    EdgeRoute routeOf(const NetworkScene& scene, size_t edge) const;
};

/// What stays the same while the camera moves, so that no edge flips over and no name is measured twice.
struct PictureParts {
    std::vector<double> bends; ///< parallel to scene.edges()
    std::vector<QSizeF> labelSizes; ///< room that each name takes, parallel to scene.nodes()
    double textHeight = 16; ///< pixels
};
PictureParts partsOf(const NetworkScene& scene, const NetworkCamera& fitted, const QSizeF& view, const QFont& font);

NetworkPicture pictureOf(const NetworkScene& scene, const NetworkCamera& camera, const QSizeF& view,
                         const PictureParts& parts);
/// The same picture moved; quicker than making it anew.
NetworkPicture pannedBy(NetworkPicture picture, const QPointF& pixels);

/// Index of the edge under the point, -1 if there is none; only those in the period can be hit.
qsizetype edgeAt(const NetworkScene& scene, const NetworkPicture& picture, const QPointF& point);

} // namespace demarche
