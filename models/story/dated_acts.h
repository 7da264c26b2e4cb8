// SPDX-License-Identifier: GPL-3.0-or-later
// On which days all articles together place an act of one kind by one actor, for comparing calendars.
#pragma once

#include "models/story/event_rows.h"

#include <QHash>

#include <vector>

namespace demarche {

/// One day on which an article places an act.
struct DatedAct {
    qint64 day = 0;
    quint32 row = 0; ///< the first that says so, of an article
    bool isStated = false; ///< the text names the day, so it does not hang on a heading
};

/// What an act is known by: its family or kin, and one of its actors.
struct ActKey {
    quint64 value = 0;
    bool isPerson = false;
};

std::vector<ActKey> actKeysOf(const EventRow& row);
bool isDayStated(const EventRow& row, const ArticleFindings& found);

/// Days of exactly dated acts by key; a day counts once for each of the first few articles.
class DatedActs {
public:
    DatedActs(const std::vector<EventRow>& rows, const std::vector<ArticleFindingsPtr>& findings);
    const std::vector<DatedAct>& under(const ActKey& key) const;

private:
    QHash<quint64, std::vector<DatedAct>> m_acts;
    std::vector<DatedAct> m_none;
};

} // namespace demarche
