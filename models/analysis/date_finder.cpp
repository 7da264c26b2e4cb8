// SPDX-License-Identifier: GPL-3.0-or-later
// Matches, weeds, decides what the text hangs its dates on, and reckons from first to last.
#include "models/analysis/date_finder.h"

#include "models/analysis/date_candidates.h"
#include "models/analysis/date_lexicon.h"
#include "models/analysis/date_publication.h"
#include "models/analysis/date_resolver.h"
#include "models/analysis/date_tense.h"

#include <algorithm>
#include <cstdlib>

namespace demarche {

namespace {

std::optional<CivilDay> dayOf(const std::optional<FuzzyDate>& date)
{
    return date && date->begin() ? date->begin()->civilDay() : std::nullopt;
}

class DateReckoner {
public:
    DateReckoner(const AnalysisInput& input, const DateLexicon& lexicon, const DateAnchors& anchors)
        : m_input(input)
        , m_lexicon(lexicon)
        , m_anchors(anchors)
    {
    }

    /// A history that tells of 1964 and names 2005 or "two decades earlier" goes on in 1964.
    bool isDistantAside(const DateCandidate& candidate, const ResolvedDate& resolved) const
    {
        if (!m_anchors.isHistory || !m_anchors.year || !resolved.year || resolved.day || resolved.month > 0)
            return false;
        constexpr qint64 near = 5;
        return candidate.sense == DateSense::Offset || std::abs(*resolved.year - *m_anchors.year) > near;
    }

    std::optional<DateFinding> reckon(const DateCandidate& candidate)
    {
        if (candidate.where != DateText::Any && (candidate.where == DateText::History) != m_anchors.isHistory)
            return std::nullopt;
        const DateTense tense = candidate.needsTense
            ? tenseBeside(m_input, m_lexicon, candidate.firstWord, candidate.endWord)
            : DateTense::Unknown;
        const ResolvedDate resolved
            = DateResolver(m_lexicon, m_anchors, tense).resolve(candidate.fields, candidate.sense);
        if (resolved.value.isEmpty())
            return std::nullopt;
        if (!candidate.isAside && !isDistantAside(candidate, resolved))
            remember(m_anchors, resolved);
        DateFinding finding;
        finding.span = candidate.span;
        finding.type = resolved.type;
        finding.value = resolved.value;
        finding.anchor = resolved.anchor;
        finding.certainty = resolved.certainty;
        if (finding.type == TimexType::Date || finding.type == TimexType::Time)
            finding.date = fuzzyDateOfTimex(resolved.value);
        if (finding.date && candidate.fields.about && *candidate.fields.about != 9)
            finding.date = finding.date->asApproximate();
        if (finding.date && candidate.stretch != DateStretch::None)
            finding.date = opened(*finding.date, candidate.stretch);
        if (resolved.anchor == DateAnchor::OtherArticle)
            finding.certainty = std::max(finding.certainty, Certainty::Likely);
        finding.reason = reasonFor(finding, resolved);
        return finding;
    }

private:
    static FuzzyDate opened(const FuzzyDate& date, DateStretch stretch)
    {
        if (date.shape() != FuzzyDate::Shape::Point)
            return date;
        const auto open = stretch == DateStretch::Begins ? FuzzyDate::lasted(date.begin(), std::nullopt)
                                                         : FuzzyDate::lasted(std::nullopt, date.end());
        return open.value_or(date);
    }

    Reason reasonFor(const DateFinding& finding, const ResolvedDate& resolved) const
    {
        Reason reason { resolved.reason, { QuotedWords { finding.span.in(m_input.article.text).toString().simplified() } } };
        if (resolved.from)
            reason.arguments.emplace_back(*resolved.from);
        if (finding.date)
            reason.arguments.emplace_back(*finding.date);
        else
            reason.arguments.emplace_back(finding.value);
        return reason;
    }

    const AnalysisInput& m_input;
    const DateLexicon& m_lexicon;
    DateAnchors m_anchors;
};

/// Many years named, and few words such as "today" or "Monday": the text tells of the past in its own order.
bool isHistory(const std::vector<DateCandidate>& candidates, const std::optional<CivilDay>& publication)
{
    int named = 0;
    int past = 0;
    int deictic = 0;
    for (const DateCandidate& candidate : candidates) {
        const DateFields& f = candidate.fields;
        named += f.year ? 1 : 0;
        past += f.year && (!publication || *f.year < publication->year()) ? 1 : 0;
        const bool isDeictic = f.dayWord || (f.direction && f.unit && !f.count) || f.isAgo || (f.weekday > 0 && f.month == 0);
        deictic += isDeictic ? 1 : 0;
    }
    return named >= (publication ? 6 : 3) && past * 10 >= named * 8 && deictic * 3 < past;
}

} // namespace

std::shared_ptr<const DateLexicon> loadDateLexicon(Vocabulary& vocabulary, QStringList& faults)
{
    return std::make_shared<const DateLexicon>(vocabulary, faults);
}

DateFindings findDates(const AnalysisInput& input, const DateLexicon& lexicon,
                       const std::optional<FuzzyDate>& assumedPublication)
{
    DateFindings findings;
    findings.published = findPublication(input, lexicon);
    const std::vector<DateCandidate> candidates = findDateCandidates(input, lexicon);

    DateAnchors anchors;
    anchors.publication = dayOf(findings.published.date);
    if (assumedPublication) {
        anchors.publication = dayOf(assumedPublication);
        anchors.publicationKind = DateAnchor::OtherArticle;
        if (!anchors.publication && assumedPublication->begin())
            anchors.year = assumedPublication->begin()->year;
    }
    anchors.isHistory = isHistory(candidates, anchors.publication);

    DateReckoner reckoner(input, lexicon, anchors);
    findings.dates.reserve(candidates.size());
    for (const DateCandidate& candidate : candidates) {
        if (auto finding = reckoner.reckon(candidate))
            findings.dates.push_back(std::move(*finding));
    }
    return findings;
}

} // namespace demarche
