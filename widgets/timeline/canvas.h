// SPDX-License-Identifier: GPL-3.0-or-later
// The one widget that paints the axis and the lanes, and takes mouse, touch and keys.
#pragma once

#include "widgets/timeline/axis_painter.h"
#include "widgets/timeline/gestures.h"
#include "widgets/timeline/header_painter.h"
#include "widgets/timeline/lane_painter.h"
#include "widgets/timeline/navigator.h"
#include "widgets/timeline/overlay_painter.h"
#include "widgets/timeline/timeline_keys.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace demarche {

class TimelineCanvas : public QWidget, private GestureWishes {
    Q_OBJECT

public:
    TimelineCanvas(TimelineScene& scene, TimelineNavigator& navigator, QWidget* parent);

    TimelineScene& scene() const { return m_scene; }
    TimelineNavigator& navigator() const { return m_navigator; }
    QRectF plot() const; ///< lanes without header, ruler and eras
    QRectF ruler() const;
    QRectF eraStrip() const; ///< between the two; empty without eras
    double scroll() const { return m_scroll; }
    double scrollRange() const; ///< how far lanes go beyond the plot
    void setScroll(double scroll);
    void setKeys(const TimelineKeys& keys) { m_keys = keys; }
    void lightUp(const std::vector<int>& rows); ///< as if the pointer were there, but tells nothing
    bool isLit(int row) const { return row >= 0 && std::size_t(row) < m_lit.size() && m_lit[std::size_t(row)]; }
    void setChosenLane(const QString& lane); ///< null: none; tells nothing

    int rowAt(const QPointF& position);
    int foldAt(const QPointF& position) const; ///< the seam there, or -1
    QString laneAt(const QPointF& position) const; ///< whose header is there; null if none
    bool isChevronAt(const QPointF& position) const; ///< of a header: there a click collapses or opens its lane
    QRect rectOf(int row); ///< empty if out of sight
    /// Placed items in sight, in order of time; for keyboard and screen readers.
    std::vector<TimelineLayout::Hit> visibleHits();
    QRectF rectOf(const TimelineLayout::Hit& hit);
    void select(int row,
                QItemSelectionModel::SelectionFlags how
                = QItemSelectionModel::ClearAndSelect); ///< as the person's choice
    void makeVisible(int row);

    void run(TimelineCommand command);
    void fitSelection(); ///< the chosen rows; nothing if there are none
    std::optional<InstantRange> chosenStretch(); ///< from the first chosen event to the last, if there are several
    std::optional<InstantRange> measured() const { return m_overlay.measure; }
    void measure(const std::optional<InstantRange>& stretch);
    QString laneOf(int row); ///< the first one; null if the row is not drawn
    enum class LaneStep : quint8 { Up, Down };
    void moveLane(const QString& lane, LaneStep step);

    struct Counts {
        int frames = 0;
        int labels = 0; ///< in the last frame, as what follows
        int fading = 0; ///< items that come, go or move
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
    void collapseRequested(const QString& lane); ///< or opening
    void laneSelected(const QString& lane);
    void laneHovered(const QString& lane); ///< empty: none any more
    void laneMoved(const QString& lane, const QString& before); ///< before: null for last
    void menuRequested(const QPoint& position); ///< of the canvas
    void zonesRequested(const QPoint& globalPosition);
    void commandGiven(demarche::TimelineCommand command); ///< that concerns more than the canvas

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
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
    bool giveUp(); ///< gesture, then measure, then choice
    void foldByKey();
    QString tipAt(const QPointF& position);
    void hoverAt(const QPointF& position);
    void hoverHeader(const QPointF& position);
    void showPointer(std::optional<double> x);
    void contentChanged();
    void viewportChanged();
    void updateLanes(const QList<int>& lanes);
    void paintFrame(QPainter& painter, const QRectF& exposed);
    std::optional<TimelineLayout::Hit> hitAt(const QPointF& position);
    std::optional<TimelineLayout::HiddenHit> hiddenAt(const QPointF& position);
    bool zoomToHidden(const QPointF& position);
    InstantRange timeOf(const TimelineLayout::HiddenHit& hidden);
    QString laneBelow(double y) const; ///< before which a lane dropped at y stands; null: last
    OverlayFrame overlayFrame() const { return { plot(), ruler() }; }

    TimelineScene& m_scene;
    TimelineNavigator& m_navigator;
    AxisPainter m_axis;
    LanePainter m_lanes;
    Gestures m_gestures;
    TimelineKeys m_keys;
    OverlayState m_overlay;
    HeaderState m_headers;
    QElapsedTimer m_clock;
    QTimer m_nextFrame; ///< while labels fade in
    Counts m_counts;
    double m_scroll = 0;
    int m_hoveredRow = -1;
    std::vector<bool> m_lit; ///< by row; shorter where the rest is not
    bool m_showsFocus = false; ///< it came by the keyboard
    QString m_zoneShown; ///< on the chip in the corner
    QString m_pressedLane; ///< header under the button
    double m_pressedY = 0;
};

} // namespace demarche
