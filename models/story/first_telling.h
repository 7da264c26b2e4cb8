// SPDX-License-Identifier: GPL-3.0-or-later
// Who told of an event first, of those whom the reports name as their source.
#pragma once

#include "models/story/story.h"

#include <optional>

namespace demarche {

struct FirstTelling {
    QuoteId quote; ///< the words that tell it, marked or reported
    ActorId speaker;
    std::optional<FuzzyDate> said; ///< when it was said, else when it was published; empty if neither is known
};

/// Of the reports that are someone's claim, plan or denial, not of what an article tells on its own account: the
/// earliest said; of those said on one day the one published first. Nothing where nobody is named.
/// Linear in the event's reports and the quotes of their sentences.
std::optional<FirstTelling> firstTellingOf(const StoryEvent& event, const Story& story);

} // namespace demarche
