// SPDX-License-Identifier: GPL-3.0-or-later
// A hyphen between two names, a place before a name, a name in a heading.
#include "models/analysis/actor_name_pairs.h"

#include <QSet>

namespace demarche {

namespace {

/// "In Oslo Vik praised": the front of the sentence ends, and the name before the verb is its subject.
bool isSubjectAfterFront(const ActorText& text, const NameSpan& span)
{
    constexpr quint32 longestFront = 2; // words before "in": "Later in Oslo Vik"
    const quint32 in = span.first - 1;
    const QStringView verb = text.view(span.end);
    return in <= text.sentence(text.sentenceOf(in)).firstWord + longestFront && text.isLowerCase(span.end)
        && !text.has(span.end - 1, OrganisationHeadTrait | PlaceHeadTrait | OtherHeadTrait)
        && (text.has(span.end, SpeechTrait) || verb.endsWith(u"ed"));
}

} // namespace

std::vector<NameSpan> partedPairs(const ActorText& text, const KnownNames& known, std::vector<NameSpan> spans)
{
    QSet<quint64> lastWords; // only asked, never walked
    bool hasPair = false;
    const auto isInHeading = [&](const NameSpan& span) {
        return span.kind == NameKind::Undecided && span.end - span.first > 1
            && text.caseOf(text.sentenceOf(span.first)) == SentenceCase::TitleCase;
    };
    // "in Oslo Vik said": a place before a name that the article also has apart
    const auto isPlaceAndName = [&](const NameSpan& span) {
        return span.end - span.first == 2 && (span.kind == NameKind::Undecided || span.kind == NameKind::Organisation)
            && !span.known && span.first > 0 && text.has(span.first - 1, LocativeTrait)
            && known.endingAt(span.first + 1);
    };
    const auto isPair = [&](const NameSpan& span) {
        return span.kind == NameKind::Undecided && span.end - span.first == 3 && text.isHyphen(span.first + 1)
            && text.isName(span.end - 1);
    };
    for (const NameSpan& span : spans) {
        if (isPair(span) || isInHeading(span) || isPlaceAndName(span))
            hasPair = true;
        else if (span.kind == NameKind::Undecided) {
            lastWords.insert(text.word(span.end - 1).form);
            lastWords.insert(text.word(span.first).form);
        }
    }
    if (!hasPair)
        return spans;
    std::vector<NameSpan> parted;
    parted.reserve(spans.size() + 8);
    for (const NameSpan& span : spans) {
        parted.push_back(span);
        // "Dorin Warns Of Delays": of a heading's words the one that is a name below
        if (isInHeading(span) && lastWords.contains(text.word(span.first).form)
            && !lastWords.contains(text.word(span.end - 1).form)) {
            parted.back().end = span.first + 1;
            continue;
        }
        if (isPlaceAndName(span)) {
            const KnownMatch& place = *known.endingAt(span.first + 1);
            if (place.name && place.name->sense <= NameSense::Place
                && (lastWords.contains(text.word(span.end - 1).form) || isSubjectAfterFront(text, span))) {
                NameSpan before = span;
                before.end = span.first + 1;
                before.known = place.name;
                before.country = place.country;
                before.kind = kindOf(*place.name);
                parted.back() = before;
                parted.push_back(span);
                parted.back().first = span.end - 1;
                parted.back().kind = NameKind::Undecided;
            }
            continue;
        }
        if (!isPair(span) || !lastWords.contains(text.word(span.first).form)
            || !lastWords.contains(text.word(span.end - 1).form))
            continue;
        parted.back().end = span.first + 1;
        parted.push_back(span);
        parted.back().first = span.end - 1;
        parted.back().title = -1;
    }
    return parted;
}

} // namespace demarche
