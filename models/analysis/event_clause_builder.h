// SPDX-License-Identifier: GPL-3.0-or-later
// The state of a sentence half read: which clause is open, and which still wants its verb.
#pragma once

#include "models/analysis/event_clauses.h"

namespace demarche {

class ClauseBuilder {
public:
    ClauseBuilder(ParsedSentence& sentence, const EventLexicon& lexicon)
        : m_sentence(sentence)
        , m_lexicon(lexicon)
        , m_chunks(sentence.chunks)
        , m_clauses(sentence.clauses)
    {
    }
    void run();

private:
    using Index = qint16;
    EventClause& current() { return m_clauses[size_t(m_current)]; }
    Index count() const { return Index(m_chunks.size()); }
    ChunkKind kindAt(Index i) const { return i >= 0 && i < count() ? m_chunks[size_t(i)].kind : ChunkKind::Stop; }
    Index before(Index i) const; ///< skips adverbs and dates
    Index after(Index i) const;
    bool isReporting(Index verbChunk) const;

    Index open(ClauseKind kind, Index governor);
    void assign(Index verb);
    Index awaitingAncestor() const; ///< the nearest open clause without a verb, above the current one

    void takeNoun(Index i);
    void takeVerb(Index i);
    void takeFinite(Index i);
    void takeReduced(Index i);
    void takeIng(Index i);
    void takeInfinitive(Index i);
    void takeThat(Index i);
    void takeRelative(Index i);
    void takeEither(Index i);
    void takeComma(Index i);
    Index longSubjectAfter(Index verb, Index end) const;
    bool isReduced(Index i) const;
    bool isInsertedReport(Index i) const;
    bool clauseFollows(Index i) const;
    Index bareNounBefore(Index i) const;
    Index lastNoun(Index i) const;
    Index ownerOf(Index noun, Index otherwise) const;

    ParsedSentence& m_sentence;
    const EventLexicon& m_lexicon;
    std::vector<EventChunk>& m_chunks;
    std::vector<EventClause>& m_clauses;
    Index m_current = 0;
};

} // namespace demarche
