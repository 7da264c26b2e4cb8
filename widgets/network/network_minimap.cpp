// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of dots with a frame over it.
#include "widgets/network/network_minimap.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace demarche {

namespace {

constexpr double margin = 7;
constexpr double dotRadius = 1.6;

} // namespace

NetworkMinimap::NetworkMinimap(QWidget* parent)
    : QWidget(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Map of all actors"));
    setToolTip(tr("The whole graph; click or drag to go there"));
    resize(132, 92);
    hide();
}

QPointF NetworkMinimap::toMap(const QPointF& world) const
{
    const double x = (world.x() - m_extent.left()) / std::max(1e-9, m_extent.width());
    const double y = (world.y() - m_extent.top()) / std::max(1e-9, m_extent.height());
    return { margin + x * (width() - 2 * margin), margin + y * (height() - 2 * margin) };
}

void NetworkMinimap::setScene(const NetworkScene& scene, const Theme& theme)
{
    m_theme = theme;
    m_extent = scene.extent();
    m_dots = QPixmap(size() * devicePixelRatioF());
    m_dots.setDevicePixelRatio(devicePixelRatioF());
    QColor ground = theme.colours.raised;
    m_dots.fill(ground);
    QPainter painter(&m_dots);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (auto i = scene.nodesByImportance().rbegin(); i != scene.nodesByImportance().rend(); ++i) {
        const SceneNode& node = scene.nodes()[size_t(*i)];
        painter.setBrush(theme.country(node.country));
        const double radius = dotRadius * (0.8 + 0.8 * node.importance);
        painter.drawEllipse(toMap(node.place), radius, radius);
    }
    update();
}

void NetworkMinimap::setWindow(const QRectF& world)
{
    if (m_window == world)
        return;
    m_window = world;
    update();
}

void NetworkMinimap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_dots);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QRectF window
        = QRectF(toMap(m_window.topLeft()), toMap(m_window.bottomRight())).intersected(whole.adjusted(1, 1, -1, -1));
    QColor tint = m_theme.colours.accent;
    tint.setAlpha(34);
    painter.setPen(QPen(m_theme.colours.accent, 1.4));
    painter.setBrush(tint);
    painter.drawRect(window);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colours.line, 1));
    painter.drawRect(whole);
}

void NetworkMinimap::wishAt(const QPointF& point)
{
    const double x = (point.x() - margin) / std::max(1.0, width() - 2 * margin);
    const double y = (point.y() - margin) / std::max(1.0, height() - 2 * margin);
    emit centreWished({ m_extent.left() + std::clamp(x, 0.0, 1.0) * m_extent.width(),
                        m_extent.top() + std::clamp(y, 0.0, 1.0) * m_extent.height() });
}

void NetworkMinimap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        wishAt(event->position());
}

void NetworkMinimap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        wishAt(event->position());
}

} // namespace demarche
