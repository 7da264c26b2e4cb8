// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the noun phrase before a verb that is its subject, past asides and phrases of time.
#pragma once

#include "models/analysis/quote_noun_phrase.h"

namespace demarche {

enum class SourceRule : quint8 {
    None,
    BeforeCue, ///< "the minister said"
    Apposition, ///< "Ruiz, the minister, said"
    AfterCue, ///< "said Ruiz"
    Agent, ///< "was criticised by Ruiz"
    AccordingTo,
    Shared, ///< "Ruiz said ... and added"
    Clause, ///< subject of the clause's main verb
    AfterComma, ///< "Asked about it, Ruiz said"
    Possessor, ///< "Ruiz's claim that"
    Relative, ///< "officials who say"
};

/// Units [first, end) as mentioned, with appositions; `phrase` is the core of it.
struct Source {
    SourceRule rule = SourceRule::None;
    quint32 first = 0;
    quint32 end = 0;
    NounPhrase phrase;
    bool isFound() const { return rule != SourceRule::None; }
};

inline Source sourceOf(SourceRule rule, const NounPhrase& phrase) { return { rule, phrase.first, phrase.end, phrase }; }

/// Borrows one sentence.
class SubjectFinder {
public:
    SubjectFinder(const QuoteText& text, const UnitSentence& sentence)
        : m_text(text)
        , m_sentence(sentence)
    {
    }
    /// Of the verb group that begins at `first`.
    Source before(quint32 first) const;
    /// Of the last verb before `limit` that has a subject.
    Source ofClause(quint32 limit) const;
    bool isDescription(quint32 first, quint32 end) const;

private:
    Source pastAside(quint32 comma) const;
    quint32 skipTime(quint32 end) const;
    bool isAside(quint32 first, quint32 end) const;

    const QuoteText& m_text;
    const UnitSentence& m_sentence;
};

} // namespace demarche
