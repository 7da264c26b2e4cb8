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

/// Room that names take, parallel to scene.nodes().
struct NameSizes {
    std::vector<QSizeF> plain;
    std::vector<QSizeF> strong; ///< as chosen ones are set
    double height = 16; ///< of a line, pixels
};
NameSizes nameSizesOf(const NetworkScene& scene, const QFont& font);

/// Shows all nodes, with room at the rim for the names of those that stand there.
NetworkCamera fittedCamera(const NetworkScene& scene, const NameSizes& names, const QSizeF& view);

/// What stays the same while the camera moves, so that no edge flips over and no name is measured twice.
struct PictureParts {
    NameSizes names;
    std::vector<double> bends; ///< parallel to scene.edges()
};
PictureParts partsOf(const NetworkScene& scene, NameSizes names, const NetworkCamera& fitted, const QSizeF& view);

struct PictureFrame {
    NetworkCamera camera;
    QSizeF view;
    std::vector<qsizetype> chosen; ///< nodes whose names come first; a dozen of them stand in any case
};
NetworkPicture pictureOf(const NetworkScene& scene, const PictureFrame& frame, const PictureParts& parts);
/// The same picture moved; quicker than making it anew.
NetworkPicture pannedBy(NetworkPicture picture, const QPointF& pixels);
/// The same picture through another camera: names stay at their nodes, and go where they come to overlap.
NetworkPicture zoomedTo(const NetworkPicture& picture, const NetworkScene& scene, const PictureFrame& frame,
                        const PictureParts& parts);

/// Where the name of a node goes that has found no room: below it, inside the view, over others.
QRectF placeForced(const NodeBox& box, const QSizeF& size, const QSizeF& view);

/// Index of the uppermost drawn node under the point, -1 if there is none.
qsizetype nodeAt(const NetworkScene& scene, const NetworkPicture& picture, const QPointF& point);
/// Index of the edge under the point, -1 if there is none; only those in the period can be hit.
qsizetype edgeAt(const NetworkScene& scene, const NetworkPicture& picture, const QPointF& point);

} // namespace demarche
