// SPDX-License-Identifier: GPL-3.0-or-later
// A finite verb goes to the open clause that waits for one; else the words before it say what it opens.
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
        const bool startsClause = kindAt(next) == Kind::Verb && m_chunks[size_t(next)].is(FiniteVerb)
            && current().verb >= 0;
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

bool ClauseBuilder::isReduced(Index i) const
{
    const EventChunk& verb = m_chunks[size_t(i)];
    if (!verb.is(PastOrParticiple))
        return false;
    const EventClause& clause = m_clauses[size_t(m_current)];
    const Index p = before(i);
    const Index n = Index(i + 1);
    const bool isByNext = kindAt(n) == Kind::Preposition
        && m_sentence.tokens[m_chunks[size_t(n)].first].id == m_lexicon.key.by;
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
            return !(m_sentence.headOf(m_chunks[size_t(p)]).actor >= 0 && m_chunks[size_t(p)].preposition == unknownWord)
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
        if (kindAt(k) == Kind::Noun
            && (m_sentence.headOf(m_chunks[size_t(k)]).groups & (PlanNoun | ComplementNoun))) {
            noun = k;
            break;
        }
        if (kindAt(k) != Kind::Noun && kindAt(k) != Kind::Preposition)
            break;
    }
    open(ClauseKind::Infinitive, governor);
    current().subject = subject;
    current().antecedent = noun;
    assign(i);
}

void ClauseBuilder::takeFinite(Index i)
{
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
    const Index bare = bareNounBefore(i);
    const Index verb = current().verb;
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
    m_chunks[size_t(bare)].clause = m_current;
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

void parseClauses(ParsedSentence& sentence, const EventLexicon& lexicon)
{
    ClauseBuilder(sentence, lexicon).run();
}

} // namespace demarche
