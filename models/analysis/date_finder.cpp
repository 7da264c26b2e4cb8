// SPDX-License-Identifier: GPL-3.0-or-later
// Matches, weeds, decides what the text hangs its dates on, and reckons from first to last.
#include "models/analysis/date_finder.h"

#include "models/analysis/date_candidates.h"
#include "models/analysis/date_lexicon.h"
#include "models/analysis/date_publication.h"
#include "models/analysis/date_ranges.h"
#include "models/analysis/date_resolver.h"
#include "models/analysis/date_tense.h"
#include "models/analysis/date_zones.h"
#include "models/analysis/timex_value.h"

#include <algorithm>
#include <cstdlib>

namespace demarche {

namespace {

std::optional<CivilDay> dayOf(const std::optional<FuzzyDate>& date)
{
    return date && date->begin() ? date->begin()->civilDay() : std::nullopt;
}

/// "2021/2022": one value after another, which TIMEX3 does not know.
std::optional<FuzzyDate> dateOfValue(const QString& value)
{
    const qsizetype slash = value.indexOf(u'/');
    if (slash < 0)
        return fuzzyDateOfTimex(value);
    const auto first = fuzzyDateOfTimex(QStringView(value).left(slash));
    const auto last = fuzzyDateOfTimex(QStringView(value).mid(slash + 1));
    return first && last ? FuzzyDate::lasted(first->begin(), last->end()) : std::nullopt;
}

class DateReckoner {
public:
    DateReckoner(const AnalysisInput& input, const DateLexicon& lexicon, const DateAnchors& anchors)
        : m_input(input)
        , m_lexicon(lexicon)
        , m_anchors(anchors)
    {
    }

    /// "The day after the talks": only a history tells its days in order. "In response, they met the day before":
    /// before the day the article is about, for a reply cannot come before what it replies to.
    ResolvedDate besideEvent(const DateCandidate& candidate) const
    {
        DateAnchors anchors = m_anchors;
        if (candidate.beside == DateBeside::Reply && m_lead)
            anchors.day = m_lead;
        ResolvedDate resolved
            = DateResolver(m_lexicon, anchors, DateTense::Unknown).resolve(candidate.fields, candidate.sense);
        if (candidate.beside == DateBeside::Event && !m_anchors.isHistory) {
            const bool isDay = candidate.fields.unit == DateUnit::Day;
            resolved = {};
            resolved.value = isDay ? QStringLiteral("XXXX-XX-XX") : QStringLiteral("XXXX");
            resolved.anchor = DateAnchor::Event;
            resolved.reason = "date.beside-event";
            resolved.certainty = Certainty::Unsure;
        } else if (candidate.beside == DateBeside::Reply && resolved.from) {
            resolved.reason = "date.from-lead";
        }
        return resolved;
    }

    /// A history that tells of 1964 and names 2005 or "two decades earlier" goes on in 1964.
    bool isDistantAside(const DateCandidate& candidate, const ResolvedDate& resolved) const
    {
        if (!m_anchors.isHistory || !m_anchors.year || !resolved.year || resolved.day || resolved.month > 0)
            return false;
        constexpr qint64 near = 5;
        return candidate.sense == DateSense::Offset || std::abs(*resolved.year - *m_anchors.year) > near;
    }

    /// In a history: what is told as still to come ("a campaign planned for 1976") or as gone before
    /// ("the city that had fallen in 1943"). What the text tells next goes on where it was.
    bool isBackground(const DateCandidate& candidate, const ResolvedDate& resolved) const
    {
        if (!m_anchors.isHistory || !m_anchors.year || !resolved.year)
            return false;
        const qint64 year = *m_anchors.year;
        const bool isEarlier = *resolved.year < year
            || (*resolved.year == year && resolved.month > 0 && resolved.month < m_anchors.month);
        if (isEarlier) {
            if (candidate.fields.anaphor && *candidate.fields.anaphor < 0)
                return true;
            return !candidate.opensSentence
                && (!candidate.isFirstOfSentence || (!candidate.isFirstOfParagraph && !resolved.day)
                    || candidate.stretch == DateStretch::Begins);
        }
        return *resolved.year > year
            && (candidate.isUntilThen
                || tenseBeside(m_input, m_lexicon, candidate.firstWord, candidate.endWord) == DateTense::Future);
    }

    std::optional<DateFinding> reckon(const DateCandidate& candidate)
    {
        if (candidate.where != DateText::Any && (candidate.where == DateText::History) != m_anchors.isHistory)
            return std::nullopt;
        const bool isAhead = m_lexicon.rules()[std::size_t(candidate.rule)].isAhead;
        const DateTense tense = candidate.needsTense || isAhead
            ? tenseBeside(m_input, m_lexicon, candidate.firstWord, candidate.endWord)
            : DateTense::Unknown;
        if (isAhead && tense != DateTense::Future)
            return std::nullopt;
        ResolvedDate resolved = candidate.beside == DateBeside::Nothing
            ? DateResolver(m_lexicon, m_anchors, tense).resolve(candidate.fields, candidate.sense)
            : besideEvent(candidate);
        if (resolved.value.isEmpty())
            return std::nullopt;
        if (candidate.endsRange && candidate.fields.weekday > 0 && candidate.fields.month == 0)
            putBehind(resolved);
        m_told = resolved.day;
        noteLengthCompared(candidate, resolved);
        if (!candidate.isAside && !isDistantAside(candidate, resolved) && !isBackground(candidate, resolved))
            remember(m_anchors, resolved);
        if (!m_lead && resolved.day)
            m_lead = resolved.day;
        DateFinding finding;
        finding.span = candidate.span;
        finding.type = resolved.type;
        finding.value = resolved.value;
        finding.anchor = resolved.anchor;
        finding.certainty = resolved.certainty;
        if (finding.type == TimexType::Date || finding.type == TimexType::Time)
            finding.date = dateOfValue(resolved.value);
        constexpr int exactly = 9; // as dates_words numbers "just"
        const bool isAbout = candidate.fields.about && *candidate.fields.about != exactly;
        if (finding.date && (isAbout || resolved.isApproximate))
            finding.date = finding.date->asApproximate();
        if (finding.date)
            finding.date = inZoneSaid(*finding.date, candidate.fields);
        if (finding.date && candidate.fields.isSometime)
            finding.date = finding.date->asOnce();
        if (finding.date && candidate.stretch != DateStretch::None)
            finding.date = opened(*finding.date, candidate.stretch);
        if (resolved.anchor == DateAnchor::OtherArticle)
            finding.certainty = std::max(finding.certainty, Certainty::Likely);
        finding.reason = reasonFor(finding, resolved);
        return finding;
    }

private:
    /// Reports compare a quarter, then "the nine months", with the same of the year before.
    void noteLengthCompared(const DateCandidate& candidate, const ResolvedDate& resolved)
    {
        constexpr double longerThanQuarter = 6; // months
        if (resolved.quarter > 0)
            m_anchors.isBeyondQuarter = false;
        else if (resolved.type == TimexType::Duration && candidate.fields.unit == DateUnit::Month
                 && candidate.fields.count >= longerThanQuarter)
            m_anchors.isBeyondQuarter = true;
    }
    /// A range runs forward: the Friday of "Monday to Friday" comes after its Monday.
    void putBehind(ResolvedDate& weekday) const
    {
        constexpr int bareDay = 10; // letters of 2024-06-24
        if (!m_told || !weekday.day || weekday.value.size() != bareDay || *weekday.day > *m_told)
            return;
        while (*weekday.day <= *m_told)
            weekday.day = weekday.day->plusDays(7);
        weekday.value = timex::day(*weekday.day);
        weekday.year = weekday.day->year();
        weekday.month = weekday.day->month();
        weekday.from = FuzzyDate::at(*m_told);
        weekday.anchor = DateAnchor::NarratedDay;
        weekday.reason = "date.from-narrated";
    }

    static FuzzyDate opened(const FuzzyDate& date, DateStretch stretch)
    {
        if (date.shape() != FuzzyDate::Shape::Point)
            return date;
        const auto open = stretch == DateStretch::Begins ? FuzzyDate::lasted(date.begin(), std::nullopt)
                                                         : FuzzyDate::lasted(std::nullopt, date.end());
        return open.value_or(date);
    }

    /// The id says what the date was counted from; without an anchor it was only read.
    static QByteArray reasonId(const ResolvedDate& resolved)
    {
        const QByteArray id = resolved.reason;
        const bool isCounted
            = id.startsWith("date.from-") || id.startsWith("date.year-from-") || id.startsWith("date.weekday-");
        if (isCounted && !resolved.from)
            return "date.stated";
        if (isCounted && resolved.anchor == DateAnchor::OtherArticle)
            return "date.from-other-article";
        if (isCounted && resolved.anchor == DateAnchor::Dateline)
            return "date.from-dateline";
        return id;
    }

    Reason reasonFor(const DateFinding& finding, const ResolvedDate& resolved) const
    {
        Reason reason { reasonId(resolved),
                        { QuotedWords { finding.span.in(m_input.article.text).toString().simplified() } } };
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
    std::optional<CivilDay> m_told; ///< the day of the date before, if it has one
    std::optional<CivilDay> m_lead; ///< the first day told: what the article is about
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
        const bool isDeictic
            = f.dayWord || (f.direction && f.unit && !f.count) || f.isAgo || (f.weekday > 0 && f.month == 0);
        deictic += isDeictic ? 1 : 0;
    }
    return named >= (publication ? 6 : 3) && past * 10 >= named * 8 && deictic * 3 < past;
}

/// A day of another weekday than the text says.
std::optional<Notice> wrongWeekday(const DateCandidate& candidate, const DateFinding& finding, QStringView text)
{
    const auto day = dayOf(finding.date);
    if (!day || candidate.fields.weekday == 0 || candidate.fields.day == 0
        || int(day->weekday()) == candidate.fields.weekday)
        return std::nullopt;
    return Notice { NoticeLevel::Warning,
                    { "date.weekday-contradicted",
                      { QuotedWords { finding.span.in(text).toString().simplified() }, FuzzyDate::at(*day) } },
                    finding.span };
}

bool isBehind(DateTense tense) { return tense == DateTense::Past || tense == DateTense::BeforePast; }

/// A stated day after the publication that the text tells as past: the heading cannot be right.
bool contradicts(const DateCandidate& candidate, const DateFinding& finding, const AnalysisInput& input,
                 const DateLexicon& lexicon, const PublicationFinding& published)
{
    const auto day = dayOf(finding.date);
    const auto publication = dayOf(published.date);
    constexpr int zoneSlack = 1; // days
    return published.origin == PublicationOrigin::Stated && day && publication && finding.anchor == DateAnchor::None
        && finding.date->shape() == FuzzyDate::Shape::Point && *day > publication->plusDays(zoneSlack)
        && *day < publication->plusDays(400)
        && isBehind(tenseBeside(input, lexicon, candidate.firstWord, candidate.endWord));
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
    std::vector<DateCandidate> kept;
    kept.reserve(candidates.size());
    for (const DateCandidate& candidate : candidates) {
        auto finding = reckoner.reckon(candidate);
        if (!finding)
            continue;
        if (auto notice = wrongWeekday(candidate, *finding, input.article.text))
            findings.notices.push_back(std::move(*notice));
        if (!findings.published.contradictedBy
            && contradicts(candidate, *finding, input, lexicon, findings.published)) {
            findings.published.contradictedBy = finding->date;
            findings.notices.push_back(
                { NoticeLevel::Warning,
                  { "date.heading-contradicted",
                    { *findings.published.date, *finding->date,
                      QuotedWords { finding->span.in(input.article.text).toString().simplified() } } },
                  finding->span });
        }
        if (auto offset = eventOffsetOf(candidate)) {
            offset->date = qint32(findings.dates.size());
            findings.eventOffsets.push_back(*offset);
        }
        findings.dates.push_back(std::move(*finding));
        kept.push_back(candidate);
    }
    joinRanges(input, kept, findings.dates);
    noticeOtherDays(input, lexicon, findings);
    return findings;
}

} // namespace demarche
