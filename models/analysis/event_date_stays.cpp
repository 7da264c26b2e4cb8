// SPDX-License-Identifier: GPL-3.0-or-later
// Dates reckoned from lengths of time: what filled a stay, what happened during it, two days after.
#include "models/analysis/event_date_binder.h"

#include <algorithm>

namespace demarche {

/// "spent nearly a week touring ... before returning Monday", "returned Monday after a week in"
void DateBinder::bindStay()
{
    qint32 duration = -1;
    qint16 durationChunk = -1;
    for (qint16 k = 0; k < qint16(m_sentence.chunks.size()); ++k) {
        const EventChunk& chunk = m_sentence.chunks[size_t(k)];
        if (chunk.kind != ChunkKind::Noun)
            continue;
        const EventToken& head = m_sentence.tokens[chunk.head];
        if (head.date >= 0 && head.wordClass == WordClass::Number) {
            duration = head.date;
            durationChunk = k;
            break;
        }
    }
    if (duration < 0)
        return;
    const int days = daysOfDuration(m_scope.context.dates.dates[size_t(duration)].value);
    if (days < 2)
        return;
    const EventChunk& chunk = m_sentence.chunks[size_t(durationChunk)];
    const auto dayOf = [this](qint32 date) -> std::optional<CivilDay> {
        const std::optional<FuzzyDate>& when = m_scope.context.dates.dates[size_t(date)].date;
        return when->shape() == FuzzyDate::Shape::Point ? when->begin()->civilDay() : std::nullopt;
    };
    std::optional<CivilDay> last;
    const bool isAfter = chunk.preposition == m_scope.lexicon.key.after;
    if (isAfter && chunk.clause >= 0 && m_clauses[size_t(chunk.clause)].date >= 0)
        last = dayOf(m_clauses[size_t(chunk.clause)].date);
    for (size_t c = 0; c < m_sentence.clauses.size() && !isAfter && !last; ++c) {
        const EventClause& clause = m_sentence.clauses[c];
        if (clause.kind == ClauseKind::Participle && clause.marker >= 0 && m_clauses[c].date >= 0
            && m_sentence.tokens[m_sentence.chunks[size_t(clause.marker)].first].id == m_scope.lexicon.key.before)
            last = dayOf(m_clauses[c].date);
    }
    if (!last)
        return;
    m_stay = FuzzyDate::lasted(DatePoint::ofDay(last->plusDays(1 - days)), DatePoint::ofDay(*last));
    for (EventDraft& draft : m_drafts) {
        // what filled the time: the participle after "spent"
        const EventClause& clause = m_sentence.clauses[size_t(std::max<qint16>(draft.clause, 0))];
        const bool fills = !isAfter && clause.kind == ClauseKind::Participle && clause.marker < 0
            && clause.governor == chunk.clause && draft.finding.date < 0;
        if (!fills || !m_stay)
            continue;
        draft.finding.date = duration;
        draft.finding.when = m_stay;
        draft.finding.origin = DateOrigin::Relative;
        draft.finding.certainty = Certainty::Likely;
        draft.finding.dateReason = { "event.date-back-from-end", { qint64(days), FuzzyDate::at(*last) } };
    }
}

/// "a trip to Russia, where he met Putin": within the trip.
void DateBinder::bindWhere(EventDraft& draft)
{
    if (draft.finding.when || draft.clause < 0)
        return;
    qint16 index = draft.clause;
    while (index >= 0 && m_sentence.clauses[size_t(index)].kind == ClauseKind::Coordinate)
        index = m_sentence.clauses[size_t(index)].governor;
    if (index < 0 || m_sentence.clauses[size_t(index)].kind != ClauseKind::Relative)
        return;
    const qint16 marker = m_sentence.clauses[size_t(index)].marker;
    if (marker < 0 || m_sentence.tokens[m_sentence.chunks[size_t(marker)].first].id != m_scope.lexicon.key.where)
        return;
    std::optional<FuzzyDate> span = m_stay;
    for (const EventDraft& trip : m_drafts) {
        if (!span && trip.finding.when && trip.chunk < marker && frameOf(trip).mode == u"visit"
            && trip.finding.when->shape() != FuzzyDate::Shape::Point)
            span = trip.finding.when;
    }
    if (!span || span->isOpen())
        return;
    draft.finding.when = shapedFor(*span, frameOf(draft).has(LastingFrame));
    draft.finding.origin = DateOrigin::Inferred;
    draft.finding.certainty = Certainty::Likely;
    draft.finding.dateReason = { "event.date-within-stay", { *span } };
}

/// "two days after X and Y signed": the signing is two days before what the sentence tells of.
void DateBinder::bindOffset(qint16 index)
{
    const EventClause& clause = m_sentence.clauses[size_t(index)];
    if (clause.kind != ClauseKind::Adverbial || clause.marker <= 0 || clause.governor < 0
        || m_clauses[size_t(index)].date >= 0)
        return;
    const WordId marker = m_sentence.tokens[m_sentence.chunks[size_t(clause.marker)].first].id;
    const EventKeyWords& key = m_scope.lexicon.key;
    const EventChunk& before = m_sentence.chunks[size_t(clause.marker - 1)];
    if ((marker != key.after && marker != key.before) || before.kind != ChunkKind::Noun)
        return;
    const qint32 duration = m_sentence.tokens[before.head].date;
    const int days = duration < 0 ? 0 : daysOfDuration(m_scope.context.dates.dates[size_t(duration)].value);
    if (days < 1)
        return;
    if (m_clauses[size_t(clause.governor)].date < 0) {
        for (EventDraft& draft : m_drafts) {
            if (draft.clause != index || draft.finding.when)
                continue;
            draft.offsetDays = marker == key.after ? -days : days;
            draft.offsetClause = clause.governor;
        }
        return;
    }
    const std::optional<FuzzyDate>& main
        = m_scope.context.dates.dates[size_t(m_clauses[size_t(clause.governor)].date)].date;
    if (main->shape() != FuzzyDate::Shape::Point || !main->begin()->civilDay())
        return;
    const CivilDay day = main->begin()->civilDay()->plusDays(marker == key.after ? -days : days);
    for (EventDraft& draft : m_drafts) {
        if (draft.clause != index || draft.finding.when)
            continue;
        draft.finding.when = FuzzyDate::at(day);
        draft.finding.date = duration;
        draft.finding.origin = DateOrigin::Relative;
        draft.finding.certainty = Certainty::Likely;
        draft.finding.dateReason = { "event.date-offset", { qint64(days), *main } };
    }
}

} // namespace demarche
