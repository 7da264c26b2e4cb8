// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a report tells of the same event as others do. A wrong merge misleads, a missed one is listed.
#pragma once

#include "models/story/event_rows.h"

#include <vector>

namespace demarche {

/// Reports that are one event so far, with what they have in common.
struct EventCluster {
    std::vector<quint32> rows; ///< in order of joining
    Party actors;
    Party recipients;
    std::optional<DayStretch> days; ///< the narrowest stretch that a report states
    bool isDated = false; ///< a report states a date; else `days` is only assumed
    bool isDayFirm = false; ///< a report names or counts it; else it is taken over from other sentences
    bool hasConflictingDays = false;
};

enum class SameEvent : quint8 { No, Doubtful, Yes };

struct SameEventVerdict {
    SameEvent answer = SameEvent::No;
    double strength = 0; ///< for choosing among several
};

class SameEventRule {
public:
    explicit SameEventRule(const std::vector<EventRow>& rows)
        : m_rows(rows)
    {
    }
    SameEventVerdict verdict(const EventRow& row, const EventCluster& cluster) const;
    void add(quint32 row, EventCluster& cluster) const;

private:
    const std::vector<EventRow>& m_rows;
};

} // namespace demarche
