// SPDX-License-Identifier: GPL-3.0-or-later
// Scene, camera and painting; the gestures are in network_canvas_input.cpp.
#include "widgets/network/network_canvas.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QResizeEvent>
#include <QTimer>

#include <algorithm>

namespace demarche {

namespace {

// room that nodes and names at the rim need, in heights of a line
constexpr double besideNames = 3.0;
constexpr double aboveNodes = 1.5;
constexpr double belowNames = 2.3;

} // namespace

NetworkCanvas::NetworkCanvas(QWidget* parent)
    : QWidget(parent)
    , m_slices(new QTimer(this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_slices->setInterval(0);
    m_slices->setSingleShot(true);
    connect(m_slices, &QTimer::timeout, this, &NetworkCanvas::drawEdges);
}

void NetworkCanvas::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_painter.setScene(m_scene, m_theme);
    m_edges.invalidate();
    refit();
}

void NetworkCanvas::setScene(NetworkScene scene)
{
    const bool wasEmpty = m_scene.nodes().empty();
    const ActorId focused = m_focused >= 0 ? m_scene.nodes()[size_t(m_focused)].actor : ActorId {};
    const FindingKey focusedKey = focused.isValid() ? m_scene.story().at(focused).key : FindingKey {};
    m_scene = std::move(scene);
    m_light = {};
    m_focused = -1;
    for (size_t i = 0; i < m_scene.nodes().size() && !focusedKey.isEmpty(); ++i) {
        if (m_scene.story().at(m_scene.nodes()[i].actor).key == focusedKey)
            m_focused = qsizetype(i);
    }
    m_light.focusedNode = hasFocus() ? m_focused : -1;
    m_painter.setScene(m_scene, m_theme);
    m_edges.invalidate();
    if (wasEmpty)
        setFitted(true);
    refit();
}

void NetworkCanvas::setFilter(const SceneFilter& filter)
{
    m_scene.setFilter(filter);
    m_edges.invalidate();
    if (m_light.hoveredEdge >= 0 && m_scene.eventsNow(size_t(m_light.hoveredEdge)) == 0)
        m_light.hoveredEdge = -1;
    update();
}

void NetworkCanvas::setChosen(std::vector<qsizetype> nodes, std::vector<qsizetype> edges)
{
    m_light.chosenNodes = std::move(nodes);
    m_light.chosenEdges = std::move(edges);
    update();
}

void NetworkCanvas::setHovered(qsizetype node)
{
    m_light.hoveredNode = node;
    m_light.hoveredEdge = -1;
    update();
}

void NetworkCanvas::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

void NetworkCanvas::fitAll()
{
    setFitted(true);
    refit();
}

void NetworkCanvas::zoomBy(double factor)
{
    setFitted(false);
    moveCamera(m_picture.camera.zoomedAt(QRectF(rect()).center(), factor));
}

void NetworkCanvas::setFitted(bool isFitted)
{
    if (m_isFitted == isFitted)
        return;
    m_isFitted = isFitted;
    emit fittedChanged(isFitted);
}

/// Reckons what depends on the panel's size; moves the camera only where no person has.
void NetworkCanvas::refit()
{
    const double line = QFontMetricsF(m_theme.type.caption).height();
    const double side = std::min(besideNames * line, width() / 6.0);
    const QRectF inner = QRectF(rect()).adjusted(side, aboveNodes * line, -side, -belowNames * line);
    const NetworkCamera fitted = NetworkCamera::fitted(m_scene.extent(), inner);
    m_parts = partsOf(m_scene, fitted, size(), m_theme.type.caption);
    if (m_isFitted)
        m_picture.camera = fitted;
    updatePicture();
}

void NetworkCanvas::moveCamera(const NetworkCamera& camera)
{
    m_picture.camera = camera;
    updatePicture();
}

void NetworkCanvas::updatePicture()
{
    m_picture = pictureOf(m_scene, m_picture.camera, size(), m_parts);
    m_pannedSincePicture = {};
    update();
}

void NetworkCanvas::panBy(const QPointF& pixels)
{
    setFitted(false);
    m_pannedSincePicture += pixels;
    m_picture = pannedBy(std::move(m_picture), pixels);
    if (std::abs(m_pannedSincePicture.x()) > width() / 3.0 || std::abs(m_pannedSincePicture.y()) > height() / 3.0)
        updatePicture();
    update();
}

void NetworkCanvas::drawEdges()
{
    if (m_edges.work(m_scene, m_picture, layerCanvas(), m_theme))
        update();
    else
        m_slices->start();
}

void NetworkCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours.page);
    if (m_scene.nodes().empty()) {
        painter.setPen(m_theme.colours.muted);
        painter.setFont(m_theme.type.body);
        painter.drawText(rect().adjusted(24, 24, -24, -24), int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_emptyText);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    // a small graph is whole at once; a large one shows its last picture until the next is done
    if (!m_edges.isCurrent(m_picture, layerCanvas()) && !m_edges.work(m_scene, m_picture, layerCanvas(), m_theme))
        m_slices->start();
    painter.setOpacity(m_light.dims() ? 0.22 : 1);
    m_edges.paint(painter, m_picture.camera);
    painter.setOpacity(1);
    m_painter.paintLitEdges(painter, m_scene, m_picture, m_light);
    m_painter.paintNodes(painter, m_scene, m_picture, m_light);
    m_painter.paintLabels(painter, m_scene, m_picture, m_light);
}

void NetworkCanvas::resizeEvent(QResizeEvent*)
{
    refit();
}

QSize NetworkCanvas::sizeHint() const
{
    return { 340, 330 };
}

QSize NetworkCanvas::minimumSizeHint() const
{
    return { 160, 140 };
}

} // namespace demarche
