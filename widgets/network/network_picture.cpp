// SPDX-License-Identifier: GPL-3.0-or-later
// Geometry of a whole scene.
#include "widgets/network/network_picture.h"

#include "widgets/network/edge_painter.h"
#include "widgets/network/geometry/cell_grid.h"

#include <QFontMetricsF>
#include <QMarginsF>

#include <algorithm>
#include <cmath>

namespace demarche {

namespace {

constexpr size_t mostAvoidedEdges = 500;
constexpr double reach = 6; ///< pixels from which an edge can be hit
constexpr double rimOfNodes = 7; ///< pixels beside nodes, for the ring around a chosen one
constexpr size_t mostNamedAtRim = 80; ///< in a crowd the names at the rim are not worth the room
constexpr size_t mostForced = 12; ///< names that stand in any case

/// Points along the edges that names should not cover; a thicket of edges cannot be avoided.
std::vector<QPointF> crossingsOf(const NetworkScene& scene, const NetworkPicture& picture)
{
    std::vector<QPointF> points;
    if (scene.edges().size() > mostAvoidedEdges)
        return points;
    for (size_t i = 0; i < scene.edges().size(); ++i) {
        const EdgeRoute route = picture.routeOf(scene, i);
        for (int step = 0; step <= 12; ++step)
            points.push_back(route.at(step / 12.0));
    }
    return points;
}

/// `textHeight` is that of the names.
std::vector<NodeBox> boxesOf(const NetworkScene& scene, const NetworkCamera& camera, const QSizeF& view,
                             double textHeight)
{
    const NodeScale scale { view.width() * view.height(), qsizetype(scene.nodes().size()), camera.magnification(),
                            textHeight };
    std::vector<NodeBox> boxes;
    boxes.reserve(scene.nodes().size());
    for (const SceneNode& node : scene.nodes())
        boxes.push_back({ camera.toView(node.place), radiusOf(node.importance, scale), node.shape });
    return boxes;
}

} // namespace

EdgeRoute NetworkPicture::routeOf(const NetworkScene& scene, size_t edge) const
{
    const SceneEdge& ends = scene.edges()[edge];
    const EdgeStroke stroke { bends[edge], lineWidthFor(scene.eventsInAll(edge)), ends.isMutual };
    return routeBetween(boxes[size_t(ends.source)], boxes[size_t(ends.target)], stroke);
}

NameSizes nameSizesOf(const NetworkScene& scene, const QFont& font)
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const QFontMetricsF strongMetrics(strong);
    NameSizes names;
    names.height = metrics.height();
    for (const SceneNode& node : scene.nodes()) {
        names.plain.push_back({ std::ceil(metrics.horizontalAdvance(node.label)) + 6, metrics.height() + 1 });
        names.strong.push_back({ std::ceil(strongMetrics.horizontalAdvance(node.label)) + 8, metrics.height() + 2 });
    }
    return names;
}

NetworkCamera fittedCamera(const NetworkScene& scene, const NameSizes& names, const QSizeF& view)
{
    QMarginsF rim(rimOfNodes, rimOfNodes, rimOfNodes, rimOfNodes);
    const QRectF extent = scene.shownExtent();
    NetworkCamera camera;
    const size_t count = std::min(scene.nodesByImportance().size(), mostNamedAtRim);
    for (int round = 0; round < 4; ++round) { // a wider rim brings nodes nearer to it, by ever less
        camera = NetworkCamera::fitted(extent, QRectF(QPointF(0, 0), view).marginsRemoved(rim));
        const std::vector<NodeBox> boxes = boxesOf(scene, camera, view, names.height);
        QMarginsF missing;
        for (size_t i = 0; i < count; ++i) {
            const size_t node = size_t(scene.nodesByImportance()[i]);
            const NodeBox& box = boxes[node];
            if (!scene.isDrawn(node))
                continue;
            const double aside = std::max(box.radius + rimOfNodes, names.strong[node].width() / 2 + 2);
            missing.setLeft(std::max(missing.left(), aside - box.centre.x()));
            missing.setRight(std::max(missing.right(), box.centre.x() + aside - view.width()));
            missing.setTop(std::max(missing.top(), box.radius + rimOfNodes - box.centre.y()));
            const double below = box.radius + names.strong[node].height() + rimOfNodes;
            missing.setBottom(std::max(missing.bottom(), box.centre.y() + below - view.height()));
        }
        rim += missing;
        const double most = 0.3 * std::min(view.width(), view.height());
        rim = QMarginsF(std::min(rim.left(), most), std::min(rim.top(), most), std::min(rim.right(), most),
                        std::min(rim.bottom(), most));
    }
    return camera;
}

PictureParts partsOf(const NetworkScene& scene, NameSizes names, const NetworkCamera& fitted, const QSizeF& view)
{
    PictureParts parts;
    std::vector<EdgeEnds> ends;
    ends.reserve(scene.edges().size());
    for (const SceneEdge& edge : scene.edges())
        ends.push_back({ edge.source, edge.target, edge.isMutual });
    parts.bends = bendsOf(ends, boxesOf(scene, fitted, view, names.height));
    parts.names = std::move(names);
    return parts;
}

NetworkPicture pictureOf(const NetworkScene& scene, const PictureFrame& frame, const PictureParts& parts)
{
    NetworkPicture picture;
    picture.camera = frame.camera;
    picture.boxes = boxesOf(scene, frame.camera, frame.view, parts.names.height);
    picture.bends = parts.bends;
    const QRectF view(QPointF(0, 0), frame.view);
    std::vector<LabelWish> wishes;
    std::vector<bool> hasWish(scene.nodes().size(), false);
    size_t forcedCount = 0;
    for (const qsizetype node : frame.chosen) {
        if (!scene.isDrawn(size_t(node)) || !view.contains(picture.boxes[size_t(node)].centre))
            continue;
        wishes.push_back({ node, parts.names.strong[size_t(node)], forcedCount++ < mostForced });
        hasWish[size_t(node)] = true;
    }
    // those out of sight come last: their names are only there for the next pixels of a drag
    const QRectF around(QPointF(-frame.view.width() / 3, -frame.view.height() / 3), frame.view * (5.0 / 3));
    for (const bool wantsInside : { true, false }) {
        for (const qsizetype node : scene.nodesByImportance()) {
            const QPointF& centre = picture.boxes[size_t(node)].centre;
            if (!hasWish[size_t(node)] && scene.isDrawn(size_t(node)) && view.contains(centre) == wantsInside
                && around.contains(centre))
                wishes.push_back({ node, parts.names.plain[size_t(node)] });
        }
    }
    const auto placed
        = placeLabels(wishes, picture.boxes, { crossingsOf(scene, picture), view.adjusted(1, 1, -1, -1) });
    picture.labels.resize(scene.nodes().size());
    for (size_t i = 0; i < wishes.size(); ++i)
        picture.labels[size_t(wishes[i].box)] = placed[i];
    return picture;
}

NetworkPicture pannedBy(NetworkPicture picture, const QPointF& pixels)
{
    picture.camera = picture.camera.pannedBy(pixels);
    for (NodeBox& box : picture.boxes)
        box.centre += pixels;
    for (std::optional<QRectF>& label : picture.labels) {
        if (label)
            label->translate(pixels);
    }
    return picture;
}

NetworkPicture zoomedTo(const NetworkPicture& picture, const NetworkScene& scene, const PictureFrame& frame,
                        const PictureParts& parts)
{
    NetworkPicture zoomed;
    zoomed.camera = frame.camera;
    zoomed.boxes = boxesOf(scene, frame.camera, frame.view, parts.names.height);
    zoomed.bends = parts.bends;
    zoomed.labels.resize(scene.nodes().size());
    const QRectF view(QPointF(0, 0), frame.view);
    CellGrid taken(view, 40);
    std::vector<QRectF> kept;
    for (const qsizetype node : scene.nodesByImportance()) {
        const std::optional<QRectF>& before = picture.labels[size_t(node)];
        const NodeBox& box = zoomed.boxes[size_t(node)];
        if (!before || !view.contains(box.centre))
            continue;
        const NodeBox& old = picture.boxes[size_t(node)];
        const QPointF away = before->center() - old.centre;
        const double length = std::max(1.0, std::hypot(away.x(), away.y()));
        QRectF place = *before;
        place.moveCenter(box.centre + away * (1 + (box.radius - old.radius) / length));
        bool isFree = true;
        taken.around(place, [&](qsizetype other) {
            isFree = !kept[size_t(other)].intersects(place);
            return isFree;
        });
        if (!isFree)
            continue;
        taken.add(place, qsizetype(kept.size()));
        kept.push_back(place);
        zoomed.labels[size_t(node)] = place;
    }
    return zoomed;
}

QRectF placeForced(const NodeBox& box, const QSizeF& size, const QSizeF& view)
{
    const double below = box.centre.y() + box.radius + 2;
    const double top = below + size.height() <= view.height() ? below : box.centre.y() - box.radius - 2 - size.height();
    const double left = std::clamp(box.centre.x() - size.width() / 2, 0.0, std::max(0.0, view.width() - size.width()));
    return { QPointF(left, std::max(0.0, top)), size };
}

qsizetype nodeAt(const NetworkScene& scene, const NetworkPicture& picture, const QPointF& point)
{
    return boxAt(picture.boxes, point, [&scene](qsizetype node) { return scene.isDrawn(size_t(node)); });
}

qsizetype edgeAt(const NetworkScene& scene, const NetworkPicture& picture, const QPointF& point)
{
    qsizetype best = -1;
    double bestDistance = reach;
    for (size_t i = 0; i < scene.edges().size(); ++i) {
        const SceneEdge& edge = scene.edges()[i];
        if (scene.eventsNow(i) == 0 || !scene.isEdgeDrawn(i))
            continue;
        const QPointF& a = picture.boxes[size_t(edge.source)].centre;
        const QPointF& b = picture.boxes[size_t(edge.target)].centre;
        const double slack = reach + std::abs(picture.bends[i]) * (std::abs(a.x() - b.x()) + std::abs(a.y() - b.y()));
        const bool isFar = point.x() < std::min(a.x(), b.x()) - slack || point.x() > std::max(a.x(), b.x()) + slack
            || point.y() < std::min(a.y(), b.y()) - slack || point.y() > std::max(a.y(), b.y()) + slack;
        if (isFar)
            continue;
        const double distance = picture.routeOf(scene, i).distanceTo(point);
        if (distance < bestDistance) {
            best = qsizetype(i);
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace demarche
