// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what happened: frames with a trigger, who took part, and the date that belongs to it.
#pragma once

#include "models/analysis/analysis_input.h"
#include "models/analysis/date_finder.h"

#include <memory>

namespace demarche {

class EventLexicon;
class Vocabulary;

std::shared_ptr<const EventLexicon> loadEventLexicon(Vocabulary& vocabulary, QStringList& faults);

/// What the other finders found in the same article.
struct EventContext {
    const DateFindings& dates;
    const std::vector<ActorFinding>& actors;
    const std::vector<QuoteFinding>& quotes;
};

/// Ascending by trigger.
std::vector<EventFinding> findEvents(const AnalysisInput& input, const EventLexicon& lexicon,
                                     const EventContext& context);

} // namespace demarche
