// SPDX-License-Identifier: GPL-3.0-or-later
// Dates, durations, places and status, each as its source states it.
#include "models/story/report_comparison.h"

#include "models/story/event_rows.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace demarche {

namespace {

constexpr size_t mostSources = 24;

/// The report with the finest date.
const EventReport* bestDated(const ArticleReports& source)
{
    const EventReport* best = nullptr;
    for (const EventReport* report : source.reports) {
        if (report->when && (!best || compare(*report->when, *best->when) == DateRelation::FirstMorePrecise))
            best = report;
    }
    return best;
}

SourcePlace placeOfDate(const EventReport& report, const Story& story)
{
    const EventFinding& finding = findingOf(report, story);
    const std::vector<DateFinding>& dates = story.at(report.article).findings->dates;
    const bool isBound = finding.date >= 0 && size_t(finding.date) < dates.size();
    return { report.article, isBound ? dates[size_t(finding.date)].span : report.span };
}

/// A day that was only inferred and lies far from one that a source states is our mistake, not its claim.
void leaveOutMistakenInferences(std::vector<const EventReport*>& reports, const Story& story)
{
    constexpr qint64 nearDays = 2;
    const auto isInferred
        = [&](const EventReport* report) { return findingOf(*report, story).origin == DateOrigin::Inferred; };
    const std::vector<const EventReport*> all = reports;
    std::erase_if(reports, [&](const EventReport* report) {
        const std::optional<DayStretch> mine = dayStretchOf(*report->when);
        return isInferred(report) && mine && std::any_of(all.begin(), all.end(), [&](const EventReport* other) {
                   const std::optional<DayStretch> theirs = dayStretchOf(*other->when);
                   return theirs && other != report
                       && (mine->first > theirs->last + nearDays || theirs->first > mine->last + nearDays);
               });
    });
}

struct StatedDuration {
    SourcePlace where;
    double days = 0;
};

/// "P6D", "PT2H", "P1W"; nothing for vague ones.
std::optional<double> daysOfDuration(const QString& value)
{
    if (!value.startsWith(u'P') || value.size() < 3)
        return {};
    const bool isTime = value.at(1) == u'T';
    const QChar unit = value.back();
    bool isNumber = false;
    const double count = value.mid(isTime ? 2 : 1, value.size() - (isTime ? 3 : 2)).toDouble(&isNumber);
    if (!isNumber || count <= 0)
        return {};
    if (isTime)
        return unit == u'H' ? count / 24 : unit == u'M' ? count / 1440 : count / 86400;
    return unit == u'D' ? count
        : unit == u'W'  ? count * 7
        : unit == u'M'  ? count * 30.4
        : unit == u'Y'  ? std::optional(count * 365.25)
                        : std::nullopt;
}

std::optional<StatedDuration> durationIn(const ArticleReports& source, const Story& story)
{
    const ArticleFindings& found = *story.at(source.article).findings;
    for (const EventReport* report : source.reports) {
        for (const DateFinding& date : found.dates) {
            if (date.span.begin >= report->span.end)
                break;
            const std::optional<double> days = date.type == TimexType::Duration && report->span.contains(date.span)
                ? daysOfDuration(date.value)
                : std::nullopt;
            if (days)
                return StatedDuration { { source.article, date.span }, *days };
        }
    }
    return {};
}

} // namespace

std::vector<ArticleReports> reportsByArticle(const StoryEvent& event, const Story& story)
{
    std::vector<ArticleReports> sources;
    for (const EventReport& report : event.reports) { // by article
        if (sources.empty() || sources.back().article != report.article)
            sources.push_back({ report.article, {} });
        sources.back().reports.push_back(&report);
    }
    if (sources.size() <= mostSources)
        return sources;
    std::set<qint32> texts;
    const auto isNewText
        = [&](const ArticleReports& source) { return texts.insert(story.at(source.article).textGroup).second; };
    std::stable_partition(sources.begin(), sources.end(), isNewText);
    sources.resize(mostSources);
    std::sort(sources.begin(), sources.end(),
              [](const ArticleReports& a, const ArticleReports& b) { return a.article < b.article; });
    return sources;
}

const EventFinding& findingOf(const EventReport& report, const Story& story)
{
    return story.at(report.article).findings->events[size_t(report.finding)];
}

bool isLaterEdition(ArticleId later, ArticleId earlier, const Story& story)
{
    const StoryArticle& first = story.at(earlier);
    const StoryArticle& second = story.at(later);
    const QString& publisher = first.article().publisher;
    if (publisher.isEmpty() || publisher.compare(second.article().publisher, Qt::CaseInsensitive) != 0
        || !first.published.date || !second.published.date
        || compare(*first.published.date, *second.published.date) != DateRelation::Exclusive)
        return false;
    return first.published.date->drawnRange().begin < second.published.date->drawnRange().begin;
}

TextSpan sentenceOf(const EventReport& report, const Story& story)
{
    const std::vector<TextSpan>& sentences = story.at(report.article).findings->sentences;
    const auto next = std::upper_bound(sentences.begin(), sentences.end(), report.trigger.begin,
                                       [](qsizetype offset, const TextSpan& s) { return offset < s.begin; });
    return next == sentences.begin() ? report.span : *(next - 1);
}

QString wordsAt(const SourcePlace& place, const Story& story)
{
    return place.span.in(story.at(place.article).article().text).toString().simplified();
}

std::optional<Disagreement> compareDates(const std::vector<ArticleReports>& sources, const StoryEvent& event,
                                         const Story& story)
{
    Disagreement dates { DisagreementField::Date, DisagreementRelation::Agrees, {}, {}, {} };
    std::vector<const EventReport*> reports;
    for (const ArticleReports& source : sources) {
        if (const EventReport* report = bestDated(source))
            reports.push_back(report);
    }
    leaveOutMistakenInferences(reports, story);
    const EventReport* correction = nullptr; // the last word of an outlet that corrects itself
    for (size_t i = 0; i < reports.size(); ++i) {
        for (size_t j = i + 1; j < reports.size(); ++j) {
            const DateRelation relation = compare(*reports[i]->when, *reports[j]->when);
            if (relation == DateRelation::Same)
                continue;
            const bool isExclusive = relation == DateRelation::Exclusive;
            const bool isUpdate = isLaterEdition(reports[j]->article, reports[i]->article, story)
                || isLaterEdition(reports[i]->article, reports[j]->article, story);
            if (isExclusive && isUpdate) {
                const EventReport* later
                    = isLaterEdition(reports[j]->article, reports[i]->article, story) ? reports[j] : reports[i];
                const bool isLast = !correction || isLaterEdition(later->article, correction->article, story);
                correction = isLast ? later : correction;
            }
            const DisagreementRelation told = isExclusive && !isUpdate ? DisagreementRelation::Conflicts
                : isExclusive || relation == DateRelation::Overlapping ? DisagreementRelation::Differs
                                                                       : DisagreementRelation::MorePrecise;
            dates.relation = std::max(dates.relation, told);
        }
        dates.claims.push_back({ placeOfDate(*reports[i], story), reports[i]->when->toEdtf() });
    }
    if (dates.relation == DisagreementRelation::Agrees)
        return {};
    if (correction && dates.relation != DisagreementRelation::Conflicts) {
        dates.chosen = correction->when->toEdtf();
        dates.rule = { "story.later-edition", {} };
    } else if (event.when.date) {
        dates.chosen = event.when.date->toEdtf();
        dates.rule
            = { dates.relation == DisagreementRelation::Conflicts ? "story.date-of-nearest" : "story.date-from-report",
                { *event.when.date } };
    }
    return dates;
}

std::optional<Disagreement> compareDurations(const std::vector<ArticleReports>& sources, const Story& story)
{
    Disagreement durations { DisagreementField::Duration, DisagreementRelation::Agrees, {}, {}, {} };
    std::optional<StatedDuration> first;
    for (const ArticleReports& source : sources) {
        const std::optional<StatedDuration> stated = durationIn(source, story);
        if (!stated)
            continue;
        durations.claims.push_back({ stated->where, wordsAt(stated->where, story) });
        if (!first) {
            first = stated;
            continue;
        }
        const double ratio = std::max(first->days, stated->days) / std::min(first->days, stated->days);
        if (ratio > 1.01) // six days and nearly a week may be the same stay
            durations.relation = std::max(
                durations.relation, ratio < 1.3 ? DisagreementRelation::MorePrecise : DisagreementRelation::Differs);
    }
    if (durations.relation == DisagreementRelation::Agrees)
        return {};
    if (durations.relation == DisagreementRelation::MorePrecise) {
        durations.chosen = durations.claims.front().value;
        durations.rule = { "story.duration-fits", {} };
    } else {
        durations.rule = { "story.no-side", {} };
    }
    return durations;
}

std::optional<Disagreement> compareStatus(const std::vector<ArticleReports>& sources)
{
    Disagreement status { DisagreementField::Status, DisagreementRelation::Agrees, {}, {}, {} };
    std::set<EventStatus> kinds;
    for (const ArticleReports& source : sources) {
        // the firmest report of an article is what it says
        const EventReport& firmest
            = **std::min_element(source.reports.begin(), source.reports.end(),
                                 [](const EventReport* a, const EventReport* b) { return a->status < b->status; });
        kinds.insert(firmest.status);
        status.claims.push_back({ { source.article, firmest.span }, nameOf(firmest.status) });
    }
    if (kinds.size() < 2)
        return {};
    status.relation = DisagreementRelation::Differs;
    status.chosen = nameOf(*kinds.begin());
    status.rule = { "story.status-firmest", {} };
    return status;
}

std::optional<Disagreement> comparePlaces(const std::vector<ArticleReports>& sources, const Story& story)
{
    Disagreement places { DisagreementField::Place, DisagreementRelation::Agrees, {}, {}, {} };
    std::set<qint32> told;
    std::set<QString> countries;
    for (const ArticleReports& source : sources) {
        for (const EventReport* report : source.reports) {
            const qint32 place = findingOf(*report, story).place;
            const StoryArticle& article = story.at(source.article);
            if (place < 0 || size_t(place) >= article.actors.size())
                continue;
            const ActorId actor = article.actors[size_t(place)];
            told.insert(actor.index);
            countries.insert(story.at(actor).country);
            places.claims.push_back({ { source.article, report->span }, story.at(actor).name });
            break;
        }
    }
    if (told.size() < 2)
        return {};
    // a station in a country is the country told more closely; two countries differ
    places.relation = countries.size() < 2 ? DisagreementRelation::MorePrecise : DisagreementRelation::Differs;
    places.rule = { "story.no-side", {} };
    return places;
}

} // namespace demarche
