// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the marked words and the reported clauses of one sentence to their cues and speakers.
#pragma once

#include "models/analysis/quote_content.h"
#include "models/analysis/quote_kind.h"
#include "models/findings/quote_finding.h"

#include <optional>

namespace demarche {

/// How a record came to its speaker, beside the rules of source and content.
enum class AttributionRule : quint8 {
    None, ///< nobody yet
    Cue,
    Signature, ///< "..." - Ruiz
    Colon, ///< Ruiz: ...
    Position, ///< "..., " Ruiz fumed: no cue that the lexicon knows, but its place says so
    SameUtterance, ///< the sentence goes on with the same speaker
    NextSentence, ///< "...?" Ruiz asked.
    NextParagraph,
    SentenceSubject, ///< the sentence's subject, for want of a cue
};

/// A record under way: who is still a noun phrase, not an actor.
struct QuoteRecord {
    TextSpan span;
    TextSpan content;
    QuoteKind kind = QuoteKind::Indirect;
    qint32 stretch = -1;
    quint32 sentence = 0;
    quint32 firstUnit = 0;
    qint32 utterance = -1;
    AttributionRule attribution = AttributionRule::None;
    SourceRule sourceRule = SourceRule::None;
    ContentRule contentRule = ContentRule::None;
    PhraseRule phraseRule = PhraseRule::None;
    CueSort sort = CueSort::Speech;
    std::optional<TextSpan> mention; ///< of the speaker, with appositions
    NounPhrase speaker; ///< units; meaningful where `mention` is set
    std::optional<TextSpan> cue;
    std::optional<NounPhrase> addressee;
    std::optional<TextSpan> reporter; ///< who reports the speaker's act in turn: the chain
    bool isWholeSentence = false; ///< the marks hold the whole of the sentence
    bool isDirectStart = false; ///< marked words that begin as a sentence does
};

/// One article's sentence, with all that was found in it.
struct SentenceReading {
    std::vector<Cue> cues;
    std::vector<Source> sources;
    std::vector<Report> reports;
};
SentenceReading readingOf(const QuoteText& text, const UnitSentence& sentence);

/// What a sentence leaves to its neighbours.
struct SentenceRecords {
    std::vector<QuoteRecord> records; ///< in order of text
    std::optional<NounPhrase> pendingSpeaker; ///< of a cue that reports nothing in its own sentence
    std::optional<TextSpan> pendingMention;
    std::optional<TextSpan> pendingCue;
    bool pendingOpensSentence = false; ///< "Ruiz asked." after a question in marks
    bool endsWithColon = false;
    std::optional<NounPhrase> signature; ///< the sentence is a dash and a name
    std::optional<NounPhrase> subject; ///< the sentence's own, as far as one can tell
};

SentenceRecords recordsOf(const QuoteText& text, const UnitSentence& sentence, quint32 number);

} // namespace demarche
