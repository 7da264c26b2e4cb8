// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for the event that the anchor words name, and counts from its first or last day.
#include "models/analysis/date_event_offsets.h"

#include "models/analysis/date_candidates.h"
#include "models/analysis/date_finder.h"
#include "models/analysis/date_resolver.h"
#include "models/analysis/event_lexicon.h"
#include "models/analysis/lexicons.h"

#include <algorithm>
#include <cmath>

namespace demarche {

namespace {

/// A day, or days with both ends, that its own sentence tells.
bool isDated(const EventFinding& event)
{
    if (event.origin == DateOrigin::Inferred && event.dateReason.id != "event.date-of-sentence")
        return false;
    return event.when && event.when->shape() != FuzzyDate::Shape::Once && event.when->begin() && event.when->end()
        && event.when->begin()->civilDay() && event.when->end()->civilDay() && event.certainty != Certainty::Unsure
        && event.status != EventStatus::Denied && event.status != EventStatus::Hypothetical;
}

bool takesPart(const EventFinding& event, qint32 actor)
{
    return std::any_of(event.participants.begin(), event.participants.end(),
                       [actor](const Participant& p) { return p.actor == actor; });
}

bool isTalk(EventType type, const QString& mode) { return type == EventType::Consult && mode != u"visit"; }

class OffsetResolver {
public:
    OffsetResolver(const AnalysisInput& input, const Lexicons& lexicons, const ArticleFindings& found)
        : m_input(input)
        , m_lexicons(lexicons)
        , m_events(found.events)
    {
        for (std::size_t actor = 0; actor < found.actors.size(); ++actor) {
            for (const ActorMention& mention : found.actors[actor].mentions)
                m_mentions.emplace_back(mention.span.begin, qint32(actor));
        }
        std::sort(m_mentions.begin(), m_mentions.end());
    }

    bool resolve(const EventOffset& offset, DateFinding& date) const
    {
        const EventFinding* const event = anchorOf(offset);
        if (!event)
            return false;
        const CivilDay day = *(offset.count > 0 ? event->when->end() : event->when->begin())->civilDay();
        DateAnchors anchors;
        anchors.publication = day;
        DateFields fields;
        fields.unit = offset.unit;
        fields.count = std::abs(offset.count);
        fields.shift = offset.count < 0 ? -1 : 1;
        fields.isAgo = true;
        const ResolvedDate resolved
            = DateResolver(*m_lexicons.dates, anchors, DateTense::Unknown).resolve(fields, DateSense::Offset);
        const auto reckoned = fuzzyDateOfTimex(resolved.value);
        if (!reckoned)
            return false;
        const QStringView text(m_input.article.text);
        const TextSpan told { date.span.begin, offset.anchor.end };
        date.type = TimexType::Date;
        date.value = resolved.value;
        date.date = reckoned;
        date.anchor = DateAnchor::Event;
        date.certainty = std::max(Certainty::Likely, event->certainty);
        date.reason
            = { "date.from-event",
                { QuotedWords { told.in(text).toString().simplified() },
                  QuotedWords { event->trigger.in(text).toString().simplified() }, FuzzyDate::at(day), *reckoned } };
        return true;
    }

private:
    /// The frames that a noun of the anchor words may trigger; the first noun that has any decides.
    std::span<const TriggerPattern> patternsIn(const TextSpan& anchor) const
    {
        const auto& words = m_input.structure.words;
        for (qsizetype i = m_input.structure.wordAt(anchor.begin); i < qsizetype(words.size()); ++i) {
            if (qsizetype(words[std::size_t(i)].begin) >= anchor.end)
                break;
            const quint16 noun = m_lexicons.events->grammar.of(m_input.ids[std::size_t(i)]).noun;
            if (const auto patterns = m_lexicons.events->nounPatterns(noun); !patterns.empty())
                return patterns;
        }
        return {};
    }
    bool isNamedBy(std::span<const TriggerPattern> patterns, const EventFinding& told) const
    {
        return std::any_of(patterns.begin(), patterns.end(), [&](const TriggerPattern& pattern) {
            const EventFrame& frame = m_lexicons.events->frames[pattern.frame];
            return frame.id == told.frame || (isTalk(frame.type, frame.mode) && isTalk(told.type, told.mode));
        });
    }
    /// Whoever the anchor words name took part; where they name nobody, whoever the event there has.
    bool hasItsPeople(const TextSpan& anchor, const EventFinding* named, const EventFinding& told) const
    {
        bool isAnyoneNamed = false;
        for (auto m = std::lower_bound(m_mentions.begin(), m_mentions.end(), std::pair(anchor.begin, qint32(-1)));
             m != m_mentions.end() && m->first < anchor.end; ++m) {
            isAnyoneNamed = true;
            if (takesPart(told, m->second))
                return true;
        }
        if (isAnyoneNamed || !named || named->participants.empty())
            return !isAnyoneNamed;
        return std::any_of(named->participants.begin(), named->participants.end(),
                           [&](const Participant& p) { return takesPart(told, p.actor); });
    }

    const EventFinding* anchorOf(const EventOffset& offset) const
    {
        const auto first = std::lower_bound(m_events.begin(), m_events.end(), offset.anchor.begin,
                                            [](const EventFinding& e, qsizetype at) { return e.trigger.begin < at; });
        const EventFinding* const named
            = first != m_events.end() && first->trigger.begin < offset.anchor.end ? &*first : nullptr;
        if (named && (named->date == offset.date || named->dateReason.id == "date.counted-back"))
            return nullptr; // the event was counted from this date, not the date from it
        if (named && isDated(*named))
            return named;
        const auto patterns = patternsIn(offset.anchor);
        const auto isTold = [&](const EventFinding& e) {
            return &e != named && e.date != offset.date && isDated(e)
                && ((named && e.family == named->family) || isNamedBy(patterns, e))
                && hasItsPeople(offset.anchor, named, e);
        };
        constexpr std::ptrdiff_t furthest = 60; // events on either side
        const auto begin = first - std::min<std::ptrdiff_t>(furthest, first - m_events.begin());
        const auto end = first + std::min<std::ptrdiff_t>(furthest, m_events.end() - first);
        const auto before = std::find_if(std::reverse_iterator(first), std::reverse_iterator(begin), isTold);
        if (before != std::reverse_iterator(begin))
            return &*before; // told before, or else told again later
        const auto after = std::find_if(first, end, isTold);
        return after != end ? &*after : nullptr;
    }

    const AnalysisInput& m_input;
    const Lexicons& m_lexicons;
    const std::vector<EventFinding>& m_events;
    std::vector<std::pair<qsizetype, qint32>> m_mentions; ///< beginning and actor, ascending
};

} // namespace

std::optional<EventOffset> eventOffsetOf(const DateCandidate& candidate)
{
    if (candidate.eventWords.isEmpty() || !candidate.fields.unit)
        return std::nullopt;
    const double count = candidate.fields.count.value_or(1);
    if (candidate.fields.isVague || count < 1 || count != std::floor(count) || count > 1000
        || *candidate.fields.unit < DateUnit::Day)
        return std::nullopt;
    return EventOffset { -1, candidate.eventWords, *candidate.fields.unit, qint32(count) * candidate.eventSide };
}

const EventOffset* offsetOf(const DateFindings& dates, qint32 date)
{
    const auto found = std::lower_bound(dates.eventOffsets.begin(), dates.eventOffsets.end(), date,
                                        [](const EventOffset& offset, qint32 wanted) { return offset.date < wanted; });
    return found != dates.eventOffsets.end() && found->date == date ? &*found : nullptr;
}

Reason eventDayUnknown(const AnalysisInput& input, const DateFinding& date)
{
    return { "date.beside-event", { QuotedWords { date.span.in(input.article.text).toString().simplified() } } };
}

bool resolveEventOffsets(const AnalysisInput& input, const Lexicons& lexicons, const ArticleFindings& found,
                         DateFindings& dates)
{
    if (dates.eventOffsets.empty())
        return false;
    const OffsetResolver resolver(input, lexicons, found);
    bool hasDated = false;
    for (const EventOffset& offset : dates.eventOffsets)
        hasDated = resolver.resolve(offset, dates.dates[std::size_t(offset.date)]) || hasDated;
    return hasDated;
}

} // namespace demarche
