// SPDX-License-Identifier: GPL-3.0-or-later
// Nouns take their places, markers open clauses, commas close them; verbs are in event_clause_verbs.cpp.
#include "models/analysis/event_clause_builder.h"

namespace demarche {

using Kind = ChunkKind;

ClauseBuilder::Index ClauseBuilder::before(Index i) const
{
    do
        --i;
    while (i >= 0 && (kindAt(i) == Kind::Adverb || kindAt(i) == Kind::Date));
    return i;
}

ClauseBuilder::Index ClauseBuilder::after(Index i) const
{
    do
        ++i;
    while (i < count() && (kindAt(i) == Kind::Adverb || kindAt(i) == Kind::Date));
    return i;
}

bool ClauseBuilder::isReporting(Index verbChunk) const
{
    return verbChunk >= 0 && m_lexicon.isReporting(m_sentence.headOf(m_chunks[size_t(verbChunk)]).verb);
}

ClauseBuilder::Index ClauseBuilder::open(ClauseKind kind, Index governor)
{
    EventClause clause;
    clause.kind = kind;
    clause.parent = m_current;
    clause.governor = governor;
    m_clauses.push_back(clause);
    m_current = Index(m_clauses.size() - 1);
    return m_current;
}

void ClauseBuilder::assign(Index verb)
{
    // "the Deputy Minister for Political Affairs Chung said": the name ends the title
    const Index p = before(verb);
    if (kindAt(p) == Kind::Noun && m_chunks[size_t(verb)].is(FiniteVerb) && current().subject >= 0
        && current().subject < p && m_chunks[size_t(p)].preposition != unknownWord) {
        const EventChunk& last = m_chunks[size_t(p)];
        const EventChunk& first = m_chunks[size_t(current().subject)];
        if (m_sentence.headOf(last).isPerson && last.head > last.first
            && m_sentence.tokens[size_t(last.head) - 1].isCapitalised
            && m_sentence.tokens[size_t(last.head) - 1].id != m_lexicon.key.possessive
            && !m_sentence.headOf(first).isPerson)
            current().subject = p;
    }
    current().verb = verb;
    m_chunks[size_t(verb)].clause = m_current;
}

ClauseBuilder::Index ClauseBuilder::awaitingAncestor() const
{
    for (Index c = m_clauses[size_t(m_current)].parent; c >= 0; c = m_clauses[size_t(c)].parent) {
        if (m_clauses[size_t(c)].verb < 0)
            return c;
    }
    return -1;
}

ClauseBuilder::Index ClauseBuilder::lastNoun(Index i) const
{
    for (Index k = Index(i - 1); k >= 0 && k > i - 4; --k) {
        if (kindAt(k) == Kind::Noun)
            return k;
        if (kindAt(k) == Kind::Verb || kindAt(k) == Kind::Stop)
            break;
    }
    return -1;
}

bool ClauseBuilder::clauseFollows(Index i) const
{
    Index k = after(i);
    if (kindAt(k) != Kind::Noun)
        return false;
    for (k = after(k); k < count() && k < i + 14; k = after(k)) {
        switch (kindAt(k)) {
        case Kind::Verb: return m_chunks[size_t(k)].is(FiniteVerb);
        case Kind::Preposition:
        case Kind::Noun:
        case Kind::Coordinator: break;
        default: return false;
        }
    }
    return false;
}

void ClauseBuilder::takeNoun(Index i)
{
    EventChunk& chunk = m_chunks[size_t(i)];
    const Index p = Index(i - 1);
    if (kindAt(p) == Kind::Preposition) {
        chunk.preposition = m_sentence.tokens[m_chunks[size_t(p)].first].id;
        // "according to the ministry": who reports, not to whom
        if (chunk.preposition == m_lexicon.key.to && kindAt(Index(p - 1)) == Kind::Preposition
            && m_sentence.tokens[m_chunks[size_t(p - 1)].first].id == m_lexicon.key.according)
            chunk.preposition = m_lexicon.key.according;
    } else if (kindAt(p) == Kind::Date && m_sentence.tokens[m_chunks[size_t(p)].first].lastId != unknownWord) {
        // "the day after Kim's departure"
        chunk.preposition = m_sentence.tokens[m_chunks[size_t(p)].first].lastId;
    } else if (kindAt(p) == Kind::Noun && m_chunks[size_t(p)].end < chunk.first) {
        // a remark in parentheses parts one phrase
        chunk.preposition = m_chunks[size_t(p)].preposition;
        if (chunk.preposition != unknownWord)
            chunk.conjoinedTo = m_chunks[size_t(p)].conjoinedTo >= 0 ? m_chunks[size_t(p)].conjoinedTo : p;
    } else if (kindAt(p) == Kind::Coordinator || kindAt(p) == Kind::Comma) {
        // joined to the noun before, unless a verb after this one makes it a subject of its own
        Index q = Index(p - 1);
        if (kindAt(p) == Kind::Coordinator && kindAt(q) == Kind::Comma)
            --q;
        const Index next = after(i);
        // "between Oslo and Turku" wants both
        const bool isBetween = kindAt(p) == Kind::Coordinator && kindAt(q) == Kind::Noun
            && m_chunks[size_t(q)].preposition == m_lexicon.key.between && m_chunks[size_t(q)].conjoinedTo < 0;
        const bool startsClause
            = kindAt(next) == Kind::Verb && m_chunks[size_t(next)].is(FiniteVerb) && current().verb >= 0 && !isBetween;
        const bool isList = kindAt(p) == Kind::Coordinator
            || (kindAt(Index(i + 1)) == Kind::Coordinator && kindAt(Index(i + 2)) == Kind::Noun)
            || (kindAt(Index(i + 1)) == Kind::Comma && kindAt(Index(i + 2)) == Kind::Coordinator
                && kindAt(Index(i + 3)) == Kind::Noun);
        if (kindAt(q) == Kind::Noun && isList && !startsClause && m_chunks[size_t(q)].clause == m_current) {
            const EventChunk& joined = m_chunks[size_t(q)];
            chunk.conjoinedTo = joined.conjoinedTo >= 0 ? joined.conjoinedTo : q;
            chunk.preposition = joined.preposition;
        }
    }
    chunk.clause = m_current;
    if (chunk.preposition != unknownWord || chunk.conjoinedTo >= 0)
        return;
    EventClause& clause = current();
    if (clause.verb < 0) {
        if (clause.subject < 0)
            clause.subject = i;
    } else if (clause.object < 0 && before(i) == clause.verb) {
        clause.object = i;
    } else if (clause.object >= 0 && clause.secondObject < 0 && before(i) == clause.object) {
        clause.secondObject = i;
    }
}

void ClauseBuilder::takeThat(Index i)
{
    const Index p = before(i);
    const Kind pk = kindAt(p);
    Index governor = m_current;
    if (pk == Kind::Coordinator || pk == Kind::Comma) {
        // ", and that Seoul will": the reporting verb further up
        while (governor >= 0 && !isReporting(m_clauses[size_t(governor)].verb))
            governor = m_clauses[size_t(governor)].parent;
    }
    if (governor >= 0 && m_clauses[size_t(governor)].verb >= 0
        && (isReporting(m_clauses[size_t(governor)].verb) || pk == Kind::Verb
            || (pk == Kind::Preposition
                && m_lexicon.isReportingWithParticle(
                    m_sentence.headOf(m_chunks[size_t(m_clauses[size_t(governor)].verb)]).verb)))) {
        m_current = governor;
        open(ClauseKind::Content, governor);
        current().marker = i;
        return;
    }
    takeRelative(i);
}

void ClauseBuilder::takeRelative(Index i)
{
    const Index noun = lastNoun(i);
    open(ClauseKind::Relative, m_current);
    current().marker = i;
    current().antecedent = noun;
    if (kindAt(after(i)) == Kind::Verb)
        current().subject = noun;
    else if (kindAt(i) == Kind::That)
        current().object = noun;
}

void ClauseBuilder::takeEither(Index i)
{
    if (m_sentence.tokens[m_chunks[size_t(i)].first].id != m_lexicon.key.for_ && clauseFollows(i)) {
        const Index governor = m_current;
        open(ClauseKind::Adverbial, governor);
        current().marker = i;
        return;
    }
    m_chunks[size_t(i)].kind = Kind::Preposition;
}

void ClauseBuilder::takeComma(Index)
{
    // "while in Pyongyang this week,": no clause after all
    if (current().kind == ClauseKind::Adverbial && current().verb < 0 && current().subject < 0)
        m_current = current().parent;
    if (current().verb < 0)
        return;
    const Index awaiting = awaitingAncestor();
    if (awaiting >= 0) {
        m_current = awaiting;
        return;
    }
    // a relative clause or an aside ends here
    if (current().kind == ClauseKind::Relative)
        m_current = current().parent;
}

void ClauseBuilder::run()
{
    m_clauses.clear();
    m_clauses.emplace_back();
    m_current = 0;
    for (Index i = 0; i < count(); ++i) {
        switch (kindAt(i)) {
        case Kind::Noun: takeNoun(i); break;
        case Kind::Verb: takeVerb(i); break;
        case Kind::That: takeThat(i); break;
        case Kind::Relative: takeRelative(i); break;
        case Kind::Either: takeEither(i); break;
        case Kind::Subordinator: {
            const Index governor = m_current;
            open(ClauseKind::Adverbial, governor);
            current().marker = i;
            break;
        }
        case Kind::Comma: takeComma(i); break;
        case Kind::Stop:
            if (m_clauses[0].verb >= 0) {
                m_current = 0;
                open(ClauseKind::Main, -1);
            }
            break;
        case Kind::Date: {
            EventChunk& date = m_chunks[size_t(i)];
            if (kindAt(Index(i - 1)) == Kind::Preposition)
                date.preposition = m_sentence.tokens[m_chunks[size_t(i - 1)].first].id;
            break;
        }
        case Kind::Preposition:
        case Kind::Coordinator:
        case Kind::Adverb: break;
        }
        if (m_chunks[size_t(i)].clause < 0)
            m_chunks[size_t(i)].clause = m_current;
    }
}

void parseClauses(ParsedSentence& sentence, const EventLexicon& lexicon) { ClauseBuilder(sentence, lexicon).run(); }

} // namespace demarche
