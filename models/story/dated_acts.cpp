// SPDX-License-Identifier: GPL-3.0-or-later
// Files exactly dated acts under family, kin and actor.
#include "models/story/dated_acts.h"

#include "models/story/event_kin.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr size_t mostDays = 48; ///< of one act; a daily routine tells nothing about a calendar
constexpr size_t mostArticlesOfDay = 2; ///< so that every article finds one that is not itself

quint64 keyOf(quint64 kind, quint64 actor)
{
    quint64 key = (kind ^ (actor + 0x9e3779b97f4a7c15u)) * 0xff51afd7ed558ccdu;
    return key ^ (key >> 31);
}

} // namespace

std::vector<ActKey> actKeysOf(const EventRow& row)
{
    std::vector<quint64> kinds { qHash(row.event->family, 0) | 1u };
    const auto kin = shippedEventKin().kinOf.constFind(row.event->family);
    if (kin != shippedEventKin().kinOf.constEnd()) {
        for (const quint32 number : *kin)
            kinds.push_back(quint64(number) * 2);
    }
    std::vector<ActKey> keys;
    const auto add = [&](const std::vector<qint32>& actors, quint64 role, bool isPerson) {
        for (const qint32 actor : actors) {
            for (const quint64 kind : kinds)
                keys.push_back({ keyOf(kind, quint64(actor) * 4 + role), isPerson });
        }
    };
    add(row.actors.persons, 0, true);
    add(row.recipients.persons, 1, true);
    // a country does too much for its name to say which act it is
    if (row.recipients.persons.empty() && row.actors.persons.empty()) {
        for (const quint32 side : row.actors.sides) {
            for (const quint32 other : row.recipients.sides)
                keys.push_back({ keyOf(kinds.front(), quint64(side) << 32 | other), false });
        }
    }
    return keys;
}

/// "June 19" names its day even where the year comes from elsewhere; "Friday" does not.
bool isDayStated(const EventRow& row, const ArticleFindings& found)
{
    const EventFinding& event = *row.event;
    if (event.origin == DateOrigin::Stated)
        return true;
    if (event.date < 0 || size_t(event.date) >= found.dates.size() || !event.when || !event.when->begin())
        return false;
    const QString words = found.dates[size_t(event.date)].span.in(found.article->text).toString();
    const QString day = QString::number(event.when->begin()->day);
    const qsizetype at = words.indexOf(day);
    const auto isDigit = [&](qsizetype i) { return i >= 0 && i < words.size() && words.at(i).isDigit(); };
    return at >= 0 && !isDigit(at - 1) && !isDigit(at + day.size());
}

DatedActs::DatedActs(const std::vector<EventRow>& rows, const std::vector<ArticleFindingsPtr>& findings)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        const EventRow& row = rows[i];
        const bool isPast = row.event->status != EventStatus::Planned && row.event->status != EventStatus::Hypothetical;
        if (!row.isDated || row.days->length() > 1 || !isPast)
            continue;
        const bool isStated = isDayStated(row, *findings[row.article]);
        for (const ActKey& key : actKeysOf(row)) {
            std::vector<DatedAct>& acts = m_acts[key.value];
            size_t sameDay = 0;
            bool isKnown = acts.size() >= mostDays;
            for (DatedAct& act : acts) {
                if (act.day != row.days->first)
                    continue;
                ++sameDay;
                isKnown = isKnown || rows[act.row].article == row.article;
            }
            if (!isKnown && sameDay < mostArticlesOfDay)
                acts.push_back({ row.days->first, quint32(i), isStated });
        }
    }
}

const std::vector<DatedAct>& DatedActs::under(const ActKey& key) const
{
    const auto found = m_acts.constFind(key.value);
    return found == m_acts.constEnd() ? m_none : *found;
}

} // namespace demarche
