// SPDX-License-Identifier: GPL-3.0-or-later
// A press becomes a click or one kind of drag; the device decides what scrolling means.
#include "widgets/timeline/gestures.h"

#include <cmath>
#include <utility>

namespace demarche {
namespace {

constexpr double dragDistance = 4; ///< a hand is never quite still
constexpr qint64 flingWindow = 90; ///< milliseconds that tell the speed
constexpr double leastFling = 160; ///< pixels a second

} // namespace

Gestures::Gestures(GestureWishes& wishes)
    : m_wishes(wishes)
{
}

void Gestures::press(const QPointF& at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    m_wishes.stopMoving();
    if (button == Qt::MiddleButton && m_state == State::Idle) {
        m_wishes.centreWished(at.x());
        return;
    }
    if (button != Qt::LeftButton)
        return;
    m_state = State::Pressed;
    m_pressed = m_last = at;
    m_modifiers = modifiers;
    m_samples.clear();
}

void Gestures::move(const QPointF& at, qint64 milliseconds)
{
    if (m_state == State::Idle)
        return;
    if (m_state == State::Pressed) {
        if (std::hypot(at.x() - m_pressed.x(), at.y() - m_pressed.y()) < dragDistance)
            return;
        m_state = m_measuresNext                ? State::Measuring
            : m_modifiers & Qt::ShiftModifier   ? State::ChoosingRange
            : m_modifiers & Qt::ControlModifier ? State::ChoosingArea
                                                : State::Panning;
    }
    switch (m_state) {
    case State::Panning:
        m_wishes.panBy(at - m_last);
        m_samples.push_back({ at.x(), milliseconds });
        while (m_samples.size() > 2 && milliseconds - m_samples.front().milliseconds > flingWindow)
            m_samples.pop_front();
        break;
    case State::ChoosingRange: m_wishes.rangeShown(m_pressed.x(), at.x()); break;
    case State::ChoosingArea: m_wishes.areaShown(m_pressed, at); break;
    case State::Measuring: m_wishes.measureShown(m_pressed.x(), at.x()); break;
    case State::Idle:
    case State::Pressed: break;
    }
    m_last = at;
}

double Gestures::speed(qint64 milliseconds) const
{
    if (m_samples.size() < 2 || milliseconds - m_samples.back().milliseconds > flingWindow)
        return 0; // the hand had come to rest
    const qint64 length = m_samples.back().milliseconds - m_samples.front().milliseconds;
    return length <= 0 ? 0 : (m_samples.back().x - m_samples.front().x) * 1000 / static_cast<double>(length);
}

void Gestures::release(const QPointF& at, qint64 milliseconds)
{
    const State state = std::exchange(m_state, State::Idle);
    switch (state) {
    case State::Pressed: m_wishes.clicked(at, m_modifiers); break;
    case State::Panning:
        if (const double pixelsPerSecond = speed(milliseconds); std::abs(pixelsPerSecond) > leastFling)
            m_wishes.fling(pixelsPerSecond);
        break;
    case State::ChoosingRange:
        m_wishes.rangeShown(at.x(), at.x());
        m_wishes.rangeChosen(m_pressed.x(), at.x());
        break;
    case State::ChoosingArea:
        m_wishes.areaShown(at, at);
        m_wishes.areaChosen(m_pressed, at);
        break;
    case State::Measuring: m_measuresNext = false; break; // the measure stays in sight
    case State::Idle: break;
    }
}

void Gestures::doubleClick(const QPointF& at)
{
    m_state = State::Idle;
    m_wishes.stopMoving();
    m_wishes.doubleClicked(at);
}

void Gestures::scroll(const ScrollInput& input)
{
    if (!input.isMomentum)
        m_wishes.stopMoving();
    const bool isTouchpad = input.device == ScrollInput::Device::Touchpad;
    const QPoint movement = isTouchpad && !input.pixels.isNull() ? input.pixels : input.angle;
    if (input.modifiers & Qt::ControlModifier) {
        // two fingers with Ctrl: a hundred pixels are a notch or so
        m_wishes.zoomAround(input.at.x(), isTouchpad ? movement.y() * 5 / 4 : input.angle.y());
        return;
    }
    if (isTouchpad) {
        m_wishes.panBy(movement);
        return;
    }
    const bool isSideways
        = input.modifiers & Qt::ShiftModifier || std::abs(input.angle.x()) > std::abs(input.angle.y());
    if (isSideways) {
        const int delta = std::abs(input.angle.x()) > std::abs(input.angle.y()) ? input.angle.x() : input.angle.y();
        m_wishes.panBy({ delta * 0.75, 0 });
    } else if (input.angle.y() != 0) {
        m_wishes.zoomAround(input.at.x(), input.angle.y());
    }
}

void Gestures::pinch(const QPointF& at, double factor)
{
    m_wishes.stopMoving();
    m_wishes.zoomAround(at.x(), factor);
}

void Gestures::measureNext() { m_measuresNext = true; }

bool Gestures::cancel()
{
    const bool wasBusy = m_state != State::Idle || m_measuresNext;
    m_state = State::Idle;
    m_measuresNext = false;
    m_wishes.stopMoving();
    m_wishes.rangeShown(0, 0);
    m_wishes.areaShown({}, {});
    m_wishes.measureShown(0, 0);
    return wasBusy;
}

} // namespace demarche
