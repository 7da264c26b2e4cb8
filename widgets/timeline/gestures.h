// SPDX-License-Identifier: GPL-3.0-or-later
// From the hand's movements to what is wished: a small state machine without a widget.
#pragma once

#include <QElapsedTimer>
#include <QPointF>
#include <Qt>

#include <deque>

namespace demarche {

/// What a gesture may wish. Positions are the canvas's.
class GestureWishes {
public:
    virtual ~GestureWishes() = default;
    virtual void panBy(const QPointF& pixels) = 0; ///< content follows the hand
    virtual void zoomAround(double x, int steps) = 0; ///< 120 steps a notch
    virtual void zoomAround(double x, double factor) = 0; ///< pinch
    virtual void fling(double pixelsPerSecond) = 0;
    virtual void stopMoving() = 0; ///< fling and animation
    virtual void rangeShown(double from, double to) = 0; ///< rubber band to zoom to; equal hides it
    virtual void rangeChosen(double from, double to) = 0;
    virtual void areaShown(const QPointF& from, const QPointF& to) = 0; ///< rubber band to select
    virtual void areaChosen(const QPointF& from, const QPointF& to) = 0;
    virtual void measureShown(double from, double to) = 0;
    virtual void clicked(const QPointF& at, Qt::KeyboardModifiers modifiers) = 0;
    virtual void doubleClicked(const QPointF& at) = 0;
    virtual void centreWished(double x) = 0;
};

/// A turn of a wheel or a movement of two fingers, as far as it matters here.
struct ScrollInput {
    QPointF at;
    QPoint angle; ///< eighths of a degree
    QPoint pixels; ///< of a touchpad; zero from a wheel
    Qt::KeyboardModifiers modifiers;
    enum class Device : quint8 { Wheel, Touchpad } device = Device::Wheel;
    bool isMomentum = false; ///< the system's own fling
};

class Gestures {
public:
    explicit Gestures(GestureWishes& wishes);

    void press(const QPointF& at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers);
    void move(const QPointF& at, qint64 milliseconds);
    void release(const QPointF& at, qint64 milliseconds);
    void doubleClick(const QPointF& at);
    void scroll(const ScrollInput& input);
    void pinch(const QPointF& at, double factor);
    void measureNext(); ///< the next drag measures
    bool cancel(); ///< whether there was a gesture to cancel
    bool isDragging() const { return m_state != State::Idle && m_state != State::Pressed; }
    bool isMeasuring() const { return m_measuresNext; }

private:
    enum class State : quint8 { Idle, Pressed, Panning, ChoosingRange, ChoosingArea, Measuring };
    double speed(qint64 milliseconds) const; ///< pixels a second, lately

    GestureWishes& m_wishes;
    State m_state = State::Idle;
    QPointF m_pressed, m_last;
    Qt::KeyboardModifiers m_modifiers;
    bool m_measuresNext = false;
    struct Sample {
        double x;
        qint64 milliseconds;
    };
    std::deque<Sample> m_samples;
};

} // namespace demarche
