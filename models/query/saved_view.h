// SPDX-License-Identifier: GPL-3.0-or-later
// A place in all views at once, to come back to: what passes, which time, which text, what is chosen.
#pragma once

#include "models/calendar/instant.h"
#include "models/findings/finding_key.h"

#include <QString>

#include <optional>

namespace demarche {

/// What stands chosen, by content: it is found again in a later story.
struct ChosenThing {
    enum class Kind : quint8 { None, Event, Actor, Quote };
    Kind kind = Kind::None;
    FindingKey key;
    friend bool operator==(const ChosenThing&, const ChosenThing&) = default;
};

struct SavedView {
    QString name; ///< as the person calls it; empty for a mere step of the way
    QString query; ///< as queryOf(filter)
    std::optional<InstantRange> period; ///< of the timeline
    QString article; ///< content hash of the article in sight; empty if none
    qsizetype offset = 0; ///< in that article: the first words in sight
    ChosenThing chosen;
    friend bool operator==(const SavedView&, const SavedView&) = default;
};

} // namespace demarche
