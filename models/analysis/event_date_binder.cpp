// SPDX-License-Identifier: GPL-3.0-or-later
// First where each date stands, then who shares it, then what it means for the event.
#include "models/analysis/event_date_binder.h"

#include <algorithm>

namespace demarche {

int daysOfDuration(QStringView value)
{
    if (!value.startsWith(u'P') || value.size() < 3)
        return 0;
    bool isNumber = false;
    const double count = value.mid(1, value.size() - 2).toDouble(&isNumber);
    if (!isNumber || count <= 0 || count > 4000)
        return 0;
    switch (value.back().unicode()) {
    case u'D': return int(count);
    case u'W': return int(count * 7);
    default: return 0;
    }
}

FuzzyDate shapedFor(const FuzzyDate& date, bool isLasting)
{
    if (date.shape() == FuzzyDate::Shape::Point || date.isOpen())
        return date;
    return isLasting ? date.asLasted() : date.asOnce();
}

bool DateBinder::isUsable(qint32 date) const
{
    return date >= 0 && m_scope.context.dates.dates[size_t(date)].date.has_value();
}

bool DateBinder::hasVerbDraft(qint16 clause) const
{
    return std::any_of(m_drafts.begin(), m_drafts.end(), [clause](const EventDraft& d) {
        return d.clause == clause && (!d.is(NominalDraft) || d.is(CarriedByVerb));
    });
}

/// The nominal event whose phrase the date follows without a verb or comma between.
EventDraft* DateBinder::nounBefore(qint16 dateChunk) const
{
    for (qint16 k = qint16(dateChunk - 1); k >= 0 && k > dateChunk - 10; --k) {
        const ChunkKind kind = m_sentence.chunks[size_t(k)].kind;
        if (kind != ChunkKind::Noun && kind != ChunkKind::Preposition && kind != ChunkKind::Adverb
            && kind != ChunkKind::Coordinator)
            return nullptr;
        for (EventDraft& draft : m_drafts) {
            if (draft.chunk == k && draft.is(NominalDraft))
                return &draft;
        }
    }
    return nullptr;
}

/// "during the visit last week": the date is the visit's; "met at the summit on Monday": both'.
bool DateBinder::isLowOnly(const EventDraft& draft) const
{
    const WordId p = m_sentence.chunks[size_t(draft.chunk)].preposition;
    const EventKeyWords& key = m_scope.lexicon.key;
    return p != unknownWord && p != key.at && p != key.in && p != key.on && p != key.with && p != key.to && p != key.by
        && p != key.for_;
}

/// "the possibility of Kim visiting": a part of the noun.
bool DateBinder::isOfNoun(qint16 index) const
{
    const EventClause& clause = m_sentence.clauses[size_t(index)];
    return clause.kind == ClauseKind::Participle && clause.subject >= 0 && clause.antecedent < 0
        && m_sentence.chunks[size_t(clause.subject)].preposition == m_scope.lexicon.key.of;
}

/// "the talks took place on Monday": of the subject.
void DateBinder::bindOccurrences()
{
    for (EventDraft& draft : m_drafts) {
        if (!draft.is(NominalDraft) || draft.finding.date >= 0 || draft.clause < 0)
            continue;
        const EventClause& clause = m_sentence.clauses[size_t(draft.clause)];
        if (clause.subject == draft.chunk && clause.verb >= 0 && m_clauses[size_t(draft.clause)].date >= 0
            && (m_sentence.headOf(m_sentence.chunks[size_t(clause.verb)]).groups & OccurrenceVerb)) {
            bindOwn(draft, m_clauses[size_t(draft.clause)]);
            draft.set(CarriedByVerb);
        }
    }
}

void DateBinder::placeDates()
{
    for (qint16 k = 0; k < qint16(m_sentence.chunks.size()); ++k) {
        const EventChunk& chunk = m_sentence.chunks[size_t(k)];
        if (chunk.kind != ChunkKind::Date)
            continue;
        const qint32 date = m_sentence.tokens[chunk.first].date;
        if (!isUsable(date))
            continue;
        const ClauseDate found { date, chunk.preposition, false };
        EventDraft* noun = nounBefore(k);
        if (noun && !noun->is(CarriedByVerb) && noun->finding.date < 0) {
            const bool isObject = m_sentence.chunks[size_t(noun->chunk)].preposition == unknownWord && noun->clause >= 0
                && m_sentence.clauses[size_t(noun->clause)].verb >= 0
                && m_sentence.clauses[size_t(noun->clause)].verb < noun->chunk;
            if (!isObject || isUsable(m_clauses[size_t(chunk.clause)].date))
                bindOwn(*noun, found);
            if (isLowOnly(*noun) || m_sentence.clauses[size_t(noun->clause)].subject == noun->chunk)
                continue;
        }
        // "warned Russia to halt cooperation Tuesday": past an infinitive that is part of its governor
        qint16 owner = chunk.clause;
        if (owner >= 0 && m_sentence.clauses[size_t(owner)].verb < 0 && m_sentence.clauses[size_t(owner)].governor >= 0)
            owner = m_sentence.clauses[size_t(owner)].governor; // "while in Pyongyang this week"
        while (owner >= 0 && (!hasVerbDraft(owner) || isOfNoun(owner))
               && m_sentence.clauses[size_t(owner)].governor >= 0
               && (m_sentence.clauses[size_t(owner)].kind == ClauseKind::Infinitive
                   || m_sentence.clauses[size_t(owner)].kind == ClauseKind::Participle
                   || m_sentence.clauses[size_t(owner)].kind == ClauseKind::Coordinate)
               && !(m_sentence.clauses[size_t(owner)].kind == ClauseKind::Participle
                    && m_sentence.clauses[size_t(owner)].marker >= 0))
            owner = m_sentence.clauses[size_t(owner)].governor;
        if (owner >= 0 && m_clauses[size_t(owner)].date < 0)
            m_clauses[size_t(owner)] = found;
    }
}

/// "the same day that X reported": the date before the clause is its own.
void DateBinder::placeAntecedents()
{
    for (size_t c = 0; c < m_sentence.clauses.size(); ++c) {
        const EventClause& clause = m_sentence.clauses[c];
        if (clause.kind != ClauseKind::Relative || clause.marker <= 0 || m_clauses[c].date >= 0)
            continue;
        const EventChunk& before = m_sentence.chunks[size_t(clause.marker - 1)];
        if (before.kind == ChunkKind::Date && isUsable(m_sentence.tokens[before.first].date))
            m_clauses[c] = { m_sentence.tokens[before.first].date, before.preposition, false };
    }
}

/// Clauses that tell of the same moment: joined ones, those that complete another, "when" and "as".
void DateBinder::shareDates()
{
    const auto share = [this](size_t to, size_t from) {
        if (m_clauses[to].date < 0 && m_clauses[from].date >= 0) {
            m_clauses[to] = m_clauses[from];
            m_clauses[to].isBorrowed = true;
        }
    };
    for (int pass = 0; pass < 2; ++pass) {
        for (size_t i = 0; i < m_sentence.clauses.size(); ++i) {
            const EventClause& clause = m_sentence.clauses[i];
            if (clause.governor < 0)
                continue;
            const size_t governor = size_t(clause.governor);
            const bool isSimultaneous = clause.kind == ClauseKind::Adverbial && clause.marker >= 0
                && m_sentence.tokens[m_sentence.chunks[size_t(clause.marker)].first].id == m_scope.lexicon.key.when;
            if (clause.kind == ClauseKind::Coordinate || isSimultaneous) {
                share(i, governor);
                share(governor, i);
            } else if (clause.kind == ClauseKind::Infinitive
                       || (clause.kind == ClauseKind::Participle && clause.antecedent < 0 && clause.marker < 0)) {
                share(i, governor);
            }
        }
    }
}

void DateBinder::bindOwn(EventDraft& draft, const ClauseDate& bound)
{
    const DateFinding& date = m_scope.context.dates.dates[size_t(bound.date)];
    EventFinding& f = draft.finding;
    const EventKeyWords& key = m_scope.lexicon.key;
    f.date = bound.date;
    const bool isLasting = frameOf(draft).has(LastingFrame);
    // "from 12 to 18 June" is all of it, whichever end the words stand next to
    FuzzyDate when = date.whole ? *date.whole : shapedFor(*date.date, isLasting);
    std::optional<FuzzyDate> open;
    if (when.shape() == FuzzyDate::Shape::Point && bound.preposition != unknownWord) {
        if (bound.preposition == key.since)
            open = FuzzyDate::lasted(when.begin(), {});
        else if (bound.preposition == key.until)
            open = FuzzyDate::lasted({}, when.begin());
        else if (bound.preposition == key.before)
            open = FuzzyDate::once({}, when.begin());
        else if (bound.preposition == key.after)
            open = FuzzyDate::once(when.begin(), {});
    }
    f.when = open ? *open : when;
    f.origin = bound.isBorrowed           ? DateOrigin::Inferred
        : date.anchor == DateAnchor::None ? DateOrigin::Stated
                                          : DateOrigin::Relative;
    f.certainty = bound.isBorrowed && date.certainty == Certainty::Certain ? Certainty::Likely : date.certainty;
    f.dateReason = date.reason;
    if (bound.isBorrowed)
        f.dateReason = { "event.date-of-sentence",
                         { QuotedWords { date.span.in(m_scope.input.article.text).toString() }, *f.when } };
}

void DateBinder::bindNouns()
{
    for (EventDraft& draft : m_drafts) {
        if (!draft.is(NominalDraft))
            continue;
        const EventChunk& chunk = m_sentence.chunks[size_t(draft.chunk)];
        if (chunk.date >= 0 && isUsable(m_sentence.tokens[size_t(chunk.date)].date) && draft.finding.date < 0)
            bindOwn(draft, { m_sentence.tokens[size_t(chunk.date)].date, unknownWord, false });
        // "left on Sept. 10 for a six-day trip"
        if (draft.duration < 0 || draft.clause < 0 || m_clauses[size_t(draft.clause)].date < 0)
            continue;
        const DateFinding& start = m_scope.context.dates.dates[size_t(m_clauses[size_t(draft.clause)].date)];
        const int days = daysOfDuration(m_scope.context.dates.dates[size_t(draft.duration)].value);
        const std::optional<CivilDay> first
            = start.date->shape() == FuzzyDate::Shape::Point ? start.date->begin()->civilDay() : std::nullopt;
        if (days < 1 || !first)
            continue;
        draft.finding.date = m_clauses[size_t(draft.clause)].date;
        draft.finding.when = FuzzyDate::lasted(DatePoint::ofDay(*first), DatePoint::ofDay(first->plusDays(days - 1)));
        draft.finding.origin = DateOrigin::Relative;
        draft.finding.certainty = Certainty::Likely;
        draft.finding.dateReason = { "event.date-and-duration", { qint64(days), FuzzyDate::at(*first) } };
    }
}

/// "said on Monday that it would send": the announcement is what happened on Monday.
void DateBinder::shareAnnouncements()
{
    // "he will attend, the ministry said on Monday"
    for (size_t c = 0; c < m_sentence.clauses.size(); ++c) {
        if (m_sentence.clauses[c].kind != ClauseKind::Reporting || m_clauses[c].date < 0)
            continue;
        for (EventDraft& draft : m_drafts) {
            if (draft.clause < 0 || draft.finding.status != EventStatus::Planned
                || m_clauses[size_t(draft.clause)].date >= 0)
                continue;
            m_clauses[size_t(draft.clause)] = m_clauses[c];
            m_clauses[size_t(draft.clause)].isBorrowed = true;
        }
    }
    for (EventDraft& draft : m_drafts) {
        if (draft.clause < 0 || m_clauses[size_t(draft.clause)].date >= 0 || !draft.is(SelfReportedDraft))
            continue;
        const bool isAnnounced = draft.finding.status == EventStatus::Planned || frameOf(draft).status
            || quadOf(frameOf(draft).type) == Quad::VerbalConflict;
        const EventClause& clause = m_sentence.clauses[size_t(draft.clause)];
        if (isAnnounced && clause.kind == ClauseKind::Content && clause.governor >= 0
            && m_clauses[size_t(clause.governor)].date >= 0) {
            m_clauses[size_t(draft.clause)] = m_clauses[size_t(clause.governor)];
            m_clauses[size_t(draft.clause)].isBorrowed = true;
        }
    }
}

/// "two days after the summit" where nobody knows the day of the summit: no other day may take its place.
void DateBinder::markUnknownDays()
{
    const DateFindings& dates = m_scope.context.dates;
    for (const EventChunk& chunk : m_sentence.chunks) {
        const qint32 date = m_sentence.tokens[chunk.kind == ChunkKind::Date ? chunk.first : chunk.head].date;
        if (date < 0 || dates.dates[size_t(date)].date || chunk.clause < 0 || !offsetOf(dates, date))
            continue;
        for (EventDraft& draft : m_drafts) {
            const bool isOfClause
                = draft.clause == chunk.clause && (!draft.is(NominalDraft) || draft.is(CarriedByVerb));
            if (!isOfClause || draft.finding.when)
                continue;
            draft.set(UnknownDayDraft);
            draft.finding.dateReason = eventDayUnknown(m_scope.input, dates.dates[size_t(date)]);
        }
    }
}

void DateBinder::bind()
{
    m_clauses.assign(m_sentence.clauses.size(), {});
    placeDates();
    placeAntecedents();
    for (qint16 c = 0; c < qint16(m_sentence.clauses.size()); ++c)
        bindOffset(c);
    bindStay();
    bindNouns();
    shareDates();
    bindOccurrences();
    shareAnnouncements();
    for (EventDraft& draft : m_drafts) {
        const bool isOfClause = !draft.is(NominalDraft) || draft.is(CarriedByVerb);
        if (isOfClause && draft.finding.date < 0 && draft.clause >= 0 && m_clauses[size_t(draft.clause)].date >= 0)
            bindOwn(draft, m_clauses[size_t(draft.clause)]);
    }
    for (EventDraft& draft : m_drafts)
        bindWhere(draft);
    markUnknownDays();
}

void dateAnchorsBack(const EventScope& scope, std::span<EventDraft> drafts)
{
    const DateFindings& dates = scope.context.dates;
    for (const EventOffset& offset : dates.eventOffsets) {
        const bool isDays = offset.unit == DateUnit::Day || offset.unit == DateUnit::Week;
        if (dates.dates[size_t(offset.date)].date || !isDays)
            continue;
        const auto isAnchor = [&](const EventDraft& d) {
            return d.finding.trigger.begin >= offset.anchor.begin && d.finding.trigger.begin < offset.anchor.end;
        };
        const auto sentence = qint32(scope.input.structure.sentenceAt(offset.anchor.begin));
        const auto first = std::lower_bound(drafts.begin(), drafts.end(), sentence,
                                            [](const EventDraft& d, qint32 wanted) { return d.sentence < wanted; });
        const auto last
            = std::find_if(first, drafts.end(), [sentence](const EventDraft& d) { return d.sentence != sentence; });
        const auto anchor = std::find_if(first, last, isAnchor);
        if (anchor == last || anchor->finding.when)
            continue;
        const auto counted = std::find_if(first, last, [&](const EventDraft& d) {
            return d.is(UnknownDayDraft) && d.finding.when && !isAnchor(d)
                && d.finding.when->shape() == FuzzyDate::Shape::Point && d.finding.when->begin()->civilDay();
        });
        if (counted == last)
            continue;
        const qint64 days = offset.count * (offset.unit == DateUnit::Week ? 7 : 1);
        anchor->finding.when = FuzzyDate::at(counted->finding.when->begin()->civilDay()->plusDays(-days));
        anchor->finding.origin = DateOrigin::Relative;
        anchor->finding.certainty = std::max(Certainty::Likely, counted->finding.certainty);
        const TextSpan told { dates.dates[size_t(offset.date)].span.begin, offset.anchor.end };
        anchor->finding.dateReason = { "date.counted-back",
                                       { QuotedWords { told.in(scope.input.article.text).toString().simplified() },
                                         *counted->finding.when, *anchor->finding.when } };
    }
}

} // namespace demarche
