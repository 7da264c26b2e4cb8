// SPDX-License-Identifier: GPL-3.0-or-later
// Decides whether a name is a person's, a body's, a place's, or no actor's at all.
#pragma once

#include "models/analysis/actor_kind_features.h"
#include "models/analysis/actor_name_spans.h"

namespace demarche {

/// What is seen of each name; parallel to the spans.
std::vector<KindFeatures> kindFeaturesOf(const ActorText& text, const KnownNames& known, const Titles& titles,
                                         const std::vector<NameSpan>& spans);

/// Decides every undecided name. Names written alike are one decision: what stands around any of them
/// counts for all.
void decideKinds(const ActorText& text, const KnownNames& known, const Titles& titles, std::vector<NameSpan>& spans);

} // namespace demarche
