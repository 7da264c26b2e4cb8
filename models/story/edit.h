// SPDX-License-Identifier: GPL-3.0-or-later
// A person's correction, as a value that finds its place again after a new analysis.
#pragma once

#include "models/story/story.h"

#include <variant>

namespace demarche {

/// The event's date as the person knows it; unset takes the date away.
struct ChangeEventDate {
    FindingKey event;
    std::optional<FuzzyDate> date;
    friend bool operator==(const ChangeEventDate&, const ChangeEventDate&) = default;
};

/// More kinds of edit join here; each is applied by one overload in edit.cpp.
using Edit = std::variant<ChangeEventDate>;

/// The story with the edit made. An edit whose event is not in the story changes nothing: its article
/// may come back. Events stay in date order, so ids may differ; keys do not.
StoryPtr apply(const StoryPtr& story, const Edit& edit);
StoryPtr applyAll(const StoryPtr& story, const std::vector<Edit>& edits);

/// "Date of “Seoul summons Kulik” changed to 20 Sep 2023", for the undo menu.
Message describe(const Edit& edit, const Story& story);

} // namespace demarche
