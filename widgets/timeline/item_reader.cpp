// SPDX-License-Identifier: GPL-3.0-or-later
// One virtual call a row for all roles, then sorting lane by lane.
#include "widgets/timeline/item_reader.h"

#include "models/calendar/instant.h"
#include "models/findings/event_finding.h"
#include "models/items/roles.h"

#include <QModelRoleData>

#include <algorithm>
#include <array>
#include <numeric>

namespace demarche {
namespace {

/// The answers of one row to all roles that matter.
class RowAnswers {
public:
    RowAnswers()
        : m_data { QModelRoleData(BeginRole),       QModelRoleData(EndRole),          QModelRoleData(PassesRole),
                   QModelRoleData(ShapeRole),       QModelRoleData(ApproximateRole),  QModelRoleData(TypeRole),
                   QModelRoleData(QuadRole),        QModelRoleData(StatusRole),       QModelRoleData(ImportanceRole),
                   QModelRoleData(SourceCountRole), QModelRoleData(DisagreementRole), QModelRoleData(CountryRole),
                   QModelRoleData(LanesRole) }
    {
    }

    void ask(const QAbstractItemModel& model, int row) { model.multiData(model.index(row, 0), m_data); }

    bool isPassing() const
    {
        const QVariant& passes = m_data[2].data();
        return !passes.isValid() || passes.toBool();
    }
    bool isDrawn() const { return (begin().isValid() || end().isValid()) && isPassing(); }
    QString country() const { return m_data[11].data().toString(); }
    QStringList lanes() const
    {
        QStringList lanes = m_data[12].data().toStringList();
        if (lanes.isEmpty())
            lanes.append(QString());
        else
            lanes.removeDuplicates();
        return lanes;
    }

    TimelineItem item(int row, quint8 country) const
    {
        TimelineItem item;
        item.row = row;
        item.importance = m_data[8].data().toFloat();
        item.traits.country = country;
        item.traits.shape = static_cast<quint8>(m_data[3].data().toInt());
        item.traits.type = static_cast<quint8>(m_data[5].data().toInt());
        item.traits.quad = static_cast<quint8>(m_data[6].data().toInt());
        item.traits.status = static_cast<quint8>(m_data[7].data().toInt());
        item.traits.sources = static_cast<quint8>(std::clamp(m_data[9].data().toInt(), 0, 255));
        const bool hasBegin = begin().isValid(), hasEnd = end().isValid();
        item.traits.flags = static_cast<quint8>(
            (m_data[4].data().toBool() ? MarkTraits::Approximate : 0) | (hasBegin ? 0 : MarkTraits::OpenBegin)
            | (hasEnd ? 0 : MarkTraits::OpenEnd) | (m_data[10].data().toBool() ? MarkTraits::Disagreement : 0));
        item.time.begin = (hasBegin ? begin() : end()).value<Instant>();
        item.time.end = std::max((hasEnd ? end() : begin()).value<Instant>(), item.time.begin);
        return item;
    }

private:
    const QVariant& begin() const { return m_data[0].data(); }
    const QVariant& end() const { return m_data[1].data(); }
    std::array<QModelRoleData, 13> m_data;
};

/// Numbers names in order of first appearance.
class Numbering {
public:
    int numberOf(const QString& name)
    {
        if (!m_names.isEmpty() && m_names.at(m_last) == name)
            return m_last; // neighbours are often alike
        const auto found = m_numbers.constFind(name);
        m_last = found != m_numbers.constEnd() ? *found : add(name);
        return m_last;
    }
    const QStringList& names() const { return m_names; }

private:
    int add(const QString& name)
    {
        m_numbers.insert(name, static_cast<int>(m_names.size()));
        m_names.append(name);
        return static_cast<int>(m_names.size()) - 1;
    }
    QHash<QString, int> m_numbers;
    QStringList m_names;
    int m_last = 0;
};

constexpr int mostCountries = 255; ///< what MarkTraits can number; later ones look like none

QString commonestCountry(const std::vector<TimelineItem>& lane, const QStringList& countries)
{
    std::vector<std::size_t> counts(static_cast<std::size_t>(countries.size()), 0);
    for (const TimelineItem& item : lane)
        ++counts[item.traits.country];
    if (!counts.empty())
        counts[0] = 0;
    const auto most = std::max_element(counts.begin(), counts.end());
    return most == counts.end() || *most * 2 <= lane.size() ? QString()
                                                            : countries.at(static_cast<int>(most - counts.begin()));
}

} // namespace

TimelineContent readItems(const QAbstractItemModel& model)
{
    TimelineContent content;
    content.rowCount = model.rowCount();
    Numbering lanes, countries;
    countries.numberOf(QString());
    std::vector<std::vector<TimelineItem>> items;
    RowAnswers answers;
    for (int row = 0; row < content.rowCount; ++row) {
        answers.ask(model, row);
        content.passingRows += answers.isPassing() ? 1 : 0;
        if (!answers.isDrawn())
            continue;
        const int country = countries.numberOf(answers.country());
        const TimelineItem item = answers.item(row, static_cast<quint8>(country < mostCountries ? country : 0));
        for (const QString& lane : answers.lanes()) {
            const auto number = static_cast<std::size_t>(lanes.numberOf(lane));
            if (number >= items.size())
                items.resize(number + 1);
            items[number].push_back(item);
        }
    }
    // Heaviest lane first; a name's letters decide between equals, so that the order is no accident.
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return items[a].size() != items[b].size()
            ? items[a].size() > items[b].size()
            : lanes.names().at(static_cast<int>(a)) < lanes.names().at(static_cast<int>(b));
    });
    content.countries = countries.names();
    std::vector<std::vector<TimelineItem>> ordered;
    for (const std::size_t lane : order) {
        content.laneNames.append(lanes.names().at(static_cast<int>(lane)));
        content.laneCountries.append(commonestCountry(items[lane], content.countries));
        ordered.push_back(std::move(items[lane]));
    }
    content.store = std::make_shared<EventStore>(std::move(ordered), content.rowCount);
    return content;
}

std::optional<TimelineItem> readAgain(const QAbstractItemModel& model, qint32 row, const TimelineContent& content)
{
    RowAnswers answers;
    answers.ask(model, row);
    const std::vector<ItemPlace> places = content.store->placesOf(row);
    const auto country = content.countries.indexOf(answers.country());
    const QStringList lanes = answers.lanes();
    if (!answers.isDrawn() || country < 0 || static_cast<std::size_t>(lanes.size()) != places.size())
        return std::nullopt;
    for (const ItemPlace& place : places) {
        if (!lanes.contains(content.laneNames.at(static_cast<int>(place.lane))))
            return std::nullopt;
    }
    return answers.item(row, static_cast<quint8>(country < mostCountries ? country : 0));
}

} // namespace demarche
