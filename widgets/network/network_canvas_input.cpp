// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel, pinch and tips of the drawn graph.
#include "widgets/network/network_canvas.h"
#include "widgets/network/network_words.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace demarche {

namespace {

constexpr double factorPerNotch = 1.2; ///< as in the timeline
constexpr double stepsPerNotch = 120;

} // namespace

bool NetworkCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        return showTip(help->pos(), help->globalPos());
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setFitted(false);
            moveCamera(m_picture.camera.zoomedAt(gesture->position(), 1 + gesture->value()));
            return true;
        }
    }
    return QWidget::event(event);
}

bool NetworkCanvas::showTip(const QPoint& position, const QPoint& global)
{
    const qsizetype node = nodeAt(m_scene, m_picture, position);
    const qsizetype edge = node >= 0 ? -1 : edgeAt(m_scene, m_picture, position);
    if (node >= 0)
        QToolTip::showText(global, tipForNode(m_scene, size_t(node)), this,
                           m_picture.boxes[size_t(node)].rect().toAlignedRect());
    else if (edge >= 0)
        QToolTip::showText(global, tipForEdge(m_scene, size_t(edge)), this, QRect(position, QSize(4, 4)));
    else
        QToolTip::hideText();
    return true;
}

void NetworkCanvas::wheelEvent(QWheelEvent* event)
{
    const bool isTrackpad = event->hasPixelDelta() && event->phase() != Qt::NoScrollPhase;
    if (isTrackpad && !(event->modifiers() & Qt::ControlModifier)) {
        panBy(event->pixelDelta());
    } else if (event->angleDelta().y() != 0) {
        setFitted(false);
        const double factor = std::pow(factorPerNotch, event->angleDelta().y() / stepsPerNotch);
        moveCamera(m_picture.camera.zoomedAt(event->position(), factor));
    } else {
        panBy({ event->angleDelta().x() / 2.0, 0 });
    }
    event->accept();
}

void NetworkCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_isPressed = true;
    m_isPanning = false;
    m_pressedAt = m_lastPoint = event->position();
}

void NetworkCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isPressed) {
        hoverAt(event->position());
        return;
    }
    const bool isFar = (event->position() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_isPanning && isFar) {
        m_isPanning = true;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_isPanning) {
        panBy(event->position() - m_lastPoint);
        m_lastPoint = event->position();
    }
}

void NetworkCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_isPressed)
        return;
    m_isPressed = false;
    unsetCursor();
    if (std::exchange(m_isPanning, false) || event->button() != Qt::LeftButton)
        return;
    const qsizetype node = nodeAt(m_scene, m_picture, event->position());
    const qsizetype edge = node >= 0 ? -1 : edgeAt(m_scene, m_picture, event->position());
    if (node >= 0 && (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))) {
        focusNode(node);
        emit nodeToggled(node);
    } else if (node >= 0) {
        activateNode(node);
    } else if (edge >= 0) {
        emit edgeActivated(edge);
    } else {
        emit cleared();
    }
}

void NetworkCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const qsizetype node = nodeAt(m_scene, m_picture, event->position());
    if (node >= 0)
        emit wished(NetworkWish::Fold, node);
    else if (edgeAt(m_scene, m_picture, event->position()) < 0)
        fitAll();
}

void NetworkCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const qsizetype node = isByKey ? m_focused : nodeAt(m_scene, m_picture, event->pos());
    const QPoint at
        = isByKey && node >= 0 ? mapToGlobal(m_picture.boxes[size_t(node)].centre.toPoint()) : event->globalPos();
    emit menuWished(node, at);
}

void NetworkCanvas::hoverAt(const QPointF& point)
{
    const qsizetype node = nodeAt(m_scene, m_picture, point);
    const qsizetype edge = node >= 0 ? -1 : edgeAt(m_scene, m_picture, point);
    if (node == m_light.hoveredNode && edge == m_light.hoveredEdge)
        return;
    const bool isOther = node != m_light.hoveredNode;
    const bool isOtherEdge = edge != m_light.hoveredEdge;
    m_light.hoveredNode = node;
    m_light.hoveredEdge = edge;
    m_light.pointedNodes.clear();
    m_light.pointedEdges.clear();
    if (node >= 0 || edge >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    updateOwnLabel();
    update();
    if (isOther)
        emit nodeHovered(node);
    if (isOtherEdge && (edge >= 0 || node < 0))
        emit edgeHovered(edge);
}

void NetworkCanvas::leaveEvent(QEvent*) { hoverAt({ -1e6, -1e6 }); }

} // namespace demarche
