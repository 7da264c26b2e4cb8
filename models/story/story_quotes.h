// SPDX-License-Identifier: GPL-3.0-or-later
// Quotes of all articles, with the story's actors as speakers, each at its event.
#pragma once

#include "models/story/story.h"

namespace demarche {

/// Fills story.quotes from its articles, and joins them with story.events both ways.
void addQuotes(Story& story);

} // namespace demarche
