// SPDX-License-Identifier: GPL-3.0-or-later
// The same words in two articles, given to two speakers.
#pragma once

#include "models/story/story.h"

namespace demarche {

/// Adds a disagreement on the speaker to the event at the words. One look-up a quote, whichever event each
/// of them stands at: who speaks differs, so their events are two.
void addSameWordsOfOthers(Story& story);

} // namespace demarche
