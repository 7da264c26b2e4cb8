// SPDX-License-Identifier: GPL-3.0-or-later
// From which earlier event an undated one takes its day: one function a rule, each -1 where it has none.
#include "models/analysis/event_narrative.h"

namespace demarche {

namespace {

constexpr qint32 furthestForActor = 6; // sentences
constexpr qint32 furthestForSide = 3;
constexpr size_t mostLookedBack = 40; // drafts

} // namespace

/// Whether "the visit", "the talks" can mean the event.
bool EventNarrative::isMeantBy(WordId reference, const EventDraft& told) const
{
    const quint16 noun = m_scope.lexicon.grammar.of(reference).noun;
    for (const TriggerPattern& pattern : m_scope.lexicon.nounPatterns(noun)) {
        if (pattern.frame == told.frame)
            return true;
        if (m_scope.lexicon.frames[pattern.frame].type != frameOf(told).type
            && m_scope.lexicon.frames[pattern.frame].type == EventType::Consult && !frameOf(told).has(OccasionFrame))
            return false;
    }
    const bool isTravel = frameOf(told).mode == u"visit";
    return frameOf(told).has(OccasionFrame) || (frameOf(told).type == EventType::Consult && !isTravel);
}

/// "At this meeting", "before the talks": the last told event that the words can mean.
qint32 EventNarrative::byReference(size_t index) const
{
    const EventDraft& draft = m_drafts[index];
    if (m_signals[size_t(draft.sentence)].reference == unknownWord)
        return -1;
    for (size_t k = index; k-- > 0 && index - k < mostLookedBack;) {
        const EventDraft& told = m_drafts[k];
        const bool isTalk = isMeantBy(m_signals[size_t(draft.sentence)].reference, told);
        if (told.finding.when && isTalk && told.finding.status != EventStatus::Planned && !told.is(HeadlineDraft)
            && (told.sentence < draft.sentence || told.chunk < draft.chunk) && !told.finding.when->isOpen()
            && sharesParty(draft, told))
            return qint32(k);
    }
    // talks during a journey just told of
    for (size_t k = index; k-- > 0 && index - k < mostLookedBack && draft.sentence - m_drafts[k].sentence <= 2;) {
        const EventDraft& stay = m_drafts[k];
        if (stay.finding.when && stay.finding.when->shape() == FuzzyDate::Shape::Lasted && !stay.finding.when->isOpen()
            && frameOf(stay).mode == u"visit" && stay.finding.status == EventStatus::Happened
            && sharesAnyone(draft, stay))
            return qint32(k);
    }
    return -1;
}

/// The same actor in the same city as an earlier dated event.
qint32 EventNarrative::byPlace(size_t index) const
{
    const EventDraft& draft = m_drafts[index];
    if (draft.finding.place < 0)
        return -1;
    for (size_t k = index; k-- > 0 && index - k < mostLookedBack;) {
        const EventDraft& told = m_drafts[k];
        if (told.finding.when && told.finding.place == draft.finding.place && acts(told, draft.titleActors.front())
            && told.finding.status != EventStatus::Planned && !told.finding.when->isOpen())
            return qint32(k);
    }
    return -1;
}

/// The same actor goes on: what he did last.
qint32 EventNarrative::bySpeaker(size_t index) const
{
    const EventDraft& draft = m_drafts[index];
    for (size_t k = index; k-- > 0 && index - k < mostLookedBack;) {
        const EventDraft& told = m_drafts[k];
        if (draft.sentence - told.sentence > furthestForActor)
            break;
        if (!told.finding.when || told.is(HeadlineDraft) || told.finding.status == EventStatus::Planned
            || told.finding.status == EventStatus::Hypothetical)
            continue;
        const bool isBackground = told.is(PerfectDraft) || told.is(BackgroundDraft) || told.finding.when->isOpen()
            || (told.is(NominalDraft) && !told.is(CarriedByVerb) && told.sentence != draft.sentence)
            || told.finding.when->precision() == Precision::Year;
        if (isBackground || !acts(told, draft.titleActors.front()))
            continue;

        // after an account of a journey: within it, not on the day it ended
        for (size_t j = index; j-- > 0 && index - j < mostLookedBack && m_drafts[j].sentence >= told.sentence;) {
            const EventDraft& stay = m_drafts[j];
            if (stay.sentence == told.sentence && told.sentence < draft.sentence && stay.finding.when
                && stay.finding.when->shape() == FuzzyDate::Shape::Lasted && !stay.finding.when->isOpen()
                && frameOf(stay).mode == u"visit" && frameOf(stay).has(LastingFrame)
                && stay.finding.status == EventStatus::Happened && acts(stay, draft.titleActors.front()))
                return qint32(j);
        }
        // the day of a departure or a return is not that of what is told next
        if (!isTravel(told) || told.sentence == draft.sentence)
            return qint32(k);
    }
    return -1;
}

/// The second sentence tells more of what the first has told, where the same sides take part.
qint32 EventNarrative::byLead(size_t index) const
{
    const EventDraft& draft = m_drafts[index];
    for (size_t k = index; k-- > 0 && index - k < mostLookedBack;) {
        const EventDraft& told = m_drafts[k];
        if (!m_signals[size_t(told.sentence)].isLead || draft.sentence - told.sentence != 1)
            continue;
        const bool isPlain = told.finding.when && !told.finding.when->isOpen() && !told.is(IncidentalDraft)
            && (!told.is(NominalDraft) || told.is(CarriedByVerb)) && told.finding.status == EventStatus::Happened
            && told.finding.when->precision() <= Precision::Day;
        if (!isPlain)
            continue;
        for (const qint32 recipient : draft.titleRecipients) {
            const QString& side = m_scope.context.actors[size_t(recipient)].country;
            for (const qint32 other : told.titleRecipients) {
                if (other == recipient || (!side.isEmpty() && m_scope.context.actors[size_t(other)].country == side))
                    return qint32(k);
            }
        }
    }
    return -1;
}

/// Another voice of the same state, a sentence or two on.
qint32 EventNarrative::bySide(size_t index) const
{
    const EventDraft& draft = m_drafts[index];
    const QString side = sideOf(draft);
    if (side.isEmpty())
        return -1;
    for (size_t k = index; k-- > 0 && index - k < mostLookedBack;) {
        const EventDraft& told = m_drafts[k];
        if (draft.sentence - told.sentence > furthestForSide)
            break;
        if (told.finding.when && !told.is(HeadlineDraft) && !told.is(PerfectDraft) && !told.is(IncidentalDraft)
            && (!told.is(NominalDraft) || told.is(CarriedByVerb)) && !told.is(ReportedDraft)
            && told.finding.status == EventStatus::Happened && !told.finding.when->isOpen()
            && told.finding.when->precision() <= Precision::Day && sideOf(told) == side && !isTravel(told))
            return qint32(k);
    }
    return -1;
}

/// "was called in", by nobody named: the same act as the summons told before.
qint32 EventNarrative::byRetelling(size_t index) const
{
    const EventDraft& draft = m_drafts[index];
    if (!draft.titleActors.empty() || draft.titleRecipients.empty() || !frameOf(draft).has(OccasionFrame))
        return -1;
    const QString& side = m_scope.context.actors[size_t(draft.titleRecipients.front())].country;
    for (size_t k = index; k-- > 0 && index - k < mostLookedBack;) {
        const EventDraft& told = m_drafts[k];
        if (told.finding.family != draft.finding.family || !told.finding.when || told.titleRecipients.empty()
            || told.finding.status != draft.finding.status || told.finding.when->isOpen())
            continue;
        const qint32 other = told.titleRecipients.front();
        const QString& theirs = m_scope.context.actors[size_t(other)].country;
        if (other == draft.titleRecipients.front() || side.isEmpty() || theirs.isEmpty() || side == theirs)
            return qint32(k);
    }
    return -1;
}

/// Somebody of a side not told here, quoted right after an act of the day that the first sentence tells of.
qint32 EventNarrative::byMainDay(size_t index) const
{
    const EventDraft& draft = m_drafts[index];
    if (!draft.is(SpeechDraft) || !sideOf(draft).isEmpty())
        return -1;
    qint32 before = -1;
    for (size_t k = index; k-- > 0 && index - k < mostLookedBack;) {
        const EventDraft& told = m_drafts[k];
        const bool isFirm = told.finding.when && told.finding.when->precision() <= Precision::Day
            && !told.finding.when->isOpen() && told.finding.status == EventStatus::Happened && !told.is(NominalDraft);
        if (!isFirm)
            continue;
        if (before < 0) {
            if (draft.sentence - told.sentence > 1)
                return -1;
            before = qint32(k);
        }
        if (m_signals[size_t(told.sentence)].isLead)
            return *told.finding.when == *m_drafts[size_t(before)].finding.when ? before : -1;
    }
    return -1;
}

/// A departure, an arrival, a return: a day of its own.
bool EventNarrative::isTravel(const EventDraft& draft) const
{
    return frameOf(draft).mode == u"visit" && !frameOf(draft).has(LastingFrame);
}

} // namespace demarche
