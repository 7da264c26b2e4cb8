// SPDX-License-Identifier: GPL-3.0-or-later
// Circles for people, squares for bodies and countries, names on a veil of the page's colour.
#include "widgets/network/network_painter.h"

#include "widgets/network/edge_painter.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace demarche {

namespace {

constexpr double leastForInitials = 8.5; ///< radius in pixels
constexpr double leastLeader = 7; ///< pixels between node and name
constexpr size_t mostPaintedWhole = 120; ///< more nodes come from a store of dots

QColor mixed(const QColor& front, const QColor& back, double share)
{
    const auto channel = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return QColor(channel(front.red(), back.red()), channel(front.green(), back.green()),
                  channel(front.blue(), back.blue()));
}

double luminanceOf(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// White or near black, whichever can be read on it.
QColor readableOn(const QColor& colour) { return luminanceOf(colour) > 0.19 ? QColor(0x14181d) : QColor(Qt::white); }

void drawShape(QPainter& painter, const NodeBox& box, double margin)
{
    const QRectF rect = box.rect().adjusted(-margin, -margin, margin, margin);
    if (box.shape == NodeShape::Circle)
        painter.drawEllipse(rect);
    else
        painter.drawRoundedRect(rect, rect.width() * 0.28, rect.width() * 0.28);
}

/// Whether a node keeps its colour while something is under the pointer.
std::vector<bool> litNodes(const NetworkScene& scene, const NetworkLight& light)
{
    std::vector<bool> lit(scene.nodes().size(), !light.dims());
    const auto lightUp = [&](const SceneEdge& edge) {
        lit[size_t(edge.source)] = true;
        lit[size_t(edge.target)] = true;
    };
    if (light.hoveredNode >= 0) {
        lit[size_t(light.hoveredNode)] = true;
        for (const qint32 edge : scene.edgesAt(size_t(light.hoveredNode))) {
            if (scene.eventsNow(size_t(edge)) > 0)
                lightUp(scene.edges()[size_t(edge)]);
        }
    } else if (light.hoveredEdge >= 0) {
        lightUp(scene.edges()[size_t(light.hoveredEdge)]);
    } else if (!light.pointedNodes.empty()) {
        for (const qsizetype node : light.pointedNodes)
            lit[size_t(node)] = true;
    } else if (light.showsWay) {
        for (const qsizetype node : light.chosenNodes)
            lit[size_t(node)] = true;
    }
    return lit;
}

} // namespace

struct NetworkPainter::NodeInk {
    QColor fill;
    QColor text; ///< invalid: whatever can be read on the fill
};

void NetworkPainter::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_dots.clear();
    m_countries.clear();
    m_names.reset(theme);
}

const QColor& NetworkPainter::countryOf(const NetworkScene& scene, size_t node) const
{
    if (m_countries.size() != scene.nodes().size()) {
        m_countries.clear();
        for (const SceneNode& one : scene.nodes())
            m_countries.push_back(m_theme.country(one.country));
    }
    return m_countries[node];
}

NetworkPainter::NodeInk NetworkPainter::inkFor(const NetworkScene& scene, size_t node, bool isDimmed) const
{
    const QColor& colour = countryOf(scene, node);
    if (scene.isHidden(node))
        return { mixed(colour, m_theme.colours.page, 0.14), Qt::transparent };
    if (!scene.isActive(node) || isDimmed)
        return { mixed(colour, m_theme.colours.page, 0.3), mixed(m_theme.colours.text, m_theme.colours.page, 0.5) };
    return { colour, {} };
}

/// A second outline behind a node into which others are folded.
void NetworkPainter::paintStack(QPainter& painter, const NodeBox& box, const QColor& fill) const
{
    NodeBox behind = box;
    behind.centre += QPointF(box.radius * 0.28, -box.radius * 0.28);
    painter.setBrush(mixed(fill, m_theme.colours.page, 0.55));
    drawShape(painter, behind, 0.75);
}

/// A chosen name that stands away from its node is led to it by a thin line.
void NetworkPainter::paintLeader(QPainter& painter, const NodeBox& box, const QRectF& name) const
{
    const QPointF near(std::clamp(box.centre.x(), name.left(), name.right()),
                       std::clamp(box.centre.y(), name.top(), name.bottom()));
    const QPointF border = box.borderTowards(near);
    if (QLineF(border, near).length() < leastLeader || box.contains(near))
        return;
    painter.setPen(QPen(m_theme.colours.muted, 1));
    painter.drawLine(border, near);
}

void NetworkPainter::paintRing(QPainter& painter, const NodeBox& box, bool isFocus) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isFocus ? m_theme.colours.text : m_theme.colours.accent, isFocus ? 1.4 : 2.2,
                        isFocus ? Qt::DotLine : Qt::SolidLine));
    drawShape(painter, box, isFocus ? 6.5 : 3.6);
}

const QPixmap& NetworkPainter::dot(const NodeBox& box, const QColor& colour, qreal devicePixelRatio)
{
    const quint64 key = (quint64(colour.rgb()) << 16) | (quint64(std::lround(box.radius * 2)) << 4)
        | (quint64(std::lround(devicePixelRatio)) << 1) | (box.shape == NodeShape::Square ? 1u : 0u);
    QPixmap& stored = m_dots[key];
    if (stored.isNull()) {
        const int side = int(std::ceil(box.radius * 2)) + 4;
        stored = QPixmap(QSize(side, side) * devicePixelRatio);
        stored.setDevicePixelRatio(devicePixelRatio);
        stored.fill(Qt::transparent);
        QPainter painter(&stored);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.colours.page, 1));
        painter.setBrush(colour);
        drawShape(painter, { { side / 2.0, side / 2.0 }, box.radius, box.shape }, 0);
    }
    return stored;
}

void NetworkPainter::paintLitEdges(QPainter& painter, const NetworkScene& scene, const NetworkPicture& picture,
                                   const NetworkLight& light) const
{
    std::vector<qsizetype> lit = light.points() ? light.pointedEdges : light.chosenEdges;
    if (light.focusedEdge >= 0)
        lit.push_back(light.focusedEdge);
    if (light.hoveredNode >= 0) {
        for (const qint32 edge : scene.edgesAt(size_t(light.hoveredNode))) {
            if (scene.eventsNow(size_t(edge)) > 0)
                lit.push_back(edge);
        }
    } else if (light.hoveredEdge >= 0) {
        lit.push_back(light.hoveredEdge);
    }
    for (const qsizetype edge : lit) {
        if (!scene.isEdgeDrawn(size_t(edge)))
            continue;
        const SceneEdge& ends = scene.edges()[size_t(edge)];
        const EdgeLook look { ends.quad, lineWidthFor(std::max(1, scene.eventsNow(size_t(edge)))), ends.isMutual,
                              EdgeTone::Lit };
        paintEdge(painter, picture.routeOf(scene, size_t(edge)), look, m_theme);
    }
}

void NetworkPainter::paintNodes(QPainter& painter, const NetworkScene& scene, const NetworkPicture& picture,
                                const NetworkLight& light)
{
    const std::vector<bool> lit = litNodes(scene, light);
    const QRectF view = painter.viewport();
    const bool areMany = scene.nodes().size() > mostPaintedWhole;
    const bool hasInitials = !(areMany && light.isMoving);
    std::vector<bool> isRinged(scene.nodes().size(), false);
    for (const qsizetype node : light.chosenNodes)
        isRinged[size_t(node)] = true;
    if (light.hoveredNode >= 0)
        isRinged[size_t(light.hoveredNode)] = true;
    const qreal ratio = painter.device()->devicePixelRatioF();
    QFont font = m_theme.type.strong;
    // the least important first, so that the most important lies on top
    for (auto i = scene.nodesByImportance().rbegin(); i != scene.nodesByImportance().rend(); ++i) {
        const size_t node = size_t(*i);
        const NodeBox& box = picture.boxes[node];
        if (!scene.isDrawn(node) || !box.rect().adjusted(-8, -8, 8, 8).intersects(view))
            continue;
        const NodeInk ink = inkFor(scene, node, !lit[node]);
        if (areMany) {
            const QPixmap& pixmap = dot(box, ink.fill, ratio);
            const double half = pixmap.width() / ratio / 2;
            painter.drawPixmap(QPointF(box.centre.x() - half, box.centre.y() - half), pixmap);
        } else {
            painter.setPen(QPen(m_theme.colours.page, 1.5)); // parts the node from edges and neighbours
            if (!scene.graph().nodes[node].members.empty())
                paintStack(painter, box, ink.fill);
            painter.setBrush(ink.fill);
            drawShape(painter, box, 0.75);
        }
        if (hasInitials && box.radius >= leastForInitials) {
            const QString& initials = scene.nodes()[node].initials;
            font.setPixelSize(std::max(7, int(std::lround(box.radius * (initials.size() > 1 ? 0.8 : 0.95)))));
            painter.setFont(font);
            painter.setPen(ink.text.isValid() ? ink.text : readableOn(ink.fill));
            painter.drawText(box.rect(), Qt::AlignCenter, initials);
        }
        if (isRinged[node])
            paintRing(painter, box, false);
        if (light.focusedNode == *i)
            paintRing(painter, box, true);
    }
}

void NetworkPainter::paintLabels(QPainter& painter, const NetworkScene& scene, const NetworkPicture& picture,
                                 const NetworkLight& light)
{
    const std::vector<bool> lit = litNodes(scene, light);
    const QRectF view = painter.viewport();
    const qreal ratio = painter.device()->devicePixelRatioF();
    std::vector<bool> isStrong(scene.nodes().size(), false);
    for (const qsizetype node : light.chosenNodes)
        isStrong[size_t(node)] = true;
    const qsizetype asked = light.hoveredNode >= 0 ? light.hoveredNode : light.focusedNode;
    for (const qsizetype i : scene.nodesByImportance()) {
        const size_t node = size_t(i);
        const std::optional<QRectF>& place = picture.labels[node];
        const bool isQuiet = scene.isHidden(node) || (light.dims() && !lit[node]);
        // a name that would be cut by the edge, or covered by the one that is asked for, waits
        if (!place || !scene.isDrawn(node) || !view.contains(*place) || (isQuiet && !isStrong[node])
            || (light.ownLabel && light.ownLabel->intersects(*place)))
            continue;
        if (isStrong[node])
            paintLeader(painter, picture.boxes[node], *place);
        const NameTone tone = isStrong[node] ? NameTone::Chosen
            : scene.isActive(node)           ? NameTone::Plain
                                             : NameTone::Absent;
        painter.drawPixmap(place->topLeft().toPoint(),
                           m_names.sprite(node, scene.nodes()[node].label, tone, place->size(), ratio));
    }
    if (light.ownLabel && asked >= 0) {
        const QString& name = scene.nodes()[size_t(asked)].label;
        painter.drawPixmap(light.ownLabel->topLeft().toPoint(),
                           m_names.sprite(size_t(asked), name, NameTone::Chosen, light.ownLabel->size(), ratio));
    }
}

} // namespace demarche
