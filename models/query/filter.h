// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader wants to see, as a value that any view can apply.
#pragma once

#include "models/calendar/fuzzy_date.h"
#include "models/findings/event_finding.h"
#include "models/findings/message.h"
#include "models/query/word_search.h"
#include "models/story/story.h"

#include <QString>

#include <variant>
#include <vector>

namespace demarche {

/// One condition: a chip in the window.
struct Condition {
    enum class Field : quint8 { Words, Actor, Outlet, Type, From, To, SaidBy, Place, Status, Article };
    Field field = Field::Words;
    QString text; ///< words, a name, a PLOVER type; for From and To EDTF
    bool isNegated = false; ///< -type:accuse
    friend bool operator==(const Condition&, const Condition&) = default;
};

/// All groups must hold; within a group one condition is enough ("a or b").
struct Filter {
    std::vector<std::vector<Condition>> groups;
    bool isEmpty() const { return groups.empty(); }
    friend bool operator==(const Filter&, const Filter&) = default;
};

struct ParsedFilter {
    Filter filter;
    std::vector<Message> mistakes; ///< "type:acuse": no such type, with what was meant
};

/// `words "a phrase" actor:putin outlet:afp type:accuse from:2024-06 to:2024-07 said by:lavrov or …`.
/// Total: what is no key is words.
ParsedFilter parseFilter(const QString& query);
QString queryOf(const Filter& filter); ///< parses back to the same filter

/// What passes: flags parallel to the story's vectors, and how many of each are set.
struct FilteredStory {
    std::vector<bool> events, actors, quotes, articles;
    qsizetype eventCount = 0, actorCount = 0, quoteCount = 0, articleCount = 0;
    friend bool operator==(const FilteredStory&, const FilteredStory&) = default;
};
/// Without a word search the story is read through.
FilteredStory filtered(const Story& story, const Filter& filter, const WordSearch& search = {});

/// The words that a text is to hold, to be marked in it; a condition an element.
QStringList wordsToMark(const Filter& filter);

} // namespace demarche
