// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the reports from the best dated to the undated; each joins the one event it fits, or begins one.
#include "models/story/event_merging.h"

#include "models/story/event_blocks.h"
#include "models/story/same_event_rule.h"

#include <algorithm>
#include <numeric>

namespace demarche {

namespace {

constexpr size_t mostListed = 500; ///< merges not made
/// How far the best of several events must be ahead for a report without a day to join it.
constexpr double clearLead = 0.15;

/// Days that are named or counted first, then those taken over, so that vague reports meet events and not
/// each other.
int vaguenessOf(const EventRow& row)
{
    if (!row.isDated)
        return 4;
    const qint64 length = row.days->length();
    if (length == 1)
        return row.event->origin == DateOrigin::Inferred ? 1 : 0;
    return length <= 31 ? 2 : 3;
}

std::vector<quint32> orderOf(const std::vector<EventRow>& rows)
{
    std::vector<quint32> order(rows.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(),
                     [&](quint32 a, quint32 b) { return vaguenessOf(rows[a]) < vaguenessOf(rows[b]); });
    return order;
}

class Merging {
public:
    Merging(const std::vector<EventRow>& rows, bool isByArticle)
        : m_rows(rows)
        , m_rule(rows)
        , m_blocks(isByArticle)
    {
    }

    void place(quint32 number)
    {
        const EventRow& row = m_rows[number];
        quint32 best = 0;
        SameEventVerdict bestVerdict;
        double secondStrength = 0;
        for (const quint32 candidate : m_blocks.candidatesFor(row)) {
            const SameEventVerdict verdict = m_rule.verdict(row, m_clusters[candidate]);
            if (verdict.answer == SameEvent::No)
                continue;
            const bool isBetter
                = std::pair(verdict.answer, verdict.strength) > std::pair(bestVerdict.answer, bestVerdict.strength);
            if (isBetter) {
                secondStrength = bestVerdict.answer == verdict.answer ? bestVerdict.strength : 0;
                best = candidate;
                bestVerdict = verdict;
            } else if (verdict.answer == bestVerdict.answer) {
                secondStrength = std::max(secondStrength, verdict.strength);
            }
        }
        const bool isChoice = vaguenessOf(row) > 1 && bestVerdict.strength - secondStrength < clearLead;
        if (bestVerdict.answer == SameEvent::Yes && !isChoice) {
            m_rule.add(number, m_clusters[best]);
            m_blocks.file(row, best);
            return;
        }
        if (bestVerdict.answer != SameEvent::No)
            m_notMade.push_back({ number, m_clusters[best].rows.front(), bestVerdict.strength });
        m_clusters.emplace_back();
        m_rule.add(number, m_clusters.back());
        m_blocks.file(row, quint32(m_clusters.size() - 1));
    }

    EventGroups groups()
    {
        EventGroups result;
        for (EventCluster& cluster : m_clusters) {
            std::sort(cluster.rows.begin(), cluster.rows.end());
            result.groups.push_back(std::move(cluster.rows));
        }
        std::sort(result.groups.begin(), result.groups.end());
        std::stable_sort(m_notMade.begin(), m_notMade.end(),
                         [](const MergeNotMade& a, const MergeNotMade& b) { return a.strength > b.strength; });
        if (m_notMade.size() > mostListed)
            m_notMade.resize(mostListed);
        result.notMade = std::move(m_notMade);
        return result;
    }

private:
    const std::vector<EventRow>& m_rows;
    SameEventRule m_rule;
    EventBlocks m_blocks;
    std::vector<EventCluster> m_clusters;
    std::vector<MergeNotMade> m_notMade;
};

EventGroups merged(const std::vector<EventRow>& rows, bool isByArticle, const std::function<bool()>& isCancelled)
{
    Merging merging(rows, isByArticle);
    quint32 done = 0;
    for (const quint32 number : orderOf(rows)) {
        if (isCancelled && ++done % 256 == 0 && isCancelled())
            break;
        merging.place(number);
    }
    return merging.groups();
}

} // namespace

EventGroups mergeEvents(const std::vector<EventRow>& rows, const std::function<bool()>& isCancelled)
{
    return merged(rows, false, isCancelled);
}

EventGroups mergeWithinArticles(const std::vector<EventRow>& rows, const std::function<bool()>& isCancelled)
{
    return merged(rows, true, isCancelled);
}

} // namespace demarche
