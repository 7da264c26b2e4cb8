// SPDX-License-Identifier: GPL-3.0-or-later
// Four parts: the kind of event, where it is told, who takes part, whether it is quoted.
#include "models/analysis/event_importance.h"

#include <algorithm>
#include <cmath>

namespace demarche {

void weigh(EventDraft& draft, const EventFrame& frame, double place)
{
    const double kind = frame.weight * 0.45;
    const double position = (1.0 - std::clamp(place, 0.0, 1.0)) * 0.25;
    const double parties
        = std::min<double>(3, double(draft.titleActors.size() + draft.titleRecipients.size())) / 3 * 0.2;
    const double quotes = draft.finding.quote >= 0 || draft.is(SpeechDraft) ? 0.05 : 0;
    double sum = kind + position + parties + quotes + (draft.finding.when ? 0.05 : 0);
    if (draft.is(NominalDraft) && !draft.is(CarriedByVerb))
        sum *= 0.7;
    if (draft.is(IncidentalDraft) || draft.is(BackgroundDraft))
        sum *= 0.8;
    if (draft.finding.status == EventStatus::Hypothetical)
        sum *= 0.7;
    draft.finding.importance = std::round(std::clamp(sum, 0.0, 1.0) * 1000) / 1000;
    const auto percent = [](double part) { return qint64(std::lround(part * 100)); };
    draft.finding.importanceReason
        = { "importance.parts", { percent(kind), percent(position), percent(parties), percent(quotes) } };
}

} // namespace demarche
