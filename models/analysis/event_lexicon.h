// SPDX-License-Identifier: GPL-3.0-or-later
// Frames by the words that trigger them.
#pragma once

#include "models/analysis/event_frame.h"
#include "models/analysis/event_grammar.h"

#include <span>
#include <vector>

namespace demarche {

/// A frame's trigger: a verb or noun, and the words that must stand beside it.
struct TriggerPattern {
    quint16 frame = 0;
    std::vector<WordId> before; ///< of a noun: somewhere before it in its phrase
    std::vector<WordId> after; ///< next to it: "call" "in", "message" "of" "thanks"
};

/// Words that rules ask for by name.
struct EventKeyWords {
    WordId by, of, with, between, to, after, before, since, during, as, from, in, at, on, into, against, when, until,
        possessive, no, same, such, this_, following, without, for_, where, they, according;
};

class EventLexicon {
public:
    EventGrammar grammar;
    EventKeyWords key {};
    std::vector<EventFrame> frames;
    quint16 plainSpeech = 0; ///< the frame of "say"

    std::span<const TriggerPattern> verbPatterns(quint16 verb) const { return patternsOf(m_verbs, verb); }
    std::span<const TriggerPattern> nounPatterns(quint16 noun) const { return patternsOf(m_nouns, noun); }
    /// The same with a particle: "point out".
    bool isReportingWithParticle(quint16 verb) const { return verb < m_particle.size() && m_particle[verb]; }
    /// Whether any frame of the verb may carry reported speech.
    bool isReporting(quint16 verb) const { return verb < m_reporting.size() && m_reporting[verb]; }
    const EventFrame* frameNamed(const QByteArray& id) const;

    void load(Vocabulary& vocabulary, QStringList& faults);

private:
    static std::span<const TriggerPattern> patternsOf(const std::vector<std::vector<TriggerPattern>>& table, quint16 i)
    {
        return i < table.size() ? std::span<const TriggerPattern>(table[i]) : std::span<const TriggerPattern>();
    }
    friend class EventFrameLoader;
    std::vector<std::vector<TriggerPattern>> m_verbs; ///< by verb number
    std::vector<std::vector<TriggerPattern>> m_nouns; ///< by noun number
    std::vector<bool> m_reporting; ///< by verb number
    std::vector<bool> m_particle;
};

} // namespace demarche
