// SPDX-License-Identifier: GPL-3.0-or-later
// Rules from the surest to the weakest; what none of them dates stays undated.
#include "models/analysis/event_narrative.h"

#include <algorithm>
#include <cstdlib>

namespace demarche {

namespace {

constexpr qint32 furthestForMedium = 12; // sentences
constexpr size_t mostLookedBack = 40; // drafts

bool hasOtherRoles(const EventFinding& a, const EventFinding& b)
{
    return std::any_of(a.participants.begin(), a.participants.end(), [&](const Participant& one) {
        return std::any_of(b.participants.begin(), b.participants.end(), [&](const Participant& other) {
            return one.actor == other.actor && one.role != other.role && one.role != ParticipantRole::Other
                && other.role != ParticipantRole::Other;
        });
    });
}

} // namespace

SentenceSignals signalsOf(const ParsedSentence& sentence, const EventLexicon& lexicon)
{
    SentenceSignals found;
    for (const EventToken& token : sentence.tokens)
        found.continues = found.continues || (token.groups & Continuer);
    for (const EventChunk& chunk : sentence.chunks) {
        if (chunk.kind != ChunkKind::Noun)
            continue;
        const EventToken& head = sentence.headOf(chunk);
        const EventToken& first = sentence.tokens[chunk.first];
        bool isSame = false;
        for (quint16 t = chunk.first; t < chunk.head; ++t)
            isSame = isSame || sentence.tokens[t].id == lexicon.key.same;
        const bool isNamed = std::any_of(sentence.tokens.begin() + chunk.first, sentence.tokens.begin() + chunk.head,
                                         [](const EventToken& t) { return t.actor >= 0; });
        if ((isSame || isNamed) && (head.groups & MediumNoun))
            found.sameMedium = head.id;
        const bool isDefinite
            = first.wordClass == WordClass::Determiner || first.wordClass == WordClass::Possessive || first.isPronoun;
        const EventKeyWords& key = lexicon.key;
        const bool isPlaced = chunk.preposition == key.at || chunk.preposition == key.during
            || chunk.preposition == key.in || chunk.preposition == key.before || chunk.preposition == key.after;
        if ((head.groups & ReferenceNoun) && isDefinite && isPlaced && found.reference == unknownWord)
            found.reference = head.id;
    }
    return found;
}

std::optional<FuzzyDate> EventNarrative::publication() const
{
    const PublicationFinding& published = m_scope.context.dates.published;
    return published.contradictedBy ? published.contradictedBy : published.date;
}

QString EventNarrative::sideOf(const EventDraft& draft) const
{
    if (draft.titleActors.empty())
        return {};
    return m_scope.context.actors[size_t(draft.titleActors.front())].country;
}

bool EventNarrative::acts(const EventDraft& draft, qint32 actor) const
{
    return std::any_of(draft.finding.participants.begin(), draft.finding.participants.end(),
                       [&](const Participant& p) { return p.actor == actor && p.role != ParticipantRole::Other; });
}

bool EventNarrative::sharesAnyone(const EventDraft& a, const EventDraft& b) const
{
    return std::any_of(a.finding.participants.begin(), a.finding.participants.end(),
                       [&](const Participant& p) { return acts(b, p.actor); });
}

bool EventNarrative::sharesParty(const EventDraft& a, const EventDraft& b) const
{
    for (const Participant& p : a.finding.participants) {
        if (acts(b, p.actor))
            return true;
        const QString& country = m_scope.context.actors[size_t(p.actor)].country;
        if (!country.isEmpty() && p.role == ParticipantRole::Actor && country == sideOf(b))
            return true;
    }
    return false;
}

bool EventNarrative::mayInherit(const EventDraft& draft) const
{
    return !draft.titleActors.empty() && isToldPlainly(draft);
}

/// Told in the past tense, as a fact or a claim, in a clause of its own.
bool EventNarrative::isToldPlainly(const EventDraft& draft) const
{
    const EventStatus status = draft.finding.status;
    const bool isTold = status == EventStatus::Happened || status == EventStatus::Denied
        || (status == EventStatus::Claimed && (draft.finding.quote < 0 || draft.is(SelfReportedDraft)))
        || (status == EventStatus::Hypothetical && frameOf(draft).status);
    if (!isTold || draft.finding.when)
        return false;
    if (draft.is(NominalDraft) && !draft.is(CarriedByVerb))
        return false;
    return !draft.is(PerfectDraft) && !draft.is(PastPerfectDraft) && !draft.is(PresentDraft)
        && !draft.is(ProgressiveDraft) && !draft.is(BackgroundDraft) && !draft.is(IncidentalDraft)
        && (!draft.is(ReportedDraft)
            || (draft.is(SelfReportedDraft) && quadOf(frameOf(draft).type) != Quad::VerbalCooperation));
}

void EventNarrative::inherit(EventDraft& draft, const EventDraft& from, const QByteArray& rule, Certainty certainty)
{
    FuzzyDate when = *from.finding.when;
    // the hour is that act's own
    if (when.shape() == FuzzyDate::Shape::Point && when.precision() < Precision::Day && when.begin()->civilDay())
        when = FuzzyDate::at(*when.begin()->civilDay());
    else if (when.shape() != FuzzyDate::Shape::Point && !when.isOpen()) {
        const std::optional<CivilDay> first = when.begin()->civilDay();
        const std::optional<CivilDay> last = when.end()->civilDay();
        if (first && last && *first == *last)
            when = FuzzyDate::at(*first); // "early on Monday"
        else
            when = frameOf(draft).has(LastingFrame) ? when.asLasted() : when.asOnce();
    }
    draft.finding.when = when;
    draft.finding.origin = DateOrigin::Inferred;
    draft.finding.certainty = std::max(certainty, from.finding.certainty);
    draft.finding.dateReason
        = { rule, { QuotedWords { from.finding.trigger.in(m_scope.input.article.text).toString() }, when } };
}

/// "..., according to a statement released on Monday": dates what that side announced the sentence before.
void EventNarrative::dateAnnounced()
{
    for (size_t k = 1; k < m_drafts.size(); ++k) {
        const EventDraft& issued = m_drafts[k];
        if (!frameOf(issued).has(AnnouncementFrame) || !issued.finding.when || sideOf(issued).isEmpty())
            continue;
        for (size_t j = k; j-- > 0 && issued.sentence - m_drafts[j].sentence <= 1;) {
            EventDraft& earlier = m_drafts[j];
            if (earlier.sentence < issued.sentence && mayInherit(earlier) && earlier.is(SpeechDraft)
                && sideOf(earlier) == sideOf(issued))
                inherit(earlier, issued, "event.date-same-medium", Certainty::Likely);
        }
    }
}

/// "in the same interview on Tuesday" dates what the interview said before.
void EventNarrative::dateSameMedium()
{
    for (size_t later = 0; later < m_drafts.size(); ++later) {
        const EventDraft& dated = m_drafts[later];
        if (!dated.finding.when || dated.titleActors.empty()
            || m_signals[size_t(dated.sentence)].sameMedium == unknownWord)
            continue;
        for (size_t k = later; k-- > 0 && later - k < mostLookedBack;) {
            EventDraft& earlier = m_drafts[k];
            if (earlier.finding.when || !mayInherit(earlier) || dated.sentence - earlier.sentence > furthestForMedium)
                continue;
            if (earlier.is(SpeechDraft) && earlier.titleActors.front() == dated.titleActors.front())
                inherit(earlier, dated, "event.date-same-medium", Certainty::Likely);
        }
    }
}

/// The first sentence tells today's news; a later one says which day that is.
void EventNarrative::dateLead()
{
    for (EventDraft& lead : m_drafts) {
        if (!m_signals[size_t(lead.sentence)].isLead || lead.finding.when || lead.is(NominalDraft)
            || lead.is(IncidentalDraft) || lead.is(ReportedDraft) || lead.is(BackgroundDraft)
            || lead.finding.status != EventStatus::Happened)
            continue;
        for (const EventDraft& told : m_drafts) {
            if (told.sentence <= lead.sentence || told.sentence > lead.sentence + 2 || !told.finding.when
                || told.is(NominalDraft) || told.is(IncidentalDraft) || told.finding.when->isOpen()
                || told.finding.when->precision() > Precision::Day)
                continue;
            if (sharesParty(lead, told)) {
                inherit(lead, told, "event.date-of-lead", Certainty::Likely);
                break;
            }
        }
    }
}

void EventNarrative::dateHeadline()
{
    for (EventDraft& title : m_drafts) {
        if (!title.is(HeadlineDraft) || title.finding.when)
            continue;
        for (const EventDraft& told : m_drafts) {
            if (told.is(HeadlineDraft) || !told.finding.when || told.finding.family != title.finding.family)
                continue;
            if (sharesParty(title, told)) {
                inherit(title, told, "event.date-of-headline", Certainty::Likely);
                // what a headline leaves unclear the text tells
                if (hasOtherRoles(title.finding, told.finding)) {
                    title.finding.participants = told.finding.participants;
                    title.finding.title = told.finding.title;
                }
                break;
            }
        }
    }
}

/// "has accused": at some time before the article was written.
void EventNarrative::datePerfect(EventDraft& draft)
{
    const std::optional<FuzzyDate> published = publication();
    if (!published || published->isOpen() || !draft.is(PerfectDraft) || frameOf(draft).has(LastingFrame)
        || draft.finding.when || draft.is(ReportedDraft) || (draft.is(NominalDraft) && !draft.is(CarriedByVerb))
        || draft.finding.status != EventStatus::Happened)
        return;
    const std::optional<CivilDay> day
        = published->end() ? published->end()->civilDay() : published->begin()->civilDay();
    if (!day)
        return;
    draft.finding.when = FuzzyDate::once({}, DatePoint::ofDay(*day));
    draft.finding.origin = DateOrigin::Inferred;
    draft.finding.certainty = Certainty::Unsure;
    draft.finding.dateReason = { "event.date-before-publication", { FuzzyDate::at(*day) } };
}

/// "this week", told as past, ends with the day of publication.
void EventNarrative::clipToPublication(EventDraft& draft) const
{
    const std::optional<FuzzyDate> published = publication();
    const std::optional<FuzzyDate>& when = draft.finding.when;
    if (!published || !when || when->shape() != FuzzyDate::Shape::Once || when->isOpen()
        || draft.finding.status == EventStatus::Planned || draft.finding.status == EventStatus::Hypothetical)
        return;
    const std::optional<CivilDay> day = published->begin() ? published->begin()->civilDay() : std::nullopt;
    const std::optional<CivilDay> last = when->end()->civilDay();
    const std::optional<CivilDay> first = when->begin()->civilDay();
    if (day && last && first && *day < *last && *first <= *day) {
        if (const auto clipped = FuzzyDate::once(when->begin(), DatePoint::ofDay(*day)))
            draft.finding.when = clipped;
    }
}

/// "called in two days after they signed", where only the sentences before say when he was called in.
void EventNarrative::dateByOffset()
{
    for (size_t i = 0; i < m_drafts.size(); ++i) {
        EventDraft& draft = m_drafts[i];
        if (draft.offsetDays == 0 || draft.finding.when)
            continue;
        for (size_t k = i - std::min<size_t>(i, 8); k < std::min(m_drafts.size(), i + 8); ++k) {
            const EventDraft& main = m_drafts[k];
            const bool isMain = main.sentence == draft.sentence && main.clause == draft.offsetClause
                && main.finding.when && main.finding.when->shape() == FuzzyDate::Shape::Point;
            const std::optional<CivilDay> day = isMain ? main.finding.when->begin()->civilDay() : std::nullopt;
            if (!day)
                continue;
            draft.finding.when = FuzzyDate::at(day->plusDays(draft.offsetDays));
            draft.finding.origin = DateOrigin::Relative;
            draft.finding.certainty = std::max(Certainty::Likely, main.finding.certainty);
            draft.finding.dateReason
                = { "event.date-offset", { qint64(std::abs(draft.offsetDays)), *main.finding.when } };
            break;
        }
    }
}

void EventNarrative::dateTheUndated()
{
    for (EventDraft& draft : m_drafts)
        clipToPublication(draft);
    dateSameMedium();
    dateAnnounced();
    for (size_t i = 0; i < m_drafts.size(); ++i) {
        EventDraft& draft = m_drafts[i];
        if (draft.is(HeadlineDraft) || !isToldPlainly(draft) || draft.is(UnknownDayDraft))
            continue;
        qint32 from = byRetelling(i);
        if (from >= 0) {
            inherit(draft, m_drafts[size_t(from)], "event.date-same-act", Certainty::Likely);
            continue;
        }
        if (!mayInherit(draft))
            continue;
        from = byReference(i);
        if (from >= 0) {
            inherit(draft, m_drafts[size_t(from)], "event.date-same-talks", Certainty::Likely);
            continue;
        }
        from = byPlace(i);
        if (from >= 0) {
            inherit(draft, m_drafts[size_t(from)], "event.date-same-place", Certainty::Likely);
            continue;
        }
        from = bySpeaker(i);
        if (from >= 0) {
            inherit(draft, m_drafts[size_t(from)], "event.date-same-actor", Certainty::Likely);
            continue;
        }
        from = bySide(i);
        if (from < 0)
            from = byLead(i);
        if (from < 0)
            from = byMainDay(i);
        if (from >= 0)
            inherit(draft, m_drafts[size_t(from)], "event.date-same-side", Certainty::Unsure);
    }
    dateByOffset();
    dateLead();
    dateHeadline();
    for (EventDraft& draft : m_drafts)
        datePerfect(draft);
}

} // namespace demarche
