// SPDX-License-Identifier: GPL-3.0-or-later
// Late aggregation: which of several reported dates the story shows, by a named rule.
#pragma once

#include "models/story/story.h"

#include <vector>

namespace demarche {

/// One report's date, with what the rule needs to know of its article.
struct ReportedDate {
    const EventFinding* event = nullptr; ///< dated
    ArticleId article;
    qint32 textGroup = -1;
    std::optional<FuzzyDate> published;
};

struct ChosenDate {
    size_t report = 0; ///< index into the reports given
    Message rule; ///< why this one; empty if there was nothing to choose
};

/// The most precise dates stand for election. The one that most independent texts can agree with wins;
/// of two as well supported, the one whose report was published nearest after it. `dates` not empty.
ChosenDate chooseDate(const std::vector<ReportedDate>& dates);

} // namespace demarche
