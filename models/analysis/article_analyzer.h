// SPDX-License-Identifier: GPL-3.0-or-later
// Article in, findings out: pure and total.
#pragma once

#include "models/findings/article_findings.h"

#include <functional>

namespace demarche {

struct Lexicons;

struct AnalysisOptions {
    /// Where the text does not say when it was published, or contradicts what it says: the day that
    /// other articles of the story point to. Dates reckoned from it are anchored to OtherArticle.
    std::optional<FuzzyDate> assumedPublication;
    /// Asked now and then; once it says true the findings so far are returned.
    std::function<bool()> isCancelled;
};

/// Any text gives findings, perhaps none. Asks neither clock, locale nor disk; same article, same findings,
/// on any thread. Bounded memory and time: linear in the text.
ArticleFindings analyze(const ArticlePtr& article, const Lexicons& lexicons, const AnalysisOptions& options = {});

} // namespace demarche
