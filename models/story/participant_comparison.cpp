// SPDX-License-Identifier: GPL-3.0-or-later
// Who acted and by which verb, as each source has it.
#include "models/story/party.h"
#include "models/story/report_comparison.h"

#include <algorithm>
#include <set>

namespace demarche {

namespace {

constexpr qsizetype shortestStem = 4; ///< "summoned" and "summons", "signed" and "signing" are one verb

QString namesOf(const std::vector<qint32>& actors, const Story& story)
{
    QStringList names;
    for (const qint32 actor : actors)
        names.append(story.actors[size_t(actor)].name);
    return names.join(QStringLiteral(", "));
}

std::optional<Disagreement> compareRole(ParticipantRole role, const std::vector<ArticleReports>& sources,
                                        const Story& story)
{
    Disagreement told { DisagreementField::Participants, DisagreementRelation::MorePrecise, {}, {}, {} };
    size_t naming = 0;
    QString fullest;
    for (const ArticleReports& source : sources) {
        Party party;
        const EventReport* place = source.reports.front();
        for (const EventReport* report : source.reports) {
            const Party here = partyIn(role, report->participants, story.actors);
            if (!here.persons.empty() && party.persons.empty())
                place = report;
            party.unite(here);
        }
        if (party.isEmpty())
            continue;
        const QString names = namesOf(party.persons.empty() ? party.others : party.persons, story);
        if (!party.persons.empty()) {
            ++naming;
            if (fullest.size() < names.size())
                fullest = names;
        }
        told.claims.push_back({ { source.article, place->span }, names });
    }
    if (naming == 0 || naming == told.claims.size())
        return {};
    told.chosen = fullest;
    told.rule = { "story.named-person", {} };
    return told;
}

bool isSameWord(const EventReport& a, const EventReport& b, const Story& story)
{
    const QString first = wordsAt({ a.article, a.trigger }, story).toLower();
    const QString second = wordsAt({ b.article, b.trigger }, story).toLower();
    return first.left(shortestStem) == second.left(shortestStem);
}

/// A noun is no choice of verb, and one word for mere saying tells no more than another.
bool isMild(const EventReport& report, const Story& story)
{
    const EventFinding& finding = findingOf(report, story);
    return finding.reason.id == "event.noun" || finding.type == EventType::Statement;
}

/// The report to set beside the other's: of the same family, if there is one.
const EventReport* counterpartOf(const EventReport& report, const ArticleReports& source, const Story& story)
{
    for (const EventReport* theirs : source.reports) {
        if (!isMild(*theirs, story) && findingOf(*theirs, story).family == findingOf(report, story).family)
            return theirs;
    }
    return nullptr;
}

/// A report of a family that the other article uses too, but with a frame and a word which it does not.
const EventReport* unlike(const ArticleReports& source, const ArticleReports& other, const Story& story)
{
    for (const EventReport* report : source.reports) {
        if (isMild(*report, story))
            continue;
        bool isSameFamily = false;
        bool isSameVerb = false;
        for (const EventReport* theirs : other.reports) {
            if (isMild(*theirs, story)) {
                isSameVerb = isSameVerb || isSameWord(*theirs, *report, story);
                continue;
            }
            isSameFamily = isSameFamily || findingOf(*theirs, story).family == findingOf(*report, story).family;
            isSameVerb = isSameVerb || theirs->frame == report->frame || isSameWord(*theirs, *report, story);
        }
        if (isSameFamily && !isSameVerb)
            return report;
    }
    return nullptr;
}

} // namespace

std::optional<Disagreement> compareParticipants(const std::vector<ArticleReports>& sources, const Story& story)
{
    std::optional<Disagreement> actors = compareRole(ParticipantRole::Actor, sources, story);
    return actors ? actors : compareRole(ParticipantRole::Recipient, sources, story);
}

std::optional<Disagreement> compareVerbs(const std::vector<ArticleReports>& sources, const Story& story)
{
    const EventReport* first = nullptr;
    for (size_t i = 0; i < sources.size() && !first; ++i) {
        for (size_t j = 0; j < sources.size() && !first; ++j)
            first = i == j ? nullptr : unlike(sources[i], sources[j], story);
    }
    if (!first)
        return {};
    std::vector<const EventReport*> told;
    for (const ArticleReports& source : sources) {
        const EventReport* report = source.article == first->article ? first : counterpartOf(*first, source, story);
        if (report)
            told.push_back(report);
    }
    Disagreement verb { DisagreementField::Verb, DisagreementRelation::Differs, {}, {}, { "story.no-side", {} } };
    for (const EventReport* report : told) {
        const SourcePlace where { report->article, report->trigger };
        verb.claims.push_back({ where, wordsAt(where, story) });
    }
    return verb;
}

} // namespace demarche
