// SPDX-License-Identifier: GPL-3.0-or-later
// Turns one story into another by at most four signals: move, remove, insert, move.
#include "models/items/story_item_model.h"

#include "models/story/story_wording.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace demarche {
namespace {

/// For each new row the old row with its key, -1 if there is none. Equal keys are matched in order.
std::vector<int> matched(const QStringList& before, const QStringList& after)
{
    QHash<QString, QList<int>> rows;
    for (int row = static_cast<int>(before.size()) - 1; row >= 0; --row)
        rows[before.at(row)].append(row);
    std::vector<int> oldRows;
    oldRows.reserve(static_cast<std::size_t>(after.size()));
    for (const QString& key : after) {
        const auto found = rows.find(key);
        oldRows.push_back(found == rows.end() || found->isEmpty() ? -1 : found->takeLast());
    }
    return oldRows;
}

bool isIdentity(const std::vector<int>& order)
{
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (order[i] != static_cast<int>(i))
            return false;
    }
    return true;
}

} // namespace

void StoryItemModel::reorder(const std::vector<int>& oldRowOfNewRow)
{
    if (isIdentity(oldRowOfNewRow))
        return;
    emit layoutAboutToBeChanged();
    std::vector<int> newRowOfOldRow(oldRowOfNewRow.size());
    std::vector<int> indices(oldRowOfNewRow.size());
    for (std::size_t row = 0; row < oldRowOfNewRow.size(); ++row) {
        const auto old = static_cast<std::size_t>(oldRowOfNewRow[row]);
        newRowOfOldRow[old] = static_cast<int>(row);
        indices[row] = m_indices[old];
    }
    m_indices = std::move(indices);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& index : from)
        to.append(this->index(newRowOfOldRow[static_cast<std::size_t>(index.row())], index.column()));
    changePersistentIndexList(from, to);
    emit layoutChanged();
}

void StoryItemModel::setStory(const StoryPtr& story)
{
    if (story == m_story)
        return;
    setPassing({}); // the flags were made for the story that goes
    const QStringList keys = keysOf(*story);
    const std::vector<int> oldRows = matched(m_keys, keys);
    const auto oldCount = static_cast<int>(m_indices.size()), newCount = static_cast<int>(keys.size());

    // Those that stay come first, in their new order, then those that go.
    std::vector<int> order;
    std::vector<bool> stays(m_indices.size(), false);
    for (const int row : oldRows) {
        if (row >= 0) {
            order.push_back(row);
            stays[static_cast<std::size_t>(row)] = true;
        }
    }
    const auto staying = static_cast<int>(order.size());
    for (int row = 0; row < oldCount; ++row) {
        if (!stays[static_cast<std::size_t>(row)])
            order.push_back(row);
    }
    reorder(order);
    if (staying < oldCount) {
        beginRemoveRows({}, staying, oldCount - 1);
        m_indices.resize(static_cast<std::size_t>(staying));
        endRemoveRows();
    }

    const StoryPtr before = std::exchange(m_story, story);
    m_wording = wordingFor(*m_story, m_baseWording);
    m_keys = keys;
    storyReplaced();
    std::vector<std::pair<int, int>> changed; // old and new index of what stayed and looks different
    std::vector<int> added;
    for (int row = 0, stayed = 0; row < newCount; ++row) {
        if (oldRows[static_cast<std::size_t>(row)] < 0) {
            added.push_back(row);
            continue;
        }
        int& index = m_indices[static_cast<std::size_t>(stayed++)];
        if (hasChanged(*before, index, *m_story, row))
            changed.push_back({ index, row });
        index = row;
    }
    if (!added.empty()) {
        beginInsertRows({}, staying, newCount - 1);
        m_indices.insert(m_indices.end(), added.begin(), added.end());
        endInsertRows();
        std::vector<int> back(static_cast<std::size_t>(newCount));
        for (int row = 0; row < newCount; ++row)
            back[static_cast<std::size_t>(m_indices[static_cast<std::size_t>(row)])] = row;
        reorder(back);
    }
    if (changed.size() > 64) {
        emit dataChanged(index(0), index(newCount - 1));
        return;
    }
    for (const auto& [old, row] : changed)
        emit dataChanged(index(row), index(row));
}

void StoryItemModel::setWording(const Wording& wording)
{
    m_baseWording = wording;
    m_wording = wordingFor(*m_story, m_baseWording);
    storyReplaced();
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

void StoryItemModel::setPassing(const std::vector<bool>& passing)
{
    if (passing == m_passing)
        return;
    m_passing = passing;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1), { PassesRole });
}

int StoryItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_indices.size());
}

QVariant StoryItemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int item = m_indices[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PassesRole: {
        const auto at = static_cast<std::size_t>(item);
        return at >= m_passing.size() || m_passing[at];
    }
    case IdRole: return item;
    case KeyRole: return m_keys.at(item);
    case Qt::DisplayRole: return dataOf(*m_story, item, TitleRole);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return dataOf(*m_story, item, DescriptionRole);
    default: break;
    }
    return role > Qt::UserRole ? dataOf(*m_story, item, role) : QVariant();
}

QHash<int, QByteArray> StoryItemModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({ { IdRole, "id" },
                   { KeyRole, "key" },
                   { TitleRole, "title" },
                   { DateRole, "date" },
                   { DateTextRole, "dateText" },
                   { DescriptionRole, "description" },
                   { LanesRole, "lanes" } });
    return names;
}

QModelIndex StoryItemModel::indexOfKey(const QString& key) const
{
    const auto row = m_keys.indexOf(key);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

bool StoryItemModel::hasChanged(const Story&, int, const Story&, int) const { return true; }

} // namespace demarche
