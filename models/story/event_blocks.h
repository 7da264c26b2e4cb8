// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the events that a report may belong to without looking at all of them.
#pragma once

#include "models/story/event_rows.h"

#include <QHash>

#include <vector>

namespace demarche {

/// Events filed by kin, side and time, and by what was said.
class EventBlocks {
public:
    explicit EventBlocks(bool isByArticle)
        : m_isByArticle(isByArticle)
    {
    }
    void file(const EventRow& row, quint32 cluster);
    /// Ascending, without doubles; at most a fixed number from each drawer.
    std::vector<quint32> candidatesFor(const EventRow& row) const;

private:
    enum class Use : quint8 { Filing, Asking };
    std::vector<quint64> keysOf(const EventRow& row, Use use) const;
    bool m_isByArticle; ///< drawers of one article are its own
    QHash<quint64, std::vector<quint32>> m_drawers;
};

} // namespace demarche
