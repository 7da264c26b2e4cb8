// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the model when someone looks, and whole only when it must.
#include "widgets/timeline/scene.h"

#include "models/items/roles.h"
#include "widgets/timeline/geometry/quiet_stretches.h"

#include <algorithm>

namespace demarche {
namespace {

constexpr int fewRows = 64; ///< changed rows that are put in place one by one

/// Roles that no drawing depends on.
bool isIrrelevant(const QList<int>& roles)
{
    return !roles.isEmpty() && std::all_of(roles.begin(), roles.end(), [](int role) {
        return role == DescriptionRole || role == KeyRole || role == IdRole || role == ActorsRole
            || role == Qt::ToolTipRole;
    });
}

} // namespace

TimelineScene::TimelineScene(QObject* parent)
    : QObject(parent)
{
    m_layout.setMeasure(m_labels.measure());
    setTheme(Theme::of(ThemeKind::Light, QFont()));
}

void TimelineScene::setModel(QAbstractItemModel* model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_labels.setModel(model);
    m_ownSelection = model ? std::make_unique<QItemSelectionModel>(model) : nullptr;
    setSelectionModel(m_ownSelection.get());
    if (model)
        watchModel();
    ++m_numberings;
    markStale();
}

void TimelineScene::watchModel()
{
    const auto stale = [this] {
        ++m_numberings;
        markStale();
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, stale);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, stale);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, stale);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, stale);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, stale);
    connect(m_model, &QObject::destroyed, this, stale);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TimelineScene::rowsChanged);
}

void TimelineScene::setSelectionModel(QItemSelectionModel* selection)
{
    if (m_selection)
        m_selection->disconnect(this);
    m_selection = selection ? selection : m_ownSelection.get();
    if (m_selection) {
        connect(m_selection, &QItemSelectionModel::selectionChanged, this, &TimelineScene::selectionChanged);
        connect(m_selection, &QItemSelectionModel::currentChanged, this, &TimelineScene::selectionChanged);
    }
    emit selectionChanged();
}

void TimelineScene::setTheme(const Theme& theme)
{
    m_labels.setTheme(theme);
    m_style = TimelineStyle::of(theme, m_content.laneNames);
    m_layout.forgetAll();
    arrange();
    emit styleChanged();
}

void TimelineScene::setZone(const TimeZone& zone)
{
    m_zone = zone;
    emit styleChanged();
}

void TimelineScene::setArrangement(const LaneArrangement& arrangement)
{
    m_arrangement = arrangement;
    arrange();
    emit contentChanged();
}

void TimelineScene::setTimeLinks(TimelineView::TimeLinks links)
{
    m_timeLinks = links;
    emit styleChanged();
}

void TimelineScene::setHeight(double height)
{
    if (height == m_height)
        return;
    m_height = height;
    arrange();
}

void TimelineScene::setEras(const QList<TimelineEra>& eras)
{
    m_eras = eras;
    emit styleChanged();
}

void TimelineScene::setFolding(const Folding& folding)
{
    if (folding == m_folding)
        return;
    m_folding = folding;
    content();
    fold(m_viewport.width() / 2);
}

void TimelineScene::foldStretch(const InstantRange& stretch, double x)
{
    erase_if(m_folding.keptOpen, [&](const InstantRange& open) { return open.overlaps(stretch); });
    m_folding.byHand.append(stretch);
    fold(x);
    emit foldingChanged();
}

void TimelineScene::unfold(int fold, double x)
{
    const Folds& folds = m_viewport.scale().folds();
    if (fold < 0 || static_cast<std::size_t>(fold) >= folds.size())
        return;
    const InstantRange stretch = folds[static_cast<std::size_t>(fold)];
    erase_if(m_folding.byHand, [&](const InstantRange& folded) { return folded.overlaps(stretch); });
    m_folding.keptOpen.append(stretch);
    this->fold(x);
    emit foldingChanged();
}

void TimelineScene::fold(double x)
{
    Folds folds(m_folding.byHand.begin(), m_folding.byHand.end());
    if (m_folding.quietLongerThan) {
        Folds quiets = quietStretches(*m_content.store, *m_folding.quietLongerThan);
        if (m_folding.mostQuiet)
            quiets = longestOf(std::move(quiets), *m_folding.mostQuiet);
        for (const InstantRange& quiet : quiets) {
            const bool isOpen = std::any_of(m_folding.keptOpen.begin(), m_folding.keptOpen.end(),
                                            [&](const InstantRange& open) { return open.overlaps(quiet); });
            if (!isOpen)
                folds.push_back(quiet);
        }
    }
    folds = tidied(std::move(folds));
    if (folds != m_viewport.scale().folds())
        m_viewport.setFoldsAround(std::make_shared<const Folds>(std::move(folds)), x);
}

const TimelineContent& TimelineScene::content()
{
    if (m_isStale)
        readNow();
    return m_content;
}

TimelineLayout& TimelineScene::layout()
{
    content();
    return m_layout;
}

void TimelineScene::markStale()
{
    if (m_isStale)
        return;
    m_isStale = true;
    emit contentChanged();
}

void TimelineScene::readNow()
{
    m_isStale = false;
    ++m_readings;
    m_content = m_model ? readItems(*m_model) : TimelineContent();
    m_labels.forgetAll();
    m_style = TimelineStyle::of(m_style.theme, m_content.laneNames);
    m_layout.setStore(m_content.store);
    arrange();
    if (m_folding.quietLongerThan || !m_folding.byHand.isEmpty())
        fold(m_viewport.width() / 2);
}

void TimelineScene::rowsChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles)
{
    if (m_isStale || isIrrelevant(roles))
        return;
    if (last.row() - first.row() >= fewRows) {
        markStale();
        return;
    }
    QList<int> lanes;
    for (int row = first.row(); row <= last.row(); ++row) {
        const std::vector<ItemPlace> places = m_content.store->placesOf(row);
        const std::optional<TimelineItem> item = readAgain(*m_model, row, m_content);
        if (!item) {
            markStale();
            return;
        }
        m_labels.forgetRow(row);
        m_content.store->replace(row, std::vector<TimelineItem>(places.size(), *item));
        for (const ItemPlace& place : places) {
            const int lane = static_cast<int>(place.lane);
            if (lanes.contains(lane))
                continue;
            lanes.append(lane);
            m_layout.forgetLane(place.lane);
        }
    }
    if (!lanes.isEmpty())
        emit lanesChanged(lanes);
}

void TimelineScene::arrange()
{
    std::vector<LaneWish> wishes;
    const auto& lanes = m_content.store->lanes();
    std::vector<bool> isPlaced(lanes.size(), false);
    const auto add = [&](std::size_t lane) {
        if (isPlaced[lane])
            return;
        isPlaced[lane] = true;
        wishes.push_back({ static_cast<std::uint32_t>(lane), lanes[lane].size(),
                           m_arrangement.collapsed.contains(m_content.laneNames.at(static_cast<int>(lane))) });
    };
    for (const QString& name : m_arrangement.order) {
        const auto lane = m_content.laneNames.indexOf(name);
        if (lane >= 0)
            add(static_cast<std::size_t>(lane));
    }
    for (std::size_t lane = 0; lane < lanes.size(); ++lane)
        add(lane);
    m_layout.setStack(stackedLanes(wishes, m_height, m_style.lanes), m_style.lanes);
}

int TimelineScene::currentRow() const
{
    return m_selection && m_selection->currentIndex().isValid()
            && m_selection->isRowSelected(m_selection->currentIndex().row(), {})
        ? m_selection->currentIndex().row()
        : -1;
}

bool TimelineScene::isSelected(int row) const
{
    return m_selection && m_model && row >= 0 && m_selection->isSelected(m_model->index(row, 0));
}

void TimelineScene::choose(int row, QItemSelectionModel::SelectionFlags how)
{
    if (m_selection && m_model && row >= 0 && row < m_model->rowCount())
        m_selection->setCurrentIndex(m_model->index(row, 0), how | QItemSelectionModel::Rows);
}

void TimelineScene::clearSelection()
{
    if (m_selection) {
        m_selection->clearSelection();
        m_selection->clearCurrentIndex();
    }
}

EventId TimelineScene::eventOf(int row) const
{
    if (!m_model || row < 0 || row >= m_model->rowCount())
        return {};
    const QVariant id = m_model->index(row, 0).data(IdRole);
    return { id.isValid() ? id.toInt() : row };
}

int TimelineScene::rowOf(EventId event) const
{
    if (!m_model || !event.isValid())
        return -1;
    if (eventOf(event.index) == event) // as it is in our own models
        return event.index;
    const QModelIndexList found = m_model->match(m_model->index(0, 0), IdRole, event.index, 1, Qt::MatchExactly);
    return found.isEmpty() ? -1 : found.first().row();
}

InstantRange TimelineScene::timeOf(int row)
{
    const std::vector<ItemPlace> places = content().store->placesOf(row);
    if (places.empty())
        return {};
    const LaneItems& lane = m_content.store->lanes()[places.front().lane];
    return { lane.begin(places.front().index), lane.end(places.front().index) };
}

InstantRange TimelineScene::extent() { return content().store->extent(); }

QString TimelineScene::sentenceOf(int row) const
{
    if (!m_model || row < 0)
        return {};
    const QModelIndex index = m_model->index(row, 0);
    const QString sentence = index.data(DescriptionRole).toString();
    return sentence.isEmpty() ? index.data(TitleRole).toString() : sentence;
}

} // namespace demarche
