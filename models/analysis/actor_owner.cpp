// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at what is right beside a word, and never past its sentence.
#include "models/analysis/actor_owner.h"

namespace demarche {

namespace {

bool isState(const KnownMatch* match)
{
    return match && match->name && match->country >= 0 && match->name->sense <= NameSense::ShortForm;
}

bool isAdjective(const KnownMatch& match)
{
    return match.name->sense == NameSense::CountryAdjective || match.name->isAdjective;
}

} // namespace

qint16 subjectStateBefore(const ActorText& text, const KnownNames& known, quint32 word)
{
    qint16 first = -1;
    for (quint32 i = text.sentence(text.sentenceOf(word)).firstWord; i < word; ++i) {
        const KnownMatch* match = known.beginningAt(i);
        if (!isState(match))
            continue;
        first = first < 0 ? match->country : first;
        const quint32 before = i > 0 && text.is(i - 1, u"the") ? i - 1 : i;
        const bool isObject = before > 0 && !text.isFirst(before) && text.has(before - 1, PrepositionTrait);
        // "urged Moscow to stop": who is urged is no subject
        const bool isUrged = text.is(match->end, u"to") || text.has(match->end, PrepositionTrait);
        if (!isAdjective(*match) && !isObject && !isUrged && !text.isPossessive(match->end)
            && text.isLowerCase(match->end))
            return match->country;
        i = match->end - 1;
    }
    return first;
}

qint16 stateDescribing(const ActorText& text, const KnownNames& known, quint32 first, quint32 end)
{
    const quint32 sentence = text.sentenceOf(first);
    if (text.isMark(end, u',') && end + 1 < text.size() && text.sentenceOf(end + 1) == sentence) {
        const KnownMatch* owner = known.beginningAt(end + 1);
        if (isState(owner) && text.isPossessive(owner->end) && text.isLowerCase(owner->end + 1))
            return owner->country;
    }
    constexpr quint32 longest = 3; // nouns between: "the French state television channel"
    const quint32 begin = text.sentence(sentence).firstWord;
    for (quint32 i = first; i > begin && first - i <= longest && text.isLowerCase(i - 1);) {
        --i;
        if (text.has(i, PrepositionTrait | SpeechTrait)
            || (i + 1 == first && !text.has(i, OrganisationHeadTrait | FacilityTrait | StateNounTrait)))
            return -1;
        const KnownMatch* owner = known.endingAt(i);
        if (isState(owner))
            return isAdjective(*owner) ? owner->country : qint16(-1);
    }
    return -1;
}

} // namespace demarche
