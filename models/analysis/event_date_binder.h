// SPDX-License-Identifier: GPL-3.0-or-later
// Gives each event of a sentence the date that belongs to its trigger, by syntax and not by nearness.
#pragma once

#include "models/analysis/event_draft.h"

#include <span>
#include <vector>

namespace demarche {

class DateBinder {
public:
    DateBinder(const ParsedSentence& sentence, const EventScope& scope, std::span<EventDraft> drafts)
        : m_sentence(sentence)
        , m_scope(scope)
        , m_drafts(drafts)
    {
    }
    void bind();

private:
    struct ClauseDate {
        qint32 date = -1; ///< in EventContext::dates
        WordId preposition = unknownWord;
        bool isBorrowed = false; ///< from a clause that it hangs on
    };
    void placeDates();
    void placeAntecedents();
    EventDraft* nounBefore(qint16 dateChunk) const;
    bool isLowOnly(const EventDraft& draft) const;
    void shareDates();
    void bindOwn(EventDraft& draft, const ClauseDate& date);
    void bindNouns();
    void bindOccurrences();
    void shareAnnouncements();
    bool isOfNoun(qint16 clause) const;
    void bindStay();
    void bindWhere(EventDraft& draft);
    void bindOffset(qint16 chunk);
    void markUnknownDays();
    bool isUsable(qint32 date) const;
    bool hasVerbDraft(qint16 clause) const;
    const EventFrame& frameOf(const EventDraft& draft) const { return m_scope.lexicon.frames[draft.frame]; }

    const ParsedSentence& m_sentence;
    const EventScope& m_scope;
    std::span<EventDraft> m_drafts;
    std::vector<ClauseDate> m_clauses;
    std::optional<FuzzyDate> m_stay; ///< "spent a week ... before returning on Monday"
};

/// "The day after his departure they met", and the meeting was on Monday: he departed on Sunday.
void dateAnchorsBack(const EventScope& scope, std::span<EventDraft> drafts);

/// Whole days of a TIMEX3 duration ("P6D", "P1W", "P2M"); 0 if it has none.
int daysOfDuration(QStringView value);

/// The date as the event had it: once within a stretch, or lasting through it.
FuzzyDate shapedFor(const FuzzyDate& date, bool isLasting);

} // namespace demarche
