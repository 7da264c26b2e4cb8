// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/table_model.h"

#include "models/calendar/civil_day.h"
#include "models/items/roles.h"
#include "widgets/timeline/time_wording.h"

#include <algorithm>

namespace demarche {

TimelineTableModel::TimelineTableModel(TimelineScene& scene, QObject* parent)
    : QAbstractTableModel(parent)
    , m_scene(scene)
{
}

void TimelineTableModel::refresh()
{
    const InstantRange shown = m_scene.viewport().visibleRange();
    std::vector<std::pair<Instant, int>> found;
    for (const LaneItems& lane : m_scene.content().store->lanes()) {
        const std::uint32_t last = lane.firstFrom(shown.end);
        for (std::uint32_t i = 0; i < last; ++i) {
            if (lane.end(i) > shown.begin || lane.begin(i) >= shown.begin)
                found.emplace_back(lane.begin(i), lane.row(i));
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end()); // an event of several lanes is one row
    std::vector<int> rows(found.size());
    std::transform(found.begin(), found.end(), rows.begin(), [](const auto& item) { return item.second; });
    beginResetModel();
    m_rows = std::move(rows);
    m_places.assign(m_scene.model() ? static_cast<std::size_t>(m_scene.model()->rowCount()) : 0, -1);
    for (std::size_t place = 0; place < m_rows.size(); ++place)
        m_places[static_cast<std::size_t>(m_rows[place])] = static_cast<int>(place);
    endResetModel();
}

int TimelineTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

int TimelineTableModel::eventRow(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)] : -1;
}

int TimelineTableModel::rowOf(int eventRow) const
{
    return eventRow >= 0 && static_cast<std::size_t>(eventRow) < m_places.size()
        ? m_places[static_cast<std::size_t>(eventRow)]
        : -1;
}

QString TimelineTableModel::moment(const QModelIndex& event, int role) const
{
    const QVariant when = event.data(role);
    if (!when.isValid())
        return {};
    // what begins with its day is known to the day
    constexpr double toTheMinute = 60, toTheDay = 3600;
    const Instant instant = when.value<Instant>();
    const bool isDay = instant == CivilDay::containing(instant).begin();
    return TimeWording().ofMoment(instant, isDay ? toTheDay : toTheMinute, isDay ? TimeZone::utc() : m_scene.zone());
}

QVariant TimelineTableModel::data(const QModelIndex& index, int role) const
{
    if (!m_scene.model() || eventRow(index.row()) < 0)
        return {};
    const QModelIndex event = m_scene.model()->index(eventRow(index.row()), 0);
    if (role == Qt::AccessibleTextRole && index.column() == Event)
        return m_scene.sentenceOf(event.row());
    if (role == Qt::ToolTipRole)
        return m_scene.sentenceOf(event.row());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When: return event.data(DateTextRole);
    case Event: return event.data(TitleRole);
    case Lane: return event.data(LanesRole).toStringList().join(QStringLiteral(", "));
    case Sources: return event.data(SourceCountRole);
    case Said: return moment(event, SaidRole);
    case Published: return moment(event, PublishedRole);
    default: return {};
    }
}

QVariant TimelineTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Event: return tr("Event");
    case Lane: return tr("Lane");
    case Sources: return tr("Sources");
    case Said: return tr("Said");
    case Published: return tr("Published");
    default: return {};
    }
}

} // namespace demarche
