// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel and touchpad, as the table of gestures in the user guide has them.
#include "widgets/timeline/canvas.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QInputDevice>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

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
    if (event->type() == QEvent::Gesture) { // of a touch screen
        if (const auto* pinch
            = static_cast<const QPinchGesture*>(static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture))) {
            m_gestures.pinch(pinch->centerPoint(), pinch->scaleFactor());
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos()), this);
        return true;
    }
    // keys that mean something here are no shortcuts of the window while this has the focus
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        constexpr std::array ours { Qt::Key_Plus,   Qt::Key_Minus, Qt::Key_Equal, Qt::Key_Space,
                                    Qt::Key_Return, Qt::Key_Enter, Qt::Key_Home,  Qt::Key_End };
        if (m_keys.commandOf(*key) || (isPlain && std::find(ours.begin(), ours.end(), key->key()) != ours.end())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

QString TimelineCanvas::tipAt(const QPointF& position)
{
    if (!m_scene.hasAxis())
        return {};
    const TimeWording wording;
    const auto words = [&](const InstantRange& range) {
        const double precision = std::max(range.length().toSeconds() / 100, 3600.0);
        return tr("%1 to %2")
            .arg(wording.ofMoment(range.begin, precision, m_scene.zone()),
                 wording.ofMoment(range.end, precision, m_scene.zone()));
    };
    if (zoneChip(m_scene, ruler()).contains(position))
        return tr("Time zone of the axis: %1. Days are those of the Gregorian calendar throughout, also before 1582; "
                  "the year before 1 is 1 BCE.")
            .arg(QString::fromLatin1(m_scene.zone().name()));
    const QString lane = laneAt(position);
    if (!lane.isEmpty())
        return isChevronAt(position) ? tr("Collapse or open the lane of %1").arg(lane)
                                     : tr("%1. Click to see it in all views, drag to move the lane.").arg(lane);
    const int row = rowAt(position);
    if (row >= 0)
        return m_scene.sentenceOf(row);
    const int fold = foldAt(position);
    if (fold >= 0) {
        const InstantRange& stretch = m_scene.viewport().scale().folds()[static_cast<std::size_t>(fold)];
        return tr("%1 folded, %2. Click to unfold.").arg(wording.ofLength(stretch), words(stretch));
    }
    if (const auto hidden = hiddenAt(position))
        return tr("%n more event(s), %1. Click to zoom to them.", nullptr, static_cast<int>(hidden->cluster.count))
            .arg(words(timeOf(*hidden)));
    return {};
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event)
{
    m_pressedLane = event->button() == Qt::LeftButton ? laneAt(event->position()) : QString();
    m_pressedY = event->position().y();
    if (event->position().x() >= plot().left())
        m_gestures.press(event->position(), event->button(), event->modifiers());
    else if (event->button() == Qt::LeftButton && m_scene.hasAxis()
             && zoneChip(m_scene, ruler()).contains(event->position()))
        emit zonesRequested(mapToGlobal(zoneChip(m_scene, ruler()).bottomLeft().toPoint()));
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressedLane.isNull()) {
        if (std::abs(event->position().y() - m_pressedY) < QApplication::startDragDistance()
            && m_headers.dragged.isNull())
            return;
        m_headers.dragged = m_pressedLane;
        m_headers.before = laneBelow(event->position().y());
        setCursor(Qt::ClosedHandCursor);
        update();
        return;
    }
    m_gestures.move(event->position(), m_clock.elapsed());
    if (m_gestures.isDragging())
        setCursor(Qt::ClosedHandCursor);
    hoverAt(event->position());
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_pressedLane.isNull()) {
        const QString pressed = std::exchange(m_pressedLane, QString());
        const HeaderState state = std::exchange(m_headers, { {}, {}, {}, m_headers.chosen });
        update();
        if (state.dragged.isNull() && isChevronAt(event->position()))
            emit collapseRequested(pressed);
        else if (state.dragged.isNull())
            emit laneSelected(pressed);
        else
            emit laneMoved(pressed, state.before);
    } else {
        m_gestures.release(event->position(), m_clock.elapsed());
    }
    hoverAt(event->position());
}

void TimelineCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    const QRect chosen = rectOf(m_scene.currentRow());
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuRequested(!isByKey ? event->pos()
                           : chosen.isEmpty()
                           ? plot().center().toPoint()
                           : QPoint(std::max(chosen.left(), int(plot().left())) + 4, chosen.bottom() - 2));
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && event->position().x() >= plot().left())
        m_gestures.doubleClick(event->position());
}

void TimelineCanvas::wheelEvent(QWheelEvent* event)
{
    if (!laneAt(event->position()).isNull()
        && !(event->modifiers() & Qt::ControlModifier)) { // names of lanes do not zoom
        setScroll(m_scroll - event->angleDelta().y() / 120.0 * 3 * m_scene.style().lanes.rowHeight);
        event->accept();
        return;
    }
    const QInputDevice* device = event->device();
    const bool isTouchpad = device && device->type() == QInputDevice::DeviceType::TouchPad;
    // where the system does not tell, only a wheel turns in multiples of 120 and sends no pixels
    const bool isWheel = !isTouchpad && (event->angleDelta().y() % 120 == 0 && event->angleDelta().x() % 120 == 0)
        && (event->pixelDelta().isNull() || event->phase() == Qt::NoScrollPhase);
    ScrollInput input { event->position(),
                        event->angleDelta(),
                        event->pixelDelta(),
                        event->modifiers(),
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
    if (!m_scene.hasAxis()) {
        setCursor(Qt::ArrowCursor);
        return;
    }
    hoverHeader(position);
    const int row = rowAt(position);
    if (!m_gestures.isDragging()) {
        const bool isClickable = row >= 0 || position.y() < ruler().bottom() || foldAt(position) >= 0
            || !m_headers.hovered.isEmpty() || hiddenAt(position);
        setCursor(m_gestures.isMeasuring() ? Qt::CrossCursor : isClickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    if (row != m_hoveredRow) {
        for (const int changed : { m_hoveredRow, row }) {
            if (changed >= 0)
                update(rectOf(changed).adjusted(-3, -3, 3, 3));
        }
        m_hoveredRow = row;
        emit rowHovered(row);
    }
    showPointer(position.x() >= plot().left() ? std::optional(position.x()) : std::nullopt);
}

void TimelineCanvas::hoverHeader(const QPointF& position)
{
    const QString lane = laneAt(position);
    if (lane == m_headers.hovered)
        return;
    m_headers.hovered = lane;
    update(QRectF(0, plot().top(), plot().left(), plot().height()).toAlignedRect());
    emit laneHovered(lane);
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
    hoverHeader({ -1, -1 });
    if (m_hoveredRow >= 0) {
        update(rectOf(m_hoveredRow).adjusted(-2, -2, 2, 2));
        m_hoveredRow = -1;
        emit rowHovered(-1);
    }
}

void TimelineCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace demarche
