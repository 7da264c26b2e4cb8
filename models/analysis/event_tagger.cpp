// SPDX-License-Identifier: GPL-3.0-or-later
// Rules in the order of their certainty: auxiliaries first, then articles, then what stands after.
#include "models/analysis/event_tagger.h"

namespace demarche {

namespace {

using Class = WordClass;

class Tagger {
public:
    Tagger(std::vector<EventToken>& tokens, const EventLexicon& lexicon)
        : m_tokens(tokens)
        , m_lexicon(lexicon)
    {
    }
    void run();

private:
    Class classAt(qsizetype i) const
    {
        return i >= 0 && i < qsizetype(m_tokens.size()) ? m_tokens[size_t(i)].wordClass : Class::Stop;
    }
    qsizetype before(qsizetype i) const;
    qsizetype after(qsizetype i) const;
    bool startsNounPhrase(qsizetype i) const;
    bool isPluralBefore(qsizetype i) const;
    bool isVerb(qsizetype i);
    bool isPastVerb(qsizetype i, qsizetype p, qsizetype n);
    bool isIngVerb(qsizetype i, qsizetype p, qsizetype n) const;
    bool isPresentVerb(qsizetype i, qsizetype p, qsizetype n) const;
    bool isBaseVerb(qsizetype i, qsizetype p, qsizetype n) const;

    bool takesParticle(qsizetype i) const;
    bool isCaused(qsizetype p) const;
    bool opensSentence(qsizetype p) const;

    std::vector<EventToken>& m_tokens;
    const EventLexicon& m_lexicon;
};

bool isSkipped(Class c) { return c == Class::Adverb || c == Class::Negation || c == Class::Mark; }

qsizetype Tagger::before(qsizetype i) const
{
    do
        --i;
    while (i >= 0 && isSkipped(classAt(i)) && !m_tokens[size_t(i)].isHyphen);
    return i;
}

qsizetype Tagger::after(qsizetype i) const
{
    do
        ++i;
    while (i < qsizetype(m_tokens.size()) && isSkipped(classAt(i)));
    return i;
}

bool Tagger::startsNounPhrase(qsizetype i) const
{
    switch (classAt(i)) {
    case Class::Determiner:
    case Class::Name:
    case Class::Pronoun:
    case Class::That: return true;
    case Class::Possessive: return i > 0; // "its", but not a stray 's
    default: return false;
    }
}

/// "calls in the envoy": a verb that some frame joins to the next word.
bool Tagger::takesParticle(qsizetype i) const
{
    if (i + 1 >= qsizetype(m_tokens.size()))
        return false;
    const WordId next = m_tokens[size_t(i + 1)].id;
    for (const TriggerPattern& pattern : m_lexicon.verbPatterns(m_tokens[size_t(i)].verb)) {
        if (!pattern.after.empty() && pattern.after.front() == next)
            return true;
    }
    return false;
}

/// "Ministry protests to the envoy": nothing but one noun phrase before
bool Tagger::opensSentence(qsizetype p) const
{
    for (; p >= 0; --p) {
        const Class c = classAt(p);
        if (c != Class::Noun && c != Class::Name && c != Class::Adjective)
            return false;
    }
    return true;
}

/// "officials say", "Kim and Putin meet"
bool Tagger::isPluralBefore(qsizetype p) const
{
    const Class c = classAt(p);
    if (c == Class::Noun)
        return m_tokens[size_t(p)].isPlural || (m_tokens[size_t(p)].groups & CrowdNoun);
    if (c == Class::Pronoun)
        return true;
    if (c != Class::Name)
        return false;
    const Class joint = classAt(p - 1);
    return joint == Class::Coordinator || m_tokens[size_t(p)].isPronoun || m_tokens[size_t(p)].isPlural;
}

bool Tagger::isPastVerb(qsizetype i, qsizetype p, qsizetype n)
{
    const Class pc = classAt(p);
    const Class nc = classAt(n);
    if (pc == Class::Be || pc == Class::Have)
        return true;
    const bool isBeforeNoun = nc == Class::Noun || nc == Class::Adjective
        || (nc == Class::Name && n == i + 1 && (pc == Class::Determiner || pc == Class::Possessive));
    if (pc == Class::Determiner || pc == Class::Possessive || pc == Class::Adjective || pc == Class::Number) {
        if (isBeforeNoun || pc == Class::Determiner) {
            m_tokens[size_t(i)].wordClass = Class::Adjective;
            return false;
        }
        return true;
    }
    if (pc == Class::Preposition && nc == Class::Noun) {
        m_tokens[size_t(i)].wordClass = Class::Adjective;
        return false;
    }
    // "state-run", "so-called"
    if (i > 0 && m_tokens[size_t(i - 1)].isHyphen && nc == Class::Noun && classAt(i - 2) != Class::Name) {
        m_tokens[size_t(i)].wordClass = Class::Adjective;
        return false;
    }
    if (m_tokens[size_t(i)].verb == 0)
        return pc == Class::Noun || pc == Class::Name || pc == Class::Pronoun || pc == Class::Relative
            || pc == Class::Coordinator;
    return true;
}

bool Tagger::isIngVerb(qsizetype i, qsizetype p, qsizetype n) const
{
    const Class pc = classAt(p);
    const Class nc = classAt(n);
    if (pc == Class::Be)
        return true;
    if (i > 0 && m_tokens[size_t(i - 1)].isHyphen && nc == Class::Noun)
        return false;
    if (m_tokens[size_t(i)].noun != 0 && (pc == Class::Noun || pc == Class::Name)) {
        // "a committee meeting": an article opens the phrase
        for (qsizetype k = p; k >= 0 && k > p - 6; --k) {
            const Class c = classAt(k);
            if (c == Class::Determiner || c == Class::Possessive)
                return false;
            if (c != Class::Noun && c != Class::Name && c != Class::Adjective && c != Class::Mark)
                break;
        }
    }
    // "a week touring" is no phrase
    const bool isDuration = pc == Class::Number && m_tokens[size_t(p)].date >= 0;
    if (pc == Class::Determiner || pc == Class::Possessive || pc == Class::Adjective
        || (pc == Class::Number && !isDuration))
        return false;
    if (m_tokens[size_t(i)].isCapitalised && i > 0 && pc != Class::Stop)
        return m_tokens[size_t(i)].verb != 0 && startsNounPhrase(n);
    // "missile testing"
    if (pc == Class::Noun && nc != Class::Determiner && nc != Class::Name && !startsNounPhrase(n)
        && m_tokens[size_t(i)].noun != 0)
        return false;
    return m_tokens[size_t(i)].verb != 0 || pc == Class::Comma || pc == Class::Preposition || pc == Class::Either
        || pc == Class::Noun || pc == Class::Name;
}

bool Tagger::isPresentVerb(qsizetype i, qsizetype p, qsizetype n) const
{
    const Class pc = classAt(p);
    if (pc == Class::Pronoun || pc == Class::Relative || pc == Class::That)
        return true;
    const bool mayBeNoun = m_tokens[size_t(i)].noun != 0;
    const Class nc = classAt(n);
    const bool takesSomething = startsNounPhrase(n) || nc == Class::Number || nc == Class::Adjective || nc == Class::To
        || (nc == Class::Noun && n == i + 1) || (nc == Class::Date && !mayBeNoun);
    if (pc == Class::Name)
        return mayBeNoun ? takesSomething || takesParticle(i) : true;
    if (pc == Class::Noun)
        return mayBeNoun
            ? (startsNounPhrase(n) && !m_tokens[size_t(p)].isHyphen) || (takesParticle(i) && opensSentence(p))
            : takesSomething || nc == Class::Preposition || nc == Class::Comma || nc == Class::Stop
                || nc == Class::Either;
    if (pc == Class::Comma || pc == Class::Coordinator)
        return !mayBeNoun && takesSomething;
    return false;
}

/// "had its committee meet": what it had others do
bool Tagger::isCaused(qsizetype p) const
{
    if (classAt(p) != Class::Noun && classAt(p) != Class::Name)
        return false;
    for (qsizetype k = p - 1; k >= 0 && k > p - 8; --k) {
        const Class c = classAt(k);
        if (c == Class::Have)
            return k > 0 && k < p;
        if (c != Class::Noun && c != Class::Name && c != Class::Possessive && c != Class::Adjective
            && c != Class::Determiner)
            return false;
    }
    return false;
}

bool Tagger::isBaseVerb(qsizetype i, qsizetype p, qsizetype n) const
{
    const Class pc = classAt(p);
    if (pc == Class::To || pc == Class::Modal || pc == Class::ModalFuture || pc == Class::Do)
        return true;
    if (pc == Class::Relative || pc == Class::That)
        return m_tokens[size_t(i)].noun == 0 || startsNounPhrase(n);
    // "to stop and reverse"
    if (pc == Class::Coordinator && p >= 1 && classAt(n) != Class::Noun) {
        for (qsizetype k = p - 1; k >= 0 && k > p - 16; --k) {
            if (classAt(k) == Class::Verb)
                return (m_tokens[size_t(k)].forms & BaseForm) && m_tokens[size_t(i)].noun == 0;
        }
    }
    if (isCaused(p))
        return true;
    if (!isPluralBefore(p))
        return false;
    if (m_tokens[size_t(i)].noun == 0)
        return classAt(n) != Class::Noun || n != i + 1;
    return startsNounPhrase(n);
}

bool Tagger::isVerb(qsizetype i)
{
    const EventToken& token = m_tokens[size_t(i)];
    const qsizetype p = before(i);
    const qsizetype n = after(i);
    const Class pc = classAt(p);
    if ((token.forms & BaseForm)
        && (pc == Class::To || pc == Class::Modal || pc == Class::ModalFuture || pc == Class::Do))
        return true;
    if ((token.forms & (PastForm | PastParticiple)) && !(token.forms & BaseForm))
        return isPastVerb(i, p, n);
    if (token.forms & IngForm)
        return isIngVerb(i, p, n);
    // "put", "set", "cut": past as well as present
    if ((token.forms & PastForm) && (token.forms & BaseForm)) {
        if (pc == Class::Be || pc == Class::Have)
            return true;
        return (pc == Class::Name || pc == Class::Pronoun || pc == Class::Noun || pc == Class::Relative)
            && (token.noun == 0 || startsNounPhrase(n));
    }
    if ((token.forms & PresentForm) && isPresentVerb(i, p, n))
        return true;
    return (token.forms & BaseForm) && isBaseVerb(i, p, n);
}

void Tagger::run()
{
    for (qsizetype i = 0; i < qsizetype(m_tokens.size()); ++i) {
        EventToken& token = m_tokens[size_t(i)];
        // "can only impact": whatever stands after "can" is a verb
        if (token.forms == 0 && token.wordClass == Class::Noun && !token.isCapitalised && token.actor < 0) {
            const Class p = classAt(before(i));
            if (p == Class::Modal || p == Class::ModalFuture) {
                token.wordClass = Class::Verb;
                token.forms = BaseForm;
                continue;
            }
        }
        if (token.forms == 0 || (token.wordClass != Class::Noun && token.wordClass != Class::Adjective))
            continue;
        if (isVerb(i))
            token.wordClass = Class::Verb;
    }
}

} // namespace

void tagSentence(std::vector<EventToken>& tokens, const EventLexicon& lexicon) { Tagger(tokens, lexicon).run(); }

} // namespace demarche
