// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to what is chosen or pointed at: its events, actors, quotes and articles.
#pragma once

#include "app/selection.h"

namespace demarche {

/// Each ascending, without repetition.
struct Tied {
    std::vector<EventId> events;
    std::vector<ActorId> actors;
    std::vector<QuoteId> quotes;
    std::vector<ArticleId> articles;
};

/// One pass over the story. Of several actors: the events that at least two of them share.
Tied tiedTo(const Story& story, const Chosen& what);

} // namespace demarche
