// SPDX-License-Identifier: GPL-3.0-or-later
// Finds who an article speaks of, and which mentions are the same one.
#pragma once

#include "models/analysis/analysis_input.h"

#include <memory>

namespace demarche {

class ActorLexicon;
class Vocabulary;

std::shared_ptr<const ActorLexicon> loadActorLexicon(Vocabulary& vocabulary, QStringList& faults);

/// By first mention. Sources that only carry the news are marked so.
std::vector<ActorFinding> findActors(const AnalysisInput& input, const ActorLexicon& lexicon);

} // namespace demarche
