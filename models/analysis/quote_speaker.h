// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the noun phrase that speaks: a cue's subject, before it, after it, or shared with another cue.
#pragma once

#include "models/analysis/quote_cues.h"
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

/// One for each cue of the sentence.
std::vector<Source> sourcesOf(const QuoteText& text, const UnitSentence& sentence, const std::vector<Cue>& cues);

/// The subject of the last verb before a unit that has one.
Source subjectOfClause(const QuoteText& text, const UnitSentence& sentence, quint32 unit);

} // namespace demarche
