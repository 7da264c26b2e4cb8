// SPDX-License-Identifier: GPL-3.0-or-later
// Reads anew when the view has come to rest, and only while it is shown.
#include "widgets/timeline/timeline_table.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace demarche {
namespace {

constexpr int timeToRest = 60; // milliseconds without movement

} // namespace

TimelineTable::TimelineTable(TimelineCanvas& canvas, QWidget* parent)
    : QTableView(parent)
    , m_canvas(canvas)
    , m_rows(canvas.scene())
{
    setModel(&m_rows);
    setAccessibleName(tr("Events in sight"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(TimelineTableModel::Event, QHeaderView::Stretch);
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(timeToRest);
    connect(&m_refreshing, &QTimer::timeout, this, &TimelineTable::refresh);
    TimelineScene& scene = canvas.scene();
    connect(&scene.viewport(), &TimelineViewport::changed, this, &TimelineTable::refreshSoon);
    connect(&scene, &TimelineScene::contentChanged, this, &TimelineTable::refreshSoon);
    connect(&scene, &TimelineScene::lanesChanged, this, &TimelineTable::refreshSoon);
    connect(&scene, &TimelineScene::styleChanged, this, &TimelineTable::takeStyle);
    connect(&scene, &TimelineScene::selectionChanged, this, &TimelineTable::takeSelection);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TimelineTable::giveSelection);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { emit m_canvas.rowActivated(m_rows.eventRow(index.row())); });
    takeStyle();
}

void TimelineTable::takeStyle()
{
    const QFontMetrics body(m_canvas.scene().style().theme.type.body);
    verticalHeader()->setDefaultSectionSize(body.height() + 6);
    const int digit = body.averageCharWidth();
    setColumnWidth(TimelineTableModel::When, digit * 24);
    setColumnWidth(TimelineTableModel::Lane, digit * 18);
    setColumnWidth(TimelineTableModel::Sources, digit * 10);
    setColumnWidth(TimelineTableModel::Said, digit * 26);
    setColumnWidth(TimelineTableModel::Published, digit * 26);
    refreshSoon();
}

void TimelineTable::refreshSoon()
{
    if (isVisible())
        m_refreshing.start();
}

void TimelineTable::showEvent(QShowEvent* event)
{
    refresh();
    QTableView::showEvent(event);
}

void TimelineTable::refresh()
{
    m_isTaking = true;
    m_rows.refresh();
    m_isTaking = false;
    takeSelection();
}

void TimelineTable::takeSelection()
{
    if (m_isTaking || !isVisible())
        return;
    m_isTaking = true;
    QItemSelection chosen;
    const QItemSelectionModel* events = m_canvas.scene().selectionModel();
    for (const QModelIndex& index : events ? events->selectedRows() : QModelIndexList()) {
        const int row = m_rows.rowOf(index.row());
        if (row >= 0)
            chosen.select(m_rows.index(row, 0), m_rows.index(row, TimelineTableModel::ColumnCount - 1));
    }
    selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    const int current = m_rows.rowOf(m_canvas.scene().currentRow());
    if (current >= 0) {
        selectionModel()->setCurrentIndex(m_rows.index(current, TimelineTableModel::Event),
                                          QItemSelectionModel::NoUpdate);
        scrollTo(currentIndex());
    }
    m_isTaking = false;
}

void TimelineTable::giveSelection()
{
    if (m_isTaking)
        return;
    m_isTaking = true;
    TimelineScene& scene = m_canvas.scene();
    QItemSelection chosen;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        const QModelIndex event = scene.model()->index(m_rows.eventRow(index.row()), 0);
        chosen.select(event, event);
    }
    if (scene.selectionModel())
        scene.selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const int row = m_rows.eventRow(currentIndex().row());
    if (row >= 0 && !chosen.isEmpty())
        m_canvas.select(row, QItemSelectionModel::Select);
    m_isTaking = false;
}

void TimelineTable::keyPressEvent(QKeyEvent* event)
{
    const int row = m_rows.eventRow(currentIndex().row());
    if (row >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit m_canvas.rowActivated(row);
    else if (row >= 0 && event->key() == Qt::Key_Space)
        emit m_canvas.cardRequested(row);
    else if (event->key() == Qt::Key_Escape)
        emit escaped();
    else
        QTableView::keyPressEvent(event);
}

} // namespace demarche
