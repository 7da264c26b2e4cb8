// SPDX-License-Identifier: GPL-3.0-or-later
// A story of two invented articles, made by hand, so that views are tested without any analysis.
#pragma once

#include "models/story/story.h"

namespace demarche {

/// Article 0: dated Wed 10 Mar 2021, an outlet; article 1: no date, no outlet.
/// Event 0 "Peru summons Chile's ambassador" on 9 Mar 2021, in both articles, with a disagreement of date;
/// event 1 undated, in article 1. Quote 0 is Quispe's, at event 0; quote 1 has no speaker.
/// Actors: 0 Rosa Quispe (PE), 1 Luis Soto (CL), 2 Lima (PE, a country).
StoryPtr smallStory();

/// The n-th article's text, for finding offsets in.
QString smallStoryText(int article);
/// Where the words stand in that article; fails the program if they do not.
TextSpan spanOf(int article, const QString& words);

} // namespace demarche
