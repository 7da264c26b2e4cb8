// SPDX-License-Identifier: GPL-3.0-or-later
// Dates that the telling gives and no word of the sentence does: the same act goes on, the same talks are meant.
#pragma once

#include "models/analysis/event_draft.h"

#include <vector>

namespace demarche {

/// What a sentence says of its place in the telling; found while it is parsed, used when all are.
struct SentenceSignals {
    bool isHeadline = false;
    bool isLead = false; ///< first sentence of the body
    WordId reference = unknownWord; ///< "at this meeting"
    WordId sameMedium = unknownWord; ///< "in the same interview"
    bool continues = false; ///< "also", "furthermore"
};

SentenceSignals signalsOf(const ParsedSentence& sentence, const EventLexicon& lexicon);

class EventNarrative {
public:
    EventNarrative(const EventScope& scope, std::vector<EventDraft>& drafts,
                   const std::vector<SentenceSignals>& sentences)
        : m_scope(scope)
        , m_drafts(drafts)
        , m_signals(sentences)
    {
    }
    /// One pass forward over the drafts, which ascend, then headline and lead backward.
    void dateTheUndated();

private:
    bool mayInherit(const EventDraft& draft) const;
    bool isToldPlainly(const EventDraft& draft) const;
    qint32 byRetelling(size_t draft) const;
    qint32 byMainDay(size_t draft) const;
    void dateByOffset();
    qint32 byReference(size_t draft) const;
    qint32 byPlace(size_t draft) const;
    qint32 bySpeaker(size_t draft) const;
    bool isTravel(const EventDraft& draft) const;
    qint32 bySide(size_t draft) const;
    qint32 byLead(size_t draft) const;
    bool isMeantBy(WordId reference, const EventDraft& told) const;
    void dateAnnounced();
    void inherit(EventDraft& draft, const EventDraft& from, const QByteArray& rule, Certainty certainty);
    void dateSameMedium();
    void dateLead();
    void dateHeadline();
    void datePerfect(EventDraft& draft);
    void clipToPublication(EventDraft& draft) const;
    bool sharesAnyone(const EventDraft& a, const EventDraft& b) const;
    bool sharesParty(const EventDraft& a, const EventDraft& b) const;
    bool acts(const EventDraft& draft, qint32 actor) const;
    QString sideOf(const EventDraft& draft) const;
    std::optional<FuzzyDate> publication() const;
    const EventFrame& frameOf(const EventDraft& draft) const { return m_scope.lexicon.frames[draft.frame]; }

    const EventScope& m_scope;
    std::vector<EventDraft>& m_drafts;
    const std::vector<SentenceSignals>& m_signals;
};

} // namespace demarche
