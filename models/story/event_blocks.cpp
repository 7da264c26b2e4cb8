// SPDX-License-Identifier: GPL-3.0-or-later
// Drawers: kin and side and day, month or year; speaker and two neighbouring words.
#include "models/story/event_blocks.h"

#include "models/story/event_kin.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr size_t mostFromDrawer = 48; ///< the newest; keeps busy days from becoming quadratic
constexpr qint64 longestByDay = 10;
constexpr qint64 longestByMonth = 70;
constexpr size_t mostWordPairs = 12;

enum class Scale : quint64 { Day = 1, Month, Year, Undated, Words };

quint64 mixed(quint64 a, quint64 b)
{
    a ^= b + 0x9e3779b97f4a7c15u + (a << 6) + (a >> 2);
    a *= 0xff51afd7ed558ccdu;
    return a ^ (a >> 32);
}

Scale scaleOf(const EventRow& row)
{
    if (!row.days)
        return Scale::Undated;
    const qint64 length = row.days->length();
    return length <= longestByDay ? Scale::Day : length <= longestByMonth ? Scale::Month : Scale::Year;
}

/// Numbers of the days, months or years that the stretch touches; at most a dozen.
std::vector<qint64> unitsOf(const DayStretch& days, Scale scale)
{
    const auto unitAt = [scale](qint64 day) -> qint64 {
        if (scale == Scale::Day)
            return day;
        const CivilDay civil = CivilDay::fromDayNumber(day);
        return qint64(scale == Scale::Month ? civil.year() * 12 + civil.month() : civil.year());
    };
    std::vector<qint64> units;
    const qint64 last = unitAt(days.last);
    for (qint64 unit = unitAt(days.first); unit <= last && units.size() < 12; ++unit)
        units.push_back(unit);
    return units;
}

/// The family itself, and the kin it belongs to.
std::vector<quint64> kinsOf(const QByteArray& family)
{
    std::vector<quint64> kins { mixed(qHash(family, 0), 1) };
    const EventKin& kin = shippedEventKin();
    const auto found = kin.kinOf.constFind(family);
    if (found != kin.kinOf.constEnd()) {
        for (const quint32 number : *found)
            kins.push_back(mixed(number, 2));
    }
    return kins;
}

} // namespace

std::vector<quint64> EventBlocks::keysOf(const EventRow& row, Use use) const
{
    std::vector<quint64> times;
    const Scale own = scaleOf(row);
    if (own == Scale::Undated) {
        times.push_back(quint64(Scale::Undated));
    } else if (use == Use::Asking) {
        const DayStretch asked = own == Scale::Day ? DayStretch { row.days->first - 1, row.days->last + 1 } : *row.days;
        for (const qint64 unit : unitsOf(asked, own))
            times.push_back(mixed(quint64(unit), quint64(own)));
        // a day taken over from another sentence may be a few days off
        if (own == Scale::Day && row.event->origin == DateOrigin::Inferred) {
            for (const qint64 unit : unitsOf(*row.days, Scale::Month))
                times.push_back(mixed(quint64(unit), quint64(Scale::Month)));
        }
    } else {
        if (shippedEventKin().isRemembered(row.event->family))
            times.push_back(quint64(Scale::Undated));
        for (const Scale scale : { Scale::Day, Scale::Month, Scale::Year }) {
            if (scale < own)
                continue;
            for (const qint64 unit : unitsOf(*row.days, scale))
                times.push_back(mixed(quint64(unit), quint64(scale)));
        }
    }
    const quint64 home = m_isByArticle ? quint64(row.article) + 1 : 0;
    std::vector<quint64> sides;
    for (const quint32 side : row.actors.sides)
        sides.push_back(mixed(side, 3));
    if (use == Use::Filing || row.actors.isEmpty()) {
        for (const quint32 side : row.recipients.sides)
            sides.push_back(mixed(side, 4));
    }
    std::vector<quint64> keys;
    for (const quint64 kin : kinsOf(row.event->family)) {
        for (const quint64 side : sides) {
            for (const quint64 time : times)
                keys.push_back(mixed(mixed(kin, side), mixed(time, home)));
        }
    }
    for (const SpokenWords& quote : row.quotes) {
        for (size_t i = 0; i + 1 < quote.words.size() && i < mostWordPairs && quote.speakerSide != 0; ++i)
            keys.push_back(mixed(mixed(quote.words[i], quote.words[i + 1]),
                                 mixed(quint64(quote.speakerSide) << 8 | quint64(Scale::Words), home)));
    }
    return keys;
}

void EventBlocks::file(const EventRow& row, quint32 cluster)
{
    for (const quint64 key : keysOf(row, Use::Filing)) {
        std::vector<quint32>& drawer = m_drawers[key];
        if (drawer.empty() || drawer.back() != cluster)
            drawer.push_back(cluster);
    }
}

std::vector<quint32> EventBlocks::candidatesFor(const EventRow& row) const
{
    std::vector<quint32> candidates;
    for (const quint64 key : keysOf(row, Use::Asking)) {
        const auto drawer = m_drawers.constFind(key);
        if (drawer == m_drawers.constEnd())
            continue;
        const size_t taken = std::min(drawer->size(), mostFromDrawer);
        candidates.insert(candidates.end(), drawer->end() - qsizetype(taken), drawer->end());
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    return candidates;
}

} // namespace demarche
