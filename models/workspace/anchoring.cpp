// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the story for evidence, analyses anew, and asks again: one article's year can bear out another's day.
#include "models/workspace/anchoring.h"

#include "models/analysis/article_analyzer.h"
#include "models/analysis/lexicons.h"
#include "models/story/publication_evidence.h"

namespace demarche {

namespace {

constexpr int mostRounds = 3;

ArticleFindingsPtr analysedAnew(const ArticleFindings& found, const PublicationEvidence& evidence,
                                const Lexicons& lexicons, const std::function<bool()>& isCancelled)
{
    auto anew = std::make_shared<ArticleFindings>(analyze(found.article, lexicons, { evidence.assumed, isCancelled }));
    if (evidence.kind == PublicationEvidenceKind::Unstated) {
        anew->published = { evidence.assumed, PublicationOrigin::Inferred, evidence.reason, {}, {} };
        return anew;
    }
    // what the heading says stays on record
    anew->published = found.published;
    anew->published.contradictedBy = evidence.assumed;
    Message notice = evidence.reason;
    notice.id = "story.heading-notice";
    notice.arguments.push_back(*found.published.date);
    notice.arguments.push_back(evidence.assumed);
    anew->notices.insert(anew->notices.begin(), { NoticeLevel::Warning, notice, found.published.span });
    return anew;
}

} // namespace

std::vector<ArticleFindingsPtr> anchoredTogether(std::vector<ArticleFindingsPtr> findings, const Lexicons& lexicons,
                                                 const std::function<bool()>& isCancelled)
{
    for (int round = 0; round < mostRounds; ++round) {
        const std::vector<PublicationEvidence> evidence = publicationEvidence(findings);
        if (evidence.empty() || (isCancelled && isCancelled()))
            break;
        for (const PublicationEvidence& one : evidence) {
            ArticleFindingsPtr& found = findings[size_t(one.article)];
            found = analysedAnew(*found, one, lexicons, isCancelled);
        }
    }
    return findings;
}

} // namespace demarche
