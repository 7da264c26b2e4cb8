// SPDX-License-Identifier: GPL-3.0-or-later
// Uses a timeline as a person would, off screen.
#pragma once

#include "widgets/timeline/canvas.h"
#include "widgets/timeline/timeline_view.h"

#include <QStandardItemModel>

namespace demarche {

/// A view of six events in two lanes, June 2024, row 5 undated.
class TimelineDriver {
public:
    TimelineDriver();
    TimelineView& view() { return m_view; }
    QStandardItemModel& model() { return m_model; }
    TimelineCanvas& canvas() { return *m_view.canvas(); }

    void clickOn(int row, Qt::KeyboardModifiers modifiers = {});
    void clickAt(const QPoint& canvasPosition);
    void hoverOver(int row);
    struct Drag {
        QPoint from, to; ///< of the canvas
    };
    void drag(const Drag& way, Qt::KeyboardModifiers modifiers = {});
    double xOf(int day) const; ///< of the canvas, begin of that day of June 2024
    static Instant dayOfJune(int day);
    void wheel(const QPointF& canvasPosition, int angle);
    void swipe(const QPoint& pixels); ///< two fingers
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void setDay(int row, int day); ///< of June 2024

private:
    QStandardItemModel m_model;
    TimelineView m_view;
};

} // namespace demarche
