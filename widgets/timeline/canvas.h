// SPDX-License-Identifier: GPL-3.0-or-later
// The one widget that paints the axis and the lanes, and takes mouse, touch and keys.
#pragma once

#include "widgets/timeline/axis_painter.h"
#include "widgets/timeline/gestures.h"
#include "widgets/timeline/lane_painter.h"
#include "widgets/timeline/navigator.h"
#include "widgets/timeline/overlay_painter.h"
#include "widgets/timeline/scene.h"

#include <QElapsedTimer>
#include <QWidget>

namespace demarche {

class TimelineCanvas : public QWidget, private GestureWishes {
    Q_OBJECT

public:
    TimelineCanvas(TimelineScene& scene, TimelineNavigator& navigator, QWidget* parent);

    TimelineScene& scene() const { return m_scene; }
    TimelineNavigator& navigator() const { return m_navigator; }
    QRectF plot() const; ///< lanes without header and ruler
    QRectF ruler() const;
    double scroll() const { return m_scroll; }
    double scrollRange() const; ///< how far lanes go beyond the plot
    void setScroll(double scroll);

    int rowAt(const QPointF& position);
    QRect rectOf(int row); ///< empty if out of sight
    /// Placed items in sight, in order of time; for keyboard and screen readers.
    std::vector<TimelineLayout::Hit> visibleHits();
    QRectF rectOf(const TimelineLayout::Hit& hit);
    void select(int row, QItemSelectionModel::SelectionFlags how = QItemSelectionModel::ClearAndSelect); ///< as the person's choice
    void makeVisible(int row);
    void fitSelection(); ///< the chosen rows; nothing if there are none

    struct Counts {
        int frames = 0;
        int labels = 0; ///< in the last frame
    };
    const Counts& counts() const { return m_counts; }
    QSize sizeHint() const override { return { 900, 380 }; }
    QSize minimumSizeHint() const override { return { 240, 120 }; }

signals:
    void rowSelected(int row); ///< -1 when cleared
    void rowActivated(int row);
    void cardRequested(int row);
    void rowHovered(int row); ///< -1 when nothing is under the pointer
    void scrollChanged();
    void collapseRequested(const QString& lane);
    void laneMoved(const QString& lane, const QString& before);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void panBy(const QPointF& pixels) override;
    void zoomAround(double x, int steps) override;
    void zoomAround(double x, double factor) override;
    void fling(double pixelsPerSecond) override;
    void stopMoving() override;
    void rangeShown(double from, double to) override;
    void rangeChosen(double from, double to) override;
    void areaShown(const QPointF& from, const QPointF& to) override;
    void areaChosen(const QPointF& from, const QPointF& to) override;
    void measureShown(double from, double to) override;
    void clicked(const QPointF& at, Qt::KeyboardModifiers modifiers) override;
    void doubleClicked(const QPointF& at) override;
    void centreWished(double x) override;

    bool stepByKey(const QKeyEvent& event);
    bool moveByKey(const QKeyEvent& event);
    bool actByKey(const QKeyEvent& event);
    void selectByKey(int row);
    void hoverAt(const QPointF& position);
    void showPointer(std::optional<double> x);
    void contentChanged();
    std::optional<TimelineLayout::Hit> hitAt(const QPointF& position);
    bool zoomToHidden(const QPointF& position);
    QString laneAt(double y) const;
    LaneView laneView(const QRectF& clip) const;
    OverlayFrame overlayFrame() const { return { plot(), ruler() }; }

    TimelineScene& m_scene;
    TimelineNavigator& m_navigator;
    AxisPainter m_axis;
    LanePainter m_lanes;
    Gestures m_gestures;
    OverlayState m_overlay;
    QElapsedTimer m_clock;
    Counts m_counts;
    double m_scroll = 0;
    int m_hoveredRow = -1;
    bool m_showsFocus = false; ///< it came by the keyboard
    QString m_pressedLane; ///< header under the button
};

} // namespace demarche
