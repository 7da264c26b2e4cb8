// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the mouse does, done by keys.
#include "widgets/timeline/canvas.h"
#include "widgets/timeline/geometry/quiet_stretches.h"

#include <QKeyEvent>

#include <algorithm>

namespace demarche {

bool TimelineCanvas::stepByKey(const QKeyEvent& event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const int row = m_scene.currentRow();
    const auto go = [&](int to) {
        if (to < 0)
            return true;
        select(to,
               event.modifiers() & Qt::ShiftModifier ? QItemSelectionModel::Select
                                                     : QItemSelectionModel::ClearAndSelect);
        makeVisible(to);
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Left: return go(m_navigator.previous(row));
    case Qt::Key_Right: return go(m_navigator.next(row));
    case Qt::Key_Up: return go(m_navigator.inLaneAbove(row));
    case Qt::Key_Down: return go(m_navigator.inLaneBelow(row));
    case Qt::Key_Home: return go(m_navigator.first());
    case Qt::Key_End: return go(m_navigator.last());
    default: return false;
    }
}

bool TimelineCanvas::moveByKey(const QKeyEvent& event)
{
    const double width = m_scene.viewport().width();
    const bool hasControl = event.modifiers() & Qt::ControlModifier, hasAlt = event.modifiers() & Qt::AltModifier;
    const bool hasShift = event.modifiers() & Qt::ShiftModifier;
    if (hasAlt && event.key() == Qt::Key_Left)
        m_navigator.goBack();
    else if (hasAlt && event.key() == Qt::Key_Right)
        m_navigator.goForward();
    else if (hasControl && event.key() == Qt::Key_Left)
        m_navigator.panBy(-width / 10);
    else if (hasControl && event.key() == Qt::Key_Right)
        m_navigator.panBy(width / 10);
    else if (hasControl && hasShift && event.key() == Qt::Key_Up)
        moveLane(laneOf(m_scene.currentRow()), LaneStep::Up);
    else if (hasControl && hasShift && event.key() == Qt::Key_Down)
        moveLane(laneOf(m_scene.currentRow()), LaneStep::Down);
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
    if (const auto command = m_keys.commandOf(event)) {
        run(*command);
        return true;
    }
    const int row = m_scene.currentRow();
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0)
            emit rowActivated(row);
        return true;
    case Qt::Key_Space:
        if (row >= 0)
            emit cardRequested(row);
        return true;
    case Qt::Key_Escape: return giveUp();
    default: return false;
    }
}

bool TimelineCanvas::giveUp()
{
    if (!m_pressedLane.isNull()) {
        m_pressedLane = QString();
        m_headers = {};
        update();
        return true;
    }
    const bool wasMeasured = m_overlay.measure.has_value();
    if (m_gestures.cancel() || wasMeasured) {
        measure(std::nullopt);
        return true;
    }
    if (m_scene.currentRow() < 0)
        return false;
    m_scene.clearSelection();
    emit rowSelected(-1);
    return true;
}

void TimelineCanvas::run(TimelineCommand command)
{
    switch (command) {
    case TimelineCommand::FitAll: m_navigator.fitAll(); break;
    case TimelineCommand::FitSelection: fitSelection(); break;
    case TimelineCommand::Measure:
        if (const auto stretch = chosenStretch()) {
            measure(stretch);
        } else {
            m_gestures.measureNext();
            setCursor(Qt::CrossCursor);
        }
        break;
    case TimelineCommand::Fold: foldByKey(); break;
    case TimelineCommand::CollapseLane:
        if (const QString lane = laneOf(m_scene.currentRow()); !lane.isEmpty())
            emit collapseRequested(lane);
        break;
    case TimelineCommand::Links:
    case TimelineCommand::Table: emit commandGiven(command); break;
    }
}

/// The measured stretch, else that between the chosen events, else the quiet one after the chosen event or at
/// the middle of the view; folded again it is opened.
void TimelineCanvas::foldByKey()
{
    const TimelineViewport& viewport = m_scene.viewport();
    const auto stretch = m_overlay.measure ? m_overlay.measure : chosenStretch();
    if (stretch) {
        m_scene.foldStretch(*stretch, viewport.width() / 2);
        measure(std::nullopt);
        return;
    }
    const int row = m_scene.currentRow();
    Instant moment = viewport.instantAt(viewport.width() / 2);
    if (row >= 0 && !m_scene.content().store->placesOf(row).empty())
        moment = m_scene.timeOf(row).end;
    const auto quiet = quietStretchAt(*m_scene.content().store, moment);
    const Folds& folds = viewport.scale().folds();
    const auto folded = std::find_if(folds.begin(), folds.end(), [&](const InstantRange& fold) {
        return fold.contains(moment) || (quiet && fold.overlaps(*quiet));
    });
    const double x = std::clamp(viewport.xOf(moment), 0.0, viewport.width());
    if (folded != folds.end())
        m_scene.unfold(static_cast<int>(folded - folds.begin()), x);
    else if (quiet)
        m_scene.foldStretch(*quiet, x);
}

std::optional<InstantRange> TimelineCanvas::chosenStretch()
{
    const QItemSelectionModel* selection = m_scene.selectionModel();
    std::optional<InstantRange> first, last;
    int count = 0;
    for (const QModelIndex& index : selection ? selection->selectedRows() : QModelIndexList()) {
        if (m_scene.content().store->placesOf(index.row()).empty())
            continue;
        ++count;
        const InstantRange time = m_scene.timeOf(index.row());
        first = !first || time.begin < first->begin ? time : *first;
        last = !last || time.begin > last->begin ? time : *last;
    }
    if (count < 2 || first->begin >= last->begin)
        return std::nullopt;
    const bool isApart = first->end < last->begin;
    return InstantRange { isApart ? first->end : first->begin, last->begin };
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

void TimelineCanvas::moveLane(const QString& lane, LaneStep step)
{
    const std::vector<LaneBox>& stack = m_scene.layout().stack();
    const auto nameAt = [&](std::ptrdiff_t place) {
        return place >= 0 && place < static_cast<std::ptrdiff_t>(stack.size())
            ? m_scene.content().laneNames.at(static_cast<int>(stack[static_cast<std::size_t>(place)].lane))
            : QString();
    };
    for (std::ptrdiff_t place = 0; place < static_cast<std::ptrdiff_t>(stack.size()) && !lane.isEmpty(); ++place) {
        if (nameAt(place) != lane)
            continue;
        const bool isUp = step == LaneStep::Up;
        if (isUp ? place > 0 : place + 1 < static_cast<std::ptrdiff_t>(stack.size()))
            emit laneMoved(lane, nameAt(isUp ? place - 1 : place + 2));
        return;
    }
}

void TimelineCanvas::keyPressEvent(QKeyEvent* event)
{
    if (!actByKey(*event) && !stepByKey(*event) && !moveByKey(*event))
        QWidget::keyPressEvent(event);
}

} // namespace demarche
