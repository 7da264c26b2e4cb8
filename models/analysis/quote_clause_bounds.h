// SPDX-License-Identifier: GPL-3.0-or-later
// Where reported clauses begin and end among the cues of a sentence.
#pragma once

#include "models/analysis/quote_speaker.h"

namespace demarche {

/// Units [first, end).
struct UnitRange {
    quint32 first = 0;
    quint32 end = 0;
    bool isEmpty() const { return end <= first; }
    bool contains(quint32 unit) const { return first <= unit && unit < end; }
    friend bool operator==(const UnitRange&, const UnitRange&) = default;
};

/// Borrows the readings of one sentence.
class ClauseBounds {
public:
    ClauseBounds(const QuoteText& text, const UnitSentence& sentence, const std::vector<Cue>& cues,
                 const std::vector<Source>& sources);

    /// Past the last unit, without the final stop.
    quint32 end() const { return m_end; }
    /// First unit of a reporting clause: of its subject where that stands before the verb.
    quint32 startOf(size_t cue) const;
    /// Where the next reporting clause of the sentence begins, with its comma and its "and".
    quint32 clauseEnd(size_t cue, quint32 first) const;
    /// A noun phrase with what hangs on it, up to a comma, an adverbial clause or another verb.
    quint32 objectEnd(size_t cue, quint32 first) const;
    /// Where the clause that ends at `limit` begins: the sentence's start, without "And" or "But".
    quint32 clauseStart(quint32 limit) const;
    /// Steps over "on Tuesday", "in a statement", "to reporters" between a cue and its clause.
    quint32 skipAdjuncts(quint32 unit) const;
    bool isSubordinate(quint32 unit) const; ///< opens an adverbial clause
    bool hasFiniteVerb(UnitRange range) const; ///< marked words count as one
    UnitRange trimmed(UnitRange range) const; ///< without commas and dashes at the ends

private:
    quint32 skipTime(quint32 unit) const;
    bool isFinalMark(quint32 unit) const;
    const QuoteText& m_text;
    const UnitSentence& m_sentence;
    const std::vector<Cue>& m_cues;
    const std::vector<Source>& m_sources;
    quint32 m_end = 0;
};

} // namespace demarche
