// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the reports of one act together, within an article and across articles.
#pragma once

#include "models/story/event_rows.h"

#include <functional>
#include <vector>

namespace demarche {

/// Two groups that may be one event, but for which too little speaks.
struct MergeNotMade {
    quint32 row = 0;
    quint32 otherRow = 0; ///< of another group
    double strength = 0;
};

struct EventGroups {
    std::vector<std::vector<quint32>> groups; ///< rows ascending; groups by their first row
    std::vector<MergeNotMade> notMade; ///< the strongest first
};

/// Near-linear: reports are compared only with events of the same kin, days and sides.
EventGroups mergeEvents(const std::vector<EventRow>& rows, const std::function<bool()>& isCancelled = {});

/// Each report by itself, except that nothing is shared between articles.
EventGroups mergeWithinArticles(const std::vector<EventRow>& rows, const std::function<bool()>& isCancelled = {});

} // namespace demarche
