// SPDX-License-Identifier: GPL-3.0-or-later
// Word by word; each way in which a name goes on past a capitalised word is one function.
#include "models/analysis/actor_name_runs.h"

namespace demarche {

namespace {
constexpr quint32 longestRun = 16; // words; keeps hostile input linear
}

bool NameRuns::isNameWord(quint32 i) const
{
    if (!m_text.isName(i) || m_titles.covering(i) >= 0 || m_text.has(i, TimeTrait))
        return false;
    return !m_text.has(i, FunctionTrait) || m_text.caseOf(m_text.sentenceOf(i)) != SentenceCase::TitleCase;
}

/// "Tan Wei Jun", "Theresa May": a month that is a personal name too, after another one, with no day beside it.
bool NameRuns::isMonthInName(quint32 at, quint32 end) const
{
    constexpr quint32 longestMonth = 4; // letters of those that are names as well
    const bool isShortMonth = m_text.isName(at) && m_text.has(at, TimeTrait)
        && m_text.word(at).end - m_text.word(at).begin <= longestMonth && m_titles.covering(at) < 0;
    if (!isShortMonth || m_text.caseOf(m_text.sentenceOf(at)) != SentenceCase::Plain || m_text.isMark(at + 1, u'.')
        || (at + 1 < end && m_text.word(at + 1).kind == WordKind::Number))
        return false;
    return m_text.has(at, GivenNameTrait | FamilyNameTrait) && m_text.has(at - 1, GivenNameTrait | FamilyNameTrait)
        && !m_known.covering(at - 1);
}

bool NameRuns::beginsWithMonth(quint32 i) const
{
    if (!m_text.isName(i) || !m_text.has(i, TimeTrait) || !m_text.has(i, GivenNameTrait)
        || m_text.caseOf(m_text.sentenceOf(i)) != SentenceCase::Plain || !isNameWord(i + 1) || m_known.covering(i + 1)
        || !m_text.has(i + 1, FamilyNameTrait))
        return false;
    return m_text.isFirst(i) || (i > 0 && (m_titles.covering(i - 1) >= 0 || m_text.has(i - 1, SpeechTrait)));
}

bool NameRuns::isHeadOf(quint32 i) const
{
    return m_text.has(i, OrganisationHeadTrait | PlaceHeadTrait) && !m_text.has(i, GivenNameTrait);
}

quint32 NameRuns::endOf(quint32 first, quint32 end) const
{
    quint32 at = first;
    // a known name that begins here is taken whole
    if (const KnownMatch* match = m_known.beginningAt(first))
        at = match->end;
    else
        ++at;
    const quint32 limit = std::min(end, first + longestRun);
    while (at < limit) {
        const quint32 next = pastJoint(first, at, limit);
        if (next == at)
            break;
        at = next;
    }
    return at;
}

quint32 NameRuns::pastJoint(quint32 first, quint32 at, quint32 end) const
{
    if (const KnownMatch* match = m_known.beginningAt(at); match && match->isBody() && m_text.isName(at))
        return at;
    if (const KnownMatch* match = m_known.beginningAt(at);
        match && !match->isBody() && m_text.word(at).followsSpace && m_text.isName(at) && m_titles.covering(at) < 0)
        return match->end;
    if ((isNameWord(at) || isMonthInName(at, end)) && m_text.word(at).followsSpace)
        return at + 1;
    if (m_text.isHyphen(at))
        return pastHyphen(at, end);
    if (m_text.isMark(at, u'.'))
        return pastStop(at, end);
    if (m_text.isMark(at, u'&') && isNameWord(at + 1))
        return at + 2;
    if (m_text.is(at, u"of"))
        return pastOf(first, at, end);
    if (m_text.has(at, ParticleTrait) && m_text.isLowerCase(at))
        return pastParticles(at, end);
    if (m_text.is(at, u"and") || m_text.has(at, ConcernTrait))
        return pastAnd(first, at, end);
    if (m_text.isPossessive(at) || m_text.isMark(at, u'\'') || m_text.isMark(at, u'\u2019'))
        return pastPossessive(first, at, end);
    if (m_text.isLetters(at) && m_text.word(at).kind == WordKind::Number)
        return at;
    return at;
}

/// "Jong-un", "Al-Maeena", "Rostov-on-Don"; not "Moscow-backed", "Korea-Russia".
quint32 NameRuns::pastHyphen(quint32 at, quint32 end) const
{
    if (!m_text.isJoined(at) || !m_text.isJoined(at + 1) || at + 1 >= end)
        return at;
    const quint32 next = at + 1;
    if (m_text.isName(next)) {
        const KnownMatch* left = m_known.endingAt(at);
        const KnownMatch* right = m_known.beginningAt(next);
        const bool isPair = (left && left->name && left->name->sense <= NameSense::ShortForm)
            || (right && right->name && right->name->sense <= NameSense::ShortForm);
        return isPair || m_titles.covering(next) >= 0 ? at : next + 1;
    }
    if (!m_text.isLowerCase(next) || m_text.has(next, OfficeTrait | PersonNounTrait | CompassTrait))
        return at;
    if (m_text.has(next, JointTrait))
        return m_text.isHyphen(next + 1) && m_text.isName(next + 2) ? next + 3 : next + 1;
    if (m_known.endingAt(at) && m_known.endingAt(at)->name)
        return at;
    const QStringView tail = m_text.view(next);
    const bool isSyllable
        = tail.size() <= 5 && !tail.endsWith(u"ed") && !m_text.has(next, CommonTrait | OtherHeadTrait);
    return isSyllable || m_text.has(next, GivenNameTrait) ? next + 1 : at;
}

/// After an initial or "St": "George W. Bush", "St. Louis".
quint32 NameRuns::pastStop(quint32 at, quint32 end) const
{
    if (!m_text.isJoined(at) || at == 0 || at + 1 >= end || m_text.isFirst(at + 1))
        return at;
    const quint32 length = m_text.word(at - 1).end - m_text.word(at - 1).begin;
    if (length > 4 || (length > 1 && m_text.word(at - 1).isAllCaps))
        return at;
    if (isNameWord(at + 1))
        return at + 2;
    // "Jr.", "Inc." keep their stop in the middle of a sentence
    return m_text.has(at - 1, StoppedTrait) ? at + 1 : at;
}

/// "Angela von der Leyen", "Universidad de Chile".
quint32 NameRuns::pastParticles(quint32 at, quint32 end) const
{
    quint32 i = at;
    while (i < end && i < at + 3 && m_text.has(i, ParticleTrait) && m_text.isLowerCase(i))
        ++i;
    if (m_text.isHyphen(i) && m_text.isJoined(i))
        ++i;
    return i < end && isNameWord(i) ? i + 1 : at;
}

quint32 NameRuns::pastOf(quint32 first, quint32 at, quint32 end) const
{
    quint32 next = at + 1;
    if (m_text.is(next, u"the"))
        ++next;
    if (next >= end || !isNameWord(next) || !isHeadOf(at - 1))
        return at;
    // "residents of Paris", "Bay of Pigs": the word before must itself be written as a name
    if (!m_text.isName(at - 1)
        || (at - 1 == first && m_text.isFirst(first) && m_text.has(first, CommonTrait)
            && !m_text.has(first, OrganisationHeadTrait)))
        return at;
    if (const KnownMatch* match = m_known.beginningAt(next))
        return match->end;
    return next + 1;
}

/// "Ministry of Trade and Industry", "Centre for Human Rights", "Food and Drug Administration".
quint32 NameRuns::pastAnd(quint32 first, quint32 at, quint32 end) const
{
    const quint32 next = at + 1;
    if (next >= end || !isNameWord(next))
        return at;
    const bool isAnd = m_text.is(at, u"and");
    if (!isAnd)
        return isHeadOf(at - 1) && m_text.has(at - 1, OrganisationHeadTrait) && m_text.isName(at - 1) ? next + 1 : at;
    bool hasHeadOf = false;
    for (quint32 i = first; i + 1 < at; ++i)
        hasHeadOf = hasHeadOf || (isHeadOf(i) && m_text.has(i + 1, ConcernTrait));
    const bool isSmall = m_text.has(next, PortfolioTrait) || !m_text.has(next, GivenNameTrait | FamilyNameTrait);
    if (hasHeadOf)
        return isSmall && !m_known.covering(next) ? next + 1 : at;
    // both sides common words, and a head at the end of the run
    if (at - first > 2 || m_known.covering(at - 1) || !m_text.has(at - 1, CommonTrait | PortfolioTrait))
        return at;
    quint32 last = next;
    while (last + 1 < end && isNameWord(last + 1) && m_text.word(last + 1).followsSpace)
        ++last;
    return last > next && m_text.has(last, OrganisationHeadTrait) ? next + 1 : at;
}

/// "People's Liberation Army", "Workers' Party": possessors that are common nouns.
quint32 NameRuns::pastPossessive(quint32 first, quint32 at, quint32 end) const
{
    if (at == 0 || !m_text.isJoined(at) || at + 1 >= end || !isNameWord(at + 1))
        return at;
    // "People" is a magazine, but not before "'s Army"
    const KnownMatch* owner = m_known.covering(at - 1);
    const bool isCommonToo
        = owner && owner->name && owner->name->sense >= NameSense::Organisation && m_text.has(at - 1, CommonTrait);
    if (owner && !isCommonToo)
        return at;
    const bool isCommon = m_text.has(at - 1, CommonTrait | PersonNounPluralTrait | OfficeTrait);
    if (!isCommon || (at - 1 == first && m_text.isFirst(first)))
        return at;
    return at + 2;
}

} // namespace demarche
