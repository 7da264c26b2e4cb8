// SPDX-License-Identifier: GPL-3.0-or-later
// Which articles' day of publication only the others can tell, and what they tell. Never today's date.
#pragma once

#include "models/story/story.h"

#include <optional>
#include <vector>

namespace demarche {

enum class PublicationEvidenceKind : quint8 {
    Unstated, ///< the article names no year; others tell of the same acts
    Contradicted, ///< its heading puts every shared act as many weeks off
};

struct PublicationEvidence {
    qint32 article = -1;
    PublicationEvidenceKind kind = PublicationEvidenceKind::Unstated;
    FuzzyDate assumed; ///< the day to reckon the article's dates from
    qint32 otherArticle = -1; ///< whose event tells it
    qint32 event = -1; ///< finding of the article
    qint32 otherEvent = -1; ///< finding of the other article
    Reason reason; ///< actors count the other article's
};

/// At most one for each article, ascending by article. Pure; near-linear in the events.
std::vector<PublicationEvidence> publicationEvidence(const std::vector<ArticleFindingsPtr>& findings);

} // namespace demarche
