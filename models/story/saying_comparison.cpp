// SPDX-License-Identifier: GPL-3.0-or-later
// How strong the verb is with which each source gives the same words: said, claimed or admitted.
#include "models/story/report_comparison.h"
#include "models/story/report_wording.h"

#include <set>

namespace demarche {

namespace {

QString strengthOf(const EventReport& report, const Story& story)
{
    const QString words = wordsAt({ report.article, report.trigger }, story).toLower();
    return shippedReportWording().strengths.value(words.section(u' ', 0, 0));
}

/// The report whose verb says more than that it was said, else the first that is a verb of saying.
const EventReport* strongestOf(const ArticleReports& source, const Story& story)
{
    const EventReport* plain = nullptr;
    for (const EventReport* report : source.reports) {
        const QString strength = strengthOf(*report, story);
        if (!strength.isEmpty() && strength != QStringLiteral("plain"))
            return report;
        if (!strength.isEmpty() && !plain)
            plain = report;
    }
    return plain;
}

} // namespace

std::optional<Disagreement> compareSayings(const std::vector<ArticleReports>& sources, const Story& story)
{
    Disagreement verb { DisagreementField::Verb, DisagreementRelation::Differs, {}, {}, { "story.verb-strength", {} } };
    std::set<QString> strengths;
    for (const ArticleReports& source : sources) {
        const EventReport* report = strongestOf(source, story);
        if (!report)
            continue;
        strengths.insert(strengthOf(*report, story));
        const SourcePlace where { report->article, report->trigger };
        verb.claims.push_back({ where, wordsAt(where, story) });
    }
    return strengths.size() > 1 ? std::optional(verb) : std::nullopt;
}

} // namespace demarche
