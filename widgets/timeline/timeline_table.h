// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline's twin: a table of the events in sight, always in step with it.
#pragma once

#include "widgets/timeline/canvas.h"
#include "widgets/timeline/table_model.h"

#include <QTableView>
#include <QTimer>

namespace demarche {

/// Chosen rows are chosen events, both ways; Enter opens the source, Space the card.
class TimelineTable : public QTableView {
    Q_OBJECT

public:
    TimelineTable(TimelineCanvas& canvas, QWidget* parent);
    TimelineTableModel& rows() { return m_rows; }

signals:
    void escaped(); ///< back to the timeline

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refreshSoon();
    void refresh();
    void takeStyle();
    void takeSelection(); ///< from the timeline
    void giveSelection(); ///< to the timeline

    TimelineCanvas& m_canvas;
    TimelineTableModel m_rows;
    QTimer m_refreshing;
    bool m_isTaking = false;
};

} // namespace demarche
