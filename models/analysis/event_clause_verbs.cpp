// SPDX-License-Identifier: GPL-3.0-or-later
// A finite verb goes to the open clause that waits for one; else the words before it say what it opens.
#include "models/analysis/event_clause_builder.h"

namespace demarche {

using Kind = ChunkKind;

/// The noun phrase that would be the subject of a verb at i: not in a prepositional phrase, after the
/// verb of the open clause.
ClauseBuilder::Index ClauseBuilder::bareNounBefore(Index i) const
{
    const Index verb = m_clauses[size_t(m_current)].verb;
    for (Index k = Index(i - 1); k > verb && k >= 0; --k) {
        const Kind kind = kindAt(k);
        if (kind == Kind::Verb)
            return -1;
        if (kind == Kind::Noun && m_chunks[size_t(k)].preposition == unknownWord) {
            const Index first = m_chunks[size_t(k)].conjoinedTo;
            return first > verb ? first : k;
        }
    }
    return -1;
}

/// "say any deal between Oslo and Turku could": the noun that all up to the verb hangs on.
ClauseBuilder::Index ClauseBuilder::longSubjectAfter(Index verb, Index end) const
{
    const Index noun = Index(verb + 1);
    if (noun >= end || kindAt(noun) != Kind::Noun || m_chunks[size_t(noun)].preposition != unknownWord)
        return -1;
    for (Index k = Index(noun + 1); k < end; ++k) {
        const Kind kind = kindAt(k);
        const bool isPart = kind == Kind::Preposition || kind == Kind::Coordinator || kind == Kind::Date
            || (kind == Kind::Noun
                && (m_chunks[size_t(k)].preposition != unknownWord || m_chunks[size_t(k)].conjoinedTo >= 0));
        if (!isPart)
            return -1;
    }
    return noun;
}

bool ClauseBuilder::isReduced(Index i) const
{
    const EventChunk& verb = m_chunks[size_t(i)];
    if (!verb.is(PastOrParticiple))
        return false;
    const EventClause& clause = m_clauses[size_t(m_current)];
    const Index p = before(i);
    const Index n = Index(i + 1);
    const bool isByNext
        = kindAt(n) == Kind::Preposition && m_sentence.tokens[m_chunks[size_t(n)].first].id == m_lexicon.key.by;
    const bool hasObject = kindAt(n) == Kind::Noun;
    if (kindAt(p) == Kind::Noun) {
        if (isByNext && kindAt(Index(i + 2)) == Kind::Noun)
            return true;
        if (clause.verb >= 0) {
            if (isReporting(clause.verb) && before(p) == clause.verb)
                return false; // "said Kulik listened"
            if (awaitingAncestor() >= 0)
                return false;
            // "condemned a decision taken", but also "after the pact Kim signed"
            return !(m_sentence.headOf(m_chunks[size_t(p)]).actor >= 0
                     && m_chunks[size_t(p)].preposition == unknownWord)
                && !hasObject;
        }
        if (m_sentence.headOf(m_chunks[size_t(p)]).actor >= 0 || hasObject)
            return false;
        // "the treaty signed in May violates": another verb waits
        for (Index k = n; k < count() && k < i + 12; ++k) {
            if (kindAt(k) == Kind::Comma || kindAt(k) == Kind::Coordinator || kindAt(k) == Kind::Stop
                || kindAt(k) == Kind::Subordinator || kindAt(k) == Kind::That || kindAt(k) == Kind::Relative)
                return false;
            if (kindAt(k) == Kind::Verb)
                return m_chunks[size_t(k)].is(FiniteVerb);
        }
        return false;
    }
    if (kindAt(p) == Kind::Comma)
        return clause.verb >= 0 && !hasObject && !isReporting(i);
    return false;
}

void ClauseBuilder::takeReduced(Index i)
{
    const Index noun = lastNoun(i);
    const Index governor = m_current;
    open(ClauseKind::Participle, governor);
    current().subject = noun;
    current().antecedent = noun;
    EventChunk& verb = m_chunks[size_t(i)];
    verb.verb = quint16((verb.verb & ~(FiniteVerb | PastOrParticiple)) | ParticiplePhrase | PassiveVoice);
    assign(i);
}

void ClauseBuilder::takeIng(Index i)
{
    const Index governor = m_current;
    const Index p = before(i);
    Index subject = current().subject;
    const Index object = current().object;
    // "with Putin hinting", "the possibility of Kim visiting"
    if (kindAt(p) == Kind::Noun && m_chunks[size_t(p)].preposition != unknownWord && current().verb >= 0
        && m_sentence.headOf(m_chunks[size_t(p)]).actor >= 0)
        subject = p;
    const bool isMarked = kindAt(p) == Kind::Preposition || kindAt(p) == Kind::Either || kindAt(p) == Kind::Verb
        || kindAt(p) == Kind::That;
    if (isMarked && object >= 0 && p >= 0) {
        // "accused Beijing of aiding", "barred it from sending"
        const WordId word = m_sentence.tokens[m_chunks[size_t(p)].first].id;
        if (word == m_lexicon.key.of || word == m_lexicon.key.from || word == m_lexicon.key.for_)
            subject = object;
    }
    // "a deal involving Oslo supplying": not who made the deal
    if (kindAt(p) == Kind::Noun && p == object && m_sentence.headOf(m_chunks[size_t(p)]).actor >= 0)
        subject = p;
    // "said sending arms would be a mistake": nobody yet does it
    if (kindAt(p) == Kind::Verb && isReporting(p))
        subject = -1;
    open(ClauseKind::Participle, governor);
    current().subject = subject;
    if (isMarked)
        current().marker = p;
    assign(i);
}

void ClauseBuilder::takeInfinitive(Index i)
{
    const Index governor = m_current;
    Index subject = current().subject;
    if (current().verb >= 0 && current().object >= 0
        && (m_sentence.headOf(m_chunks[size_t(current().verb)]).groups & ObjectControl))
        subject = current().object;
    // "a plan to reconsider": hangs on the noun
    Index noun = -1;
    for (Index k = before(i); k >= 0 && k > i - 7; k = before(k)) {
        if (kindAt(k) == Kind::Noun && (m_sentence.headOf(m_chunks[size_t(k)]).groups & (PlanNoun | ComplementNoun))) {
            noun = k;
            break;
        }
        if (kindAt(k) != Kind::Noun && kindAt(k) != Kind::Preposition)
            break;
    }
    open(ClauseKind::Infinitive, governor);
    if (noun >= 0)
        subject = ownerOf(noun, subject);
    current().subject = subject;
    current().antecedent = noun;
    assign(i);
}

/// "Putin's agreement to", "Seoul's announcement of a plan to": who plans.
ClauseBuilder::Index ClauseBuilder::ownerOf(Index noun, Index otherwise) const
{
    for (int step = 0; step < 3 && noun >= 0; ++step) {
        const EventChunk& chunk = m_chunks[size_t(noun)];
        for (quint16 t = chunk.first; t < chunk.head; ++t) {
            if (m_sentence.tokens[t].actor >= 0)
                return noun;
        }
        const bool isOf = chunk.preposition == m_lexicon.key.of && kindAt(Index(noun - 2)) == Kind::Noun;
        if (!isOf)
            break;
        noun = Index(noun - 2);
    }
    return otherwise;
}

/// "Seoul, he told the envoy, would respond": "he told" stands between commas of its own.
bool ClauseBuilder::isInsertedReport(Index i) const
{
    const Index subject = m_clauses[size_t(m_current)].subject;
    const Index noun = before(i);
    return isReporting(i) && subject >= 0 && kindAt(noun) == Kind::Noun && noun != subject
        && m_chunks[size_t(noun)].preposition == unknownWord && m_chunks[size_t(noun)].conjoinedTo < 0
        && kindAt(before(noun)) == Kind::Comma;
}

void ClauseBuilder::takeFinite(Index i)
{
    if (current().verb < 0 && isInsertedReport(i)) {
        open(ClauseKind::Reporting, m_current);
        current().subject = before(i);
        m_chunks[size_t(current().subject)].clause = m_current;
        assign(i);
        return;
    }
    if (current().verb < 0) {
        assign(i);
        return;
    }
    const Index p = before(i);
    const Kind pk = kindAt(p);
    const Index awaiting = awaitingAncestor();
    if (pk == Kind::Coordinator) {
        // "said he met X and signed Y": joins the nearest finite clause
        Index partner = m_current;
        while (m_clauses[size_t(partner)].parent >= 0
               && (m_clauses[size_t(partner)].verb < 0
                   || !m_chunks[size_t(m_clauses[size_t(partner)].verb)].is(FiniteVerb)))
            partner = m_clauses[size_t(partner)].parent;
        // "told him that ..., and promised": the comma closes what was said
        if (kindAt(before(p)) == Kind::Comma) {
            while (m_clauses[size_t(partner)].kind == ClauseKind::Content && m_clauses[size_t(partner)].governor >= 0)
                partner = m_clauses[size_t(partner)].governor;
        }
        const EventClause first = m_clauses[size_t(partner)];
        m_current = partner;
        open(ClauseKind::Coordinate, partner);
        current().subject = first.subject;
        assign(i);
        return;
    }
    const bool isInverted = isReporting(i) && kindAt(Index(i + 1)) == Kind::Noun
        && (pk == Kind::Comma || pk == Kind::Stop) && bareNounBefore(i) < 0;
    if (isInverted) {
        m_current = 0;
        open(ClauseKind::Reporting, 0);
        current().subject = Index(i + 1);
        assign(i);
        return;
    }
    const Index verb = current().verb;
    const Index nearest = bareNounBefore(i);
    const Index whole = isReporting(verb) ? longSubjectAfter(verb, i) : Index(-1);
    const Index bare = whole >= 0 ? whole : nearest;
    const auto followsQuote = [this](Index noun) {
        const quint16 first = m_chunks[size_t(noun)].first;
        return first > 0 && m_sentence.tokens[size_t(first) - 1].isCloseQuote;
    };
    if (awaiting >= 0) {
        m_current = awaiting;
        if (current().subject < 0)
            current().subject = bare;
        assign(i);
        return;
    }
    if (bare < 0) {
        const EventClause first = current();
        open(ClauseKind::Coordinate, m_current);
        current().subject = first.subject;
        assign(i);
        return;
    }
    const Kind beforeBare = kindAt(before(bare));
    if (isReporting(verb) && before(bare) == verb) {
        if (current().object == bare)
            current().object = -1;
        open(ClauseKind::Content, m_current);
    } else if (beforeBare == Kind::Comma && (isReporting(i) || followsQuote(bare))) {
        m_current = 0;
        open(ClauseKind::Reporting, 0);
    } else if (isReporting(verb) && beforeBare == Kind::Comma && before(bare) == after(verb)
               && current().kind != ClauseKind::Reporting) {
        // "For decades, Kim noted, the North has built"
        open(ClauseKind::Content, m_current);
    } else if (beforeBare == Kind::Noun) {
        const Index noun = before(bare);
        open(ClauseKind::Relative, m_current);
        current().antecedent = noun;
        current().object = noun;
    } else {
        m_current = 0;
        open(ClauseKind::Main, -1);
    }
    current().subject = bare;
    for (Index k = bare; k < i; ++k) // and what hangs on it
        m_chunks[size_t(k)].clause = m_current;
    assign(i);
}

void ClauseBuilder::takeVerb(Index i)
{
    const EventChunk& verb = m_chunks[size_t(i)];
    if (verb.is(Infinitive))
        takeInfinitive(i);
    else if (verb.is(IngPhrase))
        takeIng(i);
    else if (verb.is(ParticiplePhrase) || isReduced(i))
        takeReduced(i);
    else
        takeFinite(i);
}

} // namespace demarche
