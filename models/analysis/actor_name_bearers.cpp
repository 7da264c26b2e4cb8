// SPDX-License-Identifier: GPL-3.0-or-later
// One pass, remembering the last words of full names.
#include "models/analysis/actor_name_bearers.h"

#include <QSet>

namespace demarche {

namespace {

/// "in London", "London, England", "London's mayor" apart: there the place is meant.
bool mayBePerson(const ActorText& text, const NameSpan& span)
{
    if (span.end != span.first + 1 || text.word(span.first).isAllCaps)
        return false;
    if (span.first > 0
        && text.has(span.first - 1, LocativeTrait | WhereaboutsTrait | CourseTrait | MotionTrait | ArticleTrait))
        return false;
    return text.has(span.end, SpeechTrait | AuxiliaryTrait | FunctionTrait) || !text.isLetters(span.end)
        ? !text.isMark(span.end, u',') && !text.isPossessive(span.end)
        : text.view(span.end).endsWith(u"ed");
}

} // namespace

void giveNamesToBearers(const ActorText& text, std::vector<NameSpan>& spans)
{
    QSet<quint64> families; // only asked, never walked
    for (NameSpan& span : spans) {
        if (span.kind == NameKind::Person && span.end > span.first + 1) {
            families.insert(text.word(span.end - 1).form);
            continue;
        }
        const bool isPlace = span.known
            && (span.known->sense == NameSense::Capital || span.known->sense == NameSense::Place
                || span.known->sense == NameSense::Country)
            && (span.kind == NameKind::Country || span.kind == NameKind::Place);
        if (!isPlace || !families.contains(text.word(span.first).form) || !mayBePerson(text, span))
            continue;
        span.kind = NameKind::Person;
        span.known = nullptr;
        span.country = -1;
    }
}

} // namespace demarche
