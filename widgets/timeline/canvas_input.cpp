// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel, touchpad and keys, as the table of gestures in the user guide has them.
#include "widgets/timeline/canvas.h"

#include <QHelpEvent>
#include <QInputDevice>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QToolTip>
#include <QWheelEvent>

namespace demarche {

bool TimelineCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            m_gestures.pinch(gesture->position(), 1 + gesture->value());
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        if (row >= 0)
            QToolTip::showText(help->globalPos(), m_scene.sentenceOf(row), this, rectOf(row));
        else
            QToolTip::hideText();
        return true;
    }
    // letters that mean something here are no shortcuts of the window while this has the focus
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        switch (key->key()) {
        case Qt::Key_F:
        case Qt::Key_Z:
        case Qt::Key_M:
        case Qt::Key_Plus:
        case Qt::Key_Minus:
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Home:
        case Qt::Key_End:
            if (isPlain) {
                event->accept();
                return true;
            }
            break;
        default: break;
        }
    }
    return QWidget::event(event);
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->position().x() < plot().left() && event->position().y() > plot().top()) {
        m_pressedLane = laneAt(event->position().y());
        return;
    }
    m_gestures.press(event->position(), event->button(), event->modifiers());
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event)
{
    m_gestures.move(event->position(), m_clock.elapsed());
    if (m_gestures.isDragging())
        setCursor(Qt::ClosedHandCursor);
    hoverAt(event->position());
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_pressedLane.isEmpty()) {
        const QString pressed = std::exchange(m_pressedLane, QString());
        const QString released = laneAt(event->position().y());
        if (released == pressed)
            emit collapseRequested(pressed);
        else
            emit laneMoved(pressed, released);
        return;
    }
    m_gestures.release(event->position(), m_clock.elapsed());
    hoverAt(event->position());
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && event->position().x() >= plot().left())
        m_gestures.doubleClick(event->position());
}

void TimelineCanvas::wheelEvent(QWheelEvent* event)
{
    const QInputDevice* device = event->device();
    const bool isTouchpad = device && device->type() == QInputDevice::DeviceType::TouchPad;
    // where the system does not tell, only a wheel turns in multiples of 120 and sends no pixels
    const bool isWheel = !isTouchpad && (event->angleDelta().y() % 120 == 0 && event->angleDelta().x() % 120 == 0)
        && (event->pixelDelta().isNull() || event->phase() == Qt::NoScrollPhase);
    ScrollInput input { event->position(), event->angleDelta(), event->pixelDelta(), event->modifiers(),
                        isWheel ? ScrollInput::Device::Wheel : ScrollInput::Device::Touchpad,
                        event->phase() == Qt::ScrollMomentum };
    if (input.modifiers & Qt::AltModifier) // Alt turns a vertical wheel sideways
        input.angle = input.angle.transposed();
    if (!input.isMomentum || m_navigator.motion().isMoving() || input.device == ScrollInput::Device::Touchpad)
        m_gestures.scroll(input);
    hoverAt(event->position());
    event->accept();
}

void TimelineCanvas::hoverAt(const QPointF& position)
{
    const int row = rowAt(position);
    if (!m_gestures.isDragging()) {
        setCursor(row >= 0 || position.y() < ruler().bottom() ? Qt::PointingHandCursor
                      : m_gestures.isMeasuring()             ? Qt::CrossCursor
                                                             : Qt::ArrowCursor);
    }
    if (row != m_hoveredRow) {
        for (const int changed : { m_hoveredRow, row }) {
            if (changed >= 0)
                update(rectOf(changed).adjusted(-2, -2, 2, 2));
        }
        m_hoveredRow = row;
        emit rowHovered(row);
    }
    showPointer(position.x() >= plot().left() ? std::optional(position.x()) : std::nullopt);
}

void TimelineCanvas::showPointer(std::optional<double> x)
{
    if (m_overlay.pointer == x)
        return;
    for (const auto& at : { m_overlay.pointer, x }) {
        if (at)
            update(pointerRect(m_scene, *at, overlayFrame()));
    }
    m_overlay.pointer = x;
}

void TimelineCanvas::leaveEvent(QEvent*)
{
    showPointer(std::nullopt);
    if (m_hoveredRow >= 0) {
        update(rectOf(m_hoveredRow).adjusted(-2, -2, 2, 2));
        m_hoveredRow = -1;
        emit rowHovered(-1);
    }
}

void TimelineCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_showsFocus = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::OtherFocusReason
        && event->reason() != Qt::ActiveWindowFocusReason;
    update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TimelineCanvas::selectByKey(int row)
{
    if (row < 0)
        return;
    select(row);
    makeVisible(row);
}

bool TimelineCanvas::stepByKey(const QKeyEvent& event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const int row = m_scene.currentRow();
    switch (event.key()) {
    case Qt::Key_Left: selectByKey(m_navigator.previous(row)); return true;
    case Qt::Key_Right: selectByKey(m_navigator.next(row)); return true;
    case Qt::Key_Up: selectByKey(m_navigator.inLaneAbove(row)); return true;
    case Qt::Key_Down: selectByKey(m_navigator.inLaneBelow(row)); return true;
    case Qt::Key_Home: selectByKey(m_navigator.first()); return true;
    case Qt::Key_End: selectByKey(m_navigator.last()); return true;
    default: return false;
    }
}

bool TimelineCanvas::moveByKey(const QKeyEvent& event)
{
    const double width = m_scene.viewport().width();
    const bool hasControl = event.modifiers() & Qt::ControlModifier, hasAlt = event.modifiers() & Qt::AltModifier;
    if (hasAlt && event.key() == Qt::Key_Left)
        m_navigator.goBack();
    else if (hasAlt && event.key() == Qt::Key_Right)
        m_navigator.goForward();
    else if (hasControl && event.key() == Qt::Key_Left)
        m_navigator.panBy(-width / 10);
    else if (hasControl && event.key() == Qt::Key_Right)
        m_navigator.panBy(width / 10);
    else if (event.key() == Qt::Key_PageUp)
        m_navigator.panBy(-width);
    else if (event.key() == Qt::Key_PageDown)
        m_navigator.panBy(width);
    else if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal)
        m_navigator.zoom(width / 2, 1.2);
    else if (event.key() == Qt::Key_Minus)
        m_navigator.zoom(width / 2, 1 / 1.2);
    else
        return false;
    return true;
}

bool TimelineCanvas::actByKey(const QKeyEvent& event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const int row = m_scene.currentRow();
    switch (event.key()) {
    case Qt::Key_F: m_navigator.fitAll(); return true;
    case Qt::Key_Z: fitSelection(); return true;
    case Qt::Key_M:
        m_gestures.measureNext();
        setCursor(Qt::CrossCursor);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0)
            emit rowActivated(row);
        return true;
    case Qt::Key_Space:
        if (row >= 0)
            emit cardRequested(row);
        return true;
    case Qt::Key_Escape:
        if (!m_gestures.cancel()) {
            if (row < 0)
                return false;
            m_scene.clearSelection();
            emit rowSelected(-1);
        }
        return true;
    default: return false;
    }
}

void TimelineCanvas::fitSelection()
{
    const QItemSelectionModel* selection = m_scene.selectionModel();
    const QModelIndexList rows = selection ? selection->selectedRows() : QModelIndexList();
    if (rows.size() == 1) {
        m_navigator.fitRow(rows.first().row());
        return;
    }
    std::optional<InstantRange> range;
    for (const QModelIndex& index : rows) {
        if (m_scene.content().store->placesOf(index.row()).empty())
            continue;
        const InstantRange time = m_scene.timeOf(index.row());
        range = range ? InstantRange { std::min(range->begin, time.begin), std::max(range->end, time.end) } : time;
    }
    if (range)
        m_navigator.fitRange(*range);
}

void TimelineCanvas::keyPressEvent(QKeyEvent* event)
{
    if (!stepByKey(*event) && !moveByKey(*event) && !actByKey(*event))
        QWidget::keyPressEvent(event);
}

} // namespace demarche
