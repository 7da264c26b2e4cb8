// SPDX-License-Identifier: GPL-3.0-or-later
// Sentence by sentence: words, tags, phrases, clauses, frames, dates; then the dates that the telling gives.
#include "models/analysis/event_finder.h"

#include "models/analysis/event_date_binder.h"
#include "models/analysis/event_drafter.h"
#include "models/analysis/event_free_speech.h"
#include "models/analysis/event_importance.h"
#include "models/analysis/event_narrative.h"
#include "models/analysis/event_tagger.h"
#include "models/analysis/event_titles.h"

#include <algorithm>

namespace demarche {

namespace {

class EventReading {
public:
    EventReading(const EventScope& scope)
        : m_scope(scope)
        , m_tokenizer(scope.input, scope.lexicon, scope.context)
        , m_freeSpeech(scope)
    {
    }
    std::vector<EventFinding> run();

private:
    void read(qint32 index, PartKind part);

    const EventScope& m_scope;
    EventTokenizer m_tokenizer;
    ParsedSentence m_sentence;
    std::vector<EventDraft> m_drafts;
    std::vector<SentenceSignals> m_signals;
    FreeSpeech m_freeSpeech;
    std::vector<qint32> m_pactParties;
    quint32 m_paragraph = 0;
    bool m_hasLead = false;
};

bool isDoneTo(EventType type)
{
    const Quad quad = quadOf(type);
    return quad == Quad::VerbalConflict || quad == Quad::MaterialConflict || type == EventType::Support
        || type == EventType::Retreat;
}

/// "Envoy summoned over nets": in a headline the past of a deed without an object is what was done to someone.
void readHeadlineParticiples(ParsedSentence& sentence, const EventLexicon& lexicon)
{
    for (const EventClause& clause : sentence.clauses) {
        if (clause.verb < 0 || clause.subject < 0 || clause.object >= 0)
            continue;
        EventChunk& verb = sentence.chunks[size_t(clause.verb)];
        const bool isBarePast = verb.is(FiniteVerb) && verb.is(PastTense) && !verb.is(PassiveVoice)
            && !verb.is(PerfectTense) && verb.end - verb.first == 1;
        const quint8 forms = sentence.headOf(verb).forms;
        if (!isBarePast || !(forms & PastParticiple) || (forms & BaseForm))
            continue;
        const std::span<const TriggerPattern> patterns = lexicon.verbPatterns(sentence.headOf(verb).verb);
        const bool isDoneToSomeone = std::any_of(patterns.begin(), patterns.end(), [&](const TriggerPattern& pattern) {
            const EventFrame& frame = lexicon.frames[pattern.frame];
            return pattern.after.empty() && frame.object == SlotRole::Recipient && isDoneTo(frame.type)
                && !frame.has(MutualFrame) && !frame.has(NeedsCrowd);
        });
        if (isDoneToSomeone)
            verb.verb = quint16(verb.verb | PassiveVoice);
    }
}

/// A deed of nobody to nobody, at no place, that not even the sentence's own words can tell.
void dropNobodys(std::vector<EventDraft>& drafts, size_t from)
{
    const auto isNobodys = [](const EventDraft& draft) {
        return !draft.is(NominalDraft) && draft.titleActors.empty() && draft.titleRecipients.empty()
            && draft.finding.place < 0 && draft.finding.title.id.endsWith(".none");
    };
    drafts.erase(std::remove_if(drafts.begin() + qsizetype(from), drafts.end(), isNobodys), drafts.end());
}

void EventReading::read(qint32 index, PartKind part)
{
    const Sentence& sentence = m_scope.input.structure.sentences[size_t(index)];
    m_sentence.clear();
    m_tokenizer.tokenize(sentence, m_sentence.tokens);
    tagSentence(m_sentence.tokens, m_scope.lexicon);
    chunkSentence(m_sentence.tokens, m_scope.lexicon, m_sentence.chunks);
    parseClauses(m_sentence, m_scope.lexicon);
    if (part == PartKind::Headline)
        readHeadlineParticiples(m_sentence, m_scope.lexicon);
    m_signals.back() = signalsOf(m_sentence, m_scope.lexicon);
    m_signals.back().isHeadline = part == PartKind::Headline;
    if (part == PartKind::Body && !m_hasLead) {
        m_hasLead = true;
        m_signals.back().isLead = true;
    }
    const size_t before = m_drafts.size();
    EventDrafter drafter(m_sentence, m_scope);
    drafter.resume(m_pactParties);
    drafter.draft(m_drafts, index);
    m_pactParties = drafter.pactParties(std::move(m_pactParties));
    DateBinder(m_sentence, m_scope, std::span(m_drafts).subspan(before)).bind();
    dropVagueNouns(m_drafts, before, m_scope.lexicon);
    for (EventDraft& draft : std::span(m_drafts).subspan(before)) {
        if (part == PartKind::Headline)
            draft.set(HeadlineDraft);
        draft.finding.title = titleFor(m_sentence, m_scope, draft);
    }
    dropNobodys(m_drafts, before);
    if (part != PartKind::Body || sentence.paragraph != m_paragraph)
        m_freeSpeech.forget();
    m_paragraph = sentence.paragraph;
    if (part == PartKind::Body)
        m_freeSpeech.hear(m_sentence, m_drafts, before, index);
}

std::vector<EventFinding> EventReading::run()
{
    const TextStructure& structure = m_scope.input.structure;
    const qint32 count = qint32(structure.sentences.size());
    m_signals.reserve(size_t(count));
    for (qint32 i = 0; i < count; ++i) {
        m_signals.emplace_back();
        const PartKind part = structure.paragraphs[structure.sentences[size_t(i)].paragraph].part;
        if (part != PartKind::Furniture)
            read(i, part);
    }
    EventNarrative(m_scope, m_drafts, m_signals).dateTheUndated();
    dateAnchorsBack(m_scope, m_drafts);
    std::vector<EventFinding> events;
    events.reserve(m_drafts.size());
    for (EventDraft& draft : m_drafts) {
        weigh(draft, m_scope.lexicon.frames[draft.frame], count > 1 ? double(draft.sentence) / (count - 1) : 0.0);
        if (!draft.finding.when) {
            draft.finding.origin = DateOrigin::Unknown;
            draft.finding.certainty = Certainty::Unsure;
            if (!draft.is(UnknownDayDraft))
                draft.finding.dateReason = { "event.date-unknown", {} };
        }
        events.push_back(std::move(draft.finding));
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const EventFinding& a, const EventFinding& b) { return a.trigger < b.trigger; });
    return events;
}

} // namespace

std::vector<EventFinding> findEvents(const AnalysisInput& input, const EventLexicon& lexicon,
                                     const EventContext& context)
{
    const EventScope scope { input, lexicon, context };
    return EventReading(scope).run();
}

} // namespace demarche
