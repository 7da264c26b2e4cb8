// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence as the event finder reads it: words, with names and dates each as one token.
#pragma once

#include "models/analysis/analysis_input.h"
#include "models/analysis/event_finder.h"
#include "models/analysis/event_lexicon.h"

#include <vector>

namespace demarche {

struct EventToken {
    WordClass wordClass = WordClass::Noun;
    quint8 forms = 0; ///< VerbForm bits
    quint32 groups = 0; ///< WordGroup bits
    quint16 verb = 0;
    quint16 noun = 0;
    quint32 word = 0; ///< in structure.words
    quint32 endWord = 0;
    WordId id = unknownWord; ///< of a single word
    WordId lastId = unknownWord; ///< of a date: its last word, where that is "after" or "before"
    qint32 actor = -1;
    qint32 affiliation = -1; ///< body named within a person's office
    qint32 date = -1; ///< in EventContext::dates
    qint32 quote = -1; ///< in EventContext::quotes: direct or mixed speech it stands in
    bool isCapitalised = false;
    bool isPlural = false; ///< ends in s, for words no list knows
    bool isHyphen = false; ///< joins its neighbours: "Kim-Putin"
    bool isPronoun = false; ///< a mention by pronoun
    bool isCloseQuote = false;
    bool isPerson = false; ///< a mention of a person
};

struct MentionSpan {
    TextSpan span;
    qint32 actor = -1;
    bool isPronoun = false;
    qint32 affiliation = -1;
};

/// Cuts sentences in their order, so that names, dates and quotes are walked once.
class EventTokenizer {
public:
    EventTokenizer(const AnalysisInput& input, const EventLexicon& lexicon, const EventContext& context);
    void tokenize(const Sentence& sentence, std::vector<EventToken>& tokens);
    const std::vector<MentionSpan>& mentions() const { return m_mentions; }

private:
    void collectMentions(const EventContext& context);
    EventToken wordToken(quint32 word) const;
    qint32 quoteAt(qsizetype offset);

    const AnalysisInput& m_input;
    const EventLexicon& m_lexicon;
    const EventContext& m_context;
    std::vector<MentionSpan> m_mentions; ///< ascending, not overlapping
    size_t m_mention = 0;
    size_t m_date = 0;
    size_t m_quote = 0;
};

} // namespace demarche
