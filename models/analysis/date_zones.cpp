// SPDX-License-Identifier: GPL-3.0-or-later
// A zone is said by its letters or by a place; the dateline tells where the article was written.
#include "models/analysis/date_zones.h"

#include "models/analysis/date_finder.h"
#include "models/analysis/date_lexicon.h"
#include "models/analysis/date_publication.h"
#include "models/calendar/time_zone.h"

namespace demarche {

namespace {

struct HomeZone {
    TimeZone zone;
    TextSpan place;
};

/// "SEOUL" of "SEOUL, June 21 (Agency) --".
std::optional<HomeZone> zoneOfDateline(const AnalysisInput& input, const DateLexicon& lexicon)
{
    const auto dateline = datelineOf(input, lexicon);
    const auto& words = input.structure.words;
    for (quint32 i = dateline ? dateline->firstWord : 0; i > 0; --i) {
        if (const QByteArray* const name = lexicon.zoneOf(input.ids[i - 1])) {
            if (const auto zone = TimeZone::named(*name))
                return HomeZone { *zone, words[i - 1].span() };
        }
        if (words[i - 1].isFirstInSentence)
            break;
    }
    return std::nullopt;
}

} // namespace

FuzzyDate inZoneSaid(const FuzzyDate& date, const DateFields& fields)
{
    if (date.shape() != FuzzyDate::Shape::Point || date.precision() >= Precision::Day)
        return date;
    std::optional<int> minutes = fields.offsetMinutes;
    const auto zone = fields.zone ? TimeZone::named(*fields.zone) : std::nullopt;
    if (zone)
        minutes = zone->offsetSeconds(*date.earliest()) / 60;
    if (!minutes)
        return date;
    DatePoint point = *date.begin();
    point.utcOffsetMinutes = std::int16_t(*minutes);
    return FuzzyDate::at(point);
}

void noticeOtherDays(const AnalysisInput& input, const DateLexicon& lexicon, DateFindings& findings)
{
    std::optional<HomeZone> home;
    bool isAsked = false;
    for (const DateFinding& finding : findings.dates) {
        const bool hasZone = finding.date && finding.date->shape() == FuzzyDate::Shape::Point
            && finding.date->begin()->utcOffsetMinutes && finding.date->begin()->civilDay();
        if (!hasZone)
            continue;
        if (!isAsked)
            home = zoneOfDateline(input, lexicon);
        isAsked = true;
        if (!home)
            return;
        const CivilDay there = home->zone.localDay(*finding.date->earliest());
        if (there != *finding.date->begin()->civilDay()) {
            const QStringView text(input.article.text);
            findings.notices.push_back({ NoticeLevel::Info,
                                         { "date.other-day-there",
                                           { QuotedWords { finding.span.in(text).toString().simplified() },
                                             FuzzyDate::at(there), QuotedWords { home->place.in(text).toString() } } },
                                         finding.span });
        }
    }
}

} // namespace demarche
