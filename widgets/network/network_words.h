// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel says in words: initials, tips, the period, and sentences for those who listen to it.
#pragma once

#include "models/calendar/instant.h"
#include "models/story/story.h"

#include <QString>

namespace demarche {

class NetworkScene;

/// "KH" for Kim Hong-kyun, "MF" for Ministry of Foreign Affairs, one character in scripts without capitals
/// that write names closely; the code for a country.
QString initialsOf(const StoryActor& actor);

/// "17–27 Jun 2024", as finely as its length deserves.
QString wordsForPeriod(const InstantRange& period);
QString wordsForKinds(Quad quad); ///< "accuse, reject, threaten"

/// Rich text: name, office, and what it did in the period.
QString tipForNode(const NetworkScene& scene, size_t node);
QString tipForEdge(const NetworkScene& scene, size_t edge);
/// Plain: "Putin, person: 5 events. Towards Kim Jong Un: cooperation in words: 3 acts. ..."
QString sentenceForNode(const NetworkScene& scene, size_t node);
QString nameForEdge(const NetworkScene& scene, size_t edge); ///< "Putin → Kim Jong Un, cooperation in words"
/// With the number of acts, and the first ones with their dates.
QString sentenceForEdge(const NetworkScene& scene, size_t edge);

} // namespace demarche
