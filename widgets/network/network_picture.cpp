// SPDX-License-Identifier: GPL-3.0-or-later
// Geometry of a whole scene.
#include "widgets/network/network_picture.h"

#include "widgets/network/edge_painter.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace demarche {

namespace {

constexpr size_t mostAvoidedEdges = 500;
constexpr double reach = 6; ///< pixels from which an edge can be hit

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

PictureParts partsOf(const NetworkScene& scene, const NetworkCamera& fitted, const QSizeF& view, const QFont& font)
{
    PictureParts parts;
    std::vector<EdgeEnds> ends;
    ends.reserve(scene.edges().size());
    for (const SceneEdge& edge : scene.edges())
        ends.push_back({ edge.source, edge.target, edge.isMutual });
    const QFontMetricsF metrics(font);
    parts.textHeight = metrics.height();
    parts.bends = bendsOf(ends, boxesOf(scene, fitted, view, parts.textHeight));
    for (const SceneNode& node : scene.nodes())
        parts.labelSizes.push_back({ std::ceil(metrics.horizontalAdvance(node.label)) + 6, metrics.height() + 1 });
    return parts;
}

NetworkPicture pictureOf(const NetworkScene& scene, const NetworkCamera& camera, const QSizeF& view,
                         const PictureParts& parts)
{
    NetworkPicture picture;
    picture.camera = camera;
    picture.boxes = boxesOf(scene, camera, view, parts.textHeight);
    picture.bends = parts.bends;
    std::vector<LabelWish> wishes;
    const QRectF around(QPointF(-view.width() / 2, -view.height() / 2), view * 2);
    for (const qsizetype node : scene.nodesByImportance()) {
        if (around.contains(picture.boxes[size_t(node)].centre))
            wishes.push_back({ node, parts.labelSizes[size_t(node)] });
    }
    const std::vector<std::optional<QRectF>> placed = placeLabels(wishes, picture.boxes, crossingsOf(scene, picture));
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

qsizetype edgeAt(const NetworkScene& scene, const NetworkPicture& picture, const QPointF& point)
{
    qsizetype best = -1;
    double bestDistance = reach;
    for (size_t i = 0; i < scene.edges().size(); ++i) {
        const SceneEdge& edge = scene.edges()[i];
        if (scene.eventsNow(i) == 0)
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
