// SPDX-License-Identifier: GPL-3.0-or-later
// The whole story in a strip: where how much happens, and the window that the timeline shows.
#pragma once

#include "widgets/timeline/geometry/density.h"
#include "widgets/timeline/navigator.h"
#include "widgets/timeline/scene.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace demarche {

/// Drag the window to move, its ends to zoom, beside it to choose another; double click shows all.
class TimelineOverview : public QWidget {
    Q_OBJECT

public:
    TimelineOverview(TimelineScene& scene, TimelineNavigator& navigator, QWidget* parent);
    QRectF windowRect(); ///< of what the timeline shows
    QSize sizeHint() const override { return { 400, 66 }; }
    QSize minimumSizeHint() const override { return { 120, 56 }; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    enum class Grip : quint8 { None, Begin, End, Window, Outside };
    Grip gripAt(double x);
    TimelineViewport& whole(); ///< the strip's own scale: all events, folds as in the timeline
    void paintStatic(QPainter& painter);
    void paintSeams(QPainter& painter, double base);
    void forget();
    void moveWindow(); ///< with what the timeline shows
    void show(double begin, double end); ///< x of the strip

    TimelineScene& m_scene;
    TimelineNavigator& m_navigator;
    TimelineViewport m_whole;
    bool m_isStale = true;
    QTimer m_forgetting; ///< a changed event shows here a little later
    QPixmap m_ground; ///< density and labels
    QRectF m_paintedWindow;
    Grip m_grip = Grip::None;
    double m_pressedX = 0;
    double m_pressedBegin = 0, m_pressedEnd = 0;
};

} // namespace demarche
