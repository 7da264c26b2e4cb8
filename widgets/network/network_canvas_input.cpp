// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel, pinch, keys and tips of the drawn graph.
#include "widgets/network/network_canvas.h"
#include "widgets/network/network_words.h"

#include <QAccessible>
#include <QApplication>
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
constexpr double keyPan = 60; ///< pixels

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
    const qsizetype node = boxAt(m_picture.boxes, position);
    const qsizetype edge = node >= 0 ? -1 : edgeAt(m_scene, m_picture, position);
    if (node >= 0)
        QToolTip::showText(global, tipForNode(m_scene, size_t(node)), this, m_picture.boxes[size_t(node)].rect().toAlignedRect());
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
    const qsizetype node = boxAt(m_picture.boxes, event->position());
    const qsizetype edge = node >= 0 ? -1 : edgeAt(m_scene, m_picture, event->position());
    if (node >= 0) {
        focusNode(node);
        emit nodeActivated(node);
    } else if (edge >= 0) {
        emit edgeActivated(edge);
    } else {
        emit cleared();
    }
}

void NetworkCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (boxAt(m_picture.boxes, event->position()) < 0 && edgeAt(m_scene, m_picture, event->position()) < 0)
        fitAll();
}

void NetworkCanvas::hoverAt(const QPointF& point)
{
    const qsizetype node = boxAt(m_picture.boxes, point);
    const qsizetype edge = node >= 0 ? -1 : edgeAt(m_scene, m_picture, point);
    if (node == m_light.hoveredNode && edge == m_light.hoveredEdge)
        return;
    const bool isOther = node != m_light.hoveredNode;
    m_light.hoveredNode = node;
    m_light.hoveredEdge = edge;
    if (node >= 0 || edge >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
    if (isOther)
        emit nodeHovered(node);
}

void NetworkCanvas::leaveEvent(QEvent*)
{
    hoverAt({ -1e6, -1e6 });
}

void NetworkCanvas::focusNode(qsizetype node)
{
    m_focused = node;
    m_light.focusedNode = hasFocus() ? node : -1;
    if (node >= 0) {
        const QRectF box = m_picture.boxes[size_t(node)].rect().adjusted(-20, -20, 20, 20);
        if (!QRectF(rect()).contains(box)) // bring it in by the shortest way
            panBy({ std::max(0.0, -box.left()) - std::max(0.0, box.right() - width()),
                    std::max(0.0, -box.top()) - std::max(0.0, box.bottom() - height()) });
        if (hasFocus()) {
            QAccessibleEvent change(this, QAccessible::Focus);
            change.setChild(int(node));
            QAccessible::updateAccessibility(&change);
        }
    }
    update();
}

void NetworkCanvas::activateNode(qsizetype node)
{
    focusNode(node);
    emit nodeActivated(node);
}

bool NetworkCanvas::focusNextPrevChild(bool next)
{
    const std::vector<qsizetype> order = readingOrder(m_picture.boxes);
    const auto here = std::find(order.begin(), order.end(), m_focused);
    if (here == order.end())
        return QWidget::focusNextPrevChild(next);
    const qsizetype there = (here - order.begin()) + (next ? 1 : -1);
    if (there < 0 || there >= qsizetype(order.size()))
        return QWidget::focusNextPrevChild(next); // past the last one the focus goes on
    focusNode(order[size_t(there)]);
    return true;
}

void NetworkCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const std::vector<qsizetype> order = readingOrder(m_picture.boxes);
    if (event->reason() == Qt::TabFocusReason && !order.empty())
        m_focused = order.front();
    else if (event->reason() == Qt::BacktabFocusReason && !order.empty())
        m_focused = order.back();
    else if (m_focused < 0 && !m_scene.nodesByImportance().empty() && event->reason() != Qt::MouseFocusReason)
        m_focused = m_scene.nodesByImportance().front();
    focusNode(event->reason() == Qt::MouseFocusReason ? -1 : m_focused);
}

void NetworkCanvas::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_light.focusedNode = -1;
    update();
}

void NetworkCanvas::keyPressEvent(QKeyEvent* event)
{
    const auto go = [this](Direction direction) {
        focusNode(m_focused < 0 && !m_scene.nodesByImportance().empty()
                      ? m_scene.nodesByImportance().front()
                      : boxTowards(m_picture.boxes, m_focused, direction));
    };
    const bool pans = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left: pans ? panBy({ keyPan, 0 }) : go(Direction::Left); return;
    case Qt::Key_Right: pans ? panBy({ -keyPan, 0 }) : go(Direction::Right); return;
    case Qt::Key_Up: pans ? panBy({ 0, keyPan }) : go(Direction::Up); return;
    case Qt::Key_Down: pans ? panBy({ 0, -keyPan }) : go(Direction::Down); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(factorPerNotch); return;
    case Qt::Key_Minus: zoomBy(1 / factorPerNotch); return;
    case Qt::Key_F:
    case Qt::Key_0: fitAll(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focused >= 0)
            emit nodeActivated(m_focused);
        return;
    case Qt::Key_Escape: emit cleared(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void NetworkCanvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        refit();
    QWidget::changeEvent(event);
}

} // namespace demarche
