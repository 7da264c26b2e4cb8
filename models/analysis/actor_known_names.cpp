// SPDX-License-Identifier: GPL-3.0-or-later
// One walk over the words; capitals decide between a name and a word of the same spelling.
#include "models/analysis/actor_known_names.h"

namespace demarche {

KnownNames::KnownNames(const ActorText& text)
    : m_at(text.size(), -1)
    , m_named(text.lexicon().countryCount(), 0)
{
    const std::vector<Sentence>& sentences = text.structure().sentences;
    for (quint32 s = 0; s < sentences.size(); ++s)
        findIn(text, sentences[s], text.caseOf(s));
    for (const KnownMatch& match : m_matches) {
        if (match.name && match.name->country >= 0
            && (match.name->sense == NameSense::Country || match.name->sense == NameSense::CountryAdjective
                || match.name->sense == NameSense::Capital))
            ++m_named[size_t(match.name->country)];
    }
    for (KnownMatch& match : m_matches) {
        if (!match.name)
            continue;
        match.country = match.name->country;
        if (match.name->sense != NameSense::ShortForm)
            continue;
        for (const qint16 country : match.name->shortFor) {
            if (country >= 0 && match.country < 0 && mentionsOf(country) > 0)
                match.country = country;
        }
    }
}

const KnownMatch* KnownNames::beginningAt(quint32 i) const
{
    const KnownMatch* match = covering(i);
    return match && match->first == i ? match : nullptr;
}

const KnownMatch* KnownNames::endingAt(quint32 end) const
{
    const KnownMatch* match = end > 0 ? covering(end - 1) : nullptr;
    return match && match->end == end ? match : nullptr;
}

void KnownNames::findIn(const ActorText& text, const Sentence& sentence, SentenceCase sentenceCase)
{
    const ActorLexicon& lexicon = text.lexicon();
    for (quint32 i = sentence.firstWord; i < sentence.endWord; ++i) {
        if (text.id(i) == unknownWord || text.isInAddress(i))
            continue;
        if (text.isMark(i + 1, u'$')) // "US$20"
            continue;
        KnownMatch match;
        match.first = i;
        const std::span<const WordId> ids = text.idsUntil(i, sentence.endWord);
        const bool startsWithThe = text.is(i, u"the");
        if (text.isName(i) || startsWithThe) {
            if (const auto found = lexicon.names().longestAt(ids)) {
                match.end = i + found->wordCount;
                bool isWritten = text.isName(match.end - 1) && (!startsWithThe || text.isName(i + 1));
                if (startsWithThe && isWritten) { // "the South Korean": the longer name begins after the article
                    const auto after = lexicon.names().longestAt(ids.subspan(1));
                    const auto body = lexicon.bodies().longestAt(ids.subspan(1));
                    isWritten = !(after && after->wordCount + 1 > found->wordCount)
                        && !(body && body->wordCount + 1 > found->wordCount);
                }
                if (isWritten)
                    match.name = senseOf(text, match, lexicon.knownNames(found->value));
                // outlets keep their article: "The Times"
                if (match.name && startsWithThe && !text.isName(i) && match.name->sense == NameSense::Outlet)
                    match.name = nullptr;
                if (!match.name)
                    match.end = 0;
            }
        }
        if (const auto found = bodyAt(text, ids, i); found && i + found->wordCount >= match.end
            && !(match.name && match.name->sense <= NameSense::Seat && match.end == i + found->wordCount)) {
            if (!match.name || i + found->wordCount > match.end) {
                match.end = i + found->wordCount;
                match.name = nullptr;
                match.body = qint32(found->value);
            }
        }
        if (!match.name && !match.isBody())
            continue;
        // capitals tell nothing in a heading: a word that is also a common one is taken for that
        if (match.name && match.end == i + 1 && text.has(i, CommonTrait)
            && (sentenceCase != SentenceCase::Plain || text.opens(i)) && !text.word(i).isAllCaps)
            continue;
        const qint32 index = qint32(m_matches.size());
        for (quint32 k = match.first; k < match.end; ++k)
            m_at[k] = index;
        m_matches.push_back(match);
        i = match.end - 1;
    }
}

/// Unless a longer name goes on: "Supreme Court Bar Association" is no court.
std::optional<PhraseTable::Match> KnownNames::bodyAt(const ActorText& text, std::span<const WordId> ids,
                                                     quint32 at) const
{
    const auto found = text.lexicon().bodies().longestAt(ids);
    if (!found || !text.isName(at) || ids.size() <= found->wordCount)
        return found;
    const quint32 next = at + found->wordCount;
    const bool goesOn = text.isName(next) && text.word(next).followsSpace
        && !text.has(next, OfficeTrait | OfficePluralTrait | TimeTrait | TitleBeforeTrait | PersonNounTrait);
    return goesOn && text.caseOf(text.sentenceOf(at)) == SentenceCase::Plain ? std::nullopt : found;
}

const KnownName* KnownNames::senseOf(const ActorText& text, const KnownMatch& match,
                                     const std::vector<KnownName>& senses) const
{
    const KnownName* best = nullptr;
    for (const KnownName& sense : senses) {
        if (sense.isAllCaps && !text.word(match.first).isAllCaps)
            continue;
        if (!best || sense.sense < best->sense)
            best = &sense;
    }
    // "Burmese" is adjective and people alike: before a noun it is the adjective; order in NameSense decides
    return best;
}

} // namespace demarche
