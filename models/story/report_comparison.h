// SPDX-License-Identifier: GPL-3.0-or-later
// The reports of one event by article, for comparing what each source says.
#pragma once

#include "models/story/story.h"

#include <vector>

namespace demarche {

/// All reports of the event in one article.
struct ArticleReports {
    ArticleId article;
    std::vector<const EventReport*> reports; ///< never empty
};

/// At most a fixed number of articles, one for each independent text first: copies say the same.
std::vector<ArticleReports> reportsByArticle(const StoryEvent& event, const Story& story);

/// Whether one is a later edition of the other's outlet, which corrects itself.
bool isLaterEdition(ArticleId later, ArticleId earlier, const Story& story);

const EventFinding& findingOf(const EventReport& report, const Story& story);
QString wordsAt(const SourcePlace& place, const Story& story);
TextSpan sentenceOf(const EventReport& report, const Story& story); ///< around its trigger

// One comparison a field; each gives nothing where the sources agree or only one speaks.
std::optional<Disagreement> compareDates(const std::vector<ArticleReports>& sources, const StoryEvent& event,
                                         const Story& story);
std::optional<Disagreement> compareParticipants(const std::vector<ArticleReports>& sources, const Story& story);
std::optional<Disagreement> compareVerbs(const std::vector<ArticleReports>& sources, const Story& story);
std::optional<Disagreement> compareDurations(const std::vector<ArticleReports>& sources, const Story& story);
std::optional<Disagreement> compareStatus(const std::vector<ArticleReports>& sources);
std::optional<Disagreement> comparePlaces(const std::vector<ArticleReports>& sources, const Story& story);
std::optional<Disagreement> compareNumbers(const std::vector<ArticleReports>& sources, const Story& story);
std::optional<Disagreement> compareTitles(const std::vector<ArticleReports>& sources, const StoryEvent& event,
                                          const Story& story);
std::optional<Disagreement> compareSayings(const std::vector<ArticleReports>& sources, const Story& story);
std::vector<Disagreement> compareQuotes(const StoryEvent& event, const Story& story);

} // namespace demarche
