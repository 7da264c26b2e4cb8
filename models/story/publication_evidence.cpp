// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the days an article gives to its acts beside those that others give to the same acts.
#include "models/story/publication_evidence.h"

#include "models/story/actor_linking.h"
#include "models/story/dated_acts.h"
#include "models/story/story_builder.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

namespace demarche {

namespace {

constexpr qint64 nearEnough = 45; ///< days between tellings of one act, where a year is looked for
constexpr qint64 smallestShift = 14; ///< a week is a routine, not a wrong heading
constexpr qint64 largestShift = 400;

/// Rows of one article.
struct OwnRows {
    const std::vector<EventRow>& rows;
    size_t begin = 0;
    size_t end = 0;
};

struct MonthDay {
    int month = 0;
    int day = 0;
};

/// "XXXX-06-21"
std::optional<MonthDay> yearlessDay(const QString& value)
{
    if (value.size() < 10 || !value.startsWith(QStringLiteral("XXXX-")) || value.at(7) != u'-')
        return {};
    bool isMonth = false;
    bool isDay = false;
    const MonthDay found { value.mid(5, 2).toInt(&isMonth), value.mid(8, 2).toInt(&isDay) };
    return isMonth && isDay ? std::optional(found) : std::nullopt;
}

/// The day without a year that the event's sentence names, the one nearest to the trigger if several.
std::optional<MonthDay> yearlessDayOf(const EventFinding& event, const ArticleFindings& found)
{
    if (event.when)
        return {};
    const auto next = std::upper_bound(found.sentences.begin(), found.sentences.end(), event.trigger.begin,
                                       [](qsizetype offset, const TextSpan& s) { return offset < s.begin; });
    const TextSpan sentence = next == found.sentences.begin() ? event.span : *(next - 1);
    auto date = std::partition_point(found.dates.begin(), found.dates.end(),
                                     [&](const DateFinding& d) { return d.span.end <= sentence.begin; });
    std::optional<MonthDay> nearest;
    qsizetype shortest = sentence.length() + 1;
    for (; date != found.dates.end() && date->span.begin < sentence.end; ++date) {
        const std::optional<MonthDay> day = yearlessDay(date->value);
        const qsizetype distance = std::abs(date->span.begin - event.trigger.begin);
        if (day && distance < shortest) {
            nearest = day;
            shortest = distance;
        }
    }
    return nearest;
}

std::optional<CivilDay> dayIn(std::int64_t year, const MonthDay& monthDay)
{
    return CivilDay::fromYearMonthDay(year, monthDay.month, monthDay.day);
}

Reason reasonFor(const char* id, const EventRow& other, const ArticleFindings& otherFound)
{
    const QString words = other.event->trigger.in(otherFound.article->text).toString();
    const QString name = !otherFound.article->title.isEmpty() ? otherFound.article->title : otherFound.article->path;
    return {
        id, { QuotedWords { words }, FuzzyDate::at(CivilDay::fromDayNumber(other.days->first)), QuotedWords { name } }
    };
}

class Evidence {
public:
    explicit Evidence(const std::vector<ArticleFindingsPtr>& findings)
        : m_findings(findings)
        , m_links(linkActors(findings, {}))
        , m_rows(eventRows(findings, m_links))
        , m_acts(m_rows, findings)
    {
    }

    std::vector<PublicationEvidence> all() const
    {
        std::vector<PublicationEvidence> evidence;
        size_t begin = 0;
        for (size_t article = 0; article < m_findings.size(); ++article) {
            size_t end = begin;
            while (end < m_rows.size() && m_rows[end].article == article)
                ++end;
            const OwnRows own { m_rows, begin, end };
            const PublicationFinding& published = m_findings[article]->published;
            const bool isUnknown = !published.date || published.origin == PublicationOrigin::Unknown;
            if (auto found = isUnknown ? yearFor(article, own) : shiftFor(article, own))
                evidence.push_back(std::move(*found));
            begin = end;
        }
        return evidence;
    }

private:
    struct Vote {
        int weight = 0;
        int strongest = 0;
        quint32 row = 0;
        quint32 otherRow = 0;
    };

    void vote(std::map<std::int64_t, Vote>& votes, quint32 number, const MonthDay& monthDay) const
    {
        const EventRow& row = m_rows[number];
        for (const ActKey& key : actKeysOf(row)) {
            for (const DatedAct& act : m_acts.under(key)) {
                if (m_rows[act.row].article == row.article)
                    continue;
                const std::int64_t actYear = CivilDay::fromDayNumber(act.day).year();
                for (std::int64_t year = actYear - 1; year <= actYear + 1; ++year) {
                    const std::optional<CivilDay> day = dayIn(year, monthDay);
                    const qint64 gap = day ? std::abs(day->dayNumber() - act.day) : nearEnough + 1;
                    if (gap > nearEnough)
                        continue;
                    const int weight = (gap == 0 ? 4 : gap <= 2 ? 3 : 1) * (key.isPerson ? 2 : 1);
                    Vote& sum = votes[year];
                    sum.weight += weight;
                    if (weight > sum.strongest)
                        sum = { sum.weight, weight, number, act.row };
                }
            }
        }
    }

    /// The year that the other articles' tellings of the same acts point to.
    std::optional<PublicationEvidence> yearFor(size_t article, const OwnRows& own) const
    {
        const ArticleFindings& found = *m_findings[article];
        std::map<std::int64_t, Vote> votes;
        for (size_t i = own.begin; i < own.end; ++i) {
            if (const std::optional<MonthDay> day = yearlessDayOf(*m_rows[i].event, found))
                vote(votes, quint32(i), *day);
        }
        const auto best = std::max_element(
            votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second.weight < b.second.weight; });
        if (best == votes.end())
            return {};
        for (const auto& [year, sum] : votes) {
            if (year != best->first && sum.weight * 2 > best->second.weight)
                return {}; // two years are as likely
        }
        const std::optional<CivilDay> latest = latestToldDay(found, best->first);
        if (!latest)
            return {};
        const EventRow& other = m_rows[best->second.otherRow];
        return PublicationEvidence { qint32(article),
                                     PublicationEvidenceKind::Unstated,
                                     FuzzyDate::at(*latest).asApproximate(),
                                     qint32(other.article),
                                     m_rows[best->second.row].finding,
                                     other.finding,
                                     reasonFor("story.published-like", other, *m_findings[other.article]) };
    }

    /// News is published on the last day it tells of as past, or just after.
    static std::optional<CivilDay> latestToldDay(const ArticleFindings& found, std::int64_t year)
    {
        std::optional<CivilDay> latest;
        const auto take = [&](const std::optional<MonthDay>& monthDay) {
            const std::optional<CivilDay> day = monthDay ? dayIn(year, *monthDay) : std::nullopt;
            if (day && (!latest || *latest < *day))
                latest = day;
        };
        for (const EventFinding& event : found.events) {
            if (event.status == EventStatus::Happened || event.status == EventStatus::Claimed)
                take(yearlessDayOf(event, found));
        }
        if (!latest) {
            for (const DateFinding& date : found.dates)
                take(yearlessDay(date.value));
        }
        return latest;
    }

    struct Shift {
        std::set<QByteArray> families;
        bool isPersonShared = false;
        bool isStated = false; ///< one of the others names its day
        bool isExact = false;
        quint32 row = 0;
        quint32 otherRow = 0;
    };

    void gatherShifts(std::map<qint64, Shift>& shifts, quint32 number) const
    {
        const EventRow& row = m_rows[number];
        for (const ActKey& key : actKeysOf(row)) {
            for (const DatedAct& act : m_acts.under(key)) {
                const EventRow& other = m_rows[act.row];
                if (other.article == row.article)
                    continue;
                // whole weeks, because the weekday was the anchor; a week holds each weekday once
                qint64 weeks = 0;
                const qint64 gap = act.day - row.days->first;
                if (gap < 0 || gap >= row.days->length())
                    weeks = gap >= 0 ? gap / 7 : -((-gap + 6) / 7);
                const qint64 shift = weeks * 7;
                if (act.day < row.days->first + shift || act.day > row.days->last + shift
                    || std::abs(shift) > largestShift)
                    continue;
                Shift& sum = shifts[shift];
                sum.families.insert(row.event->family);
                sum.isPersonShared = sum.isPersonShared || key.isPerson;
                const bool isBetter = act.isStated && row.days->length() == 1;
                if (sum.otherRow == sum.row || (isBetter && !sum.isExact)) {
                    sum.row = number;
                    sum.otherRow = act.row;
                }
                sum.isStated = sum.isStated || act.isStated;
                sum.isExact = sum.isExact || isBetter;
            }
        }
    }

    /// Whether a date that the article names itself agrees with its heading.
    static bool holdsItsHeading(const OwnRows& own, const ArticleFindings& found, const DayStretch& heading)
    {
        for (size_t i = own.begin; i < own.end; ++i) {
            const EventRow& row = own.rows[i];
            if (row.isDated && row.days->length() == 1 && isDayStated(row, found)
                && std::abs(row.days->first - heading.last) <= nearEnough)
                return true;
        }
        return false;
    }

    /// The number of days by which the heading is off, if every shared act says the same.
    std::optional<PublicationEvidence> shiftFor(size_t article, const OwnRows& own) const
    {
        const ArticleFindings& found = *m_findings[article];
        const std::optional<DayStretch> heading = dayStretchOf(*found.published.date);
        if (found.published.origin != PublicationOrigin::Stated || found.published.contradictedBy || !heading
            || heading->length() > 1 || holdsItsHeading(own, found, *heading))
            return {};
        std::map<qint64, Shift> shifts;
        for (size_t i = own.begin; i < own.end; ++i) {
            const EventRow& row = m_rows[i];
            const bool isPast = row.event->status == EventStatus::Happened || row.event->status == EventStatus::Claimed;
            const bool isNear
                = row.isDated && row.days->length() <= 7 && std::abs(row.days->first - heading->first) <= nearEnough;
            if (isPast && isNear)
                gatherShifts(shifts, quint32(i));
        }
        if (shifts.contains(0))
            return {};
        const auto best = std::max_element(shifts.begin(), shifts.end(), [](const auto& a, const auto& b) {
            return a.second.families.size() < b.second.families.size();
        });
        if (best == shifts.end() || std::abs(best->first) < smallestShift || best->second.families.size() < 2
            || !best->second.isPersonShared || !best->second.isExact)
            return {};
        for (const auto& [days, sum] : shifts) {
            if (days != best->first && sum.families.size() >= best->second.families.size())
                return {};
        }
        const EventRow& other = m_rows[best->second.otherRow];
        return PublicationEvidence {
            qint32(article),
            PublicationEvidenceKind::Contradicted,
            FuzzyDate::at(CivilDay::fromDayNumber(heading->first + best->first)).asApproximate(),
            qint32(other.article),
            m_rows[best->second.row].finding,
            other.finding,
            reasonFor("story.heading-contradicted", other, *m_findings[other.article])
        };
    }

    const std::vector<ArticleFindingsPtr>& m_findings;
    ActorLinks m_links;
    std::vector<EventRow> m_rows;
    DatedActs m_acts;
};

} // namespace

std::vector<PublicationEvidence> publicationEvidence(const std::vector<ArticleFindingsPtr>& findings)
{
    if (findings.size() < 2)
        return {};
    return Evidence(findings).all();
}

} // namespace demarche
